import { perLocale } from '../../locales/index.js';
import { BackPhrases } from '../../text/backPhrases.js';
import { phrases, setOf } from '../../text/phrases.js';
import type { PhraseTable } from '../../text/phraseTable.js';
import { codeAt, Gap, startsName, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import { type FeatureReader, Listed } from './features.js';
import { firmAt } from './firms.js';
import type { TokenRange } from './segments.js';
import { isApostrophe, isBehindShares } from './units.js';

/** "Acme, a Dutch maker of bicycles": so far from a comma to what a company is called. */
const APPOSITION_REACH = 5;
const COMMA = 0x2c;
const AMPERSAND = 0x26;
const EXCLAMATION = 0x21;
const HYPHEN = 0x2d;

/** What shows that a name is a company's, in one language. */
export interface CompanyCues {
  /** Words that end a company's name: Airlines. */
  readonly sectors: PhraseTable<true>;
  /** Ends of names that end like a company's and are none: Central Bank. */
  readonly publicBodies: PhraseTable<true>;
  /** Whom companies have, in front of "of" and behind the name: chief executive. */
  readonly leaders: PhraseTable<true>;
  readonly leadersBefore: BackPhrases<true>;
  /** What companies have, behind a possessive: shareholders. */
  readonly belongings: PhraseTable<true>;
}

export const companyCuesOf = perLocale<CompanyCues>(({ names }) => {
  return {
    sectors: setOf(names.sectorWords),
    publicBodies: setOf(names.publicBodies),
    leaders: setOf(names.companyLeaders),
    leadersBefore: new BackPhrases(phrases(names.companyLeaders).map((p) => [p, true] as const)),
    belongings: setOf(names.companyBelongings),
  };
});

/**
 * Does the text, or what everybody knows, say that the name of an organization at `span` is a company's: its legal form
 * or its trade in the name, a list, its shares, its chief executive, "the carmaker" before it or ", a carmaker" behind?
 */
export function isCompany(tokens: Tokens, span: TokenRange, reader: FeatureReader, cues: CompanyCues): boolean {
  const { from, to } = span;
  for (let i = from + 1; i < to; i++) if (reader.has(i, WordClass.CompanySuffix) && !isCutOff(tokens, i)) return true;
  if (isPublicBody(tokens, from, to, reader, cues)) return false;
  if (isSignedName(tokens, from, to, reader, cues)) return true;
  if (isOfSector(tokens, from, to, reader, cues)) return true;
  if ((reader.listedAs(from, to) & Listed.Company) !== 0) return true;
  if (isKnownFirm(tokens, span)) return true;
  return isCalledCompany(tokens, from, reader) || isLed(tokens, from, to, reader, cues) || isTraded(tokens, to, reader);
}

/** "the Arctic *Co*-operatives" */
const isCutOff = (tokens: Tokens, i: number): boolean =>
  i + 2 < tokens.count &&
  codeAt(tokens, i + 1) === HYPHEN &&
  tokens.gap[i + 1] === Gap.None &&
  tokens.gap[i + 2] === Gap.None &&
  !startsName(tokens, i + 2);

/** Is it the name of a company known everywhere? */
export const isKnownFirm = (tokens: Tokens, { from, to }: TokenRange): boolean =>
  firmAt(tokens, from, false)?.to === to;

/** "Harper & Wyndt", "Zandoo!": signs that hardly any other names have, but for two places, offices or fields. */
function isSignedName(
  tokens: Tokens,
  from: number,
  to: number,
  reader: FeatureReader,
  { leaders }: CompanyCues,
): boolean {
  if (codeAt(tokens, to - 1) === EXCLAMATION) return to - from > 1;
  const isOther = (i: number): boolean =>
    reader.isCommonWord(i) || reader.isCountry(i) || leaders.word(tokens, i) !== undefined;
  for (let i = from + 1; i + 1 < to; i++)
    if (codeAt(tokens, i) === AMPERSAND) return !(isOther(i - 1) && isOther(i + 1)) && !leaders.word(tokens, i - 1);
  return false;
}

/** "Delta Electronics", but not "Mines and Energy": fields that are joined are a ministry's or a page's. */
function isOfSector(
  tokens: Tokens,
  from: number,
  to: number,
  reader: FeatureReader,
  { sectors }: CompanyCues,
): boolean {
  if (to - from < 2 || sectors.word(tokens, to - 1) === undefined) return false;
  for (let i = from + 1; i + 1 < to; i++)
    if (reader.has(i, WordClass.Conjunction) && reader.isCommonWord(i - 1)) return false;
  return true;
}

/** "Ministry of Finance", "African Development Bank": what states and their unions have. */
function isPublicBody(tokens: Tokens, from: number, to: number, reader: FeatureReader, cues: CompanyCues): boolean {
  for (let i = from; i + 1 < to; i++) {
    if (cues.publicBodies.longest(tokens, i, to) && cues.publicBodies.matchEnd === to) return true;
    if (reader.has(i, WordClass.OrganizationWord)) return true;
  }
  return false;
}

/** "the carmaker Acme", "shares of Acme" */
function isCalledCompany(tokens: Tokens, from: number, reader: FeatureReader): boolean {
  if (isBehindShares(from, reader)) return true;
  const before = from - 1;
  return (
    from > 0 &&
    tokens.gap[from] === Gap.Space &&
    !startsName(tokens, before) &&
    reader.has(before, WordClass.CompanyNoun)
  );
}

/** "chief executive of Acme", "Acme's chief executive", "Acme CEO", "Acme's shareholders" */
function isLed(tokens: Tokens, from: number, to: number, reader: FeatureReader, cues: CompanyCues): boolean {
  const of = from - 1;
  const isOf = of > 0 && reader.has(of, WordClass.Particle | WordClass.PlacePreposition);
  if (isOf && cues.leadersBefore.startBefore(tokens, of, Math.max(0, of - APPOSITION_REACH)) >= 0) return true;
  const isOwner = isApostrophe(codeAt(tokens, to)) && tokens.gap[to] === Gap.None;
  const next = isOwner ? to + 2 : to;
  if (next >= tokens.count || tokens.gap[next] !== Gap.Space) return false;
  if (cues.leaders.longest(tokens, next)) return true;
  return isOwner && cues.belongings.longest(tokens, next) !== undefined;
}

/** "Acme shares", "Acme, a Dutch maker of bicycles," */
function isTraded(tokens: Tokens, to: number, reader: FeatureReader): boolean {
  if (to >= tokens.count) return false;
  if (tokens.gap[to] === Gap.Space && reader.has(to, WordClass.Share) && !startsName(tokens, to)) return true;
  if (codeAt(tokens, to) !== COMMA || !reader.has(to + 1, WordClass.Article)) return false;
  for (let i = to + 2; i < Math.min(tokens.count, to + 2 + APPOSITION_REACH); i++) {
    if (tokens.kind[i] !== TokenKind.Word) return false;
    if (reader.has(i, WordClass.CompanyNoun) && !startsName(tokens, i)) return true;
    if (reader.has(i, WordClass.Particle | WordClass.PlacePreposition)) return false;
  }
  return false;
}
