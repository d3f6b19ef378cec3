import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import { OwnLibrary } from './ownLibrary.js';
import { eventually, workspaceFolder, writeFile } from './support.js';

const FOLDER = 'reopened';
const files = ['again-a.txt', 'again-b.txt', 'again-c.txt'];

describe('A window that is opened again', () => {
  let storage: string;
  let windows: OwnLibrary[];

  const open = (): OwnLibrary => {
    const own = new OwnLibrary(storage);
    windows.push(own);
    return own;
  };
  const asked = (own: OwnLibrary): string[] => own.annotator.asked.filter((file) => files.includes(file)).sort();
  const journals = (): string[] => readdirSync(storage).map((name) => path.join(storage, name));
  const ids = (articles: readonly AnnotatedArticle[]): string[] => articles.map(({ article }) => article.id);

  /** What the whole workspace says, read by a window that remembers, and closed once that is written. */
  async function firstWindow(): Promise<readonly AnnotatedArticle[]> {
    const own = open();
    await own.library.start();
    const articles = own.articles(FOLDER);
    assert.deepEqual(ids(articles), ['again-a', 'again-b', 'again-c']);
    await eventually('it is written', () => {
      const written = journals().map((file) => readFileSync(file, 'utf8'));
      return files.every((file) => written.some((text) => text.includes(` ${file} `)));
    });
    own.dispose();
    return articles;
  }

  beforeEach(async () => {
    windows = [];
    storage = mkdtempSync(path.join(tmpdir(), 'crossread-storage-'));
    await writeFile(`${FOLDER}/again-a.txt`, 'Acme Corp. sold 3 million boats in 2014.\n');
    await writeFile(`${FOLDER}/again-b.txt`, 'Acme Corp. sold 4 million boats in 2014.\n');
    await writeFile(`${FOLDER}/again-c.txt`, 'Nokia paid $5 million.\n');
    await writeFile(`${FOLDER}/lexicon.json`, '{"entities":[{"id":"acme","name":"Acme Corp.","kind":"company"}]}');
    await writeFile(`${FOLDER}/crossread.json`, '{"articles":["*.txt"],"lexicon":"lexicon.json"}');
  });

  afterEach(async () => {
    for (const own of windows) own.dispose();
    // A window that has just been closed may still write its last entry.
    rmSync(storage, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), FOLDER), { recursive: true });
  });

  it('knows what was read, and reads nothing again', async () => {
    const before = await firstWindow();
    const again = open();
    let whenComplete: string[] | undefined;
    again.library.onDidChange(() => {
      if (!again.library.loading) whenComplete ??= [...again.annotator.asked];
    });
    await again.library.start();
    assert.deepEqual(again.articles(FOLDER), before);
    assert.deepEqual(asked(again), []);
    assert.deepEqual(
      whenComplete?.filter((file) => files.includes(file)),
      [],
    );
  });

  it('reads the article that has changed, and that alone', async () => {
    await firstWindow();
    await writeFile(`${FOLDER}/again-b.txt`, 'Acme Corp. sold 9 million boats in 2014.\n');
    const again = open();
    await again.library.start();
    assert.deepEqual(asked(again), ['again-b.txt']);
    const figures = again.articles(FOLDER).map(({ annotations }) => annotations.figures[0]?.value);
    assert.deepEqual(figures, [3e6, 9e6, 5e6]);
  });

  it('shows no article that is gone, and every one that is new', async () => {
    await firstWindow();
    const folder = vscode.Uri.joinPath(workspaceFolder(), FOLDER);
    await vscode.workspace.fs.rename(
      vscode.Uri.joinPath(folder, 'again-c.txt'),
      vscode.Uri.joinPath(folder, 'again-d.txt'),
    );
    const again = open();
    await again.library.start();
    assert.deepEqual(ids(again.articles(FOLDER)), ['again-a', 'again-b', 'again-d']);
    assert.deepEqual(asked(again), []);
    assert.ok(again.annotator.asked.includes('again-d.txt'));
  });

  it('takes what the manifest now says of an article', async () => {
    await firstWindow();
    await writeFile(
      `${FOLDER}/crossread.json`,
      '{"articles":[{"file":"again-a.txt","title":"New"},"*.txt"],"lexicon":"lexicon.json"}',
    );
    const again = open();
    await again.library.start();
    assert.equal(again.articles(FOLDER)[0]?.article.title, 'New');
    assert.deepEqual(asked(again), ['again-a.txt']);
  });

  it('reads all anew with another lexicon', async () => {
    await firstWindow();
    await writeFile(`${FOLDER}/lexicon.json`, '{"entities":[{"id":"boats","name":"boats","kind":"product"}]}');
    const again = open();
    await again.library.start();
    assert.deepEqual(asked(again), files);
    const [mention] = again.articles(FOLDER)[0]?.annotations.mentions.filter(({ entity }) => entity === 'boats') ?? [];
    assert.ok(mention);
  });

  for (const [what, damage] of Object.entries<(bytes: Buffer) => Buffer>({
    'cut off': (bytes) => bytes.subarray(0, bytes.length >> 1),
    'full of zeros': (bytes) => Buffer.alloc(bytes.length),
    'of somebody else': () => Buffer.from('{"version": 7, "articles": [null]}\n'),
    empty: () => Buffer.alloc(0),
  })) {
    it(`reads the articles where what it remembered is ${what}`, async () => {
      const before = await firstWindow();
      for (const file of journals()) writeFileSync(file, damage(readFileSync(file)));
      const again = open();
      await again.library.start();
      assert.deepEqual(again.articles(FOLDER), before);
      assert.ok(asked(again).length > 0);
    });
  }

  it('remembers nothing of what was never saved', async () => {
    await firstWindow();
    const second = open();
    await second.library.start();
    const corpus = await second.corpus(FOLDER);
    await corpus.putText('again-a.txt', 'Acme Corp. sold 77 boats.');
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.ok(journals().every((file) => !readFileSync(file, 'utf8').includes('77 boats')));
    second.dispose();
    const third = open();
    await third.library.start();
    assert.equal(third.articles(FOLDER)[0]?.annotations.figures[0]?.value, 3e6);
  });
});
