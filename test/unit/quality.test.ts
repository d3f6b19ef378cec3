import assert from 'node:assert/strict';
import { differences } from '../quality/difference.js';
import { type Item, scoreOf } from '../quality/item.js';
import { hasHeadOf } from '../quality/measureHead.js';
import { judge, type Scoreboard, scoreboardOf } from '../quality/scoreboard.js';
import { findPlace } from '../quality/sets/places.js';
import { unmark } from '../quality/sets/readings.js';
import { judgeAnswer } from '../quality/stages/readings.js';

const board = (rightItems: readonly string[], wrongItems: readonly string[]): Scoreboard => ({
  dates: { en: { right: rightItems.length, all: rightItems.length + wrongItems.length, rightItems, wrongItems } },
});

const unchanged = {
  stage: 'dates',
  lang: 'en',
  turnedWrong: [],
  turnedRight: [],
  newlyWrong: [],
  noLongerWrong: [],
  noLongerRight: [],
};

const item = (id: string, expected?: string, got?: string): Item => ({
  id,
  lang: 'en',
  right: expected === got,
  expected,
  got,
});

describe('The scoreboard', () => {
  it('names what a change turns wrong and right', () => {
    assert.deepEqual(differences(board(['a', 'b'], ['c', 'd']), board(['b', 'c'], ['a', 'd'])), [
      { ...unchanged, turnedWrong: ['a'], turnedRight: ['c'] },
    ]);
  });

  it('tells what is said too much, or no longer, from what was known before', () => {
    assert.deepEqual(differences(board(['a', 'b'], ['c', 'd']), board(['a', 'new'], ['d', 'too much'])), [
      { ...unchanged, newlyWrong: ['too much'], noLongerWrong: ['c'], noLongerRight: ['b'] },
    ]);
  });

  it('has nothing to say of boards that judge alike', () => {
    assert.deepEqual(differences(board(['a', 'b'], ['c']), board(['b', 'a'], ['c'])), []);
    assert.deepEqual(differences(board(['a'], ['c']), board(['a', 'a new label'], ['c'])), []);
    assert.deepEqual(differences({}, {}), []);
  });

  it('compares with a board that lacks a stage or a language', () => {
    assert.deepEqual(
      differences({}, board(['a'], ['b'])).map(({ newlyWrong }) => newlyWrong),
      [['b']],
    );
    assert.deepEqual(
      differences(board(['a'], ['b']), {}).map(({ noLongerWrong }) => noLongerWrong),
      [['b']],
    );
  });

  it('scores misses, wrong answers and what is said too much', () => {
    const hit = item('hit', '1', '1');
    assert.deepEqual(scoreOf([hit, item('miss', '1')]), { right: 1, all: 2, precision: 100, f1: 66.7, recall: 50 });
    assert.deepEqual(scoreOf([hit, item('too much', undefined, '1')]), {
      right: 1,
      all: 2,
      precision: 50,
      f1: 66.7,
      recall: 100,
    });
    assert.deepEqual(scoreOf([hit, item('wrong', '1', '2')]), { right: 1, all: 2, precision: 50, f1: 50, recall: 50 });
  });

  it('counts temptations, of which nothing is found', () => {
    assert.deepEqual(scoreOf([item('resisted'), item('fell for it', undefined, '1')]), { right: 1, all: 2 });
  });

  it('gives every item a name of its own, by stage and language', () => {
    const judged = judge({ dates: () => [item('a', '1', '1'), item('a', '1'), { ...item('a', '1'), lang: 'nl' }] }, []);
    const { dates } = scoreboardOf(judged);
    assert.deepEqual(dates?.en?.rightItems, ['a']);
    assert.deepEqual(dates?.en?.wrongItems, ['a #2']);
    assert.deepEqual(dates?.nl?.wrongItems, ['a']);
  });

  it('finds the place that a case names', () => {
    const texts = ['12 of 120 boats, 12 of them new', 'The 12th boat'];
    assert.deepEqual(findPlace(texts, '12'), { article: 0, text: '12', start: 0, end: 2 });
    assert.deepEqual(findPlace(texts, '0|12|2'), { article: 0, text: '12', start: 17, end: 19 });
    assert.deepEqual(findPlace(texts, '1|boat'), { article: 1, text: 'boat', start: 9, end: 13 });
    for (const place of ['1|12', '0|12|3', '2|boat', '13']) assert.throws(() => findPlace(texts, place));
  });
});

describe('The judge of whole readings', () => {
  const same = (a: string, b: string): boolean => a === b;

  it('takes the marks of figures out of a text', () => {
    assert.deepEqual(unmark('It sold [[5 million]] phones and [[3]] cars'), {
      text: 'It sold 5 million phones and 3 cars',
      spans: [
        { start: 8, end: 17 },
        { start: 29, end: 30 },
      ],
    });
    assert.deepEqual(unmark('No figure'), { text: 'No figure', spans: [] });
  });

  it('asks for one of the answers that count as right', () => {
    assert.deepEqual(judgeAnswer(['a', 'b'], 'b', same), { right: true, expected: 'b', got: 'b' });
    assert.deepEqual(judgeAnswer(['a', 'b'], 'c', same), { right: false, expected: 'a', got: 'c' });
    assert.deepEqual(judgeAnswer(['a', 'b'], undefined, same), { right: false, expected: 'a', got: undefined });
  });

  it('takes silence for right where it is, and then misses nothing', () => {
    assert.deepEqual(judgeAnswer(['a', undefined], undefined, same), {
      right: true,
      expected: undefined,
      got: undefined,
    });
    assert.deepEqual(judgeAnswer(['a', undefined], 'a', same), { right: true, expected: 'a', got: 'a' });
    assert.deepEqual(judgeAnswer(['a', undefined], 'c', same), { right: false, expected: undefined, got: 'c' });
    assert.deepEqual(judgeAnswer([undefined], 'c', same), { right: false, expected: undefined, got: 'c' });
  });

  it('compares measures by their head', () => {
    for (const [phrase, measure] of [
      ['sales', 'car sales in May'],
      ['share price', 'price'],
      ['bladzijde', 'bladzijden van het boek'],
      ['Ausfuhr', 'Ausfuhren nach Norwegen'],
      ["member's stock", 'stock'],
    ] as const)
      assert.ok(hasHeadOf(phrase, measure), `${phrase} ~ ${measure}`);
    for (const [phrase, measure] of [
      ['sales', 'sales staff'],
      ['price', 'share'],
      ['omzet', 'omzet stijgt'],
      ['Umsatz', 'Verkauf von Umsatz'],
      ['car', 'card'],
    ] as const)
      assert.ok(!hasHeadOf(phrase, measure), `${phrase} ≠ ${measure}`);
  });
});
