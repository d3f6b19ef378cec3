import { commonTermList, type Terms, termList } from '../context/terms.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import type { TermPool } from './termPool.js';

/*
 * All terms of an article, sorted, each once: what the rest of a record names by its place among them. A common term is
 * known by its place among all common ones.
 */

const common: { terms?: Terms } = {};

function commonTerms(): Terms {
  common.terms ??= commonTermList();
  return common.terms;
}

/** Where a term stands in a sorted list from place `from` on, or -1. */
export function placeOf(term: number, list: ArrayLike<number>, from = 0): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < term) low = middle + 1;
    else high = middle;
  }
  return list[low] === term ? low : -1;
}

/** Does a sorted list hold all of another? */
export function holdsAll(list: ArrayLike<number>, others: ArrayLike<number>): boolean {
  let at = 0;
  for (let i = 0; i < others.length; i++) {
    while (at < list.length && (list[at] as number) < (others[i] as number)) at++;
    if (list[at] !== others[i]) return false;
  }
  return true;
}

/** Writes the terms `all`, and returns them sorted, each once. */
export function writeTerms(out: RecordWriter, all: readonly number[]): Terms {
  const terms = termList(all);
  const list = commonTerms();
  const places = Array.from(terms, (term) => placeOf(term, list));
  out.uint(terms.length);
  for (const place of places) out.bit(place >= 0);
  out.endBits();
  let last = 0;
  for (const [i, place] of places.entries()) {
    if (place < 0) out.int32(terms[i] as number);
    else {
      out.uint(place - last);
      last = place;
    }
  }
  return terms;
}

/** The terms that {@link writeTerms} wrote. */
export function readTerms(record: RecordReader): Terms {
  const list = commonTerms();
  const terms = new Int32Array(record.uint());
  for (let i = 0; i < terms.length; i++) terms[i] = record.bit() ? 1 : 0;
  record.endBits();
  let place = 0;
  for (let i = 0; i < terms.length; i++) {
    if (terms[i] === 0) terms[i] = record.int32();
    else {
      place += record.uint();
      terms[i] = list[place] as number;
    }
  }
  return terms;
}

/** Writes some of `all`, by their places; both are sorted. */
export function writeChosen(out: RecordWriter, chosen: ArrayLike<number>, all: Terms): void {
  out.uint(chosen.length);
  let next = 0;
  for (let i = 0; i < chosen.length; i++) {
    const place = placeOf(chosen[i] as number, all, next);
    out.uint(place - next);
    next = place + 1;
  }
}

/** What {@link writeChosen} wrote. */
export function readChosen(record: RecordReader, all: Terms, pool: TermPool): Terms {
  const count = record.uint();
  const { memory, from } = pool.room(count);
  let next = 0;
  for (let i = 0; i < count; i++) {
    next += record.uint();
    memory[from + i] = all[next++] as number;
  }
  return pool.take(count);
}

/** Writes for each of `all` whether it is one of `chosen`; both are sorted. */
export function writeSubset(out: RecordWriter, chosen: ArrayLike<number>, all: ArrayLike<number>): void {
  let at = 0;
  for (let i = 0; i < all.length; i++) {
    const isChosen = chosen[at] === all[i];
    out.bit(isChosen);
    if (isChosen) at++;
  }
}
