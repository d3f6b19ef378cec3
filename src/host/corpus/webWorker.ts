import * as vscode from 'vscode';
import type { StartWorker } from './workerPort.js';

/** What modules find each other by where there is nothing to load them. */
const REQUIRE = `"use strict";const require=((files,made={})=>(name)=>{if(!made[name]){const module=made[name]={exports:{}};
files[name](module,module.exports)}return made[name].exports})`;

/**
 * Starts a worker of the browser; `script` is its bundle, and `modules` are those that it asks for by `require`, by the names
 * that it calls them by. A browser starts no worker from another origin, and an extension is never of the page's own: the
 * bundles are read as any file is, and started from memory.
 */
export function startWebWorker<To, From>(
  script: vscode.Uri,
  modules: Readonly<Record<string, vscode.Uri>> = {},
): StartWorker<To, From> {
  let address: Promise<string> | undefined;
  const contentOf = async (uri: vscode.Uri) => (await vscode.workspace.fs.readFile(uri)) as Uint8Array<ArrayBuffer>;
  const addressOf = async (): Promise<string> => {
    const parts: BlobPart[] = [];
    for (const [name, uri] of Object.entries(modules))
      parts.push(`${JSON.stringify(name)}:(module,exports)=>{`, await contentOf(uri), '\n},');
    const loader = parts.length > 0 ? [REQUIRE, '({', ...parts, '});'] : [];
    return URL.createObjectURL(new Blob([...loader, await contentOf(script)], { type: 'text/javascript' }));
  };
  return (listener) => {
    let worker: Worker | undefined;
    let isStopped = false;
    const waiting: To[] = [];
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
        worker.addEventListener('message', ({ data }: MessageEvent<From>) => listener.received(data));
        worker.addEventListener('error', ({ message }) => fail(message || 'The thread failed.'));
        for (const message of waiting) worker.postMessage(message);
      },
      (error) => {
        address = undefined;
        fail(`The thread could not be read. ${String(error)}`);
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
