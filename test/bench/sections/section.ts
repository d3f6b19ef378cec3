import type { Engine } from '../engines';

/** Measures one thing of all engines and prints it. */
export type Section = (options: SectionOptions) => Promise<void>;

export interface SectionOptions {
  readonly engines: readonly Engine[];
  /** Fewer and shorter runs. */
  readonly quick: boolean;
}
