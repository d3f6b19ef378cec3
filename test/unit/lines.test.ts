import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { annotateLines } from '../../src/cli/annotateLines.js';
import type { ArticlesAt } from '../../src/cli/articlesAt.js';
import { linesOf } from '../../src/cli/linesOf.js';
import { write } from '../../src/cli/output.js';
import { ProblemLog } from '../../src/cli/problemLog.js';
import { readRow } from '../../src/cli/readRow.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesIn(text: string, size: number, longest = 1_000): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const { bytes, number } of linesOf(inPieces(new TextEncoder().encode(text), size), longest)) {
    assert.equal(number, lines.length + 1);
    lines.push(bytes && new TextDecoder().decode(bytes));
  }
  return lines;
}

describe('The lines of a stream', () => {
  for (const [text, expected] of [
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['\n', ['']],
    ['a\n\nb', ['a', '', 'b']],
    ['a\r\nb\r\n', ['a\r', 'b\r']],
    ['é\u2028b\u2029c\u0085d\ne', ['é\u2028b\u2029c\u0085d', 'e']],
  ] as const) {
    it(`are those of ${JSON.stringify(text)}`, async () => {
      for (const size of [1, 2, 3, 1_000]) assert.deepEqual(await linesIn(text, size), expected);
    });
  }

  it('are the same however the bytes come', async () => {
    const text = fc.array(fc.oneof(fc.constant('\n'), fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        const lines = whole.split('\n');
        if (lines.at(-1) === '') lines.pop();
        assert.deepEqual(await linesIn(whole, size), lines);
      }),
    );
  });

  it('are passed over where they are too long', async () => {
    for (const size of [1, 4, 1_000])
      assert.deepEqual(await linesIn('ab\nabcdef\nabc\nabcd', size, 3), ['ab', undefined, 'abc', undefined]);
  });
});

describe('A row', () => {
  const read = (line: string) => {
    const messages: string[] = [];
    return { article: readRow(line, (message) => messages.push(message)), messages };
  };

  for (const [row, expected] of [
    [
      { id: 'a', text: 'T' },
      { id: 'a', text: 'T', title: 'a' },
    ],
    [
      { id: 7, text: '' },
      { id: '7', text: '' },
    ],
    [{ id: 'a', text: 'T', title: null, date: null, language: '', publisher: null, authors: null }, { title: 'a' }],
    [
      { id: 'a', text: 'T', title: 'Title', date: '2020', language: 'nl', publisher: 'P', authors: ['X'] },
      { title: 'Title', date: '2020', language: 'nl', publisher: 'P', authors: ['X'] },
    ],
    [{ id: 'a', text: 'T', date: '2020-01-02 10:11:12.5' }, { date: '2020-01-02' }],
    [{ id: 'a', text: 'T', date: '2020-01-02T10:11:12+01:00' }, { date: '2020-01-02' }],
    [{ id: 'a', text: 'T', score: 1, mentions: [] }, { id: 'a' }],
    [{ id: 'a', text: '# A heading\n\nText that follows.' }, { title: 'A heading' }],
  ] as const) {
    it(`is ${JSON.stringify(row)}`, () => {
      const { article, messages } = read(JSON.stringify(row));
      assert.deepEqual(messages, []);
      for (const [key, value] of Object.entries(expected))
        assert.deepEqual((article as unknown as Record<string, unknown>)[key], value);
    });
  }

  for (const [line, message] of [
    ['{"id": "a", "text": "T"', /^this line cannot be read: /],
    ['nonsense', /^this line cannot be read: /],
    ['[1]', /^this line must hold a JSON object/],
    ['"text"', /^this line must hold a JSON object/],
    ['null', /^this line must hold a JSON object/],
    ['{}', /^“id” is missing\.$/],
    ['{"text": "T"}', /^“id” is missing\.$/],
    ['{"id": "", "text": "T"}', /^“id” is missing\.$/],
    ['{"id": "a"}', /^“text” is missing\.$/],
    ['{"id": "a", "text": null}', /^“text” is missing\.$/],
    ['{"id": "a", "text": 5}', /^“text” must be a text\.$/],
    ['{"id": ["a"], "text": "T"}', /^“id” must be a text\.$/],
  ] as const) {
    it(`is none: ${line}`, () => {
      const { article, messages } = read(line);
      assert.equal(article, undefined);
      assert.match(messages[0] ?? '', message);
    });
  }

  for (const [key, value, message] of [
    ['date', 'yesterday', '“date” must be a date like 2012, 2012-12 or 2012-12-19.'],
    ['date', '2020-13-01', '“date” must be a date like 2012, 2012-12 or 2012-12-19.'],
    ['date', 2020, '“date” must be a text.'],
    ['title', 5, '“title” must be a text.'],
    ['language', 'e', '“language” must not be empty.'],
    ['authors', 'Jane Roe', '“authors” must be a list: [ … ].'],
  ] as const) {
    it(`is read without its ${key} ${JSON.stringify(value)}`, () => {
      const { article, messages } = read(JSON.stringify({ id: 'a', text: 'T', [key]: value }));
      assert.deepEqual(messages, [message]);
      assert.equal(article?.text, 'T');
      assert.deepEqual(article, read('{"id": "a", "text": "T"}').article);
    });
  }
});

describe('Annotating line by line', () => {
  /** Rows without end, and how many were asked for. */
  function endless(): { at: ArticlesAt; asked: () => number } {
    let asked = 0;
    async function* articles() {
      for (;;) {
        const id = `${asked++}`;
        const { article } = makeArticle({ file: id }, `Acme Corp. sold ${asked} million boats in 2019.`);
        yield { article, path: id, isRow: true as const };
      }
    }
    return { at: { lexicon: [], ignored: [], apart: [], articles }, asked: () => asked };
  }

  it('asks for an article when the one before was taken, and for no more when nobody takes any', async () => {
    const { at, asked } = endless();
    let taken = 0;
    for await (const line of annotateLines(at, compileLexicon([]), assert.fail)) {
      taken++;
      assert.equal(asked(), taken);
      assert.equal(JSON.parse(line).figures.length, 1);
      if (taken === 50) break;
    }
    assert.equal(asked(), 50);
  });

  it('ends quietly where the reader goes away', async () => {
    const { at, asked } = endless();
    let written = 0;
    const reader = new Writable({
      write: (_chunk, _encoding, done) =>
        done(++written < 3 ? undefined : Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    await write(annotateLines(at, compileLexicon([]), assert.fail), reader, true);
    assert.deepEqual([written, asked()], [3, 3]);
  });

  it('waits for a slow reader', async () => {
    let open = 0;
    const reader = new Writable({
      write: (_chunk, _encoding, done) => {
        open++;
        setTimeout(() => {
          open--;
          done();
        }, 1);
      },
    });
    function* pieces() {
      for (let i = 0; i < 20; i++) {
        assert.equal(open, 0);
        yield 'x'.repeat(70_000);
      }
    }
    await write(pieces(), reader);
  });

  it('fails where the disk is full', async () => {
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('ENOSPC')) });
    await assert.rejects(write(['x'], full), /ENOSPC/);
  });

  it('tells the first problems and counts the others', () => {
    const told: string[] = [];
    const log = new ProblemLog((line) => told.push(line));
    for (let i = 1; i <= 250; i++) log.report(`rows.jsonl:${i}`, 'bad');
    log.close();
    assert.deepEqual([log.count, told.length, told[0]], [250, 101, 'rows.jsonl:1: bad']);
    assert.equal(told.at(-1), '150 more problems like these');
  });
});
