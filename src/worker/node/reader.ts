import { parentPort, workerData } from 'node:worker_threads';
import type { LexiconContent, ListedArticle } from '../../core/corpus/readCorpus.js';
import { compileLexicon } from '../../core/entities/lexicon.js';
import { nodeFiles } from '../../node/nodeFiles.js';
import { type PackedReading, readPacked } from '../readEntry.js';

// A thread that reads articles for the corpus thread: many at a time, when a corpus is read for the first time.

/** What a reader is started with. */
export interface ReaderData {
  /** The path of the corpus folder on disk. */
  readonly folder: string;
  readonly lexicon: LexiconContent;
}

/** What a reader is asked for. */
export interface ReaderRequest {
  readonly job: number;
  readonly entries: readonly ListedArticle[];
  readonly language: string | undefined;
}

/** What it answers: without those about whose files there is anything to say, or that it failed over. */
export interface ReaderResponse {
  readonly job: number;
  readonly articles: readonly PackedReading[];
}

const { folder, lexicon } = workerData as ReaderData;
const files = nodeFiles(folder);
const compiled = compileLexicon(lexicon.entities, lexicon.ignore);

parentPort?.on('message', async ({ job, entries, language }: ReaderRequest) => {
  const articles: PackedReading[] = [];
  for (const entry of entries) {
    const read = await readPacked(files, entry, language, compiled).catch(() => undefined);
    if (read) articles.push({ ...read, record: read.record.slice() });
  }
  const buffers = articles.map(({ record }) => record.buffer as ArrayBuffer);
  parentPort?.postMessage({ job, articles } satisfies ReaderResponse, buffers);
});
