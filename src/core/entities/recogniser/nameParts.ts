import type { PhraseTable } from '../../text/phraseTable.js';
import { codeAt, Gap, Shape, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import { type FeatureReader, Listed, NEVER_A_NAME } from './features.js';
import { firmAt } from './firms.js';
import { elidedAt } from './forms/bodies.js';
import { isHyphen } from './forms/formContext.js';
import { type NameForms, worldForms } from './forms/nameForms.js';
import type { NameLabel } from './labels.js';
import type { TokenRange } from './segments.js';
import { partOf, type TaggedSpan, taggedSpan } from './taggedSpan.js';

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
    dropLead(tokens, whole, reader, forms);
    takeSmallHead(tokens, whole, reader);
    for (const span of splitMarked(tokens, whole, reader, forms)) {
      for (const part of splitOffice(tokens, span, reader, forms)) {
        if (!isNoName(tokens, part, reader, forms)) result.push(part);
      }
    }
  }
  return result;
}

/** "*While* Kosmos Energy", "*CEO of* Twitter": what stands before a name with a capital of its own. */
function dropLead(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): void {
  const { from, to, label } = span;
  if (to - from < 2 || reader.listedAs(from, to) !== 0) return;
  const inName =
    WordClass.PlaceWord | WordClass.OrganizationWord | WordClass.Article | WordClass.PersonParticle | WordClass.Demonym;
  const next = tokens.gap[from + 1] === Gap.Space && startsName(tokens, from + 1);
  if (
    next &&
    reader.isForced(from) &&
    !reader.isHeadline(from) &&
    reader.has(from, WordClass.Function) &&
    !reader.has(from, inName)
  ) {
    if (!reader.mayBeFirstName(from) && !reader.isCommonWord(from + 1)) span.from++;
  } else if (label === 'ORG' && forms.offices.longest(tokens, from, to)) {
    const of = forms.offices.matchEnd;
    if (of >= to - 1 || startsName(tokens, of) || !forms.bodyLinks.longest(tokens, of, to)) return;
    const name = forms.bodyLinks.matchEnd;
    if (name < to && startsName(tokens, name) && !(name === to - 1 && reader.isCommonWord(name))) span.from = name;
  }
}

/** "*sub*-Saharan Africa": the small beginning of a place that lists know, which it is then, whatever it was taken for. */
function takeSmallHead(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): void {
  const head = span.from - 2;
  if (head < 0 || !isHyphen(codeAt(tokens, head + 1)) || tokens.gap[head + 1] !== Gap.None) return;
  if (tokens.gap[span.from] !== Gap.None || reader.listedPlaceEnd(head) !== span.to) return;
  span.from = head;
  span.label = 'LOC';
}

/** The names of a span that hyphens, slashes or foreign conjunctions join. */
function splitMarked(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): TaggedSpan[] {
  const { from, to } = span;
  const parts: TaggedSpan[] = [];
  let start = from;
  const cut = (end: number, next: number): void => {
    if (start < end) parts.push(labelled(tokens, partOf(span, start, end), reader));
    start = next;
  };
  for (let i = from + 1; i + 1 < to; i++) {
    if (tokens.kind[i] === TokenKind.Symbol) {
      const code = codeAt(tokens, i);
      if (code === SLASH ? isListOf(tokens, span, i, reader) : isHyphen(code) && isPair(tokens, span, start, i, reader))
        cut(i, i + 1);
    } else if (startsName(tokens, i)) {
      // A word of the name.
    } else if (reader.isConjunction(i) && arePlaces(tokens, start, i, to, reader, forms)) {
      cut(i, i + 1);
    } else if (forms.isUnread && worldForms().breaks.longest(tokens, i, to)) {
      cut(i, worldForms().breaks.matchEnd);
    } else if (reader.has(i, WordClass.Article) && isBehindFirm(tokens, i)) {
      // "the Cybertruck and Toyota the Corolla": who sells it, and what.
      if (i - 2 > start && reader.isConjunction(i - 2)) cut(i - 2, i - 1);
      cut(i, i + 1);
    }
  }
  if (parts.length === 0) return [compounded(tokens, span, reader)];
  cut(to, to);
  return parts.filter(
    (part) => !forms.creditWords.longest(tokens, part.from, part.to) || forms.creditWords.matchEnd < part.to,
  );
}

/** "Kruger National Park and Lake Victoria": two places around the conjunction at `i`. */
function arePlaces(
  tokens: Tokens,
  from: number,
  i: number,
  to: number,
  reader: FeatureReader,
  forms: NameForms,
): boolean {
  if (!isPlaceEnd(tokens, from, i, reader, forms)) return false;
  return reader.has(i + 1, WordClass.PlaceWord) || isPlaceEnd(tokens, i + 1, to, reader, forms);
}

/** Does the name of a company known everywhere, of one word, stand before token `i`? */
const isBehindFirm = (tokens: Tokens, i: number): boolean =>
  startsName(tokens, i - 1) && firmAt(tokens, i - 1, false)?.to === i;

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
  if (reader.listedAs(from, end) !== 0 || reader.isCityOrRegion(from, end) || firmAt(tokens, from, false)?.to === end)
    return false;
  if (tokens.hash[i - 1] === tokens.hash[i + 1]) return false;
  const left = isKnown(tokens, from, i, reader);
  const right = isKnown(tokens, i + 1, end, reader);
  return (left && right) || (left && isAcronym(tokens, i + 1, end)) || (right && isAcronym(tokens, from, i));
}

const isAcronym = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 1 &&
  tokenLength(tokens, from) <= LONGEST_ACRONYM &&
  tokenLength(tokens, from) > 1 &&
  isInCapitals(tokens, from);

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
  else if ((listed & Listed.Place) !== 0 || (places.longest(tokens, from, to) && places.matchEnd === to))
    part.label = 'LOC';
  else if (isAcronym(tokens, from, to)) part.label = 'ORG';
  return part;
}

/** Where every noun has a capital, "EU-Gipfel" is about the EU, and names it alone. */
function compounded(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): TaggedSpan {
  const { from, to } = span;
  if (!reader.capitalNouns || to - from !== 3 || !isHyphen(codeAt(tokens, from + 1))) return span;
  const isNoun = reader.isCommonWord(to - 1) || !(reader.mayBeFirstName(to - 1) || reader.isListedWord(to - 1));
  const isNamed = isKnown(tokens, from, from + 1, reader) || firmAt(tokens, from, false)?.to === from + 1;
  const isBody = isNamed && (reader.listedAs(from, from + 1) & Listed.Organization) !== 0;
  if (!(isNoun || isBody) || !(isNamed || isAcronym(tokens, from, from + 1))) return span;
  if (reader.listedAs(from, to) !== 0 || reader.isFirstName(from)) return span;
  if (!isBody && reader.isCityOrRegion(from, to)) return span;
  const cut = partOf(span, from, from + 1);
  return labelled(tokens, cut, reader);
}

/** The body and the person around an office: "NATO Secretary General Jan Doe" is two names. */
function splitOffice(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): TaggedSpan[] {
  const { from, to, label } = span;
  if (to - from === 1 && !reader.isNameWord(to)) return [span];
  if (span.kind || reader.listedAs(from, to) !== 0) return [span];
  if (firmAt(tokens, from, false)?.to === to) return [span];
  for (let k = from + 1; k < to; k++) {
    if (tokens.gap[k] !== Gap.Space || !startsName(tokens, k) || !forms.offices.longest(tokens, k)) continue;
    const end = forms.offices.matchEnd;
    const body = partOf(span, from, k);
    const isBody =
      isKnown(tokens, from, k, reader) || isAcronym(tokens, from, k) || firmAt(tokens, from, false)?.to === k;
    // What has an office of several words behind it is a body, whoever tagged it.
    if (label === 'PER' && !isBody && end - k < 2) return [span];
    if (label === 'PER') body.label = 'ORG';
    if (end >= to) return [labelled(tokens, body, reader)];
    if (!isPersonal(tokens, end, to, reader)) continue;
    return [labelled(tokens, body, reader), taggedSpan(end, to, 'PER')];
  }
  return [withoutTopic(tokens, span, reader)];
}

/** May tokens `[from, to)` be somebody's name? */
function isPersonal(tokens: Tokens, from: number, to: number, reader: FeatureReader): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (reader.has(i, WordClass.OrganizationWord | WordClass.CompanySuffix)) return false;
    if (reader.has(i, WordClass.Particle) && !reader.has(i, WordClass.PersonParticle)) return false;
  }
  return startsName(tokens, from) && (reader.mayBeFirstName(from) || !reader.isCommonWord(from));
}

/** "*ANC* Constitution expert": what its expert knows is no part of a listed body's name. */
function withoutTopic(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): TaggedSpan {
  const { from, to, label } = span;
  const isNoun = tokens.gap[to] === Gap.Space && tokens.kind[to] === TokenKind.Word && !startsName(tokens, to);
  const isRole =
    isNoun &&
    (reader.has(to, WordClass.Role | WordClass.Title) || (reader.isNameWord(to + 1) && reader.mayBeFirstName(to + 1)));
  if (label !== 'ORG' || !isRole || to - from < 2 || !isAcronym(tokens, from, from + 1)) return span;
  if ((reader.listedAs(from, from + 1) & Listed.Organization) === 0) return span;
  for (let i = from + 1; i < to; i++) {
    if (!reader.isCommonWord(i) || reader.has(i, WordClass.OrganizationWord)) return span;
  }
  return partOf(span, from, from + 1);
}

/** An office, a writer's trade, a people, or letters that stand in a compound alone. */
function isNoName(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): boolean {
  const { from, to, label } = span;
  if (span.kind || span.certain) return false;
  if (to - from === 1 && reader.has(from, NEVER_A_NAME)) return true;
  if (isIn(forms.offices, tokens, span) || isIn(forms.bylineRoles, tokens, span) || isIn(forms.peoples, tokens, span))
    return true;
  if (label !== 'PER' && isIn(forms.plainLetters, tokens, span) && !startsSmall(tokens, from)) return true;
  return label === 'ORG' && isLetters(tokens, span, reader);
}

/** Is a table's phrase exactly the tokens of a name? */
const isIn = (table: PhraseTable<true>, tokens: Tokens, { from, to }: TokenRange): boolean =>
  table.longest(tokens, from, to) !== undefined && table.matchEnd === to;

/** Is token `i` a word with one capital, its first, and so no letters that stand for words? */
const startsSmall = (tokens: Tokens, i: number): boolean => ((tokens.shape[i] as number) & Shape.InnerCapital) === 0;

/** "ISDN-aansluiting": letters before a hyphen and a small word, that no list knows for a body's. */
function isLetters(tokens: Tokens, { from, to }: TaggedSpan, reader: FeatureReader): boolean {
  if (!reader.demonymsApart || to - from !== 1 || !isInCapitals(tokens, from)) return false;
  const next = to + 1;
  const isCompound =
    to + 1 < tokens.count &&
    isHyphen(codeAt(tokens, to)) &&
    tokens.gap[to] === Gap.None &&
    tokens.gap[next] === Gap.None &&
    tokens.kind[next] === TokenKind.Word &&
    (!startsName(tokens, next) || reader.capitalNouns);
  if (!isCompound || reader.listedAs(from, to) !== 0 || firmAt(tokens, from, false)) return false;
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
      else if (forms.isUnread && isForeignPlace(tokens, span, reader)) span.label = 'LOC';
      else if (isPlace(tokens, span, reader, forms)) span.label = 'LOC';
    }
    // "the Kingdom" is what its own text calls it, and stands for many.
    const isGeneric = span.label !== 'PER' && !span.kind && isIn(forms.genericNames, tokens, span);
    if (!isGeneric || reader.listedAs(span.from, span.to) !== 0) result.push(span);
  }
  return result;
}

/** "en Sevilla": a city behind a preposition, where a club has its name as well. */
const isForeignPlace = (tokens: Tokens, { from, to }: TaggedSpan, reader: FeatureReader): boolean =>
  from > 0 &&
  tokens.gap[from] === Gap.Space &&
  worldForms().placePrepositions.word(tokens, from - 1) !== undefined &&
  reader.isCity(from, to);

/** "Virunga *National Park*": by its last word a place, where nothing else in it is a body's. */
function isPlaceEnd(tokens: Tokens, from: number, to: number, reader: FeatureReader, forms: NameForms): boolean {
  const end = forms.placeEnds.startBefore(tokens, to, from);
  if (end <= from || reader.listedAs(from, to) !== 0 || firmAt(tokens, from, false)) return false;
  // "NSRI Shelly Beach" is the body's station.
  if (isInCapitals(tokens, from)) return false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word || reader.has(i, WordClass.CompanySuffix | WordClass.Conjunction))
      return false;
    if (i < end && reader.has(i, WordClass.OrganizationWord) && !reader.has(i, WordClass.PlaceWord)) return false;
  }
  return true;
}

/** "*Umm* al-Fahm", "Santiago *de* Cuba": a place's name by its first word, or a listed one with a small word inside. */
function isPlace(
  tokens: Tokens,
  { from, to, label, certain }: TaggedSpan,
  reader: FeatureReader,
  forms: NameForms,
): boolean {
  if (label === 'LOC' || to - from < 2 || certain) return false;
  if (label === 'ORG' && isPlaceEnd(tokens, from, to, reader, forms)) return true;
  for (let i = from; i < to; i++) if (reader.has(i, WordClass.OrganizationWord | WordClass.CompanySuffix)) return false;
  if (worldForms().placeHeads.word(tokens, from)) return reader.listedAs(from, to) === 0 && !reader.isPerson(from);
  let isLinked = false;
  for (let i = from + 1; i < to; i++) if (tokens.kind[i] === TokenKind.Word && !startsName(tokens, i)) isLinked = true;
  if (!reader.isCityOrRegion(from, to)) return false;
  // "Emilia-Romagna", and "Al-Janabi" is a person's as well.
  if (worldForms().arabicArticles.word(tokens, from)) return false;
  if (to - from === 3 && isHyphen(codeAt(tokens, from + 1)))
    return !(reader.mayBeFirstName(from) && reader.mayBeFirstName(to - 1));
  const isTold =
    reader.isListedWord(from) || reader.isCountry(to - 1) || reader.has(from - 1, WordClass.PlacePreposition);
  return isLinked && isTold;
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
  const glued = gluedArticle(tokens, to);
  const elided = glued > 0 ? glued : elidedAt({ tokens, world: worldForms() }, next);
  if (elided < 0 && (next === to || !reader.isNameWord(next))) return undefined;
  next = elided < 0 ? next : elided;
  if (reader.has(next, NEVER_A_NAME | WordClass.Title)) return undefined;
  if (
    elided < 0 &&
    (reader.isCountry(next) || reader.isCommonWord(next)) &&
    !reader.isCountry(from) &&
    reader.isPerson(from)
  )
    return undefined;
  let end = next + 1;
  while (
    end < next + MOST_WORDS_BEHIND &&
    reader.isNameWord(end) &&
    !reader.isCommonWord(end) &&
    !reader.has(end, NEVER_A_NAME)
  )
    end++;
  return { from: next, to: end };
}

/** Is token `i` a small word of the text's own language that parts names there? */
const isOwnWord = (i: number, reader: FeatureReader): boolean =>
  reader.has(i, WordClass.Article | WordClass.Conjunction | WordClass.PlacePreposition) ||
  (reader.has(i, WordClass.Function) && reader.has(i, WordClass.Particle));

/** The capital word behind "ud-" at token `k`; -1 where there is none. */
function gluedArticle(tokens: Tokens, k: number): number {
  if (k + 2 >= tokens.count || startsName(tokens, k) || !worldForms().arabicArticles.word(tokens, k)) return -1;
  const isGlued = isHyphen(codeAt(tokens, k + 1)) && tokens.gap[k + 1] === Gap.None && tokens.gap[k + 2] === Gap.None;
  return isGlued && startsName(tokens, k + 2) ? k + 2 : -1;
}

/** The country that a body's name ends with: "Tourism Authority *of Thailand*". */
function countryBehind(
  tokens: Tokens,
  { from, to, label }: TaggedSpan,
  next: TaggedSpan | undefined,
  reader: FeatureReader,
  forms: NameForms,
): TokenRange | undefined {
  if (label !== 'ORG' || next?.label !== 'LOC' || !forms.bodyLinks.longest(tokens, to)) return undefined;
  if (forms.bodyLinks.matchEnd !== next.from || !forms.bodyHeads.word(tokens, to - 1)) return undefined;
  // "University of the West Indies": alone, it is some university.
  const isPart = to - from === 1 || reader.isCountry(next.from);
  return isPart && reader.listedAs(from, to) === 0 ? { from: next.from, to: next.to } : undefined;
}

/** Takes what is linked to a name into it, with the name that was tagged there. */
function take(
  tokens: Tokens,
  span: TaggedSpan,
  linked: TokenRange,
  next: TaggedSpan | undefined,
  reader: FeatureReader,
): void {
  const isTagged = next !== undefined && next.from < linked.to && next.from >= linked.from;
  const isPerson = worldForms().personLinks.word(tokens, span.to) !== undefined && !startsName(tokens, span.to);
  span.to = isTagged ? Math.max(next.to, linked.from + 1) : linked.to;
  span.label = isPerson ? 'PER' : labelOfJoined(tokens, span, isTagged ? next.label : undefined, reader);
}

function labelOfJoined(
  tokens: Tokens,
  { from, to, label }: TaggedSpan,
  behind: NameLabel | undefined,
  reader: FeatureReader,
): NameLabel {
  if (label === 'ORG') return 'ORG';
  if (worldForms().bodies.word(tokens, from)) return 'ORG';
  if (reader.isCityOrRegion(from, to)) return 'LOC';
  if (label === 'PER' && behind === 'LOC' && !reader.isFirstName(from)) return 'LOC';
  return label;
}

const isInCapitals = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.Word && ((tokens.shape[i] as number) & (Shape.Capital | Shape.Lower)) === Shape.Capital;
