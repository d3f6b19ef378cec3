import type { Report } from './lineFiles.js';
import { printable } from './printable.js';

// Who reads the log learns nothing from more lines; an engine that keeps it would drown in them.
const MOST_TOLD = 100;

/** What could not be read, told one by one, and from some on only counted. */
export class ProblemLog {
  count = 0;
  /** How many things could not be read. */
  errors = 0;

  constructor(private readonly print: (line: string) => void) {}

  readonly report: Report = (place, message, severity = 'error') => {
    this.count++;
    if (severity === 'error') this.errors++;
    if (this.count <= MOST_TOLD) this.print(printable(`${place}: ${message}`));
  };

  /** Tells how many more there were. */
  close(): void {
    if (this.count > MOST_TOLD) this.print(`${this.count - MOST_TOLD} more problems like these`);
  }
}
