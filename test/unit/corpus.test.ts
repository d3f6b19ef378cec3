import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { globMatcher } from '../../src/core/corpus/glob.js';
import { problemMessage } from '../../src/core/corpus/problems.js';
import { makeArticle, readArticle, readCorpus } from '../../src/core/corpus/readCorpus.js';
import type { Span } from '../../src/core/model.js';
import { memoryFiles } from './memoryFiles.js';

const LEXICON = '{"entities":[{"id":"acme","name":"Acme","kind":"company","aliases":["ACME Corp"]}]}';

/** What `readCorpus` says is wrong with a folder, as people read it. */
async function problemsOf(contents: Record<string, string | Uint8Array>): Promise<string[]> {
  const { problems } = await readCorpus(memoryFiles(contents));
  return problems.map((problem) => `${problem.file}: ${problemMessage(problem)}`);
}

describe('A corpus', () => {
  it('is read from its manifest', async () => {
    const corpus = await readCorpus(
      memoryFiles({
        'crossread.json': JSON.stringify({
          name: 'Two',
          language: 'en',
          lexicon: 'lexicon.json',
          articles: [{ file: 'b.txt', title: 'B', date: '2012-12' }, '*.txt'],
        }),
        'lexicon.json': LEXICON,
        'a.txt': 'a',
        'b.txt': 'b',
        'c.bin': 'c',
      }),
    );
    assert.deepEqual(corpus.problems, []);
    assert.deepEqual(corpus.entries, [
      { file: 'b.txt', title: 'B', date: '2012-12', id: 'b' },
      { file: 'a.txt', id: 'a' },
    ]);
    assert.deepEqual(
      corpus.lexicon?.entities.map((e) => e.id),
      ['acme'],
    );
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', '{"articles": [', /crossread\.json: This file is not valid JSON/],
    ['an empty file', '', /This file is empty/],
    ['a forgotten comma', '{"name": "A" "articles": []}', /a comma is expected here/],
    ['a comment', '{ // note\n"articles": []}', /it may hold no comments/],
    [
      'a number where a list belongs',
      '{"articles": [{"file": "a.txt", "authors": 5}]}',
      /“articles\[0\]\.authors” must be a list/,
    ],
    ['a list instead of an object', '[]', /must hold a JSON object/],
    ['no articles', '{"name": "x"}', /“articles” is missing/],
    ['articles that are no list', '{"articles": "a.txt"}', /“articles” must be a list/],
    ['an unknown key', '{"articles": ["a.txt"], "lexikon": "x"}', /Unknown key “lexikon”/],
    ['an unknown key of an article', '{"articles": ["a.txt", {"file": "b.txt", "titel": "x"}]}', /Unknown key “titel”/],
    ['a wrong type', '{"articles": ["a.txt", {"file": 5}]}', /“articles\[1\]\.file” must be a text/],
    ['a wrong element', '{"articles": ["a.txt", 5]}', /“articles\[1\]” must be a text or an object/],
    ['a wrong date', '{"articles": ["a.txt", {"file": "b.txt", "date": "June 2012"}]}', /must be a date like/],
    ['a path to a parent folder', '{"articles": ["a.txt", "../b.txt"]}', /points outside/],
    ['an absolute path', '{"articles": ["a.txt", "/etc/passwd"]}', /points outside/],
    ['a path with a drive', '{"articles": ["a.txt", "C:/b.txt"]}', /points outside/],
    ['a path with backslashes', '{"articles": ["a.txt", "..\\\\b.txt"]}', /points outside/],
    ['an address', '{"articles": ["a.txt", "file:///b.txt"]}', /points outside/],
    ['a missing article', '{"articles": ["a.txt", "c.txt"]}', /“c\.txt” is not in the corpus folder/],
    ['a pattern without files', '{"articles": ["a.txt", "x*.txt"]}', /No file matches/],
    ['a missing lexicon', '{"articles": ["a.txt"], "lexicon": "no.json"}', /“no\.json” is not in/],
    ['a lexicon outside', '{"articles": ["a.txt"], "lexicon": "../no.json"}', /points outside/],
    [
      'sections that overlap',
      '{"articles": ["a.txt", {"file":"b.txt","sections":[{"title":"x","start":0,"end":5},{"title":"y","start":4,"end":9}]}]}',
      /A section must/,
    ],
  ];
  for (const [name, manifest, message] of wrong) {
    it(`says what is wrong with ${name}, once`, async () => {
      const problems = await problemsOf({ 'crossread.json': manifest, 'a.txt': 'a', 'b.txt': 'b' });
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] as string, message);
    });
  }

  it('keeps the articles that are right', async () => {
    const corpus = await readCorpus(
      memoryFiles({
        'crossread.json': '{"name": 3, "articles": [{"file": 5}, "../x.txt", "a.txt", {"file": "b.txt", "extra": 1}]}',
        'a.txt': 'a',
        'b.txt': 'b',
      }),
    );
    assert.deepEqual(
      corpus.entries.map(({ file }) => file),
      ['a.txt', 'b.txt'],
    );
    assert.equal(corpus.problems.length, 4);
  });

  it('says where in the file a problem is', async () => {
    const manifest = '{\n  "articles": ["a.txt", {"file": "b.txt", "titel": "x"}]\n}';
    const { problems } = await readCorpus(memoryFiles({ 'crossread.json': manifest, 'a.txt': 'a', 'b.txt': 'b' }));
    const span = problems[0]?.span;
    assert.ok(span);
    assert.equal(manifest.slice(span.start, span.end), '"titel"');
  });

  it('keeps the entities of a lexicon that are right', async () => {
    const lexicon = `{"entities": [
      {"id": "a", "name": "A", "kind": "company"},
      {"id": "b", "name": "B", "kind": "firm"},
      {"id": "a", "name": "A2", "kind": "company"},
      {"id": "c", "name": "C", "kind": "company", "aliases": ["!!!", {"text": "See", "cues": ["x"]}], "members": ["zz"]}
    ]}`;
    const contents = {
      'crossread.json': '{"articles": ["a.txt"], "lexicon": "l.json"}',
      'l.json': lexicon,
      'a.txt': '',
    };
    const corpus = await readCorpus(memoryFiles(contents));
    assert.deepEqual(
      corpus.lexicon?.entities.map((e) => e.id),
      ['a', 'c'],
    );
    assert.deepEqual(corpus.problems.map((p) => p.code).sort(), [
      'duplicateId',
      'emptyAlias',
      'unknownKey',
      'unknownMember',
      'wrongValue',
    ]);
  });

  const listings: readonly (readonly [string, readonly unknown[], readonly string[], readonly string[]])[] = [
    ['by two patterns', ['*.txt', '{a,b}.txt'], ['a', 'b'], []],
    ['by a pattern and by name', ['*.txt', './a.txt'], ['a', 'b'], []],
    ['by name and by a pattern', ['b.txt', '*.txt'], ['b', 'a'], []],
    ['by name twice', ['a.txt', 'b.txt', 'a.txt'], ['a', 'b'], ['“a.txt” is listed twice: the first entry counts.']],
    [
      'in two ways of writing',
      ['a.txt', { file: './/a.txt', title: 'A' }],
      ['a'],
      ['“a.txt” is listed twice: the first entry counts.'],
    ],
    [
      'with a title behind a pattern',
      ['*.txt', { file: 'a.txt', title: 'A' }],
      ['a', 'b'],
      ['“a.txt” is listed twice: the first entry counts.'],
    ],
    [
      'by a link',
      ['a.txt', 'link.txt'],
      ['a'],
      ['“link.txt” is the same file as “a.txt”, which comes first: it is read once.'],
    ],
    ['by a link that comes first', ['link.txt', '*.txt'], ['link', 'b'], []],
  ];
  for (const [how, articles, ids, problems] of listings) {
    it(`reads a file once that is listed ${how}`, async () => {
      const files = memoryFiles({ 'crossread.json': JSON.stringify({ articles }), 'a.txt': 'a', 'b.txt': 'b' });
      const corpus = await readCorpus({
        ...files,
        size: async (path) => (path === 'link.txt' ? 1 : files.size(path)),
        target: async (path) => (path === 'link.txt' ? 'a.txt' : path),
      });
      assert.deepEqual(
        corpus.entries.map(({ id }) => id),
        ids,
      );
      assert.deepEqual(corpus.problems.map(problemMessage), problems);
    });
  }

  it('wants a file however its path is written in the manifest', async () => {
    const files = memoryFiles({ 'crossread.json': '{"articles": ["./a.txt"]}', 'a.txt': 'a' });
    const { entries, wants } = await readCorpus(files);
    assert.deepEqual([entries[0]?.file, wants('a.txt'), wants('b.txt')], ['a.txt', true, false]);
  });

  it('without a manifest says so', async () => {
    assert.deepEqual(await problemsOf({}), [
      'crossread.json: “crossread.json” is not in the corpus folder. Check the name, or remove it from the list.',
    ]);
  });

  it('takes hostile patterns in its stride', () => {
    const matches = globMatcher(`${'*a'.repeat(200)}b`);
    assert.equal(matches('a'.repeat(5000)), false);
  });
});

describe('A pattern', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['*.txt', 'a.txt', true],
    ['*.txt', 'sub/a.txt', false],
    ['**/*.txt', 'a.txt', true],
    ['**/*.txt', 'x/y/a.txt', true],
    ['sub/**', 'sub/x/a.txt', true],
    ['./*.md', 'a.md', true],
    ['*.{txt,md}', 'a.md', true],
    ['*.{txt,md}', 'a.json', false],
    ['?.txt', 'ab.txt', false],
    ['a.txt', 'aXtxt', false],
    ['[ab].txt', 'a.txt', false],
  ];
  for (const [pattern, path, expected] of cases) {
    it(`${pattern} ${expected ? 'meets' : 'does not meet'} ${path}`, () =>
      assert.equal(globMatcher(pattern)(path), expected));
  }
});

describe('An article', () => {
  const read = async (bytes: Uint8Array | string, file = 'a.txt') => {
    const { article, problem } = await readArticle(memoryFiles({ [file]: bytes }), { file });
    return { text: article?.text, problem: problem && problemMessage(problem) };
  };

  it('loses its byte order mark', async () => {
    assert.deepEqual(await read('\ufeffhello'), { text: 'hello', problem: undefined });
  });

  it('may be UTF-16 with a byte order mark', async () => {
    assert.equal((await read(new Uint8Array([0xff, 0xfe, 0x68, 0, 0x69, 0]))).text, 'hi');
  });

  it('is not read where it is binary', async () => {
    assert.deepEqual(await read(new Uint8Array([0x50, 0x4b, 0, 1])), {
      text: undefined,
      problem: '“a.txt” is not a text file.',
    });
  });

  it('is read with a warning where its UTF-8 is broken', async () => {
    const { text, problem } = await read(new Uint8Array([0x61, 0xff, 0x62]));
    assert.equal(text, 'a\ufffdb');
    assert.match(problem ?? '', /not valid UTF-8/);
  });

  it('is not read where it is too large', async () => {
    const { text, problem } = await read(new Uint8Array(50_000_000).fill(97));
    assert.equal(text, undefined);
    assert.equal(problem, '“a.txt” has 50 MB: files of up to 20 MB are read.');
  });

  it('takes its metadata from front matter', () => {
    const text = '---\ntitle: Hello\nauthor: Me\ndate: 2012-12-19\ntags: [x]\n---\n\nBody';
    const { article, problem } = makeArticle({ file: 'a.md' }, text);
    assert.equal(problem, undefined);
    assert.deepEqual([article.title, article.authors, article.date], ['Hello', ['Me'], '2012-12-19']);
  });

  it('is not read in its front matter, which belongs to the page', () => {
    const text = '---\ntitle: Acme sold 3 million boats\ndate: 2012-12-19\n---\n\nNokia paid $5 million last year.\n';
    const { article } = makeArticle({ file: 'a.md' }, text);
    const { mentions, figures, dates, boilerplate } = annotateArticle(article);
    const written = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(written(figures), ['$5 million']);
    assert.deepEqual(written(mentions), ['Nokia']);
    assert.deepEqual(
      dates.map(({ iso }) => iso),
      ['2011'],
    );
    assert.deepEqual(written(boilerplate), [text.slice(0, text.indexOf('\n\nNokia'))]);
  });

  it('is read whole where nothing but a line is between dashes', () => {
    for (const [file, text] of [
      ['a.md', 'Nokia paid $5 million.\n---\nAnd $6 million.\n---\n'],
      ['a.md', '---\nNokia paid $5 million, and then $6 million.\n'],
      ['a.txt', '---\nNokia paid $5 million.\n---\nAnd $6 million.'],
    ] as const) {
      const { figures, boilerplate } = annotateArticle(makeArticle({ file }, text).article);
      assert.deepEqual([figures.length, boilerplate.length], [2, 0], text);
    }
  });

  it('has sections behind its front matter', () => {
    const text = '---\ntitle: Two\n---\nAcme sold 3 boats. Nokia sold 4 boats last year.';
    const at = text.indexOf('Nokia');
    const sections = [
      { title: 'One', start: 0, end: at },
      { title: 'Two', start: at, end: text.length, date: '2015' },
    ];
    const { figures, dates } = annotateArticle(makeArticle({ file: 'a.md', sections }, text).article);
    assert.deepEqual(
      figures.map(({ start, end }) => text.slice(start, end)),
      ['3', '4'],
    );
    assert.deepEqual(
      dates.map(({ iso }) => iso),
      ['2014'],
    );
  });

  it('says what is wrong with its front matter and keeps its text', () => {
    const { article, problem } = makeArticle({ file: 'a.md' }, '---\ntitle: [\n---\nBody');
    assert.match(problem ? problemMessage(problem) : '', /front matter of “a\.md”, “title” cannot be used/);
    assert.match(article.text, /Body/);
  });

  it('is called by its first heading, else by its file', () => {
    assert.equal(makeArticle({ file: 'a.md' }, 'x\n# The heading\ny').article.title, 'The heading');
    assert.equal(makeArticle({ file: 'a.txt' }, 'x').article.title, 'a.txt');
    assert.equal(makeArticle({ file: 'a.md' }, '---\nlang: en\n# a note\n---\n\n## This\n').article.title, 'This');
    assert.equal(makeArticle({ file: 'a.md' }, `${'word '.repeat(1_000)}\n# A part`).article.title, 'a.md');
  });
});

describe('A hostile corpus', () => {
  it('of brackets is not read', async () => {
    const problems = await problemsOf({ 'crossread.json': '['.repeat(50_000) });
    assert.equal(problems.length, 1);
    assert.match(problems[0] as string, /this file is not read/);
  });

  it('with thousands of wrong entities says so a hundred times, and that there are more', async () => {
    const lexicon = `{"entities": [${'5,'.repeat(50_000)}5]}`;
    const contents = {
      'crossread.json': '{"articles": ["a.txt"], "lexicon": "l.json"}',
      'l.json': lexicon,
      'a.txt': '',
    };
    const problems = await problemsOf(contents);
    assert.equal(problems.length, 101);
    assert.equal(problems.at(-1), 'l.json: There are 49901 more problems in this file.');
  });

  it('names no lexicon outside its folder', async () => {
    const corpus = await readCorpus(memoryFiles({ 'crossread.json': '{"articles": [], "lexicon": "../x.json"}' }));
    assert.equal(corpus.lexiconPath, undefined);
  });

  it('has an id for each article, whatever their names', async () => {
    const corpus = await readCorpus(
      memoryFiles({ 'crossread.json': '{"articles": ["*.{txt,md}"]}', 'a.txt': '', 'a.md': '' }),
    );
    assert.deepEqual(
      corpus.entries.map(({ id }) => id),
      ['a', 'a.txt'],
    );
  });
});
