import type { FoundInArticle } from '../corpus/article.js';
import type { EventTelling, Figure } from '../model.js';
import { wordsAt } from '../text/quote.js';
import type { SourcedTelling } from './corpusEvent.js';

/**
 * The tellings of an article as the index takes them. `nameOf` gives the name of an entity of the lexicon; the
 * article itself names the others, so that its tellings do not depend on which articles stand beside it.
 */
export function sourcedTellings(
  { article, annotations }: FoundInArticle,
  nameOf: (entity: string) => string | undefined,
): SourcedTelling[] {
  const { events, figures, entities } = annotations;
  const nameIn = (id: string): string | undefined => nameOf(id) ?? entities.find((e) => e.id === id)?.name;
  let next = 0;
  return events.map((telling) => {
    const { start, end } = telling.evidence;
    while (next < figures.length && (figures[next] as Figure).end <= start) next++;
    let behind = next;
    while (behind < figures.length && (figures[behind] as Figure).end <= end) behind++;
    return {
      article: article.id,
      telling,
      headline: headlineText(article.text, telling, nameIn),
      figures: figures.slice(next, behind),
    };
  });
}

/** The headline with the name of its subject, where that needs one: in the place of "the company", before a verb without its subject, or before words that do not ask for one; without ", which" behind what it stands for. */
function headlineText(
  text: string,
  { headline, subject, standIn }: EventTelling,
  nameOf: (entity: string) => string | undefined,
): string {
  const whole = wordsAt(text, headline);
  const name = subject === undefined ? undefined : nameOf(subject);
  if (!standIn) return name === undefined ? whole : `${name}: ${whole}`;
  if (subject !== undefined && name === undefined) return whole;
  if (name !== undefined && standIn.start === standIn.end) return `${name} ${whole}`;
  const before = wordsAt(text, { start: headline.start, end: standIn.start });
  return `${before}${name ?? ''}${wordsAt(text, { start: standIn.end, end: headline.end })}`;
}
