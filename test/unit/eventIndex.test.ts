import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourcedTelling } from '../../src/core/events/corpusEvent.js';
import type { Figure } from '../../src/core/model.js';
import { EventsOfArticles } from './eventsOfArticles.js';

/** A sentence of an article at `start` that tells of a result of Acme, with its figure. */
function result(article: string, start: number, value: number, precision = 0): SourcedTelling {
  const span = { start, end: start + 40 };
  const figure: Figure = {
    start: start + 20,
    end: start + 30,
    kind: 'money',
    unit: 'USD',
    value,
    modifier: 'exact',
    precision,
    rule: 'amount of money',
  };
  return {
    article,
    telling: {
      kind: 'result',
      status: 'done',
      date: '2015',
      participants: ['company/acme'],
      evidence: span,
      headline: span,
    },
    headline: `Acme reported a profit of ${value} dollars`,
    figures: [figure],
  };
}

/** Articles of some sentences each; `valueOf` gives the figure of a sentence by its number in all of them. */
function articles(count: number, each: number, tell: (n: number) => readonly [value: number, precision: number]) {
  return Array.from({ length: count }, (_, a): readonly [string, readonly SourcedTelling[]] => {
    const id = String(a).padStart(4, '0');
    return [id, Array.from({ length: each }, (_, s) => result(id, s * 50, ...tell(a * each + s)))];
  });
}

function indexOf(all: Iterable<readonly [string, readonly SourcedTelling[]]>): EventsOfArticles {
  const index = new EventsOfArticles();
  for (const [id, tellings] of all) index.put(id, tellings);
  return index;
}

describe('The index of events', () => {
  it('makes one event of any number of equal tellings', () => {
    const events = indexOf(articles(50, 20, () => [5_000, 0])).events();
    assert.deepEqual([events.length, events[0]?.witnesses.length], [1, 1_000]);
  });

  it('tells different figures of one company and year apart, and finds those told twice', () => {
    const events = indexOf(articles(30, 10, (n) => [1_000 + (n % 150), 0])).events();
    assert.deepEqual([events.length, new Set(events.map(({ witnesses }) => witnesses.length))], [150, new Set([2])]);
  });

  // More ways of telling than are set beside one another, each figure twice, some of them rounded.
  const crowd = articles(26, 20, (n) => [1_000 + ((n * 37) % 260), n % 30 === 0 ? 1 : 0]);

  it('asks others when one comes before them, and again when it has gone', () => {
    const before: typeof crowd = articles(1, 20, (n) => [1_300 + n, 0]).map(([, tellings]) => [
      '',
      tellings.map((telling) => ({ ...telling, article: '' })),
    ]);
    const changed = indexOf(crowd);
    const alone = changed.events();
    for (const [id, tellings] of before) changed.put(id, tellings);
    assert.deepEqual(changed.events(), indexOf([...before, ...crowd]).events());
    changed.remove('');
    assert.deepEqual(changed.events(), alone);
  });

  it('does not depend on the order in which articles come and go, whatever their number', () => {
    assert.ok(indexOf(crowd).events().length > 200, 'the crowd is none');
    const step = fc.record({
      which: fc.nat(crowd.length - 1),
      remove: fc.boolean(),
      after: fc.constantFrom('ask', 'reload', 'go on'),
    });
    const steps = fc.array(step, {
      minLength: 10,
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, fc.shuffledSubarray(crowd, { minLength: 20 }), (changes, first) => {
        const changed = indexOf(first);
        const present = new Map(first);
        for (const { which, remove, after } of changes) {
          const [id, tellings] = crowd[which] as (typeof crowd)[number];
          if (remove) changed.remove(id);
          else changed.put(id, tellings);
          if (remove) present.delete(id);
          else present.set(id, tellings);
          if (after === 'ask') changed.events();
          if (after === 'reload') changed.reload();
        }
        assert.deepEqual(changed.events(), indexOf([...present].sort()).events());
      }),
      { numRuns: 8, seed: 7 },
    );
  });
});
