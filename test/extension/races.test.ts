import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Corpus } from '../../src/host/corpus/corpus.js';
import { OwnLibrary } from './ownLibrary.js';
import { eventually, workspaceFolder, writeFile } from './support.js';

const FOLDER = 'racing';

describe('What is read at the same time', () => {
  let own: OwnLibrary;
  let corpus: Corpus;

  const figure = (id: string): number | undefined =>
    own.articles(FOLDER).find(({ article }) => article.id === id)?.annotations.figures[0]?.value;
  const boats = (count: number): string => `Acme Corp. sold ${count} boats.\n`;

  /** Lets no answer about an article with this text through until it is called. */
  function holdBack(text: string): () => void {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    own.annotator.before = async (article) => {
      if (article.text.includes(text)) await released;
    };
    return release;
  }

  beforeEach(async () => {
    await writeFile(`${FOLDER}/race-a.txt`, boats(11));
    await writeFile(`${FOLDER}/race-b.txt`, boats(12));
    await writeFile(`${FOLDER}/lexicon.json`, '{"entities":[{"id":"acme","name":"Acme Corp.","kind":"company"}]}');
    await writeFile(`${FOLDER}/crossread.json`, '{"articles":["*.txt"],"lexicon":"lexicon.json"}');
    own = new OwnLibrary();
    await own.library.start();
    corpus = await own.corpus(FOLDER);
    assert.deepEqual([figure('race-a'), figure('race-b')], [11, 12]);
  });

  afterEach(async () => {
    own.dispose();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), FOLDER), { recursive: true });
  });

  it('ends with what was asked last, in whatever order the answers come', async () => {
    const release = holdBack('21 boats');
    const early = corpus.putText('race-a.txt', boats(21));
    assert.equal(await corpus.putText('race-a.txt', boats(22)), true);
    assert.equal(figure('race-a'), 22);
    release();
    assert.equal(await early, false);
    assert.equal(figure('race-a'), 22);
  });

  it('ends with the first text where that was typed again', async () => {
    const release = holdBack('21 boats');
    const between = corpus.putText('race-a.txt', boats(21));
    assert.equal(await corpus.putText('race-a.txt', boats(11)), false);
    release();
    await between;
    assert.equal(figure('race-a'), 11);
  });

  it('is annotated once, however many ask for it', async () => {
    const before = own.annotator.asked.length;
    const changes = await Promise.all([1, 2, 3].map(() => corpus.putText('race-a.txt', boats(23))));
    assert.deepEqual(changes, [true, false, false]);
    assert.equal(own.annotator.asked.length, before + 1);
  });

  it('does not bring back an article that is gone', async () => {
    const release = holdBack('24 boats');
    const late = corpus.putText('race-a.txt', boats(24));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), FOLDER, 'race-a.txt'));
    await corpus.reread('race-a.txt');
    assert.equal(figure('race-a'), undefined);
    release();
    await late;
    assert.equal(figure('race-a'), undefined);
  });

  it('does not bring back an article that the manifest no longer lists', async () => {
    const release = holdBack('25 boats');
    const late = corpus.putText('race-a.txt', boats(25));
    await writeFile(`${FOLDER}/crossread.json`, '{"articles":["race-b.txt"],"lexicon":"lexicon.json"}');
    await own.library.reload();
    release();
    await late;
    assert.deepEqual(
      own.articles(FOLDER).map(({ article }) => article.id),
      ['race-b'],
    );
  });

  it('is complete when one reading overtakes another', async () => {
    await writeFile(`${FOLDER}/race-c.txt`, boats(13));
    const first = own.library.start();
    const second = own.library.reload();
    await writeFile(`${FOLDER}/race-a.txt`, boats(31));
    await Promise.all([first, second, own.library.start()]);
    assert.equal(own.library.loading, false);
    assert.deepEqual([figure('race-a'), figure('race-b'), figure('race-c')], [31, 12, 13]);
  });

  it('keeps the corpus, and what it knows, as long as the lexicon says the same', async () => {
    const before = own.annotator.asked.length;
    await writeFile(`${FOLDER}/crossread.json`, '{"name":"New name","articles":["*.txt"],"lexicon":"lexicon.json"}');
    await own.library.reload();
    assert.equal(await own.corpus(FOLDER), corpus);
    assert.equal(corpus.name, 'New name');
    assert.equal(own.annotator.asked.length, before);
  });

  it('shows the corpus before until the one with the new lexicon is read', async () => {
    const release = holdBack('12 boats');
    await writeFile(`${FOLDER}/lexicon.json`, '{"entities":[{"id":"boats","name":"boats","kind":"product"}]}');
    const reloaded = own.library.reload();
    await eventually(
      'the new one is being read',
      () => own.annotator.asked.filter((f) => f === 'race-b.txt').length > 1,
    );
    assert.equal(await own.corpus(FOLDER), corpus);
    assert.ok(corpus.index.entity('acme'));
    // What changes meanwhile is true in the end.
    await writeFile(`${FOLDER}/race-a.txt`, boats(41));
    release();
    await reloaded;
    assert.notEqual(await own.corpus(FOLDER), corpus);
    await eventually('the change has come', () => figure('race-a') === 41);
    assert.equal(own.articles(FOLDER)[0]?.annotations.mentions.at(-1)?.entity, 'boats');
  });

  it('says nothing any more once it is closed', async () => {
    const release = holdBack('26 boats');
    let changes = 0;
    own.library.onDidChange(() => changes++);
    void corpus.putText('race-a.txt', boats(26));
    own.dispose();
    release();
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(changes, 0);
    own.dispose();
  });

  it('outside every corpus is read when that is asked for, and only then', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: boats(51) });
    const figures = async () => (await own.library.whenRead(document))?.annotated.annotations.figures.length;
    assert.equal(await figures(), 1);
    const settings = vscode.workspace.getConfiguration('crossread');
    own.includesLoose = false;
    await settings.update('marks.outsideCorpus', false, vscode.ConfigurationTarget.Global);
    try {
      await eventually('it is forgotten', () => !own.library.isArticle(document));
      assert.equal(await figures(), undefined);
      own.includesLoose = true;
    } finally {
      await settings.update('marks.outsideCorpus', undefined, vscode.ConfigurationTarget.Global);
    }
    await eventually('it is read without being asked for', () => own.library.openArticle(document) !== undefined);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('When the thread that reads dies', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crossread-worker-'));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const article = (id: string) => ({ id, path: `${id}.txt`, title: id, authors: [], sections: [], text: id });

  it('only what it died of is lost, and it starts again', async () => {
    // Answers what it is asked, dies of one article, and says how often it was told of a lexicon.
    const worker = path.join(folder, 'worker.js');
    writeFileSync(
      worker,
      `const { parentPort } = require('node:worker_threads');
      let lexicons = 0;
      parentPort.on('message', ({ type, job, article }) => {
        if (type === 'keepLexicon') lexicons++;
        if (article?.id === 'deadly') process.exit(3);
        if (article) parentPort.postMessage({ job, annotations: { lexicons, id: article.id } });
      });`,
    );
    const own = new OwnLibrary(undefined, worker);
    const lexicon = own.annotator.keepLexicon({ entities: [], ignore: [] });
    const answers = await Promise.allSettled(
      ['one', 'deadly', 'two', 'deadly', 'three'].map((id) => own.annotator.annotate(article(id), lexicon)),
    );
    assert.deepEqual(
      answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'lost')),
      [{ lexicons: 1, id: 'one' }, 'lost', { lexicons: 1, id: 'two' }, 'lost', { lexicons: 1, id: 'three' }],
    );
    own.dispose();
  });

  it('at once, whatever it is asked, everything is lost and nothing hangs', async () => {
    const worker = path.join(folder, 'broken.js');
    writeFileSync(worker, 'throw new Error("no");');
    const own = new OwnLibrary(undefined, worker);
    const answers = await Promise.allSettled(['one', 'two'].map((id) => own.annotator.annotate(article(id))));
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    own.dispose();
  });
});
