import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { nodeFiles } from '../../node/nodeFiles.js';
import { editorFiles } from '../editorFiles.js';
import type { FromCorpus, ToCorpus } from '../protocol.js';
import { CorpusThread } from '../thread.js';
import { diskPathOf } from '../uris.js';
import { openNodeStore } from './nodeStore.js';

// The corpus thread in Node: files on disk it reads itself, others through the editor.

// What decides how an article is read, in this folder; see `esbuild.mjs`.
const READERS = ['corpusThread.js', 'locales.js', 'names.bin.gz'];
let readersNow: string | undefined;

const hash = (content: string | Buffer): string => createHash('sha1').update(content).digest('hex');

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
    storeOf(folder, lexicon) {
      if (storage === undefined || diskPathOf(folder) === undefined) return undefined;
      const stamp = `${readers()} ${hash(JSON.stringify(lexicon))}`;
      return (textOf) => openNodeStore(storage, folder, { stamp, textOf });
    },
  }),
});
parentPort?.on('message', (message: ToCorpus) => thread.receive(message));
