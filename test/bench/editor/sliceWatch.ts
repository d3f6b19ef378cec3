/** The longest stretches for which one turn of an event loop kept everything else waiting, in milliseconds. */
export interface Slices {
  /** By the clock: a busy machine makes them longer. */
  readonly longest: number;
  /** 999 of 1,000 are shorter. */
  readonly p999: number;
  /** The longest by what the thread itself worked, which a busy machine leaves alone. */
  readonly longestWork: number;
}

// A slice begins and ends with a tick; it is at least this long, in milliseconds.
const TICK = 1;

/** Watches the event loop of the thread it is made on, until {@link stop}. */
export class SliceWatch {
  private readonly slices: number[] = [];
  private longestWork = 0;
  private began = performance.now();
  private worked = threadTime();
  private timer: NodeJS.Timeout;

  constructor() {
    this.timer = setTimeout(() => this.tick(), TICK);
  }

  stop(): Slices {
    clearTimeout(this.timer);
    this.measure();
    const sorted = this.slices.sort((a, b) => a - b);
    return {
      longest: sorted.at(-1) ?? 0,
      p999: sorted[Math.floor(sorted.length * 0.999)] ?? 0,
      longestWork: this.longestWork,
    };
  }

  private tick(): void {
    this.measure();
    this.timer = setTimeout(() => this.tick(), TICK);
  }

  private measure(): void {
    const now = performance.now();
    const worked = threadTime();
    this.slices.push(Math.max(0, now - this.began - TICK));
    this.longestWork = Math.max(this.longestWork, worked - this.worked);
    this.began = now;
    this.worked = worked;
  }
}

/** Milliseconds that this thread has worked; by the clock where its Node cannot tell. */
function threadTime(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } };
  if (!threadCpuUsage) return performance.now();
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1e3;
}
