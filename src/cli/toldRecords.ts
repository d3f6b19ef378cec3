import type { CorpusIndex } from '../core/index/corpusIndex.js';

// What only several articles together tell, in the published form.

/** What happened, by date. */
export function* eventRecords(index: CorpusIndex): Generator<object> {
  for (const { id, date, title, kind, status, participants, witnesses } of index.events()) {
    yield {
      id,
      date,
      title,
      kind,
      status,
      participants,
      evidence: witnesses.map(({ article, evidence }) => ({ article, start: evidence.start, end: evidence.end })),
    };
  }
}

/** Articles that tell of one happening. */
export function* storyRecords(index: CorpusIndex): Generator<object> {
  for (const { id, articles, leading } of index.stories()) {
    yield { id, articles, title: index.article(leading)?.article.title ?? id };
  }
}
