import { parentPort } from 'node:worker_threads';
import type { FromImport, ToImport } from '../importProtocol.js';
import { ImportThread } from '../importThread.js';

// The import thread in Node.

const thread = new ImportThread((message: FromImport) => parentPort?.postMessage(message));
parentPort?.on('message', (message: ToImport) => thread.receive(message));
