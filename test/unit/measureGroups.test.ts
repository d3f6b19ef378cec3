import assert from 'node:assert/strict';
import { measureGroups } from '../../src/core/links/measureGroups.js';
import { corpusOf } from './shownCorpus.js';

const ACME = [{ id: 'acme', name: 'Acme Corp.', kind: 'company' as const, aliases: ['Acme'] }];

/** The groups of what articles say of Acme. */
function groupsOf(...texts: readonly string[]) {
  const corpus = corpusOf(Object.fromEntries(texts.map((text, i) => [`a${i}`, text])), ACME);
  return measureGroups(corpus.index.statementsOf('acme', 100));
}

describe('Figures of one owner', () => {
  it('stand together where nothing sets them apart, by period, the newest first', () => {
    const groups = groupsOf('Acme’s revenue was $5 million in 2012.', 'In 2013 Acme’s revenue was $6 million.');
    assert.equal(groups.length, 1);
    assert.deepEqual(
      groups[0]?.periods.map(({ period }) => period),
      ['2013', '2012'],
    );
    assert.equal(groups[0]?.differing, 0);
  });

  const APART: readonly (readonly [string, string])[] = [
    ['Acme’s revenue was $5 million in 2012.', 'Acme’s profit was $1 million in 2012.'],
    ['Acme’s revenue was $5 million in 2012.', 'Acme’s revenue rose 12 percent in 2012.'],
    ['Acme’s revenue was $5 million in 2012.', 'Acme’s revenue was 4 million euros in 2012.'],
    ['Acme sold 3 million boats in 2012.', 'Acme sold 2 million cars in 2012.'],
  ];
  for (const [a, b] of APART)
    it(`stand apart: ${a} ${b}`, () => {
      const groups = groupsOf(a, b);
      assert.equal(groups.length, 2);
      assert.ok(groups.every(({ differing }) => differing === 0));
    });

  const DIFFERENT: readonly (readonly [boolean, string, string])[] = [
    [true, 'Acme’s revenue was $5 million in 2012.', 'Acme’s revenue was $7 million in 2012.'],
    [false, 'Acme’s revenue was $5 million in 2012.', 'Acme’s revenue was $5.0 million in 2012.'],
    [false, 'Acme’s revenue was $5 million in 2012.', 'Acme’s revenue was more than $4 million in 2012.'],
    [false, 'Acme’s revenue was $5 million in 2012.', 'Acme’s revenue was $7 million in 2013.'],
    [false, 'Acme’s revenue was $5 million in 2012.', 'Acme’s revenue may be $7 million in 2012.'],
    [false, 'Acme’s revenue was $5 million in 2012. Acme’s revenue was $7 million in 2012.', 'Acme has a name.'],
    [false, 'Acme’s revenue was $5 million.', 'Acme’s revenue was $7 million.'],
  ];
  for (const [differs, a, b] of DIFFERENT)
    it(`${differs ? 'differ' : 'do not differ'}: ${a} ${b}`, () => {
      assert.equal(
        groupsOf(a, b).some(({ differing }) => differing > 0),
        differs,
      );
    });
});
