import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exchanged, firstOf, insertSorted, placeIn, removeSorted } from '../../src/core/index/sortedList.js';

const byValue = (a: number, b: number): number => a - b;
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 200 });
const sorted = (list: Iterable<number>): number[] => [...list].sort(byValue);

describe('A sorted list', () => {
  it('takes items in any order', () => {
    fc.assert(
      fc.property(numbers, (items) => {
        const list: number[] = [];
        for (const item of items) insertSorted(list, item, byValue);
        assert.deepEqual(list, sorted(items));
        for (const item of items) assert.equal(list[placeIn(list, item, byValue)], item);
      }),
    );
  });

  it('gives back the item that was asked for, and no other', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 300 }), (items, item) => {
        const list = sorted(items);
        removeSorted(list, item, byValue);
        assert.deepEqual(list, sorted(items.filter((other) => other !== item)));
      }),
    );
  });

  it('exchanges few items and many, and leaves the list it was given alone', () => {
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const list = sorted(before);
        const gone = new Set(before.filter((item) => !after.includes(item)));
        const come = after.filter((item) => !before.includes(item));
        assert.deepEqual(exchanged(list, gone, come, byValue), sorted(after));
        assert.deepEqual(list, sorted(before));
      }),
    );
  });

  it('finds the first of an unsorted one', () => {
    fc.assert(
      fc.property(numbers, fc.nat(30), (items, count) => {
        assert.deepEqual(firstOf(items, count, byValue), sorted(items).slice(0, count));
      }),
    );
  });
});
