import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import { arrayAt, inlineObject, insertion, without } from '../corpus/jsonEdits.js';
import { applyChange, difference, type TextChange } from '../corpus/textChange.js';
import { type Annotation, annotationSchema, changedAnnotation, targetOf } from './annotation.js';
import type { NoteQuote } from './note.js';

// Changes of files of notes: each note is a line, and all that is not changed stays as it was written. Undefined where the
// text holds no list of notes, or says so already.

/** What a note says now; what is left out stays. */
export interface ChangedNote {
  readonly text?: string;
  readonly tags?: readonly string[];
  readonly modified?: string;
}

/** Adds annotations in the order of their places in the article; those whose ids are there already are left as they are. */
export function addNotes(text: string, added: readonly Annotation[]): TextChange | undefined {
  const list = arrayAt(text, ['items']);
  if (!list) return undefined;
  const children = list.children ?? [];
  const known = new Set(children.map(idOf));
  const places = children.map((child) => placeOf(getNodeValue(child)));
  const byIndex = new Map<number, Annotation[]>();
  for (const annotation of added) {
    if (known.has(annotation.id)) continue;
    known.add(annotation.id);
    const place = placeOf(annotation);
    const behind = places.findIndex((one) => isBehind(one, place));
    const index = behind < 0 ? children.length : behind;
    const together = byIndex.get(index) ?? [];
    byIndex.set(index, together);
    together.push(annotation);
  }
  let result = text;
  // From the last on, so that the places of those before stay.
  for (const [index, together] of [...byIndex].sort(([a], [b]) => b - a)) {
    const lines = together.sort((a, b) => (isBehind(placeOf(a), placeOf(b)) ? 1 : -1)).map(lineOf);
    result = applyChange(result, insertion(text, list, index, lines.join(',\n    ')));
  }
  return difference(text, result);
}

/** Says something else in a note. */
export function changeNote(text: string, id: string, changed: ChangedNote): TextChange | undefined {
  const node = nodesOf(text).find((one) => idOf(one) === id);
  const before = node && annotationAt(node);
  if (!node || !before) return undefined;
  return replaced(text, node, before, changedAnnotation(before, changed));
}

/** Takes notes out. */
export function removeNotes(text: string, ids: readonly string[]): TextChange | undefined {
  const gone = new Set<unknown>(ids);
  return difference(
    text,
    without(
      text,
      nodesOf(text).filter((node) => gone.has(idOf(node))),
    ),
  );
}

/** Says where notes stand now; whatever else is said of their targets is of what they were before. */
export function placeNotes(
  text: string,
  places: readonly { readonly id: string; readonly quote: NoteQuote; readonly source: string }[],
): TextChange | undefined {
  const byId = new Map<unknown, (typeof places)[number]>(places.map((place) => [place.id, place]));
  let result = text;
  for (const node of [...nodesOf(text)].reverse()) {
    const place = byId.get(idOf(node));
    const before = place && annotationAt(node);
    if (!place || !before) continue;
    const change = replaced(result, node, before, { ...before, target: targetOf(place.quote, place.source) });
    if (change) result = applyChange(result, change);
  }
  return difference(text, result);
}

const nodesOf = (text: string): readonly Node[] => arrayAt(text, ['items'])?.children ?? [];

const idOf = (node: Node): unknown => findNodeAtLocation(node, ['id'])?.value;

const annotationAt = (node: Node): Annotation | undefined => annotationSchema.safeParse(getNodeValue(node)).data;

function replaced(text: string, node: Node, before: Annotation, after: Annotation): TextChange | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  const { offset, length } = node;
  return text.slice(offset, offset + length) === lineOf(after) ? undefined : { offset, length, content: lineOf(after) };
}

/** An annotation on one line, also for an editor that takes U+2028 for the end of one. */
const lineOf = (annotation: Annotation): string =>
  inlineObject(annotation).replace(/[\u2028\u2029]/g, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029'));

interface NotePlace {
  readonly start: number;
  readonly id: string;
}

/** Where an annotation belongs among others: those of the article as a whole first. */
function placeOf(annotation: unknown): NotePlace {
  const { id, target } = (annotation ?? {}) as { id?: unknown; target?: { selector?: unknown } };
  const selectors: readonly unknown[] = [target?.selector].flat();
  const starts = selectors.map((one) => (one as { start?: unknown } | undefined)?.start);
  return { start: Number(starts.find((start) => typeof start === 'number') ?? -1), id: String(id) };
}

const isBehind = (one: NotePlace, other: NotePlace): boolean =>
  one.start > other.start || (one.start === other.start && one.id > other.id);
