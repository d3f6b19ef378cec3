import { withProgress } from '../../vscode/progress.js';
import type { Answers } from '../measurements.js';
import { megabytes, printTable, short } from '../table.js';
import { measure } from '../worker.js';
import { type SectionOptions, warmUpFor } from './section.js';

const TIMES = [1, 2, 4, 8, 16, 32, 64];
const IN_A_QUICK_RUN = new Set(['crossread', 'crossread-figures', 'wink', 'chrono']);

/** What a megabyte costs as the text gets longer, up to 64 times the English articles as one text. */
export async function printGrowth({ engines, quick }: SectionOptions): Promise<void> {
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
