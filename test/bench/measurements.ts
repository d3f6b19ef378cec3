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
  readonly growth: {
    readonly engine: string;
    readonly times: readonly number[];
    /** How long each text is read, at least. */
    readonly milliseconds: number;
    readonly warmUp: WarmUp;
  };
  readonly start: {
    readonly engine: string | undefined;
    /** No other article is begun after that. */
    readonly milliseconds: number;
  };
}

export interface Answers {
  /** One a run. */
  readonly throughput: {
    readonly megabytesPerSecond: number;
    /** As if the machine had nothing else to do; less than the clock says where several threads work. */
    readonly megabytesPerProcessorSecond: number;
    readonly foundPerKilobyte: number;
  };
  /** One for each of `times`, smallest first; in processor time, which a busy machine leaves alone. */
  readonly growth: { readonly bytes: number; readonly millisecondsPerMegabyte: number; readonly peak: number };
  /** One. */
  readonly start: {
    readonly loadMilliseconds: number;
    readonly firstMilliseconds: number;
    readonly heap: number;
    readonly peak: number;
  };
}

export type Task = keyof Requests;

export type Request = { readonly [Name in Task]: { readonly task: Name } & Requests[Name] }[Task];
