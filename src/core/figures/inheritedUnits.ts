import type { Figure } from '../model.js';
import { Gap, TokenKind, type Tokens, tokenAt } from '../text/tokens.js';
import type { FigureWords } from './figureWords.js';
import { traitsOf } from './kindTraits.js';
import { inUnit } from './newFigure.js';

/** Two figures that share a unit stand no farther apart, in tokens. */
const REACH = 14;
/** And are of one size: "318 million dollars, compared with 402" tells of something else. */
const MOST = 20;
/** In one sentence amounts of one currency may stand farther apart. */
const REACH_OF_MONEY = 30;
const MILLION = 1e6;
const BILLION = 1e9;
/** How many seconds the parts of one time have. */
const SECONDS: Readonly<Record<string, number>> = { hour: 3600, minute: 60, second: 1 };

/** A way in which a bare number takes the unit of the figure beside it; the rows stand in order. */
interface Lending<Name extends string = string> {
  readonly name: Name;
  readonly why: string;
  /** Is `bare`, one of the two figures, in the unit of `whole`, the other? */
  readonly holds: (bare: Figure, whole: Figure, tokens: Tokens, words: FigureWords) => boolean;
}

const LENDINGS = [
  {
    name: 'compared amount',
    why: '"318 million dollars, compared with 402 million", "from 22.6 percent to 19.6"',
    holds: areCompared,
  },
  {
    name: 'billions beside money',
    why: '"seeks $16.6 billion besides the 13.4 billion it has"',
    holds: isBillionsOf,
  },
] as const satisfies readonly Lending[];

const ROW_OF_AMOUNTS = {
  name: 'row of amounts',
  why: '"25,000 dollars for a car, 50,000 with insurance and 75,000 dollars without"',
} as const;

const ONE_TIME = { name: 'parts of one time', why: '"2 hours, 32 minutes, 25.3 seconds" in a row' } as const;

/** The names of all by which figures that stand together are read anew. */
export const UNITS_TOGETHER = [...LENDINGS, ROW_OF_AMOUNTS, ONE_TIME] as const;

/**
 * What figures that stand together share: a bare number that is compared with an amount is in its unit, billions of
 * nothing beside an amount of money are money, and hours, minutes and seconds in a row are one time. Ordered figures
 * in, ordered figures out; one pass.
 */
export function inheritUnits(figures: readonly Figure[], tokens: Tokens, words: FigureWords): readonly Figure[] {
  const shared: Figure[] = [];
  for (const figure of figures) {
    const before = shared.at(-1);
    const time = before && sameTime(before, figure, tokens.text);
    if (time) {
      shared[shared.length - 1] = time;
      continue;
    }
    if (before && isBare(before) !== isBare(figure) && isOneSize(before, figure)) {
      const bare = isBare(before) ? before : figure;
      const whole = bare === before ? figure : before;
      const row = hasUnit(whole) ? LENDINGS.find(({ holds }) => holds(bare, whole, tokens, words)) : undefined;
      if (row) {
        const like = inUnit(bare, whole.kind, whole.unit, row.name);
        if (bare === before) shared[shared.length - 1] = like;
        shared.push(bare === before ? figure : like);
        continue;
      }
    }
    if (before && isBetween(shared.at(-2), before, figure, tokens))
      shared[shared.length - 1] = inUnit(before, figure.kind, figure.unit, ROW_OF_AMOUNTS.name);
    shared.push(figure);
  }
  return shared;
}

const isBare = ({ kind, unit, per, value2 }: Figure): boolean =>
  kind === 'count' && unit === '' && per === undefined && value2 === undefined;

const hasUnit = ({ kind, value2 }: Figure): boolean => traitsOf(kind).lendsUnit && value2 === undefined;

const isOneSize = (a: Figure, b: Figure): boolean =>
  Math.abs(a.value) <= MOST * Math.abs(b.value) && Math.abs(b.value) <= MOST * Math.abs(a.value);

/** "A, compared with B", "to A from B", "from A to B"; a bare first figure only in the last. */
function areCompared(bare: Figure, whole: Figure, tokens: Tokens, words: FigureWords): boolean {
  const firstIsBare = bare.start < whole.start;
  const [a, b] = firstIsBare ? [bare, whole] : [whole, bare];
  const first = tokenAt(tokens, a.start);
  const second = tokenAt(tokens, b.start);
  if (first === 0 || isParted(first, second, REACH, tokens)) return false;
  const isIn = (table: FigureWords['from'], i: number): boolean =>
    tokens.kind[i] !== TokenKind.Number && table.word(tokens, i) !== undefined;
  const isTo = isIn(words.from, first - 1) && isIn(words.rangeJoins, second - 1);
  if (firstIsBare) return isTo;
  const versus = words.versus.startBefore(tokens, second, tokenAt(tokens, a.end));
  return isTo || versus >= 0 || isIn(words.from, second - 1);
}

/** "25,000 dollars for a car, *50,000* with insurance and 75,000 dollars without": a row of amounts. */
function isBetween(first: Figure | undefined, bare: Figure, last: Figure, tokens: Tokens): boolean {
  if (first?.kind !== 'money' || last.kind !== 'money' || first.unit !== last.unit || !isBare(bare)) return false;
  const isOrdered = first.value < bare.value && bare.value < last.value;
  const [from, to] = [tokenAt(tokens, first.start), tokenAt(tokens, last.start)];
  return isOrdered && isOneSize(first, last) && from > 0 && !isParted(from, to, REACH_OF_MONEY, tokens);
}

/** Things are rarely counted by the billion without a word for them; and "*the* 40 million" was told before. */
function isBillionsOf(bare: Figure, money: Figure, tokens: Tokens, words: FigureWords): boolean {
  if (bare.value < MILLION || money.kind !== 'money' || money.per !== undefined) return false;
  const i = tokenAt(tokens, bare.start);
  // "1 . 6 billion": half of a number.
  if (i > 0 && tokens.kind[i - 1] === TokenKind.Symbol && tokens.gap[i] === Gap.Space) return false;
  const isTold = i > 0 && tokens.kind[i - 1] === TokenKind.Word && words.definites.word(tokens, i - 1) !== undefined;
  return (bare.value >= BILLION || isTold) && !isParted(i, tokenAt(tokens, money.start), REACH_OF_MONEY, tokens);
}

/** Are two tokens far from each other, or is the end of a sentence or a semicolon between them? */
function isParted(a: number, b: number, reach: number, tokens: Tokens): boolean {
  const second = Math.max(a, b);
  const first = Math.min(a, b);
  if (second - first > reach) return true;
  for (let i = first; i < second; i++) {
    const code = tokens.code[i];
    if (code === 0x3b || (i > first && code === 0x2e && tokens.kind[i + 1] === TokenKind.Word)) return true;
  }
  return false;
}

/** "2 hours, 32 minutes": one time in the smaller unit; undefined where the two are no parts of one. */
function sameTime(a: Figure, b: Figure, text: string): Figure | undefined {
  const large = SECONDS[a.unit];
  const small = SECONDS[b.unit];
  if (!large || !small || large <= small || a.kind !== 'duration' || b.kind !== 'duration') return undefined;
  if (a.value2 !== undefined || b.value2 !== undefined || a.per || b.value * small >= large) return undefined;
  if (!/^,? $/.test(text.slice(a.end, b.start))) return undefined;
  const value = Number(((a.value * large) / small + b.value).toPrecision(12));
  return { ...a, end: b.end, value, unit: b.unit, precision: b.precision, rule: ONE_TIME.name };
}
