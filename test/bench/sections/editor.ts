import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import manifest from '../../../package.json';
import { hostRunsHere } from '../../vscode/host.js';
import { outFolder, root } from '../../vscode/paths.js';
import { withProgress } from '../../vscode/progress.js';
import { runServedSuite } from '../../vscode/servedSuite.js';
import { freePort } from '../../vscode/server.js';
import { removeFolder, temporaryFolder } from '../../vscode/temporary.js';
import { DRAFTS, type EditorAnswers, editorBench } from '../editor/editorAnswers.js';
import type { Slices } from '../editor/sliceWatch.js';
import { generatedTexts, textsOfFile } from '../indexedTexts.js';
import { megabytes, printTable, short } from '../table.js';
import type { SectionOptions } from './section.js';

const ARTICLES = 6_000;
const QUICK_ARTICLES = 500;
const SUITE = 'editorSuite.js';
// So many articles with other figures are a draft of usual length.
const IN_DRAFT = 20;
const LARGE = 2_000_000;
const CORPUS = { name: 'Bench', articles: ['*.txt'], lexicon: 'lexicon.json', drafts: ['drafts/*.txt'] };

/** What a reader with thousands of articles waits for, in the real extension host: a new window, and the same opened again. */
export async function printEditor({ quick, corpus }: SectionOptions): Promise<void> {
  if (!hostRunsHere) {
    console.log('\nThe editor is measured in the served VS Code, which needs Linux x64: left out.');
    return;
  }
  const work = await temporaryFolder('bench');
  try {
    const extension = path.join(work, 'extension');
    await writeExtension(extension);
    const folder = path.join(work, 'articles');
    const first = await writeCorpus(folder, corpus, quick ? QUICK_ARTICLES : ARTICLES);
    const port = await freePort();
    const windows: EditorAnswers[] = [];
    await withProgress('Measuring the editor', async () => {
      for (let window = 0; window < 2; window++) windows.push(await openWindow(work, first, port));
    });
    print(windows);
  } finally {
    await removeFolder(work);
  }
}

/** Crossread as it is built, with the suite beside it; it starts when the suite asks for it, and not before. */
async function writeExtension(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'out'), { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ ...manifest, activationEvents: [] }));
  for (const name of ['dist', 'media', 'corpus', 'package.nls.json']) {
    await cp(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  await copyFile(path.join(outFolder, SUITE), path.join(folder, 'out', SUITE));
}

/** Writes articles as a corpus; answers the name of one in the middle. */
async function writeCorpus(folder: string, corpus: string | undefined, most: number): Promise<string> {
  const { entities, texts } = corpus === undefined ? generatedTexts(1) : textsOfFile(corpus);
  await mkdir(folder);
  await writeFile(path.join(folder, 'crossread.json'), JSON.stringify(CORPUS));
  await writeFile(path.join(folder, 'lexicon.json'), JSON.stringify({ entities }));
  const draft: string[] = [];
  const nameOf = (number: number): string => `${String(number).padStart(6, '0')}.txt`;
  let count = 0;
  for (let next = texts.next(); !next.done && count < most; next = texts.next()) {
    const { text } = next.value;
    await writeFile(path.join(folder, nameOf(count++)), text);
    if (count <= IN_DRAFT) draft.push(text.replaceAll('5', '7'));
  }
  const story = draft.join('\n\n');
  await mkdir(path.join(folder, 'drafts'));
  await writeFile(path.join(folder, DRAFTS.usual), story);
  await writeFile(path.join(folder, DRAFTS.large), story.repeat(Math.ceil(LARGE / story.length)));
  return nameOf(count >> 1);
}

/** Opens the window once; what it remembers stays in `work` for the next time. */
async function openWindow(work: string, first: string, port: number): Promise<EditorAnswers> {
  const answers = path.join(work, 'answers.json');
  const extension = path.join(work, 'extension');
  const code = await runServedSuite({
    folder: path.join(work, 'articles'),
    data: path.join(work, 'data'),
    port,
    extension,
    suite: path.join(extension, 'out', SUITE),
    environment: { [editorBench.answers]: answers, [editorBench.first]: first },
  });
  if (code !== 0) throw new Error('The measurement in the editor failed.');
  return JSON.parse(await readFile(answers, 'utf8'));
}

function print(windows: readonly EditorAnswers[]): void {
  const row = (title: string, value: (answers: EditorAnswers) => number) => [
    title,
    ...windows.map((answers) => short(value(answers))),
  ];
  const slice = (title: string, of: (slices: EditorAnswers['slices']) => Slices) => [
    row(`longest slice ${title}, by the clock`, ({ slices }) => of(slices).longest),
    row('  999 of 1,000 are shorter than', ({ slices }) => of(slices).p999),
    row("  longest by the thread's own work", ({ slices }) => of(slices).longestWork),
  ];
  const answer = (title: string, name: keyof EditorAnswers['answers']) => [
    row(`${title}, right after an edit`, ({ answers }) => answers[name].afterEdit),
    row('  asked again', ({ answers }) => answers[name].longest),
  ];
  printTable(
    `Editor: a window with ${windows[0]?.articles.toLocaleString('en')} articles; milliseconds`,
    ['', 'new', 'opened again'],
    [
      row('activated', ({ activated }) => activated),
      row('first article marked', ({ usable }) => usable),
      row('sidebar filled', ({ sidebar }) => sidebar),
      row('all articles read', ({ indexed }) => indexed),
      ...slice('before Crossread starts', ({ before }) => before),
      ...slice('typing before Crossread starts', ({ typingBefore }) => typingBefore),
      ...slice('while reading', ({ reading }) => reading),
      ...slice('typing while reading', ({ typingWhileReading }) => typingWhileReading),
      ...slice('typing when all is read', ({ typing }) => typing),
      ...slice('typing in a draft', ({ typingDraft }) => typingDraft),
      ...slice('typing in a draft of 2 MB', ({ typingLargeDraft }) => typingLargeDraft),
      ...slice('hovering', ({ hovering }) => hovering),
      ...slice('opening each view', ({ openingViews }) => openingViews),
      ...answer('Hover', 'hover'),
      ...answer('Companies, top rows', 'companiesRoot'),
      ...answer('Companies, all companies', 'companies'),
      ...answer('Events, years', 'eventsRoot'),
      ...answer('Events, of the first year', 'events'),
      ...answer('Go to Symbol in Workspace', 'symbols'),
      ...answer('  with what the editor does', 'symbolsShown'),
      ['memory of the extension host MB', ...windows.map(({ rss }) => megabytes(rss))],
      ['  heap of its own thread MB', ...windows.map(({ heap }) => megabytes(heap))],
    ],
  );
  console.log(
    'A slice is what one turn of the extension host keeps everything else waiting. Answers: longest of five.',
  );
}
