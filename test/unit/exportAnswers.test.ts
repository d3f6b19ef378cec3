import assert from 'node:assert/strict';
import type { ExportFormat } from '../../src/presentation/export/exported.js';
import { rowId } from '../../src/presentation/rows/row.js';
import { deskAnswersOf } from '../../src/worker/desk/answers.js';
import type { AskedExport } from '../../src/worker/export/questions.js';
import { Library } from '../../src/worker/library.js';
import { NOTHING_CHOSEN } from '../../src/worker/nothingChosen.js';
import type { Choices } from '../../src/worker/protocol.js';
import { below } from '../../src/worker/uris.js';
import { BUNDLED, MemoryWorkspace } from './memoryWorkspace.js';
import { csvRecords } from './parseCsv.js';
import { annotationsIn } from './webAnnotations.js';

const FOLDER = 'memory:/workspace/boats';
const at = (file: string): string => below(FOLDER, file);
const LEXICON = { entities: [{ id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: ['Acme'] }] };
const A =
  '---\ntitle: On boats\ndate: 2015-02-03\n---\n\nAcme Corp. sold 3 million boats in 2014. Jane Harlow died on 2 February 2015.\n';
const B = '---\ntitle: Again\ndate: 2015-03-03\n---\n\nAcme said on Monday that it sold 5 million boats in 2014.\n';

describe('Exports that the editor asks for', () => {
  let desk: ReturnType<typeof deskAnswersOf>;
  let library: Library;
  let choices: Choices;
  let workspace: MemoryWorkspace;

  beforeEach(async () => {
    workspace = new MemoryWorkspace();
    workspace.write(at('a.md'), A);
    workspace.write(at('deep/b.md'), B);
    workspace.write(at('lexicon.json'), LEXICON);
    const articles = ['*.md', 'deep/*.md', '!draft.md'];
    workspace.write(at('crossread.json'), { name: 'Boats', language: 'en', articles, lexicon: 'lexicon.json' });
    choices = NOTHING_CHOSEN;
    library = new Library({ bundledFolder: BUNDLED, showsSample: true, includesLoose: true }, workspace, {
      changed: () => undefined,
    });
    desk = deskAnswersOf({ library, surroundings: workspace, choices: () => choices });
    await library.load(true);
  });

  const ASKED: AskedExport = { folder: FOLDER, whats: ['figures'], format: 'csv', to: FOLDER };

  /** The parts of an export, all of them. */
  async function partsOf(asked: Partial<AskedExport>): Promise<{ texts: string[]; count: number }> {
    const texts: string[] = [];
    let part = await desk.export({ ...ASKED, ...asked });
    for (;;) {
      assert.ok(part);
      texts.push(part.text);
      if (part.rest === undefined) return { texts, count: part.count };
      part = await desk.restOfExport({ rest: part.rest });
    }
  }
  const textOf = async (asked: Partial<AskedExport>): Promise<string> => (await partsOf(asked)).texts.join('');

  it('are of a corpus, with links that lead from where they go', async () => {
    const links = async (to: string) =>
      [...(await textOf({ format: 'markdown', to })).matchAll(/^- \[.*\]\((.*?)\)/gm)].map(([, href]) => href);
    assert.deepEqual(await links(FOLDER), ['a.md#L6', 'deep/b.md#L6']);
    assert.deepEqual(await links(at('deep')), ['../a.md#L6', 'b.md#L6']);
    assert.deepEqual(await links('other:/'), [`${at('a.md')}#L6`, `${at('deep/b.md')}#L6`]);
    const items = annotationsIn(await textOf({ format: 'jsonld', whats: ['figures', 'entities'], to: at('deep') }));
    assert.deepEqual(
      [...new Set(items.map(({ target }) => (target as { source: string }).source))],
      ['../a.md', 'b.md'],
    );
  });

  it('are of an article, a name or rows', async () => {
    assert.match(await textOf({ format: 'markdown', articles: [at('deep/b.md')] }), /^# Figures of Again\n/);
    assert.equal((await partsOf({ articles: [at('deep/b.md')] })).count, 1);
    assert.match(await textOf({ format: 'markdown', entities: ['acme'] }), /^# Figures of Acme Corp\.\n/);
    assert.equal((await partsOf({ entities: ['acme'] })).count, 2);
    const [figure] = csvRecords(await textOf({ rows: [rowId('figure', 'a', String(A.indexOf('3 million')))] }));
    assert.equal(figure?.text, '3 million');
    const events = csvRecords(await textOf({ whats: ['events'] }));
    const id = events.at(-1)?.id ?? '';
    assert.deepEqual(
      csvRecords(await textOf({ whats: ['events'], rows: [rowId('event', id)] })).map((one) => one.id),
      [id],
    );
    const years = csvRecords(await textOf({ whats: ['events'], rows: [rowId('year', '2015'), rowId('year', '1900')] }));
    assert.ok(years.length > 0 && years.every(({ from }) => from?.startsWith('2015')));
    assert.deepEqual(csvRecords(await textOf({ rows: [rowId('figure', 'gone', '1'), rowId('unread')] })), []);
  });

  it('are of the events that the reader chose to see, and say which those are', async () => {
    const shown = { whats: ['events'], shownEvents: true } as const;
    const all = (await partsOf(shown)).count;
    choices = { ...choices, eventFilters: { [FOLDER]: { kinds: ['death'], entities: [] } } };
    const { count, texts } = await partsOf({ ...shown, format: 'markdown' });
    assert.ok(count > 0 && count < all, `${count} of ${all}`);
    assert.match(texts.join(''), /^# Events of Boats\n\nOnly Deaths\n/);
    assert.equal((await partsOf({ whats: ['events'] })).count, all, 'else they are of all');
  });

  /** An article in which somebody is named so often that what is exported of it is long. */
  async function writeLong(): Promise<number> {
    const times = 4_000;
    workspace.write(at('long.md'), `${'Acme went on with it on that day. '.repeat(10)}\n\n`.repeat(times / 10));
    await library.load(true);
    return times;
  }

  it('come in parts where they are long, and are the same as in one', async () => {
    const times = await writeLong();
    const asked = { whats: ['entities'], entities: ['acme'] } as const;
    const { texts, count } = await partsOf(asked);
    assert.ok(texts.length > 1, `${texts.length} parts`);
    assert.equal(csvRecords(texts.join('')).length, times + 2);
    assert.equal(count, 3, 'articles that name it');
  });

  it('end where the rest is not wanted, and where there is nothing to go on with', async () => {
    await writeLong();
    const { rest } = (await desk.export({ ...ASKED, whats: ['entities', 'figures'] })) ?? {};
    assert.ok(rest !== undefined);
    await desk.dropExport({ rest });
    assert.equal(await desk.restOfExport({ rest }), undefined);
    assert.equal(await desk.restOfExport({ rest: 1_000 }), undefined);
    const nowhere: Partial<AskedExport> = { folder: 'memory:/nowhere' };
    for (const format of ['markdown', 'csv', 'jsonld'] satisfies ExportFormat[])
      assert.equal(await desk.export({ ...ASKED, ...nowhere, format }), undefined);
  });

  it('are of an article that belongs to no corpus, where one is open', async () => {
    const uri = 'memory:/elsewhere/loose.txt';
    const { folder: _, ...asked } = ASKED;
    assert.equal(await desk.export({ ...asked, articles: [uri] }), undefined);
    await library.open(uri, { text: 'Bolt sold 12 ships in 2012.', isDirty: false });
    const part = await desk.export({ ...asked, articles: [uri] });
    assert.deepEqual(
      csvRecords(part?.text ?? '').map(({ text }) => text),
      ['12'],
    );
  });

  it('know what a file would be that they go into', async () => {
    const would = (file: string) => desk.writtenAt({ uri: at(file) });
    assert.equal(await would('a.md'), 'article');
    assert.equal(await would('new.md'), 'newArticle');
    assert.equal(await would('deep/new.md'), 'newArticle');
    assert.equal(await would('draft.md'), 'file');
    assert.equal(await would('new.csv'), 'file');
    assert.equal(await desk.writtenAt({ uri: 'memory:/elsewhere/new.md' }), 'file');
  });
});
