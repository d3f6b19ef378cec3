import { Worker } from 'node:worker_threads';
import type { StartWorker } from './workerPort.js';

/** Starts the corpus thread as a thread of Node; `file` is its bundle. */
export const startNodeWorker =
  (file: string): StartWorker =>
  (listener) => {
    const worker = new Worker(file);
    worker.on('message', (message) => listener.received(message));
    worker.on('error', (error) => listener.failed(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => listener.failed(new Error(`The corpus thread stopped with code ${code}.`)));
    return {
      post: (message) => worker.postMessage(message),
      terminate: () => void worker.terminate(),
    };
  };
