import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { nodeFiles } from '../../node/nodeFiles.js';
import { editorFiles } from '../editorFiles.js';
import type { FromCorpus, ToCorpus } from '../protocol.js';
import { CorpusThread } from '../thread.js';
import { diskPathOf } from '../uris.js';
import { hash, Journal } from './journal.js';

// The corpus thread in Node: files on disk it reads itself, others through the editor.

// What decides how an article is read, in this folder; see `esbuild.mjs`.
const READERS = ['corpusThread.js', 'locales.js', 'names.bin.gz'];
let readersNow: string | undefined;

/** A name for these programs and their data: another version may read differently. */
function readers(): string {
  readersNow ??= hash(READERS.map((name) => hash(readFileSync(path.join(__dirname, name)))).join());
  return readersNow;
}

const thread = new CorpusThread({
  post: (message: FromCorpus) => parentPort?.postMessage(message),
  surroundingsOf: ({ storage }, askFiles) => ({
    filesOf(folder) {
      const disk = diskPathOf(folder);
      return disk === undefined ? editorFiles(folder, askFiles) : nodeFiles(disk);
    },
    async isFolder(uri) {
      const disk = diskPathOf(uri);
      if (disk === undefined) return askFiles('isFolder', { uri });
      return statSync(disk, { throwIfNoEntry: false })?.isDirectory() ?? false;
    },
    memoryOf(folder, lexicon) {
      if (storage === undefined) return undefined;
      const stamp = (): string => `${readers()} ${hash(JSON.stringify(lexicon))}`;
      return new Journal(Journal.fileOf(storage, folder), stamp);
    },
  }),
});
parentPort?.on('message', (message: ToCorpus) => thread.receive(message));
