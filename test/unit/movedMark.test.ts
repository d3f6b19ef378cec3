import assert from 'node:assert/strict';
import { type Mark, markOf, movedBy } from '../../src/core/notes/movedMark.js';

/** What a mark on the part in brackets holds after `from` was replaced by `to` in the text without them; undefined where it is gone. */
function held(marked: string, from: string, to: string): string | undefined {
  const [before = '', words = '', behind = ''] = marked.split(/[[\]]/);
  const text = before + words + behind;
  const offset = text.indexOf(from);
  assert.ok(offset >= 0);
  const mark = movedBy(markOf({ start: before.length, end: before.length + words.length }), {
    offset,
    length: from.length,
    come: to.length,
  });
  return mark && (text.slice(0, offset) + to + text.slice(offset + from.length)).slice(mark.start, mark.end);
}

describe('A mark in a text that is edited', () => {
  it('moves with what comes and goes before it, and stays where something does behind it', () => {
    assert.equal(held('one [two three] four', 'one', 'a longer one'), 'two three');
    assert.equal(held('one [two three] four', 'one ', ''), 'two three');
    assert.equal(held('one [two three] four', 'four', 'five six'), 'two three');
  });

  it('takes in what is typed inside, and not what is typed at its ends', () => {
    assert.equal(held('one [two three] four', 'o t', 'o or t'), 'two or three');
    assert.equal(held('one [two three] four', 'one ', 'one new '), 'two three');
    assert.equal(held('one [two three] four', ' four', ', and four'), 'two three');
  });

  it('loses what is replaced together with what is beside it', () => {
    assert.equal(held('one [two three] four', 'ne tw', 'X'), 'o three');
    assert.equal(held('one [two three] four', 'ee fo', 'X'), 'two thr');
  });

  it('is gone when most of its passage is, all at once or bit by bit', () => {
    assert.equal(held('one [two three] four', 'two three', ''), undefined);
    assert.equal(held('one [two three] four', 'two three', 'two four'), undefined);
    assert.equal(held('one [two three] four', 'ne two thr', ''), undefined);
    let mark: Mark | undefined = markOf({ start: 0, end: 10 });
    for (let i = 0; i < 4; i++) mark = mark && movedBy(mark, { offset: 3, length: 1, come: 1 });
    assert.deepEqual(mark, { start: 0, end: 10, whole: 10, left: 6 });
    assert.equal(mark && movedBy(mark, { offset: 3, length: 1, come: 1 }), undefined);
  });
});
