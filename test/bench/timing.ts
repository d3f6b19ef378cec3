export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Milliseconds that all threads of this process have worked since it began. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

/** The value that `part` of the values do not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

export interface Elapsed {
  readonly milliseconds: number;
  /** Of all threads of this process; a busy machine leaves it alone. */
  readonly processorMilliseconds: number;
}

/** Adds up what several pieces of work take. */
export class Stopwatch {
  private milliseconds = 0;
  private processorMilliseconds = 0;

  time<Result>(work: () => Result): Result {
    const began = performance.now();
    const before = processorTime();
    const result = work();
    this.processorMilliseconds += processorTime() - before;
    this.milliseconds += performance.now() - began;
    return result;
  }

  elapsed(): Elapsed {
    return { milliseconds: this.milliseconds, processorMilliseconds: this.processorMilliseconds };
  }
}
