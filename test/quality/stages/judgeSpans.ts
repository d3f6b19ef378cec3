import type { Span } from '../../../src/core/model.js';
import type { Item } from '../item.js';
import { type Expected, type LabelledArticle, overlaps } from '../labelled.js';

/** What one stage finds in an article, beside what is labelled there. */
interface Finding<Found extends Span, Label extends Expected> {
  readonly found: readonly Found[];
  readonly labels: readonly Label[];
  /** Where nothing is to be found. */
  readonly none: readonly Span[];
  /** Is a found thing that no label meets wrong? */
  readonly complete: ((found: Found) => boolean) | undefined;
  /** What was found for a label. */
  readonly match: (label: Label) => Found | undefined;
  /** What the label asks for, and what is said. Left out: to be found is all. */
  readonly answer?: (label: Label, found: Found | undefined) => Pick<Item, 'right' | 'expected' | 'got'>;
}

/** Judges what is found in an article: what should be, what should not, and what nobody asked for. */
export function judgeSpans<Found extends Span & { readonly text: string }, Label extends Expected>(
  { article, lang }: LabelledArticle,
  path: string,
  { found, labels, none, complete, match, answer }: Finding<Found, Label>,
): Item[] {
  const matched = new Set(labels.flatMap((label) => match(label) ?? []));
  const textOf = (span: Span | undefined): string => (span ? article.text.slice(span.start, span.end) : '');
  const wanted = labels
    .filter(({ optional }) => !optional)
    .map((label): Item => {
      const text = textOf(label.spans[0]);
      const hit = match(label);
      const judged = answer?.(label, hit) ?? { right: hit !== undefined, expected: text, got: hit?.text };
      return { id: `${path} ${text}`, lang, ...judged };
    });
  const resisted = none.map((span): Item => {
    const wrong = found.find((one) => overlaps(one, span) && !matched.has(one));
    return { id: `${path} not ${textOf(span)}`, lang, right: !wrong, got: wrong?.text };
  });
  const known = [...none, ...labels.filter(({ optional }) => optional).flatMap(({ spans }) => spans)];
  const tooMuch = found.filter(
    (one) => !matched.has(one) && complete?.(one) && !known.some((span) => overlaps(one, span)),
  );
  return [
    ...wanted,
    ...resisted,
    ...tooMuch.map(({ text }): Item => ({ id: `${path} too much: ${text}`, lang, right: false, got: text })),
  ];
}
