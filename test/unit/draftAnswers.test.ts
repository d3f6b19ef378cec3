import assert from 'node:assert/strict';
import { draftAnswersOf } from '../../src/worker/drafts/answers.js';
import { Library } from '../../src/worker/library.js';
import { below } from '../../src/worker/uris.js';
import { BUNDLED, MemoryWorkspace } from './memoryWorkspace.js';

const FOLDER = 'memory:/workspace/drafted';
const at = (file: string): string => below(FOLDER, file);
const SENTENCE =
  'Supermarket chain Delmarche made a net profit of 96 million euros in 2018, down from 118 million euros in 2017, it said on Thursday.';
const WRONG = SENTENCE.replace('96', '69');

describe('Answers about drafts', () => {
  let answers: ReturnType<typeof draftAnswersOf>;
  let library: Library;
  let workspace: MemoryWorkspace;

  beforeEach(async () => {
    workspace = new MemoryWorkspace();
    workspace.write(at('a.md'), `---\ntitle: On stores\ndate: 2019-02-21\n---\n\n${SENTENCE}\n`);
    for (const name of ['b', 'c', 'd'])
      workspace.write(at(`${name}.md`), 'Chief executive Anna Lindqvist of Kolvarte Corp resigned, Lindqvist said.\n');
    workspace.write(at('drafts/story.md'), WRONG);
    workspace.write(at('crossread.json'), {
      name: 'Stores',
      language: 'en',
      articles: ['**/*.md'],
      drafts: ['drafts/**'],
    });
    library = new Library({ bundledFolder: BUNDLED, showsSample: true, includesLoose: true }, workspace, {
      changed: () => undefined,
    });
    const sources = { library, surroundings: workspace, choices: () => ({}) as never };
    answers = draftAnswersOf(sources as unknown as Parameters<typeof draftAnswersOf>[0]);
    await library.load(true);
  });

  const uri = at('drafts/story.md');
  const check = (text: string) => answers.checkedDraft({ uri, folder: FOLDER, text });
  const codes = async (text: string) => (await check(text))?.findings.map(({ code }) => code);

  it('know a draft from an article, and in which corpus it is', async () => {
    assert.deepEqual(await answers.draftCorpus({ uri }), { folder: FOLDER, isDraft: true, isReading: false });
    assert.deepEqual(await answers.draftCorpus({ uri: at('a.md') }), {
      folder: FOLDER,
      isDraft: false,
      isReading: false,
    });
    assert.equal((await answers.draftCorpus({ uri: 'memory:/elsewhere/x.md' })).folder, undefined);
    // It is no article, though a pattern meets it.
    assert.equal(library.corpusIn(FOLDER)?.lists('drafts/story.md'), false);
    assert.equal(library.corpusIn(FOLDER)?.wants('drafts/new.md'), false);
    assert.equal(library.corpora[0]?.index.size, 4);
  });

  it('tell what differs first, with the places, and how many of each there are', async () => {
    const found = await check(`${WRONG}\n`);
    assert.deepEqual(
      found?.findings.map(({ code }) => code),
      ['differs', 'agrees'],
    );
    assert.deepEqual(found?.findings[0]?.start, { line: 0, character: 49 });
    assert.deepEqual(found?.counts, { differs: 1, mayDiffer: 0, agrees: 1 });
    assert.equal(found?.findings[0]?.related[0]?.place.uri, at('a.md'));
  });

  it('are dropped where the draft is asked about again', async () => {
    const [first, second] = await Promise.all([check(WRONG), check(SENTENCE)]);
    assert.equal(first, undefined);
    assert.deepEqual(
      second?.findings.map(({ code }) => code),
      ['agrees', 'agrees'],
    );
  });

  it('offer what may be done at a place, and nothing at another, nor where nothing was checked', async () => {
    const start = { line: 0, character: 49 };
    assert.deepEqual(await answers.draftFixes({ uri, start, end: start }), []);
    await check(WRONG);
    const fixes = await answers.draftFixes({ uri, start, end: start });
    assert.deepEqual(
      fixes.map(({ kind }) => kind),
      ['replace'],
    );
    assert.deepEqual(
      fixes[0]?.edits.map(({ content }) => content),
      ['96 million euros', '[^1]', '\n\n[^1]: [On stores](../a.md#L6), February 21, 2019\n'],
    );
    assert.deepEqual(await answers.draftFixes({ uri, start: { line: 0, character: 3 }, end: start }), []);
    answers.forgetDraft({ uri });
    assert.deepEqual(await answers.draftFixes({ uri, start, end: start }), []);
  });

  it('leave out what is kept, and say where the file of that cannot be used', async () => {
    await check(WRONG);
    const start = { line: 0, character: 49 };
    const kept = await answers.keptFigure({ uri, start, end: start });
    assert.equal(kept?.draft, 'drafts/story.md');
    workspace.write(at('drafts.json'), { kept: [kept] });
    assert.deepEqual(await codes(WRONG), ['agrees']);
    workspace.write(at('drafts.json'), '{ "kept": [');
    const found = await check(WRONG);
    assert.deepEqual(
      found?.findings.map(({ code }) => code),
      ['differs', 'agrees'],
    );
    assert.match(found?.notes.join() ?? '', /drafts\.json/);
  });

  it('tell of a name that is likely a slip, and how the articles write it', async () => {
    const text = 'Chief executive Anna Lindqvits resigned.';
    const found = await check(text);
    assert.deepEqual(
      found?.findings.map(({ code, message }) => [code, message]),
      [['name', 'The articles write Anna Lindqvist (3 articles)']],
    );
    const place = { start: { line: 0, character: 16 }, end: { line: 0, character: 30 } };
    const [fix] = await answers.draftFixes({ uri, ...place });
    assert.deepEqual(fix?.edits, [{ ...place, content: 'Anna Lindqvist' }]);
    assert.equal(await answers.keptFigure({ uri, ...place }), undefined);
  });

  it('say of a text that is too long why it is not checked', async () => {
    const found = await check('a '.repeat(3_000_000));
    assert.deepEqual(found?.findings, []);
    assert.match(found?.notes.join() ?? '', /6\.0 million characters/);
  });

  it('know nothing of a corpus that has gone', async () => {
    assert.equal(await answers.checkedDraft({ uri, folder: 'memory:/gone', text: WRONG }), undefined);
    assert.deepEqual(await answers.draftValues({ uri, folder: 'memory:/gone', text: WRONG, typed: 'a' }), []);
  });
});
