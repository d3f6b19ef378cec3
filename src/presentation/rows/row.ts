import type { Passage } from '../indexedArticles.js';
import { plainLabel } from '../plainLabel.js';

/** A row of a view in the sidebar, worded. All of it is plain data: it comes from another thread. */
export interface Row {
  /** Tells it from every other row of its view, also of later times. */
  readonly id: string;
  readonly label: string;
  /** The part of the label that stands out, half-open. */
  readonly highlight?: readonly [start: number, end: number];
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says. */
  readonly spoken?: string;
  readonly icon?: RowIcon;
  /** How it stands before the reader folds or unfolds it; left out where nothing is below it. */
  readonly state?: 'folded' | 'unfolded';
  /** What its menu goes by. */
  readonly menu?: string;
  /** Where a click leads. */
  readonly passage?: Passage;
  /** Id of the entity that it is about, in the corpus that is shown. */
  readonly entity?: string;
  /** URI of the article's file. */
  readonly article?: string;
  /** The ids of what it stands for: a row that stands for what the cursor is on stays selected. */
  readonly about?: readonly string[];
  /** A click asks what the reader can tell of names. */
  readonly asks?: true;
  /** Names the list of which it stands for the rest. */
  readonly rest?: string;
}

/** A row as the editor may show it, whatever articles and lexicons have written into it. */
export function plainRow(row: Row): Row {
  const { label, description, tooltip, spoken } = row;
  return {
    ...row,
    label: plainLabel(label),
    ...(description !== undefined && { description: plainLabel(description) }),
    ...(tooltip !== undefined && { tooltip: plainLabel(tooltip, 'lines') }),
    ...(spoken !== undefined && { spoken: plainLabel(spoken) }),
  };
}

/** A theme icon, or that of a file. */
export interface RowIcon {
  readonly name: string;
  /** Id of a colour. */
  readonly color?: string;
}

export const FILE_ICON: RowIcon = { name: 'file' };

/** What a view says around its rows. */
export interface RowsHead {
  /** Above them. */
  readonly message: string;
  /** Beside its title. */
  readonly description?: string;
  readonly badge?: { readonly value: number; readonly tooltip: string };
  /** Context keys that its menus go by. */
  readonly keys?: Readonly<Record<string, boolean>>;
}

/** The rows of one view, as one moment has them: asked for list by list. */
export interface ViewRows {
  head(): RowsHead;
  /** The rows below another, by its id; those at the top without one. None where there is no such row any more. */
  below(row?: string): readonly Row[];
  /** The rows that lead to what stands at a place of an article, from the top; undefined where there is none. */
  pathTo(article: string, offset: number): readonly Row[] | undefined;
  /** What a row leaves in a text that it is dragged into, as Markdown; none where it stands for nothing to quote. */
  quotations(row: string): readonly string[];
}

/** The id of a row, made of what tells it from others. */
export const rowId = (...parts: readonly string[]): string => JSON.stringify(parts);

/** What the id of a row is made of. */
export const partsOf = (id: string): readonly string[] => JSON.parse(id);
