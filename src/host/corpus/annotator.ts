import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import type { Article } from '../../core/corpus/article.js';
import type { LexiconContent } from '../../core/corpus/readCorpus.js';
import type { Annotations } from '../../core/model.js';
import type { WorkerRequest, WorkerResponse } from '../../worker/protocol.js';

/** A lexicon that the worker keeps compiled until it is disposed of. */
export interface KeptLexicon extends vscode.Disposable {
  readonly number: number;
}

interface Job {
  resolve(annotations: Annotations): void;
  reject(error: Error): void;
}

/** Annotates articles on a thread of its own. It starts with the first request; one that dies is started anew. */
export class Annotator implements vscode.Disposable {
  private worker: Worker | undefined;
  private readonly jobs = new Map<number, Job>();
  private readonly lexicons = new Map<number, LexiconContent>();
  private lastNumber = 0;
  private disposed = false;

  /** `file` is the worker's bundle. */
  constructor(
    private readonly file: string,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  keepLexicon(content: LexiconContent): KeptLexicon {
    const number = ++this.lastNumber;
    this.lexicons.set(number, content);
    // A worker that starts later is given all the lexicons that are kept.
    this.worker?.postMessage({ type: 'keepLexicon', lexicon: number, content } satisfies WorkerRequest);
    return {
      number,
      dispose: () => {
        if (this.lexicons.delete(number) && this.worker) this.send({ type: 'forgetLexicon', lexicon: number });
      },
    };
  }

  /** Rejects where the worker fails on this article; the next one is tried all the same. */
  annotate(article: Article, lexicon?: KeptLexicon): Promise<Annotations> {
    const job = ++this.lastNumber;
    return new Promise((resolve, reject) => {
      this.jobs.set(job, { resolve, reject });
      this.send({ type: 'annotate', job, article, ...(lexicon && { lexicon: lexicon.number }) });
    });
  }

  dispose(): void {
    this.disposed = true;
    void this.worker?.terminate();
  }

  private send(request: WorkerRequest): void {
    if (this.disposed) return;
    this.worker ??= this.start();
    this.worker.postMessage(request);
  }

  private start(): Worker {
    const worker = new Worker(this.file);
    worker.on('message', (response: WorkerResponse) => this.finish(response));
    worker.on('error', (error) => this.failed(worker, error));
    worker.on('exit', (code) => this.failed(worker, new Error(`The reader stopped with code ${code}.`)));
    for (const [lexicon, content] of this.lexicons) worker.postMessage({ type: 'keepLexicon', lexicon, content });
    return worker;
  }

  private finish(response: WorkerResponse): void {
    const job = this.jobs.get(response.job);
    this.jobs.delete(response.job);
    if ('annotations' in response) job?.resolve(response.annotations);
    else {
      this.log.error('An article could not be annotated.', response.stack);
      job?.reject(new Error(response.error));
    }
  }

  private failed(worker: Worker, error: Error): void {
    if (worker !== this.worker || this.disposed) return;
    this.log.error('The thread that reads articles failed; it starts again.', error.stack ?? error.message);
    this.worker = undefined;
    const jobs = [...this.jobs.values()];
    this.jobs.clear();
    for (const job of jobs) job.reject(error);
  }
}
