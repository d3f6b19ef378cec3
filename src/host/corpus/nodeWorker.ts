import { Worker } from 'node:worker_threads';
import type { StartWorker } from './workerPort.js';

/** Starts the corpus thread as a thread of Node; `file` is its bundle, and in the folder `cache` it may keep it compiled. */
export const startNodeWorker =
  (file: string, cache?: string): StartWorker =>
  (listener) => {
    const worker = new Worker(file, { workerData: { cache } });
    worker.on('message', (message) => listener.received(message));
    worker.on('error', (error) => listener.failed(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => listener.failed(new Error(`The corpus thread stopped with code ${code}.`)));
    return {
      post: (message) => worker.postMessage(message),
      terminate: () => void worker.terminate(),
    };
  };
