/** An article says what it is in its first lines. */
const HEAD = 2_000;
const LINES = 14;

/** A line of the text without the white space around it, UTF-16, half-open. */
export interface HeadLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Is it longer than what is looked at? Its end is not the line's. */
  readonly isCut: boolean;
}

/** The first lines of an article that have something in them. `from` is where it begins, behind its front matter. */
export function headLines(text: string, from: number): HeadLine[] {
  const head = text.slice(from, from + HEAD);
  const lines: HeadLine[] = [];
  for (let at = 0; at < head.length && lines.length < LINES; ) {
    const newline = head.indexOf('\n', at);
    const next = newline < 0 ? head.length : newline;
    const raw = head.slice(at, next);
    const line = raw.trim();
    if (line !== '') {
      const start = from + at + (raw.length - raw.trimStart().length);
      lines.push({ text: line, start, end: start + line.length, isCut: newline < 0 && from + next < text.length });
    }
    at = next + 1;
  }
  return lines;
}
