import type { Figure } from '../model.js';

// Numbers are written by the habits of whoever wrote the draft: its separators, its "million", its currency sign.

const NUMERAL = /\d(?:[\d.,'’\u00a0\u202f ]*\d)?/g;
// Beyond these a number would be written in another scale.
const SMALLEST = 0.01;
const LARGEST = 99_999;
const DIGITS = 12;
const POWERS = 15;

/**
 * The words of a figure with the value of another in the place of its own, in their own format: "26,5 miljoen" for
 * 27,100,000 is "27,1 miljoen". The candidates in which it may be read so, best first: whoever asks reads them again.
 * None where the words hold no numeral, or more than one.
 */
export function rewritten(words: string, own: Figure, other: Figure, language: string): readonly string[] {
  if (own.value2 !== undefined || other.value2 !== undefined) return [];
  const numerals = [...words.matchAll(NUMERAL)];
  const [numeral] = numerals;
  if (numerals.length === 0 && /^\p{L}+$/u.test(words) && Number.isInteger(other.value))
    return [grouped(String(other.value), separatorsOf(language).group)];
  if (!numeral || numerals.length > 1) return [];
  const [written] = numeral;
  const put = (by: string): string => words.slice(0, numeral.index) + by + words.slice(numeral.index + written.length);
  const { decimal } = separatorsOf(language);
  return [decimal, decimal === ',' ? '.' : ','].flatMap((mark) => {
    const read = Number(
      written
        .replaceAll(mark, '_')
        .replace(/[^\d_]/g, '')
        .replace('_', '.'),
    );
    const scale = own.value / read;
    if (!isPowerOfTen(scale)) return [];
    const value = other.value / scale;
    if (Math.abs(value) > LARGEST && scale > 1) return [];
    if (Math.abs(value) < SMALLEST && value !== 0) return [];
    return [put(inFormat(value, written, mark))];
  });
}

/** A number in the format of a written one, whose decimals follow `decimal`. */
function inFormat(value: number, written: string, decimal: string): string {
  const [whole = '', fraction] = plainDigits(value).split('.');
  const group = /[.,'’\u00a0\u202f ]/.exec(written.split(decimal)[0] as string)?.[0];
  const isLong = (written.match(/\d/g)?.length ?? 0) > 3;
  // Who writes four digits without a mark does so again.
  const mark = group ?? (isLong ? '' : decimal === ',' ? '.' : ',');
  return grouped(whole, whole.length > 3 ? mark : '') + (fraction ? decimal + fraction : '');
}

/** A number without an exponent and without what sums leave behind the last digit. */
function plainDigits(value: number): string {
  const short = Number(value.toPrecision(DIGITS));
  return short.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

const grouped = (digits: string, mark: string): string => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, mark);

function isPowerOfTen(scale: number): boolean {
  const power = Math.log10(scale);
  return Number.isFinite(power) && Math.abs(power) <= POWERS && Math.abs(power - Math.round(power)) < 1e-9;
}

/** The marks that a language writes numbers with. */
function separatorsOf(language: string): { readonly decimal: string; readonly group: string } {
  const parts = formatOf(language, {}).formatToParts(12_345.5);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { decimal: part('decimal') || '.', group: part('group') };
}

const MILLION = 1_000_000;

/** A figure as a language writes it, where nobody's words are at hand: "4,9 miljoen", "€ 4,9 miljoen", "27%". */
export function writtenIn({ kind, value, value2, unit }: Figure, language: string): string {
  const format = formatOf(
    language,
    Math.abs(value) >= MILLION
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 }
      : { maximumFractionDigits: 4 },
  );
  const written = value2 === undefined ? format.format(value) : format.formatRange(value, value2);
  if (kind === 'percent') return `${written}%`;
  const isMoney = (kind === 'money' || kind === 'price') && /^[A-Z]{3}$/.test(unit);
  return isMoney ? withCurrency(written, unit, language) : written;
}

/** A written number with its currency where the language has it: `Intl` itself would shorten the "million" to "M". */
function withCurrency(written: string, currency: string, language: string): string {
  const parts = formatOf(language, { style: 'currency', currency, maximumFractionDigits: 0 }).formatToParts(1);
  return parts.map(({ type, value }) => (type === 'integer' ? written : value)).join('');
}

const formats = new Map<string, Intl.NumberFormat>();

/** Formats are costly to make, and few. A language that is unknown is written as English is. */
function formatOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    try {
      format = new Intl.NumberFormat(language || 'en', options);
    } catch {
      format = new Intl.NumberFormat('en', options);
    }
    formats.set(key, format);
  }
  return format;
}
