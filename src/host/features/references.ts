import * as vscode from 'vscode';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { Span } from '../../core/model.js';
import { linksToTell, otherOf } from '../cards/tellings.js';
import type { AnnotationAt } from '../corpus/annotationAt.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library, OpenArticle } from '../corpus/library.js';
import { targetAt } from '../corpus/targetAt.js';
import { toRange } from '../positions.js';

/**
 * Find All References: every mention of the entity in the whole corpus, or whatever the card of the figure tells: what
 * surely states the same, what probably does, and what updates, corrects or contradicts it.
 */
export function registerReferences(library: Library): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const target = await targetAt(library, document, position, token);
      if (!target) return undefined;
      const { open, at } = target;
      const places = placesOf(open, at);
      const own = at.kind === 'figure' ? at.figure : at.mention;
      return places
        .filter(
          ({ article, span }) =>
            includeDeclaration || article !== open.annotated.article.id || span.start !== own.start,
        )
        .flatMap(({ article, span }) => locationOf(library, open.index, article, span) ?? []);
    },
  });
}

function placesOf({ annotated, index }: OpenArticle, at: AnnotationAt): { article: string; span: Span }[] {
  if (at.kind === 'mention')
    return index.mentionsOf(at.mention.entity).map(({ article, mention }) => ({ article, span: mention }));
  const of = { article: annotated.article.id, figure: at.figure };
  const { conflicts, stated, likely } = linksToTell(index, of);
  const others = [...stated, ...likely, ...conflicts].map((link) => otherOf(link, of));
  return [of, ...others].map(({ article, figure }) => ({ article, span: figure }));
}

/** A span of an article of the corpus as a place in the editor. */
export function locationOf(
  library: Library,
  index: CorpusIndex,
  article: string,
  span: Span,
): vscode.Location | undefined {
  const uri = library.uriOf(index, article);
  const annotated = index.article(article);
  return uri && annotated && new vscode.Location(uri, toRange(annotated.article, span));
}
