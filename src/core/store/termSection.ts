import { commonTermList, type Terms } from '../context/terms.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import type { TermPool } from './termPool.js';

/*
 * All terms of an article, sorted, each once: what the rest of a record names by its place among them. A common term is
 * known by its place among all common ones.
 */

const common: { terms?: Terms; places?: ReadonlyMap<number, number> } = {};

function commonTerms(): Terms {
  common.terms ??= commonTermList();
  return common.terms;
}

function commonPlaces(): ReadonlyMap<number, number> {
  common.places ??= new Map(Array.from(commonTerms(), (term, place) => [term, place]));
  return common.places;
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

/** Does a sorted list hold all of another? Costs what the other one is long, and little of what the list is. */
export function holdsAll(list: ArrayLike<number>, others: ArrayLike<number>): boolean {
  let at = 0;
  for (let i = 0; i < others.length; i++) {
    const place = placeOf(others[i] as number, list, at);
    if (place < 0) return false;
    at = place + 1;
  }
  return true;
}

/**
 * The terms of several sorted lists, sorted, each once: of `two`, which hold most, and of `others`. Two are merged at a
 * time, so that many cost no more than to sort.
 */
export function unionOf(
  two: readonly [ArrayLike<number>, ArrayLike<number>],
  others: readonly ArrayLike<number>[],
): readonly number[] {
  const most = merged(...two);
  let left = others.filter((list) => !holdsAll(most, list));
  while (left.length > 1) {
    const half: ArrayLike<number>[] = [];
    for (let i = 0; i < left.length; i += 2) half.push(merged(left[i] ?? [], left[i + 1] ?? []));
    left = half;
  }
  return left[0] ? merged(most, left[0]) : most;
}

function merged(a: ArrayLike<number>, b: ArrayLike<number>): number[] {
  const both: number[] = [];
  let i = 0;
  let k = 0;
  while (i < a.length && k < b.length) {
    const x = a[i] as number;
    const y = b[k] as number;
    both.push(x < y ? x : y);
    if (x <= y) i++;
    if (y <= x) k++;
  }
  for (; i < a.length; i++) both.push(a[i] as number);
  for (; k < b.length; k++) both.push(b[k] as number);
  return both;
}

/** Writes terms, sorted and each once. */
export function writeTerms(out: RecordWriter, terms: readonly number[]): void {
  const places = commonPlaces();
  out.uint(terms.length);
  for (const term of terms) out.bit(places.has(term));
  out.endBits();
  let last = 0;
  for (const term of terms) {
    const place = places.get(term);
    if (place === undefined) out.int32(term);
    else {
      out.uint(place - last);
      last = place;
    }
  }
}

/** The terms that {@link writeTerms} wrote. */
export function readTerms(record: RecordReader, pool: TermPool): Terms {
  const list = commonTerms();
  const count = record.uint();
  const memory = pool.room(count);
  const from = pool.at;
  for (let i = 0; i < count; i++) memory[from + i] = record.bit() ? COMMON : RARE;
  record.endBits();
  let place = 0;
  for (let i = from; i < from + count; i++) {
    if (memory[i] === RARE) memory[i] = record.int32();
    else {
      place += record.uint();
      memory[i] = list[place] as number;
    }
  }
  return pool.take(count);
}

const RARE = 0;
const COMMON = 1;

/** Writes some of `all`, by their places; both are sorted. */
export function writeChosen(out: RecordWriter, chosen: ArrayLike<number>, all: ArrayLike<number>): void {
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
  const memory = pool.room(count);
  const from = pool.at;
  let next = 0;
  for (let i = 0; i < count; i++) {
    next += record.uint();
    memory[from + i] = all[next++] as number;
  }
  return pool.take(count);
}
