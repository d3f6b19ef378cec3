import type { Row } from './rowsOf.js';

/** Headers and footers are among so many rows at the top and at the bottom. */
const EDGE_ROWS = 3;
/** What stands at the edge of so many pages, and of such a part of them, belongs to none of them. */
const FEWEST_PAGES = 2;
const PART_OF_PAGES = 0.25;
/** In points: the same place. */
const SAME_PLACE = 6;

/**
 * The rows of all pages without headers, footers and page numbers: rows at the edge of a page that are at the edge of
 * others too, whatever number is in them.
 */
export function withoutRunning(pages: readonly (readonly Row[])[]): Row[][] {
  const seen = new Map<string, Set<number>>();
  const edges = pages.map((rows, page) => {
    const keys = new Map<Row, readonly string[]>();
    for (const row of new Set([...rows.slice(0, EDGE_ROWS), ...rows.slice(-EDGE_ROWS)])) {
      const places = placesOf(row, page);
      keys.set(row, places);
      for (const key of places) seen.set(key, (seen.get(key) ?? new Set()).add(page));
    }
    return keys;
  });
  const most = Math.max(FEWEST_PAGES, PART_OF_PAGES * pages.length);
  const isRunning = (key: string): boolean => (seen.get(key)?.size ?? 0) >= most;
  return pages.map((rows, page) => rows.filter((row) => !edges[page]?.get(row)?.some(isRunning)));
}

/**
 * What a row may have in common with those of other pages: its text without its numbers, or a number that grows with the
 * page, at its height. A height on the border of two places is in both.
 */
function placesOf({ y, pieces }: Row, page: number): string[] {
  const text = pieces
    .map((piece) => piece.text)
    .join(' ')
    .toLowerCase();
  const marks = [text.replace(/\d+|^[ivxlc]+$/g, '#')];
  for (const [number] of text.matchAll(/(?<!\d)\d{1,4}(?!\d)/g)) marks.push(`+${Number(number) - page}`);
  return [Math.floor(y / SAME_PLACE), Math.floor(y / SAME_PLACE + 0.5) + 0.5].flatMap((place) =>
    marks.map((mark) => `${place} ${mark}`),
  );
}
