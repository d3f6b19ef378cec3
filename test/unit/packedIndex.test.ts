import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleNumbers } from '../../src/core/index/articleNumbers.js';
import { PackedLinks } from '../../src/core/index/packedLinks.js';
import { Pairs } from '../../src/core/index/pairs.js';
import type { FigureRef, Link } from '../../src/core/links/link.js';
import type { Figure } from '../../src/core/model.js';
import { NONE } from '../../src/core/packed/numbering.js';
import type { Sections } from '../../src/core/packed/sections.js';

const figureAt = (article: number, at: number): FigureRef => {
  const span = { start: at * 10, end: at * 10 + 5 };
  const figure: Figure = {
    ...span,
    kind: 'money',
    value: at,
    unit: 'EUR',
    modifier: 'exact',
    precision: 0,
    rule: 'amount of money',
  };
  return { article: String(article), figure };
};
const placeOf = ({ article, figure }: FigureRef): readonly [number, number] => [Number(article), figure.start / 10];

describe('The parts of a packed index', () => {
  it('keep articles in the order of their ids, whichever come and go', () => {
    const step = fc.record({ id: fc.constantFrom('a', 'b', 'B', 'é', 'ab', '10', '9', ''), isGone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let articles = new ArticleNumbers();
        const present = new Set<string>();
        for (const { id, isGone } of steps) {
          const number = articles.of(id);
          if (isGone) articles.remove(number);
          else articles.add(number);
          if (isGone) present.delete(id);
          else present.add(id);
        }
        const sections: Sections = new Map();
        articles.save(sections);
        articles = new ArticleNumbers();
        articles.load(sections);
        const sorted = [...present].sort();
        const numbers = [...present].map((id) => articles.known(id));
        assert.deepEqual(
          [articles.inOrder(), articles.sorted(numbers)].map((all) => Array.from(all, (n) => articles.id(n))),
          [sorted, sorted],
        );
        assert.equal(articles.size, sorted.length);
        const first = articles.first(numbers);
        assert.equal(first === undefined ? undefined : articles.id(first), sorted[0]);
        for (const { id } of steps) assert.equal(articles.known(id) === NONE, !present.has(id));
      }),
    );
  });

  it('give links back as they were, also what is divided by nothing', () => {
    const figures = [figureAt(3, 1), figureAt(1, 2)];
    const links: readonly Link[] = [
      { type: 'same-fact', figures, reason: { rule: 'context', pro: ['value'], contra: [] }, tier: 'likely' },
      { type: 'target-outcome', figures, ratio: Number.POSITIVE_INFINITY, reason: { rule: 'outcome', soFar: false } },
      { type: 'series', figures: [...figures, figureAt(1, 3)], reason: { rule: 'series' } },
    ];
    let packed = new PackedLinks(figureAt, placeOf);
    packed.put(4, links);
    packed.put(2, links.slice(1));
    packed.put(2, []);
    const sections: Sections = new Map();
    packed.save(sections, 'links');
    packed = new PackedLinks(figureAt, placeOf);
    packed.load(sections, 'links');
    assert.deepEqual(packed.of(4), links);
    assert.deepEqual([packed.of(2), packed.isEmpty(2), packed.isEmpty(4)], [[], true, false]);
  });

  it('give the number of a pair that is gone to another', () => {
    let pairs = new Pairs();
    const first = pairs.add(1, 2, 0.25);
    const second = pairs.add(2, 3, 0.5);
    pairs.remove(first);
    const sections: Sections = new Map();
    pairs.save(sections);
    pairs = new Pairs();
    pairs.load(sections);
    assert.deepEqual([pairs.of(1), pairs.of(2), pairs.of(3)], [[], [second], [second]]);
    assert.deepEqual([pairs.otherOf(second, 3), pairs.similarityOf(second)], [2, 0.5]);
    assert.equal(pairs.add(4, 1, 1), first);
    assert.deepEqual([pairs.of(1), pairs.otherOf(first, 1)], [[first], 4]);
  });
});
