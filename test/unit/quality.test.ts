import assert from 'node:assert/strict';
import { differences } from '../quality/difference.js';
import { type Item, scoreOf } from '../quality/item.js';
import { judge, type Scoreboard, scoreboardOf } from '../quality/scoreboard.js';
import { findPlace } from '../quality/sets/places.js';

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
