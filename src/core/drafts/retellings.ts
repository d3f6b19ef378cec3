import type { Passage } from '../context/articleContext.js';
import { asAnywhere, type Rarity, sharedWeight } from '../context/terms.js';
import type { AnnotatedArticle } from '../corpus/article.js';
import { isAim } from '../links/aim.js';
import { allowedBy, type Interval, intervalOf, overlaps } from '../links/interval.js';
import type { LinkTier } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import { type Figure, isUnclaimed } from '../model.js';
import { type Frame, type FramedPair, frameOf, type LaidFrames, layFrames } from './frames.js';

/** A figure of a draft and the one that stands in its place where an article tells the same. */
export interface Retelling {
  /** The passage of the draft. */
  readonly passage: Passage;
  readonly own: Statement;
  readonly other: Statement;
  /** Do they allow a common value? */
  readonly agrees: boolean;
  /** Undefined where the sentences are alike and yet may be of two things: another day's report, another company's. */
  readonly tier: LinkTier | undefined;
  /** Is it sure even where other articles have the same sentence with other numbers, as weekly reports do? */
  readonly isOfOneTime: boolean;
  /** How alike the sentences are but for their numbers: 1 where word for word. */
  readonly alike: number;
}

/** A passage of a draft laid on one of an article, and how many figures of it agree. */
interface LaidPassages {
  readonly own: Passage;
  readonly other: Passage;
  readonly frames: LaidFrames;
  readonly kept: number;
  readonly changed: number;
  /** Does the one of the article end as a sentence does, and no row? */
  readonly isProse: boolean;
}

/** What speaks for two sentences telling of one thing, where a number in them differs. */
interface Evidence {
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
interface Ground {
  readonly name: string;
  readonly why: string;
  /** See {@link Retelling.isOfOneTime}. */
  readonly isOfOneTime?: true;
  readonly holds: (evidence: Evidence) => boolean;
}

// Passages that share less than this part of their words and names are not laid on each other.
const ANY_LIKENESS = 0.5;
// Frames that have less in common are two sentences.
const ONE_SENTENCE = 0.6;
// From here on only words that say little are other ones.
const RESTATED = 0.7;
const STATED = 0.8;
const COPIED = 0.9;
// One name that is not everywhere, two of them, and more than chance brings together.
const ONE_NAME = 4;
const TWO_NAMES = 8;
const MANY_NAMES = 16;
// A row of a table has no words of its own; a sentence of this weight has, and of twice that it is nobody else's.
const SENTENCE = 12;
const COPY = 9;
const ANY_SENTENCE = 4;
const OWN_SENTENCE = 20;
const LONG_SENTENCE = 25;
// In a corpus of many weekly reports their words are not rare: of a sentence with words of its own more than this part is.
const RARE = 0.5;
// What is further from the other than this is another thing, or a slip by several digits.
const FARTHEST = 12;
const FARTHEST_ALONE = 3;

/** In their order; the first that holds makes a difference a stated one. */
export const GROUNDS: readonly Ground[] = [
  {
    name: 'date',
    why: 'both give the same date, and hardly a word is another',
    isOfOneTime: true,
    holds: ({ laid: { frames, kept, changed }, pair, names }) =>
      frames.haveDate &&
      // In one sentence word for word, each figure is of the same of its dates.
      (frames.alike === 1 || (pair.a.statement.isSurelyDated && pair.b.statement.isSurelyDated)) &&
      names >= ONE_NAME &&
      frames.alike >= COPIED &&
      (changed === 1 || kept >= 2 * changed),
  },
  {
    name: 'article',
    why: 'of the figures that both texts have in such sentences most agree',
    holds: ({ laid, weight, isClosest, kept, changed }) =>
      isClosest &&
      kept >= 2 * changed &&
      (weight >= SENTENCE ? kept >= 3 : kept >= 5 && laid.isProse && laid.frames.alike === 1),
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
    why: 'not a word of the sentence is another, and nothing speaks for a report of another day',
    holds: (evidence) => evidence.laid.frames.alike === 1 && saysWhat(evidence) && !isAnotherReport(evidence),
  },
  {
    name: 'row',
    why: 'of the rows of both texts most agree, also the one or the next',
    holds: ({ laid, weight, isClosest, isNextToKept, kept, changed }) =>
      laid.frames.alike === 1 &&
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
  if (laid.isProse) return weight >= (changed > laid.changed ? OWN_SENTENCE : COPY);
  return weight >= OWN_SENTENCE && names >= ONE_NAME && laid.frames.pairs.length === 1;
}

/** May a sentence that is the same but for its numbers be of another day, as those of daily reports are? */
function isAnotherReport({ laid, pair, names, weight, kept, changed, apart }: Evidence): boolean {
  if (apart > 0 || changed > kept + (laid.isProse ? 2 : 1)) return true;
  const isOnlyOne = changed === 1 || (laid.changed === 1 && isSlip(pair));
  const { isOfDay, haveDate } = laid.frames;
  if (isOfDay && !haveDate && kept <= changed) return !isOnlyOne || names < ONE_NAME || weight < LONG_SENTENCE;
  const saysWhose = names >= ONE_NAME && weight >= OWN_SENTENCE;
  return laid.kept === 0 && laid.changed > 1 && !saysWhose && !isSlip(pair);
}

/** Frames of the passages of one text, each made once. */
export class Frames {
  private readonly known = new Map<Passage, Frame | undefined>();

  constructor(private readonly annotated: AnnotatedArticle) {}

  of(passage: Passage): Frame | undefined {
    if (!this.known.has(passage)) {
      const { article, annotations } = this.annotated;
      this.known.set(passage, frameOf(article.text, passage, annotations));
    }
    return this.known.get(passage);
  }
}

/**
 * The figures of some passages of a draft beside those that stand in their place in the sentences of one article that are
 * most like them. `frames` are those of the draft. Both texts are of one language.
 */
export function retellings(
  passages: Iterable<Passage>,
  frames: Frames,
  article: AnnotatedArticle,
  rarity: Rarity = asAnywhere,
): readonly Retelling[] {
  const all = laidPassages(passages, frames, article);
  const [closestToOwn, closestToOther] = [new Map<Passage, LaidPassages>(), new Map<Passage, LaidPassages>()];
  for (const laid of all) {
    if (isCloser(laid, closestToOwn.get(laid.own))) closestToOwn.set(laid.own, laid);
    if (isCloser(laid, closestToOther.get(laid.other))) closestToOther.set(laid.other, laid);
  }
  const closest = [...closestToOwn.values()].filter(
    (laid) => closestToOther.get(laid.other) === laid && laid.frames.alike >= STATED && !laid.frames.areApart,
  );
  const byOwn = new Map(closest.map((laid) => [laid.own.sentence, laid]));
  const kept = closest.reduce((sum, laid) => sum + laid.kept, 0);
  const changed = closest.reduce((sum, laid) => sum + laid.changed, 0);
  const apart = [...closestToOwn.values()].filter(
    (laid) => closestToOther.get(laid.other) === laid && laid.frames.areApart && laid.kept === 0 && laid.changed > 0,
  ).length;
  return [...closestToOwn.values()].flatMap((laid) => {
    const { own, other } = laid;
    const shared = {
      laid,
      names: sharedWeight(own.names, other.names),
      weight: Math.min(own.weight, other.weight),
      rare: sharedWeight(own.words, other.words, rarity) + sharedWeight(own.names, other.names, rarity),
      isClosest: closest.includes(laid),
      kept,
      changed,
      isNextToKept: [-1, 1].some((step) => {
        const next = byOwn.get(own.sentence + step);
        return next?.other.sentence === other.sentence + step && next.kept > 0;
      }),
      isKeptElsewhere: closest.some((one) => one !== laid && one.kept > 0),
      apart,
    };
    return laid.frames.pairs.map((pair) => retellingOf({ ...shared, pair }));
  });
}

function retellingOf(evidence: Evidence): Retelling {
  const { laid, pair } = evidence;
  const { alike, areApart } = laid.frames;
  const [own, other] = [pair.a.statement, pair.b.statement];
  const told = { passage: laid.own, own, other, agrees: false, tier: undefined, isOfOneTime: false, alike };
  if (areApart || isUnclaimed(own.figure) || isUnclaimed(other.figure)) return told;
  if (isAim(own.figure) !== isAim(other.figure)) return told;
  if (agree(pair, alike)) return { ...told, agrees: true, tier: alike >= RESTATED ? 'stated' : 'likely' };
  if (pair.isChanged || ratioOf(pair) > FARTHEST || mayBothHold(own.figure, other.figure)) return told;
  const ground = GROUNDS.find(({ holds }) => holds(evidence));
  const tier = ground && (alike >= STATED ? 'stated' : 'likely');
  return { ...told, tier, isOfOneTime: ground?.isOfOneTime ?? false };
}

/** "More than 30" does not exclude 40; but who writes "more than 40" where an article has "more than 30" has changed it. */
const mayBothHold = (own: Figure, other: Figure): boolean =>
  own.modifier === other.modifier ? agreeAsWritten(own, other) : overlaps(allowedBy(own), allowedBy(other));

/** Do two figures allow a common value, whatever is said of both: "about"? Of two ranges both ends are compared. */
function agreeAsWritten(a: Figure, b: Figure): boolean {
  if ((a.value2 === undefined) !== (b.value2 === undefined)) return overlaps(asWritten(a), asWritten(b));
  const areClose = (x: number, y: number): boolean =>
    x === y || Math.abs(x - y) < (a.precision + b.precision) * (1 - ROUNDING);
  return areClose(a.value, b.value) && areClose(a.value2 ?? 0, b.value2 ?? 0);
}

// What computing with fractions leaves.
const ROUNDING = 1e-9;

const asWritten = ({ value, value2 = value, precision }: Figure): Interval => ({
  low: value - precision,
  high: value2 + precision,
});

function laidPassages(passages: Iterable<Passage>, frames: Frames, article: AnnotatedArticle): LaidPassages[] {
  const found: LaidPassages[] = [];
  const others = new Frames(article);
  for (const own of passages) {
    for (const other of article.annotations.reading.context.passages) {
      const shared = sharedWeight(own.words, other.words) + sharedWeight(own.names, other.names);
      if (shared < ANY_LIKENESS * Math.max(own.weight, other.weight)) continue;
      const [a, b] = [frames.of(own), others.of(other)];
      const laid = a && b && layFrames(a, b);
      if (!laid || laid.alike < ONE_SENTENCE) continue;
      const kept = laid.pairs.filter((pair) => agree(pair, laid.alike)).length;
      const isProse = SENTENCE_END.test(article.article.text.slice(other.end - 2, other.end));
      found.push({ own, other, frames: laid, kept, changed: laid.pairs.length - kept, isProse });
    }
  }
  return found;
}

const SENTENCE_END = /[.!?]/;

const isCloser = (one: LaidPassages, other: LaidPassages | undefined): boolean =>
  !other || one.frames.alike > other.frames.alike || (one.frames.alike === other.frames.alike && one.kept > other.kept);

/** Do two figures allow a common value? In a sentence word for word they do only as they are written. */
function agree({ a, b }: FramedPair, alike: number): boolean {
  const [own, other] = [a.statement.figure, b.statement.figure];
  return alike === 1 && own.modifier === other.modifier
    ? agreeAsWritten(own, other)
    : overlaps(intervalOf(own), intervalOf(other));
}

/** Is a number the other but for one digit, or two that have changed places? Of short ones many are, by chance. */
function isSlip({ a, b }: FramedPair): boolean {
  const [own, other] = [digitsIn(a.statement.figure.value), digitsIn(b.statement.figure.value)];
  if (own.length !== other.length || own.length < SLIP_DIGITS) return false;
  const places = [...own].flatMap((digit, i) => (digit === other[i] ? [] : i));
  const [first = 0, second] = places;
  if (places.length === 1) return true;
  return places.length === 2 && second === first + 1 && own[first] === other[second] && own[second] === other[first];
}

const digitsIn = (value: number): string => String(Math.abs(value)).replace('.', '');
const SLIP_DIGITS = 3;

function ratioOf({ a, b }: FramedPair): number {
  const [x, y] = [Math.abs(a.statement.figure.value), Math.abs(b.statement.figure.value)];
  return Math.max(x, y) / Math.min(x, y);
}
