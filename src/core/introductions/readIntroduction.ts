import { WordClass } from '../entities/wordClasses.js';
import type { Mention } from '../model.js';
import { isVerb } from '../sentence/clauses.js';
import { endsLike } from '../sentence/endings.js';
import { itemAt, type Placed, type Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { standingOfClause } from '../sentence/standings.js';
import { Gap, TokenKind } from '../text/tokens.js';
import { type AboutPhrase, PhraseReader } from './aboutPhrase.js';
import type { Introduction, IntroductionKind } from './introduction.js';
import { type Nature, natureOf } from './introductionWords.js';

const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const QUESTION = 0x3f;
const FULL_STOP = 0x2e;
const DASHES: ReadonlySet<number> = new Set([0x2013, 0x2014]);

// "(pictured left)", "(WHO)": so many tokens in brackets are stepped over.
const BRACKET = 8;
// A noun of so many words stands right before a name: "chief of staff".
const LONGEST_NOUN = 5;
// "the chief executive of the South African mining company Acme, Jane Roe,": so far before the name it may begin.
const BEFORE = 22;
const MODIFIERS = 8;

/** What is said of a name on its own is a sentence; a role alone tells least. */
const WEIGHTS: Readonly<Record<IntroductionKind, number>> = { apposition: 3, copula: 3, role: 2 };

/** The best of what the words of its sentence say of who or what a mention names; undefined where they say nothing. */
export function readIntroduction(reading: SentenceReading, mention: Placed<Mention>): Introduction | undefined {
  if (reading.isFurniture || !reading.isWhole) return undefined;
  const reader = new PhraseReader(reading);
  const nature = natureOf(mention.item.kind);
  const own = bestOf(reader, mention, nature);
  if (own || nature === 'place' || isSurelyThing(reader, mention)) return own;
  // "The textile company *Changji*", taken for a person: the words beside a name know better than a guess at its kind.
  const other = bestOf(reader, mention, nature === 'person' ? 'thing' : 'person');
  return other && other.score > WEIGHTS[other.kind] ? other : undefined;
}

/** "Election *Commission*" */
function isSurelyThing({ reading, words }: PhraseReader, { first, next }: Range): boolean {
  const bodies = WordClass.OrganizationWord | WordClass.CompanySuffix | WordClass.CompanyNoun;
  for (let i = first; i < next; i++) if (words.classes.has(reading.tokens, i, bodies)) return true;
  return false;
}

function bestOf(reader: PhraseReader, mention: Placed<Mention>, nature: Nature): Introduction | undefined {
  const found = [
    phraseBehind(reader, mention, nature),
    phraseBefore(reader, mention, nature),
    roleBefore(reader, mention, nature) ?? officeBefore(reader, mention, nature),
  ];
  return found.reduce((best, one) => (one && (!best || one.score > best.score) ? one : best), undefined);
}

function introduction(
  { tokens }: SentenceReading,
  kind: IntroductionKind,
  range: Range,
  { isPlaced, isFuller }: Pick<AboutPhrase, 'isPlaced' | 'isFuller'>,
): Introduction {
  const score = WEIGHTS[kind] + (isPlaced ? 2 : 0) + (isFuller ? 1 : 0);
  return { start: tokens.start[range.first] as number, end: tokens.end[range.next - 1] as number, kind, score };
}

/** "Jane Roe, chief executive of Acme,", "Acme is a maker of pumps", "Jane Roe (pictured), who is the head of Acme". */
function phraseBehind(
  reader: PhraseReader,
  { first, next }: Placed<Mention>,
  nature: Nature,
): Introduction | undefined {
  const { reading, words } = reader;
  const { text, tokens, end } = reading;
  const inBracket = phraseInBracket(reader, { first, next }, nature);
  if (inBracket) return inBracket;
  let i = behindBracket(reading, next);
  const isSetOff = i < end && (text.code(i) === COMMA || DASHES.has(text.code(i)));
  if (isSetOff) i = behindAge(reading, i + 1);
  const isRelative = isSetOff && text.isWord(i) && words.copulas.word(tokens, i + 1) !== undefined;
  if (isRelative) i++;
  if (i < end && words.copulas.word(tokens, i)) {
    if (isSetOff && !isRelative) return undefined;
    if (!isSetOff && !isSubject(reader, first)) return undefined;
    const copula = { first: i, next: i + 1 };
    i++;
    while (i < end && words.copulaAdverbs.word(tokens, i)) i++;
    const phrase = reader.phraseAt(i, nature, nature === 'thing');
    if (!phrase || !mayDefine(phrase, nature) || isAsked(reading) || standingOfClause(reading, copula))
      return undefined;
    return introduction(reading, 'copula', { first, next: phrase.next }, phrase);
  }
  if (!isSetOff) return undefined;
  const phrase = reader.phraseAt(i, nature);
  // "Acme, Oria's oil company, Borea": which of the two it is about, nobody can tell.
  if (!phrase || (phrase.article === 'none' && nature === 'thing' && thingBehind(reading, phrase.next)))
    return undefined;
  return introduction(reading, 'apposition', { first, next: phrase.next }, phrase);
}

/** "Paris Match (a French magazine)" */
function phraseInBracket(reader: PhraseReader, { first, next }: Range, nature: Nature): Introduction | undefined {
  const { reading } = reader;
  const { text } = reading;
  if (next + 1 >= reading.end || text.code(next) !== OPEN) return undefined;
  const phrase = reader.phraseAt(next + 1, nature);
  if (!phrase || text.code(phrase.next) !== CLOSE) return undefined;
  return introduction(reading, 'apposition', { first, next: phrase.next + 1 }, phrase);
}

/** "Acme is a bank", but not "China was the most visited country": a superlative says what was so once. */
const mayDefine = ({ article }: AboutPhrase, nature: Nature): boolean =>
  nature === 'person' || article === 'indefinite' || (nature === 'thing' && article !== 'none');

/** Is the name at token `first` no part of what the verb is about: "the wife of *Roe* is", "Acme and *Roe* was"? */
function isSubject({ reading, words }: PhraseReader, first: number): boolean {
  const { text, tokens } = reading;
  const before = first - 1;
  if (before < reading.first || !text.isWord(before)) return true;
  return !text.words.prepositions.word(tokens, before) && !words.classes.has(tokens, before, WordClass.Conjunction);
}

function isAsked({ text, first, end }: SentenceReading): boolean {
  for (let i = end - 1; i >= Math.max(first, end - 3); i--) if (text.code(i) === QUESTION) return true;
  return false;
}

/** "The chief executive of Acme, Jane Roe,": the name is set off behind what says who it is. */
function phraseBefore(reader: PhraseReader, { first, next }: Range, nature: Nature): Introduction | undefined {
  const { reading } = reader;
  const { text, tokens } = reading;
  const comma = beforeCourtesy(reader, first) - 1;
  if (comma <= reading.first || text.code(comma) !== COMMA) return undefined;
  const behind = behindBracket(reading, next);
  const isSetOff = behind >= reading.end || (tokens.kind[behind] === TokenKind.Symbol && !text.isPossessive(behind));
  if (nature !== 'person' && isListedBehind(reader, behind)) return undefined;
  for (const at of beginnings(reader, comma)) {
    const phrase = reader.phraseAt(at, nature);
    if (phrase?.next !== comma || isListed(reading, at)) continue;
    // "the town of Martí, Matanzas", "a clinic in Kesh, Oria": one name beside another.
    if (phrase.endsWith === nature || (phrase.endsWith === 'place' && nature === 'thing')) continue;
    if (!isSetOff && !opensSentence(reader, at, phrase, behind)) continue;
    return introduction(reading, 'apposition', { first: at, next }, phrase);
  }
  return undefined;
}

/** "*A citizen of Kesh, Roe* left", "*The head of Acme, Roe* left": it opens the sentence whose subject the name is. */
function opensSentence({ reading, words }: PhraseReader, at: number, phrase: AboutPhrase, behind: number): boolean {
  if (at !== reading.first || words.classes.has(reading.tokens, behind, WordClass.Say)) return false;
  return phrase.article === 'indefinite' || (phrase.article === 'definite' && phrase.isPlaced);
}

/** "the finance ministry, *the Guard*, Borea and": a list goes on behind the name. */
function isListedBehind(reader: PhraseReader, behind: number): boolean {
  const { reading } = reader;
  const at = reading.text.code(behind) === COMMA ? behind + 1 : behind;
  return (at < reading.end && reader.isAnd(at)) || thingBehind(reading, behind);
}

/** Does the name of no person stand behind a comma at token `at`? */
function thingBehind(reading: SentenceReading, at: number): boolean {
  const mention = reading.text.code(at) === COMMA ? itemAt(reading.mentions, at + 1) : undefined;
  return mention !== undefined && mention.item.kind !== 'person';
}

/** "Mr. Roe": where the courtesy before a name begins. */
function beforeCourtesy({ reading, words }: PhraseReader, first: number): number {
  const at = reading.text.code(first - 1) === FULL_STOP ? first - 2 : first - 1;
  return at > reading.first && words.classes.has(reading.tokens, at, WordClass.CourtesyTitle) ? at : first;
}

/** Where a phrase may begin that ends before token `to`: at an article, an owner, the start of the sentence. */
function beginnings({ reading, words }: PhraseReader, to: number): number[] {
  const { text, tokens } = reading;
  const found: number[] = [];
  for (let at = Math.max(reading.first, to - BEFORE); at < to; at++) {
    const mention = itemAt(reading.mentions, at);
    const isOwner = mention?.first === at && text.isPossessive(mention.next);
    if (at === reading.first || (mention ? isOwner : words.isArticle(tokens, at))) found.push(at);
  }
  return found;
}

/** "John Smith, *the head of Acme*, Jane Roe": who the phrase is about stands before it. */
function isListed(reading: SentenceReading, at: number): boolean {
  const { text } = reading;
  return at - 2 >= reading.first && text.code(at - 1) === COMMA && itemAt(reading.mentions, at - 2) !== undefined;
}

/** "Malaysian finance minister Jane Roe", "the port city of Leeds". */
function roleBefore(reader: PhraseReader, { first, next }: Range, nature: Nature): Introduction | undefined {
  const { reading, words } = reader;
  const { tokens } = reading;
  let end = first;
  // "a restaurant called Maria's Café" is not Maria.
  const isCalled =
    end > reading.first && words.namings.word(tokens, end - 1) !== undefined && !reading.text.isPossessive(next);
  const isLinked = nature === 'place' && end > reading.first && words.placeLinks.word(tokens, end - 1) !== undefined;
  if (isLinked || isCalled) end--;
  const head = nounBefore(reader, end, nature);
  if (head === undefined || (isLinked && isOfOther(reader, head, next))) return undefined;
  let start = head;
  let isNamed = false;
  let isOfPeople = false;
  let isDefinite = false;
  let described = 0;
  for (let i = head - 1; i >= reading.first && described < MODIFIERS; described++) {
    if (words.isArticle(tokens, i)) {
      isDefinite = true;
      break;
    }
    if (words.passing.word(tokens, i)) break;
    const owner = ownerEnding(reading, i);
    const mention = owner ?? itemAt(reading.mentions, i);
    if (mention) {
      if (!owner && mention.item.kind === 'person') break;
      isNamed = true;
      start = mention.first;
      i = mention.first - 1;
      if (owner) break;
      continue;
    }
    if (!describesBefore(reader, i, reading.text.isCapital(head))) break;
    isOfPeople ||= reader.isOfPeople(i);
    start = i--;
  }
  while (start < head && (tokens.kind[start] === TokenKind.Symbol || tokens.gap[start] === Gap.None)) start++;
  const isFuller = start < head;
  const isPlaced = isNamed || isOfPeople;
  if (words.kin.longest(tokens, head, end) && !isNamed) return undefined;
  if (nature !== 'person' && !isPlaced && !isFuller && !isLinked) return undefined;
  if (isDefinite && !isLinked && isGap(reading, next, isFuller)) return undefined;
  return introduction(reading, 'role', { first: start, next }, { isPlaced, isFuller });
}

/** "the firm Acme *bought*", "the Dutch firm Acme *bought* is": the verb tells of the noun what the name did to it. */
function isGap(reading: SentenceReading, next: number, isFuller: boolean): boolean {
  if (next >= reading.end || !reading.text.words.past.word(reading.text.tokens, next)) return false;
  return !isFuller || (next + 1 < reading.end && reading.text.isWord(next + 1) && isVerb(reading, next + 1));
}

/** "*Republic* of Kenya" is a part of the name, "Anand *town* of Gujarat" in it, "a village of Anand *district*" another's. */
function isOfOther({ reading, words }: PhraseReader, head: number, next: number): boolean {
  const { text, tokens } = reading;
  if (text.isCapital(head) && head > reading.first) return true;
  if (next < reading.end && words.nounAt(tokens, next, reading.end, 'place')) return true;
  return itemAt(reading.mentions, head - 1) !== undefined;
}

/** "The minister for trade *Jane Roe*", "Head of the Union *Jane Roe*": an office with what belongs to it. */
function officeBefore({ reading }: PhraseReader, mention: Placed<Mention>, nature: Nature): Introduction | undefined {
  const { first, next } = mention;
  if (nature !== 'person' || mention.item.kind !== 'person') return undefined;
  const before = new PhraseReader(reading, first);
  for (const at of beginnings(before, first)) {
    const phrase = before.phraseAt(at, nature);
    if (phrase?.next === first && phrase.endsWith !== 'person')
      return introduction(reading, 'role', { first: at, next }, phrase);
  }
  return undefined;
}

/** Where the longest noun begins that ends before token `end`. */
function nounBefore({ reading, words }: PhraseReader, end: number, nature: Nature): number | undefined {
  const { tokens } = reading;
  for (let i = Math.max(reading.first, end - LONGEST_NOUN); i < end; i++) {
    if ((tokens.gap[end] as number) >= Gap.Line || itemAt(reading.mentions, i)) continue;
    if (words.nounAt(tokens, i, end, nature) && words.nounEnd === end) return i;
  }
  return undefined;
}

/** Does word `i`, before a role, say more of it? A verb or its participle may have the whole for its object. */
function describesBefore(reader: PhraseReader, i: number, isOffice: boolean): boolean {
  const { reading, words } = reader;
  const { text, tokens } = reading;
  // Where nouns have a capital too, a noun and its verb may stand there: "am Montag sprach Kanzlerin Roe".
  if (words.classes.capitalNouns) return reader.isOfPeople(i);
  // "China welcomes President Roe"
  if (isOffice && text.isWord(i) && !text.isCapital(i) && tokens.gap[i] !== Gap.None)
    return words.officeAdjectives.word(tokens, i) !== undefined || isCalling(reader, i);
  if (!reader.describes(i) || words.classes.has(tokens, i, WordClass.Function | WordClass.Act)) return false;
  // "in 2022 President Roe", but "35-year-old"
  if (tokens.kind[i] === TokenKind.Number && tokens.gap[i + 1] !== Gap.None) return false;
  if (!text.isWord(i) || tokens.gap[i] === Gap.None) return true;
  return !endsLike(tokens, i, text.words.pastEndings);
}

/** "scholar Professor Roe" */
const isCalling = ({ reading: { tokens }, words }: PhraseReader, i: number): boolean =>
  words.nounAt(tokens, i, i + 1, 'person') && !words.kin.word(tokens, i);

/** The name whose possessive ends with token `i`: "Acme's". */
function ownerEnding(reading: SentenceReading, i: number): Placed<Mention> | undefined {
  const { text } = reading;
  const apostrophe = text.isPossessive(i) ? i : i - 1;
  if (!text.isPossessive(apostrophe)) return undefined;
  return reading.mentions.find((mention) => mention.next === apostrophe);
}

function behindBracket({ text, end }: SentenceReading, at: number): number {
  if (at >= end || text.code(at) !== OPEN) return at;
  for (let i = at + 1; i < Math.min(end, at + BRACKET); i++) if (text.code(i) === CLOSE) return i + 1;
  return at;
}

/** "Jane Roe, *45,* a teacher" */
function behindAge({ text, tokens, end }: SentenceReading, at: number): number {
  return at + 1 < end && tokens.kind[at] === TokenKind.Number && text.code(at + 1) === COMMA ? at + 2 : at;
}
