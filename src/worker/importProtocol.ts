import type { Localisation } from '../presentation/l10n.js';

// What the editor's thread and the thread that reads files of other formats say to each other. That one reads one file at a
// time, and writes nothing.

/** What the import thread is told first. */
export interface ImportSetup {
  readonly localisation: Localisation;
  readonly files: readonly FileToRead[];
  /** What is in the folder that the articles go into, see `ImportFolder`. */
  readonly path: string;
  readonly names: readonly string[];
  readonly originals: readonly string[];
  /** See `NewArticles`. */
  readonly known: string;
}

/** A file, of which the content is asked for when its turn comes. */
export interface FileToRead {
  readonly name: string;
  /** In bytes, where it is known. */
  readonly size?: number;
  /** The label of the encoding that its text is in where it does not say so itself. */
  readonly encoding?: string;
}

/** What a file gives. */
export type ReadFile =
  | {
      readonly kind: 'taken';
      readonly articles: readonly { readonly path: string; readonly text: string }[];
      /** Where the file itself is to be kept; left out where it is the article. */
      readonly original?: string;
      readonly problems: readonly { readonly place: string; readonly reason: string }[];
    }
  | { readonly kind: 'known'; readonly article: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** To the import thread. */
export type ToImport =
  | { readonly type: 'start'; readonly setup: ImportSetup }
  /** The content of the file that was asked for, or why it cannot be read. */
  | { readonly type: 'content'; readonly content: Uint8Array | string };

/** From the import thread. */
export type FromImport =
  /** The content of a file is wanted, by its place in the list. */
  | { readonly type: 'want'; readonly file: number }
  | { readonly type: 'read'; readonly file: number; readonly read: ReadFile };
