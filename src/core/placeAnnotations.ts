import type { Annotations, EventTelling, Span } from './model.js';

/** The lists of annotations that may be missing where a text is only marked. */
type Told = Pick<Annotations, 'events' | 'relations'>;

/**
 * What was found in a text, with its spans moved to where they stand in another: from a reading text to its file, from a
 * section to its article. The only function that knows of all the spans of an article's annotations.
 */
export function placeAnnotations<Placed extends Omit<Annotations, keyof Told> & Partial<Told>>(
  annotations: Placed,
  place: (span: Span) => Span,
): Placed {
  const all = <Item extends Span>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, ...place({ start: item.start, end: item.end }) }));
  return {
    ...annotations,
    mentions: all(annotations.mentions),
    figures: all(annotations.figures),
    dates: all(annotations.dates),
    unread: all(annotations.unread),
    boilerplate: all(annotations.boilerplate),
    ...(annotations.events && { events: annotations.events.map((event) => placeEvent(event, place)) }),
    ...(annotations.relations && {
      relations: annotations.relations.map((relation) => ({ ...relation, evidence: place(relation.evidence) })),
    }),
  };
}

const placeEvent = (event: EventTelling, place: (span: Span) => Span): EventTelling => ({
  ...event,
  evidence: place(event.evidence),
  headline: place(event.headline),
  ...(event.standIn && { standIn: place(event.standIn) }),
});
