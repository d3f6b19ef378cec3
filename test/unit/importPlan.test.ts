import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSkippedFolder, ORIGINALS_FOLDER } from '../../src/core/corpus/corpusFolder.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { articleStem, FreeNames, safeName } from '../../src/import/articleName.js';
import { articleText, originalOf } from '../../src/import/articleText.js';
import { digestOf } from '../../src/import/digestOf.js';
import type { ImportedArticle } from '../../src/import/imported.js';
import { type FileToImport, type ImportFolder, type ImportStep, planImport } from '../../src/import/planImport.js';
import { bytesOf } from './importing/imported.js';

const ORIGIN = { name: 'a.html', digest: `sha256-${'0'.repeat(64)}` };

describe('The file of an imported article', () => {
  const read = (article: ImportedArticle) => makeArticle({ file: 'a.md' }, articleText(article, ORIGIN));

  it('says what is known of it', () => {
    const article: ImportedArticle = {
      title: 'Acme: “more” # than',
      authors: ['Jane Doe', 'John Smith'],
      date: '2019-05-20',
      made: '2019-05-19',
      publisher: 'The Paper',
      language: 'en-GB',
      address: 'https://paper.example/a',
      attachments: ['report.pdf'],
      body: 'Acme sold.\r\n\r\n\r\nMore.',
    };
    assert.equal(
      articleText(article, ORIGIN),
      [
        '---',
        'title: "Acme: “more” # than"',
        'authors:',
        '  - "Jane Doe"',
        '  - "John Smith"',
        'date: 2019-05-20',
        'publisher: "The Paper"',
        'language: "en-GB"',
        'source: "https://paper.example/a"',
        'document-made: 2019-05-19',
        'imported-from: "a.html"',
        'not-imported:',
        '  - "report.pdf"',
        `original: ${ORIGIN.digest}`,
        '---',
        '',
        'Acme sold.',
        '',
        'More.',
        '',
      ].join('\n'),
    );
    assert.equal(originalOf(articleText(article, ORIGIN)), ORIGIN.digest);
    assert.equal(originalOf('---\ntitle: A\n---\n\nText'), undefined);
  });

  const hostile = [
    'a\n---\n# x',
    '"',
    "'",
    '\\',
    '{{ x }}',
    '- a',
    '*a',
    '&a',
    '!!js/function x',
    '#',
    ': ',
    '| a',
    '> a',
    'null',
    'yes',
    '2019',
    '\u0000a\u001b[31m',
    '\u202egnp.exe',
    '\ud800a',
    '%',
    '@a',
    '`a`',
    '[a](javascript:x)',
  ];
  for (const title of hostile) {
    it(`holds a title whatever is in it: ${JSON.stringify(title)}`, () => {
      const { article, problem } = read({
        title: `${title} b`,
        publisher: title,
        body: '---\nauthor: Injected\n---\nText',
      });
      assert.equal(problem, undefined);
      assert.ok(article.title.endsWith(' b') && !/[\p{Cc}\u202e]/u.test(article.title), article.title);
      assert.deepEqual(article.authors, []);
      assert.ok(article.text.slice(article.bodyStart).trim().startsWith('---\nauthor'));
    });
  }

  it('is read back as it was written', () => {
    const words = fc.array(
      fc.constantFrom('Acme', 'É’"\\', ': #', "it's", '日本', '— 5 %', '|', '{a}', '-', '\u200dx'),
      { minLength: 1, maxLength: 6 },
    );
    const title = words.map((list) => `A ${list.join(' ')}`);
    fc.assert(
      fc.property(title, title, fc.constantFrom('2019', '2019-05', '2019-05-20', undefined), (name, paper, date) => {
        const { article, problem } = read({
          title: name,
          publisher: paper,
          authors: ['Jane Doe', 'Jan de Vries'],
          ...(date && { date }),
          body: 'Text.',
        });
        assert.equal(problem, undefined);
        assert.deepEqual(
          [article.title, article.publisher, article.authors, article.date],
          [name, paper, ['Jane Doe', 'Jan de Vries'], date],
        );
      }),
    );
  });

  it('bounds what is said', () => {
    const { article } = read({ title: 'word '.repeat(10_000), publisher: 'word '.repeat(10_000), body: 'Text.' });
    assert.ok(article.title.length <= 500 && (article.publisher?.length ?? 0) <= 200);
  });
});

describe('The names of imported articles', () => {
  const stems: readonly (readonly [date: string | undefined, title: string, stem: string])[] = [
    ['2019-05-20', 'Acme sells “more”, at 5% off!', '2019-05-20-acme-sells-more-at-5-off'],
    ['2019', 'Müller’s Größe in Łódź', '2019-mullers-große-in-łodz'],
    [undefined, '新しい 電話', '新しい-電話'],
    [undefined, 'CON', 'article-con'],
    [undefined, '../../etc/passwd', 'etc-passwd'],
    [undefined, '…', 'article'],
    [undefined, 'word '.repeat(100), `${'word-'.repeat(15)}word`],
    [undefined, 'x'.repeat(200), 'x'.repeat(40)],
  ];
  for (const [date, title, stem] of stems) it(`are ${stem}`, () => assert.equal(articleStem(date, title), stem));

  it('are unique where capitals make no difference', () => {
    const names = new FreeNames(['Acme.md', 'acme-2.md']);
    assert.deepEqual(
      [names.take('acme', '.md'), names.take('ACME', '.md'), names.take('b', '.md')],
      ['acme-3.md', 'ACME-4.md', 'b.md'],
    );
  });

  const safe: readonly (readonly [name: string, stem: string, extension: string])[] = [
    ['report.final.PDF', 'report.final', '.PDF'],
    ['..\\..\\boot.ini', 'boot', '.ini'],
    ['/etc/passwd', 'passwd', ''],
    ['a:b*c?.html', 'a-b-c-', '.html'],
    ['aux.txt', 'file-aux', '.txt'],
    ['\u202egpj.exe', '-gpj', '.exe'],
    ['.htaccess', 'htaccess', ''],
    ['...', 'file-', ''],
  ];
  for (const [name, stem, extension] of safe)
    it(`of originals are safe: ${JSON.stringify(name)}`, () => assert.deepEqual(safeName(name), { stem, extension }));

  it('keep originals where no corpus reads them', () => assert.ok(isSkippedFolder(ORIGINALS_FOLDER)));
});

describe('An import of files', () => {
  const EMPTY: ImportFolder = { path: '', names: [], originals: [], known: new Map<string, string>() };
  const file = (name: string, content: string | Uint8Array): FileToImport => ({
    name,
    read: async () => (typeof content === 'string' ? bytesOf(content) : content),
  });

  async function plan(files: readonly FileToImport[], folder = EMPTY, signal?: AbortSignal): Promise<ImportStep[]> {
    const steps: ImportStep[] = [];
    for await (const step of planImport(files, folder, signal)) steps.push(step);
    return steps;
  }
  const told = (step: ImportStep): string =>
    step.kind === 'taken'
      ? step.articles.map(({ path }) => path).join()
      : step.kind === 'known'
        ? `= ${step.article}`
        : step.problem.code;

  it('writes an article and keeps its original', async () => {
    const [step] = await plan([file('folder/Acme report.txt', 'Acme sold.')]);
    assert.ok(step?.kind === 'taken');
    assert.deepEqual(
      step.articles.map(({ path }) => path),
      ['acme-report.md'],
    );
    assert.ok(step.articles[0]?.content.endsWith('---\n\nAcme sold.\n'));
    assert.equal(step.original?.path, '.originals/Acme report.txt');
    assert.equal(originalOf(step.articles[0]?.content ?? ''), await digestOf(bytesOf('Acme sold.')));
  });

  it('takes a file once, whatever it is called, now and the next time', async () => {
    const files = [
      file('a.txt', 'Acme sold.'),
      file('b.txt', 'Acme sold.'),
      file('a.txt', 'Globex sold.'),
      file('c.md', '# C'),
    ];
    assert.deepEqual((await plan(files)).map(told), ['a.md', '= a.md', 'a-2.md', 'c.md']);
    const known = new Map([[await digestOf(bytesOf('Acme sold.')), 'a.md']]);
    assert.deepEqual(
      (await plan(files, { path: '', names: ['a.md', 'C.md'], originals: ['A.TXT'], known })).map(told),
      ['= a.md', '= a.md', 'a-2.md', 'c-2.md'],
    );
  });

  it('names what it cannot read, and goes on', async () => {
    const broken: FileToImport = { name: 'gone.txt', read: () => Promise.reject(new Error('it is gone')) };
    const large: FileToImport = {
      name: 'large.pdf',
      size: 101_000_000,
      read: () => Promise.reject(new Error('not read')),
    };
    const steps = await plan([
      broken,
      large,
      file('a.bin', new Uint8Array([0, 1, 0])),
      file('a.pdf', '%PDF-'),
      file('a.txt', 'Acme'),
    ]);
    assert.deepEqual(steps.map(told), ['damaged', 'tooLarge', 'unknownFormat', 'damaged', 'a.md']);
    assert.deepEqual(
      steps.map(({ done }) => done),
      [1, 2, 3, 4, 5],
    );
  });

  it('writes every article of a file of many', async () => {
    const rows = ['Acme', 'acme', 'Globex']
      .map((title) => JSON.stringify({ title, text: `${title} sold.` }))
      .join('\n');
    assert.deepEqual((await plan([file('rows.jsonl', rows)])).map(told), ['acme.md,acme-2.md,globex.md']);
  });

  it('reads nothing more once it is cancelled', async () => {
    const stop = new AbortController();
    let read = 0;
    const files = Array.from(
      { length: 5 },
      (_, i): FileToImport => ({
        name: `${i}.txt`,
        read: async () => {
          read++;
          if (i === 1) stop.abort();
          return bytesOf(`Text ${i}.`);
        },
      }),
    );
    assert.deepEqual((await plan(files, EMPTY, stop.signal)).map(told), [
      '0.md',
      '1.md',
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
    assert.equal(read, 2);
  });

  it('takes five hundred files, one at a time', async () => {
    let open = 0;
    let most = 0;
    const files = Array.from(
      { length: 500 },
      (_, i): FileToImport => ({
        name: 'page.html',
        read: async () => {
          most = Math.max(most, ++open);
          await Promise.resolve();
          open--;
          return bytesOf(
            `<html><head><title>Acme sells phones</title></head><body><p>Acme sold ${i} phones in the year, it said.</p></body></html>`,
          );
        },
      }),
    );
    const steps = await plan(files);
    assert.deepEqual([steps.length, most], [500, 1]);
    assert.equal(new Set(steps.map(told)).size, 500);
  });
});
