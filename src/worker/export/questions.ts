import type { Exported, ExportFormat } from '../../presentation/export/exported.js';

/** What the reader wants to take out of the editor. */
export interface AskedExport extends ExportedOf {
  /** URI of the folder of the corpus; articles are of their own. */
  readonly folder?: string;
  readonly whats: readonly Exported[];
  readonly format: ExportFormat;
  /** URI of the folder that it goes into: links lead from there. */
  readonly to: string;
}

/** Of what: of all the corpus, where nothing is named. */
export interface ExportedOf {
  /** URIs. */
  readonly articles?: readonly string[];
  /** Ids. */
  readonly entities?: readonly string[];
  /** Ids of rows of the views of figures and events. */
  readonly rows?: readonly string[];
  /** The events that the sidebar shows. */
  readonly shownEvents?: true;
}

/** A part of an export that may be long. */
export interface ExportPart {
  readonly text: string;
  /** How many things there are so far. */
  readonly count: number;
  /** By what the rest is asked for; left out at the end. */
  readonly rest?: number;
}

/** What is asked to take what the corpus says out of the editor. */
export interface ExportQuestions {
  /** Undefined where what it is of is not there. */
  export: [AskedExport, ExportPart | undefined];
  /** Undefined where nothing is left of it: the thread is another. */
  restOfExport: [{ readonly rest: number }, ExportPart | undefined];
  /** The rest is not wanted. */
  dropExport: [{ readonly rest: number }, undefined];
  /** What a file would be that is written at a place: one of the articles, one from then on, or neither. */
  writtenAt: [{ readonly uri: string }, 'article' | 'newArticle' | 'file'];
}
