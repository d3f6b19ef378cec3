import assert from 'node:assert/strict';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { citation, quotation } from '../../src/presentation/cards/quotation.js';

/** A whole text as it is copied. */
function copied(text: string, entry: { title?: string; authors?: string[]; publisher?: string } = {}): string {
  const { article } = makeArticle({ file: 'a.txt', title: 'T', ...entry }, text);
  const annotated = { article, annotations: { language: 'en' } } as unknown as AnnotatedArticle;
  return quotation(annotated, { start: 0, end: text.length }, true);
}

/** What is left of Markdown once everything that a backslash makes text is taken out. */
const active = (markdown: string): string => markdown.replace(/\\[!-/:-@[-`{-~]/g, '');

describe('A copied quote', () => {
  it('is a quotation with its source', () => {
    const quote = copied('Acme sold 1,000 phones (5 %), it’s said.', { authors: ['Jane Doe'], publisher: 'The Paper' });
    assert.equal(quote, '> Acme sold 1,000 phones (5 %), it’s said.\n>\n> — Jane Doe: *T*, The Paper\n');
  });

  const texts: readonly [written: string, shown: string][] = [
    ['Nothing to escape: 5-6 % of “all”.', '> Nothing to escape: 5-6 % of “all”.'],
    ['1.5 million people', '> 1.5 million people'],
    ['two\nlines', '> two\n> lines'],
    ['two\r\nlines', '> two\n> lines'],
    ['two\rlines', '> two\n> lines'],
    ['two\u2028lines', '> two\n> lines'],
    ['a\n\nb', '> a\n>\n> b'],
    ['# Injected', '> \\# Injected'],
    ['a\n=', '> a\n> \\='],
    ['- a', '> \\- a'],
    ['1. a', '> 1\\. a'],
    ['    code', '> code'],
    ['a\n    code', '> a\n> code'],
    ['> deeper', '> \\> deeper'],
    ['```\nrm -rf', '> \\`\\`\\`\n> rm -rf'],
    ['~~~\nrm', '> \\~\\~\\~\n> rm'],
    ['<img src=x onerror=alert(1)>', '> \\<img src=x onerror=alert(1)\\>'],
    ['[x](javascript:alert(1))', '> \\[x\\](javascript:alert(1))'],
    ['![x](https://a.example/p.png)', '> !\\[x\\](https://a.example/p.png)'],
    ['<javascript:alert(1)>', '> \\<javascript:alert(1)\\>'],
    ['[x]: javascript:alert(1)', '> \\[x\\]: javascript:alert(1)'],
    ['a \\[b', '> a \\\\\\[b'],
    ['**b** _i_ snake_case', '> \\*\\*b\\*\\* \\_i\\_ snake_case'],
    ['&lt;b&gt;', '> \\&lt;b\\&gt;'],
    ['| a | b |', '> \\| a \\| b \\|'],
    ['$x$ and $(zap)', '> \\$x\\$ and \\$(zap)'],
    ['$5$ and US$6 million', '> $5\\$ and US$6 million'],
    ['R&D, a & b; &#x41; and &amp', '> R&D, a & b; \\&#x41; and &amp'],
    ['a\u202ereversed\u202c b', '> areversed b'],
    ['a\u0000\u0007b', '> a b'],
  ];
  for (const [written, shown] of texts)
    it(`shows ${JSON.stringify(written)} as itself`, () =>
      assert.equal(copied(written).slice(0, -'\n>\n> — *T*\n'.length), shown));

  const sources: readonly [written: string, shown: string][] = [
    ['A\n\n# Injected', 'A # Injected'],
    ['A] (b) [c', 'A\\] (b) \\[c'],
    ['*b*', '\\*b\\*'],
    ['`b`', '\\`b\\`'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['a\u202eb', 'ab'],
    ['# A', '\\# A'],
  ];
  for (const [written, shown] of sources)
    it(`names ${JSON.stringify(written)} as it is`, () => {
      const source = { title: written, authors: [written], publisher: written };
      assert.equal(citation(source), `${shown}: *${shown}*, ${shown}`);
      assert.equal(copied('Text.', source), `> Text.\n>\n> — ${shown}: *${shown}*, ${shown}\n`);
    });

  it('is one quotation of nothing but text, whatever an article and its source hold', () => {
    const pieces = [
      ...['\n', '\r', '\r\n', '\n\n', '\u2028', '\u0085', '\t', '    ', '\u0000', '\u202e', '\ufeff', ' '],
      ...[
        '#',
        '# ',
        '-',
        '1.',
        '>',
        '`',
        '```',
        '*',
        '_',
        '[',
        ']',
        '](',
        '<',
        '>',
        '<a href=',
        '!',
        '|',
        '~',
        '$',
        '&',
      ],
      ...['\\', '\\\\', '=', '---', 'javascript:', 'command:', 'https://a.example', '$(zap)', 'word', 'é', '小米', '5'],
    ];
    let state = 1;
    const pick = (): string => {
      state = (state * 48271) % 2147483647;
      return pieces[state % pieces.length] as string;
    };
    for (let round = 0; round < 2_000; round++) {
      const text = `w${Array.from({ length: 12 }, pick).join('')}`;
      const name = `w${Array.from({ length: 6 }, pick).join('')}`;
      const quote = copied(text, { title: name, authors: [name], publisher: name });
      const lines = quote.split('\n');
      assert.doesNotMatch(lines.join(' '), /[\p{Cc}\u2028\u2029\u202e]/u, JSON.stringify([text, name]));
      assert.equal(lines.pop(), '');
      for (const line of lines) {
        assert.match(line, /^>/, JSON.stringify([text, quote]));
        assert.doesNotMatch(line.slice(1).trim(), /^(?:[#+=-]|\d+[.)](?: |$)| {4})/, JSON.stringify([text, quote]));
      }
      // Of all that Markdown and HTML take, only the emphasis of the title is left.
      const own = active(lines.map((line) => line.slice(1)).join('\n'));
      assert.doesNotMatch(own, /[`[\]<>|~]|&#?\w{1,31};|\$(?!\d)/, JSON.stringify([text, name, quote]));
      assert.equal(own.match(/\*/g)?.length, 2, JSON.stringify([text, name, quote]));
    }
  });
});
