import { withProgress } from '../../vscode/progress.js';
import { type Engine, isEarlier } from '../engines.js';
import type { Answers } from '../measurements.js';
import { printTable, short } from '../table.js';
import { median } from '../timing.js';
import { measure } from '../worker.js';
import type { SectionOptions } from './section.js';

const MOST_ARTICLES = 3_000;
const GENERATED = 1_000;
const IN_A_QUICK_RUN = 200;
/** What is compared here: a reader of figures and dates in whole articles. */
const COMPARED = new Set(['crossread', 'wink']);

interface Row {
  readonly engine: Engine;
  /** By process. */
  readonly passes: (readonly Answers['articles'][])[];
}

/**
 * How many megabytes of different articles each engine reads in a second of processor time: of a folder that is opened,
 * with nothing loaded and nothing compiled, and once all is warm.
 */
export async function printArticles({ engines, quick, corpus }: SectionOptions): Promise<void> {
  const rows: Row[] = engines
    .filter((engine) => COMPARED.has(engine.id) || isEarlier(engine))
    .map((engine) => ({ engine, passes: [] }));
  const articles = quick ? IN_A_QUICK_RUN : corpus ? MOST_ARTICLES : GENERATED;
  await withProgress('Measuring many articles', async () => {
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      for (const { engine, passes } of rows) {
        const request = { engine: engine.id, corpus, articles, passes: quick ? 2 : 4 };
        passes.push(await measure('articles', request, quick ? 30 : 120));
      }
    }
  });
  const ours = rows[0];
  const first = ours?.passes[0]?.[0];
  printTable(
    `Many articles (${first?.articles ?? 0}, ${short((first?.bytes ?? 0) / 1e6)} MB), megabytes a second of processor time`,
    ['engine', 'first pass', 'once warm', 'all passes', 'Crossread is: first', 'warm', 'all'],
    rows.map((row) => {
      const speeds = speedsOf(row);
      return [
        row.engine.name,
        ...speeds.map(short),
        ...speeds.map((speed, k) => (ours && row !== ours ? `${short((speedsOf(ours)[k] as number) / speed)}×` : '')),
      ];
    }),
  );
  console.log('The first pass has everything to load and to compile, and is what a folder is opened with.');
}

/** Of the first pass, of the later ones, and of all: megabytes a second, the median of the processes. */
function speedsOf({ passes }: Row): readonly number[] {
  const speed = (some: readonly Answers['articles'][]): number =>
    sum(some.map(({ bytes }) => bytes)) / sum(some.map(({ processorMilliseconds }) => processorMilliseconds)) / 1e3;
  const parts = [
    (all: readonly Answers['articles'][]) => all.slice(0, 1),
    // The second pass still compiles; of two it is the one there is.
    (all: readonly Answers['articles'][]) => all.slice(Math.min(2, all.length - 1)),
    (all: readonly Answers['articles'][]) => all,
  ];
  return parts.map((part) => median(passes.map((all) => speed(part(all)))));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
