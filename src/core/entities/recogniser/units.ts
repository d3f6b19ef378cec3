import type { EntityKind } from '../../model.js';
import { codeAt, Gap, hashWord, Shape, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import { takeLegalForm } from './corrections.js';
import type { FeatureReader } from './features.js';
import { firmAt, knownFirms } from './firms.js';
import { isHyphen } from './forms/formContext.js';
import { FormUnits } from './forms/formUnits.js';
import type { NameForms } from './forms/nameForms.js';
import { opensNickname } from './forms/personForms.js';
import { headedFirm } from './headedFirms.js';
import type { NameLabel } from './labels.js';
import type { TokenRange } from './segments.js';
import { certainSpan, partOf, type TaggedSpan } from './taggedSpan.js';

/** Tokens that are one name, or part of none, whatever they are tagged as. */
export interface NameUnit extends TokenRange {
  /** What kind of name it is; left out, it is none: "R&D". */
  readonly label?: NameLabel | undefined;
  /** It has one plain word, so that a longer name, or a person's, may have it. */
  readonly plain?: boolean;
  /** Only what is no name otherwise is one. */
  readonly weak?: boolean;
  /** It begins where it begins, whatever was tagged. */
  readonly sure?: boolean;
  /** What it is, where its form says so. */
  readonly kind?: EntityKind | undefined;
}

const MAX_WORDS_BEFORE = 3;
const LONGEST_INITIALS = 2;
const AMPERSAND = 0x26;
const EXCLAMATION = 0x21;
const COMMA = 0x2c;
const SLASH = 0x2f;

/**
 * Finds names that spelling or general knowledge makes one unit: "Marks & Spencer", "Macy's", "Yahoo!", "adidas",
 * "Doe, John and Roe, Jane". Ordered, never overlapping.
 */
export function findUnits(
  tokens: Tokens,
  taken: Uint8Array,
  reader: FeatureReader,
  forms: NameForms,
): readonly NameUnit[] {
  const units = new Units();
  const brands = new OwnBrands(tokens, reader);
  const formed = new FormUnits(tokens, taken, reader, forms);
  const { kind, hash, count } = tokens;
  const { small } = knownFirms();
  for (let i = 0; i < count; i++) {
    if (taken[i]) continue;
    if (kind[i] === TokenKind.Symbol) {
      const code = tokens.code[i] as number;
      if (code === COMMA) for (const person of surnamesFirst(tokens, i, reader)) units.add(person);
      else if (i > 0 && startsName(tokens, i - 1)) {
        if (code === SLASH) for (const credited of formed.credit(i)) units.add(credited);
        else units.add(atMark(i, code));
      }
    } else if (startsName(tokens, i)) units.add(atCapital(i));
    else if (small.mayBegin(hash[i] as number)) units.add(firm(tokens, i, reader, brands, forms));
    else continue;
    i = Math.max(i, units.end - 1);
  }
  return brands.joined(units.found);

  function atCapital(i: number): NameUnit | undefined {
    return (
      headedFirm(tokens, i, reader) ??
      formed.at(i) ??
      firm(tokens, i, reader, brands, forms) ??
      organization(tokens, i, reader, forms) ??
      place(tokens, i, reader, forms) ??
      formed.city(i)
    );
  }

  /** What the mark `code` at `i` makes one name, behind a capital word. */
  function atMark(i: number, code: number): NameUnit | undefined {
    if (isApostrophe(code)) brands.meet(i);
    if (code === AMPERSAND) return pair(tokens, i, reader);
    if (code === EXCLAMATION) return exclaimed(tokens, i, reader);
    if (opensNickname(code)) return formed.atQuote(i);
    return isHyphen(code) ? formed.atHyphen(i) : undefined;
  }
}

/** Units as they are found: what begins before those found last takes their place. */
class Units {
  readonly found: NameUnit[] = [];
  /** The token behind the last one. */
  end = 0;

  add(unit: NameUnit | undefined): void {
    if (!unit) return;
    const { found } = this;
    while (found.length > 0 && (found.at(-1) as NameUnit).from >= unit.from) found.pop();
    if ((found.at(-1)?.to ?? 0) > unit.from) return;
    const { from, to, label, plain = false, weak = false, sure = false, kind } = unit;
    found.push({ from, to, label, plain, weak, sure, kind });
    this.end = to;
  }
}

const NONE: readonly NameUnit[] = [];
const NAMES_ALONE =
  WordClass.Function | WordClass.Title | WordClass.Role | WordClass.Demonym | WordClass.Calendar | WordClass.Act;
/** ' or ’ */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** A company that the lists know, at token `i`. */
function firm(
  tokens: Tokens,
  i: number,
  reader: FeatureReader,
  brands: OwnBrands,
  forms: NameForms,
): NameUnit | undefined {
  const known = firmAt(tokens, i, !startsName(tokens, i));
  if (!known) return undefined;
  const { to } = known;
  if (known.likeWord) {
    const said = saidToBeFirm(tokens, i, to, reader, forms);
    return said ? { from: i, to, label: 'ORG', plain: true, weak: said === 'likely' } : undefined;
  }
  // "Kellogg's" is the company, and "Helmut Kohl's" is his.
  if (to - i === 3 && isApostrophe(codeAt(tokens, i + 1)) && brands.isPossessive(i)) return undefined;
  if (to - i === 1 && reader.isPerson(i)) return undefined;
  return { from: i, to, label: 'ORG', plain: to - i === 1 };
}

/** An organization or a paper that the language's data lists under several words, at token `i`: "Bank of England". */
function organization(tokens: Tokens, i: number, reader: FeatureReader, forms: NameForms): NameUnit | undefined {
  const to = startsName(tokens, i) ? reader.listedEnd(i) : 0;
  // "WHO Director-General Jane Doe"
  if (to === i + 1 && isShout(tokens, i) && isBeforeOffice(tokens, to, reader, forms))
    return { from: i, to, label: 'ORG' };
  if (to < i + 2 || isPartOfLonger(tokens, i, to, reader, forms)) return undefined;
  for (let k = i; k < to; k++) {
    const joins = tokens.kind[k] !== TokenKind.Word || tokens.gap[k] === Gap.None || reader.has(k, WordClass.Particle);
    if (!joins && !startsName(tokens, k)) return undefined;
  }
  return { from: i, to, label: 'ORG' };
}

/** A country or the like that the language's data lists, at token `i`, and that is nothing else. */
function place(tokens: Tokens, i: number, reader: FeatureReader, forms: NameForms): NameUnit | undefined {
  if (!startsName(tokens, i)) return undefined;
  const to = reader.listedPlaceEnd(i);
  if (to === 0 || (reader.isHeadline(i) && !isBeforeOffice(tokens, to, reader, forms))) return undefined;
  if (to === i + 1 && mayBeOther(i, reader)) return undefined;
  if (isPartOfLonger(tokens, i, to, reader, forms)) return undefined;
  for (let k = i; k < to; k++) {
    if (tokens.kind[k] !== TokenKind.Word || reader.has(k, WordClass.Particle)) continue;
    const short = tokenLength(tokens, k) <= LONGEST_INITIALS + 1;
    if (!startsName(tokens, k) || (short && ((tokens.shape[k] as number) & Shape.Lower) !== 0)) return undefined;
  }
  // The full stop of "U.S." stands outside of the name.
  return { from: i, to: codeAt(tokens, to - 1) === 0x2e ? to - 1 : to, label: 'LOC', plain: true, weak: to === i + 1 };
}

/** "china" that the article writes small as well, "Jordan Peterson", and the Chad whom it calls Mr. */
function mayBeOther(i: number, reader: FeatureReader): boolean {
  if (reader.isPerson(i) || (reader.isCommonWord(i) && reader.standsSmall(i))) return true;
  return reader.mayBeFirstName(i) && reader.leadsCapital(i);
}

/** "U.S. *Open*", "*Digital* Egypt", "*Liberal* Democratic Party". */
const isPartOfLonger = (tokens: Tokens, from: number, to: number, reader: FeatureReader, forms: NameForms): boolean =>
  isCapitalisedWord(from - 1, from, reader) ||
  (isCapitalisedWord(to, to, reader) && !isBeforeOffice(tokens, to, reader, forms));

/** Does somebody's office stand at token `to`, behind a space: "Japan *Foreign Minister*"? */
const isBeforeOffice = (tokens: Tokens, to: number, reader: FeatureReader, forms: NameForms): boolean =>
  reader.isNameWord(to) && forms.offices.longest(tokens, to) !== undefined;

/** Is token `i` written in capitals alone? */
const isShout = (tokens: Tokens, i: number): boolean => ((tokens.shape[i] as number) & Shape.Lower) === 0;

/** Is token `i`, with token `gap` a space behind its neighbour, a common word with a capital of its own? */
const isCapitalisedWord = (i: number, gap: number, reader: FeatureReader): boolean =>
  reader.isNameWord(i, gap) &&
  reader.isCommonWord(i) &&
  !reader.isForced(i) &&
  !reader.has(i, WordClass.Title | WordClass.Role | WordClass.Calendar);

/** How plainly the words around a name that is a word as well say that it is a company's: "shares of Target", "Amazon cut". */
function saidToBeFirm(
  tokens: Tokens,
  from: number,
  to: number,
  reader: FeatureReader,
  forms: NameForms,
): 'plainly' | 'likely' | undefined {
  if (reader.isPerson(from) || reader.has(from - 1, WordClass.Article)) return undefined;
  if (isBehindShares(from, reader)) return 'plainly';
  const close = from > 0 && tokens.gap[from] === Gap.Space;
  const before = WordClass.CompanyNoun | WordClass.Share;
  if (close && !startsName(tokens, from - 1) && reader.has(from - 1, before)) return 'plainly';
  if (close && startsName(tokens, from - 1) && !reader.isHeadline(from)) return undefined;
  const isFollowed = to < tokens.count && tokens.gap[to] === Gap.Space;
  if (isFollowed && !startsName(tokens, to) && reader.has(to, WordClass.Share)) return 'plainly';
  if (isFollowed && startsName(tokens, to) && forms.offices.longest(tokens, to)) return 'plainly';
  // A capital that nothing asks for: "he works for Apple", "rival Shell fell".
  const isFree = close && !reader.capitalNouns && !reader.isForced(from) && !(isFollowed && startsName(tokens, to));
  if (isFree || isApostrophe(codeAt(tokens, to))) return 'likely';
  if (!isFollowed || !reader.has(to, WordClass.Act | WordClass.Say)) return undefined;
  return !startsName(tokens, to) || reader.isHeadline(to) ? 'likely' : undefined;
}

/** "shares of" and the like right before token `i`. */
export const isBehindShares = (i: number, reader: FeatureReader): boolean =>
  reader.has(i - 2, WordClass.Share) && reader.has(i - 1, WordClass.Particle | WordClass.PlacePreposition);

/** The name around the "&" at `i`, or the plain letters: "R&D". */
function pair(tokens: Tokens, i: number, reader: FeatureReader): NameUnit | undefined {
  const left = i - 1;
  const right = i + 1;
  if (!startsName(tokens, right)) return undefined;
  if (tokens.gap[i] === Gap.None && tokens.gap[right] === Gap.None) {
    const text = tokens.text.slice(tokens.start[left], tokens.end[right]);
    if (reader.isPlainPair(text) || (text.endsWith('s') && reader.isPlainPair(text.slice(0, -1))))
      return { from: left, to: right + 1 };
    if (left > 0 && tokens.gap[left] === Gap.None && tokens.kind[left - 1] !== TokenKind.Symbol) return undefined;
    if (text.length > 3 && areCommon(left, right, reader)) return undefined;
    const to = Math.max(endOfFirm(tokens, right + 1, reader), reader.listedEnd(left));
    return { from: left, to, label: 'ORG' };
  }
  if (tokens.gap[i] !== Gap.Space || tokens.gap[right] !== Gap.Space) return undefined;
  const from = firstOfFirm(tokens, left, reader);
  const to = endOfFirm(tokens, right + 1, reader);
  if (to === right + 1 && !reader.has(right, WordClass.CompanySuffix) && areTwo(from, left, right, reader))
    return undefined;
  if (from === left && reader.isCountry(left)) return { from, to, label: 'LOC' };
  return { from: firstPartner(tokens, from, reader), to, label: 'ORG' };
}

/** Firms of partners name more than two: "*Hobart*, Lund & Sayre". */
function firstPartner(tokens: Tokens, first: number, reader: FeatureReader): number {
  let from = first;
  for (let n = 0; n < MAX_WORDS_BEFORE; n++) {
    const word = from - 2;
    if (word < 0 || codeAt(tokens, from - 1) !== COMMA || tokens.gap[from - 1] !== Gap.None) break;
    if (!startsName(tokens, word) || reader.has(word, NAMES_ALONE) || isKnown(word, reader)) break;
    if (word > 0 && tokens.gap[word] === Gap.Space && startsName(tokens, word - 1)) break;
    from = word;
  }
  return from;
}

const isKnown = (i: number, reader: FeatureReader): boolean =>
  reader.isCommonWord(i) || reader.isFirstName(i) || reader.isListedWord(i) || reader.listedAs(i, i + 1) !== 0;

/** Are the sides of a "&" two things rather than one name: common words, first names, or known by themselves? */
function areTwo(from: number, left: number, right: number, reader: FeatureReader): boolean {
  const office = WordClass.Title | WordClass.Role;
  if (reader.has(from - 1, office) || reader.has(right + 1, office)) return true;
  if (isFullName(right, reader)) return true;
  if (reader.isHeadline(left) || areCommon(left, right, reader)) return true;
  if (reader.has(left, NAMES_ALONE) || reader.has(right, NAMES_ALONE)) return true;
  return (
    reader.listedAs(right, right + 1) !== 0 && (reader.listedAs(from, left + 1) | reader.listedAs(left, right)) !== 0
  );
}

/** "Vera Lund & *Otto Sayre*" are two persons. */
const isFullName = (first: number, reader: FeatureReader): boolean =>
  reader.mayBeFirstName(first) && reader.isNameWord(first + 1);

const areCommon = (left: number, right: number, reader: FeatureReader): boolean =>
  reader.isCommonWord(left) && reader.isCommonWord(right);

/** The first of the capitalised words and initials that end at token `last`. */
function firstOfFirm(tokens: Tokens, last: number, reader: FeatureReader): number {
  let from = last;
  for (let n = 0; n < MAX_WORDS_BEFORE && from > 0; n++) {
    const before = from - 1;
    if (codeAt(tokens, before) === 0x2e && isInitial(tokens, before - 1)) from = before - 1;
    else if (tokens.gap[from] === Gap.Space && isNameWord(before)) from = before;
    else return firstParticle(tokens, from, reader);
  }
  return from;

  function isNameWord(i: number): boolean {
    if (!startsName(tokens, i) || reader.has(i, NAMES_ALONE)) return false;
    return !(reader.isForced(i) && reader.isCommonWord(i));
  }
}

/** "*Van der* Meer & Zonen": the small words before token `from` that begin with a capital one. */
function firstParticle(tokens: Tokens, from: number, reader: FeatureReader): number {
  let first = from;
  for (let i = from - 1; i >= 0 && tokens.gap[i + 1] === Gap.Space && reader.has(i, WordClass.PersonParticle); i--)
    if (startsName(tokens, i)) first = i;
  return first;
}

const isInitial = (tokens: Tokens, i: number): boolean =>
  i >= 0 && startsName(tokens, i) && tokens.gap[i + 1] === Gap.None && tokenLength(tokens, i) <= LONGEST_INITIALS;

/** Behind the words that end companies' names, from token `to` on: "M&T *Bank*". */
function endOfFirm(tokens: Tokens, to: number, reader: FeatureReader): number {
  let end = to;
  const last = WordClass.CompanySuffix | WordClass.OrganizationWord;
  while (end < tokens.count && tokens.gap[end] === Gap.Space && startsName(tokens, end) && reader.has(end, last)) end++;
  return end;
}

/** A name that ends in the "!" at `i`, because a sentence goes on behind it: "Zappo! said", "Zappo!'s". */
function exclaimed(tokens: Tokens, i: number, reader: FeatureReader): NameUnit | undefined {
  const from = i - 1;
  const next = i + 1;
  if (tokens.gap[i] !== Gap.None || next >= tokens.count || reader.isCommonWord(from) || reader.isFirstName(from))
    return undefined;
  const goesOn =
    tokens.gap[next] === Gap.Space
      ? !startsName(tokens, next)
        ? reader.has(next, WordClass.Act | WordClass.Say)
        : reader.has(next, WordClass.CompanySuffix)
      : isPossessive(tokens, next);
  return goesOn && !reader.has(from, NAMES_ALONE) ? { from, to: next, label: 'ORG' } : undefined;
}

/** The apostrophe and the s of a possessive at token `i`. */
const isPossessive = (tokens: Tokens, i: number): boolean =>
  isApostrophe(codeAt(tokens, i)) &&
  tokens.gap[i] === Gap.None &&
  tokens.gap[i + 1] === Gap.None &&
  (codeAt(tokens, i + 1) | 0x20) === 0x73 &&
  tokenLength(tokens, i + 1) === 1;

/** Brands that end in 's, and that no list knows: "Harlow's said", where nothing can be Harlow's. */
class OwnBrands {
  private readonly met: number[] = [];
  private readonly brands = new Set<number>();
  /** Hashes of the capitalised words that stand without a possessive as well; filled when first asked for. */
  private bare: Set<number> | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly reader: FeatureReader,
  ) {}

  /** Is the listed brand whose first word is token `i` a person's possessive here? */
  isPossessive(i: number): boolean {
    const { tokens, reader } = this;
    if (reader.isPerson(i)) return true;
    if (i > 0 && tokens.gap[i] === Gap.Space && (reader.isFirstName(i - 1) || reader.has(i - 1, WordClass.Title)))
      return startsName(tokens, i - 1);
    return !this.isSubject(i) && this.standsBare(i);
  }

  /** Notes the apostrophe at `i` behind a capitalised word. */
  meet(i: number): void {
    const { tokens, reader } = this;
    const word = i - 1;
    if (!isPossessive(tokens, i) || reader.has(word, NAMES_ALONE | WordClass.Say)) return;
    this.met.push(word);
    if (reader.isFirstName(word) || reader.isPerson(word) || reader.isCommonWord(word) || reader.isHeadline(word))
      return;
    // Dutch makes plurals so, of words that end in a vowel.
    if (reader.isForced(word) && VOWELS.includes(tokens.text.charAt((tokens.end[word] as number) - 1))) return;
    if (reader.isNameWord(word - 1, word) && !isPlain(word - 1, word, reader)) return;
    if (reader.listedAs(word, word + 1) !== 0 || !this.isSubject(word) || this.standsBare(word)) return;
    this.brands.add(tokens.hash[word] as number);
  }

  /** The units with every place where a brand stands among them. */
  joined(units: readonly NameUnit[]): readonly NameUnit[] {
    if (this.brands.size === 0) return units;
    const { tokens } = this;
    const all = [...units];
    for (const word of this.met) {
      if (!this.brands.has(tokens.hash[word] as number)) continue;
      const to = endOfFirm(tokens, word + 3, this.reader);
      const goesOn = to < tokens.count && tokens.gap[to] === Gap.Space && startsName(tokens, to);
      if (!goesOn) all.push({ from: word, to, label: 'ORG' });
    }
    let end = 0;
    return all
      .sort((a, b) => a.from - b.from || b.to - a.to)
      .filter(({ from, to }) => {
        if (from < end) return false;
        end = to;
        return true;
      });
  }

  /** Does a verb stand behind the possessive of token `i`? "Said to" is none: "Harlow's said to be ill". */
  private isSubject(i: number): boolean {
    const { tokens, reader } = this;
    const verb = i + 3;
    if (verb >= tokens.count || tokens.gap[verb] !== Gap.Space || startsName(tokens, verb)) return false;
    const isVerb =
      reader.has(verb, WordClass.Say) || (reader.has(verb, WordClass.Act) && !reader.has(verb, WordClass.Function));
    if (!isVerb) return false;
    return tokens.hash[verb + 1] !== TO;
  }

  private standsBare(i: number): boolean {
    const { tokens } = this;
    if (!this.bare) {
      this.bare = new Set();
      for (const k of tokens.capitals) if (!isPossessive(tokens, k + 1)) this.bare.add(tokens.hash[k] as number);
    }
    return this.bare.has(tokens.hash[i] as number);
  }
}

const VOWELS = 'aiouyé';
const TO = hashWord('to', 0, 2);

/** "Doe, John and Roe, Jane": the persons that are named surname first around the comma at `i`; two at least. */
function surnamesFirst(tokens: Tokens, i: number, reader: FeatureReader): readonly NameUnit[] {
  const first = surnameFirst(tokens, i, reader);
  if (!first) return NONE;
  const persons = [first];
  for (let end = first.to; end + 2 < tokens.count; ) {
    const between = codeAt(tokens, end) === 0x3b || codeAt(tokens, end) === AMPERSAND || reader.isConjunction(end);
    let comma = end + 2;
    while (comma < end + 2 + MAX_WORDS_BEFORE && tokens.kind[comma] === TokenKind.Word) comma++;
    const next = between && codeAt(tokens, comma) === COMMA ? surnameFirst(tokens, comma, reader) : undefined;
    if (next?.from !== end + 1) break;
    persons.push(next);
    end = next.to;
  }
  return persons.length > 1 && persons.some(({ given }) => reader.mayBeFirstName(given)) ? persons : NONE;
}

interface Person extends NameUnit {
  readonly given: number;
}

function surnameFirst(tokens: Tokens, comma: number, reader: FeatureReader): Person | undefined {
  const surname = comma - 1;
  const given = comma + 1;
  if (surname < 0 || given >= tokens.count || tokens.gap[comma] !== Gap.None || tokens.gap[given] !== Gap.Space)
    return undefined;
  if (!startsName(tokens, surname) || !startsName(tokens, given)) return undefined;
  if (reader.isCommonWord(given) && !reader.mayBeFirstName(given)) return undefined;
  if (reader.has(surname, NAMES_ALONE) || reader.has(given, NAMES_ALONE) || reader.isCountry(surname)) return undefined;
  let from = surname;
  while (from > 0 && tokens.gap[from] === Gap.Space && reader.has(from - 1, WordClass.PersonParticle)) from--;
  if (reader.has(from - 1, WordClass.PlacePreposition)) return undefined;
  if (from > 0 && tokens.gap[from] === Gap.Space && startsName(tokens, from - 1)) return undefined;
  let to = given + 1;
  // A second name's initial.
  if (to < tokens.count && tokens.gap[to] === Gap.Space && isInitial(tokens, to) && codeAt(tokens, to + 1) === 0x2e)
    to += 2;
  return { from, to, label: 'PER', given };
}

/** The tagged names with the units among them, which go before what they overlap, but not before a longer name. */
export function withUnits(
  tokens: Tokens,
  tagged: readonly TaggedSpan[],
  units: readonly NameUnit[],
  reader: FeatureReader,
): readonly TaggedSpan[] {
  if (units.length === 0) return tagged;
  const result: TaggedSpan[] = [];
  const rest = [...tagged].reverse();
  const next = (): TaggedSpan | undefined => rest.at(-1);
  for (const [k, unit] of units.entries()) {
    for (let span = next(); span && span.to <= unit.from; span = next()) result.push(rest.pop() as TaggedSpan);
    if ((result.at(-1)?.to ?? 0) > unit.from) continue;
    let met = next();
    const second = met && splitBehind(tokens, met, unit, units[k + 1], reader);
    if (second) rest.splice(-1, 0, second);
    if (met && met.from < unit.to && isBetter(tokens, met, unit, reader)) continue;
    const { from, to, label = 'MISC', kind, sure } = unit;
    const span = certainSpan(from, to, label, kind);
    span.sure = sure === true;
    for (met = next(); met && met.from < span.to; met = next()) {
      // A headline's words have capitals, whatever they are.
      if (met.to > span.to && !sure && !isPlain(span.to, met.to, reader)) span.to = met.to;
      rest.pop();
    }
    if (!unit.label) continue;
    if (span.to > unit.to && codeAt(tokens, span.to - 1) === 0x2e) span.to--;
    if (unit.label === 'ORG') takeLegalForm(tokens, span, reader);
    while ((next()?.from ?? span.to) < span.to) rest.pop();
    result.push(span);
  }
  while (rest.length > 0) result.push(rest.pop() as TaggedSpan);
  return result;
}

/** Two names with "and" between, tagged as one: cuts the first, and returns the second. */
function splitBehind(
  tokens: Tokens,
  span: TaggedSpan,
  unit: NameUnit,
  second: NameUnit | undefined,
  reader: FeatureReader,
): TaggedSpan | undefined {
  if (span.from >= unit.to) return undefined;
  for (let i = unit.to; i + 1 < span.to; i++) {
    if (!reader.isConjunction(i) || second?.from !== i + 1) continue;
    const behind = partOf(span, i + 1, span.to);
    span.to = codeAt(tokens, i - 1) === 0x2e ? i - 1 : i;
    return behind;
  }
  return undefined;
}

/** Is the name that was tagged around a unit the better reading? Corrects what it is called. */
function isBetter(tokens: Tokens, span: TaggedSpan, unit: NameUnit, reader: FeatureReader): boolean {
  const { from, to } = span;
  if (unit.sure) return false;
  const same = from === unit.from && to === unit.to;
  if (unit.weak && (!same || span.label === 'PER' || unit.label === 'LOC')) return true;
  if (same || from > unit.from || to < unit.to) return false;
  // "von Brackwell" may be somebody's name, where his first name stands before it; a noun's capital says nothing.
  if (from < unit.from && (!startsName(tokens, from) || (reader.capitalNouns && !isKnown(from, reader)))) return false;
  // "Departing Siemens *AG*": the legal form is taken up again.
  const isForm = to === unit.to + 1 && reader.has(unit.to, WordClass.CompanySuffix);
  if (isPlain(from, unit.from, reader) && (isForm || isPlain(unit.to, to, reader))) return false;
  if (!unit.plain && unit.label && from === unit.from && span.label !== 'MISC') span.label = unit.label;
  return true;
}

/** Are tokens `[from, to)` common words that have capitals because a headline or a sentence wants them? */
function isPlain(from: number, to: number, reader: FeatureReader): boolean {
  for (let i = from; i < to; i++) {
    const isNoName =
      reader.isForced(i) && (reader.isCommonWord(i) || reader.has(i, WordClass.Act | WordClass.Function));
    if (
      !isNoName ||
      reader.listedAs(i, i + 1) !== 0 ||
      reader.has(i, WordClass.OrganizationWord | WordClass.CompanySuffix)
    )
      return false;
  }
  return true;
}
