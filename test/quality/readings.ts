import { type Judged, judge } from './scoreboard.js';
import { type Part, readReadings } from './sets/readings.js';
import { readingStages } from './stages/readings.js';

// Before the name of a stage.
const PREFIX: Readonly<Record<Part, string>> = { dev: 'readings: ', held: 'held readings: ' };

/** Judges the whole readings, those that are worked with and those that are kept back apart. */
export function judgeReadings(): Judged {
  const judgePart = (part: Part): Judged => {
    const judged = judge(readingStages, readReadings(part));
    return Object.fromEntries(Object.entries(judged).map(([stage, items]) => [PREFIX[part] + stage, items]));
  };
  return { ...judgePart('dev'), ...judgePart('held') };
}

/** Whoever changes the program does not look at what is wrong in such a stage. */
export const isHeldBack = (stage: string): boolean => stage.startsWith(PREFIX.held);
