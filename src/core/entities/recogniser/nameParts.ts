import { codeAt, Gap, Shape, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import { type FeatureReader, Listed, NEVER_A_NAME } from './features.js';
import { firmAt } from './firms.js';
import type { NameLabel } from './labels.js';
import { type NameForms, worldForms } from './nameForms.js';
import type { TokenRange } from './segments.js';
import type { TaggedSpan } from './spans.js';

const SLASH = 0x2f;
/** So many words may follow a small word inside a name: "Tren de *Aragua*". */
const MOST_WORDS_BEHIND = 3;
/** "UN", "AU": letters that stand for a body or a country beside another. */
const LONGEST_ACRONYM = 6;

/**
 * Cuts what was tagged as one name and is several: "Russia-Ukraine", "Beijing/Shanghai", "EU High Representative",
 * "Telefónica y el Ministerio"; and leaves out what is none: "Crown Prince", "ISDN-aansluiting".
 */
export function withParts(
  tokens: Tokens,
  spans: readonly TaggedSpan[],
  reader: FeatureReader,
  forms: NameForms,
): TaggedSpan[] {
  const result: TaggedSpan[] = [];
  for (const whole of spans) {
    for (const span of splitMarked(tokens, whole, reader, forms)) {
      for (const part of splitOffice(tokens, span, reader, forms)) {
        if (!isNoName(tokens, part, reader, forms)) result.push(part);
      }
    }
  }
  return result;
}

/** The names of a span that hyphens, slashes or foreign conjunctions join. */
function splitMarked(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): TaggedSpan[] {
  const { from, to } = span;
  const parts: TaggedSpan[] = [];
  let start = from;
  const cut = (end: number, next: number): void => {
    if (start < end) parts.push(labelled(tokens, { ...span, from: start, to: end }, reader));
    start = next;
  };
  for (let i = from + 1; i + 1 < to; i++) {
    if (tokens.kind[i] === TokenKind.Symbol) {
      const code = codeAt(tokens, i);
      if (code === SLASH ? isListOf(tokens, span, i, reader) : isHyphen(code) && isPair(tokens, span, start, i, reader)) cut(i, i + 1);
    } else if (forms.isUnread && !startsName(tokens, i) && worldForms().breaks.longest(tokens, i, to)) {
      cut(i, worldForms().breaks.matchEnd);
    }
  }
  if (parts.length === 0) return [compounded(tokens, span, reader)];
  cut(to, to);
  return parts.filter((part) => !forms.creditWords.longest(tokens, part.from, part.to) || forms.creditWords.matchEnd < part.to);
}

/** Does the slash at `i` part two names? "A/S" is one, as is what lists know whole. */
function isListOf(tokens: Tokens, { from, to }: TaggedSpan, i: number, reader: FeatureReader): boolean {
  if (reader.listedAs(from, to) !== 0 || !startsName(tokens, i + 1)) return false;
  return tokenLength(tokens, i - 1) > 2 || tokenLength(tokens, i + 1) > 2;
}

/** Are the sides of the hyphen at `i` two names that are known by themselves: "Iran-Iraq", "EU-UK"? */
function isPair(tokens: Tokens, { to }: TaggedSpan, from: number, i: number, reader: FeatureReader): boolean {
  if (tokens.gap[i] !== Gap.None || tokens.gap[i + 1] !== Gap.None) return false;
  const end = partEnd(tokens, i + 1, to);
  if (end < to && !isHyphen(codeAt(tokens, end))) return false;
  if (reader.listedAs(from, end) !== 0 || reader.isCityOrRegion(from, end) || firmAt(tokens, from, false)?.to === end) return false;
  if (tokens.hash[i - 1] === tokens.hash[i + 1]) return false;
  const left = isKnown(tokens, from, i, reader);
  const right = isKnown(tokens, i + 1, end, reader);
  return (left && right) || (left && isAcronym(tokens, i + 1, end)) || (right && isAcronym(tokens, from, i));
}

const isAcronym = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 1 && tokenLength(tokens, from) <= LONGEST_ACRONYM && tokenLength(tokens, from) > 1 && isInCapitals(tokens, from);

/** A country, a part of the world, a large city, or a body that lists know. */
function isKnown(tokens: Tokens, from: number, to: number, reader: FeatureReader): boolean {
  const { places } = worldForms();
  if (places.longest(tokens, from, to) && places.matchEnd === to) return true;
  return (reader.listedAs(from, to) & (Listed.Place | Listed.Organization | Listed.Media)) !== 0;
}

/** Behind the part of a name from token `i` on, which a hyphen ends. */
function partEnd(tokens: Tokens, i: number, limit: number): number {
  let end = i;
  while (end < limit && !(isHyphen(codeAt(tokens, end)) && tokens.gap[end] === Gap.None)) end++;
  return end;
}

/** Gives a part of a name the label that lists have for it. */
function labelled(tokens: Tokens, part: TaggedSpan, reader: FeatureReader): TaggedSpan {
  const { from, to } = part;
  const listed = reader.listedAs(from, to);
  const { places } = worldForms();
  if ((listed & (Listed.Organization | Listed.Media)) !== 0) part.label = 'ORG';
  else if ((listed & Listed.Place) !== 0 || (places.longest(tokens, from, to) && places.matchEnd === to)) part.label = 'LOC';
  else if (isAcronym(tokens, from, to)) part.label = 'ORG';
  return part;
}

/** Where every noun has a capital, "EU-Gipfel" is about the EU, and names it alone. */
function compounded(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): TaggedSpan {
  const { from, to } = span;
  if (!reader.capitalNouns || to - from !== 3 || !isHyphen(codeAt(tokens, from + 1)) || !reader.isCommonWord(to - 1)) return span;
  if (reader.listedAs(from, to) !== 0 || reader.isCityOrRegion(from, to) || reader.isFirstName(from)) return span;
  const cut = { ...span, to: from + 1 };
  return labelled(tokens, cut, reader);
}

/** The body and the person around an office: "NATO Secretary General Jan Doe" is two names. */
function splitOffice(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): TaggedSpan[] {
  const { from, to, label } = span;
  if (to - from === 1 && !reader.isNameWord(to)) return [span];
  if (span.kind || reader.isHeadline(from) || reader.listedAs(from, to) !== 0) return [span];
  if (firmAt(tokens, from, false)?.to === to) return [span];
  for (let k = from + 1; k < to; k++) {
    if (tokens.gap[k] !== Gap.Space || !startsName(tokens, k) || !forms.offices.longest(tokens, k)) continue;
    const end = forms.offices.matchEnd;
    const body: TaggedSpan = { ...span, to: k };
    const isBody = isKnown(tokens, from, k, reader) || isAcronym(tokens, from, k) || firmAt(tokens, from, false)?.to === k;
    if (label === 'PER' && !isBody) return [span];
    if (end >= to) return [labelled(tokens, body, reader)];
    if (!isPersonal(tokens, end, to, reader)) continue;
    return [labelled(tokens, body, reader), { from: end, to, label: 'PER' }];
  }
  return [withoutTopic(tokens, span, reader)];
}

/** May tokens `[from, to)` be somebody's name? */
function isPersonal(tokens: Tokens, from: number, to: number, reader: FeatureReader): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (reader.has(i, WordClass.OrganizationWord | WordClass.CompanySuffix | WordClass.Particle)) return false;
  }
  return startsName(tokens, from) && (reader.mayBeFirstName(from) || !reader.isCommonWord(from));
}

/** "*ANC* Constitution expert": what its expert knows is no part of a listed body's name. */
function withoutTopic(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): TaggedSpan {
  const { from, to, label } = span;
  const isRole = tokens.gap[to] === Gap.Space && !startsName(tokens, to) && reader.has(to, WordClass.Role | WordClass.Title);
  if (label !== 'ORG' || !isRole || to - from < 2 || !isAcronym(tokens, from, from + 1)) return span;
  if ((reader.listedAs(from, from + 1) & Listed.Organization) === 0) return span;
  for (let i = from + 1; i < to; i++) {
    if (!reader.isCommonWord(i) || reader.has(i, WordClass.OrganizationWord)) return span;
  }
  return { ...span, to: from + 1 };
}

/** An office, a writer's trade, a people, or letters that stand in a compound alone. */
function isNoName(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): boolean {
  const { from, to, label } = span;
  if (span.kind || span.certain) return false;
  if (to - from === 1 && reader.has(from, NEVER_A_NAME)) return true;
  const isWhole = (end: number | undefined): boolean => end === to;
  if (isWhole(forms.offices.longest(tokens, from, to) && forms.offices.matchEnd)) return true;
  if (isWhole(forms.bylineRoles.longest(tokens, from, to) && forms.bylineRoles.matchEnd)) return true;
  if (isWhole(forms.peoples.longest(tokens, from, to) && forms.peoples.matchEnd)) return true;
  return label === 'ORG' && isLetters(tokens, span, reader);
}

/** "ISDN-aansluiting": letters before a hyphen and a small word, that no list knows for a body's. */
function isLetters(tokens: Tokens, { from, to }: TaggedSpan, reader: FeatureReader): boolean {
  if (!reader.demonymsApart || to - from !== 1 || !isInCapitals(tokens, from)) return false;
  const next = to + 1;
  const isCompound =
    isHyphen(codeAt(tokens, to)) &&
    tokens.gap[to] === Gap.None &&
    tokens.gap[next] === Gap.None &&
    tokens.kind[next] === TokenKind.Word &&
    (!startsName(tokens, next) || (reader.capitalNouns && reader.isCommonWord(next)));
  if (!isCompound || reader.listedAs(from, to) !== 0 || reader.isListedWord(from) || firmAt(tokens, from, false)) return false;
  return !reader.standsAlone(from);
}

/**
 * Joins what was tagged in pieces, or in part: "Rio Grande *do Sul*", "Jeanne *d’Arc*", "Tourism Authority *of
 * Thailand*".
 */
export function withJoins(
  tokens: Tokens,
  spans: readonly TaggedSpan[],
  reader: FeatureReader,
  forms: NameForms,
): TaggedSpan[] {
  const result: TaggedSpan[] = [];
  for (let n = 0; n < spans.length; n++) {
    const span = spans[n] as TaggedSpan;
    const before = result.at(-1);
    if (before && before.to > span.from) continue;
    if (span.label !== 'MISC') {
      const next = linkedName(tokens, span, reader) ?? countryBehind(tokens, span, spans[n + 1], reader, forms);
      if (next) take(tokens, span, next, spans[n + 1], reader);
    }
    result.push(span);
  }
  return result;
}

/** The capital words that small words of names, or an elision, join to a name. */
function linkedName(tokens: Tokens, { from, to }: TaggedSpan, reader: FeatureReader): TokenRange | undefined {
  const { particles } = worldForms();
  if (to >= tokens.count || tokens.gap[to] !== Gap.Space || reader.isHeadline(from)) return undefined;
  let next = to;
  if (!startsName(tokens, to) && particles.longest(tokens, to)) {
    next = particles.matchEnd;
    for (let k = to; k < next; k++) if (isOwnWord(k, reader) || startsName(tokens, k)) return undefined;
  }
  const elided = elidedAt(tokens, next);
  if (elided < 0 && (next === to || !reader.isNameWord(next))) return undefined;
  next = elided < 0 ? next : elided;
  if (reader.has(next, NEVER_A_NAME | WordClass.Title)) return undefined;
  if (elided < 0 && (reader.isCountry(next) || reader.isCommonWord(next)) && !reader.isCountry(from) && reader.isPerson(from)) return undefined;
  let end = next + 1;
  while (end < next + MOST_WORDS_BEHIND && reader.isNameWord(end) && !reader.isCommonWord(end) && !reader.has(end, NEVER_A_NAME)) end++;
  return { from: next, to: end };
}

/** Is token `i` a small word of the text's own language that parts names there? */
const isOwnWord = (i: number, reader: FeatureReader): boolean =>
  reader.has(i, WordClass.Article | WordClass.Conjunction | WordClass.PlacePreposition) ||
  (reader.has(i, WordClass.Function) && reader.has(i, WordClass.Particle));

/** The capital word behind "d’" at token `k`; -1 where there is none. */
function elidedAt(tokens: Tokens, k: number): number {
  if (k + 2 >= tokens.count || !worldForms().elisions.word(tokens, k)) return -1;
  const code = codeAt(tokens, k + 1);
  const isGlued = tokens.gap[k + 1] === Gap.None && tokens.gap[k + 2] === Gap.None;
  return isGlued && (code === 0x27 || code === 0x2019) && startsName(tokens, k + 2) ? k + 2 : -1;
}

/** The country that a body's name ends with: "Tourism Authority *of Thailand*". */
function countryBehind(
  tokens: Tokens,
  { from, to, label }: TaggedSpan,
  next: TaggedSpan | undefined,
  reader: FeatureReader,
  forms: NameForms,
): TokenRange | undefined {
  if (label !== 'ORG' || to - from < 2 || next?.label !== 'LOC' || !forms.bodyLinks.longest(tokens, to)) return undefined;
  if (forms.bodyLinks.matchEnd !== next.from || !forms.bodyHeads.word(tokens, to - 1)) return undefined;
  return reader.isCountry(next.from) && reader.listedAs(from, to) === 0 ? { from: next.from, to: next.to } : undefined;
}

/** Takes what is linked to a name into it, with the name that was tagged there. */
function take(tokens: Tokens, span: TaggedSpan, linked: TokenRange, next: TaggedSpan | undefined, reader: FeatureReader): void {
  const isTagged = next !== undefined && next.from < linked.to && next.from >= linked.from;
  span.to = isTagged ? Math.max(next.to, linked.from + 1) : linked.to;
  span.label = labelOfJoined(tokens, span, isTagged ? next.label : undefined, reader);
}

function labelOfJoined(tokens: Tokens, { from, to, label }: TaggedSpan, behind: NameLabel | undefined, reader: FeatureReader): NameLabel {
  if (label === 'ORG') return 'ORG';
  if (worldForms().bodies.word(tokens, from)) return 'ORG';
  if (reader.isCityOrRegion(from, to)) return 'LOC';
  if (label === 'PER' && behind === 'LOC' && !reader.isFirstName(from)) return 'LOC';
  return label;
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

const isInCapitals = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.Word && ((tokens.shape[i] as number) & (Shape.Capital | Shape.Lower)) === Shape.Capital;
