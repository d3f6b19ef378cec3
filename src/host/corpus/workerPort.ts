import type { FromCorpus, ToCorpus } from '../../worker/protocol.js';

/** A worker that runs the corpus thread, or another one, in Node or in a browser. */
export interface WorkerPort<To = ToCorpus> {
  post(message: To): void;
  terminate(): void;
}

/** Whom a worker tells. */
export interface WorkerListener<From = FromCorpus> {
  received(message: From): void;
  /** It has stopped, or does not start; it says nothing more. */
  failed(error: Error): void;
}

/** Starts a worker. What it is sent before it runs waits for it. */
export type StartWorker<To = ToCorpus, From = FromCorpus> = (listener: WorkerListener<From>) => WorkerPort<To>;
