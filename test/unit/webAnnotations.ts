import * as z from 'zod/mini';

// The W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as far as collections of annotations of
// texts go: what it demands (MUST), and no more than it knows.

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const;

/** A relative or an absolute IRI: no white space, none of the characters that an IRI may not hold. */
const iri = z.string().check(z.regex(/^[^\s<>"{}|\\^`]*$/), z.regex(/^(?!.*%(?![\dA-F]{2}))/i));
const someIri = z.string().check(z.minLength(1), z.regex(/^[^\s<>"{}|\\^`]+$/));
const count = z.int().check(z.nonnegative());
const motivation = z.enum(MOTIVATIONS);
const time = z.iso.datetime();

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});
const positionSelector = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: count, end: count })
  .check(z.refine(({ start, end }) => start <= end));

const specificResource = z.looseObject({
  type: z.literal('SpecificResource'),
  source: someIri,
  selector: z.array(z.union([quoteSelector, positionSelector])).check(z.minLength(1)),
});

const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z.optional(z.string().check(z.regex(/^\w+\/[\w.+-]+$/))),
  language: z.optional(z.string()),
  purpose: z.optional(motivation),
  creator: z.optional(z.unknown()),
  created: z.optional(time),
});

/** A resource in other words than those of the model: each has a prefix that the context explains. */
const otherBody = z
  .record(z.string().check(z.regex(/^(?:type|id|schema:\w+)$/)), z.unknown())
  .check(z.refine(({ type }) => typeof type === 'string' && /^schema:[A-Z]\w+$/.test(type)));
const body = z.union([textualBody, otherBody]);

const annotation = z.strictObject({
  id: someIri,
  type: z.literal('Annotation'),
  motivation: z.optional(motivation),
  created: z.optional(time),
  modified: z.optional(time),
  creator: z.optional(z.unknown()),
  body: z.optional(z.union([body, z.array(body)])),
  target: z.union([someIri, specificResource]),
});
export type ReadAnnotation = z.infer<typeof annotation>;

const page = z.strictObject({
  id: iri,
  type: z.literal('AnnotationPage'),
  partOf: z.optional(someIri),
  startIndex: z.optional(count),
  items: z.array(annotation),
});

const collection = z.strictObject({
  '@context': z.union([
    z.literal(CONTEXT),
    z.array(z.union([z.literal(CONTEXT), z.strictObject({ schema: z.literal('https://schema.org/') })])),
  ]),
  id: someIri,
  type: z.literal('AnnotationCollection'),
  label: z.optional(z.string()),
  total: z.optional(count),
  first: page,
});

/** The annotations of a collection in JSON-LD; throws where it is not as the model has it. */
export function annotationsIn(text: string): readonly ReadAnnotation[] {
  const { first, total } = collection.parse(JSON.parse(text));
  const ids = new Set(first.items.map(({ id }) => id));
  if (ids.size < first.items.length) throw new Error('two annotations have one id');
  if (total !== first.items.length) throw new Error(`${total} are told of, and ${first.items.length} are there`);
  return first.items;
}
