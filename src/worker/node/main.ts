import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { nodeFiles } from '../../node/nodeFiles.js';
import { editorFiles } from '../editorFiles.js';
import type { FromCorpus, ToCorpus } from '../protocol.js';
import { CorpusThread } from '../thread.js';
import { diskPathOf } from '../uris.js';
import { openNodeStore } from './nodeStore.js';
import { ReaderPool } from './readerPool.js';

// The corpus thread in Node: files on disk it reads itself, others through the editor.

// Each takes a hundred megabytes while it reads.
const MOST_READERS = 4;
// What decides how an article is read, in this folder; see `esbuild.mjs`.
const READERS = ['corpusThread.js', 'reader.js', 'locales.js', 'names.bin.gz'];
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
    readersOf(folder, lexicon) {
      const disk = diskPathOf(folder);
      // The editor's thread has little to do meanwhile, and this one as much as a reader.
      const count = Math.min(MOST_READERS, availableParallelism() - 1);
      if (disk === undefined || count < 1) return undefined;
      return new ReaderPool(path.join(__dirname, 'reader.js'), count, { folder: disk, lexicon });
    },
    storeOf(folder, lexicon) {
      if (storage === undefined || diskPathOf(folder) === undefined) return undefined;
      const stamp = `${readers()} ${hash(JSON.stringify(lexicon))}`;
      return (textOf) => openNodeStore(storage, folder, { stamp, textOf });
    },
  }),
});
parentPort?.on('message', (message: ToCorpus) => thread.receive(message));
