import type { FromCorpus, ToCorpus } from '../../worker/protocol.js';

/** A worker that runs the corpus thread, in Node or in a browser. */
export interface WorkerPort {
  post(message: ToCorpus): void;
  terminate(): void;
}

/** Whom a worker tells. */
export interface WorkerListener {
  received(message: FromCorpus): void;
  /** It has stopped, or does not start; it says nothing more. */
  failed(error: Error): void;
}

/** Starts a worker. What it is sent before it runs waits for it. */
export type StartWorker = (listener: WorkerListener) => WorkerPort;
