import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { withProgress } from '../../vscode/progress.js';
import { distFolder } from '../folders.js';
import type { Answers } from '../measurements.js';
import { megabytes, printTable, short } from '../table.js';
import { median } from '../timing.js';
import { measure } from '../worker.js';
import type { SectionOptions } from './section.js';

/** What it costs to load an engine, to read a first article with it, and to keep it. */
export async function printStart({ engines, quick }: SectionOptions): Promise<void> {
  const rows = [{ id: undefined, name: 'Node alone' }, ...engines];
  const measured: { name: string; answers: Answers['start'][] }[] = [];
  await withProgress('Measuring the start', async () => {
    for (const { id, name } of rows) {
      const answers: Answers['start'][] = [];
      const request = { engine: id, milliseconds: quick ? 500 : 5_000 };
      for (let run = 0; run < (quick ? 1 : 5); run++) answers.push(...(await measure('start', request, 60)));
      measured.push({ name, answers });
    }
  });

  printTable(
    `Start: ${quick ? 'one new process each' : 'medians of 5 new processes'}; memory after each English article was read once`,
    ['engine', 'load ms', 'first article ms', 'both ms', 'heap kept MB', 'peak MB'],
    measured.map(({ name, answers }) => {
      const of = (value: (answer: Answers['start']) => number) => median(answers.map(value));
      return [
        name,
        short(of(({ loadMilliseconds }) => loadMilliseconds)),
        short(of(({ firstMilliseconds }) => firstMilliseconds)),
        short(of(({ loadMilliseconds, firstMilliseconds }) => loadMilliseconds + firstMilliseconds)),
        megabytes(of(({ heap }) => heap)),
        megabytes(of(({ peak }) => peak)),
      ];
    }),
  );
  for (const file of readdirSync(distFolder).filter((name) => name.endsWith('.js'))) {
    const bytes = readFileSync(path.join(distFolder, file));
    console.log(`dist/${file}: ${short(bytes.length / 1e3)} kB, ${short(gzipSync(bytes).length / 1e3)} kB compressed`);
  }
}
