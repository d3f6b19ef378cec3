import { foundAt } from '../choose.js';
import { groupBy } from '../groupBy.js';
import { type Item, langOfAll } from '../item.js';
import type { Labelled } from '../labelled.js';
import { entityOf } from '../published.js';
import type { Stage } from '../stage.js';

/** A thing in one article: what it is called there, and the entity that most of its mentions name. */
interface Named {
  readonly article: string;
  readonly lang: string;
  readonly thing: string;
  readonly text: string;
  readonly entity: string;
}

/**
 * Is one thing one entity in all articles that name it, and are two things two? Pairs of articles, of the names that are
 * found at all. Different things are judged where they are taken for one and where their names share a word.
 */
export const identity: Stage = (corpora) =>
  corpora.flatMap((corpus) => {
    const named = namedThings(corpus);
    return named.flatMap((one, i) =>
      named.slice(i + 1).flatMap((other): Item[] => {
        if (one.article === other.article) return [];
        const joined = one.entity === other.entity;
        const isOne = one.thing === other.thing;
        if (!isOne && !joined && !shareWord(one.text, other.text)) return [];
        if (!isOne && !corpus.namesakes && one.text === other.text) return [];
        return [
          {
            id: `${corpus.id} ${one.article}: ${one.text} ${isOne ? '=' : '≠'} ${other.article}: ${other.text}`,
            lang: langOfAll([one.lang, other.lang]),
            right: joined === isOne,
            expected: isOne ? 'one' : undefined,
            got: joined ? 'one' : undefined,
          },
        ];
      }),
    );
  });

function namedThings({ articles, published }: Labelled): Named[] {
  return articles.flatMap(({ id, lang, article, names }) => {
    const mentions = names.flatMap(({ spans, thing }) => {
      const mention = foundAt(article.mentions, spans);
      return mention && thing !== undefined ? [{ thing, mention }] : [];
    });
    const things = groupBy(mentions, ({ thing }) => thing);
    return [...things].map(([thing, all]): Named => {
      const entities = all.map(({ mention }) => entityOf(published, article, mention));
      return { article: id, lang, thing, text: all[0]?.mention.text ?? '', entity: mostFrequent(entities) };
    });
  });
}

function mostFrequent(values: readonly string[]): string {
  const counts = [...groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.value ?? '';
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
