import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { withProgress } from '../../vscode/progress.js';
import { removeFolder, temporaryFolder } from '../../vscode/temporary.js';
import type { Answers } from '../measurements.js';
import { megabytes, printTable, short } from '../table.js';
import { writeThreadFolder } from '../threadFolder.js';
import { measure } from '../worker.js';
import type { SectionOptions } from './section.js';

const ARTICLES = 20_000;
const QUICK_ARTICLES = 1_000;
const SECONDS = 3_000;
const SAMPLED = 1_000;

/** The corpus thread with as many articles as one likes: read for the first time, and opened again. */
export async function printThread({ quick, corpus, articles }: SectionOptions): Promise<void> {
  const count = articles ?? (quick ? QUICK_ARTICLES : ARTICLES);
  const work = await temporaryFolder('bench');
  try {
    const folder = path.join(work, 'articles');
    const storage = path.join(work, 'storage');
    await mkdir(storage);
    const { files, bytes } = writeThreadFolder(folder, count, corpus);
    const windows: Answers['thread'][] = [];
    await withProgress('Measuring the corpus thread', async () => {
      for (let window = 0; window < 2; window++)
        windows.push(...(await measure('thread', { folder, storage, files: sample(files) }, SECONDS)));
    });
    print(files.length, bytes, windows);
  } finally {
    await removeFolder(work);
  }
}

/** So many of the files, from all over the corpus. */
function sample(files: readonly string[]): string[] {
  const step = Math.ceil(files.length / SAMPLED);
  return files.filter((_, at) => at % step === 0);
}

function print(articles: number, bytes: number, windows: readonly Answers['thread'][]): void {
  const row = (title: string, value: (answers: Answers['thread']) => number | undefined) => [
    title,
    ...windows.map((answers) => short(value(answers))),
  ];
  printTable(
    `Thread: ${articles.toLocaleString('en')} articles, ${megabytes(bytes)} MB; milliseconds`,
    ['', 'read for the first time', 'opened again'],
    [
      row('article in the middle read', ({ usable }) => usable),
      row('all read', ({ all }) => all),
      row('  processor time', ({ processor }) => processor),
      ...Object.keys(windows[0]?.views ?? {}).flatMap((view) => [
        row(`${view}, top rows`, ({ views }) => views[view]?.first),
        row('  asked again', ({ views }) => views[view]?.again),
      ]),
      ...Object.keys(windows[0]?.desk ?? {}).flatMap((title) => [
        row(title, ({ desk }) => desk[title]?.first),
        row('  asked again', ({ desk }) => desk[title]?.again),
      ]),
      row('card, half are faster than', ({ hover }) => hover.p50),
      row('  99 of 100', ({ hover }) => hover.p99),
      row('article edited, half are faster than', ({ replace }) => replace.p50),
      row('  99 of 100', ({ replace }) => replace.p99),
      ['memory of the process MB', ...windows.map(({ rss }) => megabytes(rss))],
      ['on disk, MB per MB of text', ...windows.map(({ disk }) => short(disk / bytes))],
    ],
  );
  for (const { slowest } of windows) console.log(`Slowest cards: ${slowest.join('; ')}`);
}
