import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Coding, codeSection, decodeSection } from '../../src/core/store/sectionCoding.js';

const bytesOf = (...numbers: readonly number[]): Uint8Array => new Uint8Array(new Int32Array(numbers).buffer);

describe('A section', () => {
  it('is written in what takes least room', () => {
    const cases: readonly [Uint8Array, Coding, number][] = [
      [bytesOf(1, 127, 3, 0), Coding.Numbers, 4],
      [bytesOf(100_000, 100_001, 100_003, 99_999), Coding.Steps, 6],
      [bytesOf(0x12345678, -0x12345678, 0x2bcdef01, -0x6bcdef01), Coding.Raw, 16],
      [new Uint8Array([1, 0, 0]), Coding.Raw, 3],
      [new Uint8Array(0), Coding.Raw, 0],
    ];
    for (const [section, coding, size] of cases) {
      const coded = codeSection(section);
      assert.deepEqual([coded.coding, coded.bytes.length], [coding, size]);
    }
  });

  it('is read as it was, wherever it stood in memory', () => {
    const number = fc.oneof(fc.nat(200), fc.integer({ min: -300, max: 300 }), fc.integer(), fc.constant(-(2 ** 31)));
    fc.assert(
      fc.property(fc.array(number), fc.nat(7), fc.boolean(), (numbers, before, isSorted) => {
        const list = isSorted ? [...numbers].sort((a, b) => a - b) : numbers;
        const memory = new Uint8Array(before + 4 * list.length);
        memory.set(bytesOf(...list), before);
        const section = memory.subarray(before);
        const coded = codeSection(section);
        assert.ok(coded.bytes.length <= section.length);
        const read = decodeSection(coded, section.length);
        assert.deepEqual([...read], [...section]);
      }),
    );
  });
});
