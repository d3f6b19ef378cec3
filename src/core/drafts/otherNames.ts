import type { AnnotatedArticle } from '../corpus/article.js';
import { plain } from '../entities/fingerprint.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import type { Mention, Span } from '../model.js';

/** A name in a draft that is a slip away from one that the corpus writes, and that no article has so. */
export interface OtherName extends Span {
  /** As the corpus writes it. */
  readonly name: string;
  /** How many articles do. */
  readonly articles: number;
}

interface KnownName {
  readonly folded: string;
  readonly name: string;
  readonly articles: number;
}

// Of shorter names a letter more makes another; of one word alone, a surname, even sooner.
const SHORTEST = 8;
const SHORTEST_WORD = 9;
// What one article writes may be the slip.
const LEAST_ARTICLES = 3;
// Nobody misspells more names than that, and a list of names is no draft.
const MOST_NAMES = 400;
// Slips stand further on in a word.
const START = 2;

/** The names of a corpus as it is now, by how they begin. */
export class NamesOfCorpus {
  private readonly all = new Set<string>();
  private readonly byStart = new Map<string, KnownName[]>();

  constructor(index: CorpusIndex) {
    for (const { entity, articles } of index.entities()) {
      for (const name of [entity.name, ...entity.aliases]) this.all.add(plain(name));
      if (articles < LEAST_ARTICLES) continue;
      const folded = plain(entity.name);
      const start = folded.slice(0, START);
      const known = this.byStart.get(start) ?? [];
      this.byStart.set(start, known);
      known.push({ folded, name: entity.name, articles });
    }
  }

  /** The names of a draft that are likely slips; each the first time it stands there. */
  slipsIn({ article, annotations }: AnnotatedArticle): readonly OtherName[] {
    const found = new Map<string, OtherName>();
    let looked = 0;
    for (const mention of annotations.mentions) {
      const written = article.text.slice(mention.start, mention.end);
      const folded = plain(written);
      if (found.has(folded) || mention.source === 'lexicon' || this.all.has(folded)) continue;
      if (++looked > MOST_NAMES) break;
      const meant = this.meantBy(folded, mention);
      if (meant) found.set(folded, { start: mention.start, end: mention.end, ...meant });
    }
    return [...found.values()];
  }

  private meantBy(folded: string, { kind }: Mention): Pick<OtherName, 'name' | 'articles'> | undefined {
    if (kind === 'event' || folded.length < (folded.includes(' ') ? SHORTEST : SHORTEST_WORD)) return undefined;
    const near = (this.byStart.get(folded.slice(0, START)) ?? []).filter((known) => isSlip(folded, known.folded));
    const [only, ...others] = near;
    return only && others.length === 0 ? { name: only.name, articles: only.articles } : undefined;
  }
}

// A shorter word with another letter is another word: "U.K." and "U.S.".
const SHORTEST_SLIP = 5;

/**
 * Is the one text the other with one letter too many, too few, another, or two in the wrong order, in a word of some
 * length? Not a plural, not a number.
 */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (wordAt(long, at).length < SHORTEST_SLIP) return false;
  if (long.length > short.length) return at < short.length && short.slice(at) === long.slice(at + 1);
  if (!LETTER.test(short[at] as string)) return false;
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

const LETTER = /\p{L}/u;

/** The letters without a gap around a place. */
function wordAt(text: string, at: number): string {
  let [start, end] = [at, at];
  while (start > 0 && LETTER.test(text[start - 1] as string)) start--;
  while (end < text.length && LETTER.test(text[end] as string)) end++;
  return text.slice(start, end);
}
