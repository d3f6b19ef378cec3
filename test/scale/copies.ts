import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import type { Entity, Span } from '../../src/core/model.js';
import { manyNames } from '../bench/manyNames.js';
import { pseudoRandom } from '../bench/pseudoRandom.js';

/** An article as a line gives it. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly language?: string;
}

// Articles of one day repeat each other: so much of what a copy tells stays what it was.
const KEPT = 0.3;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const FIRST_YEAR = 2010;
const YEARS = 12;

/**
 * Copies of articles without end, the same for a seed: one of each after the other, with other people and companies, other
 * figures and other years. Whoever a copy calls by another name it calls so throughout.
 */
export function* copiesOf(articles: readonly AnnotatedArticle[], seed: number): Generator<Row> {
  const names = manyNames(4_000);
  for (let n = 0; articles.length > 0; n++) {
    const source = articles[n % articles.length] as AnnotatedArticle;
    const random = pseudoRandom(seed * 1_000_003 + n);
    yield { ...copyOf(source, random, names), id: `${source.article.id}-${n}` };
  }
}

interface Change extends Span {
  readonly to: string;
}

function copyOf(
  { article, annotations }: AnnotatedArticle,
  random: () => number,
  names: readonly Pick<Entity, 'name' | 'kind'>[],
): Omit<Row, 'id'> {
  const { text, date } = article;
  const called = new Map<string, string | undefined>();
  const nameFor = (entity: string, kind: string): string | undefined => {
    if (!called.has(entity)) {
      let other = names[Math.floor(random() * names.length)];
      while (other?.kind !== kind) other = names[Math.floor(random() * names.length)];
      called.set(entity, random() < KEPT ? undefined : other.name);
    }
    return called.get(entity);
  };
  const changes: Change[] = [];
  for (const { start, end, entity, kind } of annotations.mentions) {
    const name = kind === 'person' || kind === 'company' ? nameFor(entity, kind) : undefined;
    // Of a person one word is the surname.
    if (name !== undefined)
      changes.push({ start, end, to: text.slice(start, end).includes(' ') ? name : (name.split(' ').at(-1) ?? name) });
  }
  for (const { start, end } of annotations.figures)
    if (random() >= KEPT) changes.push({ start, end, to: otherDigits(text.slice(start, end), random) });
  const otherYear = (): string => String(FIRST_YEAR + Math.floor(random() * YEARS));
  for (const { start, end } of annotations.dates)
    if (random() >= KEPT) changes.push({ start, end, to: text.slice(start, end).replace(YEAR, otherYear) });
  return {
    text: changed(text, changes),
    ...(date && { date: date.replace(YEAR, otherYear) }),
    language: annotations.language,
  };
}

/** A number of as many digits, the first of which is no zero. */
const otherDigits = (number: string, random: () => number): string =>
  number.replace(/\d/g, (digit, at: number) => {
    const first = at === 0 && digit !== '0' ? 1 : 0;
    return String(first + Math.floor(random() * (10 - first)));
  });

function changed(text: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, to } of [...changes].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + to;
    at = end;
  }
  return result + text.slice(at);
}
