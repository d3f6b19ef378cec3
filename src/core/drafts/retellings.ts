import type { Passage } from '../context/articleContext.js';
import { asAnywhere, type Rarity, sharedWeight } from '../context/terms.js';
import type { AnnotatedArticle } from '../corpus/article.js';
import { isAim } from '../links/aim.js';
import type { LinkTier } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import { isUnclaimed } from '../model.js';
import { agree, mayBothHold, ratioOf } from './figurePairs.js';
import { type Frame, frameOf, layFrames } from './frames.js';
import { type Evidence, GROUNDS, type LaidPassages, STATED } from './grounds.js';

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
  /** How alike the sentences are but for their numbers, from 0 to 1. */
  readonly alike: number;
  /** See {@link LaidFrames.isCopy}. */
  readonly isCopy: boolean;
}

// Passages that share less than this part of their words and names are not laid on each other.
const ANY_LIKENESS = 0.5;
// Frames that have less in common are two sentences.
const ONE_SENTENCE = 0.6;
// From here on only words that say little are other ones.
const RESTATED = 0.7;
// What is further from the other than this is another thing, unless not a word is another: "million", "billion".
const FARTHEST = 12;

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
  const { alike, isCopy, areApart } = laid.frames;
  const [own, other] = [pair.a.statement, pair.b.statement];
  const told = { passage: laid.own, own, other, agrees: false, tier: undefined, isOfOneTime: false, alike, isCopy };
  if (areApart || isUnclaimed(own.figure) || isUnclaimed(other.figure)) return told;
  if (isAim(own.figure) !== isAim(other.figure)) return told;
  if (agree(pair, isCopy)) return { ...told, agrees: true, tier: alike >= RESTATED ? 'stated' : 'likely' };
  if (pair.isChanged || mayBothHold(pair)) return told;
  if (alike < 1 && ratioOf(pair) > FARTHEST) return told;
  const ground = GROUNDS.find(({ holds }) => holds(evidence));
  const tier = ground && (alike >= STATED ? 'stated' : 'likely');
  return { ...told, tier, isOfOneTime: ground?.isOfOneTime ?? false };
}

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
      const kept = laid.pairs.filter((pair) => agree(pair, laid.isCopy)).length;
      const isProse = SENTENCE_END.test(article.article.text.slice(other.end - 2, other.end));
      found.push({ own, other, frames: laid, kept, changed: laid.pairs.length - kept, isProse });
    }
  }
  return found;
}

const SENTENCE_END = /[.!?]/;

const isCloser = (one: LaidPassages, other: LaidPassages | undefined): boolean =>
  !other || one.frames.alike > other.frames.alike || (one.frames.alike === other.frames.alike && one.kept > other.kept);
