import type { Sentences } from '../../text/sentences.js';
import { codeAt, Gap, Shape, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { spellsInitials } from '../shortForms.js';
import { WordClass } from '../wordClasses.js';
import { type FeatureReader, Listed } from './features.js';
import type { TaggedSpan } from './spans.js';
import { isBehindShares } from './units.js';

/** A place and the region behind it are no longer than this in a dateline. */
const DATELINE_WORDS = 5;
const OLDEST = 120;

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

/** Makes places of what datelines begin with, "TOKYO (AP) --", "SYDNEY, Australia —", found as a name or not. */
export function withDatelines(
  tokens: Tokens,
  sentences: Sentences,
  spans: readonly TaggedSpan[],
  reader: FeatureReader,
): TaggedSpan[] {
  const result: TaggedSpan[] = [];
  let next = 0;
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.paragraph[s] !== s) continue;
    const from = sentences.first[s] as number;
    const to = datelineEnd(tokens, from, sentences.first[s + 1] as number, reader);
    if (to < 0) continue;
    while (next < spans.length && (spans[next] as TaggedSpan).to <= from) result.push(spans[next++] as TaggedSpan);
    const known = spans[next];
    if (known && known.from < to) {
      // A longer name that begins here is more than the dateline's place.
      if (known.to <= to) next++;
      else continue;
      while (next < spans.length && (spans[next] as TaggedSpan).to <= to) next++;
      if ((spans[next]?.from ?? to) < to) continue;
    }
    result.push({ from, to, label: 'LOC', certain: true });
  }
  while (next < spans.length) result.push(spans[next++] as TaggedSpan);
  return result;
}

/** The token behind the place of a dateline that begins at `from`, or -1. */
function datelineEnd(tokens: Tokens, from: number, limit: number, reader: FeatureReader): number {
  let to = from;
  while (to < limit && to - from < DATELINE_WORDS && isAllCapitals(tokens, to)) to++;
  if (to === from || to + 1 >= limit || (tokens.gap[to] as number) >= Gap.Line) return -1;
  let i = to;
  let agency = false;
  if (codeAt(tokens, i) === 0x2c) {
    i++;
    while (i < limit && i - to < DATELINE_WORDS && startsName(tokens, i)) i++;
    if (i === to + 1) return -1;
    if (codeAt(tokens, i) === 0x2e && tokens.gap[i] === Gap.None) i++;
  }
  // "AUSTIN, Texas, March 3, 2021 (NEWSWIRE) --"
  if (codeAt(tokens, i) === 0x2c) {
    let open = i + 1;
    while (open < limit && open - i <= DATELINE_WORDS && codeAt(tokens, open) !== 0x28) open++;
    if (codeAt(tokens, open) === 0x28) i = open;
  }
  if (codeAt(tokens, i) === 0x28) {
    const open = i;
    while (i < limit && i - open < DATELINE_WORDS && codeAt(tokens, i) !== 0x29) i++;
    if (codeAt(tokens, i) !== 0x29) return -1;
    agency = true;
    i++;
  }
  if (i >= limit || !isDash(codeAt(tokens, i))) return -1;
  // "TENNIS - RESULTS": a lone hyphen stands behind other headings as well.
  const hyphen = codeAt(tokens, i) === 0x2d && codeAt(tokens, i + 1) !== 0x2d;
  return agency || !hyphen || reader.isCity(from, to) ? to : -1;
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
    return { from: i + 1, to, label: span.label };
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
