import { withProgress } from '../../vscode/progress.js';
import { badTexts } from '../badTexts.js';
import { doorNames } from '../measureDoors.js';
import type { Answers } from '../measurements.js';
import { megabytes, printTable, short } from '../table.js';
import { measure } from '../worker.js';
import { type SectionOptions, warmUpFor } from './section.js';

const TIMES = [1, 2, 4, 8, 16, 32, 64];
const IN_A_QUICK_RUN = new Set(['crossread', 'crossread-figures', 'wink', 'chrono']);

const BAD_SIZES = [1_000, 4_000, 16_000];
const QUICK_BAD_SIZES = [1_000, 4_000];

/** What reading and indexing costs as there is more of it. */
export async function printGrowth(options: SectionOptions): Promise<void> {
  await printTextGrowth(options);
  await printBadTextGrowth(options);
  await printDoorGrowth(options);
}

/** What a megabyte costs as the text gets longer, up to 64 times the English articles as one text. */
async function printTextGrowth({ engines, quick }: SectionOptions): Promise<void> {
  const seconds = quick ? 5 : 30;
  const measured: { name: string; answers: Answers['growth'][] }[] = [];
  await withProgress('Measuring growth', async () => {
    for (const { id, name } of engines) {
      if (quick && !IN_A_QUICK_RUN.has(id)) continue;
      const request = { engine: id, times: TIMES, milliseconds: quick ? 50 : 500, warmUp: warmUpFor(quick) };
      measured.push({ name, answers: await measure('growth', request, seconds) });
    }
  });

  printTable(
    'Growth: processor milliseconds per megabyte of one text, 1 to 64 times as long; the memory at its peak',
    ['engine', '1× is', ...TIMES.map((factor) => `${factor}×`), 'last / 1×', 'peak MB'],
    measured.map(({ name, answers }) => {
      const [first] = answers;
      const last = answers.at(-1);
      return [
        name,
        first ? `${short(first.bytes / 1e3)} kB` : '–',
        ...TIMES.map((_, i) => short(answers[i]?.millisecondsPerMegabyte)),
        first && last && last !== first ? short(last.millisecondsPerMegabyte / first.millisecondsPerMegabyte) : '–',
        megabytes(last?.peak),
      ];
    }),
  );
  console.log(
    `A dash: not within ${seconds} seconds for all lengths. Slow engines start with a small part of the text.`,
  );
}

/** What Crossread's index costs on texts that say the same, or nearly, thousands of times. */
async function printBadTextGrowth({ quick }: SectionOptions): Promise<void> {
  const sizes = quick ? QUICK_BAD_SIZES : BAD_SIZES;
  const seconds = quick ? 20 : 120;
  const measured: { name: string; answers: Answers['badTexts'][] }[] = [];
  await withProgress('Measuring growth on bad texts', async () => {
    for (const name of Object.keys(badTexts))
      measured.push({ name, answers: await measure('badTexts', { name, sizes, times: quick ? 2 : 3 }, seconds) });
  });
  printTable(
    'Growth on bad texts: processor milliseconds to read and index so many and to ask for everything',
    ['thousands of', ...sizes.map((size) => `${size / 1e3}`), 'growth', ...sizes.map(() => 'replace'), 'growth'],
    measured.map(({ name, answers }) => [
      name,
      ...sizes.map((_, i) => short(answers[i]?.read)),
      short(growthOf(answers, sizes, 'read')),
      ...sizes.map((_, i) => short(answers[i]?.replace)),
      short(growthOf(answers, sizes, 'replace')),
    ]),
  );
  console.log('Growth: the last over the first, in relation to their sizes; 1 is linear. Replace: one article again.');
}

function growthOf(answers: readonly Answers['badTexts'][], sizes: readonly number[], what: 'read' | 'replace'): number {
  const first = answers[0];
  const last = answers[sizes.length - 1];
  return first && last ? last[what] / first[what] / (last.size / first.size) : Number.NaN;
}

/** What each way in costs as what comes in by it gets longer, the one that grows most first. */
export async function printDoorGrowth({ quick, only = '' }: SectionOptions): Promise<void> {
  const doublings = quick ? 2 : 3;
  const measured: { name: string; answers: Answers['doors'][] }[] = [];
  await withProgress('Measuring growth at each door', async () => {
    for (const name of doorNames().filter((one) => one.includes(only)))
      measured.push({ name, answers: await measure('doors', { name, doublings, times: quick ? 2 : 4 }, 60) });
  });
  const growth = (answers: readonly Answers['doors'][]): number => {
    const [first, last] = [answers[0], answers[doublings]];
    if (!first || !last) return Number.POSITIVE_INFINITY;
    return (last.milliseconds / last.bytes / (first.milliseconds / first.bytes)) ** (1 / doublings);
  };
  measured.sort((a, b) => growth(b.answers) - growth(a.answers));
  const sizes = Array.from({ length: doublings + 1 }, (_, doubled) => `${2 ** doubled}×`);
  printTable(
    'Growth at each door: processor milliseconds for what nobody would write, twice as much each time',
    ['what is read', '1× is', ...sizes, 'growth'],
    measured.map(({ name, answers }) => [
      name,
      answers[0] ? `${short(answers[0].bytes / 1e3)} kB` : '–',
      ...sizes.map((_, i) => short(answers[i]?.milliseconds)),
      short(growth(answers)),
    ]),
  );
  console.log('Growth: of the cost of a byte, for each doubling; 1 is linear. A dash: not within a minute.');
}
