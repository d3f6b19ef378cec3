import type { Span } from '../../src/core/model.js';
import type { ExpectedFigure } from './labelled.js';
import { isSameSpan, overlaps } from './labelled.js';
import type { PublishedFigure } from './published.js';
import { isNear } from './twins.js';

/** What was found at one of the spans, exactly. */
export function foundAt<Found extends Span>(found: readonly Found[], spans: readonly Span[]): Found | undefined {
  for (const span of spans) {
    const hit = found.find((one) => isSameSpan(one, span));
    if (hit) return hit;
  }
  return undefined;
}

/** The figure that an expectation speaks of: the one in its place or, of a loose one, one with its value that overlaps. */
export function figureAt(found: readonly PublishedFigure[], expected: ExpectedFigure): PublishedFigure | undefined {
  const exact = foundAt(found, expected.spans);
  if (exact || !expected.loose) return exact;
  const { value } = expected;
  return found.find(
    (one) => value !== undefined && isNear(one.value, value) && expected.spans.some((span) => overlaps(one, span)),
  );
}
