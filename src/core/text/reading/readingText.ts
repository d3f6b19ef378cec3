import type { Span } from '../../model.js';
import { characterEdits } from './characters.js';
import { applyEdits, type Edit, OffsetMap } from './edits.js';
import { lineEdits } from './lines.js';
import { markEdits } from './marks.js';

/** What the readers read: a file's text without what only its writing adds, and the way back to the file's offsets. */
export interface ReadingText {
  readonly text: string;
  /** The place in the file of a span of {@link ReadingText.text}. Keeps the order, and what is apart stays apart. */
  readonly toFile: (span: Span) => Span;
  /** The place in {@link ReadingText.text} of a span of the file. */
  readonly fromFile: (span: Span) => Span;
}

// In this order: markup is looked for where its characters are decoded, and goes on behind a line that is joined.
const STEPS: readonly ((text: string) => readonly Edit[])[] = [characterEdits, lineEdits, markEdits];

/**
 * Resolves what stands between a file and its words: HTML's tags and entities, broken encodings, invisible characters,
 * accents apart from their letters; the breaks, hyphens and quote marks of lines wrapped by hand; Markdown and
 * footnote marks. A text that has none of it is its own reading text. Linear in the text, whatever the text.
 */
export function readingText(file: string): ReadingText {
  const maps: OffsetMap[] = [];
  let text = file;
  for (const editsOf of STEPS) {
    const edits = editsOf(text);
    if (edits.length === 0) continue;
    text = applyEdits(text, edits);
    maps.push(new OffsetMap(edits));
  }
  return { text, toFile: (span) => toFile(span, maps), fromFile: (span) => fromFile(span, maps) };
}

function toFile(span: Span, maps: readonly OffsetMap[]): Span {
  if (maps.length === 0) return span;
  let { start, end } = span;
  for (let i = maps.length - 1; i >= 0; i--) {
    const map = maps[i] as OffsetMap;
    start = map.startBefore(start);
    end = map.endBefore(end);
  }
  return { start, end: Math.max(start, end) };
}

function fromFile({ start, end }: Span, maps: readonly OffsetMap[]): Span {
  let from = start;
  let to = end;
  for (const map of maps) {
    from = map.after(from);
    to = map.after(to);
  }
  return { start: from, end: to };
}
