import { perLocale } from '../../locales/index.js';
import type { EntityKind } from '../../model.js';
import { BackPhrases } from '../../text/backPhrases.js';
import { phrases, setOf } from '../../text/phrases.js';
import type { PhraseTable } from '../../text/phraseTable.js';
import { codeAt, Gap, Shape, startsName, type Tokens, tokenLength } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import type { FeatureReader } from './features.js';
import { firmAt } from './firms.js';
import { type NameForms, worldForms } from './forms/nameForms.js';
import type { NameLabel } from './labels.js';
import type { TaggedSpan } from './taggedSpan.js';

/** "residents of the *Monte Verano*": so many words reach from a lead to its name. */
const LEAD_REACH = 6;
/** In a list of so many names all others tell what one is; of fewer where it stands between them. */
const LEAST_LISTED = 4;
const LEAST_AROUND = 3;
/** In a list of so many, two may be read otherwise. */
const LEAST_LONG = 5;
/** "Prince *Edward*": names that a title stands before have no more words. */
const MOST_TITLED = 3;
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;

/** Small words right around a name that say what it is, in one language. */
interface KindCues {
  readonly placesBefore: BackPhrases<true>;
  readonly placesBehind: PhraseTable<true>;
  readonly mediaBefore: BackPhrases<true>;
  readonly mediaBehind: PhraseTable<true>;
  readonly worksBefore: BackPhrases<true>;
  readonly feastsBehind: PhraseTable<true>;
  readonly peoplesBehind: PhraseTable<true>;
  readonly fields: PhraseTable<true>;
  readonly venues: PhraseTable<true>;
}

const back = (list: string): BackPhrases<true> => new BackPhrases(phrases(list).map((p) => [p, true] as const));

const cuesOf = perLocale<KindCues>(({ names }) => ({
  placesBefore: back(names.placeLeads),
  placesBehind: setOf(names.placeTails),
  mediaBefore: back(names.mediaNouns),
  mediaBehind: setOf(names.mediaNouns),
  worksBefore: back(names.workNouns),
  feastsBehind: setOf(names.feastNouns),
  peoplesBehind: setOf(names.peopleNouns),
  fields: setOf(names.fieldWords),
  venues: setOf(names.venueWords),
}));

/**
 * Tells names by the small words right around them, "the town of Belmonte", "the Lantern Moon festival", and by the list
 * they stand in; leaves out what those words say is none: "the Warlani language", "Professor of Media Studies".
 */
export function tellKinds(
  tokens: Tokens,
  spans: readonly TaggedSpan[],
  reader: FeatureReader,
  forms: NameForms,
  language: string,
): TaggedSpan[] {
  const cues = cuesOf(language);
  // "the Warlani language … Warlani": one article, one meaning.
  const peoples = new Set<number>();
  for (const span of spans) if (isPeople(tokens, span, reader, cues)) peoples.add(tokens.hash[span.from] as number);
  const told = spans.filter((span) => {
    if (span.certain || span.kind) return true;
    const isOfPeople = span.to - span.from === 1 && peoples.has(tokens.hash[span.from] as number);
    return !isOfPeople && tell(tokens, span, reader, forms, cues);
  });
  tellListed(tokens, told, reader);
  return told;
}

/** Corrects what a name is called; false where it is none. */
function tell(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms, cues: KindCues): boolean {
  const { from, to } = span;
  if (reader.listedAs(from, to) !== 0 || firmAt(tokens, from, false)?.to === to) return true;
  if (span.label === 'MISC') return true;
  const behind = isFollowed(tokens, to);
  if (isField(tokens, span, reader, forms, cues)) return false;
  if (behind && cues.feastsBehind.longest(tokens, to) && span.label !== 'LOC') setKind(span, 'event');
  else if (isTitled(tokens, span, reader)) set(span, 'PER');
  else if (isToldPlace(tokens, span, reader, cues, behind)) set(span, 'LOC');
  else if (isVenue(tokens, span, reader, cues) || isBody(tokens, span, reader, forms)) set(span, 'ORG');
  else if (span.label !== 'PER' || !isGivenName(tokens, from, reader)) {
    const isMedia = endsLead(tokens, cues.mediaBefore, from) || (behind && cues.mediaBehind.longest(tokens, to));
    if (isMedia && !reader.isCityOrRegion(from, to)) setKind(span, 'media');
    else if (endsLead(tokens, cues.worksBefore, from) || isDated(tokens, span, reader)) setKind(span, 'product');
  }
  return true;
}

/** "the *Warlani* language": the name of a people or of what it speaks, which names no entity. */
const isPeople = (tokens: Tokens, span: TaggedSpan, reader: FeatureReader, cues: KindCues): boolean =>
  span.label !== 'ORG' &&
  span.label !== 'MISC' &&
  !span.certain &&
  !span.kind &&
  span.to - span.from === 1 &&
  isFollowed(tokens, span.to) &&
  cues.peoplesBehind.longest(tokens, span.to) !== undefined &&
  reader.listedAs(span.from, span.to) === 0;

/** Does a small word stand behind a name, behind a space? */
const isFollowed = (tokens: Tokens, to: number): boolean =>
  to < tokens.count && tokens.gap[to] === Gap.Space && !startsName(tokens, to);

/** Does a phrase end right before a name, "the" between them or not? */
function endsLead(tokens: Tokens, leads: BackPhrases<true>, from: number): boolean {
  if (from === 0 || tokens.gap[from] !== Gap.Space || startsName(tokens, from - 1)) return false;
  return leads.startBefore(tokens, from, Math.max(0, from - LEAD_REACH)) >= 0;
}

/** "the town of *Belmonte*", "the *Monte Verano* district"; a body's name keeps being one: "the *Labour Party* area". */
function isToldPlace(
  tokens: Tokens,
  { from, to, label }: TaggedSpan,
  reader: FeatureReader,
  cues: KindCues,
  behind: boolean,
): boolean {
  if (label === 'LOC') return false;
  for (let i = from; i < to; i++) {
    if (reader.has(i, WordClass.OrganizationWord | WordClass.CompanySuffix | WordClass.Title)) return false;
    if (reader.isCommonWord(i) || ((tokens.shape[i] as number) & Shape.Lower) === 0) return false;
  }
  if (behind && cues.placesBehind.longest(tokens, to)) return !reader.isPerson(from);
  return (label === 'ORG' || !reader.isPerson(to - 1)) && endsLead(tokens, cues.placesBefore, from);
}

/** "*Emperor Tavros*" that was taken for a body or a place; "Prince Edward School" and "General Motors" are none. */
function isTitled(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): boolean {
  const { from, to, label } = span;
  if (label === 'PER' || to - from > MOST_TITLED) return false;
  if (isTitleBefore(tokens, from, reader))
    return isPersonal(tokens, from, to, reader) && !reader.isCityOrRegion(from, to);
  const isHonorific = worldForms().honorifics.longest(tokens, from, to) !== undefined;
  const name = isHonorific ? worldForms().honorifics.matchEnd : from + 1;
  if (name >= to || !(isHonorific || reader.has(from, WordClass.Title))) return false;
  if (reader.has(from, WordClass.PlaceWord) || tokens.gap[name] !== Gap.Space) return false;
  if (!isPersonal(tokens, name, to, reader)) return false;
  span.from = name;
  return true;
}

/** "President *Belmondez*": a title with a capital stands right before, as the last of its words. */
const isTitleBefore = (tokens: Tokens, from: number, reader: FeatureReader): boolean =>
  from > 0 &&
  tokens.gap[from] === Gap.Space &&
  startsName(tokens, from - 1) &&
  reader.has(from - 1, WordClass.Title) &&
  !reader.has(from - 1, WordClass.PlaceWord) &&
  !reader.isHeadline(from);

/** May tokens `[from, to)` be somebody's name, and all of it: words that name nothing else? */
function isPersonal(tokens: Tokens, from: number, to: number, reader: FeatureReader): boolean {
  if (isCapital(tokens, to)) return false;
  for (let i = from; i < to; i++) {
    if (reader.has(i, WordClass.OrganizationWord | WordClass.CompanySuffix | WordClass.PlaceWord)) return false;
    if (!startsName(tokens, i) || reader.isCommonWord(i) || reader.isCountry(i)) return false;
    if (((tokens.shape[i] as number) & Shape.Lower) === 0) return false;
  }
  return true;
}

const isCapital = (tokens: Tokens, i: number): boolean =>
  i < tokens.count && tokens.gap[i] === Gap.Space && startsName(tokens, i);

/** "Washington's *Marlowe Centre*": a body by its last word, where places have none such. */
const isBody = (tokens: Tokens, { from, to, label }: TaggedSpan, reader: FeatureReader, forms: NameForms): boolean =>
  label === 'LOC' &&
  to - from > 1 &&
  forms.bodyHeads.word(tokens, to - 1) !== undefined &&
  !reader.has(to - 1, WordClass.PlaceWord) &&
  !reader.isCityOrRegion(from, to);

/** "*Ruby Lounge*", "*Operación Luz*": by its last or its first word no person and no place. */
const isVenue = (
  tokens: Tokens,
  { from, to, label }: TaggedSpan,
  reader: FeatureReader,
  { venues }: KindCues,
): boolean =>
  label !== 'ORG' &&
  to - from > 1 &&
  !reader.isPerson(to - 1) &&
  !reader.isCountry(from) &&
  (venues.word(tokens, to - 1) !== undefined ||
    (label === 'PER' && worldForms().bodies.word(tokens, from) !== undefined));

/** "La Rosa Perdida *(2014)*": a film or a book with its year; a report has its author's surname alone before it. */
const isDated = (tokens: Tokens, { from, to }: TaggedSpan, reader: FeatureReader): boolean =>
  to - from > 1 &&
  !reader.has(from - 1, WordClass.PlacePreposition) &&
  codeAt(tokens, to) === OPEN &&
  codeAt(tokens, to + 2) === CLOSE &&
  YEAR.test(tokens.text.slice(tokens.start[to + 1], tokens.end[to + 1]));

const YEAR = /^(?:19|20)\d\d$/;

/** "El" and "La" are given names that foreign titles begin with. */
const isGivenName = (tokens: Tokens, i: number, reader: FeatureReader): boolean =>
  reader.isFirstName(i) && tokenLength(tokens, i) > 2;

/** Has a person's name a first name, or does the article call somebody so? */
const isFullPerson = ({ from, to, label }: TaggedSpan, reader: FeatureReader): boolean =>
  label === 'PER' && (reader.isFirstName(from) || reader.isPerson(to - 1));

/** "Professor of *Media Studies*", "Minister of *Mines and Energy*": common words, of which none is a body's. */
function isField(
  tokens: Tokens,
  { from, to, label }: TaggedSpan,
  reader: FeatureReader,
  forms: NameForms,
  cues: KindCues,
): boolean {
  const isLinked = reader.has(from - 1, WordClass.Particle | WordClass.PlacePreposition | WordClass.Conjunction);
  if (label === 'PER' || !isLinked || startsName(tokens, from - 1)) return false;
  const isOffice =
    startsName(tokens, from - 2) && reader.has(from - 2, WordClass.Title) && !reader.isConjunction(from - 1);
  if (!isOffice && (to - from < 2 || !cues.fields.word(tokens, to - 1))) return false;
  let isJoint = to - from === 1;
  for (let i = from; i < to; i++) {
    if (reader.isConjunction(i) || codeAt(tokens, i) === COMMA) {
      isJoint = true;
      continue;
    }
    if (!reader.isCommonWord(i) || reader.isCountry(i) || forms.bodyHeads.word(tokens, i) !== undefined) return false;
  }
  // "President of Bright Future International"
  return isJoint || cues.fields.word(tokens, to - 1) !== undefined;
}

/** "Halle, Arden, *Mill Board* and Marle": what all other names of a list are that one is as well. */
function tellListed(tokens: Tokens, spans: readonly TaggedSpan[], reader: FeatureReader): void {
  for (let first = 0; first < spans.length; ) {
    let last = first;
    while (
      last + 1 < spans.length &&
      isListed(tokens, spans[last] as TaggedSpan, spans[last + 1] as TaggedSpan, reader)
    )
      last++;
    if (last - first + 1 >= LEAST_AROUND) agreeInList(tokens, spans.slice(first, last + 1), reader);
    first = last + 1;
  }
}

/** Do two names stand beside each other in a list: a comma, a conjunction or both between? */
function isListed(tokens: Tokens, a: TaggedSpan, b: TaggedSpan, reader: FeatureReader): boolean {
  let i = a.to;
  if (codeAt(tokens, i) === COMMA) i++;
  if (i < b.from && reader.isConjunction(i)) i++;
  return i > a.to && i === b.from;
}

function agreeInList(tokens: Tokens, list: readonly TaggedSpan[], reader: FeatureReader): void {
  const most = list.length < LEAST_LONG ? 1 : 2;
  for (const label of ['PER', 'LOC'] satisfies NameLabel[]) {
    const others = list.filter((span) => span.label !== label);
    if (others.length > most) continue;
    for (const odd of others) {
      const isBetween = odd !== list[0] && odd !== list.at(-1);
      if ((isBetween || list.length >= LEAST_LISTED) && mayBe(tokens, odd, label, reader)) odd.label = label;
    }
  }
}

/** May a name be one of a label, which its list alone says? */
function mayBe(tokens: Tokens, span: TaggedSpan, label: NameLabel, reader: FeatureReader): boolean {
  const { from, to } = span;
  if (span.certain || span.kind || span.label === 'MISC' || hasBodyWord(span, reader)) return false;
  if (reader.listedAs(from, to) !== 0 || firmAt(tokens, from, false)?.to === to) return false;
  return label === 'PER' ? to - from > 1 : !isFullPerson(span, reader);
}

function hasBodyWord({ from, to }: TaggedSpan, reader: FeatureReader): boolean {
  for (let i = from; i < to; i++) if (reader.has(i, WordClass.OrganizationWord | WordClass.CompanySuffix)) return true;
  return false;
}

function set(span: TaggedSpan, label: NameLabel): void {
  span.label = label;
  span.certain = true;
}

function setKind(span: TaggedSpan, kind: EntityKind): void {
  span.kind = kind;
  span.certain = true;
}
