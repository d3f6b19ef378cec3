import type { DossierText } from '../../presentation/dossier/dossierMarkdown.js';

/** Whose dossier: an entity, by its id, of the corpus in a folder, by its URI; `name` is what it was called before. */
export interface AskedDossier {
  readonly folder: string;
  readonly entity: string;
  readonly name: string;
}

/** What is asked for dossiers. */
export interface DossierQuestions {
  /** What a corpus says about an entity, once it is known which corpora there are. */
  dossier: [AskedDossier, DossierText];
  /**
   * The same as the text of a file at the URI `file`, with links from there, as Markdown or as a page to print; undefined where
   * there is nothing to say.
   */
  dossierFile: [AskedDossier & { readonly file: string; readonly format: 'markdown' | 'page' }, string | undefined];
  /** Would a corpus read a new file at this URI as one of its articles? */
  wouldBeArticle: [{ readonly file: string }, boolean];
}
