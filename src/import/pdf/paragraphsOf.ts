import type { Line } from './columnsOf.js';
import { hyphenJoiner } from './hyphens.js';

/** A paragraph and the size in which it is set, in points. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
}

/** Lines of a paragraph stand no farther apart than this many usual distances. */
const FARTHER = 1.3;
/** The first line of a paragraph may begin so much farther right, in sizes. */
const INDENT = 0.8;
/** A line that ends before this part of its column may be the last of its paragraph. */
const SHORT = 0.85;
/** Other sizes are headings and notes. */
const OTHER_SIZE = 1.12;

const SENTENCE_END = /[.!?…:;。！？]["'”’»)\]]*$/;
const BULLET = /^(?:[•‣◦▪●■*–—-]|\(?\d{1,2}[.)])\s/;

/** Joins the lines of a document, in reading order, to paragraphs: across lines, columns and pages. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const usual = usualDistance(lines);
  const join = hyphenJoiner(lines.map(({ text }) => text));
  const paragraphs: { text: string; size: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const open = paragraphs.at(-1);
    if (!before || !open || isNew(before, line, usual)) paragraphs.push({ text: line.text, size: line.size });
    else open.text = join(open.text, line.text);
  }
  return paragraphs;
}

function isNew(before: Line, line: Line, usual: number): boolean {
  if (Math.max(line.size, before.size) > OTHER_SIZE * Math.min(line.size, before.size)) return true;
  if (BULLET.test(line.text)) return true;
  const { left, right } = before.column;
  const isShort = before.right < left + SHORT * (right - left);
  const isEnd = SENTENCE_END.test(before.text);
  const isIndented = line.left - line.column.left > INDENT * line.size;
  const isBelow = before.column === line.column && before.y > line.y;
  // In the next column, or on the next page, a sentence goes on.
  if (!isBelow) return isEnd;
  if (before.y - line.y > FARTHER * Math.max(usual, line.size)) return true;
  if (isIndented && before.left - left <= INDENT * before.size && !BULLET.test(before.text)) return true;
  return isShort && isEnd;
}

/** The distance at which most lines follow each other, in points. */
function usualDistance(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before?.column !== line.column) continue;
    const distance = Math.round((before.y - line.y) * 2) / 2;
    const count = (counts.get(distance) ?? 0) + 1;
    counts.set(distance, count);
    if (distance > 0 && count > (counts.get(best) ?? 0)) best = distance;
  }
  return best;
}
