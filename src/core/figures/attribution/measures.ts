import type { Figure } from '../../model.js';
import { TokenKind } from '../../text/tokens.js';
import type { Placed, SentenceView, SentenceViews } from './sentenceView.js';

const MAX_WORDS = 5;
const REACH = 14;

/**
 * What a figure counts or measures, in the article's words: the noun phrase that a count counts ("new MI2 phones"),
 * what a share or an amount is of ("percent *of the sales*"), or the noun whose change or size the figure tells
 * ("*inventory* increased by").
 */
export function measureOf(views: SentenceViews, figure: Placed<Figure>, view: SentenceView): string | undefined {
  if (figure.item.kind === 'count' || figure.item.kind === 'rank') return phraseFrom(views, figure.next, view.end);
  return (
    phraseOf(views, figure.next, view.end) ??
    phraseBefore(views, figure, view) ??
    phraseFrom(views, figure.next, view.end)
  );
}

/** The noun phrase behind "of", "in" or "for" at token `i`. */
function phraseOf(views: SentenceViews, i: number, end: number): string | undefined {
  const { words, tokens } = views;
  if (i >= end || !views.isWord(i) || !words.measureLinks.word(tokens, i)) return undefined;
  return phraseFrom(views, i, end);
}

/** The run of words from token `i` on, behind "of" and articles, up to a stop word or a mark. */
function phraseFrom(views: SentenceViews, i: number, end: number): string | undefined {
  const { words, tokens } = views;
  let first = i;
  while (
    first < Math.min(end, i + 3) &&
    views.isWord(first) &&
    (words.measureLinks.word(tokens, first) || words.articlesAndOwners.word(tokens, first))
  )
    first++;
  let last = first;
  while (
    last < end &&
    last - first < MAX_WORDS &&
    tokens.kind[last] === TokenKind.Word &&
    !words.stops.word(tokens, last)
  )
    last++;
  return last > first ? tokens.text.slice(tokens.start[first], tokens.end[last - 1]) : undefined;
}

/** The noun phrase before the verb that leads to the figure: "*annual investment in micro blogs* is about 5 million". */
function phraseBefore(views: SentenceViews, figure: Placed<Figure>, view: SentenceView): string | undefined {
  const { words, tokens } = views;
  for (let verb = figure.first - 1; verb > Math.max(view.first, figure.first - REACH); verb--) {
    if (views.code(verb) === 0x3b) return undefined;
    if (!views.isWord(verb)) continue;
    if (!words.directions.word(tokens, verb) && !words.present.word(tokens, verb) && !words.past.word(tokens, verb))
      continue;
    const end = behindMentions(verb, view);
    let first = end;
    while (first > view.first && end - first < MAX_WORDS && views.isWord(first - 1) && isPlain(views, first - 1, view))
      first--;
    // "investment in micro blogs": go on over one link.
    const link = first - 1;
    if (
      first < end &&
      link > view.first &&
      views.isWord(link) &&
      words.measureLinks.word(tokens, link) &&
      isPlain(views, link - 1, view)
    ) {
      first = link - 1;
      while (
        first > view.first &&
        end - first < MAX_WORDS + 2 &&
        views.isWord(first - 1) &&
        isPlain(views, first - 1, view)
      )
        first--;
    }
    if (first < end) return tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
  }
  return undefined;
}

/** A word of a noun phrase: no stop word, and no name. */
function isPlain(views: SentenceViews, i: number, view: SentenceView): boolean {
  if (!views.isWord(i) || views.words.stops.word(views.tokens, i)) return false;
  if (views.words.directions.word(views.tokens, i)) return false;
  // The s of a possessive.
  if ((views.tokens.end[i] as number) - (views.tokens.start[i] as number) === 1) return false;
  return !view.mentions.some((mention) => i >= mention.first && i < mention.next);
}

const behindMentions = (i: number, view: SentenceView): number => {
  let end = i;
  for (const mention of view.mentions) if (mention.next === end) end = mention.first;
  return end;
};
