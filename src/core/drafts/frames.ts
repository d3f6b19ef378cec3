import type { FigureInContext, Passage } from '../context/articleContext.js';
import { comparableWith } from '../links/alignment.js';
import type { Annotations, DateMention, Span } from '../model.js';
import { hashOf } from '../text/hash.js';
import { Shape, TokenKind, tokenize } from '../text/tokens.js';

/** What an item of a frame is. A number is one that is no figure: of a model, of a law. */
export const Item = { Word: 0, Name: 1, Number: 2, Date: 3, Figure: 4 } as const;
export type Item = (typeof Item)[keyof typeof Item];

/** A sentence as its words in their order, with one mark in the place of each figure, whatever its value. */
export interface Frame {
  /** What each item is compared by. */
  readonly keys: readonly number[];
  readonly items: readonly Item[];
  /** Does an item belong to a date that does not depend on when it is told? */
  readonly isAbsolute: readonly boolean[];
  /** The figure of each item that is one. */
  readonly figures: readonly (FigureInContext | undefined)[];
}

// Longer sentences are lists; two are compared in the product of their lengths.
const LONGEST = 160;

/**
 * Reads the frame of a passage of `text`; `dates` are those of the text, in their order. Undefined where it is too long
 * for a sentence.
 */
export function frameOf(
  text: string,
  passage: Passage,
  { dates, mentions }: Pick<Annotations, 'dates' | 'mentions'>,
): Frame | undefined {
  const tokens = tokenize(text.slice(passage.start, passage.end));
  if (tokens.count > 2 * LONGEST) return undefined;
  const keys: number[] = [];
  const items: Item[] = [];
  const isAbsolute: boolean[] = [];
  const figures: (FigureInContext | undefined)[] = [];
  const add = (key: number, item: Item, figure?: FigureInContext, date?: DateMention): void => {
    isAbsolute.push(date?.relative === false);
    keys.push(key);
    items.push(item);
    figures.push(figure);
  };
  let next = 0;
  let nextDate = firstBehind(dates, passage.start);
  let nextMention = firstBehind(mentions, passage.start);
  let done = passage.start;
  for (let i = 0; i < tokens.count; i++) {
    const start = passage.start + (tokens.start[i] as number);
    if (start < done) continue;
    while (next < passage.figures.length && endOf(passage.figures[next]) <= start) next++;
    const figure = passage.figures[next];
    if (figure && figure.statement.figure.start <= start) {
      add(hashOf(comparableWith(figure.statement.figure) ?? 'rank'), Item.Figure, figure);
      done = figure.statement.figure.end;
      next++;
      continue;
    }
    if (tokens.kind[i] === TokenKind.Symbol) continue;
    while (nextDate < dates.length && (dates[nextDate] as Span).end <= start) nextDate++;
    const isDate = (dates[nextDate]?.start ?? start + 1) <= start;
    while (nextMention < mentions.length && (mentions[nextMention] as Span).end <= start) nextMention++;
    const isNamed = (mentions[nextMention]?.start ?? start + 1) <= start;
    const isName = isNamed || (i > 0 && ((tokens.shape[i] as number) & (Shape.Capital | Shape.InnerCapital)) !== 0);
    const item = isDate
      ? Item.Date
      : tokens.kind[i] === TokenKind.Number
        ? Item.Number
        : isName
          ? Item.Name
          : Item.Word;
    add(tokens.hash[i] as number, item, undefined, isDate ? dates[nextDate] : undefined);
  }
  return keys.length > LONGEST ? undefined : { keys, items, isAbsolute, figures };
}

const endOf = (figure: FigureInContext | undefined): number => figure?.statement.figure.end ?? 0;

/** How many spans of an ordered list end before `start`. */
function firstBehind(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two figures in the same place of two frames. */
export interface FramedPair {
  readonly a: FigureInContext;
  readonly b: FigureInContext;
  /** Words near the one stand in the place of others near the other, or one of them is narrowed by a name or a date. */
  readonly isChanged: boolean;
}

/** Two frames laid on each other. */
export interface LaidFrames {
  /** The part of all items that both have, in their order, from 0 to 1. */
  readonly alike: number;
  /** Is the one the other word for word, but for small words that one of them leaves out? */
  readonly isCopy: boolean;
  /** A name, a date or a number of the one stands in the place of another of the other: they tell of two things. */
  readonly areApart: boolean;
  /** Do both give the same date, and not by when they are told: "on Monday"? */
  readonly haveDate: boolean;
  /** Do both give the same date, and by when they are told: what they tell may be of another day? */
  readonly isOfDay: boolean;
  readonly pairs: readonly FramedPair[];
}

// A copy leaves out, or puts in, one of so many words.
const COPY = 0.94;
// Gaps with no more items in between are in one place.
const SAME_PLACE = 1;
// So many items on either side of a figure are near it.
const NEAR = 5;

/** Lays two frames on each other, so that as many items as can be stand on their like. */
export function layFrames(a: Frame, b: Frame): LaidFrames {
  const steps = aligned(a.keys, b.keys);
  const gaps: Gap[] = [];
  let [i, k] = [0, 0];
  for (const [x, y] of [...steps, [a.keys.length, b.keys.length] as const]) {
    if (x > i || y > k) gaps.push({ a: { start: i, end: x }, b: { start: k, end: y } });
    [i, k] = [x + 1, y + 1];
  }
  const pairs = steps.flatMap(([x, y]): FramedPair[] => {
    const [p, q] = [a.figures[x], b.figures[y]];
    if (!p || !q) return [];
    const isChanged = gaps.some(
      (gap) => isNear(gap.a, x) && isNear(gap.b, y) && (isSwap(gap) || narrows(a, gap.a) || narrows(b, gap.b)),
    );
    return [{ a: p, b: q, isChanged }];
  });
  const alike = (2 * steps.length) / Math.max(1, a.keys.length + b.keys.length);
  return {
    alike,
    isCopy: alike >= COPY && gaps.every((gap) => !isSwap(gap) && !narrows(a, gap.a) && !narrows(b, gap.b)),
    areApart: gaps.some((gap, n) => {
      // "To Morocco, the" and "to the Canary Islands, the" may have either "the" in common.
      const place = gaps.slice(n, n + 2).filter((other) => other.a.start - gap.a.end <= SAME_PLACE);
      return place.some((one) => narrows(a, one.a)) && place.some((one) => narrows(b, one.b));
    }),
    haveDate: steps.some(([x, y]) => a.isAbsolute[x] && b.isAbsolute[y]),
    isOfDay: steps.some(([x]) => a.items[x] === Item.Date && !a.isAbsolute[x]),
    pairs,
  };
}

/** Items that only the one, and only the other frame has between two that both have. */
interface Gap {
  readonly a: Span;
  readonly b: Span;
}

const isSwap = ({ a, b }: Gap): boolean => a.end > a.start && b.end > b.start;

const isNear = ({ start, end }: Span, at: number): boolean => start <= at + NEAR && end > at - NEAR;

/** Is there a name, a date or a number among the items? */
function narrows({ items }: Frame, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (items[i] !== Item.Word && items[i] !== Item.Figure) return true;
  return false;
}

/** The longest chain of pairs of equal keys that keeps both orders. */
function aligned(a: readonly number[], b: readonly number[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = b.length - 1; k >= 0; k--) {
      longest[i * width + k] =
        a[i] === b[k]
          ? (longest[(i + 1) * width + k + 1] as number) + 1
          : Math.max(longest[(i + 1) * width + k] as number, longest[i * width + k + 1] as number);
    }
  }
  const steps: (readonly [number, number])[] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i] === b[k]) steps.push([i++, k++]);
    else if ((longest[(i + 1) * width + k] as number) >= (longest[i * width + k + 1] as number)) i++;
    else k++;
  }
  return steps;
}
