import * as z from 'zod/mini';
import type { Note, NoteQuote, NoteReply } from './note.js';

// Notes as Web Annotations (https://www.w3.org/TR/annotation-model/). What other programs have written into them is kept.

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** An annotation as a file of notes holds it: what is not named here is anything, and stays. */
export const annotationSchema = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(2000)),
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  created: z.optional(z.string().check(z.maxLength(100))),
  modified: z.optional(z.string().check(z.maxLength(100))),
  creator: z.optional(z.unknown()),
  body: z.optional(z.unknown()),
  bodyValue: z.optional(z.string()),
  target: z.unknown(),
});
export type Annotation = z.infer<typeof annotationSchema>;

const bodySchema = z.looseObject({
  value: z.string(),
  purpose: z.optional(z.union([z.string(), z.array(z.string())])),
  created: z.optional(z.string()),
  creator: z.optional(z.unknown()),
});
type Body = z.infer<typeof bodySchema>;

/** Of more parts no quote consists. */
const MOST_ALIKE = 1000;

const quoteSchema = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});

const positionSchema = z.looseObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});

const offset = z.int().check(z.nonnegative());

/** What Crossread says of a target besides: in which text its position counts, and what of its quote stood elsewhere there. */
const ownSchema = z.looseObject({
  version: z.optional(z.string()),
  alike: z.optional(z.array(z.tuple([offset, offset])).check(z.maxLength(MOST_ALIKE))),
  /** As it was told before: did the words stand once, or so often that nothing beside them told which it was? */
  stood: z.optional(z.enum(['once', 'repeated'])),
});

const targetSchema = z.looseObject({
  source: z.optional(z.unknown()),
  selector: z.optional(z.unknown()),
  crossread: z.optional(z.unknown()),
});

/** What is understood of an annotation. */
export function noteOf(annotation: Annotation): Note {
  const { id, created = '', modified, creator } = annotation;
  const quote = quoteOf(annotation.target);
  const bodies = bodiesOf(annotation);
  const made = creatorOf(creator);
  return {
    id,
    ...(quote && { quote }),
    text: bodies.find(isComment)?.value ?? '',
    tags: bodies.filter((body) => hasPurpose(body, 'tagging')).map(({ value }) => value),
    replies: bodies.filter((body) => hasPurpose(body, 'replying')).map(replyOf),
    created,
    ...(modified !== undefined && { modified }),
    ...(made !== undefined && { creator: made }),
  };
}

/** A note as an annotation of an article at `source`. */
export function annotationOf(note: Note, source: string): Annotation {
  const { id, quote, text, created, modified, creator } = note;
  return {
    id,
    type: 'Annotation',
    motivation: text === '' ? 'highlighting' : 'commenting',
    ...(created !== '' && { created }),
    ...(modified !== undefined && { modified }),
    ...(creator !== undefined && { creator }),
    ...bodyOf(note),
    target: targetOf(quote, source),
  };
}

/** The target of an annotation of a quote, or of an article as a whole. */
export function targetOf(quote: NoteQuote | undefined, source: string): unknown {
  if (!quote) return source;
  const { exact, prefix, suffix, position, alike } = quote;
  const own = {
    ...(position?.version !== undefined && { version: position.version }),
    ...(alike && { alike }),
  };
  return {
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix !== '' && { prefix }),
        ...(suffix !== '' && { suffix }),
      },
      ...(position ? [{ type: 'TextPositionSelector', start: position.start, end: position.end }] : []),
    ],
    ...(Object.keys(own).length > 0 && { crossread: own }),
  };
}

/** An annotation that says something else now: bodies that are no comment and no tag stay. */
export function changedAnnotation(
  annotation: Annotation,
  changed: { readonly text?: string; readonly tags?: readonly string[]; readonly modified?: string },
): Annotation {
  const note = noteOf(annotation);
  const { text = note.text, tags = note.tags, modified } = changed;
  const { body: _, bodyValue: __, ...rest } = annotation;
  const before = rawBodiesOf(annotation);
  const isOurs = (raw: unknown): boolean => {
    const body = bodySchema.safeParse(raw).data;
    return body !== undefined && (hasPurpose(body, 'tagging') || isComment(body));
  };
  // Only the first comment is shown as the note's text.
  const first = before.findIndex((raw) => {
    const body = bodySchema.safeParse(raw).data;
    return body !== undefined && isComment(body);
  });
  const kept = before.filter((raw, i) => !isOurs(raw) || (i !== first && isCommentRaw(raw)));
  const comment = text === note.text && first >= 0 ? [before[first]] : text === '' ? [] : [commentBody(text)];
  const bodies = [...comment, ...tags.map(tagBody), ...kept];
  return ordered({
    ...rest,
    ...(rest.motivation === 'highlighting' || rest.motivation === 'commenting'
      ? { motivation: text === '' ? 'highlighting' : 'commenting' }
      : {}),
    ...(modified !== undefined && { modified }),
    ...(bodies.length > 0 && { body: bodies.length === 1 ? bodies[0] : bodies }),
  });
}

/** The keys in the order in which {@link annotationOf} writes them, whatever else there is behind them. */
function ordered(annotation: Annotation): Annotation {
  const keys = ['id', 'type', 'motivation', 'created', 'modified', 'creator', 'body'];
  const { target, ...rest } = annotation;
  const known = keys.flatMap((key) => (key in rest ? [[key, rest[key]] as const] : []));
  const others = Object.entries(rest).filter(([key]) => !keys.includes(key));
  return Object.fromEntries([...known, ...others, ['target', target]]) as Annotation;
}

function bodyOf({ text, tags, replies }: Note): { readonly body?: unknown } {
  const bodies = [
    ...(text === '' ? [] : [commentBody(text)]),
    ...tags.map(tagBody),
    ...replies.map(({ text: value, creator, created }) => ({
      type: 'TextualBody',
      purpose: 'replying',
      format: 'text/markdown',
      value,
      ...(creator !== undefined && { creator }),
      ...(created !== undefined && { created }),
    })),
  ];
  if (bodies.length === 0) return {};
  return { body: bodies.length === 1 ? bodies[0] : bodies };
}

const commentBody = (value: string) => ({ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value });
const tagBody = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function rawBodiesOf({ body, bodyValue }: Annotation): readonly unknown[] {
  // A text as the value of "body" is the address of a body elsewhere.
  const bodies = body === undefined ? [] : listOf(body);
  return bodyValue === undefined ? bodies : [...bodies, commentBody(bodyValue)];
}

const bodiesOf = (annotation: Annotation): readonly Body[] =>
  rawBodiesOf(annotation).flatMap((raw) => bodySchema.safeParse(raw).data ?? []);

const hasPurpose = ({ purpose }: Body, one: string): boolean => listOf(purpose).includes(one);

const isComment = (body: Body): boolean => !hasPurpose(body, 'tagging') && !hasPurpose(body, 'replying');

const isCommentRaw = (raw: unknown): boolean => {
  const body = bodySchema.safeParse(raw).data;
  return body !== undefined && isComment(body);
};

function replyOf({ value, creator, created }: Body): NoteReply {
  const made = creatorOf(creator);
  return { text: value, ...(made !== undefined && { creator: made }), ...(created !== undefined && { created }) };
}

/** The name or the address of whoever has made something. */
function creatorOf(creator: unknown): string | undefined {
  const [first] = listOf(creator);
  if (typeof first === 'string') return first;
  if (typeof first !== 'object' || first === null) return undefined;
  const { name, nickname, id } = first as Record<string, unknown>;
  return [name, nickname, id].find((one) => typeof one === 'string');
}

/** The quote that a target is selected by: that of its first part which has one. */
function quoteOf(target: unknown): NoteQuote | undefined {
  for (const one of listOf(target)) {
    const { selector, crossread } = targetSchema.safeParse(one).data ?? {};
    const selectors = selectorsIn(selector);
    const quote = selectors.flatMap((raw) => quoteSchema.safeParse(raw).data ?? [])[0];
    if (!quote) continue;
    const position = selectors.flatMap((raw) => positionSchema.safeParse(raw).data ?? [])[0];
    const { exact, prefix = '', suffix = '' } = quote;
    const own = ownSchema.safeParse(crossread).data ?? {};
    const { version } = own;
    const alike = alikeOf(own, prefix.length + exact.length + suffix.length);
    return {
      exact,
      prefix,
      suffix,
      ...(position && {
        position: { start: position.start, end: position.end, ...(version !== undefined && { version }) },
      }),
      ...(alike && { alike }),
    };
  }
  return undefined;
}

/** What of a quote of so many characters stood elsewhere, in its order. */
function alikeOf({ alike, stood }: z.infer<typeof ownSchema>, length: number): NoteQuote['alike'] {
  if (alike) return alike.sort((a, b) => a[0] - b[0]);
  return stood && (stood === 'once' ? [] : [[0, length]]);
}

/** The selectors of a target, those to choose from among them. */
function selectorsIn(selector: unknown): readonly unknown[] {
  return listOf(selector).flatMap((one) => {
    const items = (one as { items?: unknown } | null | undefined)?.items;
    return items === undefined ? [one] : listOf(items);
  });
}

/** The addresses of what an annotation is about. */
export function sourcesOf({ target }: Annotation): readonly string[] {
  return listOf(target).flatMap((one) => {
    if (typeof one === 'string') return [one];
    const { source, id } = (one ?? {}) as { source?: unknown; id?: unknown };
    if (typeof source === 'string') return [source];
    const address = (source as { id?: unknown } | null | undefined)?.id ?? id;
    return typeof address === 'string' ? [address] : [];
  });
}
