import type { Elapsed } from './timing.js';

/** The engine's code is compiled as it runs: it reads this much before it is timed, or as much as the time allows. */
export interface WarmUp {
  readonly megabytes: number;
  readonly seconds: number;
}

/** What a process of its own is asked to measure, and what it answers. */
export interface Requests {
  readonly throughput: {
    readonly engine: string;
    readonly texts: 'english' | 'all';
    readonly runs: number;
    /** How long each run goes on, at least. */
    readonly milliseconds: number;
    readonly warmUp: WarmUp;
  };
  readonly articles: {
    readonly engine: string;
    /** A file of articles; without one, they are generated. */
    readonly corpus: string | undefined;
    /** At most so many. */
    readonly articles: number;
    /** So often over all of them, the first time with nothing loaded. */
    readonly passes: number;
  };
  readonly growth: {
    readonly engine: string;
    readonly times: readonly number[];
    /** How long each text is read, at least. */
    readonly milliseconds: number;
    readonly warmUp: WarmUp;
  };
  readonly badTexts: {
    /** Of the texts in `badTexts.ts`. */
    readonly name: string;
    /** How many sentences, articles or numbers, the fewest first. */
    readonly sizes: readonly number[];
    /** Each size is measured so often. */
    readonly times: number;
  };
  readonly doors: {
    /** Of those in `doors.ts`. */
    readonly name: string;
    /** How many times what is read becomes twice as much. */
    readonly doublings: number;
    /** Each size is measured so often. */
    readonly times: number;
  };
  readonly start: {
    readonly engine: string | undefined;
    /** No other article is begun after that. */
    readonly milliseconds: number;
  };
  readonly index: {
    /** How many articles, the fewest first. */
    readonly sizes: readonly number[];
    /** A file of articles; without one, they are generated. */
    readonly corpus: string | undefined;
    /** How long each query is asked, at least. */
    readonly milliseconds: number;
    readonly warmUp: WarmUp;
  };
  readonly store: {
    readonly articles: number;
    /** A file of articles; without one, they are generated. */
    readonly corpus: string | undefined;
  };
  readonly thread: {
    /** Of the corpus. */
    readonly folder: string;
    /** Where the thread remembers what it has read. */
    readonly storage: string;
    /** Paths of the articles that are asked about. */
    readonly files: readonly string[];
  };
}

/** What is asked of the index, and putting an article in again. */
export type QueryName =
  | 'figureCard'
  | 'linksOf'
  | 'restatements'
  | 'relatedPassages'
  | 'seriesOf'
  | 'entityCard'
  | 'weigh'
  | 'surfaceForms'
  | 'passages'
  | 'neighbours'
  | 'relationsOf'
  | 'figuresOf'
  | 'eventsOf'
  | 'mentionsOf'
  | 'findings'
  | 'events'
  | 'entities'
  | 'replace'
  | 'figureCardAfter'
  | 'entityCardAfter'
  | 'findingsAfter'
  | 'eventsAfter'
  | 'entitiesAfter';

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

export interface Answers {
  /** One a run. */
  readonly throughput: {
    readonly megabytesPerSecond: number;
    /** As if the machine had nothing else to do; less than the clock says where several threads work. */
    readonly megabytesPerProcessorSecond: number;
    readonly foundPerKilobyte: number;
  };
  /** One a pass, the first with nothing loaded. */
  readonly articles: { readonly articles: number; readonly bytes: number; readonly processorMilliseconds: number };
  /** One for each of `times`, smallest first; in processor time, which a busy machine leaves alone. */
  readonly growth: { readonly bytes: number; readonly millisecondsPerMegabyte: number; readonly peak: number };
  /** One for each of `sizes`, in milliseconds of processor time: everything at first, and with one article replaced. */
  readonly badTexts: { readonly size: number; readonly read: number; readonly replace: number };
  /** One for each size, the smallest first, in milliseconds of processor time. */
  readonly doors: { readonly bytes: number; readonly milliseconds: number };
  /** One. */
  readonly start: {
    readonly loadMilliseconds: number;
    readonly firstMilliseconds: number;
    readonly heap: number;
    readonly peak: number;
  };
  /** One for each of `sizes`; of a corpus with fewer articles, the last is all of them. */
  readonly index: {
    readonly articles: number;
    readonly bytes: number;
    /** Since the size before; the times are of these. */
    readonly added: { readonly articles: number; readonly bytes: number };
    /** How much there is to ask about. */
    readonly found: {
      readonly figures: number;
      readonly links: number;
      readonly findings: number;
      readonly events: number;
      readonly entities: number;
      readonly mentionsOfFirst: number;
    };
    readonly annotate: Elapsed;
    readonly put: Elapsed;
    /** The index with all its articles, their texts included. */
    readonly heap: number;
    /** The bytes of the packed articles and of each part of the index. */
    readonly parts: Readonly<Record<string, number>>;
    /** In milliseconds of processor time. */
    readonly queries: Readonly<Partial<Record<QueryName, Percentiles>>>;
  };
  /** One. */
  readonly store: {
    readonly articles: number;
    /** Of their texts, and of the files of the store. */
    readonly bytes: number;
    readonly disk: number;
    /** For all articles: as JSON, packed, and written. */
    readonly json: Elapsed;
    readonly pack: Elapsed;
    readonly commit: Elapsed;
    readonly open: Elapsed;
    /** For all articles, one by one from the disk: what was unpacked of them. */
    readonly head: Elapsed;
    readonly mentions: Elapsed;
    readonly context: Elapsed;
    readonly whole: Elapsed;
  };
  /** One. In milliseconds by the clock, the way to the thread and back included. */
  readonly thread: {
    /** From the start of the thread to the first article that a reader opens. */
    readonly usable: number;
    /** To the last of all. */
    readonly all: number;
    /** Of all threads, until then. */
    readonly processor: number;
    /** The top rows of a view, asked for twice. */
    readonly views: Readonly<Record<string, { readonly first: number; readonly again: number }>>;
    /** What is asked of the desk, each twice. */
    readonly desk: Readonly<Record<string, { readonly first: number; readonly again: number }>>;
    readonly hover: Percentiles;
    /** The cards that took longest, worded. */
    readonly slowest: readonly string[];
    readonly replace: Percentiles;
    /** Bytes. */
    readonly rss: number;
    readonly disk: number;
  };
}

export type Task = keyof Requests;

export type Request = { readonly [Name in Task]: { readonly task: Name } & Requests[Name] }[Task];
