import { isoOf, isValidDay } from '../../dates/calendar.js';
import { knownLocales } from '../../locales/index.js';
import { TokenKind, tokenize } from '../../text/tokens.js';

/** A day, or only its month, as an address or a file's path tells it. */
export interface PathDay {
  readonly iso: string;
  /** The other day that it may be: 04-05-2013. */
  readonly or?: string;
  /** The order of a day in numbers that can be but one: 16/07/2022. */
  readonly order?: 'dayFirst' | 'monthFirst';
  /** True where it is a part of the path of its own, or begins one: not a number or a word within a slug. */
  readonly isOwn: boolean;
}

/** Articles of other years are not dated in paths: "/1080/". */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

const YEAR = /(?:19|20)\d\d/;
const EXTENSION = /\.[a-z]{2,8}$/i;

/**
 * The day in a path: `2022/07/25`, `2013-04-05-title`, `20130405_title`, `5-apr-2013`, `16/07/2022`; what stands first
 * counts. `parts` are its folders and its name. Undefined where there is none.
 */
export function dayInPath(parts: readonly string[]): PathDay | undefined {
  if (!parts.some((part) => YEAR.test(part))) return undefined;
  const pieces = piecesOf(parts.map((part, i) => (i === parts.length - 1 ? part.replace(EXTENSION, '') : part)));
  let month: PathDay | undefined;
  for (let i = 0; i < pieces.length; i++) {
    const day = yearFirst(pieces, i) ?? yearLast(pieces, i) ?? together(pieces, i);
    if (day && day.iso.length > 7) return day;
    month ??= day;
  }
  return month;
}

/** A number or a word of a path, and what stands between it and the one before: `/` where it begins a part. */
interface Piece {
  readonly text: string;
  readonly value: number;
  readonly gap: string;
  /** Does a part of the path end with it? */
  readonly ends: boolean;
}

function piecesOf(parts: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const part of parts) {
    const { start, end, kind, count } = tokenize(part);
    let last = 0;
    for (let i = 0; i < count; i++) {
      // Words may hold digits: "minister_20130405" and "5apr2013" are cut at them.
      if (kind[i] === TokenKind.Symbol) continue;
      for (const match of part.slice(start[i], end[i]).matchAll(/\d+|[^\d_]+/g)) {
        const at = (start[i] as number) + match.index;
        const text = match[0];
        pieces.push({
          text,
          value: /^\d/.test(text) ? Number(text) : Number.NaN,
          gap: last === 0 && at === 0 ? '/' : part.slice(last, at),
          ends: at + text.length === part.length,
        });
        last = at + text.length;
      }
    }
  }
  return pieces;
}

const isYear = ({ text, value }: Piece): boolean => text.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
const isShort = (piece: Piece | undefined): piece is Piece => piece !== undefined && /^\d\d?$/.test(piece.text);

/** The month that a piece is, in numbers or by its name in any language; or 0. */
function monthOf({ text, value }: Piece): number {
  if (isShort({ text, value, gap: '', ends: false })) return value >= 1 && value <= 12 ? value : 0;
  const name = text.toLowerCase();
  if (name.length < 3) return 0;
  for (const { dates } of knownLocales()) {
    const month = dates.months.findIndex((names) => names.some((known) => known.toLowerCase() === name));
    if (month >= 0) return month + 1;
  }
  return 0;
}

/** What may stand between the numbers of a day: the same twice. */
const SEPARATOR = /^[/_. -]$/;

/** 2022/07/25, 2022-7-5, 2013/apr/04; 2022/07 where no day follows. */
function yearFirst(pieces: readonly Piece[], i: number): PathDay | undefined {
  const [year, second, third] = [pieces[i], pieces[i + 1], pieces[i + 2]];
  if (!year || !second || !isYear(year) || year.gap === '' || !SEPARATOR.test(second.gap)) return undefined;
  const month = monthOf(second);
  if (month === 0) return undefined;
  const isOwn = year.gap === '/';
  const isFolder = second.gap === '/' && second.ends;
  if (isShort(third) && third.gap === second.gap) {
    if (isDayBehind(second, third) && isValidDay(third.value, month, year.value))
      return { iso: isoOf({ year: year.value, month, day: third.value }), isOwn };
    // "2022/07/45": no month either.
    if (isFolder && third.ends) return undefined;
  }
  // "2012-13" is a season, and so may be "2011-12".
  const isSeason = second.value === (year.value % 100) + 1;
  const isPlain = isOwn && second.gap === '-' && second.text.length === 2 && !isSeason && !isShort(third);
  return isFolder || isPlain ? { iso: isoOf({ year: year.value, month }), isOwn: isOwn && isFolder } : undefined;
}

/** "2022/07/5-thoughts", "2022/07/12-angry-men": a number that a title begins with is no day. */
function isDayBehind(month: Piece, day: Piece): boolean {
  if (day.gap === '/' && !day.ends) return day.text.startsWith('0');
  // Who writes a month with two digits, writes a day with two.
  return day.text.length === 2 || !isShort(month) || month.text.length === 1;
}

/** 16/07/2022, 5-apr-2013, apr-5-2013: at an end of a part, for in its middle a day is what the article is about. */
function yearLast(pieces: readonly Piece[], i: number): PathDay | undefined {
  const [first, second, year] = [pieces[i], pieces[i + 1], pieces[i + 2]];
  if (!first || !second || !year || !isYear(year) || first.gap === '') return undefined;
  const isOwn = first.gap === '/';
  if (!isOwn && !year.ends) return undefined;
  const [day, month] = isShort(first) ? [first, second] : [second, first];
  if (!isShort(day)) return undefined;
  const iso = (d: number, m: number): string | undefined =>
    isValidDay(d, m, year.value) ? isoOf({ year: year.value, month: m, day: d }) : undefined;
  if (!isShort(month)) {
    const named = iso(day.value, monthOf(month));
    return named !== undefined && BESIDE_NAME.test(second.gap) && BESIDE_NAME.test(year.gap)
      ? { iso: named, isOwn }
      : undefined;
  }
  if (second.gap !== year.gap || !/^[/_.-]$/.test(second.gap)) return undefined;
  const dayFirst = iso(first.value, second.value);
  const monthFirst = iso(second.value, first.value);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return { iso: dayFirst, or: monthFirst, isOwn };
  if (dayFirst !== undefined && dayFirst === monthFirst) return { iso: dayFirst, isOwn };
  if (dayFirst !== undefined) return { iso: dayFirst, order: 'dayFirst', isOwn };
  return monthFirst === undefined ? undefined : { iso: monthFirst, order: 'monthFirst', isOwn };
}

/** What may stand beside the name of a month: "5apr2013", "April 5, 2013". */
const BESIDE_NAME = /^(?:[/_.-]|,?\s)?$/;

/** 20130405; 201304050915 and 20130405091500 too, which are a part of their own. */
function together(pieces: readonly Piece[], i: number): PathDay | undefined {
  const piece = pieces[i] as Piece;
  const match = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:([01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?$/.exec(piece.text);
  if (!match || piece.gap === '') return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isWhole = piece.gap === '/' && (piece.ends || pieces[i + 1]?.gap === '.');
  if ((match[4] !== undefined && !isWhole) || !isValidDay(day, month, year)) return undefined;
  return { iso: isoOf({ year, month, day }), isOwn: match[4] === undefined && piece.gap === '/' };
}

/** Has `iso` only a month or a year, and `day` lies in it; or is it the same? */
export const holds = (iso: string, day: string): boolean => day === iso || day.startsWith(`${iso}-`);
