import { withProgress } from '../../vscode/progress.js';
import { type Engine, isEarlier } from '../engines.js';
import type { Answers } from '../measurements.js';
import { printTable, short } from '../table.js';
import { corpusTexts, totalBytes } from '../texts.js';
import { median } from '../timing.js';
import { measure } from '../worker.js';
import { type SectionOptions, warmUpFor } from './section.js';

interface Row {
  readonly engine: Engine;
  readonly name: string;
  readonly texts: 'english' | 'all';
  readonly runs: Answers['throughput'][];
}

/** How many megabytes of the English articles each engine reads in a second; Crossread also the whole corpus. */
export async function printThroughput({ engines, quick }: SectionOptions): Promise<void> {
  const rows = rowsOf(engines);
  const rounds = quick ? 1 : 3;
  await withProgress('Measuring throughput', async () => {
    for (let round = 0; round < rounds; round++) {
      for (const { engine, texts, runs } of rows) {
        const request = {
          engine: engine.id,
          texts,
          runs: 3,
          milliseconds: quick ? 150 : 700,
          warmUp: warmUpFor(quick),
        };
        runs.push(...(await measure('throughput', request, quick ? 12 : 60)));
      }
    }
  });

  printSpeeds(rows, rounds * 3);
  printRatios(rows);
}

function printSpeeds(rows: readonly Row[], runs: number): void {
  const { ours, figures } = reference(rows);
  const kilobytes = Math.round(totalBytes(corpusTexts('english')) / 1e3);
  printTable(
    `Throughput: the English articles (${kilobytes} kB), megabytes of text a second, median of ${runs} runs`,
    ['engine', 'gives', 'MB/s', 'best', 'MB/CPU s', 'found/kB', 'Crossread is', 'figures are'],
    rows.map((row) => [
      row.name,
      row.engine.gives,
      short(median(speeds(row))),
      short(Math.max(...speeds(row))),
      short(processorSpeed(row)),
      short(row.runs.at(-1)?.foundPerKilobyte),
      row.engine.ours ? '' : ratio(ours, row),
      row.engine.ours ? '' : ratio(figures, row),
    ]),
    2,
  );
}

function printRatios(rows: readonly Row[]): void {
  const { ours, figures } = reference(rows);
  const peers = rows.filter(({ engine, runs }) => !engine.ours && runs.length > 0);
  const earlier = rows.find(({ engine }) => isEarlier(engine));
  if (earlier) console.log(`Crossread / its earlier build: ${ratio(ours, earlier)}.`);
  if (peers.length === 0) return;
  const fastestOf = (some: readonly Row[]) => [...some].sort((a, b) => processorSpeed(b) - processorSpeed(a))[0];
  const compared: [string, Row | undefined][] = [
    ['fastest peer that reads figures', fastestOf(peers.filter(({ engine }) => engine.figures))],
    ['fastest peer of all', fastestOf(peers)],
    ['wink-nlp', peers.find(({ engine }) => engine.id === 'wink')],
  ];
  for (const [title, peer] of compared) {
    const name = peer?.name === title ? '' : ` (${peer?.name})`;
    if (peer) console.log(`Crossread / ${title}${name}: ${ratio(ours, peer)}, figures alone ${ratio(figures, peer)}.`);
  }
  console.log(
    'MB/s is by the clock. MB/CPU s, and the ratios, are by processor time, which a busy machine leaves alone.',
  );
  if (peers.some(({ engine }) => engine.byParagraph)) {
    console.log('Recognizers-Text reads single paragraphs, as many as time allows: on longer texts it is far slower.');
  }
}

/** What the peers are compared with: all that Crossread does, and what most of them do. */
function reference(rows: readonly Row[]): { ours: Row | undefined; figures: Row | undefined } {
  const of = (id: string) => rows.find(({ engine }) => engine.id === id);
  return { ours: of('crossread'), figures: of('crossread-figures') };
}

/** The engines; after ours, the first of them again with all languages of the corpus. */
function rowsOf(engines: readonly Engine[]): Row[] {
  const rows = engines.map((engine): Row => ({ engine, name: engine.name, texts: 'english', runs: [] }));
  const [first] = engines;
  const peers = engines.findIndex(({ ours }) => !ours);
  if (first) {
    const all: Row = { engine: first, name: `${first.name}, whole corpus`, texts: 'all', runs: [] };
    rows.splice(peers < 0 ? rows.length : peers, 0, all);
  }
  return rows;
}

function speeds({ runs }: Row): number[] {
  return runs.map(({ megabytesPerSecond }) => megabytesPerSecond);
}

function processorSpeed({ runs }: Row): number {
  return median(runs.map(({ megabytesPerProcessorSecond }) => megabytesPerProcessorSecond));
}

function ratio(ours: Row | undefined, peer: Row): string {
  const times = ours && short(processorSpeed(ours) / processorSpeed(peer));
  return times === undefined || times === '–' ? '–' : `${times}×`;
}
