import { parentPort } from 'node:worker_threads';
import { annotateArticle } from '../core/annotateArticle.js';
import { compileLexicon, type Lexicon } from '../core/entities/lexicon.js';
import type { WorkerRequest, WorkerResponse } from './protocol.js';

// The thread on which articles are read, so that typing, scrolling and hovering never wait for one.

const lexicons = new Map<number, Lexicon>();

parentPort?.on('message', (request: WorkerRequest) => {
  switch (request.type) {
    case 'keepLexicon':
      lexicons.set(request.lexicon, compileLexicon(request.content.entities, request.content.ignore));
      return;
    case 'forgetLexicon':
      lexicons.delete(request.lexicon);
      return;
    case 'annotate':
      parentPort?.postMessage(answer(request));
  }
});

function answer({ job, article, lexicon }: Extract<WorkerRequest, { type: 'annotate' }>): WorkerResponse {
  try {
    return { job, annotations: annotateArticle(article, lexicon === undefined ? undefined : lexicons.get(lexicon)) };
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    return { job, error: message, stack };
  }
}
