import assert from 'node:assert/strict';
import { nameFilter } from '../../src/presentation/rows/nameFilter.js';

describe('A filter of names', () => {
  const cases: readonly [query: string, names: readonly string[], passes: boolean][] = [
    ['xiao', ['Xiaomi'], true],
    ['OMI', ['Xiaomi'], true],
    ['millet', ['Xiaomi', 'Millet'], true],
    ['cafe', ['Café Noir'], true],
    ['café', ['Cafe Noir'], true],
    ['noir café', ['Café Noir'], true],
    ['  lei   jun ', ['Lei Jun'], true],
    ['xiaomo', ['Xiaomi'], false],
    ['lei jun', ['Lei', 'Jun'], false],
    ['.*', ['Xiaomi'], false],
    ['a', [], false],
  ];
  for (const [query, names, passes] of cases)
    it(`“${query}” ${passes ? 'finds' : 'does not find'} ${names.join(', ')}`, () =>
      assert.equal(nameFilter(query)?.(names), passes));

  it('is none where nothing is typed', () => {
    assert.equal(nameFilter(''), undefined);
    assert.equal(nameFilter('  \t'), undefined);
  });
});
