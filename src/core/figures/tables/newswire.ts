import type { Figure, Mention, Span } from '../../model.js';
import { Gap, Shape, TokenKind, type Tokens, tokenAt } from '../../text/tokens.js';
import type { FigureWords } from '../figureWords.js';
import { traitsOf } from '../kindTraits.js';
import { inUnit } from '../newFigure.js';
import { captionOf } from './captions.js';

export const NEWSWIRE_ROW = {
  name: 'newswire row',
  why: '"Net 1.2 mln vs 900,000": bare amounts are in the money of their block',
} as const;

/** The figures of now and of a year before in one row: "Shr 26 cts vs 11 cts". */
interface Pair {
  readonly now: number;
  readonly before: number;
  /** Where its line starts. */
  readonly start: number;
}

/** What a heading says the rows below it are of: so many months, the how manieth of its year. */
interface Stretch {
  readonly months: number;
  readonly index: number;
}

/** A row's name and a block's heading are short. */
const NAME_WORDS = 4;
const HEADING = 80;
const HEADING_WORDS = 3;
/** Results are told no later than so many days after what they are of; else the company's year is not the calendar's. */
const LATEST = 130;
const DAY = 86_400_000;

/**
 * Reads the blocks in which newswires tell results, "3RD QTR NET / Shr 26 cts vs 11 cts / Net 1.2 mln vs 900,000 / Nine
 * mths / …": the heading above a row is the period of its first figure, the year before that of its second, and its
 * bare amounts are in the money of the block.
 */
export function readNewswire(
  figures: readonly Figure[],
  tokens: Tokens,
  words: FigureWords,
  mentions: readonly Mention[],
  articleDate: string | undefined,
): readonly Figure[] {
  if (!words.data.wirePeriods) return figures;
  const pairs = pairsOf(figures, tokens, words);
  if (pairs.length === 0) return figures;
  const read = [...figures];
  const currency = pairs
    .flatMap(({ now, before }) => [now, before])
    .map((k) => figures[k] as Figure)
    .find(isMoney)?.unit;
  const companies = new Map(
    mentions.filter(({ kind }) => kind === 'company').map(({ start, entity }) => [start, entity]),
  );
  let stretch: Stretch | undefined;
  let subject: string | undefined;
  let at = 0;
  for (const { now, before, start } of pairs) {
    for (; at < start; at = nextLine(tokens.text, at)) {
      const line = { start: at, end: nextLine(tokens.text, at) - 1 };
      subject = headOf(line, companies) ?? subject;
      const heading = headingAt(line, tokens, words);
      if (heading) stretch = heading === 'unclear' ? undefined : heading;
    }
    const label = { start, end: (figures[now] as Figure).start };
    const isAmount = isOwned(label, tokens, words);
    for (const k of [now, before]) {
      const isRate = (figures[k] as Figure).per !== undefined;
      const period = stretch && articleDate && !isRate ? periodOf(stretch, articleDate, k === now ? 0 : 1) : undefined;
      const figure = figures[k] as Figure;
      const whole =
        isAmount && currency && figure.kind === 'count' ? inUnit(figure, 'money', currency, NEWSWIRE_ROW.name) : figure;
      read[k] = { ...whole, ...(period && { period }), ...(subject && { subject }) };
    }
  }
  return read;
}

const isMoney = ({ kind }: Figure): boolean => traitsOf(kind).isMoney;

/** The company that a heading begins with: its rows are that company's. */
function headOf({ start, end }: Span, companies: ReadonlyMap<number, string>): string | undefined {
  return end - start > HEADING ? undefined : companies.get(start);
}

/** Two figures with nothing but "vs" between them, behind a short name that begins a line. */
function pairsOf(figures: readonly Figure[], tokens: Tokens, words: FigureWords): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let k = 1; k < figures.length; k++) {
    const a = figures[k - 1] as Figure;
    const b = figures[k] as Figure;
    if (b.start - a.end > 12) continue;
    const behind = tokenAt(tokens, a.end);
    if (words.versus.startBefore(tokens, tokenAt(tokens, b.start), behind) !== behind) continue;
    const first = tokenAt(tokens, a.start);
    let line = first - 1;
    while (line > 0 && first - line < NAME_WORDS && (tokens.gap[line] as number) < Gap.Line) line--;
    if (line >= 0 && (tokens.gap[line] as number) >= Gap.Line && tokens.kind[line] === TokenKind.Word)
      pairs.push({ now: k - 1, before: k, start: tokens.start[line] as number });
  }
  return pairs;
}

/** Does a row's name say what belongs to a company and is no number of things: "Net", "Revs"? */
function isOwned(label: Span, tokens: Tokens, words: FigureWords): boolean {
  if (captionOf(label, tokens, words).isCount) return false;
  for (let i = tokenAt(tokens, label.start); (tokens.start[i] as number) < label.end; i++)
    if (words.ownedNouns.word(tokens, i)) return true;
  return false;
}

/** The stretch that a heading names, "3RD QTR NET", "Nine mths", "Year"; unclear where it names a day as well. */
function headingAt(line: Span, tokens: Tokens, words: FigureWords): Stretch | 'unclear' | undefined {
  if (line.end - line.start > HEADING || line.end <= line.start) return undefined;
  let stretch: Stretch | undefined;
  let others = 0;
  let small = 0;
  for (let i = tokenAt(tokens, line.start); i < tokens.count && (tokens.start[i] as number) < line.end; i++) {
    if ((tokens.end[i] as number) <= line.start) continue;
    if (words.versus.endAt(tokens, i) > 0) return undefined;
    if (((tokens.shape[i] as number) & Shape.Lower) !== 0) small++;
    if (small > HEADING_WORDS) return undefined;
    const months = words.wirePeriods.longest(tokens, i)?.[0];
    if (months !== undefined) {
      const index = ordinalBefore(tokens, i, words);
      // "QTR" alone is one of four.
      if (months < 6 && index === 0) others++;
      stretch = { months, index: Math.max(1, index) };
      if (index > 0) others--;
      i = words.wirePeriods.matchEnd - 1;
    } else if (tokens.kind[i] === TokenKind.Number) others++;
  }
  if (!stretch) return undefined;
  return others > 0 ? 'unclear' : stretch;
}

/** The 3 of "3RD QTR" before token `i`; 0 for none. */
function ordinalBefore(tokens: Tokens, i: number, words: FigureWords): number {
  if (i < 2 || !words.ordinalSuffixes.word(tokens, i - 1) || tokens.kind[i - 2] !== TokenKind.Number) return 0;
  return Number(tokens.text.slice(tokens.start[i - 2], tokens.end[i - 2])) || 0;
}

/** The last such stretch that had ended at `date`, `years` earlier; undefined where that is too long ago. */
function periodOf({ months, index }: Stretch, date: string, years: number): string | undefined {
  const told = Date.parse(date.slice(0, 10));
  if (Number.isNaN(told) || index * months > 12) return undefined;
  let year = Number(date.slice(0, 4));
  const endOf = (y: number): number => Date.UTC(y, index * months, 1);
  if (endOf(year) > told) year--;
  if (told - endOf(year) > LATEST * DAY) return undefined;
  const then = year - years;
  const part = { 3: 'Q', 6: 'H' }[months];
  if (part) return `${then}-${part}${index}`;
  return months === 12 ? `${then}` : `${then}-01/${then}-${String(months).padStart(2, '0')}`;
}

const nextLine = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length + 1 : found + 1;
};
