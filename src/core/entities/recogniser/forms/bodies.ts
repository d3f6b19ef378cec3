import { codeAt, Gap, startsName, TokenKind, tokenLength } from '../../../text/tokens.js';
import { WordClass } from '../../wordClasses.js';
import { Listed } from '../features.js';
import type { NameUnit } from '../units.js';
import { type FormContext, isQuote, MOST_WORDS } from './formContext.js';

const COMMA = 0x2c;
/** What joins two words of a foreign name. */
const FOREIGN_AND: readonly string[] = ['y', 'e', 'et', 'i'];
/** "Parti *travailliste*": a small word of a foreign body's name has at least so many letters. */
const SHORTEST_ADJECTIVE = 5;

/** "Ministry of Culture, Sports and Tourism", "the Disaster Prevention and Mitigation Department": the body whose word is `i`. */
export const publicBody = (context: FormContext, i: number): NameUnit | undefined =>
  bodyOfTopics(context, i) ?? topicsOfBody(context, i);

function bodyOfTopics(context: FormContext, i: number): NameUnit | undefined {
  const { tokens, reader, forms } = context;
  if (reader.isHeadline(i) || !forms.bodyHeads.longest(tokens, i)) return undefined;
  const link = forms.bodyHeads.matchEnd;
  if (tokens.gap[link] !== Gap.Space || !forms.bodyLinks.longest(tokens, link)) return undefined;
  let end = topicEnd(context, forms.bodyLinks.matchEnd);
  for (let n = 0; n < MOST_WORDS && end > 0; n++) {
    const isComma = codeAt(tokens, end) === COMMA && tokens.gap[end] === Gap.None;
    const next = isComma ? end + 1 : end;
    const isLast = reader.isConjunction(next) && tokens.gap[next] === Gap.Space;
    if (!isLast && !isComma) return undefined;
    end = topicEnd(context, isLast ? next + 1 : next);
    if (isLast)
      return end > 0 ? { from: firstOfBody(context, i), to: end, label: 'ORG', kind: 'organization' } : undefined;
  }
  return undefined;
}

/** "*National* System for Health Care, Prevention and Research": whose the body is, before its word `i`. */
function firstOfBody({ tokens, reader }: FormContext, i: number): number {
  const isOwner = (k: number): boolean =>
    k >= 0 &&
    startsName(tokens, k) &&
    tokens.gap[k + 1] === Gap.Space &&
    reader.has(k, WordClass.Demonym | WordClass.OrganizationWord);
  let from = i;
  while (from > i - MOST_WORDS && isOwner(from - 1)) from--;
  return from;
}

/** The body that word `i` ends, with two things that it is for before it. */
function topicsOfBody(context: FormContext, i: number): NameUnit | undefined {
  const { tokens, reader } = context;
  if (reader.isHeadline(i) || !context.continues(i) || context.continues(i + 1)) return undefined;
  let second = i;
  while (second > i - MOST_WORDS && context.continues(second) && isTopicWord(context, second - 1)) second--;
  const and = second - 1;
  if (second === i || and < 1 || !reader.isConjunction(and) || tokens.gap[second] !== Gap.Space) return undefined;
  let first = and;
  while (first > and - MOST_WORDS && tokens.gap[first] === Gap.Space && isTopicWord(context, first - 1)) first--;
  // "the *Kenya* Fishing and Forestry Regulatory Commission"
  const isPlaced = first < and && first > 0 && tokens.gap[first] === Gap.Space && reader.isCountry(first - 1);
  const from = isPlaced ? first - 1 : first;
  const topic = reader.isCountry(from) ? from + 1 : from;
  if (topic >= and || !reader.has(from - 1, WordClass.Article) || topicEnd(context, topic) !== and) return undefined;
  return { from, to: i + 1, label: 'ORG', ...(!reader.has(i, WordClass.CompanySuffix) && { kind: 'organization' }) };
}

/** Behind what a body is for, the capital words from token `i` on; -1 where there are none, or other names. */
function topicEnd(context: FormContext, i: number): number {
  const { tokens, reader, forms } = context;
  let end = i;
  while (end < i + MOST_WORDS && context.continues(end)) {
    if (!isTopicWord(context, end)) return -1;
    end++;
  }
  if (end === i || reader.has(end - 1, WordClass.Demonym) || forms.bodyHeads.word(tokens, end - 1)) return -1;
  const isOther = reader.isCountry(i) || (reader.listedAs(i, end) & ~Listed.Company) !== 0;
  return isOther || forms.bodyHeads.word(tokens, i) ? -1 : end;
}

const isTopicWord = (context: FormContext, i: number): boolean =>
  i >= 0 &&
  !context.reader.has(i, WordClass.Article) &&
  startsName(context.tokens, i) &&
  (context.reader.isCommonWord(i) || context.reader.has(i, WordClass.Demonym) || context.isUnknown(i));

/** "Banco do Brasil", "Médecins d'Afrique", and where only names are read "Parti travailliste". */
export function foreignBody(context: FormContext, i: number): NameUnit | undefined {
  const { tokens, reader, world, forms } = context;
  if (!world.bodies.word(tokens, i) || (reader.isHeadline(i) && !forms.isUnread)) return undefined;
  let to = i + 1;
  let isForeign = forms.isUnread;
  for (let n = 0; n < MOST_WORDS && tokens.gap[to] === Gap.Space; n++) {
    const next = nextOfForeign(context, to, n === 0);
    if (next < 0) {
      if (n === 0 && isAdjective(context, to)) to++;
      break;
    }
    if (next === to && !forms.isUnread && (n === 0 || reader.isCommonWord(next))) break;
    isForeign ||= next > to;
    to = next + 1;
  }
  return to > i + 1 && isForeign ? { from: i, to, label: 'ORG' } : undefined;
}

/** The capital word with which a foreign name goes on at token `i`, behind small words of names; -1 where it does not. */
function nextOfForeign(context: FormContext, i: number, isFirst: boolean): number {
  const { tokens, world } = context;
  let next = i;
  if (!startsName(tokens, i)) {
    if (!isFirst && FOREIGN_AND.includes(tokens.text.slice(tokens.start[i], tokens.end[i]))) next++;
    else if (world.particles.longest(tokens, i)) next = world.particles.matchEnd;
  }
  const elided = elidedAt(context, next);
  if (elided > 0) return elided;
  return context.continues(next) ? next : -1;
}

function isAdjective({ tokens, reader, forms }: FormContext, i: number): boolean {
  if (!forms.isUnread || tokens.kind[i] !== TokenKind.Word || startsName(tokens, i)) return false;
  return tokenLength(tokens, i) >= SHORTEST_ADJECTIVE && !reader.has(i, WordClass.Function);
}

/** The capital word behind an elision at token `k`, "d'*Afrique*"; -1 where there is none. */
export function elidedAt({ tokens, world }: Pick<FormContext, 'tokens' | 'world'>, k: number): number {
  if (k + 2 >= tokens.count || !world.elisions.word(tokens, k) || !isQuote(codeAt(tokens, k + 1))) return -1;
  const isGlued = tokens.gap[k + 1] === Gap.None && tokens.gap[k + 2] === Gap.None;
  return isGlued && startsName(tokens, k + 2) ? k + 2 : -1;
}

/** "Stratford-upon-Avon", "Jung-gu": the place whose first word the hyphen at `i` follows. */
export function hyphenPlace(context: FormContext, i: number): NameUnit | undefined {
  const { tokens, reader, world } = context;
  const first = i - 1;
  const small = i + 1;
  if (!joinsAround(context, i) || startsName(tokens, small) || reader.isFirstName(first)) return undefined;
  if (!joinsAround(context, small + 1)) {
    if (!world.districtTails.word(tokens, small)) return undefined;
    const isPerson = context.continues(first) && startsName(tokens, first - 1);
    return isPerson ? undefined : { from: first, to: small + 1, label: 'LOC' };
  }
  const last = small + 2;
  const isPlace = world.placeHyphens.word(tokens, small) !== undefined && startsName(tokens, last);
  return isPlace ? { from: first, to: last + 1, label: 'LOC' } : undefined;
}

const joinsAround = ({ tokens }: FormContext, i: number): boolean =>
  codeAt(tokens, i) === 0x2d && tokens.gap[i] === Gap.None && i + 1 < tokens.count && tokens.gap[i + 1] === Gap.None;
