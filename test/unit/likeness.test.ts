import assert from 'node:assert/strict';
import { Likeness, likeness } from '../../src/core/identity/likeness.js';

const { None, SharedWord, Within, Initials } = Likeness;

describe('Two names are alike', () => {
  const cases: readonly (readonly [one: string, other: string, how: Likeness])[] = [
    ['UAW', 'United Auto Workers', Initials],
    ['Bank of the North Sea', 'BNS', Initials],
    ['Apple', 'Apple Inc', Within],
    ['Chen', 'Victoria Chen', Within],
    ['Nara Steel', 'Steel of Nara Holdings', Within],
    ['Nara Steel', 'Osaka Steel', SharedWord],
    ['UAW', 'United Steel Workers', None],
    ['Bank of Oslo', 'House of Lund', None],
    ['Ann', 'Anna', None],
    ['', 'Apple', None],
  ];
  for (const [one, other, how] of cases) {
    const said = Object.entries(Likeness).find(([, value]) => value === how)?.[0];
    it(`${one || 'nothing'} and ${other}: ${said}`, () =>
      assert.deepEqual([likeness(one, other), likeness(other, one)], [how, how]));
  }
});
