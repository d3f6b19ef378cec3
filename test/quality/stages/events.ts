import type { Span } from '../../../src/core/model.js';
import type { Item } from '../item.js';
import { type ExpectedEvent, overlaps } from '../labelled.js';
import type { Published, PublishedArticle, PublishedEvent } from '../published.js';
import { perArticle } from '../stage.js';

/** Is what happened found where it is told, with its day and kind, and is what did not happen no event? */
export const events = perArticle(({ article, events, noEvents, lang }, path, { published }): Item[] => [
  ...events.map((expected): Item => {
    const told = eventsIn(published, article, expected.spans);
    const fitting = told.find((event) => fits(expected, event));
    const [first] = told;
    return {
      id: `${path} ${expected.id}`,
      lang,
      right: fitting !== undefined,
      expected: [expected.kinds?.[0], expected.dates?.[0]].filter(Boolean).join(' ') || 'an event',
      got: describe(fitting ?? first),
    };
  }),
  ...noEvents.map((span): Item => {
    const [found] = eventsIn(published, article, [span]);
    return { id: `${path} not ${article.text.slice(span.start, span.end)}`, lang, right: !found, got: describe(found) };
  }),
]);

function eventsIn(published: Published, article: PublishedArticle, spans: readonly Span[]): PublishedEvent[] {
  return published.events.filter(({ evidence }) =>
    evidence.some((place) => place.article === article.id && spans.some((span) => overlaps(place, span))),
  );
}

/** Dates agree where one is the other, known more exactly. */
function fits({ dates, kinds }: ExpectedEvent, event: PublishedEvent): boolean {
  return (
    (!dates || dates.some((date) => date.startsWith(event.date) || event.date.startsWith(date))) &&
    (!kinds || kinds.includes(event.kind))
  );
}

const describe = (event: PublishedEvent | undefined): string | undefined =>
  event && `${event.kind} ${event.date}: ${event.title}`;
