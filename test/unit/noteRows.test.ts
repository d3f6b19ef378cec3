import assert from 'node:assert/strict';
import { type ListedNote, type NoteChoice, NoteRows, noteOfRow } from '../../src/presentation/rows/noteRows.js';
import { Portions } from '../../src/presentation/rows/portions.js';
import { rowId } from '../../src/presentation/rows/row.js';

const uriOf = (article: string): string => `file:///news/${article}.txt`;
const ACME = { id: 'acme', name: 'Acme', kind: 'company' } as const;

let made = 0;
const note = (more: Partial<ListedNote>): ListedNote => ({
  id: `urn:${++made}`,
  uri: uriOf('a'),
  title: 'Article A',
  span: { start: 0, end: 10 },
  quote: 'some words',
  tags: [],
  text: '',
  entities: [],
  ...more,
});
const rowsOf = (notes: readonly ListedNote[], choice: Partial<NoteChoice> = {}, more = {}, unread = 0): NoteRows =>
  new NoteRows({ uriOf }, { notes, unread }, { arrangement: 'article', query: '', ...choice }, new Portions(more));
const labels = (rows: NoteRows, row?: string): readonly string[] => rows.below(row).map(({ label }) => label);
/** The labels of all rows, those below others indented. */
const tree = (rows: NoteRows): readonly string[] =>
  rows.below().flatMap((row) => [row.label, ...labels(rows, row.id).map((label) => `  ${label}`)]);

describe('The rows of notes', () => {
  it('stand by article, a note by its words, a highlight by its passage', () => {
    const notes = [
      note({ text: 'Look this up', tags: ['question'] }),
      note({ quote: 'a highlight', tags: ['important'] }),
      note({ uri: uriOf('b'), title: 'Article B', quote: 'elsewhere' }),
    ];
    assert.deepEqual(tree(rowsOf(notes)), [
      'Article A',
      '  Look this up',
      '  “a highlight”',
      'Article B',
      '  “elsewhere”',
    ]);
  });

  it('stand by tag: the offered ones in their order, then others, then what has none', () => {
    const notes = [
      note({ quote: 'none' }),
      note({ quote: 'own', tags: ['zoning'] }),
      note({ quote: 'idea', tags: ['idea'] }),
      note({ quote: 'both', tags: ['Important', 'zoning'] }),
    ];
    assert.deepEqual(tree(rowsOf(notes, { arrangement: 'tag' })), [
      'Important',
      '  “both”',
      'Idea',
      '  “idea”',
      'zoning',
      '  “own”',
      '  “both”',
      'Without a tag',
      '  “none”',
    ]);
  });

  it('stand by who is named in their passages, the one with most notes first, nobody last', () => {
    const bravo = { id: 'bravo', name: 'Bravo', kind: 'person' } as const;
    const notes = [
      note({ quote: 'nobody' }),
      note({ quote: 'both', entities: [bravo, ACME] }),
      note({ quote: 'one', entities: [ACME] }),
    ];
    assert.deepEqual(tree(rowsOf(notes, { arrangement: 'entity' })), [
      'Acme',
      '  “both”',
      '  “one”',
      'Bravo',
      '  “both”',
      'Nobody named',
      '  “nobody”',
    ]);
  });

  it('have ids of their own, also where a note stands in two groups', () => {
    const rows = rowsOf([note({ tags: ['idea', 'doubt'] })], { arrangement: 'tag' });
    const ids = rows.below().flatMap((row) => [row.id, ...rows.below(row.id).map(({ id }) => id)]);
    assert.equal(new Set(ids).size, 4);
  });

  it('show apart, without a place to go to, what is not found any more', () => {
    const { span: _, ...lost } = note({ quote: 'gone', text: 'Remember me' });
    const rows = rowsOf([note({}), lost]);
    assert.deepEqual(tree(rows), ['Article A', '  “some words”', 'Not found any more', '  Remember me']);
    const [row] = rows.below(rows.below().at(-1)?.id);
    assert.equal(row?.passage, undefined);
    assert.match(row?.description ?? '', /“gone”/);
    assert.equal(row?.menu, 'note.lost');
  });

  it('lead to the passage, and say in words what the icon says', () => {
    const rows = rowsOf([note({ tags: ['doubt'], text: 'Really?', span: { start: 3, end: 9 } })]);
    const [row] = rows.below(rows.below()[0]?.id);
    assert.deepEqual(row?.passage, { uri: uriOf('a'), span: { start: 3, end: 9 } });
    assert.equal(row?.spoken, 'Really?, “some words”, Doubt, Article A');
  });

  it('are filtered by note, passage, tag and article, whatever the case', () => {
    const notes = [
      note({ text: 'Élan' }),
      note({ quote: 'the harbour' }),
      note({ tags: ['idea'] }),
      note({ title: 'Other title', uri: uriOf('c') }),
    ];
    for (const query of ['elan', 'HARBOUR', 'idea', 'other'])
      assert.match(rowsOf(notes, { query }).head().message, /1 note$/, query);
    assert.equal(rowsOf(notes, { query: 'nothing like it' }).below().length, 0);
    assert.match(rowsOf(notes, { query: 'nothing like it' }).head().message, /^No note/);
  });

  it('find the shortest note at a place, and none where there is none', () => {
    const notes = [
      note({ quote: 'long', span: { start: 0, end: 50 } }),
      note({ quote: 'short', span: { start: 10, end: 20 } }),
      note({ uri: uriOf('b'), quote: 'other', span: { start: 10, end: 12 } }),
    ];
    const at = (article: string, offset: number): readonly string[] | undefined =>
      rowsOf(notes)
        .pathTo(article, offset)
        ?.map(({ label }) => label);
    assert.deepEqual(at('a', 15), ['Article A', '“short”']);
    assert.deepEqual(at('a', 30), ['Article A', '“long”']);
    assert.equal(at('a', 51), undefined);
    assert.equal(at('c', 15), undefined);
  });

  it('are shown in portions, and folded where they are many', () => {
    const many = Array.from({ length: 250 }, (_, i) => note({ uri: uriOf(`n${i}`), title: `T${i}` }));
    const rows = rowsOf(many).below();
    assert.equal(rows.length, 101);
    assert.equal(rows[0]?.state, 'folded');
    assert.equal(rows.at(-1)?.rest, 'groups');
    assert.equal(rowsOf(many, {}, { groups: 2 }).below().length, 250);
  });

  it('say what to do where there are none', () => {
    assert.match(rowsOf([]).head().message, /Highlight/);
    assert.deepEqual(rowsOf([]).below(), []);
  });

  it('leave their passage with its source, and what was written, where they are dragged to', () => {
    const rows = rowsOf([note({ quote: 'two\nlines', text: 'My *own* words' })]);
    const [row] = rows.below(rows.below()[0]?.id);
    assert.deepEqual(rows.quotations(row?.id ?? ''), ['> two\n> lines\n>\n> — *Article A*\n\n\nMy *own* words\n']);
    assert.deepEqual(rows.quotations(rows.below()[0]?.id ?? ''), []);
  });

  it('name their note and its article, and no other row does', () => {
    assert.deepEqual(noteOfRow(rowId('note', 'file:///a', 'urn:1', '')), { article: 'file:///a', id: 'urn:1' });
    assert.equal(noteOfRow(rowId('group', 'file:///a', 'article')), undefined);
    assert.equal(noteOfRow(rowId('note', 'file:///a')), undefined);
  });

  it('say how many articles’ notes are still being read, whatever is looked for', () => {
    assert.equal(rowsOf([note({})], {}, {}, 2).head().message, 'The notes on 2 articles are still being read.');
    const narrowed = rowsOf([note({})], { query: 'nowhere' }, {}, 1).head();
    assert.equal(narrowed.message, 'The notes on 1 article are still being read.');
    assert.equal(rowsOf([note({})]).head().message, '');
  });
});
