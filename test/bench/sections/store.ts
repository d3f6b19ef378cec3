import { withProgress } from '../../vscode/progress.js';
import { printTable, short } from '../table.js';
import type { Elapsed } from '../timing.js';
import { measure } from '../worker.js';
import type { SectionOptions } from './section.js';

const ARTICLES = 20_000;
const QUICK_ARTICLES = 1_000;

/** What it costs to keep articles on disk, and to have them back. */
export async function printStore({ quick, corpus }: SectionOptions): Promise<void> {
  const request = { articles: quick ? QUICK_ARTICLES : ARTICLES, corpus };
  const [answer] = await withProgress('Measuring the store', () => measure('store', request, quick ? 60 : 600));
  if (!answer) return;
  const { articles, bytes, disk } = answer;
  const row = (title: string, { processorMilliseconds }: Elapsed) => [
    title,
    short((processorMilliseconds / articles) * 1e3),
    short((processorMilliseconds / bytes) * 1e6),
  ];
  printTable(
    `Store: ${articles.toLocaleString('en')} articles of ${short(bytes / articles / 1e3)} kB, on disk; processor time`,
    ['', 'µs per article', 'µs per kB of text'],
    [
      row('JSON.stringify, to compare', answer.json),
      row('packed', answer.pack),
      row('written', answer.commit),
      row('read back: title and date', answer.head),
      row('  mentions', answer.mentions),
      row('  what it is compared by', answer.context),
      row('  all of it', answer.whole),
    ],
  );
  const opened = `${short(answer.open.milliseconds)} ms, ${short(answer.open.processorMilliseconds)} of processor time`;
  console.log(`On disk: ${short(disk / bytes)} MB per MB of text. Opened again in ${opened}.`);
}
