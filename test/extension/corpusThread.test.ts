import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { CorpusThread } from '../../src/host/corpus/corpusThread.js';
import type { EditorFileService } from '../../src/host/corpus/editorFileService.js';
import { startNodeWorker } from '../../src/host/corpus/nodeWorker.js';
import type { StartWorker } from '../../src/host/corpus/workerPort.js';
import { NOTHING_CHOSEN } from '../../src/worker/nothingChosen.js';
import type { FromCorpus, QuestionName, Setup, ToCorpus } from '../../src/worker/protocol.js';
import { eventually } from './support.js';

const SETUP: Omit<Setup, 'setAside' | 'isCareful'> = {
  localisation: { language: 'en' },
  bundledFolder: 'memory:/bundled',
  showsSample: true,
  includesLoose: true,
  choices: NOTHING_CHOSEN,
};

/** A thread in a program of its own making: what it does with each message. */
type Script = (message: ToCorpus, say: (message: FromCorpus) => void, die: (code?: string) => void) => void;

/** Threads that do what they are told to, one started after the other. */
class FakeWorkers {
  /** What each was told. */
  readonly told: ToCorpus[][] = [];
  terminated = 0;

  constructor(private readonly script: Script) {}

  readonly start: StartWorker = (listener) => {
    const told: ToCorpus[] = [];
    this.told.push(told);
    let isRunning = true;
    return {
      post: (message) => {
        told.push(message);
        setTimeout(() => {
          if (!isRunning) return;
          this.script(
            message,
            (answer) => isRunning && listener.received(answer),
            (code) => {
              isRunning = false;
              listener.failed(Object.assign(new Error('It died.'), code !== undefined && { code }));
            },
          );
        });
      },
      terminate: () => {
        isRunning = false;
        this.terminated++;
      },
    };
  };

  get setups(): readonly Setup[] {
    return this.told.flatMap((messages) => messages.flatMap((one) => (one.type === 'setup' ? one.setup : [])));
  }

  all<Type extends ToCorpus['type']>(type: Type): Extract<ToCorpus, { type: Type }>[] {
    return this.told.flat().filter((one): one is Extract<ToCorpus, { type: Type }> => one.type === type);
  }
}

/** What an outcome says: its answer, or why there is none. */
const said = (outcome: PromiseSettledResult<unknown>): unknown =>
  outcome.status === 'fulfilled' ? outcome.value : (outcome.reason as Error).message;

describe('The corpus thread, as the editor’s thread sees it', () => {
  let logged: string[];
  let threads: CorpusThread[];
  let isCareful: boolean;

  const log = (): vscode.LogOutputChannel =>
    ({
      info: (text: string) => logged.push(text),
      warn: (text: string) => logged.push(text),
      error: (text: string) => logged.push(text),
    }) as unknown as vscode.LogOutputChannel;

  function threadOf(start: StartWorker, silence?: number, files: Partial<EditorFileService> = {}): CorpusThread {
    const thread = new CorpusThread(start, SETUP, files as EditorFileService, log(), silence);
    threads.push(thread);
    return thread;
  }

  /** Asks for symbols of these names, all at once. */
  const askAll = async (thread: CorpusThread, ...queries: readonly string[]): Promise<readonly unknown[]> =>
    (await Promise.allSettled(queries.map((query) => thread.ask('symbols', { query })))).map(said);

  /** Answers a question for symbols with its own name; `deadly` ones it does not survive, if it says so before or not. */
  const answering = (deadly: string): Script => {
    return (message, say, die) => {
      if (message.type === 'setup') isCareful = message.setup.isCareful;
      if (message.type !== 'ask') return;
      const { query } = message.asked as { readonly query: string };
      if (isCareful) say({ type: 'answering', job: message.job });
      if (query === deadly) die();
      else say({ type: 'answer', job: message.job, answer: query });
    };
  };

  beforeEach(() => {
    logged = [];
    threads = [];
    isCareful = false;
  });

  afterEach(() => {
    for (const thread of threads) thread.dispose();
  });

  it('is started by the first question, and gets each its answer, in whatever order they come', async () => {
    const held: FromCorpus[] = [];
    const workers = new FakeWorkers((message, say) => {
      if (message.type !== 'ask') return;
      held.unshift({ type: 'answer', job: message.job, answer: message.asked });
      if (held.length === 3) for (const answer of held) say(answer);
    });
    const thread = threadOf(workers.start);
    thread.tell({ type: 'closed', uri: 'file:///a.txt' });
    assert.equal(workers.told.length, 0);
    assert.deepEqual(await askAll(thread, 'one', 'two', 'three'), [
      { query: 'one' },
      { query: 'two' },
      { query: 'three' },
    ]);
    assert.deepEqual(workers.setups, [{ ...SETUP, isCareful: false, setAside: [] }]);
  });

  it('says of a question that failed why, and goes on', async () => {
    const workers = new FakeWorkers((message, say) => {
      if (message.type === 'ask') say({ type: 'failed', job: message.job, error: 'no such thing', stack: 'at here' });
    });
    const thread = threadOf(workers.start);
    assert.deepEqual(await askAll(thread, 'one', 'two'), ['no such thing', 'no such thing']);
    assert.deepEqual(logged, ['at here', 'at here']);
    assert.equal(workers.told.length, 1);
  });

  it('loses only the question that it dies of, after a second try', async () => {
    const workers = new FakeWorkers(answering('deadly'));
    const thread = threadOf(workers.start);
    let restarts = 0;
    thread.onDidRestart(() => restarts++);
    assert.deepEqual(await askAll(thread, 'one', 'deadly', 'two', 'three'), ['one', 'It died.', 'two', 'three']);
    assert.equal(workers.told.length, 3);
    assert.equal(restarts, 2);
    assert.equal(workers.all('ask').filter(({ asked }) => (asked as { query: string }).query === 'deadly').length, 2);
    assert.deepEqual(await askAll(thread, 'four'), ['four']);
    assert.equal(workers.told.length, 3);
  });

  it('is set up anew with what the reader has chosen since', async () => {
    const workers = new FakeWorkers(answering('deadly'));
    const thread = threadOf(workers.start);
    await askAll(thread, 'one');
    thread.choose({ query: 'acme' });
    thread.includeLoose(false);
    await askAll(thread, 'deadly');
    const last = workers.setups.at(-1);
    assert.deepEqual([last?.choices.query, last?.includesLoose, last?.isCareful], ['acme', false, true]);
    assert.equal(workers.all('choose').length, 1);
  });

  it('that hangs is started anew, and sets the file aside that it read', async () => {
    const workers = new FakeWorkers((message, say) => {
      if (message.type === 'setup') isCareful = message.setup.isCareful;
      if (message.type !== 'ask') return;
      const setAside = workers.setups.at(-1)?.setAside ?? [];
      if (isCareful) say({ type: 'answering', job: message.job });
      if (!setAside.includes('file:///bad.txt')) {
        say({ type: 'askFiles', job: 1, name: 'corpusFolders', asked: {} });
        if (isCareful) say({ type: 'reading', file: 'file:///good.txt' });
        if (isCareful) say({ type: 'reading', file: 'file:///bad.txt' });
      } else say({ type: 'answer', job: message.job, answer: message.name });
    });
    const thread = threadOf(workers.start, 200, { corpusFolders: async () => [] });
    const answers = await Promise.allSettled([thread.ask('load', { anew: true }), thread.ask('articles', {})]);
    assert.deepEqual(answers.map(said), ['load', 'articles']);
    assert.deepEqual(
      workers.setups.map(({ setAside }) => setAside),
      [[], [], ['file:///bad.txt']],
    );
    assert.equal(workers.terminated, 2);
    assert.ok(workers.all('ping').length >= 2);
    // When it has changed it is read again.
    thread.tell({ type: 'files', created: [], changed: ['file:///bad.txt'], deleted: [] });
    assert.equal(workers.all('files').length, 1);
  });

  it('is left alone while nobody waits for it, and while it says that it is alive', async () => {
    const workers = new FakeWorkers((message, say) => {
      if (message.type === 'ping') say({ type: 'alive' });
      if (message.type === 'ask' && message.name === 'articles') say({ type: 'answer', job: message.job, answer: [] });
      if (message.type === 'ask' && message.name === 'load') {
        setTimeout(() => say({ type: 'answer', job: message.job, answer: 'read' }), 500);
      }
    });
    const thread = threadOf(workers.start, 100);
    assert.deepEqual(await thread.ask('articles', {}), []);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(workers.all('ping').length, 0);
    assert.deepEqual(await thread.ask('articles', {}), []);
    assert.equal(await thread.ask('load', { anew: true }), 'read');
    assert.equal(workers.told.length, 1);
  });

  it('that never starts fails every question, and is given up', async () => {
    const workers = new FakeWorkers((message, _say, die) => {
      if (message.type === 'setup') die();
    });
    const thread = threadOf(workers.start);
    const reasons: string[] = [];
    thread.onDidGiveUp((reason) => reasons.push(reason));
    thread.onDidRestart(() => void thread.tryAsk('load', { anew: true }));
    assert.deepEqual(await askAll(thread, 'one', 'two'), ['It died.', 'It died.']);
    await eventually('it is given up', () => logged.some((line) => line.includes('not started again')));
    const { length } = workers.told;
    assert.equal(length, 6);
    const [answer] = await askAll(thread, 'three');
    assert.match(String(answer), /Reload the window/);
    assert.deepEqual(reasons, [answer]);
    assert.equal(await thread.tryAsk('symbols', { query: 'four' }), undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(workers.told.length, length);
  });

  it('that runs out of memory over one file after the other is given up', async () => {
    let read = 0;
    const workers = new FakeWorkers((message, say, die) => {
      if (message.type === 'setup') isCareful = message.setup.isCareful;
      if (message.type !== 'ask') return;
      if (isCareful) say({ type: 'reading', file: `file:///${read++}.txt` });
      die('ERR_WORKER_OUT_OF_MEMORY');
    });
    const [answer] = await askAll(threadOf(workers.start), 'one');
    assert.match(String(answer), /not enough memory/);
    assert.equal(workers.told.length, 6);
    assert.equal(workers.setups.at(-1)?.setAside.length, 4);
  });

  it('is not waited for by whoever takes a question back', async () => {
    const workers = new FakeWorkers((message, say) => {
      if (message.type === 'ask' && message.name === 'articles') say({ type: 'answer', job: message.job, answer: [] });
    });
    const thread = threadOf(workers.start);
    const source = new vscode.CancellationTokenSource();
    const asked = thread.ask('symbols', { query: 'one' }, source.token);
    source.cancel();
    assert.equal(await asked, undefined);
    assert.deepEqual(workers.all('cancel'), [{ type: 'cancel', job: 1 }]);
    assert.equal(await thread.ask('symbols', { query: 'two' }, source.token), undefined);
    assert.equal(workers.all('ask').length, 1, 'what was taken back before is not asked at all');
    const late = new vscode.CancellationTokenSource();
    assert.deepEqual(await thread.ask('articles', {}, late.token), []);
    late.cancel();
    assert.equal(workers.all('cancel').length, 1);
  });

  it('gives no answer any more once it is closed', async () => {
    const workers = new FakeWorkers(() => undefined);
    const thread = threadOf(workers.start);
    const asked = thread.ask('articles', {});
    thread.dispose();
    assert.equal(await asked, undefined);
    assert.equal(await thread.ask('articles', {}), undefined);
    assert.deepEqual([workers.told.length, workers.terminated], [1, 1]);
  });

  it('gets the files that it asks for, or why not', async () => {
    const workers = new FakeWorkers((message, say) => {
      if (message.type !== 'ask') return;
      say({ type: 'askFiles', job: 7, name: 'list', asked: { folder: 'memory:/a' } });
      say({ type: 'askFiles', job: 8, name: 'size', asked: { folder: 'memory:/a', path: 'b' } });
    });
    const thread = threadOf(workers.start, undefined, {
      list: async ({ folder }) => [`${folder}/x`],
      size: async () => {
        throw new Error('no disk');
      },
    });
    void thread.ask('articles', {});
    await eventually('both are answered', () => workers.all('fileAnswer').length === 2);
    assert.deepEqual(workers.all('fileAnswer'), [
      { type: 'fileAnswer', job: 7, answer: ['memory:/a/x'] },
      { type: 'fileAnswer', job: 8, error: 'no disk' },
    ]);
  });
});

describe('A corpus thread in Node', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crossread-worker-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** What a thread with this program says, and why it ended, in the order in which that is told. */
  async function toldBy(program: string, ...messages: readonly QuestionName[]): Promise<string[]> {
    const file = path.join(folder, 'worker.js');
    writeFileSync(file, `const { parentPort } = require('node:worker_threads');\n${program}`);
    const told: string[] = [];
    const port = startNodeWorker(file)({
      received: (message) => told.push(message.type),
      failed: (error) => told.push(error.message),
    });
    messages.forEach((name, job) => {
      port.post({ type: 'ask', job, name, asked: {} });
    });
    await eventually('it has ended', () => told.some((line) => !/^[a-z]+$/.test(line)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    return told;
  }

  it('tells what it has said before it says why it ended, once', async () => {
    const say = `parentPort.postMessage({ type: 'alive' }); parentPort.postMessage({ type: 'answering', job: 1 });`;
    assert.deepEqual(await toldBy(`${say} throw new Error('No more.');`), ['alive', 'answering', 'No more.']);
    const onMessage = `parentPort.on('message', () => { ${say} process.exit(3); });`;
    assert.deepEqual(await toldBy(onMessage, 'articles'), ['alive', 'answering', 'The thread stopped with code 3.']);
    assert.match((await toldBy('this is no program'))[0] ?? '', /Unexpected/);
  });
});
