import assert from 'node:assert/strict';
import { deskAnswersOf } from '../../src/worker/desk/answers.js';
import { Library } from '../../src/worker/library.js';
import type { NewsSummary, ReaderActs } from '../../src/worker/news/questions.js';
import type { Choices } from '../../src/worker/protocol.js';
import { below } from '../../src/worker/uris.js';
import { BUNDLED, MemoryWorkspace } from './memoryWorkspace.js';

const FOLDER = 'memory:/workspace/news';
const at = (file: string): string => below(FOLDER, file);

const BOATS = '---\ndate: 2015-02-03\n---\n\nAcme Corp. sold 3.12 million boats in 2014.\n';
const AGAIN = '---\ndate: 2015-03-03\n---\n\nIn 2014 Acme Corp. sold 3.12 million boats, it said.\n';
const MANIFEST = { name: 'Boats', language: 'en', articles: ['*.md'], lexicon: 'lexicon.json' };
const LEXICON = { entities: [{ id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: [] }] };

const NOTHING = new Uint8Array();
const IDLE: ReaderActs = { written: [], opened: [], closed: [] };

/** A window on the workspace, with what its corpus thread answers. */
class OwnWindow {
  readonly library: Library;
  readonly answers: ReturnType<typeof deskAnswersOf>;

  constructor(readonly workspace: MemoryWorkspace) {
    this.library = new Library({ bundledFolder: BUNDLED, showsSample: true, includesLoose: true }, workspace, {
      changed: () => undefined,
    });
    this.answers = deskAnswersOf({ library: this.library, surroundings: workspace, choices: () => ({}) as Choices });
  }

  ask(done: Partial<ReaderActs> = {}, memory?: Uint8Array, folder = FOLDER) {
    return this.answers.news({ folder, done: { ...IDLE, ...done }, ...(memory && { memory }) });
  }

  /** What is new. */
  async news(done: Partial<ReaderActs> = {}, memory?: Uint8Array): Promise<NewsSummary> {
    const news = await this.ask(done, memory);
    assert.ok(news && news !== 'forgotten');
    return news;
  }

  get newFiles(): readonly string[] {
    const { articles = [] } = this.library.news.get(FOLDER) ?? {};
    return articles.map(
      ({ id, novelty }) => `${this.library.corpusIn(FOLDER)?.uriOf(id)?.split('/').at(-1)} ${novelty}`,
    );
  }

  async changed(...files: readonly string[]): Promise<void> {
    await this.library.filesChanged({ created: files.map(at), changed: [], deleted: [] });
  }
}

describe('What is new, as the editor’s thread is told', () => {
  let workspace: MemoryWorkspace;

  beforeEach(() => {
    workspace = new MemoryWorkspace();
    workspace.write(at('boats.md'), BOATS);
    workspace.write(at('lexicon.json'), LEXICON);
    workspace.write(at('crossread.json'), MANIFEST);
  });

  async function opened(memory: Uint8Array = NOTHING): Promise<{ window: OwnWindow; memory: Uint8Array }> {
    const window = new OwnWindow(workspace);
    await window.library.load(true);
    const told = await window.news({}, memory);
    return { window, memory: told.memory ?? memory };
  }

  it('is not known before it is told what is remembered, nor while articles are read', async () => {
    const window = new OwnWindow(workspace);
    assert.equal(await window.ask(), undefined, 'nothing is read yet');
    await window.library.load(true);
    assert.equal(await window.ask(), 'forgotten');
    assert.equal(await window.ask({}, NOTHING, 'memory:/nowhere'), undefined);
    assert.equal((await window.news({}, NOTHING)).sentence, '');
    assert.equal((await window.news()).sentence, '');
  });

  it('is never said of the sample', async () => {
    const empty = new MemoryWorkspace();
    empty.write(below(BUNDLED, 'boats.md'), BOATS);
    empty.write(below(BUNDLED, 'crossread.json'), { articles: ['*.md'] });
    const window = new OwnWindow(empty);
    await window.library.load(true);
    assert.equal(window.library.corpora[0]?.isBundled, true);
    assert.equal(await window.ask({}, NOTHING, BUNDLED), undefined);
  });

  it('is nothing the first time; then what has come, in this window and in the next', async () => {
    const { window, memory } = await opened();
    assert.deepEqual(window.newFiles, []);
    workspace.write(at('again.md'), AGAIN);
    await window.changed('again.md');
    const told = await window.news();
    assert.deepEqual(window.newFiles, ['again.md new']);
    assert.match(told.sentence, /^1 new article: (?:1 continues a story, )?1 figure restates/);
    assert.deepEqual([told.count, told.isUnseen, told.isOther], ['1 new article', true, true]);
    const same = await window.news();
    assert.deepEqual([same.isOther, same.memory], [false, undefined], 'it was told and saved');
    assert.deepEqual((await opened(told.memory)).window.newFiles, ['again.md new']);
    assert.deepEqual((await opened(memory)).window.newFiles, ['again.md new'], 'also by what was remembered before');
    assert.deepEqual((await opened()).window.newFiles, [], 'what was lost is no reason to read all again');
  });

  it('is what changed, and no more once it is as it was', async () => {
    const { window } = await opened();
    workspace.write(at('boats.md'), `${BOATS}It has 2 yards.\n`);
    await window.changed('boats.md');
    await window.news();
    assert.deepEqual(window.newFiles, ['boats.md changed']);
    workspace.write(at('boats.md'), BOATS);
    await window.changed('boats.md');
    assert.deepEqual([(await window.news()).isOther, window.newFiles], [true, []]);
  });

  it('is neither what went nor what was renamed', async () => {
    const { window } = await opened();
    workspace.write(at('ships.md'), BOATS);
    workspace.remove(at('boats.md'));
    await window.library.filesChanged({ created: [at('ships.md')], changed: [], deleted: [at('boats.md')] });
    await window.news();
    assert.deepEqual([window.library.corpusIn(FOLDER)?.index.size, window.newFiles], [1, []]);
  });

  it('is not because of another lexicon, or of what the manifest says', async () => {
    const { window } = await opened();
    workspace.write(at('lexicon.json'), { entities: [] });
    workspace.write(at('crossread.json'), { ...MANIFEST, articles: [{ file: 'boats.md', date: '2015-05-05' }] });
    await window.library.load(false);
    await window.news();
    assert.deepEqual(window.newFiles, []);
    workspace.write(at('again.md'), AGAIN);
    workspace.write(at('crossread.json'), MANIFEST);
    await window.library.load(false);
    await window.news();
    assert.deepEqual(window.newFiles, ['again.md new']);
  });

  it('is not what the reader writes, while they do or once it is saved', async () => {
    const { window, memory } = await opened();
    const uri = at('boats.md');
    const text = `${BOATS}It has 2 yards.\n`;
    await window.library.open(uri, { text, isDirty: true });
    const typing = await window.news({ written: [{ uri, isDirty: true }] });
    assert.deepEqual([window.newFiles, typing.memory], [[], undefined]);
    workspace.write(uri, text);
    await window.library.open(uri, { text, isDirty: false });
    const saved = await window.news({ written: [{ uri, isDirty: false }] });
    assert.deepEqual(window.newFiles, []);
    assert.deepEqual((await opened(saved.memory)).window.newFiles, []);
    assert.deepEqual(
      (await opened(memory)).window.newFiles,
      ['boats.md changed'],
      'of which this window was never told',
    );
  });

  it('is not what was typed and thrown away', async () => {
    const { window } = await opened();
    const uri = at('boats.md');
    await window.library.open(uri, { text: `${BOATS}It has 2 yards.\n`, isDirty: true });
    await window.news({ written: [{ uri, isDirty: true }] });
    await window.library.closed(uri);
    await window.news({ written: [{ uri, isDirty: false }] });
    assert.deepEqual(window.newFiles, []);
  });

  it('deserves no look once it was opened, and is nothing in the next window', async () => {
    const { window } = await opened();
    workspace.write(at('again.md'), AGAIN);
    await window.changed('again.md');
    assert.equal((await window.news()).isUnseen, true);
    const told = await window.news({ opened: [at('again.md'), at('gone.md'), 'memory:/elsewhere/a.md'] });
    assert.deepEqual([told.isUnseen, told.isOther, window.newFiles], [false, true, ['again.md new']]);
    assert.deepEqual(told.opened, [at('again.md')], 'the others are not of this corpus');
    assert.deepEqual((await opened(told.memory)).window.newFiles, []);
  });

  it('is nothing once all is marked as seen', async () => {
    const { window } = await opened();
    workspace.write(at('again.md'), AGAIN);
    await window.changed('again.md');
    await window.news();
    window.answers.allSeen({});
    const told = await window.news();
    assert.deepEqual([told.sentence, told.isOther, window.newFiles], ['', true, []]);
    assert.deepEqual((await opened(told.memory)).window.newFiles, []);
  });

  it('marks the figures of an article that was opened before, until it is closed', async () => {
    const { window } = await opened();
    const uri = at('boats.md');
    const marked = async () => (await window.answers.changedFigures({ uri })).map(({ start }) => start);
    await window.news({ opened: [uri] });
    assert.deepEqual(await marked(), []);
    workspace.write(at('again.md'), AGAIN);
    await window.changed('again.md');
    const told = await window.news();
    assert.deepEqual(await marked(), [BOATS.indexOf('3.12')]);
    const later = (await opened(told.memory)).window;
    assert.equal((await later.answers.changedFigures({ uri })).length, 1, 'nobody has closed it');
    await window.news({ closed: [uri] });
    assert.deepEqual(await marked(), []);
    assert.deepEqual(await window.answers.changedFigures({ uri: at('gone.md') }), []);
  });

  it('marks no figure because of what the reader writes in another article', async () => {
    const { window } = await opened();
    workspace.write(at('again.md'), AGAIN.replace('3.12', '7.77'));
    await window.changed('again.md');
    await window.news({ opened: [at('boats.md')] });
    window.answers.allSeen({});
    const uri = at('again.md');
    const marked = async () => (await window.answers.changedFigures({ uri: at('boats.md') })).length;
    for (const isDirty of [true, false]) {
      await window.library.open(uri, { text: AGAIN, isDirty });
      await window.news({ written: [{ uri, isDirty }] });
      assert.equal(await marked(), 0);
    }
  });
});
