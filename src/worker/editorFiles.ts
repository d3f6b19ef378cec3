import type { CorpusFiles } from '../core/corpus/readCorpus.js';
import type { AskFiles } from './protocol.js';

/** The files of a corpus folder through the editor's file system: what this thread cannot read itself. */
export function editorFiles(folder: string, ask: AskFiles): CorpusFiles {
  return {
    list: () => ask('list', { folder }),
    size: (path) => ask('size', { folder, path }),
    read: (path) => ask('read', { folder, path }),
  };
}
