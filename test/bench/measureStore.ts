import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import type { CorpusStore } from '../../src/core/store/corpusStore.js';
import { outFolder } from '../vscode/paths.js';
import { generatedTexts, textsOfFile } from './indexedTexts.js';
import type { Answers, Requests } from './measurements.js';
import type * as opening from './openStore.js';
import { Stopwatch } from './timing.js';

// Articles are read and packed by so many, few enough that none lives long, and written by so many batches.
const BATCH = 20;
const BATCHES_WRITTEN = 25;
// So many are read before it is timed.
const WARM = 500;
// A prime, so that what is read next stands elsewhere.
const STRIDE = 7_919;

/** Writes a store on disk, opens it again and reads from it. */
export function* measureStore({ articles: wanted, corpus }: Requests['store']): Generator<Answers['store']> {
  const { annotator, openStore }: typeof opening = createRequire(__filename)(path.join(outFolder, 'openStore.js'));
  const { entities, texts } = corpus === undefined ? generatedTexts(1) : textsOfFile(corpus);
  const annotate = annotator(entities);
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-bench-'));
  try {
    const store = openStore(folder);
    const json = new Stopwatch();
    const pack = new Stopwatch();
    const commit = new Stopwatch();
    let articles = 0;
    let bytes = 0;
    for (let isMore = true; isMore && articles < wanted; ) {
      const batch: AnnotatedArticle[] = [];
      while (batch.length < BATCH && articles + batch.length < wanted) {
        const { value, done } = texts.next();
        isMore = !done;
        if (!isMore) break;
        batch.push(annotate(value, String(articles + batch.length)));
        bytes += Buffer.byteLength(value.text);
      }
      articles += batch.length;
      json.time(() => batch.map((article) => JSON.stringify(article)));
      pack.time(() => {
        for (const article of batch) store.put(article);
      });
      if (!isMore || articles === wanted || articles % (BATCH * BATCHES_WRITTEN) === 0)
        commit.time(() => store.commit());
    }
    const disk = readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
    const open = new Stopwatch();
    const opened = open.time(() => openStore(folder));
    const order = Array.from({ length: articles }, (_, i) => String((i * STRIDE) % articles));
    const read = (part: (store: CorpusStore, id: string) => unknown): Stopwatch => {
      const watch = new Stopwatch();
      for (const id of order.slice(0, WARM)) part(opened, id);
      watch.time(() => {
        for (const id of order) part(opened, id);
      });
      return watch;
    };
    yield {
      articles,
      bytes,
      disk,
      json: json.elapsed(),
      pack: pack.elapsed(),
      commit: commit.elapsed(),
      open: open.elapsed(),
      head: read((from, id) => from.packed(id)?.about).elapsed(),
      mentions: read((from, id) => from.packed(id)?.mentions).elapsed(),
      context: read((from, id) => from.packed(id)?.context).elapsed(),
      whole: read((from, id) => from.get(id)).elapsed(),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
