import assert from 'node:assert/strict';
import type { EntityWeight } from '../../src/core/index/corpusIndex.js';
import type { Shelf } from '../../src/core/index/shelf.js';
import type { EntityKind } from '../../src/core/model.js';
import { entityGroups } from '../../src/presentation/rows/entityGroups.js';

const weight = (kind: EntityKind, name: string, mentions = 2, shelf?: Shelf): EntityWeight => ({
  entity: { id: name, name, kind, aliases: [name] },
  mentions,
  articles: 1,
  salience: mentions,
  ...(shelf && { shelf }),
});
const ids = (weights: readonly EntityWeight[]): string => weights.map(({ entity }) => entity.id).join(' ');
const many = (kind: EntityKind, count: number, mentions: number): EntityWeight[] =>
  Array.from({ length: count }, (_, i) => weight(kind, `${kind}${i}`, mentions));

describe('The groups of the entities in the sidebar', () => {
  it('are the kinds, companies first, and keep the order of the entities', () => {
    const { kinds, unsure } = entityGroups([
      weight('event', 'e'),
      weight('place', 'p'),
      weight('company', 'c1'),
      weight('organization', 'o'),
      weight('person', 'n'),
      weight('company', 'c2'),
      weight('product', 'd'),
    ]);
    assert.deepEqual(
      kinds.map(({ kind, count, rows }) => [kind, count, ids(rows)]),
      [
        ['company', 2, 'c1 c2'],
        ['person', 1, 'n'],
        ['organization', 1, 'o'],
        ['place', 1, 'p'],
        ['product', 1, 'd'],
        ['event', 1, 'e'],
      ],
    );
    assert.deepEqual(unsure, []);
  });

  it('fold countries and bodies without a name at the end of their kind, which counts them', () => {
    const { kinds } = entityGroups([
      weight('place', 'us', 9, 'country'),
      weight('place', 'harlow'),
      weight('organization', 'congress', 9, 'genericBody'),
      weight('place', 'peru', 1, 'country'),
    ]);
    assert.deepEqual(
      kinds.map(({ kind, count, rows, folds }) => [kind, count, ids(rows), folds.map((f) => [f.name, ids(f.weights)])]),
      [
        ['organization', 1, '', [['genericBody', 'congress']]],
        ['place', 3, 'harlow', [['country', 'us peru']]],
      ],
    );
  });

  it('hold the unsure of all kinds apart, uncounted', () => {
    const { kinds, unsure } = entityGroups([
      weight('company', 'c'),
      weight('person', 'x', 1, 'unsure'),
      weight('organization', 'y', 1, 'unsure'),
    ]);
    assert.deepEqual([kinds.map(({ kind, count }) => [kind, count]), ids(unsure)], [[['company', 1]], 'x y']);
  });

  it('fold what is named once where a kind has many, and before its countries', () => {
    const few = entityGroups(many('company', 20, 1)).kinds[0];
    assert.deepEqual([few?.rows.length, few?.folds], [20, []]);
    const [long] = entityGroups([
      weight('place', 'us', 1, 'country'),
      ...many('place', 18, 2),
      weight('place', 'a', 1),
      weight('place', 'b', 1),
      weight('place', 'c', 1),
    ]).kinds;
    assert.equal(long?.rows.length, 18);
    assert.deepEqual(
      long?.folds.map(({ name, weights }) => [name, ids(weights)]),
      [
        ['once', 'a b c'],
        ['country', 'us'],
      ],
    );
  });

  it('fold nothing where all of a kind is named once: nothing would be left to see', () => {
    const [all] = entityGroups(many('company', 30, 1)).kinds;
    assert.deepEqual([all?.rows.length, all?.folds], [30, []]);
  });
});
