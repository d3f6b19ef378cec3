import { firstFrom } from './firstFrom.js';

/** Where lines start in a text: turns offsets into lines and columns without the editor. */
export interface Lines {
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];
}

export interface Position {
  /** Zero-based. */
  readonly line: number;
  /** Zero-based, UTF-16 code units. */
  readonly character: number;
}

/** Finds the lines of `text`; `\n`, `\r\n` and a lone `\r` end a line, as in the editor. */
export function findLines(text: string): Lines {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return { starts };
}

/** The position of `offset`; offsets behind the text belong to its last line. */
export function positionOf(lines: Lines, offset: number): Position {
  const line = Math.max(0, firstFrom(lines.starts, offset + 1) - 1);
  return { line, character: offset - (lines.starts[line] as number) };
}

const linesOfText = new WeakMap<{ readonly text: string }, Lines>();

/** The lines of what holds a text, which are worked out once. */
export function linesOf(source: { readonly text: string }): Lines {
  let lines = linesOfText.get(source);
  if (!lines) {
    lines = findLines(source.text);
    linesOfText.set(source, lines);
  }
  return lines;
}
