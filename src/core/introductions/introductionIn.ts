import type { FoundInArticle } from '../corpus/article.js';
import type { Mention, Span } from '../model.js';
import { TextReading } from '../sentence/textReading.js';
import { outsideBoilerplate } from '../text/boilerplate.js';
import { readAround } from '../text/quote.js';
import { findSentences } from '../text/sentences.js';
import { tokenize } from '../text/tokens.js';
import type { Introduction } from './introduction.js';
import { readIntroduction } from './readIntroduction.js';

/** So many characters around a name hold its sentence, or what of it is read. */
const REACH = 600;
/** Who is introduced is so at one of the first places that name them. */
const MENTIONS_READ = 6;

/**
 * How an article introduces what `mentions`, some of its own in the order of the text, name: the best place; undefined
 * where none says it. Reads the text around the first {@link MENTIONS_READ} of them only.
 */
export function introductionIn(found: FoundInArticle, mentions: readonly Mention[]): Introduction | undefined {
  let best: Introduction | undefined;
  for (const mention of outsideBoilerplate(mentions, found.annotations.boilerplate).slice(0, MENTIONS_READ)) {
    const introduction = introductionAt(found, mention);
    if (introduction && (!best || introduction.score > best.score)) best = introduction;
  }
  return best;
}

function introductionAt({ article, annotations }: FoundInArticle, mention: Mention): Introduction | undefined {
  const { reading: source, from } = readAround(article.text, mention, REACH);
  const tokens = tokenize(source.text);
  const { language } = annotations;
  const placed = <Item extends Span>(items: readonly Item[]): Item[] =>
    items
      .filter(({ start, end }) => start >= mention.start - REACH && end <= mention.end + REACH && start >= from)
      .map((item) => ({ ...item, ...source.fromFile({ start: item.start - from, end: item.end - from }) }))
      .filter(({ start, end }) => start < end);
  const mentions = placed(annotations.mentions);
  const own = source.fromFile({ start: mention.start - from, end: mention.end - from });
  const text = new TextReading(tokens, findSentences(tokens, language), language, {
    mentions,
    dates: placed(annotations.dates),
    figures: [],
  });
  for (const reading of text.readings) {
    const at = reading.mentions.find(({ item }) => item.start === own.start);
    const introduction = at && readIntroduction(reading, at);
    if (!introduction) continue;
    const { start, end } = source.toFile(introduction);
    return { ...introduction, start: start + from, end: end + from };
  }
  return undefined;
}
