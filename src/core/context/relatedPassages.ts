import type { ArticleContext, Passage } from './articleContext.js';
import { type Rarity, sharedWeight, valueWeight } from './terms.js';

/** A passage of another article that has to do with one at hand, and claims nothing. */
export interface RelatedPassage {
  readonly article: string;
  readonly passage: Passage;
  /** How much the two share. */
  readonly score: number;
}

// A reader looks at so many.
const MOST = 3;
// What is shared less than this is chance: two rare words and much of a story, or four rare words.
const LEAST = 22;
// The second and third are worth their line only where they share more.
const LEAST_MORE = 27;
// A line of a table has fewer words of its own.
const LEAST_WORDS = 4;
// Whatever the story, the sentences themselves share a name or a number, and so much.
const LEAST_SHARED = 6;
// Names tell more of what a passage is about than other words, and figures most.
const NAME = 1.2;
const FIGURE = 1.2;
// A list of countries, or an institution's long name, is one thing.
const MOST_NAMES = 12;
const MOST_WORDS = 20;
// Of two passages that share as much, that of the same story is closer.
const STORY = 40;

/**
 * The passages of `others` that share most with `passage`, one of each article, best first. `similarityTo` tells how
 * much an article is of the same story, from 0 to 1.
 */
export function relatedPassages(
  passage: Passage,
  others: Iterable<ArticleContext>,
  similarityTo: (other: ArticleContext) => number,
  rarity: Rarity,
): readonly RelatedPassage[] {
  if (isLine(passage)) return [];
  const found: RelatedPassage[] = [];
  for (const other of others) {
    let best: RelatedPassage | undefined;
    const story = STORY * similarityTo(other);
    for (const candidate of other.passages) {
      if (isLine(candidate)) continue;
      const shared = sharedBy(passage, candidate, rarity);
      if (shared < LEAST_SHARED) continue;
      const score = shared + story;
      if (score >= LEAST && (!best || score > best.score)) best = { article: other.article, passage: candidate, score };
    }
    if (best) found.push(best);
  }
  found.sort((x, y) => y.score - x.score || (x.article < y.article ? -1 : 1));
  return withoutCopies(found)
    .slice(0, MOST)
    .filter(({ score }, i) => i === 0 || score >= LEAST_MORE);
}

const isLine = ({ words, names }: Passage): boolean => words.length + names.length < LEAST_WORDS;

/** What two passages share; nothing where they share neither a name nor a number. */
function sharedBy(a: Passage, b: Passage, rarity: Rarity): number {
  const names = sharedWeight(a.names, b.names, rarity);
  const values = sharedWeight(a.values, b.values, rarity, valueWeight);
  if (names + values === 0) return 0;
  const words = Math.min(sharedWeight(a.words, b.words, rarity), MOST_WORDS);
  return words + NAME * Math.min(names, MOST_NAMES) + FIGURE * values;
}

/** The same sentence is shown once, however many articles print it. */
function withoutCopies(found: readonly RelatedPassage[]): RelatedPassage[] {
  const seen = new Set<number>();
  return found.filter(({ passage: { copy } }) => !seen.has(copy) && seen.add(copy));
}
