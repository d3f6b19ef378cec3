import type { KeptFigure } from '../../core/corpus/draftsFile.js';
import type { CheckedDraft } from '../../presentation/drafts/draftFindings.js';
import type { DraftFix } from '../../presentation/drafts/draftFixes.js';
import type { DraftValue } from '../../presentation/drafts/draftValues.js';
import type { Place } from '../../presentation/indexedArticles.js';

/** A place of a draft, in its text as it was last checked. */
export interface DraftPlace extends Omit<Place, 'uri'> {
  readonly uri: string;
}

/** What is asked about what a reader writes from articles. */
export interface DraftQuestions {
  /** The URI of the folder of the corpus that calls a document a draft, or else has it in its folder. */
  draftCorpus: [
    { readonly uri: string },
    { readonly folder: string | undefined; readonly isDraft: boolean; readonly isReading: boolean },
  ];
  /**
   * What the articles of a corpus say of a draft; undefined where the corpus has gone, or the same draft was asked about
   * again in the meantime.
   */
  checkedDraft: [{ readonly uri: string; readonly folder: string; readonly text: string }, CheckedDraft | undefined];
  /** What may be done about the figure that begins at a place. */
  draftFixes: [DraftPlace, readonly DraftFix[]];
  /** The figure that begins at a place, as it is noted down that it stays. */
  keptFigure: [DraftPlace, KeptFigure | undefined];
  /** The values of the entities whose name is typed in a draft. */
  draftValues: [
    { readonly uri: string; readonly folder: string; readonly text: string; readonly typed: string },
    readonly DraftValue[],
  ];
  /** A document is no longer checked. */
  forgetDraft: [{ readonly uri: string }, undefined];
}
