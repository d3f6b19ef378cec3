import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { CorpusStore, type StoreOptions } from '../../core/store/corpusStore.js';
import { NodeStoreFiles } from './storeFiles.js';

const ENDING = '.store';
// What no window has opened for so long is of a folder that is gone.
const KEPT_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** The folder of a corpus's store, below the folder for stores. */
export const storeFolder = (storage: string, corpus: string): string =>
  path.join(storage, `${createHash('sha1').update(corpus).digest('hex').slice(0, 20)}${ENDING}`);

/** Opens the store of a corpus on this machine, and removes those that nobody has opened for long. */
export function openNodeStore(storage: string, corpus: string, options: StoreOptions): CorpusStore {
  const folder = storeFolder(storage, corpus);
  const now = Date.now();
  ignoringErrors(() => utimesSync(folder, now / 1_000, now / 1_000));
  ignoringErrors(() => removeForgotten(storage, now - KEPT_DAYS * DAY_MS));
  return CorpusStore.open(new NodeStoreFiles(folder), options);
}

function removeForgotten(storage: string, oldest: number): void {
  for (const name of readdirSync(storage)) {
    const folder = path.join(storage, name);
    if (name.endsWith(ENDING) && statSync(folder).mtimeMs < oldest) rmSync(folder, { recursive: true });
  }
}

/** A store that cannot be cleaned is one all the same. */
function ignoringErrors(act: () => void): void {
  try {
    act();
  } catch {}
}
