import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FloatColumn, IntColumn } from '../../src/core/packed/columns.js';
import { IntLists } from '../../src/core/packed/intLists.js';
import { Keys } from '../../src/core/packed/keys.js';
import { NONE, Numbering } from '../../src/core/packed/numbering.js';
import type { Sections } from '../../src/core/packed/sections.js';
import { Tallies } from '../../src/core/packed/tallies.js';

interface Kept {
  save(sections: Sections, name: string): void;
  load(sections: Sections, name: string): void;
}

/** What is loaded from what was saved, from bytes that start anywhere. */
function again<Part extends Kept>(part: Part, empty: Part): Part {
  const sections: Sections = new Map();
  part.save(sections, 'part');
  for (const [name, bytes] of sections) {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    sections.set(name, shifted.subarray(1));
  }
  empty.load(sections, 'part');
  return empty;
}

describe('Packed parts of an index', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ÿ', '東', '\ud83d', '') }), {
    maxLength: 200,
  });

  it('number texts, each once, whatever letters they have', () => {
    fc.assert(
      fc.property(texts, (all) => {
        let numbering = new Numbering();
        const numbers = all.map((text) => numbering.of(text));
        assert.equal(numbering.size, new Set(all).size);
        const saved = again(numbering, new Numbering());
        assert.equal(numbering.of('more'), saved.of('more'));
        numbering = saved;
        all.forEach((text, i) => {
          assert.equal(numbering.text(numbers[i] as number), text);
          assert.equal(numbering.known(text), numbers[i]);
          assert.equal(numbering.of(text), numbers[i]);
        });
        assert.equal(numbering.known('nowhere'), NONE);
      }),
    );
  });

  it('number thousands of texts, long ones too', () => {
    const numbering = new Numbering();
    const all = Array.from({ length: 5_000 }, (_, i) => `text ${i} ${'x'.repeat(i % 97)}`);
    all.push('y'.repeat(100_000), '東'.repeat(10_000));
    for (const text of all) numbering.of(text);
    for (const text of all) assert.equal(numbering.text(numbering.known(text)), text);
  });

  it('go on when idle memory was given back', () => {
    const [numbering, keys, lists] = [new Numbering(), new Keys(), new IntLists()];
    const [ints, floats] = [new IntColumn(NONE), new FloatColumn()];
    const add = (i: number): void => {
      assert.deepEqual([numbering.of(`text ${i}`), keys.of(i * i)], [i, i]);
      lists.push(i, ...Array.from({ length: i % 7 }, (_, k) => k));
      lists.push(i >> 1, i);
      ints.set(i, i);
      floats.set(i, i / 2);
    };
    for (let i = 0; i < 3_000; i++) {
      add(i);
      // Of most lists little is left.
      if (i === 2_000) for (let list = 0; list < 900; list++) lists.clear(list);
      if (i % 500 === 0) for (const part of [numbering, keys, lists, ints, floats]) part.save(new Map(), 'part');
    }
    for (let i = 2_001; i < 3_000; i++) {
      assert.deepEqual([numbering.text(i), numbering.known(`text ${i}`), keys.known(i * i)], [`text ${i}`, i, i]);
      assert.deepEqual([ints.get(i), floats.get(i), lists.at(i >> 1, lists.lengthOf(i >> 1) - 1)], [i, i / 2, i | 1]);
    }
    assert.deepEqual([ints.get(5_000), floats.get(5_000), lists.lengthOf(5_000)], [NONE, 0, 0]);
  });

  it('number keys, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 300 }), (all) => {
        let keys = new Keys();
        const numbers = all.map((key) => keys.of(key));
        const saved = again(keys, new Keys());
        assert.deepEqual(
          all.map((key) => keys.known(key)),
          numbers,
        );
        keys = saved;
        all.forEach((key, i) => {
          assert.deepEqual([keys.known(key), keys.of(key)], [numbers[i], numbers[i]]);
        });
        assert.equal(keys.of(2 ** 30 + 1), all.includes(2 ** 30 + 1) ? keys.known(2 ** 30 + 1) : new Set(all).size);
      }),
    );
  });

  it('keep lists that grow, shrink and are loaded, as arrays would', () => {
    const step = fc.record({
      list: fc.nat(5),
      at: fc.nat(40),
      values: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 30 }),
      what: fc.constantFrom('insert', 'remove', 'replace', 'clear', 'save', 'reload'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let lists = new IntLists();
        const arrays: number[][] = Array.from({ length: 6 }, () => []);
        for (const { list, at, values, what } of steps) {
          const array = arrays[list] as number[];
          const place = Math.min(at, array.length);
          if (what === 'insert') {
            lists.insert(list, place, values);
            array.splice(place, 0, ...values);
          } else if (what === 'remove') {
            const count = Math.min(values.length, array.length - place);
            if (count === 0) continue;
            lists.remove(list, place, count);
            array.splice(place, count);
          } else if (what === 'replace') {
            lists.replace(list, values);
            array.splice(0, array.length, ...values);
          } else if (what === 'clear') {
            lists.clear(list);
            array.length = 0;
          } else if (what === 'save') lists.save(new Map(), 'part');
          else lists = again(lists, new IntLists());
          arrays.forEach((other, i) => {
            assert.deepEqual([...lists.view(i)], other);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('find items of several numbers by their first ones', () => {
    const lists = new IntLists();
    lists.push(3, 1, 10, 5, 50, 9, 90);
    assert.deepEqual(
      [0, 1, 5, 6, 9, 10].map((key) => lists.placeOf(3, key, 2)),
      [0, 0, 2, 4, 4, 6],
    );
    assert.deepEqual(
      [lists.find(3, 5, 2), lists.find(3, 6, 2), lists.find(3, 10, 2), lists.find(7, 1)],
      [2, -1, -1, -1],
    );
  });

  it('count up and down, and forget what is no longer counted', () => {
    const tallies = new Tallies();
    tallies.add(1, 7, 2);
    tallies.add(1, 3, 1);
    tallies.add(1, 7, -1);
    tallies.add(2, 7, 5);
    assert.deepEqual([tallies.countOf(1, 7), tallies.countOf(1, 8), tallies.sizeOf(1)], [1, 0, 2]);
    tallies.add(1, 7, -1);
    const loaded = again(tallies, new Tallies());
    assert.deepEqual([loaded.sizeOf(1), loaded.keyAt(1, 0), loaded.countAt(1, 0), loaded.countOf(2, 7)], [1, 3, 1, 5]);
  });

  it('hold a number for each thing, and another where none was set', () => {
    const ints = new IntColumn(NONE);
    ints.set(5, 3);
    assert.deepEqual([ints.get(5), ints.get(4), ints.get(500)], [3, NONE, NONE]);
    ints.add(5, 4);
    assert.deepEqual([again(ints, new IntColumn(NONE)).get(5), again(ints, new IntColumn(NONE)).get(999)], [7, NONE]);
    const floats = new FloatColumn();
    floats.set(2, 0.5);
    assert.deepEqual([again(floats, new FloatColumn()).get(2), floats.get(0), floats.get(100)], [0.5, 0, 0]);
  });
});
