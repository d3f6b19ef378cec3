import assert from 'node:assert/strict';
import {
  beginOf,
  LABEL_COUNT,
  NAME_LABELS,
  type NameLabel,
  OUTSIDE,
} from '../../src/core/entities/recogniser/labels.js';
import { type Lattice, search } from '../../src/core/entities/recogniser/search.js';
import { segmentsOf } from '../../src/core/entities/recogniser/segments.js';
import { SureNames } from '../../src/core/entities/recogniser/sureNames.js';
import { tokenize } from '../../src/core/text/tokens.js';

/** A lattice in which each of `n` tokens is outside of names, and nothing speaks for anything. */
const latticeOf = (n: number): Lattice => ({
  transitions: new Int16Array(LABEL_COUNT * LABEL_COUNT),
  scores: new Int32Array(n * LABEL_COUNT),
  labels: new Uint8Array(n),
  margins: new Int32Array(n),
});

const begin = (label: NameLabel): number => beginOf(NAME_LABELS.indexOf(label));
const inside = (label: NameLabel): number => begin(label) + 1;

describe('The margin of a reading', () => {
  const read = (...rows: readonly Partial<Record<number, number>>[]): Lattice => {
    const lattice = latticeOf(rows.length);
    rows.forEach((row, t) => {
      for (const [label, score] of Object.entries(row)) lattice.scores[t * LABEL_COUNT + Number(label)] = score ?? 0;
    });
    search(lattice, 0, rows.length, 0);
    return lattice;
  };

  it('is how much less speaks for the next best kind', () => {
    const { labels, margins } = read({ [begin('PER')]: 30, [begin('LOC')]: 18, [inside('ORG')]: 90 });
    assert.deepEqual([labels[0], margins[0]], [begin('PER'), 12]);
  });

  it('is that of the whole name, wherever it is in doubt', () => {
    const names = { [begin('PER')]: 40 };
    const { labels, margins } = read(names, { [inside('PER')]: 20, [OUTSIDE]: 13 }, { [OUTSIDE]: 50 });
    assert.deepEqual([...labels], [begin('PER'), inside('PER'), OUTSIDE]);
    assert.deepEqual([...margins.subarray(0, 2)], [7, 7]);
  });

  it('counts where the name may go on', () => {
    const { margins } = read({ [begin('PER')]: 40 }, { [OUTSIDE]: 20, [inside('PER')]: 15 });
    assert.equal(margins[0], 5);
  });
});

describe('The sure names of an article', () => {
  const text = 'Jane Norsk and Norsk met Jane Norsk at Velden near Norsk';
  const tokens = tokenize(text);
  const places = (word: string): number[] =>
    Array.from({ length: tokens.count }, (_, i) => i).filter(
      (i) => text.slice(tokens.start[i], tokens.end[i]) === word,
    );
  const [firstJane = 0, secondJane = 0] = places('Jane');
  const lastNorsk = places('Norsk').at(-1) ?? 0;
  const [velden = 0] = places('Velden');
  const whole = segmentsOf(Int32Array.of(0, tokens.count));

  /** What they say of the tokens `[from, to)`, as labels that scored, one a token; `sure` names begin where and how. */
  const said = (from: number, to: number, ...sure: readonly [at: number, n: number, NameLabel, margin: number][]) => {
    const lattice = latticeOf(tokens.count);
    for (const [at, n, label, margin] of sure) {
      lattice.labels.fill(inside(label), at, at + n);
      lattice.labels[at] = begin(label);
      lattice.margins.fill(margin, at, at + n);
    }
    const scores = new Int32Array((to - from) * LABEL_COUNT);
    const heard = new SureNames(tokens, lattice, whole).speak(scores, from, to, 0);
    const labels = Array.from({ length: to - from }, (_, t) =>
      Math.max(
        0,
        scores.subarray(t * LABEL_COUNT, (t + 1) * LABEL_COUNT).findIndex((score) => score > 0),
      ),
    );
    return heard ? labels : [];
  };

  it('speak for the same words as the same kind', () => {
    assert.deepEqual(said(secondJane, secondJane + 2, [firstJane, 2, 'PER', 30]), [begin('PER'), inside('PER')]);
    assert.deepEqual(said(secondJane, secondJane + 2, [firstJane, 2, 'ORG', 30]), [begin('ORG'), inside('ORG')]);
    assert.deepEqual(said(lastNorsk, lastNorsk + 1, [firstJane + 1, 1, 'LOC', 30]), [begin('LOC')]);
  });

  it('speak as the kind that most of them are', () => {
    const [one = 0, two = 0, three = 0] = places('Norsk');
    const votes = (...labels: NameLabel[]) =>
      said(
        lastNorsk,
        lastNorsk + 1,
        ...[one, two, three].map((at, k): [number, number, NameLabel, number] => [at, 1, labels[k] as NameLabel, 30]),
      );
    assert.deepEqual(votes('LOC', 'PER', 'LOC'), [begin('LOC')]);
    assert.deepEqual(votes('LOC', 'PER', 'PER'), [begin('PER')]);
  });

  it('prefer the whole of a name to a part of it', () =>
    assert.deepEqual(said(secondJane, secondJane + 2, [firstJane, 2, 'PER', 30], [lastNorsk, 1, 'LOC', 30]), [
      begin('PER'),
      inside('PER'),
    ]));

  it('say nothing of the beginning of a longer name, but of its end', () => {
    const [jane, norsk] = [firstJane, secondJane + 1];
    assert.deepEqual(said(secondJane, secondJane + 2, [jane, 1, 'LOC', 30]), [begin('LOC'), OUTSIDE]);
    assert.deepEqual(said(secondJane, secondJane + 2, [jane, 1, 'LOC', 30], [secondJane, 2, 'ORG', 3]), []);
    assert.deepEqual(said(norsk - 1, norsk + 1, [lastNorsk, 1, 'LOC', 30], [secondJane, 2, 'ORG', 3]), [
      OUTSIDE,
      begin('LOC'),
    ]);
  });

  it('say nothing where they are in doubt themselves, of other words, and of half a name', () => {
    assert.deepEqual(said(secondJane, secondJane + 2, [firstJane, 2, 'PER', 5]), []);
    assert.deepEqual(said(velden, velden + 1, [firstJane, 2, 'PER', 30]), []);
    assert.deepEqual(said(lastNorsk, lastNorsk + 1, [firstJane, 2, 'PER', 30]), []);
  });
});
