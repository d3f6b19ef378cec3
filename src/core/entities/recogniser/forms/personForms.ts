import { codeAt, Gap, Shape, startsName, TokenKind, type Tokens, tokenLength } from '../../../text/tokens.js';
import { WordClass } from '../../wordClasses.js';
import { NEVER_A_NAME } from '../features.js';
import { firmAt } from '../firms.js';
import type { NameUnit } from '../units.js';
import { type FormContext, isQuote, joinsAt, MOST_WORDS } from './formContext.js';

const STOP = 0x2e;
const COLON = 0x3a;
const BRACKET = 0x28;
/** A nickname has no more words. */
const NICKNAME_WORDS = 3;
/** A given name's syllable, "Suk" and "yeol", has no more letters. */
const LONGEST_SYLLABLE = 6;
const VOWELS = 'aeiouyàáâãäåèéêëìíîïòóôõöùúûüýœæø';

/** What closes a nickname, by what opens it. */
const CLOSING: ReadonlyMap<number, readonly number[]> = new Map([
  [0x22, [0x22]],
  [0x201c, [0x201d]],
  [0x201e, [0x201c, 0x201d]],
  [0x2018, [0x2019]],
  [0x27, [0x27]],
  [BRACKET, [0x29]],
]);

/** May a mark of this code open a nickname, or leave letters out of a name: "Guns *N'* Roses"? */
export const opensNickname = (code: number): boolean => CLOSING.has(code) || code === 0x2019;

/** `Joaquín "El Chapo" Guzmán`, 'Joseph (Joe) Doe': the name around a nickname that begins with the mark at `i`. */
export function nicknamed(context: FormContext, i: number): NameUnit | undefined {
  const { tokens, reader } = context;
  if (i === 0 || tokens.gap[i] !== Gap.Space || tokens.gap[i + 1] !== Gap.None) return undefined;
  const given = i - 1;
  const close = closingOf(context, i);
  if (close < 0 || !isGivenName(context, given, codeAt(tokens, i) === BRACKET)) return undefined;
  const surname = surnameFrom(context, close + 1, reader.mayBeFirstName(given));
  if (surname < 0) return undefined;
  let from = given;
  while (from > 0 && context.continues(from) && startsName(tokens, from - 1) && isPlainGiven(context, from - 1)) from--;
  let to = surname + 1;
  while (to < surname + 3 && context.continues(to) && (!reader.isCommonWord(to) || tokenLength(tokens, to) < 4)) to++;
  return { from, to, label: 'PER' };
}

/** The mark that closes the nickname which the one at `i` opens; -1 where none stands there. */
function closingOf(context: FormContext, i: number): number {
  const { tokens, reader } = context;
  const first = i + 1;
  let close = first;
  let capitals = 0;
  for (; close <= first + NICKNAME_WORDS && tokens.kind[close] === TokenKind.Word; close++) {
    if (startsName(tokens, close)) capitals++;
    // "Manny “Pac-Man” Pacquiao"
    if (joinsAt(tokens, close + 1)) close++;
  }
  const closing = CLOSING.get(codeAt(tokens, i));
  if (capitals === 0 || !closing?.includes(codeAt(tokens, close)) || tokens.gap[close] !== Gap.None) return -1;
  if (codeAt(tokens, i) !== BRACKET) return close;
  const isOther = close !== first + 1 || reader.listedAs(first, close) !== 0 || context.isAcronym(first);
  return isOther ? -1 : close;
}

/** Is word `i` somebody's given name? In quotes it is enough that no list knows it for anything else. */
function isGivenName(context: FormContext, i: number, needsList: boolean): boolean {
  const { tokens, reader } = context;
  if (!startsName(tokens, i) || reader.has(i, WordClass.Title | WordClass.Role | WordClass.Function)) return false;
  return reader.mayBeFirstName(i) || !(needsList || reader.isCommonWord(i) || context.isKnown(i));
}

const isPlainGiven = ({ reader }: FormContext, i: number): boolean =>
  reader.mayBeFirstName(i) && !reader.isCommonWord(i);

/** The surname that begins at token `i`, behind small words; -1 where there is none. */
function surnameFrom(context: FormContext, i: number, isGiven: boolean): number {
  const { tokens, reader, world } = context;
  let surname = i;
  while (tokens.gap[surname] === Gap.Space && !startsName(tokens, surname) && world.particles.word(tokens, surname))
    surname++;
  if (!context.continues(surname) || reader.has(surname, NEVER_A_NAME | WordClass.Title)) return -1;
  const isOther =
    reader.isCommonWord(surname) && (!isGiven || (!reader.mayBeFirstName(surname) && reader.isHeadline(surname)));
  return isOther ? -1 : surname;
}

/** "Guns N' Roses", "Touch ‘n Go": the name around the n of the mark at `i`. */
export function andName(context: FormContext, i: number): NameUnit | undefined {
  const { tokens, reader } = context;
  const n =
    isN(tokens, i + 1) && tokens.gap[i + 1] === Gap.None
      ? i + 1
      : isN(tokens, i - 1) && tokens.gap[i] === Gap.None
        ? i - 1
        : -1;
  if (n < 1 || !isQuote(codeAt(tokens, i))) return undefined;
  const left = n === i + 1 ? i - 1 : n - 1;
  const right = isQuote(codeAt(tokens, n + 1)) && tokens.gap[n + 1] === Gap.None ? n + 2 : n + 1;
  if (left < 0 || !startsName(tokens, left) || !context.continues(right)) return undefined;
  if (tokens.gap[left + 1] !== Gap.Space || reader.has(left, WordClass.Function)) return undefined;
  return { from: left, to: right + 1, label: 'ORG' };
}

const isN = (tokens: Tokens, i: number): boolean =>
  i >= 0 && tokens.kind[i] === TokenKind.Word && tokenLength(tokens, i) === 1 && (codeAt(tokens, i) | 0x20) === 0x6e;

/** "By Jane Mwangi, Staff Writer": who wrote it, at the first word of a line. */
export function bylinePerson({ tokens, reader, forms }: FormContext, i: number): NameUnit | undefined {
  if (!forms.bylines.longest(tokens, i)) return undefined;
  let from = forms.bylines.matchEnd;
  if (codeAt(tokens, from) === COLON) from++;
  if (tokens.gap[from] !== Gap.Space || !startsName(tokens, from) || !reader.mayBeFirstName(from)) return undefined;
  if (reader.has(from, WordClass.Article)) return undefined;
  let to = from;
  let isKnown = false;
  for (let k = from; k < Math.min(tokens.count, from + MOST_WORDS); k++) {
    if (k > from && tokens.gap[k] !== Gap.Space && codeAt(tokens, k) !== STOP) break;
    if (startsName(tokens, k)) {
      if (reader.has(k, WordClass.OrganizationWord | WordClass.MediaWord | WordClass.Title)) break;
      isKnown ||= !reader.isCommonWord(k) || reader.mayBeFirstName(k);
      to = k + 1;
    } else if (!reader.has(k, WordClass.PersonParticle) && codeAt(tokens, k) !== STOP) break;
  }
  if (to - from < 2 || !isKnown) return undefined;
  const isEnd = to >= tokens.count || (tokens.gap[to] as number) >= Gap.Line;
  const goesOn =
    tokens.kind[to] === TokenKind.Symbol || reader.isConjunction(to) || reader.has(to, WordClass.PlacePreposition);
  return isEnd || goesOn ? { from, to, label: 'PER', sure: true } : undefined;
}

/** The person one of whose names is the month's word `i`: "June Harlow", "Theresa May". */
export function monthPerson(context: FormContext, i: number): NameUnit | undefined {
  const { taken, reader } = context;
  if (taken[i] || !reader.mayBeFirstName(i)) return undefined;
  return monthSurname(context, i) ?? monthGiven(context, i);
}

function monthSurname(context: FormContext, i: number): NameUnit | undefined {
  const { reader } = context;
  const given = i - 1;
  if (given < 0 || !context.continues(i) || !startsName(context.tokens, given) || !reader.isFirstName(given))
    return undefined;
  if (reader.has(given, WordClass.Calendar | WordClass.Function)) return undefined;
  return { from: given, to: i + 1, label: 'PER' };
}

function monthGiven(context: FormContext, i: number): NameUnit | undefined {
  const { tokens, taken, reader } = context;
  const next = i + 1;
  if (!context.continues(next) || taken[next] || reader.isHeadline(i) || !isBehindNoTime(context, i)) return undefined;
  const isOther = reader.isCommonWord(next) || reader.has(next, NEVER_A_NAME | WordClass.OrganizationWord);
  if (isOther || reader.listedAs(next, next + 1) !== 0 || reader.isListedWord(next)) return undefined;
  return firmAt(tokens, next, false) ? undefined : { from: i, to: next + 1, label: 'PER' };
}

/** Does no word stand before a month at `i` that makes a date of it: "in", "last", "3"? */
function isBehindNoTime({ tokens, reader }: FormContext, i: number): boolean {
  const before = i - 1;
  if (before < 0 || tokens.gap[i] !== Gap.Space || reader.isConjunction(before)) return true;
  if (tokens.kind[before] === TokenKind.Number) return false;
  if (reader.has(before, WordClass.Function | WordClass.PlacePreposition | WordClass.Particle)) return false;
  if (startsName(tokens, before) || !reader.isCommonWord(before)) return true;
  return reader.has(before, WordClass.Say | WordClass.Act | WordClass.Role);
}

/** "Yoon Suk-yeol", "Prayut Chan-o-cha": a surname and a given name whose first syllable the hyphen at `i` follows. */
export function syllabicPerson(context: FormContext, i: number): NameUnit | undefined {
  const { reader } = context;
  const first = i - 1;
  const end = syllablesEnd(context, first);
  if (end < 0) return undefined;
  if (context.continues(first) && isSurname(context, first - 1)) {
    // A given name of another language may stand before: "Raymond Yeung Tsz-chun".
    let from = first - 1;
    for (let k = from - 1; k >= first - 3 && context.continues(k + 1) && isSurname(context, k); k--) {
      if (reader.isFirstName(k)) from = k;
    }
    // Where every noun has a capital, more of them may have been tagged with it.
    return { from, to: end, label: 'PER', sure: reader.capitalNouns };
  }
  if (!context.continues(end) || reader.isCommonWord(end) || reader.has(end, NEVER_A_NAME)) return undefined;
  return reader.listedAs(end, end + 1) === 0 ? { from: first, to: end + 1, label: 'PER' } : undefined;
}

function isSurname({ tokens, reader }: FormContext, i: number): boolean {
  if (i < 0 || !startsName(tokens, i) || reader.isCountry(i)) return false;
  // "Son" and "King" are surnames as well.
  if (reader.has(i, WordClass.Title | NEVER_A_NAME | WordClass.Act)) return false;
  return !(reader.isForced(i) && reader.has(i, WordClass.Function));
}

/** Behind the syllables that hyphens join from the capital word `k` on, the further ones small; -1 where there are none. */
function syllablesEnd({ tokens, forms }: FormContext, k: number): number {
  const capitals = (tokens.shape[k] as number) & (Shape.Capital | Shape.InnerCapital | Shape.Digit);
  if (capitals !== Shape.Capital || !isSyllable(tokens, k)) return -1;
  let end = k + 1;
  while (joinsAt(tokens, end)) {
    const next = end + 1;
    if (tokens.kind[next] !== TokenKind.Word || startsName(tokens, next) || !isSyllable(tokens, next)) return -1;
    end += 2;
  }
  return end > k + 1 && !forms.compoundTails.word(tokens, end - 1) ? end : -1;
}

/** Has a word one group of vowels, and few letters? */
function isSyllable({ text, start, end }: Tokens, k: number): boolean {
  const from = start[k] as number;
  const to = end[k] as number;
  if (to - from > LONGEST_SYLLABLE) return false;
  let groups = 0;
  let inside = false;
  for (let at = from; at < to; at++) {
    const isVowel = VOWELS.includes(text.charAt(at).toLowerCase());
    if (isVowel && !inside) groups++;
    inside = isVowel;
  }
  return groups < 2;
}
