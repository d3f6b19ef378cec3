import assert from 'node:assert/strict';
import { tokenize } from '../../src/core/text/tokens.js';
import { WordSets } from '../../src/core/text/wordSets.js';

describe('Sets of words', () => {
  const sets = new WordSets();
  const verbs = sets.setOf('rose, fell, went up');
  const small = sets.setOf('of, the, rose');
  const kinds = sets.tableOf([
    ['rose', 'flower'],
    ['rose', 'verb'],
    ['went', 'verb'],
  ]);
  const tokens = tokenize('The Rose of the north went up, fell.');
  const placesOf = (table: typeof verbs): number[] =>
    Array.from({ length: tokens.count }, (_, i) => i).filter((i) => table.word(tokens, i));

  it('know the single words of each set, whatever their case', () => {
    assert.deepEqual(placesOf(verbs), [1, 8]);
    assert.deepEqual(placesOf(small), [0, 1, 2, 3]);
  });

  it('keep phrases of several words to those who ask for phrases', () => {
    assert.ok(verbs.longest(tokens, 5));
    assert.equal(verbs.matchEnd, 7);
    assert.equal(verbs.word(tokens, 5), undefined);
  });

  it('give the values of a word', () => {
    assert.deepEqual(kinds.word(tokens, 1), ['flower', 'verb']);
    assert.equal(kinds.word(tokens, 4), undefined);
  });

  it('know nothing outside the text', () => {
    assert.equal(verbs.word(tokens, -1), undefined);
    assert.equal(verbs.word(tokens, tokens.count), undefined);
  });

  it('do not take the answers of another language for their own', () => {
    const others = new WordSets();
    const names = others.setOf('north');
    assert.ok(names.word(tokens, 4));
    assert.ok(verbs.word(tokens, 1));
    assert.ok(names.word(tokens, 4));
  });

  it('are as many as one number holds', () => {
    const many = new WordSets();
    for (let k = 0; k < 30; k++) many.setOf(`word${k}`);
    assert.throws(() => many.setOf('more'), /30/);
  });

  it('hold as many words as they are given', () => {
    const many = new WordSets();
    const table = many.setOf(Array.from({ length: 3000 }, (_, k) => `w${k}x`).join(', '));
    const text = tokenize('w0x w1499x w2999x w3000x');
    assert.deepEqual(
      [0, 1, 2, 3].map((i) => table.word(text, i) !== undefined),
      [true, true, true, false],
    );
  });
});
