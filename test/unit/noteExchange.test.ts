import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editText } from '../../src/core/corpus/fileEdits.js';
import { applyChange } from '../../src/core/corpus/textChange.js';
import { annotationOf, noteOf } from '../../src/core/notes/annotation.js';
import type { Note } from '../../src/core/notes/note.js';
import { exportNotes, importNotes, pageOf, withSource } from '../../src/core/notes/noteExchange.js';
import { EMPTY_NOTES, readNotes } from '../../src/core/notes/readNotes.js';
import { Library } from '../../src/worker/library.js';
import { noteAnswersOf } from '../../src/worker/notes/answers.js';
import { below } from '../../src/worker/uris.js';
import { BUNDLED, MemoryWorkspace } from './memoryWorkspace.js';

const FOLDER = 'memory:/workspace/exchange';
const at = (file: string): string => below(FOLDER, file);

const A =
  '---\ntitle: On boats\nsource: https://www.example.org/boats/?utm_source=x\n---\n\n**Acme Corp.** sold [3 million](x.html) boats\nin 2014, as it said in its report. Jane Harlow left.\n';
const B = '---\ntitle: Again\n---\n\nThe harbour master has counted every boat that came in, day by day.\n';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const notes = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid().map((id) => `urn:uuid:${id}`),
      quote: fc.record({
        exact: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        prefix: text,
        suffix: text,
        position: fc.record({ start: fc.nat(), end: fc.nat(), version: fc.constant('2x-abc') }),
        alike: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }).map((all) => all.sort((a, b) => a[0] - b[0])),
      }),
      text,
      tags: fc.array(text, { maxLength: 3 }),
      replies: fc.array(fc.record({ text, creator: text, created: fc.constant('2014-02-03T00:00:00Z') }), {
        maxLength: 2,
      }),
      created: fc.constant('2014-02-03T00:00:00Z'),
      creator: fc.constantFrom('jane', 'Łukasz'),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  )
  // As plain objects.
  .map((all) => all.map((note): Note => structuredClone({ ...note, quote: { ...note.quote } })));

/** A row as the API of Hypothesis gives it. */
const row = (id: string, uri: string, exact: string, more: object = {}) => ({
  id,
  uri,
  user: 'acct:jane@hypothes.is',
  created: '2014-02-03T00:00:00Z',
  updated: '2014-02-03T00:00:00Z',
  text: `About ${exact}`,
  tags: ['boats'],
  target: [
    {
      source: uri,
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 3 },
        { type: 'TextPositionSelector', start: 1, end: 4 },
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      ],
    },
  ],
  ...more,
});

describe('Notes of other programs', () => {
  it('come back as they went, whatever they say', () => {
    fc.assert(
      fc.property(notes, (made) => {
        const annotations = made.map((note) => annotationOf(note, '../a.md'));
        const back = importNotes(exportNotes([{ path: 'sub folder/a.md', annotations }]));
        assert.equal(back?.unread, 0);
        assert.deepEqual(
          back?.notes.map(({ annotation }) => noteOf(annotation)),
          made,
        );
        assert.deepEqual(
          back?.notes.map(({ annotation }) => withSource(annotation, '../a.md')),
          annotations,
        );
        assert.ok(back?.notes.every(({ sources }) => sources[0] === 'sub%20folder/a.md'));
      }),
    );
  });

  it('are one line each in their file, and read from it as they were written', () => {
    fc.assert(
      fc.property(notes, (made) => {
        const annotations = made.map((note) => annotationOf(note, '../a.md'));
        const { change } = editText(EMPTY_NOTES, [['addNotes', annotations]]);
        const file = change ? applyChange(EMPTY_NOTES, change) : EMPTY_NOTES;
        const read = readNotes('annotations/a.md.jsonld', file);
        assert.deepEqual(read.problems, []);
        const byId = (all: readonly { readonly id: string }[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
        assert.deepEqual(byId(read.notes), byId(made));
        assert.equal(file.split(/[\n\r\u2028\u2029]/).length, EMPTY_NOTES.split('\n').length + made.length);
        assert.equal(editText(file, [['addNotes', annotations]]).change, undefined, 'none twice');
        const gone = editText(file, [['removeNotes', made.map(({ id }) => id)]]).change;
        assert.deepEqual(readNotes('x', gone ? applyChange(file, gone) : file).notes, []);
      }),
    );
  });

  it('keep what nobody here understands, when they are changed', () => {
    const foreign = {
      id: 'urn:x',
      type: 'Annotation',
      motivation: 'assessing',
      'schema:rating': 5,
      body: [
        { type: 'TextualBody', value: 'Hm.' },
        { id: 'http://example.org/video', type: 'Video' },
      ],
      target: { source: '../a.md', selector: { type: 'TextQuoteSelector', exact: 'boats' }, styleClass: 'x' },
    };
    const before = JSON.stringify({ '@context': ['x'], type: 'AnnotationPage', label: 'Mine', items: [foreign] });
    const { change } = editText(before, [['changeNote', 'urn:x', { text: 'Ha!', tags: ['pink'], modified: 'now' }]]);
    assert.ok(change);
    const after = JSON.parse(applyChange(before, change));
    assert.deepEqual(after, {
      '@context': ['x'],
      type: 'AnnotationPage',
      label: 'Mine',
      items: [
        {
          ...foreign,
          modified: 'now',
          body: [
            { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'Ha!' },
            { type: 'TextualBody', purpose: 'tagging', value: 'pink' },
            { id: 'http://example.org/video', type: 'Video' },
          ],
        },
      ],
    });
  });

  it('are left out of a file where they are none, and named', () => {
    const items = [{ id: 'urn:a', target: 'x' }, 3, { target: 'x' }, { id: 'urn:a', target: 'y' }];
    const { notes: read, problems, isSound } = readNotes('f', JSON.stringify({ items }));
    assert.deepEqual([read.map(({ id }) => id), isSound], [['urn:a'], true]);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [
        ['mustBeObject', 'error'],
        ['missingKey', 'error'],
        ['sameNote', 'warning'],
      ],
    );
    for (const damaged of ['', '{', '[]', '{}', '{"items": 3}', '{"items": [}'])
      assert.deepEqual([readNotes('f', damaged).isSound, readNotes('f', damaged).problems.length], [false, 1], damaged);
  });

  for (const [what, none] of [
    ['no JSON', '{ rows'],
    ['a number', '3'],
    ['nothing', 'null'],
    ['something else', '{"name": "Boats"}'],
  ] as const)
    it(`are not in ${what}`, () => assert.equal(importNotes(none), undefined));

  it('of Hypothesis are rows of its API or of its export, answers with what they answer', () => {
    const rows = [
      row('a1', 'https://example.org/boats', '3 million boats'),
      row('a2', 'https://example.org/boats', '', {
        references: ['a1'],
        target: [],
        text: 'No.',
        user: 'acct:max@hypothes.is',
      }),
      'rubbish',
    ];
    for (const file of [
      { rows, total: 3 },
      { export_date: '2014', annotations: rows },
    ]) {
      const read = importNotes(JSON.stringify(file));
      assert.equal(read?.unread, 1);
      const [note] = (read?.notes ?? []).map(({ annotation }) => noteOf(annotation));
      assert.equal(read?.notes.length, 1);
      assert.deepEqual(
        [
          note?.quote?.exact,
          note?.text,
          note?.tags,
          note?.creator,
          note?.replies.map(({ text: said, creator }) => [said, creator]),
        ],
        ['3 million boats', 'About 3 million boats', ['boats'], 'jane', [['No.', 'max']]],
      );
    }
  });

  it('know a page by its address, however it is written', () => {
    for (const address of ['https://example.org/boats', 'http://www.example.org/boats/?utm_source=y#top'])
      assert.equal(pageOf(address), 'example.org/boats');
    assert.notEqual(pageOf('https://example.org/boats?id=2'), pageOf('https://example.org/boats?id=3'));
    assert.equal(pageOf('no address'), 'no address');
  });

  it('come to the articles that they are on: by their page, as it is read, else by their words', async () => {
    const workspace = new MemoryWorkspace();
    workspace.write(at('a.md'), A);
    workspace.write(at('b.md'), B);
    workspace.write(at('crossread.json'), { name: 'Boats', language: 'en', articles: ['*.md'] });
    const library = new Library({ bundledFolder: BUNDLED, showsSample: true, includesLoose: true }, workspace, {
      changed: () => undefined,
    });
    const choices = () => {
      throw new Error('nothing is chosen');
    };
    const answers = noteAnswersOf({ library, surroundings: workspace, choices });
    await library.load(true);
    const rows = [
      row('page', 'https://example.org/boats', 'Acme Corp. sold 3 million boats in 2014'),
      row('words', 'https://example.org/elsewhere', 'has counted every boat that came in'),
      row('orphan', 'https://example.org/boats', 'what nobody has ever written'),
      row('nowhere', 'https://example.org/other', 'what nobody has ever written'),
    ];
    const made = await answers.noteImport({ folder: FOLDER, text: JSON.stringify({ rows }) });
    assert.ok(made && 'files' in made);
    const { files, ...counts } = made;
    assert.deepEqual(counts, { placed: 2, orphans: 1, elsewhere: 1, unread: 0 });
    for (const { file, empty, edits } of files) {
      const { change } = editText(empty, edits);
      assert.ok(change);
      workspace.write(file, applyChange(empty, change));
    }
    await library.filesChanged({ created: files.map(({ file }) => file), changed: [], deleted: [] });
    const inA = await answers.notes({ uri: at('a.md') });
    assert.deepEqual(
      inA.notes.map(({ span, isOwn, creator }) => [A.slice(span.start, span.end), isOwn, creator]),
      [['Acme Corp.** sold [3 million](x.html) boats\nin 2014', false, 'jane']],
    );
    assert.equal(inA.orphans.length, 1);
    const inB = await answers.notes({ uri: at('b.md') });
    assert.deepEqual(
      inB.notes.map(({ span }) => B.slice(span.start, span.end)),
      ['has counted every boat that came in'],
    );
    // What is exported comes back to where it was.
    const exported = (await answers.noteExport({ folder: FOLDER })) ?? '';
    const again = await answers.noteImport({ folder: FOLDER, text: exported });
    assert.ok(again && 'files' in again);
    assert.deepEqual([again.placed, again.orphans, again.elsewhere], [2, 1, 0]);
    for (const { file, edits } of again.files) {
      const bytes = await workspace.filesOf(FOLDER).read(file.slice(FOLDER.length + 1));
      assert.equal(editText(new TextDecoder().decode(bytes), edits).change, undefined, 'nothing is there twice');
    }
    assert.equal(await answers.noteImport({ folder: FOLDER, text: 'nothing' }), undefined);
  });
});
