import type { CorpusFiles, LexiconContent } from '../core/corpus/readCorpus.js';
import type { TextOf } from '../core/store/articles.js';
import type { CorpusStore } from '../core/store/corpusStore.js';
import type { CorpusFolder } from './protocol.js';
import type { Readers } from './readers.js';

/** What corpora live in: a Node thread, a web worker or a test gives them their files and a memory. */
export interface Surroundings {
  /** The folders of the workspace that hold a manifest. */
  corpusFolders(): Promise<readonly CorpusFolder[]>;
  /** The files below a folder, by its URI. */
  filesOf(folder: string): CorpusFiles;
  isFolder(uri: string): Promise<boolean>;
  /** Opens the store of a corpus whose articles are read with a lexicon; undefined where nothing is remembered for later. */
  storeOf(folder: string, lexicon: LexiconContent): OpenStore | undefined;
  /** Starts threads that read articles of a corpus with a lexicon; undefined where there are none to spare. */
  readersOf(folder: string, lexicon: LexiconContent): Readers | undefined;
  /** The file at `uri` is read now: should nothing follow, that was why. */
  reading(uri: string): void;
  /** Did an earlier thread break over the file at `uri`? */
  isSetAside(uri: string): boolean;
  /** An article says something else, which nobody had told of. */
  changed(uri: string): void;
  log(level: 'info' | 'warn' | 'error', text: string): void;
}

/** Opens a store of articles, whose texts `textOf` gives. */
export type OpenStore = (textOf: TextOf) => CorpusStore;
