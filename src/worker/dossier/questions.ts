import type { ChosenFigure, ChosenFigures } from '../../presentation/dossier/comparison.js';
import type { DossierText } from '../../presentation/dossier/dossierMarkdown.js';
import type { AskedRows } from '../protocol.js';

/**
 * What a dossier is of, in the corpus in a folder, by its URI: an entity, by its id, which was called `name` before; or figures
 * that a reader compares.
 */
export type AskedDossier = { readonly folder: string; readonly name: string } & (
  | { readonly entity: string }
  | { readonly figures: readonly ChosenFigure[] }
);

/** What is asked for dossiers. */
export interface DossierQuestions {
  /** The figures that rows of the view of figures stand for; undefined where they stand for none. */
  chosenFigures: [AskedRows & { readonly rows: readonly string[] }, ChosenFigures | undefined];
  /** What a corpus says about an entity or of figures, once it is known which corpora there are. */
  dossier: [AskedDossier, DossierText];
  /**
   * The same as the text of a file at the URI `file`, with links from there, as Markdown or as a page to print; undefined where
   * there is nothing to say.
   */
  dossierFile: [AskedDossier & { readonly file: string; readonly format: 'markdown' | 'page' }, string | undefined];
  /** Would a corpus read a new file at this URI as one of its articles? */
  wouldBeArticle: [{ readonly file: string }, boolean];
}
