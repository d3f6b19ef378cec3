import type { Run } from './pdfPages.js';

/** What stands on one line without a wide gap: a line of a column, or a cell of a table. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** What stands at one height of a page, from left to right. */
export interface Row {
  readonly y: number;
  readonly pieces: readonly Piece[];
}

/** Raised and lowered letters belong to their line: in parts of the size. */
const SAME_HEIGHT = 0.5;
/** Words of one line stand closer, even where lines are stretched to the same length; columns do not. */
const WIDE_GAP = 0.9;
/** Letters that are set apart for the eye stand closer than words. */
const WORD_GAP = 0.13;

/** The rows of a page from its top down. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Row[] = [];
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from] as Run;
    let to = from + 1;
    while (to < sorted.length && first.y - (sorted[to] as Run).y < SAME_HEIGHT * first.size) to++;
    rows.push({ y: first.y, pieces: piecesOf(sorted.slice(from, to)) });
    from = to;
  }
  return rows;
}

function piecesOf(runs: Run[]): Piece[] {
  runs.sort((a, b) => a.x - b.x);
  const pieces: Piece[] = [];
  let open: { text: string; left: number; right: number; y: number; size: number } | undefined;
  for (const { text, x, y, width, size } of runs) {
    const gap = open === undefined ? 0 : x - open.right;
    if (open === undefined || gap > WIDE_GAP * Math.max(size, open.size)) {
      open = { text, left: x, right: x + width, y, size };
      pieces.push(open);
      continue;
    }
    const isApart = gap > WORD_GAP * size && !/\s$/.test(open.text) && !/^\s/.test(text);
    open.text += `${isApart ? ' ' : ''}${text}`;
    open.right = Math.max(open.right, x + width);
    open.size = Math.max(open.size, size);
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ').trim() }));
}
