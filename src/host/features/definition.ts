import * as vscode from 'vscode';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { FigureRef } from '../../core/links/link.js';
import { isStated } from '../cards/tellings.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { targetAt } from '../corpus/targetAt.js';
import { toRange } from '../positions.js';
import { locationOf } from './references.js';

/** Go to Definition: the passage that says most about an entity, or the most precise restatement of a figure, a sure one first. */
export function registerDefinition(library: Library): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, {
    async provideDefinition(document, position, token) {
      const target = await targetAt(library, document, position, token);
      if (!target) return undefined;
      const { open, at } = target;
      const { article } = open.annotated;
      const own = at.kind === 'figure' ? at.figure : at.mention;
      const place =
        at.kind === 'figure'
          ? restatementOf(open.index, { article: article.id, figure: at.figure })
          : open.index.definingMention(at.mention.entity);
      const span = place && ('figure' in place ? place.figure : place.mention);
      const location = place && span && locationOf(library, open.index, place.article, span);
      if (!location) return undefined;
      const link: vscode.LocationLink = {
        originSelectionRange: toRange(article, own),
        targetUri: location.uri,
        targetRange: location.range,
      };
      return [link];
    },
  });
}

/** The most precise figure that surely states the same, else that which probably does. */
function restatementOf(index: CorpusIndex, of: FigureRef): FigureRef | undefined {
  const links = index.restatements(of);
  return (links.find(isStated) ?? links[0])?.figures[1];
}
