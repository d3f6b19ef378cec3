import { locales } from '../../locales/index.js';
import { phrases } from '../phrases.js';
import type { Edit } from './edits.js';

const IN_BRACKETS = /\[(?:\^[\p{L}\d_-]{1,20}|\d{1,3}|note \d{1,3}|nb \d{1,3}|n \d{1,3}|citation needed|[a-c])\]/uy;
const RAISED = /[⁰¹²³⁴-⁹]+/y;
const BEHIND_WORD = /\d{1,2}(?![\p{L}\p{N}%]|[.,:]\d)/uy;
const BEHIND_SENTENCE = /\.\d{1,3}(?=\s{1,9}[\p{Lu}“"‘]|\s{0,9}$)/uy;
// Lengths that are squared and cubed; what is shorter than a word is one, too, or a formula: "m²", "CO²".
const SQUARED = /(?:met(?:er|re)s?|feet|foot|inch(?:es)?|miles?|yards?|voet|mijl|fuß|meilen?)$/i;
const SHORTEST_WORD = 4;
const LONGEST_WORD = 40;

/** The footnote mark in brackets at `at` that stands right behind what it is to: "25[1] million", "sold.[^note]". */
export function footnoteAt(text: string, at: number): Edit | undefined {
  const before = text.charAt(at - 1);
  if (before === '' || /[\s[(]/.test(before)) return undefined;
  IN_BRACKETS.lastIndex = at;
  const mark = IN_BRACKETS.exec(text)?.[0];
  // A letter in brackets is one that a quotation adds to a word: "compan[y]".
  if (!mark || (/^\[\p{Ll}\]$/u.test(mark) && /\p{L}/u.test(before)) || text.charAt(at + mark.length) === '(')
    return undefined;
  return { start: at, end: at + mark.length, text: '' };
}

/**
 * The footnote mark of raised or glued digits that is found at `at`: "300 million²", "26 million1", "said so.12 It grew".
 * `at` is that of the raised digit, or of the character before the digit or before its full stop.
 */
export function raisedAt(text: string, at: number): Edit | undefined {
  RAISED.lastIndex = at;
  const raised = RAISED.exec(text)?.[0];
  if (raised) return isPower(text, at) ? undefined : { start: at, end: at + raised.length, text: '' };
  const word = wordBefore(text, at + 1);
  if (text.charAt(at + 1) === '.') {
    BEHIND_SENTENCE.lastIndex = at + 1;
    const mark = BEHIND_SENTENCE.exec(text)?.[0];
    const isSentence = mark && (word.length >= SHORTEST_WORD || !/\p{L}/u.test(text.charAt(at)));
    return isSentence ? { start: at + 2, end: at + 1 + mark.length, text: '' } : undefined;
  }
  if (!isAmountWord(word) || !isBehindNumber(text, at + 1 - word.length)) return undefined;
  BEHIND_WORD.lastIndex = at + 1;
  const mark = BEHIND_WORD.exec(text)?.[0];
  return mark ? { start: at + 1, end: at + 1 + mark.length, text: '' } : undefined;
}

/** Does a number stand before a word, or another word of an amount: "5 million dollars1", and not "euro22 billion"? */
function isBehindNumber(text: string, start: number): boolean {
  if (!/\s/.test(text.charAt(start - 1))) return /\d/.test(text.charAt(start - 1));
  return /\d/.test(text.charAt(start - 2)) || isAmountWord(wordBefore(text, start - 1));
}

/** Is the raised number at `at` a power or part of a formula? */
function isPower(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (!/\p{L}/u.test(before)) return before === '' || /[\p{N}\s]/u.test(before);
  const word = wordBefore(text, at);
  return !isAmountWord(word) && (word.length < SHORTEST_WORD || SQUARED.test(word));
}

/** The letters that end at `end`; empty where a digit or a sign stands among them. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && /\p{L}/u.test(text.charAt(start - 1))) start--;
  return /[\p{N}_@#]/u.test(text.charAt(start - 1)) ? '' : text.slice(start, end);
}

const isAmountWord = (word: string): boolean => amountWords().has(word.toLowerCase());

let words: ReadonlySet<string> | undefined;

/** The words behind a number that no digits belong to: million, percent, dollars. */
function amountWords(): ReadonlySet<string> {
  words ??= new Set(
    locales
      .flatMap(({ figures: f }) => [
        ...[...f.scales, ...f.currencies].flatMap(([, list]) => phrases(list)),
        ...phrases(f.percent),
      ])
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 1 && /^\p{Ll}+$/u.test(word)),
  );
  return words;
}
