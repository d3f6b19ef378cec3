import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import type { AnnotatedArticle, Article, ArticleAnnotations } from '../../core/corpus/article.js';
import type { LexiconContent } from '../../core/corpus/readCorpus.js';
import type { WorkerRequest, WorkerResponse } from '../../worker/protocol.js';

/** A lexicon that the worker keeps compiled until it is disposed of. */
export interface KeptLexicon extends vscode.Disposable {
  readonly number: number;
}

/** A request that is not answered yet. */
interface Job {
  readonly request: WorkerRequest;
  resolve(response: WorkerResponse): void;
  reject(error: Error): void;
}

type JobRequest = WorkerRequest & { readonly job: number };
type LexiconRequest = Extract<WorkerRequest, { type: 'keepLexicon' }>;

/** Annotates articles on a thread of its own. It starts with the first request; one that dies is started anew. */
export class Annotator implements vscode.Disposable {
  private worker: Worker | undefined;
  /** In the order of the requests, which is that of the answers. */
  private readonly jobs = new Map<number, Job>();
  private readonly lexicons = new Map<number, LexiconRequest>();
  private lastNumber = 0;
  private disposed = false;

  /** `file` is the worker's bundle; what it reads is remembered below `storage`, where there is such a folder. */
  constructor(
    private readonly file: string,
    private readonly log: vscode.LogOutputChannel,
    private readonly storage?: string,
  ) {}

  /** Keeps a lexicon until it is disposed of; what is read with it is remembered under the corpus's name. */
  keepLexicon(content: LexiconContent, corpus?: string): KeptLexicon {
    const number = ++this.lastNumber;
    const folder = this.storage;
    const journal = folder !== undefined && corpus !== undefined ? { journal: { folder, corpus } } : {};
    const request: LexiconRequest = { type: 'keepLexicon', lexicon: number, content, ...journal };
    this.lexicons.set(number, request);
    // A worker that starts later is given all the lexicons that are kept.
    this.worker?.postMessage(request);
    return {
      number,
      dispose: () => {
        if (this.lexicons.delete(number) && !this.disposed)
          this.worker?.postMessage({ type: 'forgetLexicon', lexicon: number } satisfies WorkerRequest);
      },
    };
  }

  /**
   * Rejects where the worker fails on this article; the next one is tried all the same. With `remember`, a later
   * window can {@link recall} it.
   */
  async annotate(
    article: Article,
    lexicon?: KeptLexicon,
    { remember = false }: { remember?: boolean } = {},
  ): Promise<ArticleAnnotations> {
    const kept = lexicon ? { lexicon: lexicon.number } : {};
    const response = await this.ask((job) => ({ type: 'annotate', job, article, ...kept, remember }));
    if ('annotations' in response) return response.annotations;
    throw new Error('The reader answered something else.');
  }

  /** The next few articles that an earlier window read with the same programs and lexicon; none once all were given. */
  async recall(lexicon: KeptLexicon): Promise<readonly AnnotatedArticle[]> {
    const response = await this.ask((job) => ({ type: 'recall', job, lexicon: lexicon.number }));
    return 'recalled' in response ? response.recalled : [];
  }

  /** What is still being read never gets an answer. */
  dispose(): void {
    this.disposed = true;
    this.jobs.clear();
    void this.worker?.terminate();
  }

  private ask(make: (job: number) => JobRequest): Promise<WorkerResponse> {
    const job = ++this.lastNumber;
    const request = make(job);
    return new Promise((resolve, reject) => {
      if (this.disposed) return;
      this.worker ??= this.start();
      this.jobs.set(job, { request, resolve, reject });
      this.worker.postMessage(request);
    });
  }

  private start(): Worker {
    const worker = new Worker(this.file);
    worker.on('message', (response: WorkerResponse) => this.finish(response));
    worker.on('error', (error) => this.failed(worker, error));
    worker.on('exit', (code) => this.failed(worker, new Error(`The reader stopped with code ${code}.`)));
    for (const request of this.lexicons.values()) worker.postMessage(request);
    return worker;
  }

  private finish(response: WorkerResponse): void {
    const job = this.jobs.get(response.job);
    this.jobs.delete(response.job);
    if ('error' in response) {
      this.log.error('An article could not be annotated.', response.stack);
      job?.reject(new Error(response.error));
    } else job?.resolve(response);
  }

  /** The worker answers in order: it failed on the oldest request; the others go to its successor. */
  private failed(worker: Worker, error: Error): void {
    if (worker !== this.worker || this.disposed) return;
    this.log.error('The thread that reads articles failed; it starts again.', error.stack ?? error.message);
    this.worker = undefined;
    const [[oldest, job] = []] = this.jobs;
    if (oldest === undefined) return;
    this.jobs.delete(oldest);
    job?.reject(error);
    if (this.jobs.size === 0) return;
    this.worker = this.start();
    for (const { request } of this.jobs.values()) this.worker.postMessage(request);
  }
}
