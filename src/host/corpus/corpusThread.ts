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
  /** How many threads have failed over it, as far as is known. */
  failures: number;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

// A thread that has work and says nothing for so long hangs: every step of its work takes a fraction of that.
const SILENCE_MS = 60_000;
const WATCH_MS = 5_000;
// A question over which so many threads fail is at fault itself.
const MOST_FAILURES = 2;
// Where so many threads have failed over nothing that could be set aside, the next will do no better.
const MOST_THREADS = 6;

const { t } = vscode.l10n;

/**
 * The thread on which the corpora live, as the editor's thread sees it: questions go there and answers come back, each for
 * its question, however late. One that fails or hangs is started anew: a file over which it did is set aside, a question
 * over which it did fails. Where that helps nothing, every question fails from then on.
 */
export class CorpusThread implements vscode.Disposable {
  private port: WorkerPort | undefined;
  private readonly jobs = new Map<number, Job>();
  private readonly setAside = new Set<string>();
  private lastJob = 0;
  private disposed = false;
  /** What the thread began last: a file, by its URI, or a question, by its number. Undefined where it has ended. */
  private doing: string | number | undefined;
  private isBusy = false;
  /** Has a thread failed? Its successors say what they begin, so that the next to fail tells what it failed over. */
  private isCareful = false;
  /** How many threads have failed over nothing that could be set aside. */
  private failedThreads = 0;
  /** Why no other thread is started. */
  private gaveUp: Error | undefined;
  /** How many times it was looked for the thread since it was last heard. */
  private looks = 0;
  private watch: ReturnType<typeof setInterval> | undefined;
  private readonly changed = new vscode.EventEmitter<Change>();
  private readonly restarted = new vscode.EventEmitter<void>();
  private readonly givenUp = new vscode.EventEmitter<string>();
  /** Fires when what is shown may be out of date. */
  readonly onDidChange = this.changed.event;
  /** Fires when a new thread has taken the place of one that failed: it has read nothing. */
  readonly onDidRestart = this.restarted.event;
  /** Fires with what to tell the reader when no other thread is started. */
  readonly onDidGiveUp = this.givenUp.event;

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
      if (this.gaveUp) {
        reject(this.gaveUp);
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

  /** Asks what no reader waits for: where it fails, which the log says, there is no answer. */
  tryAsk<Name extends QuestionName>(
    name: Name,
    asked: Asked<Name>,
    token?: vscode.CancellationToken,
  ): Promise<Answer<Name> | undefined> {
    return this.ask(name, asked, token).catch(() => undefined);
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
    vscode.Disposable.from(this.changed, this.restarted, this.givenUp).dispose();
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
    this.looks = 0;
    this.watch ??= setInterval(() => this.look(), this.pause);
    return port;
  }

  private get pause(): number {
    return Math.min(WATCH_MS, this.silence / 4);
  }

  private received(message: FromCorpus): void {
    this.looks = 0;
    // It does one thing after the other: whatever it says, what it did before has ended.
    this.doing = message.type === 'reading' ? message.file : message.type === 'answering' ? message.job : undefined;
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
      case 'askFiles':
        void this.giveFiles(message.job, message.name, message.asked);
        return;
      case 'log':
        this.log[message.level](message.text);
        return;
      case 'reading':
      case 'answering':
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
    if (!port || (this.jobs.size === 0 && !this.isBusy)) {
      this.looks = 0;
      return;
    }
    // Not by the clock: while the editor itself slept, nobody was heard.
    if (this.looks++ * this.pause >= this.silence) {
      port.terminate();
      this.failed(port, new Error('The corpus thread gave no sign of life.'));
    } else port.post({ type: 'ping' });
  }

  private failed(port: WorkerPort, error: Error): void {
    if (port !== this.port || this.disposed) return;
    this.port = undefined;
    this.blame(error);
    if (this.failedThreads >= MOST_THREADS) {
      this.giveUp(error);
      return;
    }
    this.log.error('The thread that reads articles failed; it starts again.', error.stack ?? error.message);
    this.isCareful = true;
    const successor = this.start();
    this.port = successor;
    for (const [job, { name, asked }] of this.jobs) successor.post({ type: 'ask', job, name, asked });
    this.restarted.fire();
  }

  /** A file over which a thread failed is set aside; a question fails, the second time. Else any that waits may be to blame. */
  private blame(error: Error): void {
    const { doing } = this;
    this.doing = undefined;
    if (typeof doing === 'string') {
      this.setAside.add(doing);
      // Where memory ran out, it was one too many, whichever it was.
      if (ranOutOfMemory(error)) this.failedThreads++;
      return;
    }
    this.failedThreads++;
    for (const [number, job] of [...this.jobs]) {
      if (doing !== undefined && number !== doing) continue;
      if (++job.failures < MOST_FAILURES) continue;
      this.jobs.delete(number);
      job.reject(error);
    }
  }

  private giveUp(error: Error): void {
    this.log.error(
      'The thread that reads articles failed too often; it is not started again.',
      error.stack ?? error.message,
    );
    this.gaveUp = new Error(
      ranOutOfMemory(error)
        ? t('There is not enough memory for so many articles. List fewer of them, and reload the window.')
        : t('The thread that reads articles fails again and again. Reload the window; the log says why.'),
    );
    clearInterval(this.watch);
    for (const { reject } of this.jobs.values()) reject(this.gaveUp);
    this.jobs.clear();
    this.givenUp.fire(this.gaveUp.message);
    void vscode.window.showErrorMessage(this.gaveUp.message);
  }
}

/** As Node says it of a thread. */
const ranOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
