import { perLocale } from '../../locales/index.js';
import { setOf } from '../../text/phrases.js';
import { codeAt, Gap, Shape, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import type { FeatureReader } from './features.js';
import { takeFirm } from './firmNames.js';
import { isHyphen } from './forms/formContext.js';
import { type NameForms, worldForms } from './forms/nameForms.js';
import type { TaggedSpan } from './taggedSpan.js';
import { isApostrophe } from './units.js';

/** Names have no more words behind what they were cut at. */
const MOST_WORDS = 6;
/** "Co-operative", "Bio-diversity": what a hyphen puts before a small word of a name has no more letters. */
const LONGEST_PREFIX = 5;
/** More letters in brackets are another name. */
const LONGEST_WING = 2;

const contractionsOf = perLocale(({ names }) => setOf(names.contractions));

/**
 * Makes names whole that were cut at an apostrophe, a hyphen or a small word, "K'ashon", "Canadian Co-operative
 * Association", "Hamad bin Saad Stadium", and cuts off what is another name: "the Republic Pedro Navarro".
 */
export function wholeNames(
  tokens: Tokens,
  spans: readonly TaggedSpan[],
  reader: FeatureReader,
  forms: NameForms,
  language: string,
): TaggedSpan[] {
  const contractions = contractionsOf(language);
  const isInWord = (i: number): boolean => isInside(tokens, i) && contractions.word(tokens, i + 1) === undefined;
  const result: TaggedSpan[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    // What an earlier name has taken is its own.
    if (before && before.to >= span.to) continue;
    if (before && before.to > span.from) {
      span.from = before.to;
      while (span.from < span.to && !startsName(tokens, span.from)) span.from++;
      if (span.from === span.to) continue;
    }
    if (span.kind) {
      result.push(span);
      continue;
    }
    if (span.label === 'ORG' && takeFirm(tokens, span, before, reader)) result.pop();
    takeApostrophe(tokens, span, before?.to ?? 0, isInWord);
    takeSaint(tokens, span);
    takeWing(tokens, span);
    takePair(tokens, span, before, reader, forms);
    takeHyphened(tokens, span, reader, forms);
    if (span.label === 'PER') {
      takeArabic(tokens, span);
      dropOffice(tokens, span, reader, forms);
    }
    takeTopics(tokens, span, reader, forms);
    takePlaceEnd(tokens, span, reader, forms);
    cutPerson(tokens, span, reader, forms);
    if (!isOffice(tokens, span, reader, forms)) result.push(span);
  }
  return result;
}

/** "*K*'ashon Got'ine", "Abd'*ul-Haq*": an apostrophe inside a word is no end of its name. */
function takeApostrophe(tokens: Tokens, span: TaggedSpan, free: number, isInWord: (i: number) => boolean): void {
  const head = span.from - 2;
  if (head >= free && isInWord(span.from - 1) && startsName(tokens, head)) span.from = head;
  if (!isInWord(span.to)) return;
  for (let n = 0; n < MOST_WORDS; n++) {
    if (isInWord(span.to)) span.to += 2;
    else if (isNext(tokens, span.to)) span.to++;
    else return;
  }
}

/** Is token `i` an apostrophe between letters? */
const isInside = (tokens: Tokens, i: number): boolean =>
  i > 0 &&
  i + 1 < tokens.count &&
  isApostrophe(codeAt(tokens, i)) &&
  tokens.gap[i] === Gap.None &&
  tokens.gap[i + 1] === Gap.None &&
  tokens.kind[i + 1] === TokenKind.Word;

const isNext = (tokens: Tokens, i: number): boolean =>
  i < tokens.count && tokens.gap[i] === Gap.Space && startsName(tokens, i);

/** "St John*'s*", "St Peter*'s Basilica*": the possessive of a saint is his church, or its town. */
function takeSaint(tokens: Tokens, span: TaggedSpan): void {
  const { from, to } = span;
  const isSaint = to - from >= 2 && SAINT.test(tokens.text.slice(tokens.start[from], tokens.end[from]));
  if (!isSaint || !isApostrophe(codeAt(tokens, to)) || tokens.gap[to] !== Gap.None || tokenLength(tokens, to + 1) !== 1)
    return;
  span.to = to + 2;
  for (let n = 0; n < MOST_WORDS && isNext(tokens, span.to); n++) span.to++;
  if (span.label === 'PER') span.label = 'LOC';
}

const SAINT = /^(?:St|Saint)$/;

/** "RP*(K)*", "CPI*(M)*": letters in brackets right behind a party's say which of its wings. */
function takeWing(tokens: Tokens, span: TaggedSpan): void {
  const { from, to } = span;
  const close = to + 2;
  const isGlued = [to, to + 1, close].every((i) => tokens.gap[i] === Gap.None);
  if (close >= tokens.count || to - from !== 1 || !isGlued) return;
  if (codeAt(tokens, to) !== 0x28 || codeAt(tokens, close) !== 0x29 || tokenLength(tokens, to + 1) > LONGEST_WING)
    return;
  const isShout = [from, to + 1].every(
    (i) => ((tokens.shape[i] as number) & (Shape.Lower | Shape.Capital)) === Shape.Capital,
  );
  if (isShout) span.to = close + 1;
}

/** "*Turkish* - Libyan Strategic Partnership Council": the body of two countries, whose hyphen may stand between spaces. */
function takePair(
  tokens: Tokens,
  span: TaggedSpan,
  before: TaggedSpan | undefined,
  reader: FeatureReader,
  forms: NameForms,
): void {
  const { to, label } = span;
  const from = isNation(span.from, reader) || tokens.gap[span.from] !== Gap.Space ? span.from : span.from - 1;
  const first = from - 2;
  if (label !== 'ORG' || to - from < 3 || first < 0 || !isHyphen(codeAt(tokens, from - 1))) return;
  if (!forms.bodyHeads.word(tokens, to - 1) || !isNation(from, reader)) return;
  if (tokens.gap[from] !== tokens.gap[from - 1] || (tokens.gap[from] as number) > Gap.Space) return;
  if (!isNation(first, reader) || (before && before.to > first)) return;
  span.from = first;
}

const isNation = (i: number, reader: FeatureReader): boolean => reader.isCountry(i) || reader.has(i, WordClass.Demonym);

/** "Canadian *Co*-operative Association": a common word with a hyphen in it, and the body's word behind. */
function takeHyphened(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): void {
  const { to } = span;
  const rest = to + 1;
  const isJoined =
    rest + 1 < tokens.count &&
    isHyphen(codeAt(tokens, to)) &&
    tokens.gap[to] === Gap.None &&
    tokens.gap[rest] === Gap.None &&
    tokens.kind[rest] === TokenKind.Word &&
    !startsName(tokens, rest);
  if (!isJoined || reader.capitalNouns || forms.compoundTails.word(tokens, rest)) return;
  if (((tokens.shape[to - 1] as number) & Shape.Lower) === 0 || tokenLength(tokens, to - 1) > LONGEST_PREFIX) return;
  if (reader.isCountry(to - 1) || reader.has(to - 1, WordClass.Demonym)) return;
  let end = rest + 1;
  while (end < rest + MOST_WORDS && isNext(tokens, end)) end++;
  if (end === rest + 1 && to - span.from < 2) return;
  const isBody = end > rest + 1 && reader.has(end - 1, WordClass.OrganizationWord | WordClass.CompanySuffix);
  if (!isBody) return;
  span.to = end;
  span.label = 'ORG';
}

/** "Huda Al Marri *Al* Ketbi", "Omar bin Rashid *Al Ketbi*", "Nasser Al - Khaled *Al* - Thani": an article ends no name. */
function takeArabic(tokens: Tokens, span: TaggedSpan): void {
  const { arabicArticles } = worldForms();
  const isArticle = (i: number): boolean => startsName(tokens, i) && arabicArticles.word(tokens, i) !== undefined;
  for (let n = 0; n < MOST_WORDS; n++) {
    const { from, to } = span;
    const isInside = to - from > 1 && isArticle(to - 1);
    if (!isInside && !(isNext(tokens, to) && isArticle(to))) return;
    const behind = isInside ? to : to + 1;
    const next = isHyphen(codeAt(tokens, behind)) ? behind + 1 : behind;
    if (next >= tokens.count || !startsName(tokens, next)) return;
    if ((tokens.gap[behind] as number) > Gap.Space || (tokens.gap[next] as number) > Gap.Space) return;
    span.to = next + 1;
  }
}

/** "National Council *for the Protection of Children*": what a body is for, in common words. */
function takeTopics(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): void {
  const isCalledBody = forms.bodyHeads.word(tokens, span.to - 1) && !reader.has(span.to - 1, WordClass.PlaceWord);
  if (!(span.label === 'ORG' || isCalledBody) || span.label === 'PER' || reader.isHeadline(span.from)) return;
  const isOther = (i: number): boolean => reader.isListedWord(i) || reader.mayBeFirstName(i) || reader.isPerson(i);
  const isTopic = (i: number): boolean =>
    isNext(tokens, i) &&
    (reader.isCommonWord(i) || !isOther(i)) &&
    !reader.isCountry(i) &&
    !reader.has(i, WordClass.Calendar | WordClass.Title | WordClass.OrganizationWord | WordClass.PlaceWord) &&
    reader.listedAs(i, i + 1) === 0;
  let isBody = false;
  for (let i = span.from; i < span.to; i++) isBody ||= forms.bodyHeads.word(tokens, i) !== undefined;
  for (let n = 0; isBody && n < MOST_WORDS; n++) {
    const { to } = span;
    if (tokens.gap[to] !== Gap.Space || startsName(tokens, to) || !forms.bodyLinks.longest(tokens, to)) return;
    const first = forms.bodyLinks.matchEnd;
    let end = first;
    while (end < first + MOST_WORDS && isTopic(end)) end++;
    // A name goes on behind: "University of Public *Harlow*".
    if (end === first || isNext(tokens, end) || isHyphen(codeAt(tokens, end))) return;
    if (reader.has(end - 1, WordClass.Demonym)) return;
    span.to = end;
    span.label = 'ORG';
  }
}

/** "*Speaker* Ramesh Patwar": an office is no part of a name. */
function dropOffice(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): void {
  const { from, to } = span;
  if (reader.mayBeFirstName(from) || !forms.offices.longest(tokens, from, to)) return;
  const name = forms.offices.matchEnd;
  const isName = name < to && startsName(tokens, name) && !reader.has(name, WordClass.Function);
  if (isName && tokens.gap[name] === Gap.Space) span.from = name;
}

/** "Hamad bin Saad *Stadium*": a place that has a person's name. */
function takePlaceEnd(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): void {
  if (span.label !== 'PER' || span.to - span.from < 2 || reader.isHeadline(span.from)) return;
  let end = span.to;
  while (end < span.to + 2 && isNext(tokens, end)) end++;
  if (end === span.to || isNext(tokens, end) || forms.placeEnds.startBefore(tokens, end, span.to) !== span.to) return;
  span.to = end;
  span.label = 'LOC';
}

/** "the *Republic Pedro Navarro*", "Northern Oil Company *Sultan* Al Marri". */
function cutPerson(tokens: Tokens, span: TaggedSpan, reader: FeatureReader, forms: NameForms): void {
  const { from, to, label } = span;
  if (to - from < 2) return;
  if (
    to - from > 2 &&
    label !== 'PER' &&
    forms.genericNames.word(tokens, from) &&
    reader.has(from - 1, WordClass.Article) &&
    reader.isFirstName(from + 1)
  ) {
    for (let i = from + 1; i < to; i++) {
      if (reader.isCommonWord(i) || reader.has(i, WordClass.OrganizationWord | WordClass.PlaceWord)) return;
    }
    span.from++;
    span.label = 'PER';
  } else if (label === 'ORG' && to - from > 2 && isNext(tokens, to)) {
    const isPerson = reader.has(to - 1, WordClass.Title) || reader.isFirstName(to - 1);
    if (isPerson && reader.has(to - 2, WordClass.CompanySuffix)) span.to--;
  }
}

/** "*National Secretary of Mining*": an office with what it is for; a body begins with no office. */
function isOffice(tokens: Tokens, { from, to, label }: TaggedSpan, reader: FeatureReader, forms: NameForms): boolean {
  // "Mr *Speaker*"
  if (label === 'PER' && to - from === 1)
    return forms.offices.word(tokens, from) !== undefined && !reader.mayBeFirstName(from);
  if (label !== 'ORG' || to - from < 3 || reader.listedAs(from, to) !== 0) return false;
  for (let i = from; i < Math.min(to - 2, from + MOST_WORDS); i++) {
    if (forms.offices.longest(tokens, i, to) && forms.bodyLinks.longest(tokens, forms.offices.matchEnd, to))
      return true;
    if (!reader.isCommonWord(i) || forms.bodyHeads.word(tokens, i)) return false;
  }
  return false;
}
