import * as z from 'zod/mini';
import {
  ANNOTATION_CONTEXT,
  type Annotation,
  annotationOf,
  annotationSchema,
  sourcesOf,
  targetOf,
} from './annotation.js';
import type { NoteQuote } from './note.js';

// Notes to and from other programs: Web Annotations, and what Hypothesis exports or its API gives.

/** An annotation that came from elsewhere, and the addresses of what it is about. */
export interface ImportedNote {
  readonly annotation: Annotation;
  readonly sources: readonly string[];
}

/** What a file of another program holds; `unread`: how many things in it are no annotations. */
export interface ImportedNotes {
  readonly notes: readonly ImportedNote[];
  readonly unread: number;
}

const selectorSchema = z.looseObject({
  type: z.string(),
  exact: z.optional(z.string()),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});

/** A row of Hypothesis. */
const rowSchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  uri: z.string(),
  text: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
  user: z.optional(z.string()),
  created: z.optional(z.string()),
  updated: z.optional(z.string()),
  references: z.optional(z.array(z.string())),
  target: z.optional(z.array(z.looseObject({ selector: z.optional(z.array(selectorSchema)) }))),
});
type Row = z.infer<typeof rowSchema>;

/** Reads annotations of another program; undefined where the text is no JSON, or holds no list of them. */
export function importNotes(text: string): ImportedNotes | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const items = itemsOf(data);
  if (!items) return undefined;
  const rows: Row[] = [];
  const notes: ImportedNote[] = [];
  let unread = 0;
  for (const item of items) {
    const row = rowSchema.safeParse(item).data;
    const annotation = row ? undefined : annotationSchema.safeParse(item).data;
    if (row) rows.push(row);
    else if (annotation) notes.push({ annotation: withoutContext(annotation), sources: sourcesOf(annotation) });
    else unread++;
  }
  return { notes: [...notes, ...notesOfRows(rows)], unread };
}

/** The annotations of articles, by their paths, as one document of the Web Annotation Data Model. */
export function exportNotes(
  articles: readonly { readonly path: string; readonly annotations: readonly Annotation[] }[],
): string {
  const items = articles.flatMap(({ path, annotations }) =>
    annotations.map((annotation) => withSource(annotation, path.split('/').map(encodeURIComponent).join('/'))),
  );
  const lines = items.map((item) => `    ${JSON.stringify(item)}`);
  return `{\n  "@context": ${JSON.stringify(ANNOTATION_CONTEXT)},\n  "id": "",\n  "type": "AnnotationPage",\n  "items": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** An annotation of what is at `source`, whatever it was of before. */
export function withSource(annotation: Annotation, source: string, quote?: NoteQuote): Annotation {
  if (quote) return { ...annotation, target: targetOf(quote, source) };
  const { target } = annotation;
  const [first] = Array.isArray(target) ? target : [target];
  if (typeof first !== 'object' || first === null) return { ...annotation, target: source };
  const changed = { ...(first as object), source };
  return { ...annotation, target: Array.isArray(target) ? [changed, ...target.slice(1)] : changed };
}

/** An address of a page, written in one way: what tells no page from another is left out. */
export function pageOf(address: string): string {
  try {
    const { hostname, pathname, searchParams } = new URL(address);
    const asked = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid$|gclid$)/.test(name)).sort();
    const query = asked.map(([name, value]) => `${name}=${value}`).join('&');
    return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query && `?${query}`}`;
  } catch {
    return address;
  }
}

function itemsOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null) return undefined;
  const { rows, annotations, items, first, type } = data as Record<string, unknown>;
  for (const list of [rows, annotations, items, (first as { items?: unknown } | undefined)?.items])
    if (Array.isArray(list)) return list;
  return type === 'Annotation' ? [data] : undefined;
}

function withoutContext(annotation: Annotation): Annotation {
  const { '@context': _, ...rest } = annotation;
  return rest as Annotation;
}

/** The annotations that rows of Hypothesis are; what answers one of them is a reply to it. */
function notesOfRows(rows: readonly Row[]): readonly ImportedNote[] {
  const known = new Set(rows.map(({ id }) => id));
  const answers = (row: Row): string | undefined => row.references?.find((id) => id !== row.id && known.has(id));
  const replies = new Map<string, Row[]>();
  for (const row of rows) {
    const to = answers(row);
    if (to !== undefined) replies.set(to, [...(replies.get(to) ?? []), row]);
  }
  return rows
    .filter((row) => answers(row) === undefined)
    .map((row) => {
      const { id, uri, text = '', tags = [], created = '', updated } = row;
      const selector = row.target?.flatMap((target) => target.selector ?? []) ?? [];
      const quote = selector.find(({ type, exact }) => type === 'TextQuoteSelector' && exact);
      const creator = nameOf(row);
      const note = {
        id: `https://hypothes.is/a/${encodeURIComponent(id)}`,
        ...(quote?.exact && {
          quote: { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' },
        }),
        text,
        tags,
        replies: (replies.get(id) ?? []).map((reply) => {
          const by = nameOf(reply);
          return {
            text: reply.text ?? '',
            ...(by !== undefined && { creator: by }),
            ...(reply.created !== undefined && { created: reply.created }),
          };
        }),
        created,
        ...(updated !== undefined && updated !== created && { modified: updated }),
        ...(creator !== undefined && { creator }),
      };
      return { annotation: annotationOf(note, uri), sources: [uri] };
    });
}

/** `acct:jane@hypothes.is` is jane. */
const nameOf = ({ user }: Row): string | undefined => user?.replace(/^acct:/, '').replace(/@hypothes\.is$/, '');
