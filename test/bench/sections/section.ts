import type { Engine } from '../engines.js';
import type { WarmUp } from '../measurements.js';

/** Measures one thing of all engines and prints it. */
export type Section = (options: SectionOptions) => Promise<void>;

export interface SectionOptions {
  readonly engines: readonly Engine[];
  /** Fewer and shorter runs. */
  readonly quick: boolean;
  /** A file of articles for the index, and for what is read of many. */
  readonly corpus: string | undefined;
  /** How many, where a section leaves that open. */
  readonly articles: number | undefined;
  /** Of the doors, those whose names hold this. */
  readonly only?: string | undefined;
}

export function warmUpFor(quick: boolean): WarmUp {
  return quick ? { megabytes: 8, seconds: 4 } : { megabytes: 20, seconds: 8 };
}
