import type { ImportProblem } from './problems.js';

/** A file to take in. */
export interface FileToRead {
  /** Its name, without its folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding of its text, where somebody has said it: a label such as "windows-1252". */
  readonly encoding?: string;
}

/** An article as it was found in a file. What is not known is left out: the corpus reads it from the text as of any other. */
export interface ImportedArticle {
  readonly title?: string;
  readonly authors?: readonly string[];
  /** The day on which it came out: ISO 8601, reduced to what is known. */
  readonly date?: string;
  /** The day on which the document was made, which says little of when it came out. */
  readonly made?: string;
  readonly publisher?: string;
  readonly language?: string;
  /** The web address of the page. */
  readonly address?: string;
  /** Names of what came with it and is not taken in. */
  readonly attachments?: readonly string[];
  /** Markdown; or the whole file as it stands, with what it says of itself, where it is Markdown already. */
  readonly body: string;
  readonly isMarkdown?: true;
}

/** What a file holds: articles, or why there are none. */
export type Imported =
  | { readonly articles: readonly ImportedArticle[]; readonly problems: readonly PlacedProblem[] }
  | { readonly problem: ImportProblem };

/** A part of a file that could not be read: the number of its row or the name of its part. */
export interface PlacedProblem extends ImportProblem {
  readonly place: string;
}

/** What a reader found in a file. */
export interface Found {
  readonly articles: readonly ImportedArticle[];
  readonly problems?: readonly PlacedProblem[];
}
