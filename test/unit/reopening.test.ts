import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import type { LexiconContent } from '../../src/core/corpus/readCorpus.js';
import { nodeFiles } from '../../src/node/nodeFiles.js';
import type { Corpus } from '../../src/worker/corpus.js';
import { Library } from '../../src/worker/library.js';
import { openNodeStore } from '../../src/worker/node/nodeStore.js';
import type { OpenStore, Surroundings } from '../../src/worker/surroundings.js';
import { below, diskPathOf, nameOf } from '../../src/worker/uris.js';

const FILES = ['again-a.txt', 'again-b.txt', 'again-c.txt'];

/** What windows remember in a folder, read by programs of this version. */
const storeIn =
  (storage: string, version: string) =>
  (folder: string, lexicon: LexiconContent): OpenStore =>
  (textOf) =>
    openNodeStore(storage, folder, { stamp: `${version} ${JSON.stringify(lexicon)}`, textOf });

/** A window on one folder of the disk. */
class OwnWindow {
  /** The files that it annotated. */
  readonly annotated: string[] = [];
  /** Those that it had annotated when all was read for the first time. */
  whenComplete: readonly string[] | undefined;
  readonly library: Library;
  readonly folder: string;

  constructor(folder: string, storage: string, version = '1') {
    this.folder = URI.file(folder).toString();
    const surroundings: Surroundings = {
      corpusFolders: async () => [{ folder: this.folder, path: 'reopened' }],
      filesOf: (uri) => nodeFiles(diskPathOf(uri) ?? ''),
      isFolder: async () => false,
      readersOf: () => undefined,
      storeOf: storeIn(storage, version),
      reading: (uri) => this.annotated.push(nameOf(uri)),
      isSetAside: () => false,
      changed: () => undefined,
      log: () => undefined,
    };
    this.library = new Library(
      { bundledFolder: 'memory:/nothing', showsSample: true, includesLoose: true },
      surroundings,
      {
        changed: () => {
          if (!this.library.isReading) this.whenComplete ??= [...this.annotated];
        },
      },
    );
  }

  get corpus(): Corpus {
    const corpus = this.library.corpusIn(this.folder);
    assert.ok(corpus);
    return corpus;
  }

  get articles(): readonly AnnotatedArticle[] {
    return [...this.corpus.index.allArticles()];
  }
}

describe('A window that is opened again', () => {
  let folder: string;
  let storage: string;

  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  const ids = (articles: readonly AnnotatedArticle[]): string[] => articles.map(({ article }) => article.id);
  const figures = ({ articles }: OwnWindow) => articles.map(({ annotations }) => annotations.figures[0]?.value);

  async function open(version?: string): Promise<OwnWindow> {
    const own = new OwnWindow(folder, storage, version);
    await own.library.load(true);
    return own;
  }

  /** What the folder says, read by a window that remembers, and is closed again. */
  async function firstWindow(): Promise<readonly AnnotatedArticle[]> {
    const own = await open();
    const { articles } = own;
    assert.deepEqual(ids(articles), ['again-a', 'again-b', 'again-c']);
    own.library.close();
    return articles;
  }

  beforeEach(() => {
    const root = mkdtempSync(path.join(tmpdir(), 'crossread-reopened-'));
    folder = path.join(root, 'articles');
    storage = path.join(root, 'storage');
    mkdirSync(folder);
    write('again-a.txt', 'Acme Corp. sold 3 million boats in 2014.\n');
    write('again-b.txt', 'Acme Corp. sold 4 million boats in 2014.\n');
    write('again-c.txt', 'Nokia paid $5 million.\n');
    write('lexicon.json', '{"entities":[{"id":"acme","name":"Acme Corp.","kind":"company"}]}');
    write('crossread.json', '{"articles":["*.txt"],"lexicon":"lexicon.json"}');
  });

  afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  it('knows what was read, and reads nothing again', async () => {
    const before = await firstWindow();
    const again = await open();
    assert.deepEqual(again.articles, before);
    assert.deepEqual(again.annotated, []);
    assert.deepEqual(again.whenComplete, []);
  });

  it('knows all before it has looked at any file', async () => {
    await firstWindow();
    write('again-b.txt', 'Acme Corp. sold 9 million boats in 2014.\n');
    const again = await open();
    assert.deepEqual(again.whenComplete, []);
    assert.deepEqual(again.annotated, ['again-b.txt']);
    assert.deepEqual(figures(again), [3e6, 9e6, 5e6]);
  });

  it('knows in a third window what the second has read', async () => {
    await firstWindow();
    write('again-b.txt', 'Acme Corp. sold 9 million boats in 2014.\n');
    (await open()).library.close();
    const third = await open();
    assert.deepEqual(third.annotated, []);
    assert.deepEqual(figures(third), [3e6, 9e6, 5e6]);
  });

  it('knows of an open article what was last in its file', async () => {
    await firstWindow();
    const second = new OwnWindow(folder, storage);
    const loading = second.library.load(true);
    const text = 'Acme Corp. sold 77 boats.';
    await second.library.open(below(second.folder, 'again-a.txt'), { text, isDirty: true });
    await loading;
    assert.deepEqual(figures(second), [77, 4e6, 5e6]);
    second.library.close();
    const third = await open();
    assert.deepEqual(figures(third), [3e6, 4e6, 5e6]);
    assert.deepEqual(third.annotated, ['again-a.txt']);
  });

  it('knows what was typed and then saved', async () => {
    const first = await open();
    const uri = below(first.folder, 'again-a.txt');
    const text = 'Acme Corp. sold 78 boats.';
    await first.library.open(uri, { text, isDirty: true });
    write('again-a.txt', text);
    await first.library.open(uri, { text, isDirty: false });
    await first.library.filesChanged({ created: [], changed: [uri], deleted: [] });
    first.library.close();
    const again = await open();
    assert.deepEqual(figures(again), [78, 4e6, 5e6]);
    assert.deepEqual(again.annotated, []);
  });

  it('shows no article that is gone, and every one that is new', async () => {
    await firstWindow();
    renameSync(path.join(folder, 'again-c.txt'), path.join(folder, 'again-d.txt'));
    const again = await open();
    assert.deepEqual(ids(again.articles), ['again-a', 'again-b', 'again-d']);
    assert.deepEqual(again.annotated, ['again-d.txt']);
  });

  it('takes what the manifest now says of an article', async () => {
    await firstWindow();
    write('crossread.json', '{"articles":[{"file":"again-a.txt","title":"New"},"*.txt"],"lexicon":"lexicon.json"}');
    const again = await open();
    assert.equal(again.articles[0]?.article.title, 'New');
    assert.deepEqual(again.annotated, ['again-a.txt']);
  });

  it('takes what the reader has corrected in an article, and knows it again', async () => {
    await firstWindow();
    const place = '{"article":"again-b.txt","text":"4 million","period":"2013"}';
    write('corrections.json', `{"corrections":[${place}]}`);
    const again = await open();
    assert.deepEqual(again.annotated, ['again-b.txt']);
    const periods = ({ articles }: OwnWindow) => articles.map(({ annotations }) => annotations.figures[0]?.period);
    assert.deepEqual(periods(again).slice(0, 2), ['2014', '2013']);
    again.library.close();
    const third = await open();
    assert.deepEqual([third.annotated, periods(third).slice(0, 2)], [[], ['2014', '2013']]);
    assert.equal(third.articles[1]?.article.corrections?.[0]?.span?.start, 16);
  });

  it('reads all anew with another lexicon', async () => {
    await firstWindow();
    write('lexicon.json', '{"entities":[{"id":"boats","name":"boats","kind":"product"}]}');
    const again = await open();
    assert.deepEqual(again.annotated.sort(), FILES);
    assert.ok(again.articles[0]?.annotations.mentions.some(({ entity }) => entity === 'boats'));
  });

  it('reads all anew with other programs', async () => {
    const before = await firstWindow();
    const again = await open('2');
    assert.deepEqual(again.annotated.sort(), FILES);
    assert.deepEqual(again.articles, before);
  });

  for (const [what, damage] of Object.entries<(bytes: Buffer) => Buffer>({
    'cut off': (bytes) => bytes.subarray(0, bytes.length >> 1),
    'full of zeros': (bytes) => Buffer.alloc(bytes.length),
    'of somebody else': () => Buffer.from('{"version": 7, "articles": [null]}\n'),
    empty: () => Buffer.alloc(0),
  })) {
    it(`reads the articles where what it remembered is ${what}`, async () => {
      const before = await firstWindow();
      for (const entry of readdirSync(storage, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const file = path.join(entry.parentPath, entry.name);
        writeFileSync(file, damage(readFileSync(file)));
      }
      const again = await open();
      assert.deepEqual(again.articles, before);
      assert.ok(again.annotated.length > 0);
    });
  }
});
