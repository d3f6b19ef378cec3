import type { Item } from './item.js';
import type { Labelled, LabelledArticle } from './labelled.js';

/** One aspect of what the program does, judged on every corpus: a pure function. */
export type Stage = (corpora: readonly Labelled[]) => Item[];

/** A stage whose items come article by article. `path` is the beginning of the ids. */
export const perArticle =
  (judge: (labelled: LabelledArticle, path: string, corpus: Labelled) => Item[]): Stage =>
  (corpora) =>
    corpora.flatMap((corpus) =>
      corpus.articles.flatMap((labelled) => judge(labelled, pathOf(corpus, labelled), corpus)),
    );

export const pathOf = (corpus: Labelled, { id }: LabelledArticle): string => (id ? `${corpus.id}/${id}` : corpus.id);
