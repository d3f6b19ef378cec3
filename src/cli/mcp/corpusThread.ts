import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { NOTHING_CHOSEN } from '../../worker/nothingChosen.js';
import type { Answer, Asked, FromCorpus, QuestionName, Setup, ToCorpus } from '../../worker/protocol.js';

/** Whom the thread tells what it comes upon. */
export type Tell = (message: string, severity: 'error' | 'warning') => void;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

// Nothing is chosen where nothing is shown.
const SETUP: Setup = {
  localisation: { language: 'en' },
  bundledFolder: 'none:',
  showsSample: false,
  includesLoose: false,
  choices: NOTHING_CHOSEN,
  isCareful: false,
  setAside: [],
};

/**
 * The thread on which the editor's corpora live too, for some folders, by their URIs: it reads their articles by itself, as
 * many as there are, while questions come. Nothing is remembered for later.
 */
export class CorpusThread {
  private readonly worker: Worker;
  private readonly jobs = new Map<number, Waiting>();
  private lastJob = 0;
  /** Why it answers nothing any more. */
  private failure: Error | undefined;

  constructor(
    private readonly folders: readonly string[],
    private readonly tell: Tell,
  ) {
    // Standard output belongs to the protocol, whatever a thread writes.
    this.worker = new Worker(path.join(__dirname, 'worker.js'), { stdout: true });
    this.worker.stdout.pipe(process.stderr);
    this.worker.on('message', (message: FromCorpus) => this.received(message));
    this.worker.on('error', (error) => this.failed(error));
    this.worker.on('exit', (code) =>
      this.failed(new Error(`The thread that reads articles stopped with code ${code}.`)),
    );
    this.post({ type: 'setup', setup: SETUP });
  }

  /** Asks a question; rejects where it cannot be answered, or is taken back. */
  ask<Name extends QuestionName>(name: Name, asked: Asked<Name>, signal?: AbortSignal): Promise<Answer<Name>> {
    const job = ++this.lastJob;
    return new Promise((resolve, reject) => {
      if (this.failure) {
        reject(this.failure);
        return;
      }
      this.jobs.set(job, { resolve: (answer) => resolve(answer as Answer<Name>), reject });
      signal?.addEventListener('abort', () => {
        this.post({ type: 'cancel', job });
        this.take(job)?.reject(new Error('This was taken back.'));
      });
      this.post({ type: 'ask', job, name, asked });
    });
  }

  end(): void {
    void this.worker.terminate();
  }

  private post(message: ToCorpus): void {
    this.worker.postMessage(message);
  }

  private received(message: FromCorpus): void {
    switch (message.type) {
      case 'answer':
        this.take(message.job)?.resolve(message.answer);
        return;
      case 'failed':
        this.tell(message.stack, 'error');
        this.take(message.job)?.reject(new Error(message.error));
        return;
      case 'askFiles':
        this.post(
          message.name === 'corpusFolders'
            ? { type: 'fileAnswer', job: message.job, answer: this.folders.map((folder) => ({ folder, path: folder })) }
            : { type: 'fileAnswer', job: message.job, error: 'Only files on disk are read.' },
        );
        return;
      case 'log':
        if (message.level !== 'info') this.tell(message.text, message.level === 'error' ? 'error' : 'warning');
        return;
      default:
        return;
    }
  }

  private take(job: number): Waiting | undefined {
    const waiting = this.jobs.get(job);
    this.jobs.delete(job);
    return waiting;
  }

  private failed(error: Error): void {
    this.failure ??= error;
    for (const { reject } of this.jobs.values()) reject(this.failure);
    this.jobs.clear();
  }
}
