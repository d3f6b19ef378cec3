import assert from 'node:assert/strict';
import { addPattern } from '../../src/core/corpus/manifestEdits.js';
import { placeForArticles } from '../../src/core/corpus/placeForArticles.js';
import { applyChange } from '../../src/core/corpus/textChange.js';
import { articleText } from '../../src/import/articleText.js';
import { digestOf } from '../../src/import/digestOf.js';
import { type FileReport, importReport } from '../../src/presentation/import/importReport.js';
import type { FromImport, ImportSetup } from '../../src/worker/importProtocol.js';
import { ImportThread } from '../../src/worker/importThread.js';
import { knownArticles } from '../../src/worker/knownArticles.js';
import { pastedName } from '../../src/worker/pastedName.js';
import { below } from '../../src/worker/uris.js';
import { bytesOf } from './importing/imported.js';
import { MemoryWorkspace } from './memoryWorkspace.js';

describe('New articles of a corpus go', () => {
  const rows: readonly (readonly [string, readonly (string | { file: string })[], object | undefined])[] = [
    ['into its folder, where that is read', ['**/*.{txt,md}'], { folder: '' }],
    ['into its folder, whatever else is read', ['press/*.md', '*.md'], { folder: '' }],
    ['into a folder that a pattern names', ['*.txt', 'press/*.md', 'blog/*.md'], { folder: 'press' }],
    ['into a folder some way down', ['./a/b/**/*.md'], { folder: 'a/b' }],
    ['where they are not left out', ['press/*.md', 'blog/*.md', '!press/**'], { folder: 'blog' }],
    ['not where only some names are read', ['press/2020-*.md'], { folder: 'imported', pattern: 'imported/*.md' }],
    ['not where only plain texts are read', ['**/*.txt'], { folder: 'imported', pattern: 'imported/*.md' }],
    [
      'not beside articles that are named',
      [{ file: 'a.md' }, 'b.md'],
      { folder: 'imported', pattern: 'imported/*.md' },
    ],
    ['not into a hidden folder', ['.notes/*.md'], { folder: 'imported', pattern: 'imported/*.md' }],
    ['not outside the corpus', ['../press/*.md', '/press/*.md'], { folder: 'imported', pattern: 'imported/*.md' }],
    ['elsewhere, where that one is left out', ['!imported/**'], { folder: 'articles', pattern: 'articles/*.md' }],
    ['nowhere, where all are left out', ['**/*.md', '!**/*.md'], undefined],
  ];
  for (const [what, articles, place] of rows) {
    it(what, () => assert.deepEqual(placeForArticles({ articles: [...articles] }), place));
  }
});

describe('A pattern is added to a manifest', () => {
  const added = (manifest: string): string => {
    const change = addPattern(manifest, 'imported/*.md');
    assert.ok(change);
    const after = applyChange(manifest, change);
    assert.ok(JSON.parse(after).articles.includes('imported/*.md'));
    return after;
  };

  it('on a line of its own where the others have one, in front of what is left out', () => {
    assert.equal(
      added('{\n\t"articles": [\n\t\t{ "file": "a.txt" },\n\t\t"*.txt",\n\t\t"!b.txt"\n\t]\n}\n'),
      '{\n\t"articles": [\n\t\t{ "file": "a.txt" },\n\t\t"*.txt",\n\t\t"imported/*.md",\n\t\t"!b.txt"\n\t]\n}\n',
    );
    assert.equal(
      added('{\n  "articles": [\n    "*.txt"\n  ],\n  "name": "A"\n}'),
      '{\n  "articles": [\n    "*.txt",\n    "imported/*.md"\n  ],\n  "name": "A"\n}',
    );
  });

  it('on the line of the others', () => {
    assert.equal(added('{ "articles": [ "*.txt" ] }'), '{ "articles": [ "*.txt", "imported/*.md" ] }');
    assert.equal(added('{"articles":["a", "!b"]}'), '{"articles":["a", "imported/*.md", "!b"]}');
  });

  it('into an empty list', () => {
    added('{ "name": "A", "articles": [] }');
  });

  it('not into what is no manifest', () => {
    for (const text of ['', '[]', '{ "articles": "a" }', 'no']) assert.equal(addPattern(text, 'a'), undefined, text);
  });
});

describe('The articles of a folder', () => {
  it('are known by their own digests and by those of the files that they were taken from', async () => {
    const workspace = new MemoryWorkspace();
    const digest = `sha256-${'a'.repeat(64)}`;
    const imported = articleText({ body: 'Acme sold.' }, { name: 'a.pdf', digest });
    for (const [path, content] of Object.entries({ 'a b.md': imported, 'c.txt': 'Text', 'd.pdf': 'no', 'e.md': 'E' }))
      workspace.write(below('memory:/mine', path), content);
    const known = await knownArticles(workspace.filesOf('memory:/mine'), (path) => path !== 'e.md');
    assert.deepEqual(
      known.split('\n').sort(),
      [
        `${digest} a b.md`,
        `${await digestOf(bytesOf(imported))} a b.md`,
        `${await digestOf(bytesOf('Text'))} c.txt`,
      ].sort(),
    );
  });
});

describe('What is pasted', () => {
  const rows: readonly (readonly [what: string, text: string, name: string | RegExp])[] = [
    ['is called by its headline', 'Acme sells more phones\n\nAcme sold 5 million.', 'Acme sells more phones.txt'],
    [
      'is called by its first words where it has none',
      'Acme sold 5 million phones in the year, it said.',
      /^Acme sold 5 .*\.txt$/,
    ],
    ['is called so that it is one name', 'Profit up 3/4 at Acme\n\nAcme sold.', 'Profit up 3-4 at Acme.txt'],
    ['is a page where it is the source of one', '\n<!DOCTYPE html>\n<html><body><p>Acme</p></body></html>', /\.html$/],
    ['is a page where it is a part of one', '<p class="a">Acme sold.</p>', /\.html$/],
    ['is no page because of a sign', '<5 % of phones were sold by Acme.', /\.txt$/],
    ['is no page because it begins with an address', '<https://a.example> says: Acme sold.', /\.txt$/],
    ['is no page because it speaks of one', 'The element <p> ends with </p>.', /\.txt$/],
    ['is Markdown where it has front matter', '---\ntitle: Acme\n---\n\nText', /\.md$/],
    ['is a text where a line parts it', '---\nText and more\n---\n', /\.txt$/],
  ];
  for (const [what, text, name] of rows) {
    it(what, () => {
      if (typeof name === 'string') assert.equal(pastedName(text), name);
      else assert.match(pastedName(text), name);
    });
  }
});

describe('How an import went', () => {
  const taken = (name: string, articles = 1, ...places: readonly string[]): FileReport => ({
    name,
    outcome: { kind: 'taken', articles, problems: places.map((place) => ({ place, reason: 'Bad.' })) },
  });
  const refused = (name: string): FileReport => ({ name, outcome: { kind: 'refused', reason: 'It is protected.' } });
  const known = (name: string): FileReport => ({ name, outcome: { kind: 'known', article: 'x.md' } });
  const said = (files: readonly FileReport[], left = 0): string => importReport(files, left).message;

  it('is told in one message', () => {
    assert.equal(said([taken('a.pdf')]), '1 article added.');
    assert.equal(said([taken('a.csv', 1_200), taken('b')]), '1,201 articles added.');
    assert.equal(said([taken('a'), refused('b.pdf')]), '1 article added. b.pdf could not be read. It is protected.');
    assert.equal(
      said([refused('a'), refused('b'), refused('c'), refused('d'), refused('e')]),
      'No article was added. 5 files could not be read: a, b, c and 2 more.',
    );
    assert.equal(said([known('a.pdf')]), 'No article was added. a.pdf is an article already: x.md.');
    assert.equal(said([taken('z'), known('a'), known('b')]), '1 article added. 2 files are articles already: a, b.');
    assert.equal(said([taken('a.csv', 3, '4')]), '3 articles added. 1 part of a file could not be read.');
    assert.equal(said([taken('a')], 1), '1 article added. 1 file was left when you stopped.');
    assert.equal(said([], 500), 'No article was added. 500 files were left when you stopped.');
  });

  it('is bad only where something could not be read, and has a line for each file of which there is more to say', () => {
    const files = [taken('a.csv', 2, '7'), known('b'), refused('c')];
    assert.deepEqual(importReport(files, 0).details, [
      'c: It is protected.',
      'a.csv:7: Bad.',
      'b is an article already: x.md.',
    ]);
    assert.equal(importReport(files, 0).isBad, true);
    assert.equal(importReport([taken('a'), known('b')], 3).isBad, false);
  });
});

describe('The import thread', () => {
  /** What it says of files, by their contents: an error where one cannot be read. */
  async function run(files: Readonly<Record<string, string | Uint8Array | Error>>, known = ''): Promise<FromImport[]> {
    const contents = Object.entries(files);
    const messages: FromImport[] = [];
    const setup: ImportSetup = {
      localisation: { language: 'en' },
      files: contents.map(([name]) => ({ name })),
      path: 'press/',
      names: ['acme.md'],
      originals: [],
      known,
    };
    await new Promise<void>((resolve) => {
      const thread = new ImportThread((message) => {
        if (message.type === 'want') {
          const content = contents[message.file]?.[1] ?? '';
          const given =
            content instanceof Error ? content.message : typeof content === 'string' ? bytesOf(content) : content;
          thread.receive({ type: 'content', content: given });
          return;
        }
        messages.push(message);
        if (message.file === contents.length - 1) resolve();
      });
      thread.receive({ type: 'start', setup });
    });
    return messages;
  }

  it('asks for one file after the other, and tells what each gives', async () => {
    const messages = await run({
      'acme.txt': 'Acme sold.',
      'gone.txt': new Error('gone'),
      'b.txt': 'Acme sold.',
      'c.md': '# C',
    });
    const digest = await digestOf(bytesOf('Acme sold.'));
    assert.deepEqual(
      messages.map((message) => message.type === 'read' && message.read),
      [
        {
          kind: 'taken',
          articles: [
            {
              path: 'press/acme-2.md',
              text: `---\nimported-from: "acme.txt"\noriginal: ${digest}\n---\n\nAcme sold.\n`,
            },
          ],
          original: 'press/.originals/acme.txt',
          problems: [],
        },
        { kind: 'refused', reason: 'It cannot be read: gone.' },
        { kind: 'known', article: 'press/acme-2.md' },
        { kind: 'taken', articles: [{ path: 'press/c.md', text: '# C' }], problems: [] },
      ],
    );
  });

  it('knows the articles that are there', async () => {
    const digest = await digestOf(bytesOf('Acme sold.'));
    const [message] = await run({ 'acme.txt': 'Acme sold.' }, `${digest} old/an article.md`);
    assert.deepEqual(message, { type: 'read', file: 0, read: { kind: 'known', article: 'old/an article.md' } });
  });

  it('names the parts of a file that cannot be read', async () => {
    const [message] = await run({ 'rows.csv': 'title,text\nA,Acme sold.\nB,\n' });
    assert.ok(message?.type === 'read' && message.read.kind === 'taken');
    assert.deepEqual(message.read.problems, [{ place: '2', reason: 'This row cannot be read.' }]);
  });
});
