import assert from 'node:assert/strict';
import { PhraseTable } from '../../src/core/text/phraseTable.js';
import { tokenize } from '../../src/core/text/tokens.js';

describe('A phrase table', () => {
  const table = new PhraseTable<string>([
    ['Sina', 'sina'],
    ['Sina Weibo', 'weibo'],
    ['US$', 'usd'],
    ['e-commerce', 'trade'],
    ["McDonald's", 'mcd'],
    ['Sina', 'other'],
  ]);
  const longest = (text: string): [readonly string[], number] | undefined => {
    const found = table.longest(tokenize(text), 0);
    return found && [found, table.matchEnd];
  };
  const cases: readonly (readonly [string, readonly [readonly string[], number] | undefined])[] = [
    ['Sina Weibo users', [['weibo'], 2]],
    ['SINA weibo', [['weibo'], 2]],
    ['Sina\nWeibo', [['weibo'], 2]],
    ['Sina\n\nWeibo', [['sina', 'other'], 1]],
    ['Sina, Weibo', [['sina', 'other'], 1]],
    ['Sinaloa', undefined],
    ['US$320', [['usd'], 2]],
    ['US $', undefined],
    ['e-commerce', [['trade'], 3]],
    ['e commerce', undefined],
    ['McDonald’s', [['mcd'], 3]],
    ['', undefined],
  ];
  for (const [text, expected] of cases) {
    it(`meets ${JSON.stringify(text)} ${expected ? 'as far as it goes' : 'not'}`, () =>
      assert.deepEqual(longest(text), expected));
  }

  it('keeps apart as many phrases as it is given', () => {
    const many = new PhraseTable<number>(Array.from({ length: 5000 }, (_, i) => [`name${i % 100} w${i}`, i] as const));
    for (const i of [0, 99, 100, 4999]) {
      assert.deepEqual(many.longest(tokenize(`Name${i % 100} W${i} x`), 0), [i]);
    }
    assert.equal(many.longest(tokenize('name1 w2'), 0), undefined);
  });

  it('says where the next phrase may begin, and never passes one over', () => {
    const tokens = tokenize('users of Sina and of US$ 5');
    const places: number[] = [];
    for (let i = table.next(tokens, 0, tokens.count); i < tokens.count; i = table.next(tokens, i + 1, tokens.count))
      if (table.longest(tokens, i)) places.push(i);
    assert.deepEqual(places, [2, 5]);
    assert.equal(table.next(tokens, 3, 5), 5);
  });

  it('gives each phrase one value made of all its own', () => {
    const joined = table.joined((values) => values.join('+'));
    assert.deepEqual(joined.longest(tokenize('sina weibo'), 0), ['weibo']);
    assert.deepEqual(joined.word(tokenize('Sina'), 0), ['sina+other']);
    assert.equal(joined.word(tokenize('Weibo'), 0), undefined);
  });

  it('stops at the limit it is given', () => {
    assert.deepEqual(table.longest(tokenize('Sina Weibo'), 0, 1), ['sina', 'other']);
  });
});
