import assert from 'node:assert/strict';
import type { Corpus } from '../../src/worker/corpus.js';
import { type FileChanges, Library } from '../../src/worker/library.js';
import { below } from '../../src/worker/uris.js';
import { BUNDLED, MemoryWorkspace } from './memoryWorkspace.js';

const FOLDER = 'memory:/workspace/racing';
const at = (file: string): string => below(FOLDER, file);
const boats = (count: number): string => `Acme Corp. sold ${count} boats.\n`;
const ACME = { entities: [{ id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: [] }] };
const BOATS = { entities: [{ id: 'boats', name: 'boats', kind: 'product', aliases: [] }] };
const MANIFEST = { articles: ['*.txt'], lexicon: 'lexicon.json' };

/** Lets everything happen that waits for nothing. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

let workspace: MemoryWorkspace;
let library: Library;
/** What the library has told: of which articles, or that anything may have changed. */
let told: (readonly string[] | 'any')[];

const corpusIn = (folder = FOLDER): Corpus => {
  const corpus = library.corpusIn(folder);
  assert.ok(corpus, `there is a corpus in ${folder}`);
  return corpus;
};
const ids = (folder = FOLDER): string[] =>
  library
    .corpusIn(folder)
    ?.index.listing()
    .map(({ id }) => id) ?? [];
const figure = (id: string, folder = FOLDER): number | undefined =>
  library.corpusIn(folder)?.index.article(id)?.annotations.figures[0]?.value;
const open = (file: string, text: string, isDirty = true) => library.open(at(file), { text, isDirty });
const changes = (more: Partial<FileChanges>): Promise<void> =>
  library.filesChanged({ created: [], changed: [], deleted: [], ...more });
const problems = (): string[] => library.problems.map(({ file, code }) => `${file}: ${code}`);

function newLibrary(includesLoose = true, showsSample = true): Library {
  return new Library({ bundledFolder: BUNDLED, showsSample, includesLoose }, workspace, {
    changed: (uris) => told.push(uris ?? 'any'),
  });
}

beforeEach(() => {
  workspace = new MemoryWorkspace();
  workspace.write(at('race-a.txt'), boats(11));
  workspace.write(at('race-b.txt'), boats(12));
  workspace.write(at('lexicon.json'), ACME);
  workspace.write(at('crossread.json'), MANIFEST);
  workspace.write(below(BUNDLED, 'sample.txt'), boats(99));
  workspace.write(below(BUNDLED, 'crossread.json'), { articles: ['*.txt'] });
  told = [];
  library = newLibrary();
});

describe('What is read at the same time', () => {
  let corpus: Corpus;

  beforeEach(async () => {
    await library.load(true);
    corpus = corpusIn();
    assert.deepEqual([figure('race-a'), figure('race-b')], [11, 12]);
    workspace.annotated.length = 0;
    told.length = 0;
  });

  /** Begins to read a file that says so many boats; the outcome comes when it is released. */
  async function readingOf(file: string, count: number) {
    const { begun, release } = workspace.hold(at(file));
    workspace.write(at(file), boats(count));
    const outcome = corpus.reread(file);
    await begun;
    return { outcome, release };
  }

  it('ends with what was typed last, however late the file comes', async () => {
    const { outcome, release } = await readingOf('race-a.txt', 21);
    assert.equal(await corpus.putText('race-a.txt', { text: boats(22), isDirty: true }), true);
    assert.equal(figure('race-a'), 22);
    release();
    assert.equal(await outcome, false);
    assert.equal(figure('race-a'), 22);
  });

  it('ends with the file as it was read last', async () => {
    const { outcome, release } = await readingOf('race-a.txt', 21);
    workspace.write(at('race-a.txt'), boats(22));
    assert.equal(await corpus.reread('race-a.txt'), true);
    release();
    assert.equal(await outcome, false);
    assert.equal(figure('race-a'), 22);
  });

  it('ends with the first text where that was typed again', async () => {
    const { outcome, release } = await readingOf('race-a.txt', 21);
    assert.equal(await corpus.putText('race-a.txt', { text: boats(11), isDirty: true }), false);
    release();
    assert.equal(await outcome, false);
    assert.equal(figure('race-a'), 11);
  });

  it('is annotated once, however many ask for it', async () => {
    const text = { text: boats(23), isDirty: true };
    const outcomes = await Promise.all([1, 2, 3].map(() => corpus.putText('race-a.txt', text)));
    assert.deepEqual(outcomes.filter(Boolean), [true]);
    assert.deepEqual(workspace.annotated, [at('race-a.txt')]);
  });

  it('does not bring back an article that is gone', async () => {
    const { outcome, release } = await readingOf('race-a.txt', 24);
    workspace.remove(at('race-a.txt'));
    assert.equal(await corpus.reread('race-a.txt'), true);
    assert.equal(figure('race-a'), undefined);
    release();
    assert.equal(await outcome, false);
    assert.equal(figure('race-a'), undefined);
    assert.deepEqual(problems(), ['race-a.txt: fileMissing']);
  });

  it('does not bring back an article that the manifest no longer lists', async () => {
    const { outcome, release } = await readingOf('race-a.txt', 25);
    workspace.write(at('crossread.json'), { ...MANIFEST, articles: ['race-b.txt'] });
    await library.load(false);
    release();
    assert.equal(await outcome, false);
    assert.deepEqual(ids(), ['race-b']);
  });

  it('is complete when one reading overtakes another', async () => {
    workspace.write(at('race-c.txt'), boats(13));
    const first = library.load(true);
    const second = library.load(false);
    workspace.write(at('race-a.txt'), boats(31));
    await Promise.all([first, second, library.load(true)]);
    assert.equal(library.isReading, false);
    assert.deepEqual([figure('race-a'), figure('race-b'), figure('race-c')], [31, 12, 13]);
  });

  it('is all read anew where that was asked for, also by a reading that was overtaken', async () => {
    workspace.write(at('race-b.txt'), boats(32));
    const { begun, release } = workspace.hold(at('race-a.txt'));
    const anew = library.load(true);
    await begun;
    const later = library.load(false);
    release();
    await Promise.all([anew, later]);
    assert.equal(figure('race-b'), 32);
  });

  it('keeps the corpus, and what it knows, as long as the lexicon says the same', async () => {
    workspace.write(at('crossread.json'), { ...MANIFEST, name: 'New name' });
    await library.load(false);
    assert.equal(corpusIn(), corpus);
    assert.equal(corpus.name, 'New name');
    assert.deepEqual(workspace.annotated, []);
  });

  it('keeps what was read where the manifest cannot be read any more, and says why', async () => {
    workspace.write(at('crossread.json'), '{ "articles": [');
    await library.load(false);
    assert.equal(corpusIn(), corpus);
    assert.deepEqual(ids(), ['race-a', 'race-b']);
    assert.match(problems().join(), /^crossread\.json: /);
    assert.deepEqual(workspace.annotated, []);
  });

  it('shows the corpus before until the one with the new lexicon is read', async () => {
    const { begun, release } = workspace.hold(at('race-b.txt'));
    workspace.write(at('lexicon.json'), BOATS);
    const reloaded = library.load(true);
    await begun;
    assert.equal(corpusIn(), corpus);
    assert.ok(corpus.index.entity('acme'));
    assert.equal(library.isReading, true);
    // What changes meanwhile is true in the end, in the one that comes as in the one that goes.
    workspace.write(at('race-a.txt'), boats(41));
    await changes({ changed: [at('race-a.txt')] });
    assert.equal(figure('race-a'), 41);
    release();
    await reloaded;
    assert.notEqual(corpusIn(), corpus);
    assert.equal(figure('race-a'), 41);
    assert.equal(corpusIn().index.article('race-a')?.annotations.mentions.at(-1)?.entity, 'boats');
  });

  it('takes what was typed meanwhile into the corpus with the new lexicon', async () => {
    await open('race-a.txt', boats(42));
    const { begun, release } = workspace.hold(at('race-b.txt'));
    workspace.write(at('lexicon.json'), BOATS);
    const reloaded = library.load(true);
    await begun;
    await open('race-a.txt', boats(43));
    release();
    await reloaded;
    const answer = await open('race-a.txt', boats(43));
    assert.equal(answer?.annotated.article.text, boats(43));
    assert.equal(answer?.annotated.annotations.mentions.at(-1)?.entity, 'boats');
  });

  it('is read from what is known where only the lexicon is another', async () => {
    workspace.write(at('lexicon.json'), BOATS);
    // Nobody has told of this change: it is not looked for.
    workspace.write(at('race-a.txt'), boats(44));
    await library.load(false);
    assert.equal(figure('race-a'), 11);
    assert.equal(corpusIn().index.article('race-a')?.annotations.mentions.at(-1)?.entity, 'boats');
  });

  it('is no news any more once the library is closed', async () => {
    const { begun, release } = workspace.hold(at('race-a.txt'));
    const loading = library.load(true);
    await begun;
    library.close();
    told.length = 0;
    release();
    await loading;
    assert.deepEqual(told, []);
    library.close();
  });
});

describe('An open document', () => {
  it('is answered as soon as the corpora are known', async () => {
    const { begun, release } = workspace.hold(at('crossread.json'));
    const opened = open('race-a.txt', boats(51));
    let isAnswered = false;
    void opened.then(() => {
      isAnswered = true;
    });
    const loading = library.load(true);
    await begun;
    await settled();
    assert.equal(isAnswered, false);
    release();
    const read = await opened;
    assert.equal(read?.annotated.article.text, boats(51));
    assert.equal(read?.corpus?.folder, FOLDER);
    await loading;
    assert.equal(figure('race-a'), 51);
  });

  it('is read before all others', async () => {
    await Promise.all([open('race-b.txt', boats(12), false), library.load(true)]);
    assert.equal(workspace.annotated[0], at('race-b.txt'));
  });

  it('is answered where no corpus can be found, then and later', async () => {
    workspace.broken = new Error('no disk');
    const early = open('race-a.txt', boats(51));
    await library.load(true);
    assert.equal((await early)?.annotated.article.text, boats(51));
    assert.match(workspace.logged.join(), /error: .*no disk/);
    assert.equal(library.isReading, false);
    assert.equal((await open('race-b.txt', boats(52)))?.annotated.article.text, boats(52));
  });

  it('is not answered with what a later text has overtaken', async () => {
    const beforeKnown = [boats(52), boats(53)].map((text) => open('race-a.txt', text));
    await library.load(true);
    const known = [boats(54), boats(55), boats(56)].map((text) => open('race-a.txt', text));
    const texts = async (answers: ReturnType<typeof open>[]) =>
      (await Promise.all(answers)).map((read) => read?.annotated.article.text);
    assert.deepEqual(await texts(beforeKnown), [undefined, boats(53)]);
    assert.deepEqual(await texts(known), [undefined, undefined, boats(56)]);
    assert.equal(figure('race-a'), 56);
  });

  it('is answered at once where nothing has changed, and nothing is told', async () => {
    await library.load(true);
    await open('race-a.txt', boats(57));
    told.length = 0;
    workspace.annotated.length = 0;
    assert.equal((await open('race-a.txt', boats(57)))?.annotated.article.text, boats(57));
    assert.deepEqual([told, workspace.annotated], [[], []]);
  });

  it('gives way to its file when it is closed', async () => {
    await library.load(true);
    await open('race-a.txt', boats(58));
    told.length = 0;
    await library.closed(at('race-a.txt'));
    assert.equal(figure('race-a'), 11);
    assert.deepEqual(told, [[at('race-a.txt')]]);
    await library.closed(at('race-b.txt'));
    assert.equal(told.length, 1, 'what was as its file is no news');
  });

  it('is not answered when it was closed while it waited', async () => {
    const opened = open('race-a.txt', boats(59));
    await library.closed(at('race-a.txt'));
    await library.load(true);
    assert.equal(await opened, undefined);
    assert.equal(figure('race-a'), 11);
  });

  it('counts more than its file as long as it is not saved', async () => {
    await library.load(true);
    await open('race-a.txt', boats(60));
    workspace.write(at('race-a.txt'), boats(61));
    await changes({ changed: [at('race-a.txt')] });
    assert.equal(figure('race-a'), 60);
    await library.load(true);
    assert.equal(figure('race-a'), 60);
    await open('race-a.txt', boats(61), false);
    workspace.write(at('race-a.txt'), boats(62));
    await changes({ changed: [at('race-a.txt')] });
    assert.equal(figure('race-a'), 62);
  });

  it('belongs to the inner of two corpora', async () => {
    const inner = below(FOLDER, 'inner');
    workspace.write(below(inner, 'crossread.json'), { articles: ['*.txt'] });
    workspace.write(below(inner, 'c.txt'), boats(63));
    workspace.write(at('crossread.json'), { ...MANIFEST, articles: ['**/*.txt'] });
    await library.load(true);
    assert.deepEqual(
      library.corpora.map(({ folder }) => folder),
      [FOLDER, inner],
    );
    const read = await library.open(below(inner, 'c.txt'), { text: boats(64), isDirty: true });
    assert.equal(read?.corpus?.folder, inner);
  });
});

describe('An article that belongs to no corpus', () => {
  const LOOSE = 'untitled:Untitled-1';
  const openLoose = async (count: number) =>
    (await library.open(LOOSE, { text: boats(count), isDirty: true }))?.annotated.annotations.figures[0]?.value;

  it('is read where that is wanted, and is in no list', async () => {
    await library.load(true);
    assert.equal(await openLoose(71), 71);
    assert.equal(await openLoose(72), 72);
    const read = library.articleAt(LOOSE);
    assert.equal(read?.corpus, undefined);
    assert.equal(read?.uriOf(read.annotated.article.id), LOOSE);
    assert.deepEqual(ids(), ['race-a', 'race-b']);
  });

  it('is gone when it is closed', async () => {
    await library.load(true);
    await openLoose(73);
    told.length = 0;
    await library.closed(LOOSE);
    assert.equal(library.articleAt(LOOSE), undefined);
    assert.deepEqual(told, [[LOOSE]]);
  });

  it('is not read where that is not wanted, and again where it is', async () => {
    library = newLibrary(false);
    await library.load(true);
    assert.equal(await openLoose(74), undefined);
    library.includeLoose(true);
    assert.equal(told.at(-1), 'any');
    assert.equal(await openLoose(74), 74);
    library.includeLoose(false);
    assert.equal(library.articleAt(LOOSE), undefined);
    assert.equal(await openLoose(74), undefined);
    assert.equal((await open('race-a.txt', boats(75)))?.annotated.article.text, boats(75));
  });
});

describe('Files that change', () => {
  beforeEach(async () => {
    await library.load(true);
    workspace.annotated.length = 0;
    told.length = 0;
  });

  it('are read again, and only they', async () => {
    workspace.write(at('race-b.txt'), boats(81));
    await changes({ changed: [at('race-b.txt'), at('notes.doc'), 'memory:/elsewhere/race-a.txt'] });
    assert.deepEqual([figure('race-a'), figure('race-b')], [11, 81]);
    assert.deepEqual(workspace.annotated, [at('race-b.txt')]);
    assert.deepEqual(told, [[at('race-b.txt')]]);
  });

  it('and say the same are no news', async () => {
    await changes({ changed: [at('race-b.txt')] });
    assert.deepEqual([workspace.annotated, told], [[], []]);
  });

  it('are found where they are new', async () => {
    workspace.write(at('race-c.txt'), boats(82));
    await changes({ created: [at('race-c.txt')] });
    assert.deepEqual(ids(), ['race-a', 'race-b', 'race-c']);
    assert.deepEqual(workspace.annotated, [at('race-c.txt')]);
  });

  it('are gone where they were removed', async () => {
    workspace.remove(at('race-a.txt'));
    await changes({ deleted: [at('race-a.txt')] });
    assert.deepEqual(ids(), ['race-b']);
    assert.deepEqual(workspace.annotated, []);
  });

  it('are told of by their folder alone', async () => {
    workspace.write(at('crossread.json'), { ...MANIFEST, articles: ['**/*.txt'] });
    workspace.write(at('deep/er/race-d.txt'), boats(83));
    await changes({ changed: [at('crossread.json')] });
    assert.deepEqual(ids(), ['deep/er/race-d', 'race-a', 'race-b']);
    workspace.write(at('new/race-e.txt'), boats(84));
    await changes({ created: [at('new')] });
    assert.deepEqual(ids(), ['deep/er/race-d', 'new/race-e', 'race-a', 'race-b']);
    workspace.remove(at('deep'));
    await changes({ deleted: [at('deep')] });
    assert.deepEqual(ids(), ['new/race-e', 'race-a', 'race-b']);
  });

  it('make a corpus where a manifest comes, and none where it goes', async () => {
    const other = 'memory:/workspace/other';
    workspace.write(below(other, 'x.txt'), boats(85));
    workspace.write(below(other, 'crossread.json'), { articles: ['*.txt'] });
    await changes({ created: [below(other, 'crossread.json')] });
    assert.equal(figure('x', other), 85);
    workspace.remove(other);
    await changes({ deleted: [other] });
    assert.deepEqual(
      library.corpora.map(({ folder }) => folder),
      [FOLDER],
    );
  });

  it('leave the sample articles where the last corpus goes', async () => {
    workspace.remove(FOLDER);
    await changes({ deleted: [FOLDER] });
    assert.deepEqual(
      library.corpora.map(({ folder, isBundled }) => [folder, isBundled]),
      [[BUNDLED, true]],
    );
    assert.equal(figure('sample', BUNDLED), 99);
  });

  it('leave nothing where the last corpus goes and nobody has asked for the sample articles', async () => {
    workspace.remove(FOLDER);
    library = newLibrary(true, false);
    await library.load(true);
    assert.deepEqual(library.corpora, []);
    assert.equal(library.isReading, false);
    const sample = below(BUNDLED, 'sample.txt');
    await library.open(sample, { text: boats(99), isDirty: false });
    await library.load(false);
    assert.deepEqual(
      library.corpora.map(({ folder }) => folder),
      [BUNDLED],
    );
    assert.equal(figure('sample', BUNDLED), 99);
  });

  it('are read with the lexicon as it is now', async () => {
    workspace.write(at('lexicon.json'), BOATS);
    await changes({ changed: [at('lexicon.json')] });
    assert.equal(corpusIn().index.article('race-a')?.annotations.mentions.at(-1)?.entity, 'boats');
    assert.deepEqual(workspace.annotated.sort(), [at('race-a.txt'), at('race-b.txt')]);
  });

  it('are read with the last lexicon where it cannot be read any more', async () => {
    workspace.write(at('lexicon.json'), '{');
    await changes({ changed: [at('lexicon.json')] });
    assert.ok(corpusIn().index.entity('acme'));
    assert.deepEqual(workspace.annotated, []);
    assert.match(problems().join(), /lexicon\.json: /);
  });

  it('are a problem where they are no text any more, and none when they are', async () => {
    workspace.write(at('race-a.txt'), new Uint8Array([0, 1, 2, 0, 0, 255]));
    await changes({ changed: [at('race-a.txt')] });
    assert.deepEqual(problems(), ['race-a.txt: binary']);
    assert.deepEqual(ids(), ['race-b']);
    workspace.write(at('race-a.txt'), boats(86));
    await changes({ changed: [at('race-a.txt')] });
    assert.deepEqual(problems(), []);
    assert.equal(figure('race-a'), 86);
  });
});

describe('More corpora than one workspace may have', () => {
  const folderOf = (n: number): string => `memory:/workspace/more-${String(n).padStart(2, '0')}`;
  const fill = (count: number): void => {
    workspace.remove(FOLDER);
    for (let n = 0; n < count; n++) {
      workspace.write(below(folderOf(n), 'a.txt'), boats(n + 1));
      workspace.write(below(folderOf(n), 'crossread.json'), { articles: ['*.txt'] });
    }
  };

  it('are left out, which the last that is read says', async () => {
    fill(22);
    await library.load(true);
    assert.equal(library.corpora.length, 20);
    assert.deepEqual(problems(), ['crossread.json: corporaLeftOut']);
    assert.deepEqual(library.corpusIn(folderOf(19))?.problems.length, 1);
  });

  it('are not, where there are as many as may be', async () => {
    fill(20);
    await library.load(true);
    assert.equal(library.corpora.length, 20);
    assert.deepEqual(problems(), []);
  });
});

describe('A file that is set aside', () => {
  it('is a problem, and the rest is read', async () => {
    workspace.setAside.add(at('race-a.txt'));
    await library.load(true);
    assert.deepEqual(ids(), ['race-b']);
    assert.deepEqual(problems(), ['race-a.txt: setAside']);
    assert.equal(library.isReading, false);
    assert.deepEqual(library.progress, undefined);
    assert.deepEqual(workspace.annotated, [at('race-b.txt')]);
  });

  it('is read again when it has changed', async () => {
    workspace.setAside.add(at('race-a.txt'));
    await library.load(true);
    workspace.setAside.clear();
    workspace.write(at('race-a.txt'), boats(91));
    await changes({ changed: [at('race-a.txt')] });
    assert.equal(figure('race-a'), 91);
    assert.deepEqual(problems(), []);
  });

  it('says nothing that it said before', async () => {
    await library.load(true);
    workspace.setAside.add(at('race-a.txt'));
    workspace.write(at('race-a.txt'), boats(92));
    await changes({ changed: [at('race-a.txt')] });
    assert.deepEqual(ids(), ['race-b']);
    assert.equal(library.articleAt(at('race-a.txt')), undefined);
  });

  it('is not read outside a corpus either', async () => {
    await library.load(true);
    workspace.setAside.add('memory:/loose.txt');
    assert.equal(await library.open('memory:/loose.txt', { text: boats(93), isDirty: true }), undefined);
  });
});

describe('The corrections of a corpus', () => {
  const NO_FIGURE = { corrections: [{ article: 'race-a.txt', text: '11', before: 'sold ', isFigure: false }] };

  it('have their article read again, and no other', async () => {
    await library.load(true);
    workspace.annotated.length = 0;
    workspace.write(at('corrections.json'), NO_FIGURE);
    await changes({ created: [at('corrections.json')] });
    assert.deepEqual([figure('race-a'), figure('race-b')], [undefined, 12]);
    assert.deepEqual(workspace.annotated, [at('race-a.txt')]);
    workspace.remove(at('corrections.json'));
    await changes({ deleted: [at('corrections.json')] });
    assert.equal(figure('race-a'), 11);
    assert.deepEqual(problems(), []);
  });

  it('are problems where their words are gone, until they stand there again', async () => {
    workspace.write(at('corrections.json'), NO_FIGURE);
    await library.load(true);
    assert.deepEqual(problems(), []);
    workspace.write(at('race-a.txt'), boats(13));
    await changes({ changed: [at('race-a.txt')] });
    assert.deepEqual(problems(), ['corrections.json: correctionUnused']);
    assert.equal(figure('race-a'), 13);
    workspace.write(at('race-a.txt'), `Well: ${boats(11)}`);
    await changes({ changed: [at('race-a.txt')] });
    assert.deepEqual(problems(), []);
    assert.equal(figure('race-a'), undefined);
  });

  it('are problems where nobody knows whose a figure is said to be', async () => {
    const line = { article: 'race-a.txt', text: '11' };
    const owners = async (owner: string): Promise<string[]> => {
      workspace.write(at('corrections.json'), { corrections: [{ ...line, owner }] });
      await library.load(false);
      return problems();
    };
    assert.deepEqual(await owners('Nobody'), ['corrections.json: unknownOwner']);
    for (const known of ['Acme Corp.', 'acme']) assert.deepEqual(await owners(known), []);
  });

  it('hold for what is typed as well', async () => {
    workspace.write(at('corrections.json'), NO_FIGURE);
    await library.load(true);
    const typed = await open('race-a.txt', `New. ${boats(11)}Then Acme Corp. sold 15 boats.\n`);
    assert.deepEqual(
      typed?.annotated.annotations.figures.map(({ value }) => value),
      [15],
    );
  });

  it('leave all as it is where they are damaged', async () => {
    await library.load(true);
    workspace.annotated.length = 0;
    workspace.write(at('corrections.json'), '{"corrections": [');
    await changes({ created: [at('corrections.json')] });
    assert.match(problems().join(), /corrections\.json: /);
    assert.deepEqual([figure('race-a'), workspace.annotated], [11, []]);
  });
});
