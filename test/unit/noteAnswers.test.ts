import assert from 'node:assert/strict';
import { editText } from '../../src/core/corpus/fileEdits.js';
import { applyChange } from '../../src/core/corpus/textChange.js';
import { Library } from '../../src/worker/library.js';
import { noteAnswersOf } from '../../src/worker/notes/answers.js';
import type { NoteChange } from '../../src/worker/notes/questions.js';
import { below } from '../../src/worker/uris.js';
import { BUNDLED, MemoryWorkspace } from './memoryWorkspace.js';

const FOLDER = 'memory:/workspace/notes';
const at = (file: string): string => below(FOLDER, file);
const FILE = at('annotations/a.md.jsonld');

const A =
  '---\ntitle: On boats\ndate: 2015-02-03\n---\n\nAcme Corp. sold 3 million boats in 2014, as it said in its report. Jane Harlow left.\n';
const B =
  '---\ntitle: Again\ndate: 2015-03-03\n---\n\nIn all of 2014 Acme Corp. sold 3 million boats. It hopes to sell 4 million in 2016.\n';

describe('Answers about notes', () => {
  let workspace: MemoryWorkspace;
  let library: Library;
  let answers: ReturnType<typeof noteAnswersOf>;
  /** What the file of notes holds; undefined where there is none. */
  let written: string | undefined;

  beforeEach(async () => {
    written = undefined;
    workspace = new MemoryWorkspace();
    workspace.write(at('a.md'), A);
    workspace.write(at('b.md'), B);
    workspace.write(at('crossread.json'), { name: 'Boats', language: 'en', articles: ['*.md'] });
    library = new Library({ bundledFolder: BUNDLED, showsSample: true, includesLoose: true }, workspace, {
      changed: () => undefined,
    });
    answers = noteAnswersOf({
      library,
      surroundings: workspace,
      choices: () => {
        throw new Error('nothing is chosen');
      },
    });
    await library.load(true);
  });

  /** Does what the editor does with a change. */
  async function edit(change: NoteChange, text = A, uri = at('a.md')): Promise<string | undefined> {
    const made = await answers.noteEdits({ uri, text, change });
    if ('refused' in made) return made.refused;
    written ??= made.empty;
    const edited = editText(written, made.edits);
    assert.ok(edited.isWhole);
    written = edited.change ? applyChange(written, edited.change) : written;
    workspace.write(made.file, written);
    await library.filesChanged({ created: [made.file], changed: [], deleted: [] });
    return made.added;
  }

  const spanOf = (words: string, text = A) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const noted = async (text = A) =>
    (await answers.notes({ uri: at('a.md'), text })).notes.map(({ span, text: note, tag }) => [
      text.slice(span.start, span.end),
      note,
      tag,
    ]);

  it('place a note where it was made, and where its words have moved', async () => {
    assert.deepEqual((await answers.notes({ uri: at('a.md') })).file, FILE);
    await edit({ type: 'add', span: spanOf(' sold 3 million boats '), note: 'Really?', tags: ['yellow', 'boats'] });
    assert.deepEqual(await noted(), [['sold 3 million boats', 'Really?', 'yellow']]);
    const longer = A.replace('Acme', 'A paragraph that was not there before.\n\nAcme');
    assert.deepEqual(await noted(longer), [['sold 3 million boats', 'Really?', 'yellow']]);
    const { notes, orphans } = await answers.notes({ uri: at('a.md'), text: A.replace('boats in', 'ships in') });
    assert.deepEqual(notes, []);
    assert.deepEqual(
      orphans.map(({ quote }) => quote),
      ['sold 3 million boats'],
    );
  });

  it('write each note on a line, in the order of the text, and nothing where nothing changes', async () => {
    const second = await edit({ type: 'add', span: spanOf('Jane Harlow'), note: '', tags: ['green'] });
    const first = await edit({ type: 'add', span: spanOf('Acme Corp.'), note: 'Who\nare they?', tags: [] });
    const lines = (written ?? '').split('\n').filter((line) => line.includes('"Annotation"'));
    assert.deepEqual(
      lines.map((line) => JSON.parse(line.trim().replace(/,$/, '')).id),
      [first, second],
    );
    const before = written;
    await edit({ type: 'change', id: first ?? '', note: 'They are gone.', tags: ['pink'] });
    assert.deepEqual(await noted(), [
      ['Acme Corp.', 'They are gone.', 'pink'],
      ['Jane Harlow', '', 'green'],
    ]);
    assert.notEqual(written, before);
    await edit({ type: 'remove', ids: [first ?? ''] });
    assert.deepEqual(await noted(), [['Jane Harlow', '', 'green']]);
    await edit({ type: 'remove', ids: [second ?? ''] });
    assert.deepEqual(JSON.parse(written ?? '').items, []);
  });

  it('put an orphan where the reader says it stands', async () => {
    const id = await edit({ type: 'add', span: spanOf('Jane Harlow'), note: 'Who?', tags: [] });
    const other = A.replace('Jane Harlow', 'J. Harlow');
    assert.deepEqual(await noted(other), []);
    await edit({ type: 'place', places: [{ id: id ?? '', span: spanOf('J. Harlow', other) }] }, other);
    assert.deepEqual(await noted(other), [['J. Harlow', 'Who?', '']]);
  });

  it('list all notes of a corpus, those on articles that are gone among them', async () => {
    await edit({ type: 'add', span: spanOf('Jane Harlow'), note: 'Who?', tags: [] });
    workspace.write(at('annotations/gone/old.md.jsonld'), written ?? '');
    await library.filesChanged({ created: [at('annotations/gone/old.md.jsonld')], changed: [], deleted: [] });
    const { notes: all } = await answers.corpusNotes({ folder: FOLDER });
    assert.deepEqual(
      all.map(({ title, isGone, span, entities }) => [
        title,
        isGone,
        span !== undefined,
        entities.map(({ name }) => name),
      ]),
      [
        ['On boats', false, true, ['Jane Harlow']],
        ['gone/old.md', true, false, []],
      ],
    );
  });

  it('list notes where they stand now, when their article or their file has changed since they were listed', async () => {
    await edit({ type: 'add', span: spanOf('Jane Harlow'), note: '', tags: [] });
    const listed = async () =>
      (await answers.corpusNotes({ folder: FOLDER })).notes.map(({ span, text }) => [span?.start, text]);
    assert.deepEqual(await listed(), [[A.indexOf('Jane'), '']]);
    const longer = A.replace('Acme', 'Yesterday: Acme');
    await library.open(at('a.md'), { text: longer, isDirty: true });
    assert.deepEqual(await listed(), [[longer.indexOf('Jane'), '']]);
    await library.open(at('a.md'), { text: A.replace('Jane Harlow', 'She'), isDirty: true });
    assert.deepEqual(await listed(), [[undefined, '']]);
    await library.open(at('a.md'), { text: A, isDirty: false });
    await edit({ type: 'add', span: spanOf('Acme Corp.'), note: 'Who is that?', tags: [] });
    assert.deepEqual(await listed(), [
      [A.indexOf('Acme'), 'Who is that?'],
      [A.indexOf('Jane'), ''],
    ]);
  });

  it('leave a damaged file alone, and name it', async () => {
    workspace.write(FILE, '{ "items": [ { "id": ');
    await library.filesChanged({ created: [FILE], changed: [], deleted: [] });
    const { notes, orphans } = await answers.notes({ uri: at('a.md') });
    assert.deepEqual([notes, orphans], [[], []]);
    assert.deepEqual(
      library.problems.map(({ file, code }) => [file, code]),
      [['annotations/a.md.jsonld', 'valueExpected']],
    );
    assert.match((await edit({ type: 'add', span: spanOf('Jane'), note: '', tags: [] })) ?? '', /cannot be read/);
    workspace.write(FILE, '{ "items": [] }');
    await library.filesChanged({ created: [], changed: [FILE], deleted: [] });
    await answers.notes({ uri: at('a.md') });
    assert.deepEqual(library.problems, []);
  });

  it('show a note on a figure where other articles restate it, and say where it was made', async () => {
    const id = await edit({ type: 'add', span: spanOf('3 million'), note: 'Too many.', tags: ['pink'] });
    await edit({ type: 'add', span: spanOf('sold 3 million boats'), note: 'Not on a figure alone.', tags: [] });
    const { notes } = await answers.notes({ uri: at('b.md') });
    assert.deepEqual(
      notes.map(({ span, source, isOnFigure, ...note }) => [
        note.id,
        B.slice(span.start, span.end),
        isOnFigure,
        source,
      ]),
      [[id, '3 million', true, { uri: at('a.md'), title: 'On boats', span: spanOf('3 million') }]],
    );
    assert.deepEqual(
      (await answers.notes({ uri: at('a.md') })).notes.map(({ isOnFigure, source }) => [isOnFigure, source]),
      [
        [false, undefined],
        [true, undefined],
      ],
    );
    const other = B.replace('3 million', '5 million');
    await library.open(at('b.md'), { text: other, isDirty: true });
    assert.deepEqual((await answers.notes({ uri: at('b.md'), text: other })).notes, [], 'restated no longer');
  });

  it('say where nothing can be noted', async () => {
    const text = 'An article that belongs to no corpus.\n';
    await library.open('memory:/elsewhere.md', { text, isDirty: false });
    assert.match((await answers.notes({ uri: 'memory:/elsewhere.md' })).refused ?? '', /belongs to none/);
    const long = { type: 'add', span: spanOf('Jane'), note: 'x'.repeat(200_000), tags: [] } as const;
    assert.match((await edit(long)) ?? '', /characters/);
  });

  it('tell what a note would be on', async () => {
    const target = async (start: number, end = start) => {
      const found = await answers.noteTarget({ uri: at('a.md'), span: { start, end } });
      return found && [A.slice(found.span.start, found.span.end), found.isOnFigure];
    };
    assert.deepEqual(await target(A.indexOf('3 million') + 1), ['3 million', true]);
    assert.deepEqual(await target(A.indexOf('Harlow')), ['Jane Harlow', false]);
    assert.deepEqual(await target(A.indexOf(' sold'), A.indexOf(' in 2014') + 1), ['sold 3 million boats', false]);
    assert.deepEqual((await target(A.indexOf('report')))?.[1], false);
  });
});
