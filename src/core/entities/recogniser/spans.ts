import { Gap, startsName, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import { correct } from './corrections.js';
import { type FeatureReader, NEVER_A_NAME } from './features.js';
import { isBegin, NAME_LABELS, type NameLabel, nameOf } from './labels.js';
import type { Segments } from './segments.js';
import { certainSpan, partOf, type TaggedSpan, taggedSpan } from './taggedSpan.js';

/** The names that labels spell, trimmed to what our scheme calls a name. */
export function spansOf(tokens: Tokens, segments: Segments, labels: Uint8Array, reader: FeatureReader): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  // A legal form may take a name beyond its segment: "Acme Holdings, LLC".
  let free = 0;
  for (let s = 0; s < segments.count; s++) {
    const end = segments.bounds[2 * s + 1] as number;
    for (let i = Math.max(free, segments.bounds[2 * s] as number); i < end; ) {
      const label = labels[i] as number;
      const titled = titledName(tokens, i, end, reader) ?? particledName(tokens, i, end, reader);
      if (titled) {
        spans.push(titled);
        free = i = titled.to;
        continue;
      }
      if (!isBegin(label)) {
        i++;
        continue;
      }
      let to = i + 1;
      while (to < end && labels[to] === label + 1) to++;
      for (const span of withoutVerbs(taggedSpan(i, to, NAME_LABELS[nameOf(label)] as NameLabel), reader)) {
        trim(tokens, span, reader);
        correct(tokens, span, reader);
        free = Math.max(to, span.to);
        if (span.from < span.to && isName(tokens, span, reader)) spans.push(span);
      }
      i = Math.max(to, free);
    }
  }
  return spans;
}

/** In a headline verbs and small words have capitals as well: "Brackwell Buys Pinewood As Harlow Exits" is three names. */
function withoutVerbs(span: TaggedSpan, reader: FeatureReader): TaggedSpan[] {
  if (!reader.isHeadline(span.from) || reader.listedAs(span.from, span.to) !== 0) return [span];
  const parts: TaggedSpan[] = [];
  let { from } = span;
  for (let i = from; i <= span.to; i++) {
    if (i < span.to && !isHeadlineVerb(i, reader)) continue;
    if (from < i) parts.push(partOf(span, from, i));
    from = i + 1;
  }
  return parts;
}

/** "Can-Am", "Will Smith", "Niagara Falls" and "Al Said" have words that are verbs elsewhere. */
function isHeadlineVerb(i: number, reader: FeatureReader): boolean {
  const inNames = WordClass.OrganizationWord | WordClass.PlaceWord | WordClass.Particle | WordClass.Article;
  if (reader.has(i, inNames) || reader.has(i - 1, WordClass.PersonParticle)) return false;
  if (reader.has(i, WordClass.Function)) return reader.listedAs(i, i + 1) === 0;
  return reader.has(i, WordClass.Act | WordClass.Say);
}

// "Mr Van der Elst": more words than these are more than a name.
const MAX_TITLED_WORDS = 4;

/** The person that a courtesy title at token `i` or before it announces, whatever the tagger says. */
function titledName(tokens: Tokens, i: number, end: number, reader: FeatureReader): TaggedSpan | undefined {
  let from = i;
  if (reader.has(i, WordClass.CourtesyTitle)) from++;
  else if (!reader.has(i - 1, WordClass.CourtesyTitle) || tokens.gap[i] !== Gap.Space) return undefined;
  if (from < end && tokens.gap[from] === Gap.None && tokens.code[from] === 0x2e) from++;
  if (from >= end || !startsName(tokens, from) || tokens.gap[from] !== Gap.Space) return undefined;
  // "Miss Universe Thailand": a contest, and who won it.
  const isContest = from + 1 < end && reader.isCommonWord(from) && !reader.mayBeFirstName(from);
  if (isContest && reader.isCountry(from + 1)) return undefined;
  let to = from + 1;
  for (let j = to; j < end && j < from + MAX_TITLED_WORDS; j++) {
    const joins = tokens.gap[j] === Gap.None || reader.has(j, WordClass.Particle);
    if (startsName(tokens, j) && !reader.has(j, WordClass.Title | WordClass.Role)) to = j + 1;
    else if (!joins || reader.has(j, WordClass.Function | WordClass.PlacePreposition)) break;
  }
  return certainSpan(from, to, 'PER');
}

/** "Jan van der Elst": a first name, small words and a capital are a person, if they are not a listed place. */
function particledName(tokens: Tokens, from: number, end: number, reader: FeatureReader): TaggedSpan | undefined {
  if (!reader.isFirstName(from) || !startsName(tokens, from)) return undefined;
  let to = from + 1;
  while (to < end && !startsName(tokens, to) && reader.has(to, WordClass.PersonParticle)) to++;
  if (to === from + 1 || to >= end || !startsName(tokens, to) || reader.has(to, NEVER_A_NAME)) return undefined;
  return reader.listedAs(from, to + 1) === 0 ? taggedSpan(from, to + 1, 'PER') : undefined;
}

/** Takes off what may stand around a name but not in it: marks, articles, titles of persons. */
function trim(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): void {
  while (span.to > span.from && !isSmallName(tokens, span) && isLoose(tokens, span.to - 1, reader)) span.to--;
  for (; span.from < span.to; span.from++) {
    const i = span.from;
    const more = i + 1 < span.to;
    if (tokens.kind[i] === TokenKind.Symbol) continue;
    if (more && span.label === 'PER' && reader.has(i, WordClass.Title)) continue;
    if (more && span.label !== 'MISC' && reader.has(i, WordClass.Article) && tokens.gap[i + 1] === Gap.Space) continue;
    break;
  }
}

/** Can token `i` end no name: a mark, a small word, or one that has its capital from a headline? */
const isLoose = (tokens: Tokens, i: number, reader: FeatureReader): boolean =>
  !startsName(tokens, i) ||
  (reader.isHeadline(i) && reader.has(i, WordClass.Function) && reader.has(i, WordClass.Particle));

const isSmallName = (tokens: Tokens, { from, to }: TaggedSpan): boolean =>
  to - from === 1 && tokens.kind[from] === TokenKind.Word;

/** Demonyms, months and other plain words with a capital are no names, however they are tagged. */
function isName(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): boolean {
  const { from, to, label } = span;
  if (to - from === 1) {
    if (reader.has(from, NEVER_A_NAME | WordClass.Title) || isPluralAcronym(tokens, from)) return false;
    if (reader.isOnlyForced(from)) return false;
    // A common word that the article also writes small is that word.
    return !reader.isCommonWord(from) || !reader.standsSmall(from);
  }
  if (label === 'LOC' && reader.has(to - 1, WordClass.Demonym)) return false;
  if (label === 'PER') return true;
  if (label === 'ORG' && to - from > 2 && isPlainPhrase(tokens, from, to, reader)) return false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.Word && !reader.has(i, NEVER_A_NAME | WordClass.Title)) return true;
  }
  return false;
}

/** Is a long phrase made of nothing but common words, none of them one that organizations are called by? */
function isPlainPhrase(tokens: Tokens, from: number, to: number, reader: FeatureReader): boolean {
  const telling =
    WordClass.OrganizationWord |
    WordClass.PlaceWord |
    WordClass.CompanySuffix |
    WordClass.MediaWord |
    WordClass.Demonym;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word || !startsName(tokens, i)) continue;
    if (reader.has(i, telling) || !reader.isCommonWord(i)) return false;
  }
  return reader.listedAs(from, to) === 0;
}

/** "SUVs", "IDs": things, not one thing. */
function isPluralAcronym(tokens: Tokens, i: number): boolean {
  const start = tokens.start[i] as number;
  const last = (tokens.end[i] as number) - 1;
  if (last - start < 2 || tokens.text.charCodeAt(last) !== 0x73) return false;
  for (let k = start; k < last; k++) {
    const code = tokens.text.charCodeAt(k);
    if (code < 65 || code > 90) return false;
  }
  return true;
}
