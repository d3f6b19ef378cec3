import * as z from 'zod/mini';
import type { CorpusProblem } from '../corpus/problems.js';
import { readJson } from '../corpus/readJson.js';
import { ANNOTATION_CONTEXT, type Annotation, annotationSchema, noteOf } from './annotation.js';
import type { Note } from './note.js';

/** Who makes more notes on one article has another article. */
export const MOST_NOTES = 10_000;

const notesSchema = z.looseObject({ items: z.array(annotationSchema) });

/** The text of a file without a note: an `AnnotationPage` whose items are lines of their own. */
export const EMPTY_NOTES = `{\n  "@context": ${JSON.stringify(ANNOTATION_CONTEXT)},\n  "id": "",\n  "type": "AnnotationPage",\n  "items": [\n  ]\n}\n`;

/** What a file of notes says, and what is wrong with it. */
export interface ReadNotes {
  /** False where it cannot be read at all: it is left alone. */
  readonly isSound: boolean;
  readonly notes: readonly Note[];
  /** As they are written, in the order of {@link notes}. */
  readonly annotations: readonly Annotation[];
  readonly problems: readonly CorpusProblem[];
}

export const NO_NOTES: ReadNotes = { isSound: true, notes: [], annotations: [], problems: [] };

/** Reads a file of notes; what is wrong in it is left out and named at its place, and never changed. */
export function readNotes(file: string, text: string): ReadNotes {
  const json = readJson(file, text, notesSchema, 'items');
  const items = json.value?.items ?? [];
  const problems = [...json.problems];
  const known = new Set<string>();
  const annotations = items.filter(({ id }, i) => {
    if (!known.has(id) && known.size < MOST_NOTES) return known.add(id);
    problems.push(
      known.has(id)
        ? json.problemAt(['items', i, 'id'], 'warning', 'sameNote', id)
        : json.problemAt(['items', i], 'warning', 'tooManyNotes', String(MOST_NOTES)),
    );
    return false;
  });
  return { isSound: json.value !== undefined, notes: annotations.map(noteOf), annotations, problems };
}
