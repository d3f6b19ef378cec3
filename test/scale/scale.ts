/**
 * `npm run scale -- [--articles 100000] [--seed 1] [--jobs 2] [--linked 2000] [--folder FOLDER] [CORPUS]` reads as many
 * articles as you like, as an engine would: in shards, each by a process of its own, and prints what that takes. Without a
 * corpus the articles are made of the sentences of the bundled one; with one they are copies of its articles, under other
 * names and with other figures. See README.md beside this.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articlesAt } from '../../src/cli/articlesAt.js';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { generatedTexts } from '../bench/indexedTexts.js';
import { megabytes, printTable, short } from '../bench/table.js';
import { removeFolder, temporaryFolder } from '../vscode/temporary.js';
import { runTool } from '../vscode/tool.js';
import { copiesOf, type Row } from './copies.js';
import { runScale } from './runScale.js';

runTool(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '2' },
      linked: { type: 'string', default: '2000' },
      folder: { type: 'string' },
    },
  });
  // npm runs this in the repository, wherever it was called.
  const named = (file: string): string => path.resolve(process.env.INIT_CWD ?? '', file);
  const seed = Number(values.seed);
  const rows =
    positionals[0] === undefined ? generatedRows(seed) : copiesOf(await readAll(named(positionals[0])), seed);
  const folder = values.folder === undefined ? await temporaryFolder('scale') : named(values.folder);
  await mkdir(folder, { recursive: true });
  const numbers = { articles: Number(values.articles), jobs: Number(values.jobs), linked: Number(values.linked) };
  const table: string[][] = [];
  for await (const step of runScale({ rows, folder, ...numbers })) {
    console.log(`${step.name} ${step.articles}: ${step.seconds.toFixed(1)} s`);
    table.push([
      step.name,
      String(step.articles),
      megabytes(step.bytes),
      short(step.seconds),
      short(step.bytes / step.seconds / 1e6),
      short(step.bytes / step.processorSeconds / 1e6),
      megabytes(step.peak),
      String(step.printedLines),
    ]);
  }
  printTable(
    `In shards, ${numbers.jobs} at once; keys and links of the first articles by one process`,
    ['', 'articles', 'MB', 's', 'MB/s', 'MB per processor s', 'peak MB of a process', 'lines printed'],
    table,
  );
  if (values.folder === undefined) await removeFolder(folder);
});

function* generatedRows(seed: number): Generator<Row> {
  const { texts } = generatedTexts(seed);
  for (let n = 1; ; n++) yield { id: `generated-${n}`, language: 'en', ...texts.next().value };
}

async function readAll(folder: string): Promise<AnnotatedArticle[]> {
  const at = await articlesAt([folder], (place, message) => console.error(`${place}: ${message}`));
  const lexicon = compileLexicon(at.lexicon, at.ignored);
  const articles: AnnotatedArticle[] = [];
  for await (const { article } of at.articles())
    articles.push({ article, annotations: annotateArticle(article, lexicon) });
  return articles;
}
