import type { EntityKind } from '../../core/model.js';
import type { ChartPoint } from '../cards/seriesChart.js';
import type { Passage, Place } from '../indexedArticles.js';

// What a dossier is made of, before it is a text for the editor, a file or a page to print.

/** What a name or a figure in a dossier stands for: where it stands in its article. */
export interface DossierMark {
  readonly kind: EntityKind | 'figure';
  /** Id of the entity that it names. */
  readonly entity?: string;
  /** A finding is about the figure. */
  readonly isFound?: true;
  readonly passage: Passage;
}

/** Where words of a dossier lead: to a sentence, to all that say the same, or to the rest of a list that was cut. */
export interface DossierLead {
  readonly to: 'sentence' | 'references' | 'timeline' | 'figures';
  readonly passage: Passage;
  /** The same by lines. */
  readonly place: Place;
}

/** Words of a line. Text is plain: whoever writes it escapes it. */
export interface DossierPart {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis';
  readonly mark?: DossierMark;
  readonly lead?: DossierLead;
  /** The sentence that the words are quoted from. */
  readonly quoted?: Passage;
}

export type DossierLine = readonly DossierPart[];

export type DossierBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly line: DossierLine }
  | { readonly type: 'paragraph' | 'quote'; readonly line: DossierLine }
  | { readonly type: 'list'; readonly items: readonly DossierLine[] }
  | DossierTable;

export interface DossierTable {
  readonly type: 'table';
  readonly heads: readonly string[];
  /** A cell for each head. */
  readonly rows: readonly (readonly DossierLine[])[];
  /** What it shows over time, the oldest first; left out where that is no series. */
  readonly chart?: readonly ChartPoint[];
  /** The column that draws the same in letters. */
  readonly bars?: number;
}

/** What a corpus says about one entity, or of figures, in the order in which it is read. */
export interface Dossier {
  readonly title: string;
  readonly blocks: readonly DossierBlock[];
}

export const heading = (level: 1 | 2 | 3, ...parts: readonly (DossierPart | string)[]): DossierBlock => ({
  type: 'heading',
  level,
  line: lineOf(...parts),
});

export const paragraph = (...parts: readonly (DossierPart | string)[]): DossierBlock => ({
  type: 'paragraph',
  line: lineOf(...parts),
});

export const lineOf = (...parts: readonly (DossierPart | string)[]): DossierLine =>
  parts.map((part) => (typeof part === 'string' ? { text: part } : part));

/** Lines with words between them; empty ones are left out. */
export function between(words: string, lines: readonly (DossierLine | undefined)[]): DossierPart[] {
  return lines
    .filter((line): line is DossierLine => line !== undefined && line.length > 0)
    .flatMap((line, i) => [...(i > 0 ? [{ text: words }] : []), ...line]);
}
