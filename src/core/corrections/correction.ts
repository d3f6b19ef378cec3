import type { WrittenCorrection } from '../corpus/correctionsFile.js';
import type { Span } from '../model.js';

/** What a reader says is otherwise in one place of an article. */
export type Correction = Omit<WrittenCorrection, 'article'>;

/** A correction that was looked for in the text of its article. */
export interface PlacedCorrection extends Correction {
  /** Where its words stand; left out of a name that is corrected everywhere, and of what {@link isLost}. */
  readonly span?: Span;
  /** Its words do not stand there any more as they are quoted, or nobody can say where. */
  readonly isLost?: true;
}

/** Is it about a name wherever the article has it? */
export const isEverywhere = ({ is, before, after, at }: Correction): boolean =>
  is !== undefined && before === undefined && after === undefined && at === undefined;
