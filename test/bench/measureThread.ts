import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { NOTHING_CHOSEN } from '../../src/worker/nothingChosen.js';
import type { Answer, Asked, FromCorpus, QuestionName, Setup, ToCorpus, ViewName } from '../../src/worker/protocol.js';
import { distFolder } from './folders.js';
import type { Answers, Requests } from './measurements.js';
import { pseudoRandom } from './pseudoRandom.js';
import { percentile, processorTime } from './timing.js';

const SEED = 3;
const HOVERS = 400;
const REPLACED = 100;
// What the extension gives it; see `nodeWorker.ts`.
const YOUNG_MB = 64;
const DOSSIERS = 3;
const VIEWS: readonly ViewName[] = ['companies', 'figures', 'events', 'findings', 'articles'];
// What a reader may type, one after the other.
const SEARCHES = ['', 'o', 'oil', 'oil prices 1987', 'kind:money unit:usd', 'tier:stated japan'];

/** A window's corpus thread without the window: asked what the editor asks, one question after the other. */
export async function* measureThread(asked: Requests['thread']): AsyncGenerator<Answers['thread']> {
  const { folder, storage, files } = asked;
  const thread = new AskedThread(storage, pathToFileURL(folder).href);
  const random = pseudoRandom(SEED);
  const any = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const uriOf = (file: string): string => pathToFileURL(path.join(folder, file)).href;
  const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

  const began = performance.now();
  const before = processorTime();
  const loaded = thread.ask('load', { anew: false });
  const [first = ''] = files.slice(files.length >> 1);
  await thread.ask('article', { uri: uriOf(first), text: textOf(first), isDirty: false });
  const usable = performance.now() - began;
  await loaded;
  const all = performance.now() - began;
  const processor = processorTime() - before;

  const shown = pathToFileURL(folder).href;
  const desk: Record<string, { first: number; again: number }> = {};
  const twice = async (title: string, asked: () => Promise<{ milliseconds: number }>): Promise<void> => {
    desk[title] = { first: (await asked()).milliseconds, again: (await asked()).milliseconds };
  };
  const [group] =
    (await thread.ask('rows', { view: 'companies', folder: shown, more: {}, below: [''] })).lists[0] ?? [];
  const companies = await thread.ask('rows', { view: 'companies', folder: shown, more: {}, below: [group?.id ?? ''] });
  for (const { entity, label } of (companies.lists[0] ?? []).slice(0, DOSSIERS))
    if (entity !== undefined)
      await twice(`dossier “${label}”`, () => thread.timed('dossier', { folder: shown, entity, name: label }));
  const views: Record<string, { first: number; again: number }> = {};
  for (const view of VIEWS) {
    const rows = () => thread.timed('rows', { view, folder: pathToFileURL(folder).href, more: {}, below: [''] });
    views[view] = { first: (await rows()).milliseconds, again: (await rows()).milliseconds };
  }

  const notes = () => thread.timed('rows', { view: 'notes', folder: shown, more: {}, below: [''] });
  await twice('notes, top rows', notes);
  for (const query of ['che', 'oil']) {
    thread.post({ type: 'choose', choices: { notes: { arrangement: 'article', query } } });
    await twice(`notes filtered by “${query}”`, notes);
  }
  await twice('the box opens before all is looked through', () =>
    thread.timed('search', { folder: shown, text: '', more: {} }),
  );
  await twice('all is looked through', () => thread.timed('prepareSearch', { folder: shown }));
  for (const text of SEARCHES)
    await twice(`search “${text}”`, () => thread.timed('search', { folder: shown, text, more: {} }));
  for (const figureQuery of SEARCHES.slice(1)) {
    thread.post({ type: 'choose', choices: { figureQuery } });
    await twice(`figures filtered by “${figureQuery}”`, () =>
      thread.timed('rows', { view: 'figures', folder: shown, more: {}, below: [''] }),
    );
  }
  thread.post({ type: 'choose', choices: { figureQuery: '', figuresByName: true } });
  await twice('figures by name', () => thread.timed('rows', { view: 'figures', folder: shown, more: {}, below: [''] }));

  const hover: number[] = [];
  const slowest: { milliseconds: number; at: string }[] = [];
  while (hover.length < HOVERS) {
    const file = any(files);
    const uri = uriOf(file);
    const text = textOf(file);
    const article = await thread.ask('article', { uri, text, isDirty: false });
    const marks = [...(article?.mentions ?? []), ...(article?.figures ?? [])];
    thread.post({ type: 'closed', uri });
    if (marks.length === 0) continue;
    const { start, end } = any(marks);
    const { milliseconds } = await thread.timed('card', { uri, offset: start, place: { kind: 'hover', ink: 'dark' } });
    hover.push(milliseconds);
    slowest.push({ milliseconds, at: `${file} ${text.slice(start, end)}` });
  }
  slowest.sort((a, b) => b.milliseconds - a.milliseconds);

  const replace: number[] = [];
  for (let n = 0; n < REPLACED; n++) {
    const file = any(files);
    const uri = uriOf(file);
    const text = textOf(file);
    const opened = { uri, text, isDirty: false };
    const edited = { uri, text: `${text}\nIt sold ${n + 2} million units in March.\n`, isDirty: true };
    await thread.ask('article', opened);
    replace.push((await thread.timed('article', edited)).milliseconds);
    // As it was, and all that comes of that, before the next one.
    await thread.ask('article', edited);
    await thread.ask('article', opened);
    await thread.ask('article', opened);
    thread.post({ type: 'closed', uri });
  }
  await thread.ask('close', {});
  yield {
    usable,
    all,
    processor,
    views,
    desk,
    hover: { p50: percentile(hover, 0.5), p99: percentile(hover, 0.99) },
    slowest: slowest.slice(0, 5).map(({ milliseconds, at }) => `${milliseconds.toFixed(0)} ms ${at}`),
    replace: { p50: percentile(replace, 0.5), p99: percentile(replace, 0.99) },
    rss: process.memoryUsage.rss(),
    disk: sizeOf(storage),
  };
  await thread.end();
}

/** The corpus thread, on its own. */
class AskedThread {
  private readonly worker = new Worker(path.join(distFolder, 'corpusThread.js'), {
    workerData: {},
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  private readonly jobs = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  private lastJob = 0;

  constructor(storage: string, folder: string) {
    this.worker.on('message', (message: FromCorpus) => this.receive(message, folder));
    const setup: Setup = {
      localisation: { language: 'en' },
      bundledFolder: `${folder}/no-sample`,
      showsSample: false,
      storage,
      includesLoose: false,
      choices: NOTHING_CHOSEN,
      isCareful: false,
      setAside: [],
    };
    this.post({ type: 'setup', setup });
  }

  post(message: ToCorpus): void {
    this.worker.postMessage(message);
  }

  ask<Name extends QuestionName>(name: Name, asked: Asked<Name>): Promise<Answer<Name>> {
    const job = ++this.lastJob;
    return new Promise((resolve, reject) => {
      this.jobs.set(job, { resolve: resolve as (answer: unknown) => void, reject });
      this.post({ type: 'ask', job, name, asked });
    });
  }

  async timed<Name extends QuestionName>(name: Name, asked: Asked<Name>): Promise<{ milliseconds: number }> {
    const began = performance.now();
    await this.ask(name, asked);
    return { milliseconds: performance.now() - began };
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private receive(message: FromCorpus, folder: string): void {
    if (message.type === 'answer') {
      this.jobs.get(message.job)?.resolve(message.answer);
      this.jobs.delete(message.job);
    } else if (message.type === 'failed') {
      this.jobs.get(message.job)?.reject(new Error(message.stack));
      this.jobs.delete(message.job);
    } else if (message.type === 'askFiles') {
      // The only corpus of this window; its files the thread reads itself.
      const answer = message.name === 'corpusFolders' ? [{ folder, path: 'bench' }] : undefined;
      this.post({ type: 'fileAnswer', job: message.job, ...(answer ? { answer } : { error: 'There is no editor.' }) });
    }
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
}
