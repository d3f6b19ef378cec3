import * as vscode from 'vscode';
import type { FromCorpus, ToCorpus } from '../../worker/protocol.js';
import type { StartWorker } from './workerPort.js';

/**
 * Starts the corpus thread as a worker of the browser; `script` is its bundle. A browser starts no worker from another
 * origin, and an extension is never of the page's own: the bundle is read as any file is, and started from memory.
 */
export function startWebWorker(script: vscode.Uri): StartWorker {
  let address: Promise<string> | undefined;
  const addressOf = async (): Promise<string> => {
    const content = await vscode.workspace.fs.readFile(script);
    return URL.createObjectURL(new Blob([content.slice()], { type: 'text/javascript' }));
  };
  return (listener) => {
    let worker: Worker | undefined;
    let isStopped = false;
    const waiting: ToCorpus[] = [];
    const fail = (reason: string): void => {
      worker?.terminate();
      if (!isStopped) listener.failed(new Error(reason));
      isStopped = true;
    };
    address ??= addressOf();
    address.then(
      (url) => {
        if (isStopped) return;
        worker = new Worker(url, { name: 'Crossread' });
        worker.addEventListener('message', ({ data }: MessageEvent<FromCorpus>) => listener.received(data));
        worker.addEventListener('error', ({ message }) => fail(message || 'The corpus thread failed.'));
        for (const message of waiting) worker.postMessage(message);
      },
      (error) => {
        address = undefined;
        fail(`The corpus thread could not be read. ${String(error)}`);
      },
    );
    return {
      post(message) {
        if (worker) worker.postMessage(message);
        else waiting.push(message);
      },
      terminate() {
        isStopped = true;
        worker?.terminate();
      },
    };
  };
}
