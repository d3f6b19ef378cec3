import { createRequire } from 'node:module';
import path from 'node:path';
import { outFolder } from '../vscode/paths.js';
import type * as opening from './doors.js';
import type { Answers, Requests } from './measurements.js';
import { processorTime } from './timing.js';

// What takes less is too small to tell anything: it is over before memory has to be tidied even once.
const FEWEST_MILLISECONDS = 40;
// It does not get larger than this: what is read faster is fast enough.
const LARGEST_FIRST = 512;

/** Reads what comes in by a door, twice as much each time, anew; of several times the shortest. */
export async function* measureDoors({ name, doublings, times }: Requests['doors']): AsyncGenerator<Answers['doors']> {
  const { doors }: typeof opening = createRequire(__filename)(path.join(outFolder, 'doors.js'));
  const door = doors[name];
  if (!door) throw new Error(`No door "${name}".`);
  const timeOf = async (input: opening.DoorInput): Promise<number> => {
    const began = processorTime();
    await input.read();
    return processorTime() - began;
  };
  const shortest = async (input: opening.DoorInput): Promise<number> => {
    let best = Number.POSITIVE_INFINITY;
    for (let time = 0; time < times; time++) best = Math.min(best, await timeOf(input));
    return best;
  };
  // For the compiler.
  for (let time = 0; time < 3; time++) await timeOf(door(4));
  let size = 4;
  while (size < LARGEST_FIRST && (await shortest(door(size))) < FEWEST_MILLISECONDS) size *= 2;
  for (let doubled = 0; doubled <= doublings; doubled++) {
    const input = door(size * 2 ** doubled);
    yield { bytes: input.bytes, milliseconds: await shortest(input) };
  }
}

/** The names of all doors. */
export function doorNames(): readonly string[] {
  const { doors }: typeof opening = createRequire(__filename)(path.join(outFolder, 'doors.js'));
  return Object.keys(doors);
}
