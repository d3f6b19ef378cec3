import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { annotateArticle } from '../core/annotateArticle.js';
import { readArticle } from '../core/articleReading.js';
import type { AnnotatedArticle, FoundInArticle } from '../core/corpus/article.js';
import type { LexiconContent } from '../core/corpus/readCorpus.js';
import { compileLexicon, type Lexicon } from '../core/entities/lexicon.js';
import { hash, Journal } from './journal.js';
import type { JournalOf, WorkerRequest, WorkerResponse } from './protocol.js';

// The thread on which articles are read, so that typing, scrolling and hovering never wait for one.

interface KeptLexicon {
  readonly compiled: Lexicon;
  readonly journal?: Journal;
  readonly recalled?: Iterator<FoundInArticle>;
}

// What the editor's side takes over at once keeps it from nothing else for long.
const RECALLED_AT_ONCE = 16;
const RECALLED_CHARACTERS = 100_000;

// What decides how an article is read, in this folder; see `esbuild.mjs`.
const READERS = ['worker.js', 'locales.js', 'names.js'];

const lexicons = new Map<number, KeptLexicon>();
let readersNow: string | undefined;

parentPort?.on('message', (request: WorkerRequest) => {
  switch (request.type) {
    case 'keepLexicon':
      lexicons.set(request.lexicon, keep(request.content, request.journal));
      return;
    case 'forgetLexicon':
      lexicons.get(request.lexicon)?.journal?.flush();
      lexicons.delete(request.lexicon);
      return;
    case 'recall':
      answer(request.job, () => ({ recalled: nextOf(lexicons.get(request.lexicon)) }));
      return;
    case 'annotate':
      annotate(request);
  }
});

function keep(content: LexiconContent, where: JournalOf | undefined): KeptLexicon {
  const compiled = compileLexicon(content.entities, content.ignore);
  if (!where) return { compiled };
  const stamp = (): string => `${readers()} ${hash(JSON.stringify(content))}`;
  const journal = new Journal(Journal.fileOf(where.folder, where.corpus), stamp);
  return { compiled, journal, recalled: journal.recall() };
}

/** A name for these programs and their data: another version may read differently. */
function readers(): string {
  readersNow ??= hash(READERS.map((name) => hash(readFileSync(path.join(__dirname, name)))).join());
  return readersNow;
}

function annotate({ job, article, lexicon: number, remember }: Extract<WorkerRequest, { type: 'annotate' }>): void {
  const lexicon = number === undefined ? undefined : lexicons.get(number);
  const result = answer(job, () => ({ annotations: annotateArticle(article, lexicon?.compiled) }));
  // Nobody waits for that.
  if (result && remember) lexicon?.journal?.remember({ article, ...result });
}

/** Answers a job with what `work` results in, or with what goes wrong. */
function answer<Result extends object>(job: number, work: () => Result): Result | undefined {
  try {
    const result = work();
    parentPort?.postMessage({ job, ...result } as unknown as WorkerResponse);
    return result;
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    parentPort?.postMessage({ job, error: message, stack } satisfies WorkerResponse);
    return undefined;
  }
}

function nextOf(lexicon: KeptLexicon | undefined): AnnotatedArticle[] {
  const batch: AnnotatedArticle[] = [];
  let characters = 0;
  while (batch.length < RECALLED_AT_ONCE && characters < RECALLED_CHARACTERS) {
    const next = lexicon?.recalled?.next();
    if (!next || next.done) break;
    const { article, annotations } = next.value;
    batch.push({ article, annotations: { ...annotations, reading: readArticle(article, annotations) } });
    characters += article.text.length;
  }
  return batch;
}
