import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { annotateArticle } from '../core/annotateArticle.js';
import type { AnnotatedArticle } from '../core/corpus/article.js';
import type { LexiconContent } from '../core/corpus/readCorpus.js';
import { compileLexicon, type Lexicon } from '../core/entities/lexicon.js';
import { hash, Journal } from './journal.js';
import type { JournalOf, WorkerRequest, WorkerResponse } from './protocol.js';

// The thread on which articles are read, so that typing, scrolling and hovering never wait for one.

interface KeptLexicon {
  readonly compiled: Lexicon;
  readonly journal?: Journal;
  readonly recalled?: Iterator<AnnotatedArticle>;
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
    default:
      parentPort?.postMessage(answer(request));
  }
});

function keep(content: LexiconContent, where: JournalOf | undefined): KeptLexicon {
  const compiled = compileLexicon(content.entities, content.ignore);
  if (!where) return { compiled };
  const stamp = `${readers()} ${hash(JSON.stringify(content))}`;
  const journal = new Journal(Journal.fileOf(where.folder, where.corpus), stamp);
  return { compiled, journal, recalled: journal.recall() };
}

/** A name for these programs and their data: another version may read differently. */
function readers(): string {
  readersNow ??= hash(READERS.map((name) => hash(readFileSync(path.join(__dirname, name)))).join());
  return readersNow;
}

function answer(request: Extract<WorkerRequest, { job: number }>): WorkerResponse {
  const { job, lexicon: number } = request;
  const lexicon = number === undefined ? undefined : lexicons.get(number);
  try {
    if (request.type === 'recall') return { job, recalled: nextOf(lexicon) };
    const { article, remember } = request;
    const annotations = annotateArticle(article, lexicon?.compiled);
    if (remember) lexicon?.journal?.remember({ article, annotations });
    return { job, annotations };
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    return { job, error: message, stack };
  }
}

function nextOf(lexicon: KeptLexicon | undefined): AnnotatedArticle[] {
  const batch: AnnotatedArticle[] = [];
  let characters = 0;
  while (batch.length < RECALLED_AT_ONCE && characters < RECALLED_CHARACTERS) {
    const next = lexicon?.recalled?.next();
    if (!next || next.done) break;
    batch.push(next.value);
    characters += next.value.article.text.length;
  }
  return batch;
}
