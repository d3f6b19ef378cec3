import { annotateArticle } from '../core/annotateArticle.js';
import type { Lexicon } from '../core/entities/lexicon.js';
import { annotationLine } from './annotationLine.js';
import type { ArticlesAt } from './articlesAt.js';
import type { Report } from './lineFiles.js';
import { OwnIds } from './ownIds.js';

/**
 * Annotates articles one by one as they are read, each as a line: nothing is kept of one that was passed on. What comes as
 * a row keeps the id that its sender gave it.
 */
export async function* annotateLines(at: ArticlesAt, lexicon: Lexicon, report: Report): AsyncGenerator<string> {
  const ids = new OwnIds();
  for await (const found of at.articles()) {
    const article = found.isRow ? found.article : ids.give(found);
    let line: string;
    try {
      line = annotationLine({ article, annotations: annotateArticle(article, lexicon) }, lexicon.entities);
    } catch (error) {
      report(found.path, error instanceof Error ? error.message : String(error));
      continue;
    }
    yield line;
  }
}
