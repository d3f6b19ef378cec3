import { Worker } from 'node:worker_threads';
import type { FromCorpus, ToCorpus } from '../../worker/protocol.js';
import type { StartWorker } from './workerPort.js';

// Reading makes many objects that are of no use soon after: with this much room they are gone before they are moved.
const YOUNG_MB = 64;

/** Starts a thread of Node; `file` is its bundle, and in the folder `cache` it may keep it compiled. */
export const startNodeWorker =
  <To = ToCorpus, From = FromCorpus>(file: string, cache?: string): StartWorker<To, From> =>
  (listener) => {
    const worker = new Worker(file, { workerData: { cache }, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    let reason: unknown;
    worker.on('message', (message) => listener.received(message));
    worker.on('error', (error) => {
      reason = error;
    });
    // Last of all: what it has said before it failed has arrived by then.
    worker.on('exit', (code) => {
      const stopped = new Error(`The thread stopped with code ${code}.`);
      listener.failed(reason === undefined ? stopped : reason instanceof Error ? reason : new Error(String(reason)));
    });
    return {
      post: (message) => worker.postMessage(message),
      terminate: () => void worker.terminate(),
    };
  };
