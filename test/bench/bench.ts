/**
 * `npm run bench` measures Crossread and the libraries that come closest to it, on the same texts, in one run:
 *
 * - Throughput: the English articles of the bundled corpus, one after the other, as megabytes of UTF-8 a second; the
 *   median of several runs after a warm-up. The engines take turns, so that a busy machine is unkind to all alike.
 * - Articles: a thousand different ones, or those of a file, 3,000 at most: a first pass, with nothing loaded and nothing
 *   compiled, as when a folder is opened, and later ones.
 * - Growth: the same articles joined, then 2, 4, … 64 times that as one text. The processor time per megabyte of
 *   a linear reader stays the same. And articles that say the same thousands of times, read into an index: what four
 *   times as much costs, for as many. And every way in (texts, front matter, manifests, lexicons, files of other
 *   formats, lines) with what nobody would write: what each doubling adds to the cost of a byte.
 * - Start: what loading, the first article and the memory cost, the names that ship with Crossread included.
 * - Index: a corpus of 1,000 to 6,000 generated articles, the same in each run: what reading and indexing it costs, how
 *   long each question takes that the extension asks of it, and how both grow.
 * - Store: the articles of 20,000 that were read, on disk: how much room they take, and what it costs to pack, write and
 *   read them, whole and in part.
 * - Thread: the corpus thread alone, with 20,000 articles or as many as you like: how soon it has read them, how fast its
 *   cards, its views and an edit are then, the memory and the disk. Once with nothing remembered, once opened again.
 * - Editor: a folder of 6,000 articles, opened in the real VS Code and then opened again: how soon there is something to
 *   read, for how long typing ever waits, how fast the sidebar and Go to Symbol answer, and the memory.
 *
 * Each measurement has a process of its own, because memory and compiled code are shared within one. Each engine does
 * what its manual says for this job and no more (`engines.ts`); none does all that Crossread does, most give less.
 * Nothing here passes or fails: it prints. The texts and the 50,000 names are the same on every machine; the times are not.
 *
 * `npm run bench -- [--quick] [--ours] [--corpus FILE.jsonl] [--articles 100000] [--earlier CORE.js] [--only NAME] [SECTION …]`; the sections are those below.
 *   --quick   less of everything, under a minute
 *   --ours    without the other libraries, which else are installed into `test/bench/` at first use
 *   --earlier an earlier build of `dist/core.js`, measured beside this one
 *   --only    of the doors, those whose names hold this
 *   --articles how many the thread reads: of --corpus and, where these are fewer, copies of them
 *   --corpus  read, index and open the articles of this file, a line {"text": "…"} each, 40,000 at most, instead of generated ones
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from '../vscode/tool.js';
import { crossreadEngines, type Engine, earlierCrossread, peerEngines } from './engines.js';
import { installPeers } from './installPeers.js';
import { printArticles } from './sections/articles.js';
import { printEditor } from './sections/editor.js';
import { printDoorGrowth, printGrowth } from './sections/growth.js';
import { printIndex } from './sections/index.js';
import type { Section } from './sections/section.js';
import { printStart } from './sections/start.js';
import { printStore } from './sections/store.js';
import { printThread } from './sections/thread.js';
import { printThroughput } from './sections/throughput.js';

/** A new section is a file in `sections/`, its work in `benchWorker.ts`, and a line here. */
const sections: Readonly<Record<string, Section>> = {
  throughput: printThroughput,
  articles: printArticles,
  growth: printGrowth,
  doors: printDoorGrowth,
  start: printStart,
  index: printIndex,
  store: printStore,
  thread: printThread,
  editor: printEditor,
};

runTool(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      ours: { type: 'boolean', default: false },
      corpus: { type: 'string' },
      articles: { type: 'string' },
      earlier: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const unknown = positionals.find((name) => !sections[name]);
  if (unknown) throw new Error(`No section "${unknown}"; there are ${Object.keys(sections).join(', ')}.`);
  if (!values.ours) await installPeers();
  // npm runs this in the repository, wherever it was called.
  const fileOf = (file: string | undefined) => file && path.resolve(process.env.INIT_CWD ?? '', file);
  const earlier = fileOf(values.earlier);
  const engines: readonly Engine[] = [
    ...crossreadEngines,
    ...(earlier ? [earlierCrossread(earlier)] : []),
    ...(values.ours ? [] : peerEngines),
  ];
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}${values.quick ? ', quick' : ''}`);
  const corpus = fileOf(values.corpus);
  const articles = values.articles === undefined ? undefined : Number(values.articles);
  for (const [name, print] of Object.entries(sections)) {
    // The doors are a part of the growth.
    if (positionals.includes(name) || (positionals.length === 0 && name !== 'doors'))
      await print({ engines, quick: values.quick, corpus, articles, only: values.only });
  }
});
