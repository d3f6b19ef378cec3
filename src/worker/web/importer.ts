import type { FromImport, ToImport } from '../importProtocol.js';
import { ImportThread } from '../importThread.js';

// The import thread in a browser.

const thread = new ImportThread((message: FromImport) => self.postMessage(message));
self.addEventListener('message', ({ data }: MessageEvent<ToImport>) => thread.receive(data));
