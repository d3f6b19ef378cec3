import assert from 'node:assert/strict';
import { answersOf } from '../../src/worker/answers.js';
import { deskAnswersOf } from '../../src/worker/desk/answers.js';
import { Library } from '../../src/worker/library.js';
import { NOTHING_CHOSEN } from '../../src/worker/nothingChosen.js';
import type { Choices, QuestionName } from '../../src/worker/protocol.js';
import { nextTurn } from '../../src/worker/turns.js';
import { below } from '../../src/worker/uris.js';
import { BUNDLED, MemoryWorkspace } from './memoryWorkspace.js';

const FOLDER = 'memory:/workspace/answers';
const at = (file: string): string => below(FOLDER, file);

const LEXICON = {
  entities: [
    { id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: ['Acme'] },
    { id: 'unnamed', name: 'Unnamed Ltd', kind: 'company', aliases: [] },
  ],
};
const A = '---\ntitle: On boats\ndate: 2015-02-03\n---\n\nAcme Corp. sold 3 million boats in 2014. Jane Harlow left.\n';
const B = '---\ntitle: Again\ndate: 2015-03-03\n---\n\nAcme said on Monday that it sold 5 million boats in 2014.\n';

const HOVER = { kind: 'hover', ink: 'dark' } as const;

describe('Answers to what the editor’s thread asks', () => {
  let answers: ReturnType<typeof answersOf>;
  let library: Library;
  let choices: Choices;
  let workspace: MemoryWorkspace;

  beforeEach(async () => {
    workspace = new MemoryWorkspace();
    workspace.write(at('a.md'), A);
    workspace.write(at('b.md'), B);
    workspace.write(at('lexicon.json'), LEXICON);
    workspace.write(at('crossread.json'), {
      name: 'Boats',
      language: 'en',
      articles: ['*.md', 'gone.md'],
      lexicon: 'lexicon.json',
    });
    choices = NOTHING_CHOSEN;
    library = new Library({ bundledFolder: BUNDLED, showsSample: true, includesLoose: true }, workspace, {
      changed: () => undefined,
    });
    answers = answersOf({ library, surroundings: workspace, choices: () => choices });
    await library.load(true);
  });

  const point = (file: string, text: string, word: string) => ({ uri: at(file), offset: text.indexOf(word) + 1 });
  const inA = (word: string) => point('a.md', A, word);

  it('tell what is read of an open article, with spans of its text', async () => {
    const text = `${A}Acme has 12 ships.\n`;
    const article = await answers.article({ uri: at('a.md'), text, isDirty: true });
    const words = (spans: readonly { readonly start: number; readonly end: number }[] = []) =>
      spans.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words(article?.mentions), ['Acme Corp.', 'Jane Harlow', 'Acme']);
    assert.deepEqual(words(article?.figures), ['3 million', '12']);
    assert.deepEqual(article?.found, [text.indexOf('3 million')], 'another article contradicts it');
    assert.deepEqual(article?.lenses, []);
    assert.deepEqual([article?.corpus, article?.isBundled, article?.languageNote], [FOLDER, false, undefined]);
  });

  it('move what was found with the text while one types, and say so where it is found no longer', async () => {
    const uri = at('a.md');
    const told: string[] = [];
    workspace.changed = (changed) => told.push(changed);
    const found = async (text: string) => (await answers.article({ uri, text, isDirty: true }))?.found;
    assert.deepEqual(await found(A), [A.indexOf('3 million')]);
    const longer = A.replace('Acme Corp. sold', 'In all Acme Corp. sold');
    assert.deepEqual(await found(longer), [longer.indexOf('3 million')], 'before it');
    const other = longer.replace('in 2014', 'in 2011');
    assert.deepEqual(await found(other), [other.indexOf('3 million')], 'behind it');
    for (let turn = 0; turn < 100 && told.length === 0; turn++) await nextTurn();
    assert.deepEqual([...new Set(told)], [uri]);
    assert.deepEqual(await found(other), [], 'nobody contradicts it now');
    const gone = A.replace('3 million', 'many');
    await found(A);
    assert.deepEqual(await found(gone), [], 'it is no figure any more');
  });

  it('are cards of names and of figures, in a document or at the side', () => {
    for (const kind of ['hover', 'view'] as const) {
      const place = { kind, ink: 'dark' } as const;
      const name = answers.card({ ...inA('Acme'), place });
      assert.ok(name && 'text' in name);
      assert.equal(name.text, 'Acme Corp.');
      assert.deepEqual(structuredClone(name), name);
      const figure = answers.card({ ...inA('3 million'), place });
      assert.ok(figure && 'text' in figure);
      assert.equal(figure.text, '3 million');
      assert.match(JSON.stringify(figure), /5 million/);
    }
    assert.equal(answers.card({ ...inA('left'), place: HOVER }), undefined);
  });

  it('lead from a name to all who name it, and to where most is said of it', async () => {
    const references = await answers.references({ ...inA('Acme'), withOwn: true });
    assert.deepEqual(
      references.map(({ uri }) => uri),
      [at('a.md'), at('b.md')],
    );
    assert.equal((await answers.references({ ...inA('Acme'), withOwn: false })).length, 1);
    const definition = await answers.definition(point('b.md', B, 'Acme'));
    assert.equal(B.slice(definition?.own.start, definition?.own.end), 'Acme');
    assert.ok(definition?.place.uri);
  });

  it('find names anywhere, and outline an article', async () => {
    assert.ok((await answers.symbols({ query: 'harl' })).some(({ name }) => name === 'Jane Harlow'));
    assert.ok((await answers.outline({ uri: at('a.md') })).length > 0);
    assert.deepEqual(
      (await answers.contents({ uri: at('a.md') })).map(({ at, text }) => [at, text]),
      [[A.indexOf('On boats'), '1 company · 1 person · 1 figure · 1 finding']],
    );
    assert.ok(Array.isArray(await answers.hints({ uri: at('a.md'), span: { start: 0, end: A.length } })));
  });

  it('are rows with what the view says above them, first of all that something is wrong', async () => {
    const asked = { view: 'companies', folder: FOLDER, more: {} } as const;
    const { head, lists } = await answers.rows({ ...asked, below: ['', ''] });
    assert.match(head.message, /“gone\.md”/);
    assert.deepEqual(lists[0], lists[1]);
    const path = await answers.path({ ...asked, at: inA('Jane Harlow') });
    assert.deepEqual(
      path?.map(({ label }) => label),
      ['People', 'Jane Harlow'],
    );
    const row = path?.at(-1)?.id ?? '';
    assert.match((await answers.rowQuotations({ ...asked, row })).join(), /Jane Harlow left\./);
    const elsewhere = { ...asked, folder: 'memory:/elsewhere' };
    assert.deepEqual((await answers.rows({ ...elsewhere, below: [''] })).lists, [[]]);
    assert.equal(await answers.path({ ...elsewhere, at: inA('Jane Harlow') }), undefined);
  });

  it('quote passages by their sentences or exactly', async () => {
    const start = A.indexOf('3 million');
    const passages = [
      { uri: at('a.md'), span: { start, end: start + 9 } },
      { uri: at('gone.md'), span: { start, end: 9 } },
    ];
    const [sentence, ...rest] = await answers.quotations({ passages, exact: false });
    assert.match(sentence ?? '', /^> Acme Corp\. sold 3 million boats in 2014\.\n/);
    assert.deepEqual(rest, []);
    assert.match((await answers.quotations({ passages, exact: true }))[0] ?? '', /^> 3 million\n/);
  });

  it('are problems at their places', async () => {
    const [problem, ...others] = await answers.corpusProblems({});
    assert.deepEqual(
      [problem?.code, problem?.place.uri, problem?.severity],
      ['fileMissing', at('crossread.json'), 'error'],
    );
    assert.deepEqual(others, []);
    const [finding] = await answers.findingProblems({});
    assert.deepEqual([finding?.code, finding?.related.length], ['conflict', 1]);
    assert.equal(finding?.place.start.line, 5);
  });

  it('are the events that the reader chose to see: as options and a timeline', async () => {
    const options = await answers.eventFilterOptions({ folder: FOLDER });
    assert.ok(options.length > 0);
    const [kind] = options.filter(({ entity }) => entity === undefined);
    assert.ok(kind && !kind.isChosen);
    const asked = { folder: FOLDER, title: '', ink: 'dark' } as const;
    assert.equal((await answers.timeline(asked))?.title, 'Timeline of Boats');
    assert.equal((await answers.timeline({ ...asked, entity: 'acme' }))?.title, 'Timeline of Acme Corp.');
    const gone = await answers.timeline({ ...asked, entity: 'nobody', title: 'Timeline of Nobody' });
    assert.deepEqual([gone?.title, gone?.passages], ['Timeline of Nobody', []]);
    choices = { ...choices, eventFilters: { [FOLDER]: { kinds: ['death'], entities: [] } } };
    assert.match((await answers.timeline(asked))?.html ?? '', /Only Deaths/);
    assert.ok((await answers.eventFilterOptions({ folder: FOLDER })).length > 0, 'options are of all events');
  });

  it('are what a correction of the lexicon goes by', async () => {
    const entities = async (query: string, except?: string) =>
      (await answers.entities({ folder: FOLDER, query, ...(except !== undefined && { except }) })).map(
        ({ name, isListed, lexiconId }) => [name, isListed, lexiconId],
      );
    assert.deepEqual(await entities('acme'), [['Acme Corp.', true, 'acme']]);
    assert.deepEqual(await entities('harlow'), [['Jane Harlow', false, 'jane-harlow']]);
    assert.deepEqual(await entities('acme', 'acme'), []);
    const pointed = await answers.pointedEntity({ ...inA('Acme'), text: 'Acme Corp.' });
    assert.equal(pointed?.entity, 'acme');
    const part = await answers.pointedEntity({ ...inA('Acme'), text: 'Corp.' });
    assert.deepEqual(part, { freshId: 'corp' });
    const named = await answers.namedEntities({ folder: FOLDER, entities: ['acme', 'nobody'] });
    assert.deepEqual(
      named.map(({ id, name, isListed }) => [id, name, isListed]),
      [['acme', 'Acme Corp.', true]],
    );
    const like = await answers.entities({ folder: FOLDER, query: '', like: 'J. Harlow' });
    assert.equal(like[0]?.name, 'Jane Harlow');
    const known = await answers.entity({ folder: FOLDER, entity: 'acme' });
    assert.equal(known?.name, 'Acme Corp.');
    assert.ok(known?.passage);
    assert.equal(await answers.entity({ folder: FOLDER, entity: 'nobody' }), undefined);
  });

  describe('to what only a reader can tell', () => {
    const C = 'Hollis left Acme on Monday. "We sold 7 million boats in 2014," Hollis said.\n';
    const D = 'Rita Hollis is the mayor of Springfield.\n';

    beforeEach(async () => {
      workspace.write(at('c.md'), C);
      workspace.write(at('d.md'), D);
      await library.load(true);
    });

    it('are questions with a sentence of each article', async () => {
      const [question, ...others] = await answers.nameQuestions({ folder: FOLDER });
      assert.equal(question?.text, 'Is “Hollis” in “c.md” Rita Hollis?');
      assert.deepEqual(others, []);
      assert.deepEqual([question.one.name, question.other.name], ['Hollis', 'Rita Hollis']);
      assert.deepEqual(question.onlyIn, { article: 'c.md', text: 'Hollis' });
      assert.deepEqual(
        question.evidence.map(({ passage }) => passage.uri),
        [at('c.md'), at('d.md')],
      );
      assert.match(question.evidence[1]?.quote ?? '', /Rita Hollis is the mayor/);
      assert.deepEqual(await answers.nameQuestions({ folder: 'memory:/nowhere' }), []);
    });

    it('are a row at the end, which asks them', async () => {
      const asked = { view: 'companies', folder: FOLDER, more: {} } as const;
      const row = async () => (await answers.rows({ ...asked, below: [''] })).lists[0]?.at(-1);
      assert.deepEqual([(await row())?.label, (await row())?.asks], ['1 question about names', true]);
      workspace.write(at('lexicon.json'), { ...LEXICON, apart: [['Hollis', 'Rita Hollis']] });
      await library.load(false);
      assert.notEqual((await row())?.asks, true);
    });

    it('are what a correction of a place says of it', async () => {
      const offset = C.indexOf('7 million');
      const place = await answers.correctablePlace({ uri: at('c.md'), offset });
      assert.deepEqual(place?.quote, {
        article: 'c.md',
        text: '7 million',
        before: C.slice(0, offset),
        after: C.slice(offset + 9, offset + 49),
        at: offset,
      });
      assert.deepEqual(
        place?.owners.map(({ written, name }) => [written, name]),
        [
          ['Hollis', 'Hollis'],
          ['Acme', 'Acme Corp.'],
        ],
      );
      assert.match(place?.owners[0]?.detail ?? '', /in this sentence/);
      assert.equal((await answers.correctablePlace({ uri: at('c.md'), offset: 0 }))?.times, 2);
      assert.equal(await answers.correctablePlace({ uri: at('gone.md'), offset: 0 }), undefined);
    });

    it('are periods as they are typed', async () => {
      const typed = async (text: string) => (await answers.typedPeriod({ uri: at('a.md'), text }))?.iso;
      for (const [text, iso] of Object.entries({
        'first half of 2014': '2014-H1',
        '2020-Q3': '2020-Q3',
        'May 2012': '2012-05',
        2011: '2011',
        'last year': '2014',
      }))
        assert.equal(await typed(text), iso, text);
      for (const text of ['', 'boats', '32', 'May 2012 and June 2013'])
        assert.equal(await typed(text), undefined, text);
    });

    it('stand on the card of what was corrected', async () => {
      const told = async () =>
        JSON.stringify(await answers.card({ uri: at('c.md'), offset: C.indexOf('7 million'), place: HOVER }));
      assert.doesNotMatch(await told(), /corrected by you/);
      const line = { article: 'c.md', text: '7 million', owner: 'Acme', period: '2013' };
      workspace.write(at('corrections.json'), { corrections: [line] });
      await library.load(false);
      assert.match(await told(), /Acme Corp\..*2013.*Owner and period corrected by you/);
    });

    it('are files as they would be changed', async () => {
      const empty = '{ "corrections": [] }';
      const { isWhole, change } = await answers.editedText({
        text: empty,
        edits: [['addCorrection', { article: 'c.md', text: '7 million', isFigure: false }]],
      });
      assert.ok(isWhole && change);
      assert.match(change.content, /"isFigure": false/);
      assert.deepEqual(await answers.editedText({ text: empty, edits: [] }), { isWhole: true });
      assert.deepEqual(await answers.editedText({ text: '{ "corr', edits: [['addIgnored', 'x']] }), { isWhole: false });
    });
  });

  it('are what a folder would be as a corpus', async () => {
    const folder = 'memory:/workspace/plan';
    workspace.write(below(folder, '2019-05-03-boats.txt'), 'Acme Corp. sold 12 boats.');
    workspace.write(below(folder, 'more/cars.txt'), 'Acme Corp. sold 14 cars to the navy of the island.');
    workspace.write(below(folder, 'README.md'), '# About');
    workspace.write(below(folder, 'broken.txt'), new Uint8Array([0, 1, 2, 0, 0, 255]));
    workspace.write(below(folder, 'report.pdf'), '%PDF-');
    const desk = deskAnswersOf({ library, surroundings: workspace, choices: () => choices });
    const plan = await desk.folderPlan({ folder, name: 'plan' });
    assert.deepEqual(JSON.parse(plan.manifest), { name: 'plan', articles: ['**/*.{txt,md}', '!README.md'] });
    assert.deepEqual([plan.articles, plan.undated, plan.leftOut], [2, 1, ['README.md', 'report.pdf']]);
    assert.deepEqual(plan.importable, ['report.pdf']);
  });

  it('are where new articles go, and by what those that are there are known', async () => {
    assert.deepEqual(await answers.ownCorpora({}), [
      { folder: FOLDER, manifest: at('crossread.json'), name: 'Boats', path: FOLDER.split('/').at(-1) },
    ]);
    workspace.write(at('loose.txt'), 'No article of the corpus.');
    const { known, ...place } = (await answers.newArticles({ folder: FOLDER })) ?? {};
    assert.deepEqual(place, { path: '' });
    const paths = (known ?? '').split('\n').map((line) => line.replace(/^sha256-[\da-f]{64} /, ''));
    assert.deepEqual(paths.sort(), ['a.md', 'b.md']);
  });

  it('are that new articles go into the folder itself where it is no corpus, and nowhere where a manifest is broken', async () => {
    workspace.write(below('memory:/workspace/plain', 'a b.txt'), 'Acme Corp. sold 12 boats.');
    const plain = await answers.newArticles({ folder: 'memory:/workspace/plain' });
    assert.equal(plain?.path, '');
    assert.match(plain?.known ?? '', /^sha256-[\da-f]{64} a b\.txt$/);
    workspace.write(below('memory:/workspace/broken', 'crossread.json'), 'no manifest');
    await library.load(true);
    assert.equal(await answers.newArticles({ folder: 'memory:/workspace/broken' }), undefined);
    assert.equal((await answers.ownCorpora({})).length, 2);
  });

  it('are nothing of an article that nobody has read, and of a corpus that is not there', async () => {
    const nowhere = { uri: 'memory:/nowhere.txt', offset: 0 };
    const folder = 'memory:/nowhere';
    const span = { start: 0, end: 1 };
    const none: Partial<Record<QuestionName, unknown>> = {
      card: await answers.card({ ...nowhere, place: HOVER }),
      definition: await answers.definition(nowhere),
      pointedEntity: await answers.pointedEntity({ ...nowhere, text: 'a' }),
      timeline: await answers.timeline({ folder, title: '', ink: 'dark' }),
      entity: await answers.entity({ folder, entity: 'acme' }),
    };
    for (const [name, answer] of Object.entries(none)) assert.equal(answer, undefined, name);
    const empty: Partial<Record<QuestionName, unknown>> = {
      references: await answers.references({ ...nowhere, withOwn: true }),
      outline: await answers.outline(nowhere),
      contents: await answers.contents(nowhere),
      hints: await answers.hints({ ...nowhere, span }),
      eventFilterOptions: await answers.eventFilterOptions({ folder }),
      entities: await answers.entities({ folder, query: '' }),
      quotations: await answers.quotations({ passages: [{ uri: nowhere.uri, span }], exact: true }),
      rowQuotations: await answers.rowQuotations({ view: 'events', folder, more: {}, row: '["event","x"]' }),
    };
    for (const [name, answer] of Object.entries(empty)) assert.deepEqual(answer, [], name);
  });
});
