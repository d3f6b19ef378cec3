import { createRequire } from 'node:module';
import path from 'node:path';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import type { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import { outFolder } from '../vscode/paths.js';
import { generatedTexts, textsOfFile } from './indexedTexts.js';
import { indexQueries, queriesAfter } from './indexQueries.js';
import type { Answers, Percentiles, Requests, WarmUp } from './measurements.js';
import { reachableMemory } from './memory.js';
import type * as opening from './openIndex.js';
import { percentile, processorTime, Stopwatch } from './timing.js';

// Articles are read and put in by so many: the clock is no part of what it measures.
const BATCH = 100;

type Times = Answers['index']['queries'];

/** Grows one index from size to size, and asks it at each. */
export function* measureIndex({ sizes, corpus, milliseconds, warmUp }: Requests['index']): Generator<Answers['index']> {
  const { openIndex }: typeof opening = createRequire(__filename)(path.join(outFolder, 'openIndex.js'));
  warm(openIndex, warmUp, milliseconds);
  const { entities, texts } = corpus === undefined ? generatedTexts(1) : textsOfFile(corpus);
  const { index, annotate, parts } = openIndex(entities);
  const empty = reachableMemory();
  let articles = 0;
  let bytes = 0;
  for (const size of sizes) {
    const annotating = new Stopwatch();
    const putting = new Stopwatch();
    const before = { articles, bytes };
    while (articles < size) {
      const batch = take(texts, Math.min(BATCH, size - articles));
      if (batch.length === 0) break;
      const annotated = annotating.time(() => batch.map((text, i) => annotate(text, idOf(articles + i))));
      putting.time(() => {
        for (const article of annotated) index.put(article);
      });
      articles += batch.length;
      bytes += batch.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    }
    if (articles === before.articles) return;
    const added = { articles: articles - before.articles, bytes: bytes - before.bytes };
    const asked = ask(index, milliseconds);
    const replaced = replaceSome(index, milliseconds);
    const heap = reachableMemory() - empty;
    const queries = { ...asked, ...replaced };
    yield {
      articles,
      bytes,
      added,
      found: found(index),
      annotate: annotating.elapsed(),
      put: putting.elapsed(),
      heap,
      parts: parts(),
      queries,
    };
  }
}

function take<Item>(items: Iterator<Item>, count: number): Item[] {
  const taken: Item[] = [];
  while (taken.length < count) {
    const { value, done } = items.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

const idOf = (number: number): string => String(number).padStart(6, '0');

function found(index: CorpusIndex): Answers['index']['found'] {
  return {
    figures: index.listing().reduce((sum, { figures }) => sum + figures, 0),
    links: index.links().length,
    findings: index.findings().length,
    events: index.events().length,
    entities: index.entities().length,
    mentionsOfFirst: index.entities()[0]?.mentions ?? 0,
  };
}

/** The same work with other articles, so that the code is compiled before it is timed. */
function warm(openIndex: typeof opening.openIndex, { megabytes, seconds }: WarmUp, milliseconds: number): void {
  const { entities, texts } = generatedTexts(2);
  const { index, annotate } = openIndex(entities);
  const end = performance.now() + seconds * 1e3;
  for (let i = 0, bytes = 0; bytes < megabytes * 1e6 && performance.now() < end; i++) {
    const annotated = annotate(texts.next().value, idOf(i));
    index.put(annotated);
    bytes += annotated.article.text.length;
  }
  ask(index, milliseconds / 4);
  replaceSome(index, milliseconds / 4);
}

function ask(index: CorpusIndex, milliseconds: number): Times {
  const queries = Object.entries(indexQueries(index));
  return Object.fromEntries(queries.map(([name, query]) => [name, repeated(query, milliseconds)]));
}

/** Puts articles in again, as if they had been edited, and asks what a reader then looks at. */
function replaceSome(index: CorpusIndex, milliseconds: number): Times {
  const articles = [...index.allArticles()];
  const stride = 89; // a prime, so that they come from all over the corpus
  const changed = (time: number) => articles[(time * stride) % articles.length] as AnnotatedArticle;
  const replace = (time: number) => index.put(changed(time));
  const queries = Object.entries(queriesAfter(index, changed));
  return {
    replace: repeated(replace, milliseconds),
    ...Object.fromEntries(queries.map(([name, query]) => [name, repeated(query, milliseconds, replace)])),
  };
}

const FEWEST = 20;
const MOST = 5_000;

/**
 * What `query` costs once it was asked before, in processor time, so that a busy machine leaves it alone; `first` comes
 * before each time and is not timed.
 */
function repeated(query: (time: number) => unknown, milliseconds: number, first?: (time: number) => void): Percentiles {
  const each: number[] = [];
  const half = performance.now() + milliseconds / 2;
  for (let time = 0; time < MOST && (time < FEWEST / 4 || performance.now() < half); time++) {
    first?.(time);
    query(time);
  }
  const end = performance.now() + milliseconds;
  for (let time = 0; time < MOST && (time < FEWEST || performance.now() < end); time++) {
    first?.(time);
    const before = processorTime();
    query(time);
    each.push(processorTime() - before);
  }
  return { p50: percentile(each, 0.5), p99: percentile(each, 0.99) };
}
