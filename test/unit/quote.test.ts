import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findLines, positionOf } from '../../src/core/text/lines.js';
import { quoteAround, wordsAt } from '../../src/core/text/quote.js';

describe('A quote', () => {
  const around = (text: string, word: string, limit?: number) => {
    const start = text.indexOf(word);
    return quoteAround(text, { start, end: start + word.length }, 'en', limit);
  };

  it('is the sentence around the span, with the span inside', () => {
    const { text, focus } = around('One thing. It sold 50,000 phones in May. Then more.', '50,000');
    assert.equal(text, 'It sold 50,000 phones in May.');
    assert.equal(text.slice(focus.start, focus.end), '50,000');
  });

  it('stays in its paragraph', () => {
    assert.equal(around('A heading without a stop\nIt sold 50,000', '50,000').text, 'It sold 50,000');
  });

  it('is cut at words where the sentence is long', () => {
    const { text, focus } = around(
      `${'so many words '.repeat(40)}and 50,000 ${'in the middle '.repeat(40)}`,
      '50,000',
      80,
    );
    assert.match(text, /^… .+ and 50,000 in .+ …$/);
    assert.ok(text.length < 100);
    assert.equal(text.slice(focus.start, focus.end), '50,000');
  });

  it('has no line breaks and no direction marks', () => {
    assert.equal(around('\u202eThe \u200f50,000\tphones  sold.', '50,000').text, 'The 50,000 phones sold.');
  });

  it('has no markup, soft hyphens, footnote marks or broken lines', () => {
    const text =
      'One.\n\n> In May **Acme** [sold](https://a.example) 50,000\n> mil&shy;l\u00adion1 bicy-\n> cles &amp; more.[2] Then.';
    const { text: quote, focus, span } = around(text, '50,000');
    assert.equal(quote, 'In May Acme sold 50,000 million bicycles & more.');
    assert.equal(quote.slice(focus.start, focus.end), '50,000');
    assert.equal(text.slice(span.start, span.end), text.slice(text.indexOf('In May'), text.indexOf('[2]')));
  });

  it('gives the words of a span as they are read', () => {
    const words = (text: string, from: string, to: string) =>
      wordsAt(text, { start: text.indexOf(from), end: text.indexOf(to) + to.length });
    assert.equal(words('paid **$5** billion now', '$5', 'billion'), '$5 billion');
    assert.equal(words('by Micro\u00adsoft now', 'Micro', 'soft'), 'Microsoft');
    assert.equal(words('the United\nStates, it is said', 'United', 'States'), 'United States');
    assert.equal(words('the United Arab Emirates', 'United', 'Emirates'), 'United Arab Emirates');
  });

  it('holds its span in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(), fc.nat(40), (text, at, length) => {
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + length);
        const quote = quoteAround(text, { start, end }, 'en', 60);
        assert.ok(quote.focus.start >= 0 && quote.focus.end <= quote.text.length);
        assert.ok(quote.span.start <= start && quote.span.end >= end);
      }),
    );
  });
});

describe('Lines', () => {
  it('end with \\n, \\r\\n and \\r', () => {
    assert.deepEqual(findLines('a\nb\r\nc\rd').starts, [0, 2, 5, 7]);
  });

  it('turn offsets into positions', () => {
    const lines = findLines('ab\ncd\n');
    assert.deepEqual(
      [0, 2, 3, 5, 6].map((o) => positionOf(lines, o)),
      [
        { line: 0, character: 0 },
        { line: 0, character: 2 },
        { line: 1, character: 0 },
        { line: 1, character: 2 },
        { line: 2, character: 0 },
      ],
    );
  });
});
