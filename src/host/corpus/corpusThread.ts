import * as vscode from 'vscode';
import type {
  Answer,
  Asked,
  Change,
  Choices,
  FileQuestionName,
  FromCorpus,
  QuestionName,
  Setup,
  ToCorpus,
} from '../../worker/protocol.js';
import { errorText } from '../log.js';
import type { EditorFileService } from './editorFileService.js';
import type { StartWorker, WorkerPort } from './workerPort.js';

/** A question that is not answered yet. */
interface Job {
  readonly name: QuestionName;
  readonly asked: unknown;
  /** How many threads have failed while it waited. */
  failures: number;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

// A thread that has work and says nothing for so long hangs: every step of its work takes a fraction of that.
const SILENCE_MS = 60_000;
const WATCH_MS = 5_000;
// A question over which so many threads fail is at fault itself.
const MOST_FAILURES = 2;

/**
 * The thread on which the corpora live, as the editor's thread sees it: questions go there and answers come back, each for
 * its question, however late. One that fails or hangs is started anew; the file over which it did is set aside.
 */
export class CorpusThread implements vscode.Disposable {
  private port: WorkerPort | undefined;
  private readonly jobs = new Map<number, Job>();
  private readonly setAside = new Set<string>();
  private lastJob = 0;
  private disposed = false;
  private readingNow: string | undefined;
  private isBusy = false;
  /** Has a thread failed? Its successors say what they read, so that the next to fail tells what it failed over. */
  private isCareful = false;
  private lastHeard = 0;
  private watch: ReturnType<typeof setInterval> | undefined;
  private readonly changed = new vscode.EventEmitter<Change>();
  private readonly restarted = new vscode.EventEmitter<void>();
  /** Fires when what is shown may be out of date. */
  readonly onDidChange = this.changed.event;
  /** Fires when a new thread has taken the place of one that failed: it has read nothing. */
  readonly onDidRestart = this.restarted.event;

  constructor(
    private readonly startWorker: StartWorker,
    private setup: Omit<Setup, 'setAside' | 'isCareful'>,
    private readonly files: EditorFileService,
    private readonly log: vscode.LogOutputChannel,
    private readonly silence = SILENCE_MS,
  ) {}

  /** Asks a question. One that `token` takes back is not answered: the promise then gives undefined. */
  ask<Name extends QuestionName>(
    name: Name,
    asked: Asked<Name>,
    token?: vscode.CancellationToken,
  ): Promise<Answer<Name> | undefined> {
    const job = ++this.lastJob;
    return new Promise((resolve, reject) => {
      if (this.disposed || token?.isCancellationRequested) {
        resolve(undefined);
        return;
      }
      const taken = token?.onCancellationRequested(() => {
        taken?.dispose();
        if (this.jobs.delete(job)) this.port?.post({ type: 'cancel', job });
        resolve(undefined);
      });
      this.jobs.set(job, {
        name,
        asked,
        failures: 0,
        resolve: (answer) => {
          taken?.dispose();
          resolve(answer as Answer<Name>);
        },
        reject: (error) => {
          taken?.dispose();
          reject(error);
        },
      });
      this.send({ type: 'ask', job, name, asked });
    });
  }

  /** Says what the reader has chosen to see. */
  choose(choices: Partial<Choices>): void {
    this.setup = { ...this.setup, choices: { ...this.setup.choices, ...choices } };
    this.port?.post({ type: 'choose', choices });
  }

  /** Says whether articles that belong to no corpus are read. */
  includeLoose(included: boolean): void {
    this.setup = { ...this.setup, includesLoose: included };
    this.port?.post({ type: 'loose', included });
  }

  /** Says what happened to documents or files; a thread that has not started need not know. */
  tell(message: Extract<ToCorpus, { type: 'closed' | 'files' }>): void {
    for (const uri of message.type === 'files' ? [...message.created, ...message.changed] : [])
      this.setAside.delete(uri);
    this.port?.post(message);
  }

  /** What is still being asked never gets an answer. */
  dispose(): void {
    this.disposed = true;
    clearInterval(this.watch);
    for (const { resolve } of this.jobs.values()) resolve(undefined);
    this.jobs.clear();
    this.port?.terminate();
    vscode.Disposable.from(this.changed, this.restarted).dispose();
  }

  private send(message: ToCorpus): void {
    this.port ??= this.start();
    this.port.post(message);
  }

  private start(): WorkerPort {
    const port = this.startWorker({
      received: (message) => {
        if (this.port === port) this.received(message);
      },
      failed: (error) => this.failed(port, error),
    });
    port.post({ type: 'setup', setup: { ...this.setup, isCareful: this.isCareful, setAside: [...this.setAside] } });
    this.lastHeard = Date.now();
    this.watch ??= setInterval(() => this.look(), Math.min(WATCH_MS, this.silence / 4));
    return port;
  }

  private received(message: FromCorpus): void {
    this.lastHeard = Date.now();
    switch (message.type) {
      case 'answer':
        this.take(message.job)?.resolve(message.answer);
        return;
      case 'failed':
        this.log.error(message.stack);
        this.take(message.job)?.reject(new Error(message.error));
        return;
      case 'changed':
        this.isBusy = message.change.isReading;
        this.changed.fire(message.change);
        return;
      case 'reading':
        this.readingNow = message.file;
        return;
      case 'askFiles':
        void this.giveFiles(message.job, message.name, message.asked);
        return;
      case 'log':
        this.log[message.level](message.text);
        return;
      case 'alive':
        return;
    }
  }

  private take(number: number): Job | undefined {
    const job = this.jobs.get(number);
    this.jobs.delete(number);
    return job;
  }

  private async giveFiles(job: number, name: FileQuestionName, asked: unknown): Promise<void> {
    const { port } = this;
    try {
      const answer = await (this.files[name] as (asked: unknown) => Promise<unknown>)(asked);
      port?.post({ type: 'fileAnswer', job, answer });
    } catch (error) {
      port?.post({ type: 'fileAnswer', job, error: errorText(error) });
    }
  }

  private look(): void {
    const { port } = this;
    if (!port || (this.jobs.size === 0 && !this.isBusy)) return;
    // While the editor itself slept, nobody was heard.
    if (Date.now() - this.lastHeard > this.silence) {
      port.terminate();
      this.failed(port, new Error('The corpus thread gave no sign of life.'));
    } else port.post({ type: 'ping' });
  }

  /** What was being read is set aside; what waits goes to a successor. */
  private failed(port: WorkerPort, error: Error): void {
    if (port !== this.port || this.disposed) return;
    this.log.error('The thread that reads articles failed; it starts again.', error.stack ?? error.message);
    if (this.readingNow !== undefined) this.setAside.add(this.readingNow);
    this.readingNow = undefined;
    this.isCareful = true;
    this.port = undefined;
    const waiting = [...this.jobs];
    for (const [number, job] of waiting) {
      if (++job.failures < MOST_FAILURES) continue;
      this.jobs.delete(number);
      job.reject(error);
    }
    this.port = this.start();
    for (const [job, { name, asked }] of this.jobs) this.port.post({ type: 'ask', job, name, asked });
    this.restarted.fire();
  }
}
