import { Worker } from 'node:worker_threads';
import type { ListedArticle } from '../../core/corpus/readCorpus.js';
import type { PackedReading } from '../readEntry.js';
import type { Readers } from '../readers.js';
import type { ReaderData, ReaderRequest, ReaderResponse } from './reader.js';

// While a thread reads one batch, the next waits for it.
const BATCHES_EACH = 2;
// A batch takes a fraction of this: a thread that gives no answer hangs.
const SILENCE_MS = 30_000;

// As for the corpus thread: what reading makes is of no use soon after.
const YOUNG_MB = 64;

interface Job {
  readonly thread: Worker;
  readonly timer: NodeJS.Timeout;
  resolve(articles: readonly PackedReading[]): void;
}

/** Threads of Node that read articles; each batch goes to the one with least to do. */
export class ReaderPool implements Readers {
  readonly atOnce: number;
  private readonly threads: Worker[];
  private readonly jobs = new Map<number, Job>();
  private lastJob = 0;

  /** `file` is the bundle of a reader. */
  constructor(file: string, count: number, data: ReaderData) {
    this.threads = Array.from({ length: count }, () => this.start(file, data));
    this.atOnce = count * BATCHES_EACH;
  }

  read(entries: readonly ListedArticle[], language: string | undefined): Promise<readonly PackedReading[]> {
    const loads = this.threads.map((thread) => [...this.jobs.values()].filter((job) => job.thread === thread).length);
    const thread = this.threads[loads.indexOf(Math.min(...loads))];
    if (!thread) return Promise.resolve([]);
    const job = ++this.lastJob;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end(thread), SILENCE_MS * BATCHES_EACH);
      this.jobs.set(job, { thread, timer, resolve });
      thread.postMessage({ job, entries, language } satisfies ReaderRequest);
    });
  }

  close(): void {
    for (const thread of [...this.threads]) this.end(thread);
  }

  private start(file: string, workerData: ReaderData): Worker {
    const thread = new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    thread.on('message', ({ job, articles }: ReaderResponse) => this.finish(job, articles));
    thread.on('error', () => this.end(thread));
    thread.on('exit', () => this.end(thread));
    return thread;
  }

  private finish(number: number, articles: readonly PackedReading[]): void {
    const job = this.jobs.get(number);
    this.jobs.delete(number);
    clearTimeout(job?.timer);
    job?.resolve(articles);
  }

  /** A thread reads no more: what it was given is left out. */
  private end(thread: Worker): void {
    const at = this.threads.indexOf(thread);
    if (at >= 0) this.threads.splice(at, 1);
    for (const [number, job] of this.jobs) if (job.thread === thread) this.finish(number, []);
    void thread.terminate();
  }
}
