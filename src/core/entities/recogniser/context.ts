import type { EntityKind } from '../../model.js';
import type { Sentences } from '../../text/sentences.js';
import { codeAt, Gap, Shape, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { spellsInitials } from '../shortForms.js';
import { WordClass } from '../wordClasses.js';
import { type FeatureReader, Listed } from './features.js';
import type { TokenRange } from './segments.js';
import { certainSpan, type TaggedSpan, taggedSpan } from './taggedSpan.js';
import { isBehindShares } from './units.js';

/** A place and the region behind it are no longer than this in a dateline. */
const DATELINE_WORDS = 5;
const DATE_TOKENS = 8;
const AGENCY_WORDS = 7;
const OLDEST = 120;
const COMMA = 0x2c;
const STOP = 0x2e;
const OPEN = 0x28;
const CLOSE = 0x29;

/** Gives names the label that what stands right around them says they have, whatever they were tagged as. */
export function readContext(tokens: Tokens, spans: readonly TaggedSpan[], reader: FeatureReader): TaggedSpan[] {
  const read: TaggedSpan[] = [];
  let region = -1;
  for (const span of spans) {
    dropClock(tokens, span, reader);
    if (span.from >= span.to || (reader.capitalNouns && !isProven(tokens, span, reader))) continue;
    if (span.label !== 'PER' && span.label !== 'MISC' && hasAgeBehind(tokens, span, reader)) certain(span, 'PER');
    else if (isOfParty(tokens, span, reader)) certain(span, 'PER');
    else if (span.from === region) certain(span, 'LOC');
    else if (isOfShares(tokens, span, read.at(-1), reader)) {
      certain(span, 'ORG');
      span.isTraded = true;
    }
    if (hasRegionBehind(tokens, span, reader)) {
      region = span.to + 1;
      certain(span, 'LOC');
    }
    if (span.label === 'PER' && !span.sure) span.from = dropFirstWord(span, reader);
    if (span.label === 'PER' && !span.sure) takeParticles(tokens, span, read.at(-1)?.to ?? 0, reader);
    const second = splitListed(span, reader);
    read.push(span);
    if (second) read.push(second);
  }
  return read;
}

/** Where a dateline's parts stand: its place, the region behind that, and the agency in brackets. */
interface Dateline {
  readonly place: TokenRange;
  readonly region?: TokenRange | undefined;
  readonly agency?: TokenRange | undefined;
}

/**
 * Makes places and agencies of what datelines begin with, "TOKYO (AP) --", "SYDNEY, Australia —", "KUALA LUMPUR, July 26
 * (Bernama) --", found as names or not.
 */
export function withDatelines(
  tokens: Tokens,
  sentences: Sentences,
  spans: readonly TaggedSpan[],
  reader: FeatureReader,
): TaggedSpan[] {
  const result: TaggedSpan[] = [];
  let next = 0;
  const put = ({ from, to }: TokenRange, label: TaggedSpan['label'], kind?: EntityKind): void => {
    while (next < spans.length && (spans[next] as TaggedSpan).to <= from) result.push(spans[next++] as TaggedSpan);
    const known = spans[next];
    if (known && known.from < to) {
      // A longer name that begins here is more than the dateline's part.
      if (known.to <= to) next++;
      else return;
      while (next < spans.length && (spans[next] as TaggedSpan).to <= to) next++;
      if ((spans[next]?.from ?? to) < to) return;
    }
    result.push(certainSpan(from, to, label, kind));
  };
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.paragraph[s] !== s) continue;
    const line = datelineAt(tokens, sentences.first[s] as number, endOfParagraph(sentences, s), reader);
    if (!line) continue;
    put(line.place, 'LOC');
    if (line.region) put(line.region, 'LOC');
    if (line.agency) put(line.agency, 'ORG', 'media');
  }
  while (next < spans.length) result.push(spans[next++] as TaggedSpan);
  return result;
}

/** The token behind the sentence, or behind the next where the first one is short: "WASHINGTON, Aug. 3 (AP) --". */
function endOfParagraph({ first, count, paragraph }: Sentences, s: number): number {
  const next = s + 1;
  return next < count && paragraph[next] === s ? (first[next + 1] as number) : (first[next] as number);
}

/** The dateline that begins at token `from`, or undefined. */
function datelineAt(tokens: Tokens, from: number, limit: number, reader: FeatureReader): Dateline | undefined {
  let to = from;
  while (to < limit && to - from < DATELINE_WORDS && isPlaceWord(tokens, from, to)) to++;
  if (to === from || to + 1 >= limit || (tokens.gap[to] as number) >= Gap.Line) return undefined;
  const place = { from, to };
  let i = to;
  let region: TokenRange | undefined;
  if (codeAt(tokens, i) === COMMA) {
    i++;
    const first = i;
    while (i < limit && i - to < DATELINE_WORDS && startsName(tokens, i) && !reader.has(i, WordClass.Calendar)) i++;
    if (i > first) region = { from: first, to: i };
    if (i > first && codeAt(tokens, i) === STOP && tokens.gap[i] === Gap.None) i++;
    // "AUSTIN, Texas, March 3, 2021 (NEWSWIRE) --", "PARAMARIBO, 12 mei -"
    i = behindDate(tokens, i, limit, reader);
    if (i === first) return undefined;
  }
  let agency: TokenRange | undefined;
  if (codeAt(tokens, i) === OPEN) {
    const open = i;
    while (i < limit && i - open < AGENCY_WORDS && codeAt(tokens, i) !== CLOSE) i++;
    if (codeAt(tokens, i) !== CLOSE) return undefined;
    agency = { from: open + 1, to: i };
    i++;
  }
  if (i >= limit) return undefined;
  const isColon = codeAt(tokens, i) === 0x3a;
  if (isColon && (agency !== undefined || reader.isCity(from, to)))
    return { place, region, agency: namedAgency(tokens, agency, reader) };
  if (!isDash(codeAt(tokens, i))) return undefined;
  // "TENNIS - RESULTS": a lone hyphen stands behind other headings as well, and "BREAKING –" is no place.
  const hyphen = codeAt(tokens, i) === 0x2d && codeAt(tokens, i + 1) !== 0x2d;
  const isKnown = reader.isCity(from, to);
  if (agency === undefined && !isKnown && (hyphen || (!region && isCommonLine(from, to, reader)))) return undefined;
  return { place, region, agency: namedAgency(tokens, agency, reader) };
}

/** Behind the date that stands at token `i` of a dateline, with the comma before it. */
function behindDate(tokens: Tokens, i: number, limit: number, reader: FeatureReader): number {
  let end = i;
  while (end < limit && end - i < DATE_TOKENS) {
    const isDate = tokens.kind[end] === TokenKind.Number || reader.has(end, WordClass.Calendar);
    const isMark = codeAt(tokens, end) === COMMA || codeAt(tokens, end) === STOP;
    if (!isDate && !isMark) break;
    end++;
  }
  return end;
}

/** Is `i` a word of a dateline's place, which begins at `from`: in capitals, or a small word between such? */
const isPlaceWord = (tokens: Tokens, from: number, i: number): boolean =>
  isAllCapitals(tokens, i) ||
  (i > from && codeAt(tokens, i) === 0x2d && tokens.gap[i] === Gap.None && isAllCapitals(tokens, i + 1));

function isCommonLine(from: number, to: number, reader: FeatureReader): boolean {
  for (let i = from; i < to; i++) if (!reader.isCommonWord(i)) return false;
  return true;
}

/** What stands in a dateline's brackets, if it is a name and no date; without its article. */
function namedAgency(tokens: Tokens, agency: TokenRange | undefined, reader: FeatureReader): TokenRange | undefined {
  if (!agency || agency.to === agency.from) return undefined;
  let from = agency.from;
  if (reader.has(from, WordClass.Article) && agency.to - from > 1) from++;
  for (let i = from; i < agency.to; i++) {
    if (tokens.kind[i] !== TokenKind.Word || reader.has(i, WordClass.Calendar)) return undefined;
  }
  return { from, to: agency.to };
}

/** "Katsuo Oshima, 83, was found", "Jan Jansen (39)". */
function hasAgeBehind(tokens: Tokens, { from, to }: TaggedSpan, reader: FeatureReader): boolean {
  const number = to + 1;
  if (to - from < 2 || number + 1 >= tokens.count || tokens.kind[number] !== TokenKind.Number) return false;
  if (tokens.gap[to] !== (codeAt(tokens, to) === 0x28 ? Gap.Space : Gap.None)) return false;
  const open = codeAt(tokens, to);
  const close = codeAt(tokens, number + 1);
  if (!(open === 0x2c && close === 0x2c) && !(open === 0x28 && close === 0x29)) return false;
  const age = Number(tokens.text.slice(tokens.start[number], tokens.end[number]));
  if (!(age >= 10 && age < OLDEST)) return false;
  for (let i = from; i < to; i++) {
    if (!startsName(tokens, i) && tokens.kind[i] !== TokenKind.Word) return false;
    if (reader.has(i, WordClass.OrganizationWord | WordClass.CompanySuffix | WordClass.PlaceWord)) return false;
  }
  return reader.listedAs(from, to) === 0;
}

/** "Stef Blok (VVD)": two words, the first of them a first name, and a listed organization in brackets. */
function isOfParty(tokens: Tokens, { from, to, label }: TaggedSpan, reader: FeatureReader): boolean {
  if ((label !== 'ORG' && label !== 'LOC') || to - from < 2 || to + 2 >= tokens.count || !reader.isFirstName(from))
    return false;
  if (codeAt(tokens, to) !== 0x28 || codeAt(tokens, to + 2) !== 0x29 || spellsInitials(tokens, to + 1, from, to))
    return false;
  for (let i = from; i < to; i++) if (reader.has(i, WordClass.OrganizationWord | WordClass.CompanySuffix)) return false;
  return (reader.listedAs(to + 1, to + 2) & Listed.Organization) !== 0;
}

/** "Shares of Brackwell", and what a list goes on with behind it: "and Pinewood". A country or a person has no shares. */
function isOfShares(
  tokens: Tokens,
  { from, to, label }: TaggedSpan,
  before: TaggedSpan | undefined,
  reader: FeatureReader,
): boolean {
  if (label === 'ORG' || to - from > 1 || (reader.listedAs(from, to) & ~Listed.Company) !== 0) return false;
  if (isBehindShares(from, reader)) return true;
  if (before?.label !== 'ORG' || before.to !== from - 1 || !isBehindShares(before.from, reader)) return false;
  return codeAt(tokens, from - 1) === 0x2c || reader.isConjunction(from - 1);
}

/** "El Paso, TX": a state's letters behind a comma, which are a place as well. */
function hasRegionBehind(tokens: Tokens, { to }: TaggedSpan, reader: FeatureReader): boolean {
  return (
    to + 1 < tokens.count &&
    codeAt(tokens, to) === 0x2c &&
    tokens.gap[to] === Gap.None &&
    isAllCapitals(tokens, to + 1) &&
    reader.isRegionCode(to + 1)
  );
}

/**
 * Where every noun has a capital, a name needs more: a list that knows it or its first name, letters or a word that
 * only names have, or a title before it.
 */
function isProven(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): boolean {
  const { from, to } = span;
  if (span.certain || reader.listedAs(from, to) !== 0 || reader.has(from - 1, WordClass.Title)) return true;
  if (to - from === 1) {
    if (isAcronymLike(tokens, from)) return true;
    if (reader.isCity(from, to)) span.label = 'LOC';
    return reader.isListedWord(from);
  }
  if (takePerson(tokens, span, reader)) return true;
  for (let i = from; i < to; i++) {
    if (isAcronymLike(tokens, i) || reader.has(i, WordClass.OrganizationWord | WordClass.CompanySuffix)) return true;
  }
  return reader.isCity(from, to);
}

/** "Manager *Thomas Altmann* vom Verwalter": cuts the span to its first name and what belongs to it. */
function takePerson(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): boolean {
  for (let i = span.from; i + 1 < span.to; i++) {
    if (!reader.isFirstName(i) || reader.has(i, WordClass.OrganizationWord)) continue;
    let to = i + 1;
    for (let j = to; j < span.to; j++) {
      if (startsName(tokens, j)) to = j + 1;
      else if (!reader.has(j, WordClass.PersonParticle) && tokens.kind[j] === TokenKind.Word) break;
    }
    if (to === i + 1) continue;
    span.from = i;
    span.to = to;
    span.label = 'PER';
    return true;
  }
  return false;
}

/** "EZB", "EuroStoxx": letters as no noun has them. */
const isAcronymLike = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.Word && ((tokens.shape[i] as number) & Shape.InnerCapital) !== 0;

/** "Nestle and Danone": where a half is listed by itself, they are two. Cuts the span, and returns the second. */
function splitListed(span: TaggedSpan, reader: FeatureReader): TaggedSpan | undefined {
  const { from, to } = span;
  for (let i = from + 1; i < to - 1; i++) {
    if (!reader.isConjunction(i)) continue;
    if (reader.listedAs(from, to) !== 0) return undefined;
    if (reader.listedAs(from, i) === 0 && reader.listedAs(i + 1, to) === 0) continue;
    span.to = i;
    return taggedSpan(i + 1, to, span.label);
  }
  return undefined;
}

/** "11:25 PM ET": what tells the time before a name is no part of it. */
function dropClock(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): void {
  if (tokens.kind[span.from - 1] !== TokenKind.Number) return;
  while (span.from < span.to && reader.has(span.from, WordClass.Calendar)) span.from++;
}

/** "*Toen* Van Nispen vragen stelde": a sentence's first word that is no name. */
function dropFirstWord({ from, to }: TaggedSpan, reader: FeatureReader): number {
  const isOther =
    to - from > 2 &&
    reader.isForced(from) &&
    reader.isCommonWord(from) &&
    !reader.isFirstName(from) &&
    reader.has(from + 1, WordClass.PersonParticle);
  return isOther ? from + 1 : from;
}

/** "Van der Eijk" at a sentence's start: what has a capital there belongs to the name as well. */
function takeParticles(tokens: Tokens, span: TaggedSpan, free: number, reader: FeatureReader): void {
  let from = span.from;
  while (from > free && tokens.gap[from] === Gap.Space && reader.has(from - 1, WordClass.PersonParticle)) {
    from--;
    if (!startsName(tokens, from)) continue;
    if (!reader.has(from, WordClass.Article)) span.from = from;
    return;
  }
}

function certain(span: TaggedSpan, label: TaggedSpan['label']): void {
  span.label = label;
  span.certain = true;
}

const isAllCapitals = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.Word &&
  ((tokens.shape[i] as number) & (Shape.Capital | Shape.Lower)) === Shape.Capital &&
  tokenLength(tokens, i) > 1;

const isDash = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014;
