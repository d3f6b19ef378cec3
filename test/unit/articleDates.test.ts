import assert from 'node:assert/strict';
import { setArticleDate } from '../../src/core/corpus/manifestEdits.js';
import { planFolder } from '../../src/core/corpus/metadata/planFolder.js';
import { readCorpus } from '../../src/core/corpus/readCorpus.js';
import { applyChange } from '../../src/core/corpus/textChange.js';
import { typedDates } from '../../src/presentation/article/dateChoices.js';
import { localise } from '../../src/presentation/l10n.js';
import { answersOf } from '../../src/worker/answers.js';
import { Library } from '../../src/worker/library.js';
import { NOTHING_CHOSEN } from '../../src/worker/nothingChosen.js';
import type { Choices } from '../../src/worker/protocol.js';
import { below } from '../../src/worker/uris.js';
import { BOATS, UNDATED_NEWS, YARD } from '../ui/undatedNews.js';
import { memoryFiles } from './memoryFiles.js';
import { BUNDLED, MemoryWorkspace } from './memoryWorkspace.js';

describe('The date of an article in a manifest', () => {
  const dated = (manifest: string, file = 'a.txt', date = '2013-04-05'): string | undefined => {
    const change = setArticleDate(manifest, file, date);
    return change && applyChange(manifest, change);
  };
  const list = (...items: readonly string[]): string =>
    `{\n  "name": "x",\n  "articles": [\n${items.map((item) => `    ${item}`).join(',\n')}\n  ]\n}\n`;
  const NEW = '{ "file": "a.txt", "date": "2013-04-05" }';

  const cases: readonly (readonly [what: string, before: string, after: string | undefined])[] = [
    ['before the pattern that meets the file', list('"**/*.txt"'), list(NEW, '"**/*.txt"')],
    ['behind other entries', list('{ "file": "b.txt" }', '"*.txt"'), list('{ "file": "b.txt" }', NEW, '"*.txt"')],
    [
      'not before a pattern of other files',
      list('"*.md"', '"*.txt"', '"!b/**"'),
      list('"*.md"', NEW, '"*.txt"', '"!b/**"'),
    ],
    ['in the place of a path alone', list('"b.txt"', '"a.txt"'), list('"b.txt"', NEW)],
    ['under the path as it is written', list('"./a.txt"'), list('{ "file": "./a.txt", "date": "2013-04-05" }')],
    [
      'in the entry of the file',
      list('{ "file": "a.txt", "title": "A" }'),
      list('{ "file": "a.txt", "title": "A", "date": "2013-04-05" }'),
    ],
    [
      'on a line of its own where the entry has lines',
      list('{\n      "file": "a.txt"\n    }'),
      list('{\n      "file": "a.txt",\n      "date": "2013-04-05"\n    }'),
    ],
    [
      'in the place of another date',
      list('{ "date": "2012",   "file": "a.txt" }'),
      list('{ "date": "2013-04-05",   "file": "a.txt" }'),
    ],
    ['in an entry that counts, not in one behind the pattern', list('"*.txt"', NEW), list(NEW, '"*.txt"', NEW)],
    ['in a list on one line', '{ "articles": ["*.txt"] }', `{ "articles": [${NEW}, "*.txt"] }`],
    ['at the end where nothing lists it', list('"*.md"'), list('"*.md"', NEW)],
    ['once', list(NEW), undefined],
    ['in no text that is no manifest', '[]', undefined],
    ['in no list that is none', '{ "articles": "a.txt" }', undefined],
  ];
  for (const [what, before, after] of cases) it(`is written ${what}`, () => assert.equal(dated(before), after));

  it('is what the article has then', async () => {
    const manifest = dated(list('"**/*.txt"'), 'b/é "1".txt') ?? '';
    const files = memoryFiles({ 'a.txt': 'x', 'b/é "1".txt': 'y', 'crossread.json': manifest });
    const { entries, problems } = await readCorpus(files);
    assert.deepEqual(
      [problems, entries.map(({ file, date }) => [file, date])],
      [
        [],
        [
          ['b/é "1".txt', '2013-04-05'],
          ['a.txt', undefined],
        ],
      ],
    );
  });
});

describe('A date that a reader types', () => {
  afterEach(() => localise({ language: 'en' }));
  const cases: readonly (readonly [typed: string, dates: readonly string[], language?: string])[] = [
    ['2013-04-05', ['2013-04-05']],
    ['1987-03', ['1987-03']],
    ['1987', ['1987']],
    ['March 5, 1987', ['1987-03-05']],
    ['5 mar 1987', ['1987-03-05']],
    ['april 2013', ['2013-04']],
    ['04/05/2013', ['2013-05-04', '2013-04-05']],
    ['25/05/2013', ['2013-05-25']],
    ['04/05/2013', ['2013-04-05'], 'en-US'],
    ['4-5-2013', ['2013-05-04'], 'nl'],
    ['5 maart 1987', ['1987-03-05'], 'nl'],
    ['maart 1987', ['1987-03'], 'nl'],
    ['5. März 1987', ['1987-03-05'], 'de'],
    ['yesterday', []],
    ['March 5', []],
    ['2013-13-05', []],
    ['30 February 2013', []],
    ['12', []],
  ];
  for (const [typed, dates, language = 'en'] of cases)
    it(`${typed} in ${language}: ${dates.join(' or ') || 'none'}`, () => {
      localise({ language });
      const choices = typedDates(typed);
      assert.deepEqual(
        choices.flatMap(({ date }) => date ?? []),
        dates,
      );
      if (dates.length === 0) assert.deepEqual(choices, [{ label: `Not understood as a date: ${typed}` }]);
    });
});

describe('A folder that nobody has dated', () => {
  const plan = planFolder(
    'Kesh',
    UNDATED_NEWS.map(({ path, text }) => ({ path, head: text })),
  );

  for (const { path, date } of UNDATED_NEWS)
    it(`${path}: ${date ?? 'none'}`, () => {
      const article = plan.articles.find((one) => one.path === path);
      assert.equal(article?.metadata.date?.value, date);
    });

  it('has as many articles as files, each of its own title', () => {
    assert.equal(plan.articles.length, 35);
    assert.equal(new Set(UNDATED_NEWS.map(({ title }) => title)).size, 34);
    assert.deepEqual(
      plan.undated,
      UNDATED_NEWS.filter(({ date }) => !date).map(({ path }) => path),
    );
  });
});

describe('Dating articles', () => {
  const FOLDER = 'memory:/workspace/kesh';
  const at = (file: string): string => below(FOLDER, file);
  const WIRE =
    'Kesh votes today\n\nLONDON, March 5 (Reuters) - The council of Kesh has voted on the law of 5 May 1998 after a long $(alert) night of talks.\n';
  let workspace: MemoryWorkspace;
  let library: Library;
  let answers: ReturnType<typeof answersOf>;

  const open = async (articles: readonly unknown[], files: Readonly<Record<string, string>>): Promise<void> => {
    workspace = new MemoryWorkspace();
    for (const [file, text] of Object.entries(files)) workspace.write(at(file), text);
    workspace.write(at('crossread.json'), { name: 'Kesh', articles });
    library = new Library({ bundledFolder: BUNDLED, showsSample: false, includesLoose: true }, workspace, {
      changed: () => undefined,
    });
    const choices: Choices = { ...NOTHING_CHOSEN, articles: { read: [], byStory: false } };
    answers = answersOf({ library, surroundings: workspace, choices: () => choices });
    await library.load(true);
  };
  const lensesAt = async (uri: string) => {
    const text = library.articleAt(uri)?.annotated.article.text ?? '';
    const article = await answers.article({ uri, text, isDirty: false });
    return article?.lenses ?? [];
  };
  const lenses = (file: string) => lensesAt(at(file));
  const rows = async (below: readonly string[] = ['']) =>
    answers.rows({ view: 'articles', folder: FOLDER, more: {}, below });

  beforeEach(() =>
    open(['*.txt'], {
      'wire.txt': WIRE,
      '2013-04 Kesh.txt': WIRE.replace('today', 'on'),
      '04-05-2013.txt': WIRE.replace('today', 'again'),
      '2013-04-05-sure.txt': WIRE.replace('today', 'surely'),
    }),
  );

  it('is offered over an article whose date is not known, or not sure', async () => {
    assert.deepEqual(
      (await lenses('wire.txt')).map(({ text, does, date }) => [text, does, date]),
      [['Date unknown. Set Date…', 'setDate', undefined]],
    );
    assert.deepEqual(
      (await lenses('2013-04 Kesh.txt')).map(({ text, date }) => [text, date]),
      [
        ['Published April 2013? Confirm', '2013-04'],
        ['Change Date…', undefined],
      ],
    );
    assert.deepEqual(
      (await lenses('04-05-2013.txt')).map(({ text, date }) => [text, date]),
      [
        ['Published May 4, 2013?', '2013-05-04'],
        ['Published April 5, 2013?', '2013-04-05'],
        ['Another Date…', undefined],
      ],
    );
  });

  it('is not offered over one that is dated, that has no corpus, or that is none of the reader’s', async () => {
    assert.deepEqual(await lenses('2013-04-05-sure.txt'), []);
    const loose = 'memory:/elsewhere/loose.txt';
    await library.open(loose, { text: WIRE, isDirty: false });
    assert.ok(library.articleAt(loose));
    assert.deepEqual(await lensesAt(loose), []);
    assert.equal((await answers.dating({ articles: [loose], typed: '' }))?.corpus, undefined);
  });

  it('asks to confirm what is only likely', async () => {
    await open(['*.md'], { 'a.md': `---\nupdated: 2013-04-05\n---\n\n# Kesh votes\n\nThe council has voted.\n` });
    const [confirm, change] = await lenses('a.md');
    assert.deepEqual([confirm?.text, confirm?.date], ['Published April 5, 2013? Confirm', '2013-04-05']);
    assert.match(confirm?.tooltip ?? '', /^from its front matter\n/);
    assert.deepEqual([change?.text, change?.date], ['Change Date…', undefined]);
    const [row] = (await rows()).lists[0] ?? [];
    assert.match(row?.description ?? '', /^Apr 5, 2013\?$/);
    assert.match(row?.tooltip ?? '', /\nprobably April 5, 2013 \(from its front matter\)\n/);
    assert.match(row?.spoken ?? '', /, probably Apr 5, 2013, /);
    assert.equal(row?.menu, 'article.unread.undated');
  });

  it('offers the dates that the article tells, with the words that tell them', async () => {
    const dating = await answers.dating({ articles: [at('wire.txt')], typed: '' });
    assert.deepEqual([dating?.corpus?.folder, dating?.title], [FOLDER, 'Publication date: Kesh votes today']);
    assert.deepEqual(
      dating?.choices.map(({ date, description }) => [date, description]),
      [['1998-05-05', 'named in line 3']],
    );
    assert.match(dating?.choices[0]?.detail ?? '', /law of 5 May 1998 .*\\\$\(alert\)/);
    const either = await answers.dating({ articles: [at('04-05-2013.txt')], typed: '' });
    assert.deepEqual(
      either?.choices.map(({ label, description }) => [label, description]),
      [
        ['May 4, 2013', 'from the file name'],
        ['April 5, 2013', 'from the file name'],
        ['May 5, 1998', 'named in line 3'],
      ],
    );
  });

  it('finds the day that a dateline tells in the year that is typed', async () => {
    const choices = async (typed: string, ...files: string[]) =>
      (await answers.dating({ articles: files.map(at), typed }))?.choices.map(({ date, description }) => [
        date,
        description,
      ]);
    assert.deepEqual(await choices('1987', 'wire.txt'), [
      ['1987', undefined],
      ['1987-03-05', 'from its dateline, line 3'],
    ]);
    assert.deepEqual(await choices('April 1987', 'wire.txt'), [['1987-04', '1987-04']]);
    assert.deepEqual(await choices('1987', 'wire.txt', '04-05-2013.txt'), [['1987', undefined]]);
    assert.deepEqual(await choices('', 'wire.txt', '04-05-2013.txt'), []);
  });

  it('of articles of two corpora, or of none, is not done', async () => {
    workspace.write('memory:/workspace/other/b.txt', WIRE);
    workspace.write('memory:/workspace/other/crossread.json', { articles: ['*.txt'] });
    await library.load(true);
    const both = [at('wire.txt'), 'memory:/workspace/other/b.txt'];
    assert.equal(await answers.dating({ articles: both, typed: '' }), undefined);
    assert.equal(await answers.dating({ articles: [], typed: '' }), undefined);
    assert.equal(await answers.dating({ articles: [at('gone.txt')], typed: '' }), undefined);
  });

  it('writes entries, and the articles have the date', async () => {
    const manifest = '{\n  "articles": [\n    "*.txt"\n  ]\n}\n';
    const articles = [at('wire.txt'), at('04-05-2013.txt')];
    const { edits, done } = await answers.dated({ articles, date: '1987-03' });
    assert.equal(done, '2 articles: published March 1987.');
    const { change } = await answers.editedText({ text: manifest, edits });
    const after = change ? applyChange(manifest, change) : '';
    workspace.write(at('crossread.json'), after);
    await library.load(false);
    for (const uri of articles) assert.equal(library.articleAt(uri)?.annotated.article.date, '1987-03');
    assert.deepEqual(await lenses('wire.txt'), []);
    assert.deepEqual(await answers.editedText({ text: after, edits }), { isWhole: true }, 'it says so already');
  });

  it('has a list of the articles that want one in the sidebar, beside their own rows', async () => {
    const { head, lists } = await rows();
    const [undated, ...others] = lists[0] ?? [];
    assert.equal(head.description, '4 unread · 2 undated');
    assert.deepEqual([undated?.label, undated?.description, undated?.state], ['Date unknown', '2 articles', 'folded']);
    assert.equal(others.length, 4);
    const [listed = []] = (await rows([undated?.id ?? ''])).lists;
    assert.deepEqual(
      listed.map(({ label, menu, article }) => [label, menu, article]),
      [
        ['Kesh votes again', 'article.unread.undated', at('04-05-2013.txt')],
        ['Kesh votes today', 'article.unread.undated', at('wire.txt')],
      ],
    );
    assert.match(listed[0]?.description ?? '', /^date unknown$/);
    assert.equal(new Set([...listed, ...others].map(({ id }) => id)).size, 6);
    const sure = others.find(({ label }) => label === 'Kesh votes surely');
    assert.match(sure?.tooltip ?? '', /April 5, 2013 \(from the file name\)/);
    assert.equal(sure?.menu, 'article.unread');
  });
});

describe('Cards of articles that tell their dates themselves', () => {
  it('say what they say where a person has typed the dates', async () => {
    const cards: string[] = [];
    for (const articles of [
      ['**/*.txt'],
      [{ file: BOATS.path, date: BOATS.date }, { file: YARD.path, date: YARD.date }, '**/*.txt'],
    ]) {
      const workspace = new MemoryWorkspace();
      const at = (file: string): string => below('memory:/workspace/kesh', file);
      for (const { path, text } of UNDATED_NEWS) workspace.write(at(path), text);
      workspace.write(at('crossread.json'), { name: 'Kesh', articles });
      const library = new Library({ bundledFolder: BUNDLED, showsSample: false, includesLoose: true }, workspace, {
        changed: () => undefined,
      });
      const answers = answersOf({ library, surroundings: workspace, choices: () => ({}) as Choices });
      await library.load(true);
      const text = UNDATED_NEWS.find(({ path }) => path === BOATS.path)?.text ?? '';
      const offset = text.indexOf('26.1 million') + 1;
      const card = await answers.card({ uri: at(BOATS.path), offset, place: { kind: 'hover', ink: 'dark' } });
      cards.push(JSON.stringify(card));
    }
    assert.match(cards[0] ?? '', /A third yard for Acme/);
    assert.equal(cards[0], cards[1]);
  });
});
