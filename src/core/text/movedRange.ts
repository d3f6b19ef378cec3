import type { Position } from './lines.js';

/** A stretch of a text by lines and characters. */
export interface TextRange {
  readonly start: Position;
  readonly end: Position;
}

/** What was typed in the place of a stretch. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

/**
 * Where a stretch of a text stands after an edit of it; undefined where the edit touches it, so that nobody can say that it
 * is still the same.
 */
export function movedRange({ start, end }: TextRange, { range, text }: TextEdit): TextRange | undefined {
  if (compare(end, range.start) < 0) return { start, end };
  if (compare(range.end, start) >= 0) return undefined;
  const lines = text.split(/\r\n|[\r\n]/);
  const last = lines.at(-1) ?? '';
  const added = lines.length - 1 - (range.end.line - range.start.line);
  const from = lines.length > 1 ? last.length : range.start.character + last.length;
  const moved = ({ line, character }: Position): Position => ({
    line: line + added,
    character: line === range.end.line ? character - range.end.character + from : character,
  });
  return { start: moved(start), end: moved(end) };
}

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;
