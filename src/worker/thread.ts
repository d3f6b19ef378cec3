import { once } from '../core/once.js';
import { localise } from '../presentation/l10n.js';
import { type AnswerSources, answersOf } from './answers.js';
import type { Desk } from './desk/desk.js';
import { Library } from './library.js';
import type {
  AskFiles,
  Choices,
  FileQuestionName,
  FileQuestions,
  FromCorpus,
  QuestionName,
  Setup,
  ToCorpus,
} from './protocol.js';
import type { Surroundings } from './surroundings.js';
import { nextTurn } from './turns.js';

/** What differs between the threads of Node and of a browser. */
export interface ThreadHost {
  post(message: FromCorpus): void;
  /** Files and memory; the rest is the same everywhere. */
  surroundingsOf(
    setup: Setup,
    askFiles: AskFiles,
  ): Pick<Surroundings, 'filesOf' | 'isFolder' | 'storeOf' | 'readersOf'>;
}

type Question = Extract<ToCorpus, { type: 'ask' }>;

/** What waits for its turn: what comes of it depends on what came before. */
interface Job {
  /** Of a question. */
  readonly job?: number;
  begin(): Promise<void>;
}

// What changes is told at once, and what follows closely together: while articles come in, their number is told now and then.
const FIRST_MS = 15;
const NEXT_MS = 250;

/**
 * The thread on which the corpora live, so that typing, scrolling and hovering never wait for them: it takes what the
 * editor's thread sends, answers its questions one at a time, and says when what is shown may be out of date.
 */
export class CorpusThread {
  private library: Library | undefined;
  private choices: Choices | undefined;
  private answers: ReturnType<typeof answersOf> | undefined;
  private desk: (() => Promise<Desk>) | undefined;
  private readonly jobs: Job[] = [];
  private isAnswering = false;
  private lastFileJob = 0;
  private readonly fileJobs = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  private changedUris: Set<string> | 'any' | undefined;
  /** Is the other side told of each thing before it is begun? */
  private isCareful = false;
  private setAside = new Set<string>();
  private lastTold = Number.NEGATIVE_INFINITY;

  constructor(private readonly host: ThreadHost) {}

  /** Takes a message of the editor's thread. */
  receive(message: ToCorpus): void {
    switch (message.type) {
      case 'setup':
        this.setUp(message.setup);
        return;
      case 'ask':
        this.queue({ job: message.job, begin: () => this.answer(message) });
        return;
      case 'cancel': {
        const at = this.jobs.findIndex(({ job }) => job === message.job);
        if (at >= 0) this.jobs.splice(at, 1);
        return;
      }
      case 'ping':
        this.host.post({ type: 'alive' });
        return;
      case 'choose':
        if (this.choices) this.choices = { ...this.choices, ...message.choices };
        return;
      case 'loose':
        this.library?.includeLoose(message.included);
        return;
      case 'closed':
        this.queue({ begin: () => this.closed(message.uri) });
        return;
      case 'files':
        for (const uri of [...message.created, ...message.changed]) this.setAside.delete(uri);
        void this.library?.filesChanged(message).catch((error) => this.log('error', String(error)));
        return;
      case 'fileAnswer': {
        const waiting = this.fileJobs.get(message.job);
        this.fileJobs.delete(message.job);
        if (message.error === undefined) waiting?.resolve(message.answer);
        else waiting?.reject(new Error(message.error));
      }
    }
  }

  private setUp(setup: Setup): void {
    localise(setup.localisation);
    this.choices = setup.choices;
    this.isCareful = setup.isCareful;
    this.setAside = new Set(setup.setAside);
    const askFiles: AskFiles = (name, asked) => this.askFiles(name, asked);
    const surroundings: Surroundings = {
      ...this.host.surroundingsOf(setup, askFiles),
      corpusFolders: () => askFiles('corpusFolders', {}),
      reading: (file) => {
        if (this.isCareful) this.host.post({ type: 'reading', file });
      },
      isSetAside: (uri) => this.setAside.has(uri),
      changed: (uri) => this.changed([uri]),
      log: (level, text) => this.log(level, text),
    };
    this.library = new Library(setup, surroundings, {
      changed: (uris) => this.changed(uris),
    });
    const sources: AnswerSources = {
      library: this.library,
      surroundings,
      choices: () => this.choices ?? setup.choices,
      deskRows: async (asked) => (await desk()).rowsOf(asked),
    };
    const desk = once(async () => (await import('./desk/desk.js')).startDesk(sources, setup.localisation));
    this.answers = answersOf(sources);
    this.desk = desk;
  }

  private queue(job: Job): void {
    this.jobs.push(job);
    if (!this.isAnswering) void this.answerAll();
  }

  /** One question after the other; in between, what has arrived in the meantime is taken notice of. */
  private async answerAll(): Promise<void> {
    this.isAnswering = true;
    for (;;) {
      await nextTurn();
      const next = this.jobs.shift();
      if (!next) break;
      void next.begin();
    }
    this.isAnswering = false;
  }

  private async closed(uri: string): Promise<void> {
    try {
      await this.library?.closed(uri);
    } catch (error) {
      this.log('error', String(error));
    }
  }

  private async answer({ job, name, asked }: Question): Promise<void> {
    if (this.isCareful) this.host.post({ type: 'answering', job });
    try {
      const { answers, desk } = this;
      if (!answers || !desk) throw new Error('Nothing was set up.');
      const all: Partial<Record<QuestionName, unknown>> = name in answers ? answers : (await desk()).answers;
      const answer = await (all[name] as (asked: unknown) => unknown)(asked);
      // Who has waited for the corpora knows of them.
      if (name === 'load') this.tell();
      this.host.post({ type: 'answer', job, answer });
    } catch (error) {
      const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
      this.host.post({ type: 'failed', job, error: message, stack });
    }
  }

  private askFiles<Name extends FileQuestionName>(
    name: Name,
    asked: FileQuestions[Name][0],
  ): Promise<FileQuestions[Name][1]> {
    const job = ++this.lastFileJob;
    return new Promise((resolve, reject) => {
      this.fileJobs.set(job, { resolve: resolve as (answer: unknown) => void, reject });
      this.host.post({ type: 'askFiles', job, name, asked });
    });
  }

  /** What is shown may be out of date; told a little later, together with what follows. */
  private changed(uris?: readonly string[]): void {
    const isTold = this.changedUris !== undefined;
    if (!uris || this.changedUris === 'any') this.changedUris = 'any';
    else this.changedUris = new Set([...(this.changedUris ?? []), ...uris]);
    if (!isTold) setTimeout(() => this.tell(), Math.max(FIRST_MS, this.lastTold + NEXT_MS - performance.now()));
  }

  private tell(): void {
    const { library, changedUris } = this;
    if (changedUris === undefined) return;
    this.changedUris = undefined;
    this.lastTold = performance.now();
    if (!library) return;
    const corpora = library.corpora.map(({ summary }) => summary);
    const articles = changedUris instanceof Set ? { articles: [...changedUris] } : {};
    this.host.post({ type: 'changed', change: { corpora, isReading: library.isReading, ...articles } });
  }

  private log(level: 'info' | 'warn' | 'error', text: string): void {
    this.host.post({ type: 'log', level, text });
  }
}
