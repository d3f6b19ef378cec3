import assert from 'node:assert/strict';
import { NOTHING_CHOSEN } from '../../src/worker/nothingChosen.js';
import type {
  Answer,
  Asked,
  Change,
  FileQuestionName,
  FromCorpus,
  QuestionName,
  ToCorpus,
} from '../../src/worker/protocol.js';
import { CorpusThread } from '../../src/worker/thread.js';
import { below } from '../../src/worker/uris.js';
import { BUNDLED, MemoryWorkspace } from './memoryWorkspace.js';

const FOLDER = 'memory:/workspace/threads';
const at = (file: string): string => below(FOLDER, file);
const boats = (count: number): string => `Acme Corp. sold ${count} boats.\n`;

type Posted<Type extends FromCorpus['type']> = Extract<FromCorpus, { type: Type }>;

/** The editor's thread, as far as the corpus thread needs it; its files are in memory. */
class FakeHost {
  readonly workspace = new MemoryWorkspace();
  readonly posted: FromCorpus[] = [];
  /** How questions about files are answered, where it is not by the workspace. */
  answerFiles: (name: FileQuestionName, asked: unknown) => Promise<unknown> = () => this.workspace.corpusFolders();
  readonly thread: CorpusThread;
  private lastJob = 0;
  private waiting: { readonly until: () => boolean; readonly resolve: () => void }[] = [];

  constructor(private readonly readsThroughEditor = false) {
    this.thread = new CorpusThread({
      post: (message) => this.take(structuredClone(message)),
      surroundingsOf: (_setup, askFiles) => ({
        filesOf: (folder) =>
          this.readsThroughEditor
            ? {
                list: () => askFiles('list', { folder }),
                size: (path) => askFiles('size', { folder, path }),
                read: (path) => askFiles('read', { folder, path }),
              }
            : this.workspace.filesOf(folder),
        isFolder: (uri) => this.workspace.isFolder(uri),
        readersOf: () => undefined,
        storeOf: () => undefined,
      }),
    });
  }

  send(message: ToCorpus): void {
    this.thread.receive(structuredClone(message));
  }

  setUp(setAside: readonly string[] = []): void {
    const setup = {
      localisation: { language: 'en' },
      bundledFolder: BUNDLED,
      showsSample: true,
      includesLoose: true,
      choices: NOTHING_CHOSEN,
      isCareful: setAside.length > 0,
      setAside,
    };
    this.send({ type: 'setup', setup });
  }

  /** Asks a question and gives its number. */
  post<Name extends QuestionName>(name: Name, asked: Asked<Name>): number {
    const job = ++this.lastJob;
    this.send({ type: 'ask', job, name, asked });
    return job;
  }

  async ask<Name extends QuestionName>(name: Name, asked: Asked<Name>): Promise<Answer<Name>> {
    const job = this.post(name, asked);
    await this.until(() => this.outcomeOf(job) !== undefined);
    const outcome = this.outcomeOf(job);
    if (outcome?.type === 'failed') throw new Error(outcome.error);
    return outcome?.answer as Answer<Name>;
  }

  outcomeOf(job: number): Posted<'answer'> | Posted<'failed'> | undefined {
    return this.all('answer', 'failed').find((message) => message.job === job);
  }

  all<Type extends FromCorpus['type']>(...types: readonly Type[]): Posted<Type>[] {
    return this.posted.filter((message): message is Posted<Type> =>
      (types as readonly string[]).includes(message.type),
    );
  }

  get changes(): readonly Change[] {
    return this.all('changed').map(({ change }) => change);
  }

  /** Resolves when something is true, which a message makes it. */
  until(isTrue: () => boolean): Promise<void> {
    if (isTrue()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ until: isTrue, resolve }));
  }

  private take(message: FromCorpus): void {
    this.posted.push(message);
    if (message.type === 'askFiles') {
      const { job, name, asked } = message;
      this.answerFiles(name, asked).then(
        (answer) => this.send({ type: 'fileAnswer', job, answer }),
        (error: Error) => this.send({ type: 'fileAnswer', job, error: error.message }),
      );
    }
    const met = this.waiting.filter(({ until }) => until());
    this.waiting = this.waiting.filter((one) => !met.includes(one));
    for (const { resolve } of met) resolve();
  }
}

describe('The corpus thread', () => {
  let host: FakeHost;

  const rows = (query: Partial<Asked<'rows'>> = {}): Asked<'rows'> => ({
    view: 'companies',
    folder: FOLDER,
    more: {},
    below: [''],
    ...query,
  });
  const figures = async (uri: string, text: string) =>
    (await host.ask('article', { uri, text, isDirty: true }))?.figures.map(({ start, end }) => text.slice(start, end));

  function fill(workspace: MemoryWorkspace): void {
    workspace.write(at('a.txt'), boats(11));
    workspace.write(at('b.txt'), 'Nokia met Acme Corp. on Monday.\n');
    workspace.write(at('lexicon.json'), {
      entities: [
        { id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: [] },
        { id: 'nokia', name: 'Nokia', kind: 'company', aliases: [] },
      ],
    });
    workspace.write(at('crossread.json'), { name: 'Threads', articles: ['*.txt'], lexicon: 'lexicon.json' });
  }

  beforeEach(() => {
    host = new FakeHost();
    fill(host.workspace);
  });

  it('answers each question, for its own number', async () => {
    host.setUp();
    await host.ask('load', { anew: true });
    const first = host.post('symbols', { query: 'acme' });
    const second = host.post('articles', {});
    await host.until(() => host.outcomeOf(second) !== undefined);
    assert.deepEqual(host.outcomeOf(second), { type: 'answer', job: second, answer: [at('a.txt'), at('b.txt')] });
    const symbols = host.outcomeOf(first);
    assert.ok(symbols?.type === 'answer' && (symbols.answer as readonly unknown[]).length > 0);
  });

  it('answers before anything is read, and before it is set up says that it was not', async () => {
    await assert.rejects(host.ask('articles', {}), /Nothing was set up/);
    host.setUp();
    assert.deepEqual(await host.ask('articles', {}), []);
    const { head, lists } = await host.ask('rows', rows());
    assert.deepEqual([head.message, lists], ['Reading the articles …', [[]]]);
  });

  it('says what failed, and answers the next', async () => {
    host.setUp();
    await host.ask('load', { anew: true });
    await assert.rejects(host.ask('rows', rows({ below: ['not the id of a row'] })), /JSON/);
    const failed = host.all('failed').at(-1);
    assert.ok(failed?.stack.includes('at '), 'with the stack for the log');
    await assert.rejects(host.ask('nonsense' as 'articles', {}));
    assert.equal((await host.ask('articles', {})).length, 2);
  });

  it('does not say what it begins where nobody asked for care', async () => {
    host.setUp();
    await host.ask('load', { anew: true });
    assert.deepEqual(host.all('reading', 'answering'), []);
  });

  it('does not answer what was taken back while it waited', async () => {
    host.setUp();
    await host.ask('load', { anew: true });
    const [first, second, third] = [1, 2, 3].map(() => host.post('articles', {}));
    host.send({ type: 'cancel', job: second ?? 0 });
    host.send({ type: 'cancel', job: 999 });
    await host.until(() => host.outcomeOf(third ?? 0) !== undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(host.outcomeOf(first ?? 0));
    assert.equal(host.outcomeOf(second ?? 0), undefined);
  });

  it('is alive whenever it is asked, also while it reads', async () => {
    host.setUp();
    const { begun, release } = host.workspace.hold(at('a.txt'));
    const loading = host.ask('load', { anew: true });
    await begun;
    host.send({ type: 'ping' });
    assert.equal(host.all('alive').length, 1);
    assert.equal((await host.ask('symbols', { query: 'qq' })).length, 0);
    release();
    await loading;
  });

  it('tells of many changes at once, and which corpora there are', async () => {
    for (let i = 0; i < 60; i++) host.workspace.write(at(`more-${i}.txt`), boats(i));
    host.setUp();
    await host.ask('load', { anew: true });
    await host.until(() => host.changes.at(-1)?.isReading === false);
    assert.ok(host.changes.length < 8, `${host.changes.length} messages`);
    assert.deepEqual(host.changes.at(-1), {
      corpora: [
        {
          folder: FOLDER,
          name: 'Threads',
          isBundled: false,
          manifest: at('crossread.json'),
          lexicon: at('lexicon.json'),
        },
      ],
      isReading: false,
    });
  });

  it('tells of the articles that say something else, all of them together', async () => {
    host.setUp();
    await host.ask('load', { anew: true });
    await host.until(() => host.changes.at(-1)?.isReading === false);
    const before = host.changes.length;
    await Promise.all([figures(at('a.txt'), boats(12)), figures(at('b.txt'), boats(13))]);
    await figures(at('a.txt'), boats(14));
    await host.until(() => host.changes.length > before);
    assert.deepEqual(host.changes[before]?.articles, [at('a.txt'), at('b.txt')]);
    assert.equal(host.changes.length, before + 1);
  });

  it('goes by what the reader has chosen last', async () => {
    host.setUp();
    await host.ask('load', { anew: true });
    const [companies] = (await host.ask('rows', rows())).lists[0] ?? [];
    const names = async () =>
      (await host.ask('rows', rows({ below: [companies?.id ?? ''] }))).lists[0]?.map(({ label }) => label);
    assert.deepEqual(await names(), ['Acme Corp.', 'Nokia']);
    host.send({ type: 'choose', choices: { hidden: { [FOLDER]: ['acme'] } } });
    assert.deepEqual(await names(), ['Nokia']);
    host.send({ type: 'choose', choices: { query: 'acme' } });
    assert.match((await host.ask('rows', rows())).head.message, /“acme”/);
    host.send({ type: 'choose', choices: { query: '', hidden: {} } });
    assert.deepEqual(await names(), ['Acme Corp.', 'Nokia']);
  });

  it('reads articles outside every corpus where that is wanted', async () => {
    host.setUp();
    await host.ask('load', { anew: true });
    assert.deepEqual(await figures('untitled:Untitled-1', boats(21)), ['21']);
    host.send({ type: 'loose', included: false });
    assert.equal(await figures('untitled:Untitled-1', boats(21)), undefined);
  });

  it('goes by the file again when a document is closed', async () => {
    host.setUp();
    await host.ask('load', { anew: true });
    assert.deepEqual(await figures(at('a.txt'), boats(22)), ['22']);
    const passages = [{ uri: at('a.txt'), span: { start: 0, end: 4 } }];
    const sentence = () => host.ask('quotations', { passages, exact: false });
    assert.match((await sentence()).join(), /sold 22 boats/);
    host.send({ type: 'closed', uri: at('a.txt') });
    assert.match((await sentence()).join(), /sold 11 boats/);
    // Also where it is closed before anybody knows what is read of it.
    host.post('article', { uri: at('a.txt'), text: boats(23), isDirty: true });
    host.send({ type: 'closed', uri: at('a.txt') });
    assert.match((await sentence()).join(), /sold 11 boats/);
    host.workspace.write(at('a.txt'), boats(24));
    host.send({ type: 'files', created: [], changed: [at('a.txt')], deleted: [] });
    for (let i = 0; i < 100 && !(await sentence()).join().includes('24'); i++);
    assert.match((await sentence()).join(), /sold 24 boats/);
  });

  it('says with care what it begins, and leaves alone the files that are set aside until they change', async () => {
    host.setUp([at('a.txt')]);
    await host.ask('load', { anew: true });
    const read = () => host.all('reading').map(({ file }) => file);
    assert.equal(host.all('answering').length, 1);
    assert.deepEqual(read(), [at('b.txt')]);
    const [problem] = await host.ask('corpusProblems', {});
    assert.deepEqual([problem?.place.uri, problem?.code], [at('a.txt'), 'setAside']);
    host.workspace.write(at('a.txt'), boats(23));
    host.send({ type: 'files', created: [], changed: [at('a.txt')], deleted: [] });
    await host.until(() => read().length === 2);
    assert.deepEqual(await host.ask('corpusProblems', {}), []);
  });

  it('reads through the editor what it cannot read itself', async () => {
    host = new FakeHost(true);
    fill(host.workspace);
    const files = host.workspace.filesOf(FOLDER);
    host.answerFiles = async (name, asked) => {
      const { path } = asked as { readonly path: string };
      switch (name) {
        case 'corpusFolders':
          return host.workspace.corpusFolders();
        case 'list':
          return files.list();
        case 'size':
          return files.size(path);
        case 'read':
          if (path === 'b.txt') throw new Error('no permission');
          return files.read(path);
        case 'isFolder':
          return false;
      }
    };
    host.setUp();
    await host.ask('load', { anew: true });
    assert.deepEqual(await host.ask('articles', {}), [at('a.txt')]);
    const [problem] = await host.ask('corpusProblems', {});
    assert.match(problem?.message ?? '', /“b\.txt” cannot be read: no permission/);
  });

  it('says in the log that the folders cannot be found, and reads nothing', async () => {
    host.answerFiles = async () => {
      throw new Error('no folders');
    };
    host.setUp();
    await host.ask('load', { anew: true });
    assert.deepEqual(
      host.all('log').map(({ level, text }) => [level, text]),
      [['error', 'The corpora could not be read. Error: no folders']],
    );
    await host.until(() => host.changes.at(-1)?.isReading === false);
  });

  it('words its answers in the language that it was told', async () => {
    const bundle = { 'Reading the articles …': 'De artikelen worden gelezen …' };
    const setup = {
      localisation: { language: 'nl', bundle },
      bundledFolder: BUNDLED,
      showsSample: true,
      includesLoose: true,
      choices: NOTHING_CHOSEN,
      isCareful: false,
      setAside: [],
    };
    try {
      host.send({ type: 'setup', setup });
      assert.equal((await host.ask('rows', rows())).head.message, 'De artikelen worden gelezen …');
    } finally {
      host.setUp();
    }
  });
});
