import type { Figure } from '../../model.js';
import { endsLike } from '../../sentence/endings.js';
import type { Placed, SentenceView, SentenceViews } from '../../sentence/sentenceView.js';
import { isPastForm } from '../../sentence/tense.js';
import { Gap, TokenKind, tokenText } from '../../text/tokens.js';
import { lemmaOf, looksPlural } from '../countedNoun.js';
import { modifierBefore } from '../modifierReader.js';

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
 * what a share or an amount is of ("percent *of the sales*"), or the noun whose change or size the figure tells
 * ("*inventory* increased by", "lowered the *share price* by").
 */
export function measureOf(views: SentenceViews, figure: Placed<Figure>, view: SentenceView): Measure | undefined {
  const { kind, unit } = figure.item;
  const counted = kind === 'count' || kind === 'rank';
  if (kind === 'count' && unit === '') {
    const toll = tollBefore(views, figure, view);
    if (toll) return toll;
  }
  const behind =
    counted && (unit !== '' || kind === 'rank') && !(kind === 'rank' && isLink(views, figure.next))
      ? phraseFrom(views, figure.next, view)
      : undefined;
  const phrase =
    behind ??
    (kind === 'money' ? phraseBehindAmount(views, figure, view) : undefined) ??
    (counted ? undefined : (phraseOf(views, figure.next, view) ?? phraseOfChange(views, figure.next, view))) ??
    (kind === 'multiple' && figure.next - figure.first === 1 ? phraseUpTo(views, figure.first, view) : undefined) ??
    phraseBefore(views, figure, view) ??
    (kind === 'duration' || kind === 'multiple' ? phraseFrom(views, figure.next, view) : undefined);
  if (!phrase) return undefined;
  const { tokens } = views;
  const measure = tokens.text.slice(tokens.start[phrase.first], tokens.end[phrase.next - 1]);
  const noun = kind === 'count' && unit === '' ? headOf(views, phrase) : undefined;
  return { measure, ...(noun && { unit: noun }) };
}

/** "the death *toll* rose to 600": people, though no noun says so. */
function tollBefore(views: SentenceViews, figure: Placed<Figure>, view: SentenceView): Measure | undefined {
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
function headOf(views: SentenceViews, { first, next }: Phrase): string | undefined {
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

const isLink = (views: SentenceViews, i: number): boolean =>
  views.isWord(i) && views.words.measureLinks.word(views.tokens, i) !== undefined;

/** The noun phrase behind "of", "in" or "for" at token `i`. */
function phraseOf(views: SentenceViews, i: number, view: SentenceView): Phrase | undefined {
  if (i >= view.end || !views.isWord(i) || !views.words.measureLinks.word(views.tokens, i)) return undefined;
  return phraseFrom(views, i, view);
}

/** "a 26 billion dollar *debt*": the noun that an amount describes, behind an article. */
function phraseBehindAmount(
  views: SentenceViews,
  { first, next }: Placed<Figure>,
  view: SentenceView,
): Phrase | undefined {
  const { words, tokens } = views;
  if (first <= view.first || !views.isWord(first - 1) || !words.articles.word(tokens, first - 1)) return undefined;
  if (next >= view.end || !isPlain(views, next, view)) return undefined;
  return phraseFrom(views, next, view);
}

/** "a 34-percent *jump in* net profits": the noun phrase behind a word of change and "in" or "of". */
function phraseOfChange(views: SentenceViews, i: number, view: SentenceView): Phrase | undefined {
  if (i + 1 >= view.end || !views.isWord(i) || !views.words.directions.word(views.tokens, i)) return undefined;
  return phraseOf(views, i + 1, view);
}

/** The run of words from token `i` on, behind "of" and articles, up to a stop word, a mark, a name or a date. */
function phraseFrom(views: SentenceViews, i: number, view: SentenceView): Phrase | undefined {
  const { words, tokens } = views;
  let first = i;
  const isLead = (k: number): boolean =>
    words.measureLinks.word(tokens, k) !== undefined || words.articlesAndOwners.word(tokens, k) !== undefined;
  while (first < Math.min(view.end, i + 3) && views.isWord(first) && isLead(first)) first++;
  let next = first;
  let plural = false;
  while (
    next < view.end &&
    next - first < MAX_WORDS &&
    (isInnerHyphen(views, next, view) || (tokens.kind[next] === TokenKind.Word && !words.stops.word(tokens, next)))
  ) {
    // "voters *stayed* home": behind the noun a verb begins what it did.
    if (plural && (isPastForm(views, next, view) || words.notPlurals.has(tokenText(tokens, next).toLowerCase()))) break;
    plural ||= looksPlural(tokens, next, words);
    next++;
  }
  // "50,000 of its new MI2 *phones*": what is counted stands behind a name in its phrase.
  for (const { first: name, next: behind } of view.mentions) {
    if (name >= first && behind < next && views.isWord(behind) && !isPastForm(views, behind, view)) first = behind;
  }
  if (next === first || isTaken(first, next, view) || (next - first === 1 && isUnit(views, first))) return undefined;
  return { first, next };
}

/** The hyphen of "*e-commerce* firm". */
const isInnerHyphen = (views: SentenceViews, i: number, view: SentenceView): boolean =>
  views.code(i) === 0x2d &&
  views.tokens.gap[i] === Gap.None &&
  i + 1 < view.end &&
  views.tokens.gap[i + 1] === Gap.None &&
  views.isWord(i + 1);

/** The noun phrase that leads to the figure: directly before it, or before its verb. */
function phraseBefore(views: SentenceViews, figure: Placed<Figure>, view: SentenceView): Phrase | undefined {
  const { words, tokens } = views;
  let at = modifierBefore(tokens, figure.first, view.first, words)?.first ?? figure.first;
  // "the share price *by* 7%", "net profit *of* 5%"
  if (views.isWord(at - 1) && words.prepositions.word(tokens, at - 1) && !words.from.word(tokens, at - 1)) {
    const phrase = phraseUpTo(views, at - 1, view);
    if (phrase) return phrase;
    at--;
  }
  for (let verb = at - 1; verb > Math.max(view.first, figure.first - REACH); verb--) {
    if (views.code(verb) === 0x3b) return undefined;
    if (!views.isWord(verb)) continue;
    const isVerb =
      (words.directions.word(tokens, verb) && !isHyphenated(views, verb)) ||
      words.present.word(tokens, verb) ||
      isPastForm(views, verb, view);
    const phrase = isVerb ? phraseUpTo(views, verb, view) : undefined;
    if (phrase) return phrase;
  }
  // In tables the noun stands beside its figure: "Net profit 3,337,000".
  return phraseUpTo(views, at, view);
}

/** The noun phrase that ends before token `end`, over one "of" or "in": "annual investment in micro blogs". */
function phraseUpTo(views: SentenceViews, end: number, view: SentenceView): Phrase | undefined {
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
  if (first === next || (next - first === 1 && isUnit(views, first))) return undefined;
  let link = first - 1;
  while (link > view.first && views.isWord(link) && words.articlesAndOwners.word(tokens, link)) link--;
  if (link > view.first && isLink(views, link) && isPlain(views, link - 1, view)) {
    first = link - 1;
    extend(MAX_WORDS + 2);
  }
  return { first, next };
}

/** Before what stands between a noun and its verb: names, dates, adverbs ("market share *in Europe* was"). */
function behindAside(views: SentenceViews, end: number, view: SentenceView): number {
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

const isAdverb = ({ words, tokens }: SentenceViews, i: number): boolean => endsLike(tokens, i, words.adverbEndings);

/** Is token `i` the end of a hyphenated word: "year-on-*year*"? */
const isHyphenated = (views: SentenceViews, i: number): boolean =>
  views.code(i - 1) === 0x2d && views.tokens.gap[i] === Gap.None && views.tokens.gap[i - 1] === Gap.None;

/** A length of time measures nothing. */
const isUnit = ({ words, tokens }: SentenceViews, i: number): boolean =>
  words.units.word(tokens, i)?.some((unit) => unit.kind === 'duration') === true ||
  words.stretches.word(tokens, i) !== undefined;

/** A word of a noun phrase: no stop word, no verb of change or of saying, no name and no date. */
function isPlain(views: SentenceViews, i: number, view: SentenceView): boolean {
  const { words, tokens } = views;
  if (!views.isWord(i) || words.stops.word(tokens, i) || words.directions.word(tokens, i)) return false;
  if (words.reporting.word(tokens, i)) return false;
  // The s of a possessive.
  if ((tokens.end[i] as number) - (tokens.start[i] as number) === 1) return false;
  return !isPastForm(views, i, view) && !isTaken(i, i + 1, view);
}

const isTaken = (first: number, next: number, view: SentenceView): boolean => {
  const overlaps = (placed: Phrase): boolean => placed.first < next && placed.next > first;
  return view.mentions.some(overlaps) || view.dates.some(overlaps) || view.figures.some(overlaps);
};
