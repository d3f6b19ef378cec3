import type { Figure, FigureKind } from '../../model.js';
import { startOf } from '../../sentence/clauses.js';
import { endsLike } from '../../sentence/endings.js';
import type { Placed } from '../../sentence/placed.js';
import type { SentenceReading } from '../../sentence/sentenceReading.js';
import { isPastForm } from '../../sentence/tense.js';
import type { TextReading } from '../../sentence/textReading.js';
import { Gap, TokenKind, tokenLength, tokenText } from '../../text/tokens.js';
import { countedNoun, lemmaOf, looksPlural } from '../countedNoun.js';
import { traitsOf } from '../kindTraits.js';
import { modifierBefore } from '../modifierReader.js';
import { isAge } from './ages.js';
import { isBase } from './datePairs.js';

const MAX_WORDS = 5;
const REACH = 14;
/** A toll's number may follow far behind: "takes the toll in lives since … to 600". */
const TOLL_REACH = 28;

/** A noun phrase as a run of tokens. */
interface Phrase {
  readonly first: number;
  readonly next: number;
}

/** What a figure measures, and, where a count has no noun of its own, what it counts. */
export interface Measure {
  readonly measure: string;
  readonly unit?: string;
}

/**
 * What a figure counts or measures, in the article's words: the noun phrase that a count counts ("new MI2 phones"),
 * the noun that an amount describes ("a 26 billion dollar *debt*"), what a share or an amount is of ("percent *of the
 * sales*"), the noun that leads to it ("*revenue* of", "lowered the *share price* by") or whose size or change its verb
 * tells ("*inventory* increased by"). A neighbour that none of these names is no measure.
 */
export function measureOf(figure: Placed<Figure>, reading: SentenceReading): Measure | undefined {
  const { text } = reading;
  const { kind, unit } = figure.item;
  if (isAge(figure.item, text.tokens.text)) return undefined;
  const isBare = kind === 'count' && unit === '';
  if (isBare) {
    const toll = tollBefore(figure, reading);
    if (toll) return toll;
  }
  for (const read of READERS[kind]) {
    const found = read(figure, reading);
    const isPredicate = found !== undefined && isSaid(found, figure, reading);
    const phrase = isPredicate ? subjectOf(found, figure, reading) : found;
    if (!phrase) continue;
    const { tokens } = text;
    const measure = tokens.text.slice(tokens.start[phrase.first], tokens.end[phrase.next - 1]);
    // "shares were trading at 15": of these, and not so many.
    const noun = isBare && !isPredicate ? headOf(text, phrase) : undefined;
    return { measure, ...(noun && { unit: noun }) };
  }
  return undefined;
}

type Reader = (figure: Placed<Figure>, reading: SentenceReading) => Phrase | undefined;

/** Where the phrase of each kind is looked for, in this order. */
const READERS: Readonly<Record<FigureKind, readonly Reader[]>> = {
  count: [countedBehind, phraseBefore],
  rank: [rankedBehind, phraseBefore],
  money: [described, linkedBefore, wholeBehind, phraseBefore],
  price: [described, linkedBefore, wholeBehind, phraseBefore],
  percent: [described, wholeBehind, changedBehind, phraseBefore],
  multiple: [changedBefore, wholeBehind, phraseBefore, described],
  measure: [described, wholeBehind, phraseBefore],
  duration: [described, wholeBehind, linkedBefore],
};

/** "the death *toll* rose to 600": people, though no noun says so. */
function tollBefore(figure: Placed<Figure>, reading: SentenceReading): Measure | undefined {
  const { text } = reading;
  const { words, tokens } = text;
  for (let i = figure.first - 1; i >= Math.max(reading.first, figure.first - TOLL_REACH); i--) {
    if (!text.isWord(i) || !words.tolls.longest(tokens, i, figure.first)) continue;
    const end = words.tolls.matchEnd;
    const first = i > reading.first && text.isWord(i - 1) && words.tolls.longest(tokens, i - 1, end) ? i - 1 : i;
    return { measure: tokens.text.slice(tokens.start[first], tokens.end[end - 1]), unit: 'person' };
  }
  return undefined;
}

/** The singular of a phrase's head, the last plural before its first "of": "*users* of the network". */
function headOf(text: TextReading, { first, next }: Phrase): string | undefined {
  const { words, tokens } = text;
  let head: string | undefined;
  for (let i = first; i < next; i++) {
    if (words.measureLinks.word(tokens, i)) break;
    // Where plurals end in -en, adverbs and verbs do as well: there only nouns that are known count.
    const isKnown = words.nouns.word(tokens, i) !== undefined;
    if (isKnown || (tokens.text.charCodeAt((tokens.end[i] as number) - 1) === 0x73 && looksPlural(tokens, i, words))) {
      if (!words.tallies.word(tokens, i)) head = lemmaOf(tokens, i, words);
    }
  }
  return head;
}

const isLink = (text: TextReading, i: number): boolean =>
  text.isWord(i) && text.words.measureLinks.word(text.tokens, i) !== undefined;

/** "50,000 of its new MI2 *phones*": up to the noun that is counted. */
function countedBehind({ item, next }: Placed<Figure>, reading: SentenceReading): Phrase | undefined {
  const { text } = reading;
  if (item.unit === '') return undefined;
  const phrase = phraseFrom(next, reading);
  const noun = countedNoun(text.tokens, next, reading.end, text.words);
  if (!phrase || !noun?.plural || noun.token < phrase.first || noun.token >= phrase.next) return phrase;
  return { first: phrase.first, next: noun.token + 1 };
}

/** "the second largest *e-commerce firm*". */
function rankedBehind({ next }: Placed<Figure>, reading: SentenceReading): Phrase | undefined {
  return isLink(reading.text, next) ? undefined : phraseFrom(next, reading);
}

/** "percent *of the sales*", "5 million *in revenue*"; an amount "for" something is its price. */
function wholeBehind({ item, next }: Placed<Figure>, reading: SentenceReading): Phrase | undefined {
  const { text } = reading;
  const { words, tokens } = text;
  if (next >= reading.end || !isLink(text, next)) return undefined;
  if (traitsOf(item.kind).isMoney && words.payments.word(tokens, next)) return undefined;
  return phraseFrom(next, reading);
}

/** "a 26 billion dollar *debt*", "64 miljoen euro *winst*", "a 90 percent *inclusion rate*": the noun that a figure describes. */
function described(figure: Placed<Figure>, reading: SentenceReading): Phrase | undefined {
  const { text } = reading;
  const { words, tokens } = text;
  const { item, next } = figure;
  const first = startOf(reading, figure);
  const isHyphened = text.code(next) === 0x2d && tokens.gap[next] === Gap.None;
  const from = isHyphened ? next + 1 : next;
  const led = first > reading.first && text.isWord(first - 1) && words.articlesAndOwners.word(tokens, first - 1);
  const glued = tokens.text.charCodeAt(item.end - 1) !== 0x25 && tokens.text.slice(item.start, item.end).includes('-');
  // Without an article only a noun that belongs to an amount: "$8 billion *loss*".
  if (!led && !isHyphened && !glued && !isOwned(from, reading)) return undefined;
  const named = reading.mentions.find((m) => m.first === from);
  const start = named && !text.isPossessive(named.next) ? named.next : from;
  if (start >= reading.end || !isPlain(start, reading) || isAdverb(text, start)) return undefined;
  return phraseFrom(start, reading);
}

/** Is token `i` a noun of what belongs to somebody: "loss", "winst"? Where nouns have capitals, "wert" is none. */
const isOwned = (i: number, reading: SentenceReading): boolean =>
  i < reading.end &&
  reading.text.isWord(i) &&
  reading.text.words.ownedNouns.word(reading.text.tokens, i) !== undefined &&
  (reading.text.words.data.countedWord !== 'capital' || reading.text.isCapital(i));

/** "a 34-percent *jump in* net profits": the noun phrase behind a word of change and "in" or "of". */
function changedBehind({ next }: Placed<Figure>, reading: SentenceReading): Phrase | undefined {
  const { text } = reading;
  if (next + 1 >= reading.end || !text.isWord(next) || !text.words.directions.word(text.tokens, next)) return undefined;
  return isLink(text, next + 1) ? phraseFrom(next + 1, reading) : undefined;
}

/** "*Imports* doubled". */
function changedBefore({ first, next }: Placed<Figure>, reading: SentenceReading): Phrase | undefined {
  return next - first === 1 ? phraseUpTo(first, reading) : undefined;
}

/** The run of words from token `i` on, behind "of" and articles, up to a stop word, a mark, a name or a date. */
function phraseFrom(i: number, reading: SentenceReading): Phrase | undefined {
  const { text } = reading;
  const { words, tokens } = text;
  let first = i;
  const isLead = (k: number): boolean =>
    words.measureLinks.word(tokens, k) !== undefined || words.articlesAndOwners.word(tokens, k) !== undefined;
  while (first < Math.min(reading.end, i + 3) && text.isWord(first) && isLead(first)) first++;
  // "percent of *Baird's* stock"
  const owner = first > i ? reading.mentions.find((m) => m.first === first && text.isPossessive(m.next)) : undefined;
  if (owner && text.isWord(owner.next + 1)) first = owner.next + 2;
  let next = first;
  let plural = false;
  while (
    next < reading.end &&
    next - first < MAX_WORDS &&
    (isInnerHyphen(next, reading) || (tokens.kind[next] === TokenKind.Word && !words.stops.word(tokens, next)))
  ) {
    // "voters *stayed* home": behind the noun a verb begins what it did.
    if (next > first && words.verbs.word(tokens, next)) break;
    // "in *calendar* 1987"
    if (words.periodLeads.word(tokens, next) && reading.dates.some((date) => date.first === next + 1)) break;
    if (plural && (isPastForm(next, reading) || words.notPlurals.has(tokenText(tokens, next).toLowerCase()))) break;
    plural ||= looksPlural(tokens, next, words);
    next++;
  }
  // "50,000 of its new MI2 *phones*": what is counted stands behind a name in its phrase.
  for (const { first: name, next: behind } of reading.mentions) {
    if (name >= first && behind < next && text.isWord(behind) && !isPastForm(behind, reading)) first = behind;
  }
  while (next - 1 > first && isAdverb(text, next - 1)) next--;
  if (next === first || isTaken(first, next, reading) || (next - first === 1 && isUnit(text, first))) return undefined;
  return { first, next };
}

/** The hyphen of "*e-commerce* firm". */
const isInnerHyphen = (i: number, reading: SentenceReading): boolean =>
  reading.text.code(i) === 0x2d &&
  reading.text.tokens.gap[i] === Gap.None &&
  i + 1 < reading.end &&
  reading.text.tokens.gap[i + 1] === Gap.None &&
  reading.text.isWord(i + 1);

/** "net profit *of* 5 million", "the share price *by* 7%", "a market share *at* 19 percent". */
function linkedBefore(figure: Placed<Figure>, reading: SentenceReading): Phrase | undefined {
  const { text } = reading;
  const { words, tokens } = text;
  let link = startOf(reading, figure) - 1;
  // "of *between* 0.5 and 0.7"
  if (text.isWord(link) && words.between.word(tokens, link)) link--;
  if (link <= reading.first || !text.isWord(link) || !words.prepositions.word(tokens, link)) return undefined;
  if (isLink(text, link)) return measureUpTo(link, reading);
  return isBase(reading, figure, reading.figures.indexOf(figure))
    ? undefined
    : measureUpTo(predicateBefore(link, reading), reading);
}

/**
 * Where what is said of a subject begins, before token `end`: "unemployment *was running* at", "the rate *has been set* at",
 * "prices *were steady* at". That is `end`, where a noun stands before it.
 */
function predicateBefore(end: number, reading: SentenceReading): number {
  const { text } = reading;
  const overAdverbs = (i: number): number => {
    let at = i;
    while (at > reading.first && text.isWord(at) && isAdverb(text, at)) at--;
    return at;
  };
  const told = overAdverbs(end - 1);
  if (told <= reading.first || !text.isWord(told) || isNoun(text, told)) return end;
  let first = end;
  for (let i = overAdverbs(told - 1); i > reading.first && isHelping(text, i); i = overAdverbs(i - 1)) first = i;
  return first;
}

/** "is", "was", "has", "been": a verb that is no more than that. */
const isHelping = (text: TextReading, i: number): boolean => {
  const { words, tokens } = text;
  if (!text.isWord(i) || words.stops.word(tokens, i) === undefined) return false;
  return words.present.word(tokens, i) !== undefined || words.past.word(tokens, i) !== undefined;
};

/** Is a phrase before the figure no noun, but what a verb that is no more than that says of its subject: "was *sufficient* to", "has *agreed* to"? */
function isSaid({ first, next }: Phrase, figure: Placed<Figure>, reading: SentenceReading): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  // In reports of results a noun stands beside its figure all the same: "was credit 15 cts".
  if (next >= startOf(reading, figure) || next - first > 1 || isNoun(text, first)) return false;
  let verb = first - 1;
  while (verb > reading.first && text.isWord(verb) && isAdverb(text, verb)) verb--;
  if (verb < reading.first || !isHelping(text, verb)) return false;
  // "had *revenue* of"
  return words.sizes.word(tokens, verb) !== undefined || endsLike(tokens, first, words.pastEndings);
}

/** Of whom or what that is said, where nothing but it leads to the figure: "*imports* are forecast to rise to". */
function subjectOf({ next }: Phrase, figure: Placed<Figure>, reading: SentenceReading): Phrase | undefined {
  const { text } = reading;
  const { words, tokens } = text;
  for (let i = next; i < startOf(reading, figure); i++)
    if (!words.stops.word(tokens, i) && !words.directions.word(tokens, i) && !isAdverb(text, i)) return undefined;
  return measureUpTo(predicateBefore(next, reading), reading);
}

/** Is token `i` a noun by its form, or because it is known as one? */
const isNoun = ({ words, tokens }: TextReading, i: number): boolean =>
  words.nouns.word(tokens, i) !== undefined ||
  words.ownedNouns.word(tokens, i) !== undefined ||
  looksPlural(tokens, i, words);

/** The noun phrase that leads to the figure: directly before it, or before the verb that tells its size or change. */
function phraseBefore(figure: Placed<Figure>, reading: SentenceReading): Phrase | undefined {
  const { text } = reading;
  const { words, tokens } = text;
  const linked = linkedBefore(figure, reading);
  if (linked) return linked;
  const at = modifierBefore(tokens, figure.first, reading.first, words)?.first ?? figure.first;
  for (let verb = at - 1; verb > Math.max(reading.first, figure.first - REACH); verb--) {
    if (text.code(verb) === 0x3b) return undefined;
    if (!text.isWord(verb)) continue;
    const isChange = words.directions.word(tokens, verb) !== undefined && !isHyphenated(text, verb);
    if (isChange || words.sizes.word(tokens, verb)) {
      const phrase = measureUpTo(verb, reading);
      if (phrase) return phrase;
    } else if (isPastForm(verb, reading) && !words.reporting.word(tokens, verb)) return undefined;
    else if (words.verbs.word(tokens, verb)) return undefined;
  }
  // In tables the noun stands beside its figure: "Net profit 3,337,000".
  const beside = phraseUpTo(at, reading);
  return beside && withoutVerb(beside, reading);
}

/** Without the verb that stands beside its figure where no table begins: "unemployment *nearing* 11 pct", "a *revised* 28.30 billion". */
function withoutVerb(phrase: Phrase, { first: start, text: { tokens, words } }: SentenceReading): Phrase | undefined {
  const { first, next } = phrase;
  const last = next - 1;
  if (first === start || words.ownedNouns.word(tokens, last)) return phrase;
  if (endsLike(tokens, last, words.gerundEndings)) return last > first ? { first, next: last } : undefined;
  return last === first && endsLike(tokens, last, words.pastEndings) ? undefined : phrase;
}

/** The noun phrase before token `end`, over what only says where or when: "market share *in Europe* was". */
function measureUpTo(end: number, reading: SentenceReading): Phrase | undefined {
  const { text } = reading;
  const { words, tokens } = text;
  let at = end;
  let nearest: Phrase | undefined;
  for (let aside = 0; aside < 3; aside++) {
    const phrase = phraseUpTo(at, reading);
    // "gains *on a tax carryforward of*"
    if (!phrase) return words.of.word(tokens, end) ? nearest : undefined;
    nearest ??= phrase;
    let before = phrase.first - 1;
    while (before > reading.first && text.isWord(before) && words.articlesAndOwners.word(tokens, before)) before--;
    // "rose *during morning trade* by": a phrase with its own preposition says where or when.
    const isAside =
      before > reading.first && text.isWord(before) && words.prepositions.word(tokens, before) && !isLink(text, before);
    if (!isAside) return isNobody(text, phrase) ? phrase : undefined;
    at = before;
  }
  return undefined;
}

/** The noun phrase that ends before token `end`, over one "of" or "in": "annual investment in micro blogs". */
function phraseUpTo(end: number, reading: SentenceReading): Phrase | undefined {
  const { text } = reading;
  const { words, tokens } = text;
  const next = behindAside(end, reading);
  let first = next;
  const extend = (limit: number): void => {
    while (first > reading.first && next - first < limit) {
      if (isPlain(first - 1, reading)) first--;
      else if (isHyphenated(text, first) && text.isWord(first - 2)) first -= 2;
      else return;
    }
  };
  extend(MAX_WORDS);
  while (first < next - 1 && isAdverb(text, first)) first++;
  if (first === next || (next - first === 1 && (isUnit(text, first) || isAdverb(text, first)))) return undefined;
  let link = first - 1;
  while (link > reading.first && text.isWord(link) && words.articlesAndOwners.word(tokens, link)) link--;
  if (link > reading.first && isLink(text, link) && isPlain(link - 1, reading)) {
    first = link - 1;
    extend(MAX_WORDS + 2);
  }
  return { first, next };
}

/** Before what stands between a noun and its verb: names, dates, adverbs ("market share *in Europe* was"). */
function behindAside(end: number, reading: SentenceReading): number {
  const { text } = reading;
  const { words, tokens } = text;
  let next = end;
  const stepOver = (asides: readonly Phrase[]): void => {
    for (const aside of asides) {
      if (aside.next !== next) continue;
      next = aside.first;
      while (
        next - 1 > reading.first &&
        text.isWord(next - 1) &&
        (words.prepositions.word(tokens, next - 1) ||
          words.articlesAndOwners.word(tokens, next - 1) ||
          words.periodLeads.word(tokens, next - 1))
      )
        next--;
    }
  };
  stepOver(reading.mentions);
  stepOver(reading.dates);
  while (next - 1 > reading.first && text.isWord(next - 1) && isAdverb(text, next - 1)) next--;
  return next;
}

const isAdverb = ({ words, tokens }: TextReading, i: number): boolean =>
  endsLike(tokens, i, words.adverbEndings) || words.adverbs.word(tokens, i) !== undefined;

/** Is token `i` the end of a hyphenated word: "year-on-*year*"? */
const isHyphenated = (text: TextReading, i: number): boolean =>
  text.code(i - 1) === 0x2d && text.tokens.gap[i] === Gap.None && text.tokens.gap[i - 1] === Gap.None;

/** A length of time measures nothing. */
const isUnit = ({ words, tokens }: TextReading, i: number): boolean =>
  words.units.word(tokens, i)?.some((unit) => unit.kind === 'duration') === true ||
  words.stretches.word(tokens, i) !== undefined;

/** Is the head of a phrase, before its first "of", no company or person, who has a size and is none? */
function isNobody(text: TextReading, { first, next }: Phrase): boolean {
  const { words, tokens } = text;
  let head = first;
  while (head + 1 < next && !isLink(text, head + 1)) head++;
  return !words.people.word(tokens, head) && !words.bodies.word(tokens, head);
}

/** A word of a noun phrase: no stop word, no verb of change or of saying, no name and no date. */
function isPlain(i: number, reading: SentenceReading): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  if (!text.isWord(i) || words.stops.word(tokens, i) || words.directions.word(tokens, i)) return false;
  if (words.reporting.word(tokens, i) || words.verbs.word(tokens, i)) return false;
  // The s of a possessive.
  if (tokenLength(tokens, i) === 1) return false;
  return !isPastForm(i, reading) && !isTaken(i, i + 1, reading);
}

const isTaken = (first: number, next: number, reading: SentenceReading): boolean => {
  const overlaps = (placed: Phrase): boolean => placed.first < next && placed.next > first;
  return reading.mentions.some(overlaps) || reading.dates.some(overlaps) || reading.figures.some(overlaps);
};
