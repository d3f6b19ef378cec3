import type { SearchTable } from '../../core/search/searchTable.js';
import { nextTurn } from '../turns.js';

// A question reads so much of what has not been looked through yet before it is answered with what has.
const SLICE_MS = 30;

/** The table, read a little further where articles wait. */
export function readSome(table: SearchTable): SearchTable {
  const end = performance.now() + SLICE_MS;
  while (table.settleNext() && performance.now() < end);
  return table;
}

/**
 * The table once all articles have been read, and the names and titles of what they tell; whatever else is asked comes in
 * between.
 */
export async function readAll(table: SearchTable): Promise<SearchTable> {
  while (readSome(table).unread > 0) await nextTurn();
  const { index } = table;
  await eachInSlices(index.entities(), ({ entity }) => table.wordsOfEntity(entity));
  await eachInSlices(index.events(), (event) => table.wordsOfEvent(event));
  return table;
}

async function eachInSlices<Item>(items: readonly Item[], read: (item: Item) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    read(item);
    if (performance.now() - began < SLICE_MS) continue;
    await nextTurn();
    began = performance.now();
  }
}
