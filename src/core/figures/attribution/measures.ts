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
export function measureOf(views: TextReading, figure: Placed<Figure>, view: SentenceReading): Measure | undefined {
  const { kind, unit } = figure.item;
  if (isAge(figure.item, views.tokens.text)) return undefined;
  const isBare = kind === 'count' && unit === '';
  if (isBare) {
    const toll = tollBefore(views, figure, view);
    if (toll) return toll;
  }
  for (const read of READERS[kind]) {
    const phrase = read(views, figure, view);
    if (!phrase) continue;
    const { tokens } = views;
    const measure = tokens.text.slice(tokens.start[phrase.first], tokens.end[phrase.next - 1]);
    const noun = isBare ? headOf(views, phrase) : undefined;
    return { measure, ...(noun && { unit: noun }) };
  }
  return undefined;
}

type Reader = (views: TextReading, figure: Placed<Figure>, view: SentenceReading) => Phrase | undefined;

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
function tollBefore(views: TextReading, figure: Placed<Figure>, view: SentenceReading): Measure | undefined {
  const { words, tokens } = views;
  for (let i = figure.first - 1; i >= Math.max(view.first, figure.first - TOLL_REACH); i--) {
    if (!views.isWord(i) || !words.tolls.longest(tokens, i, figure.first)) continue;
    const end = words.tolls.matchEnd;
    const first = i > view.first && views.isWord(i - 1) && words.tolls.longest(tokens, i - 1, end) ? i - 1 : i;
    return { measure: tokens.text.slice(tokens.start[first], tokens.end[end - 1]), unit: 'person' };
  }
  return undefined;
}

/** The singular of a phrase's head, the last plural before its first "of": "*users* of the network". */
function headOf(views: TextReading, { first, next }: Phrase): string | undefined {
  const { words, tokens } = views;
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

const isLink = (views: TextReading, i: number): boolean =>
  views.isWord(i) && views.words.measureLinks.word(views.tokens, i) !== undefined;

/** "50,000 of its new MI2 *phones*": up to the noun that is counted. */
function countedBehind(views: TextReading, { item, next }: Placed<Figure>, view: SentenceReading): Phrase | undefined {
  if (item.unit === '') return undefined;
  const phrase = phraseFrom(views, next, view);
  const noun = countedNoun(views.tokens, next, view.end, views.words);
  if (!phrase || !noun?.plural || noun.token < phrase.first || noun.token >= phrase.next) return phrase;
  return { first: phrase.first, next: noun.token + 1 };
}

/** "the second largest *e-commerce firm*". */
function rankedBehind(views: TextReading, { next }: Placed<Figure>, view: SentenceReading): Phrase | undefined {
  return isLink(views, next) ? undefined : phraseFrom(views, next, view);
}

/** "percent *of the sales*", "5 million *in revenue*"; an amount "for" something is its price. */
function wholeBehind(views: TextReading, { item, next }: Placed<Figure>, view: SentenceReading): Phrase | undefined {
  const { words, tokens } = views;
  if (next >= view.end || !isLink(views, next)) return undefined;
  if (traitsOf(item.kind).isMoney && words.payments.word(tokens, next)) return undefined;
  return phraseFrom(views, next, view);
}

/** "a 26 billion dollar *debt*", "64 miljoen euro *winst*", "a 90 percent *inclusion rate*": the noun that a figure describes. */
function described(views: TextReading, figure: Placed<Figure>, view: SentenceReading): Phrase | undefined {
  const { words, tokens } = views;
  const { item, next } = figure;
  const first = startOf(views, view, figure);
  const isHyphened = views.code(next) === 0x2d && tokens.gap[next] === Gap.None;
  const from = isHyphened ? next + 1 : next;
  const led = first > view.first && views.isWord(first - 1) && words.articlesAndOwners.word(tokens, first - 1);
  const glued = tokens.text.charCodeAt(item.end - 1) !== 0x25 && tokens.text.slice(item.start, item.end).includes('-');
  // Without an article only a noun that belongs to an amount: "$8 billion *loss*".
  if (!led && !isHyphened && !glued && !isOwned(views, from, view)) return undefined;
  const named = view.mentions.find((m) => m.first === from);
  const start = named && !views.isPossessive(named.next) ? named.next : from;
  if (start >= view.end || !isPlain(views, start, view) || isAdverb(views, start)) return undefined;
  return phraseFrom(views, start, view);
}

/** Is token `i` a noun of what belongs to somebody: "loss", "winst"? Where nouns have capitals, "wert" is none. */
const isOwned = (views: TextReading, i: number, view: SentenceReading): boolean =>
  i < view.end &&
  views.isWord(i) &&
  views.words.ownedNouns.word(views.tokens, i) !== undefined &&
  (views.words.data.countedWord !== 'capital' || views.isCapital(i));

/** "a 34-percent *jump in* net profits": the noun phrase behind a word of change and "in" or "of". */
function changedBehind(views: TextReading, { next }: Placed<Figure>, view: SentenceReading): Phrase | undefined {
  if (next + 1 >= view.end || !views.isWord(next) || !views.words.directions.word(views.tokens, next)) return undefined;
  return isLink(views, next + 1) ? phraseFrom(views, next + 1, view) : undefined;
}

/** "*Imports* doubled". */
function changedBefore(views: TextReading, { first, next }: Placed<Figure>, view: SentenceReading): Phrase | undefined {
  return next - first === 1 ? phraseUpTo(views, first, view) : undefined;
}

/** The run of words from token `i` on, behind "of" and articles, up to a stop word, a mark, a name or a date. */
function phraseFrom(views: TextReading, i: number, view: SentenceReading): Phrase | undefined {
  const { words, tokens } = views;
  let first = i;
  const isLead = (k: number): boolean =>
    words.measureLinks.word(tokens, k) !== undefined || words.articlesAndOwners.word(tokens, k) !== undefined;
  while (first < Math.min(view.end, i + 3) && views.isWord(first) && isLead(first)) first++;
  // "percent of *Baird's* stock"
  const owner = first > i ? view.mentions.find((m) => m.first === first && views.isPossessive(m.next)) : undefined;
  if (owner && views.isWord(owner.next + 1)) first = owner.next + 2;
  let next = first;
  let plural = false;
  while (
    next < view.end &&
    next - first < MAX_WORDS &&
    (isInnerHyphen(views, next, view) || (tokens.kind[next] === TokenKind.Word && !words.stops.word(tokens, next)))
  ) {
    // "voters *stayed* home": behind the noun a verb begins what it did.
    if (next > first && words.verbs.word(tokens, next)) break;
    if (plural && (isPastForm(views, next, view) || words.notPlurals.has(tokenText(tokens, next).toLowerCase()))) break;
    plural ||= looksPlural(tokens, next, words);
    next++;
  }
  // "50,000 of its new MI2 *phones*": what is counted stands behind a name in its phrase.
  for (const { first: name, next: behind } of view.mentions) {
    if (name >= first && behind < next && views.isWord(behind) && !isPastForm(views, behind, view)) first = behind;
  }
  while (next - 1 > first && isAdverb(views, next - 1)) next--;
  if (next === first || isTaken(first, next, view) || (next - first === 1 && isUnit(views, first))) return undefined;
  return { first, next };
}

/** The hyphen of "*e-commerce* firm". */
const isInnerHyphen = (views: TextReading, i: number, view: SentenceReading): boolean =>
  views.code(i) === 0x2d &&
  views.tokens.gap[i] === Gap.None &&
  i + 1 < view.end &&
  views.tokens.gap[i + 1] === Gap.None &&
  views.isWord(i + 1);

/** "net profit *of* 5 million", "the share price *by* 7%", "a market share *at* 19 percent". */
function linkedBefore(views: TextReading, figure: Placed<Figure>, view: SentenceReading): Phrase | undefined {
  const { words, tokens } = views;
  let link = startOf(views, view, figure) - 1;
  // "of *between* 0.5 and 0.7"
  if (views.isWord(link) && words.between.word(tokens, link)) link--;
  if (link <= view.first || !views.isWord(link) || !words.prepositions.word(tokens, link)) return undefined;
  return isBase(views, view, figure, view.figures.indexOf(figure)) && !isLink(views, link)
    ? undefined
    : measureUpTo(views, link, view);
}

/** The noun phrase that leads to the figure: directly before it, or before the verb that tells its size or change. */
function phraseBefore(views: TextReading, figure: Placed<Figure>, view: SentenceReading): Phrase | undefined {
  const { words, tokens } = views;
  const linked = linkedBefore(views, figure, view);
  if (linked) return linked;
  const at = modifierBefore(tokens, figure.first, view.first, words)?.first ?? figure.first;
  for (let verb = at - 1; verb > Math.max(view.first, figure.first - REACH); verb--) {
    if (views.code(verb) === 0x3b) return undefined;
    if (!views.isWord(verb)) continue;
    const isChange = words.directions.word(tokens, verb) !== undefined && !isHyphenated(views, verb);
    if (isChange || words.sizes.word(tokens, verb)) {
      const phrase = measureUpTo(views, verb, view);
      if (phrase) return phrase;
    } else if (isPastForm(views, verb, view) && !words.reporting.word(tokens, verb)) return undefined;
    else if (words.verbs.word(tokens, verb)) return undefined;
  }
  // In tables the noun stands beside its figure: "Net profit 3,337,000".
  return phraseUpTo(views, at, view);
}

/** The noun phrase before token `end`, over what only says where or when: "market share *in Europe* was". */
function measureUpTo(views: TextReading, end: number, view: SentenceReading): Phrase | undefined {
  const { words, tokens } = views;
  let at = end;
  let nearest: Phrase | undefined;
  for (let aside = 0; aside < 3; aside++) {
    const phrase = phraseUpTo(views, at, view);
    // "gains *on a tax carryforward of*"
    if (!phrase) return words.of.word(tokens, end) ? nearest : undefined;
    nearest ??= phrase;
    let before = phrase.first - 1;
    while (before > view.first && views.isWord(before) && words.articlesAndOwners.word(tokens, before)) before--;
    // "rose *during morning trade* by": a phrase with its own preposition says where or when.
    const isAside =
      before > view.first && views.isWord(before) && words.prepositions.word(tokens, before) && !isLink(views, before);
    if (!isAside) return isNobody(views, phrase) ? phrase : undefined;
    at = before;
  }
  return undefined;
}

/** The noun phrase that ends before token `end`, over one "of" or "in": "annual investment in micro blogs". */
function phraseUpTo(views: TextReading, end: number, view: SentenceReading): Phrase | undefined {
  const { words, tokens } = views;
  const next = behindAside(views, end, view);
  let first = next;
  const extend = (limit: number): void => {
    while (first > view.first && next - first < limit) {
      if (isPlain(views, first - 1, view)) first--;
      else if (isHyphenated(views, first) && views.isWord(first - 2)) first -= 2;
      else return;
    }
  };
  extend(MAX_WORDS);
  while (first < next - 1 && isAdverb(views, first)) first++;
  if (first === next || (next - first === 1 && (isUnit(views, first) || isAdverb(views, first)))) return undefined;
  let link = first - 1;
  while (link > view.first && views.isWord(link) && words.articlesAndOwners.word(tokens, link)) link--;
  if (link > view.first && isLink(views, link) && isPlain(views, link - 1, view)) {
    first = link - 1;
    extend(MAX_WORDS + 2);
  }
  return { first, next };
}

/** Before what stands between a noun and its verb: names, dates, adverbs ("market share *in Europe* was"). */
function behindAside(views: TextReading, end: number, view: SentenceReading): number {
  const { words, tokens } = views;
  let next = end;
  const stepOver = (asides: readonly Phrase[]): void => {
    for (const aside of asides) {
      if (aside.next !== next) continue;
      next = aside.first;
      while (
        next - 1 > view.first &&
        views.isWord(next - 1) &&
        (words.prepositions.word(tokens, next - 1) || words.articlesAndOwners.word(tokens, next - 1))
      )
        next--;
    }
  };
  stepOver(view.mentions);
  stepOver(view.dates);
  while (next - 1 > view.first && views.isWord(next - 1) && isAdverb(views, next - 1)) next--;
  return next;
}

const isAdverb = ({ words, tokens }: TextReading, i: number): boolean =>
  endsLike(tokens, i, words.adverbEndings) || words.adverbs.word(tokens, i) !== undefined;

/** Is token `i` the end of a hyphenated word: "year-on-*year*"? */
const isHyphenated = (views: TextReading, i: number): boolean =>
  views.code(i - 1) === 0x2d && views.tokens.gap[i] === Gap.None && views.tokens.gap[i - 1] === Gap.None;

/** A length of time measures nothing. */
const isUnit = ({ words, tokens }: TextReading, i: number): boolean =>
  words.units.word(tokens, i)?.some((unit) => unit.kind === 'duration') === true ||
  words.stretches.word(tokens, i) !== undefined;

/** Is the head of a phrase, before its first "of", no company or person, who has a size and is none? */
function isNobody(views: TextReading, { first, next }: Phrase): boolean {
  const { words, tokens } = views;
  let head = first;
  while (head + 1 < next && !isLink(views, head + 1)) head++;
  return !words.people.word(tokens, head) && !words.bodies.word(tokens, head);
}

/** A word of a noun phrase: no stop word, no verb of change or of saying, no name and no date. */
function isPlain(views: TextReading, i: number, view: SentenceReading): boolean {
  const { words, tokens } = views;
  if (!views.isWord(i) || words.stops.word(tokens, i) || words.directions.word(tokens, i)) return false;
  if (words.reporting.word(tokens, i) || words.verbs.word(tokens, i)) return false;
  // The s of a possessive.
  if (tokenLength(tokens, i) === 1) return false;
  return !isPastForm(views, i, view) && !isTaken(i, i + 1, view);
}

const isTaken = (first: number, next: number, view: SentenceReading): boolean => {
  const overlaps = (placed: Phrase): boolean => placed.first < next && placed.next > first;
  return view.mentions.some(overlaps) || view.dates.some(overlaps) || view.figures.some(overlaps);
};
