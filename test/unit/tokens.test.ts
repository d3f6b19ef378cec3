import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Gap, Shape, TokenKind, tokenAt, tokenize, tokenText } from '../../src/core/text/tokens.js';

const texts = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
};

describe('Tokens', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Xiaomi’s MI2', ['Xiaomi', '’', 's', 'MI2']],
    ['US$320 million', ['US', '$', '320', 'million']],
    ['1,141.5%', ['1', ',', '141', '.', '5', '%']],
    ['5G and 18th', ['5', 'G', 'and', '18', 'th']],
    ['(0700.HK)', ['(', '0700', '.', 'HK', ')']],
    ['e-commerce', ['e', '-', 'commerce']],
    ['分享按钮 0', ['分享按钮', '0']],
    ['ÉTÉ été', ['ÉTÉ', 'été']],
    ['a\u200eb', ['a', 'b']],
    ['😀1', ['😀', '1']],
    ['\ud800x', ['\ud800', 'x']],
    ['  \n ', []],
    ['', []],
  ];
  for (const [text, expected] of cases) {
    it(`splits ${JSON.stringify(text)}`, () => assert.deepEqual(texts(text), expected));
  }

  it('tells words, numbers and symbols apart', () => {
    const { kind, count } = tokenize('MI2 2 $ é');
    assert.deepEqual(
      [...kind.subarray(0, count)],
      [TokenKind.Word, TokenKind.Number, TokenKind.Symbol, TokenKind.Word],
    );
  });

  it('knows what stands before a token', () => {
    const { gap, count } = tokenize('a b,c\nd\r\ne\n\nf\r\n \r\ng');
    assert.deepEqual(
      [...gap.subarray(0, count)],
      [Gap.Paragraph, Gap.Space, Gap.None, Gap.None, Gap.Line, Gap.Line, Gap.Paragraph, Gap.Paragraph],
    );
  });

  it('knows the shape of a word', () => {
    const { shape, count } = tokenize('Xiaomi vivo iPhone SINA P40 小米');
    assert.deepEqual(
      [...shape.subarray(0, count)],
      [
        Shape.Capital | Shape.Lower,
        Shape.Lower,
        Shape.Lower | Shape.InnerCapital,
        Shape.Capital | Shape.InnerCapital,
        Shape.Capital | Shape.Digit,
        0,
      ],
    );
  });

  it('gives words that differ in case alone one hash', () => {
    const { hash } = tokenize("Été ÉTÉ don’t don't");
    assert.equal(hash[0], hash[1]);
    assert.equal(hash[3], hash[6]);
  });

  it('finds the token at an offset', () => {
    const tokens = tokenize('one two');
    assert.deepEqual(
      [0, 1, 4, 5, 99].map((offset) => tokenAt(tokens, offset)),
      [0, 1, 1, 2, 2],
    );
  });

  it('covers any text with ordered tokens that leave only space between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        let end = 0;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.start[i] as number;
          assert.ok(start >= end && (tokens.end[i] as number) > start);
          assert.match(text.slice(end, start), /^[\s\p{Cc}\p{Cf}]*$/u);
          end = tokens.end[i] as number;
        }
        assert.match(text.slice(end), /^[\s\p{Cc}\p{Cf}]*$/u);
      }),
    );
  });
});
