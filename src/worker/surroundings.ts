import type { AnnotatedArticle, FoundInArticle } from '../core/corpus/article.js';
import type { CorpusFiles, LexiconContent } from '../core/corpus/readCorpus.js';
import type { CorpusFolder } from './protocol.js';

/** What corpora live in: a Node thread, a web worker or a test gives them their files and a memory. */
export interface Surroundings {
  /** The folders of the workspace that hold a manifest. */
  corpusFolders(): Promise<readonly CorpusFolder[]>;
  /** The files below a folder, by its URI. */
  filesOf(folder: string): CorpusFiles;
  isFolder(uri: string): Promise<boolean>;
  /** Where articles of a corpus, read with a lexicon, are remembered for later; undefined where nowhere. */
  memoryOf(folder: string, lexicon: LexiconContent): ArticleMemory | undefined;
  /** The file at `uri` is read now: should nothing follow, that was why. */
  reading(uri: string): void;
  /** Did an earlier thread break over the file at `uri`? */
  isSetAside(uri: string): boolean;
  log(level: 'info' | 'warn' | 'error', text: string): void;
}

/** Articles as they were read, for the next time. */
export interface ArticleMemory {
  /** Those that were read with the same programs and the same lexicon. */
  recall(): Iterable<FoundInArticle>;
  remember(annotated: AnnotatedArticle): void;
  /** Writes what is not written yet. */
  flush(): void;
}
