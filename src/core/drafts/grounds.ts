import type { Passage } from '../context/articleContext.js';
import { isMistyped, ratioOf } from './figurePairs.js';
import type { FramedPair, LaidFrames } from './frames.js';

/** A passage of a draft laid on one of an article, and how many figures of it agree. */
export interface LaidPassages {
  readonly own: Passage;
  readonly other: Passage;
  readonly frames: LaidFrames;
  readonly kept: number;
  readonly changed: number;
  /** Does the one of the article end as a sentence does, and no row? */
  readonly isProse: boolean;
}

/** What speaks for two sentences telling of one thing, where a number in them differs. */
export interface Evidence {
  readonly laid: LaidPassages;
  readonly pair: FramedPair;
  /** The weight of the names that both have. */
  readonly names: number;
  /** The weight of all words and names of the shorter. */
  readonly weight: number;
  /** The weight of the words and names that both have, each as far as it is rare in the corpus. */
  readonly rare: number;
  /** Is each sentence the one of its text that is most like the other? */
  readonly isClosest: boolean;
  /** How many figures agree, and how many do not, in all sentences that are closest to each other. */
  readonly kept: number;
  readonly changed: number;
  /** Is one of those that agree in another sentence? */
  readonly isKeptElsewhere: boolean;
  /** Do the sentences before or behind both agree? */
  readonly isNextToKept: boolean;
  /** How many sentences of both texts are alike but for a name or a date, and agree in nothing: it is another report. */
  readonly apart: number;
}

/** A reason to take two sentences for one thing told twice. */
export interface Ground {
  readonly name: string;
  readonly why: string;
  /** Does it hold even where other articles have the same sentence with other numbers, as weekly reports do? */
  readonly isOfOneTime?: true;
  readonly holds: (evidence: Evidence) => boolean;
}

// Sentences that have less in common are only likely to tell of one thing.
export const STATED = 0.8;
const COPIED = 0.9;
// One name that is not everywhere, two of them, and more than chance brings together.
const ONE_NAME = 4;
const TWO_NAMES = 8;
const MANY_NAMES = 16;
// A row of a table has no words of its own; a sentence of this weight has, and of twice that it is nobody else's.
const SENTENCE = 12;
const ANY_SENTENCE = 4;
const OWN_SENTENCE = 20;
const LONG_SENTENCE = 25;
// Two rare words, where not a word is another.
const SHORT_COPY = 9;
// In a corpus of many weekly reports their words are not rare: of a sentence with words of its own more than this part is.
const RARE = 0.5;
// What nothing else supports may be this far from the other.
const FARTHEST_ALONE = 3;

/** In their order; the first that holds makes a difference a stated one. */
export const GROUNDS: readonly Ground[] = [
  {
    name: 'date',
    why: 'both give the same date, and hardly a word is another',
    isOfOneTime: true,
    holds: ({ laid: { frames, kept, changed }, pair, names, weight, rare }) =>
      frames.haveDate &&
      // The date may be one that many give: when a bond is due.
      rare >= RARE * weight &&
      // In one sentence word for word, each figure is of the same of its dates.
      (frames.isCopy || (pair.a.statement.isSurelyDated && pair.b.statement.isSurelyDated)) &&
      names >= ONE_NAME &&
      frames.alike >= COPIED &&
      (changed === 1 || kept >= 2 * changed),
  },
  {
    name: 'article',
    why: 'of the figures that both texts have in such sentences most agree',
    holds: ({ laid, weight, rare, isClosest, isKeptElsewhere, kept, changed }) =>
      isClosest &&
      (isKeptElsewhere || rare >= RARE * weight) &&
      kept >= 2 * changed &&
      (weight >= SENTENCE ? kept >= 3 : kept >= 5 && laid.isProse && laid.frames.isCopy),
  },
  {
    name: 'names',
    why: 'the sentence is long, hardly a word of it is another, and its names are rare together',
    holds: ({ laid, names, weight, isClosest, kept, changed }) => {
      if (!isClosest || weight < OWN_SENTENCE || laid.frames.alike < COPIED) return false;
      if (names >= MANY_NAMES) return changed <= 2 * kept + 2;
      if (laid.frames.isOfDay && kept <= changed && laid.changed > 1) return false;
      return names > TWO_NAMES && laid.changed <= laid.kept + 1 && changed <= kept + 1;
    },
  },
  {
    name: 'figures',
    why: 'more figures of both texts agree than differ, and the names are the same',
    holds: ({ names, weight, isClosest, kept, changed }) =>
      weight >= SENTENCE && isClosest && kept > changed && names >= TWO_NAMES,
  },
  {
    name: 'surroundings',
    why: 'the sentence is long, hardly a word of it is another, and another sentence of both texts agrees',
    holds: ({ laid, weight, isClosest, kept, changed, isKeptElsewhere }) =>
      weight >= LONG_SENTENCE &&
      isClosest &&
      laid.frames.alike >= COPIED &&
      isKeptElsewhere &&
      changed <= Math.min(2, kept + 1),
  },
  {
    name: 'neighbour',
    why: 'the sentence right before or behind is in both texts too, and its figures agree',
    holds: ({ laid, weight, isClosest, kept, changed, isNextToKept }) =>
      weight >= ANY_SENTENCE &&
      isClosest &&
      isNextToKept &&
      laid.isProse &&
      laid.frames.alike >= COPIED &&
      kept > changed,
  },
  {
    name: 'copy',
    why: 'no word of the sentence is another, and nothing speaks for a report of another day',
    holds: (evidence) => evidence.laid.frames.isCopy && saysWhat(evidence) && !isAnotherReport(evidence),
  },
  {
    name: 'row',
    why: 'of the rows of both texts most agree, also the one or the next',
    holds: ({ laid, weight, isClosest, isNextToKept, kept, changed }) =>
      laid.frames.isCopy &&
      isClosest &&
      weight >= ANY_SENTENCE &&
      (laid.kept > 0 || isNextToKept) &&
      kept >= 4 &&
      kept >= 2 * changed,
  },
  {
    name: 'alone',
    why: 'nothing else of the article is in the draft, and the one sentence has names of its own',
    holds: ({ laid, pair, names, weight, isClosest, kept, changed }) =>
      weight >= SENTENCE &&
      isClosest &&
      kept === 0 &&
      changed === 1 &&
      laid.frames.alike >= COPIED &&
      names >= TWO_NAMES &&
      ratioOf(pair) <= FARTHEST_ALONE,
  },
];

/**
 * Has a sentence words enough of its own, in this corpus? A heading has where it gives one number and a name, and a row of
 * a table never.
 */
function saysWhat({ laid, names, weight, rare, changed }: Evidence): boolean {
  if (rare < RARE * weight) return false;
  if (laid.isProse) return weight >= (changed > laid.changed ? OWN_SENTENCE : SHORT_COPY);
  return weight >= OWN_SENTENCE && names >= ONE_NAME && laid.frames.pairs.length === 1;
}

/** May a sentence that is the same but for its numbers be of another day, as those of daily reports are? */
function isAnotherReport({ laid, pair, names, weight, kept, changed, apart }: Evidence): boolean {
  const { alike, isOfDay, haveDate } = laid.frames;
  if (apart > 0 || changed > kept + (laid.isProse && alike === 1 ? 2 : 1)) return true;
  if (isOfDay && !haveDate && kept <= changed) {
    const isOneNumber = changed === 1 || (laid.changed === 1 && isMistyped(pair));
    return !isOneNumber || names < ONE_NAME || weight < OWN_SENTENCE;
  }
  const saysWhose = names >= ONE_NAME && weight >= OWN_SENTENCE;
  return laid.kept === 0 && laid.changed > 1 && !saysWhose && !isMistyped(pair);
}
