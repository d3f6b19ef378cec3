import * as vscode from 'vscode';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { FigureRef } from '../../core/links/link.js';
import type { Span } from '../../core/model.js';
import { isStated } from '../cards/tellings.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { targetAt } from '../corpus/targetAt.js';
import { toRange } from '../positions.js';
import { locationOf } from './references.js';

/**
 * Go to Definition: the words that say who or what a name is, else the passage that says most of it; or the most precise
 * restatement of a figure, a sure one first.
 */
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
          : passageOf(open.index, at.mention.entity);
      const location = place && locationOf(library, open.index, place.article, place.span);
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

interface Place {
  readonly article: string;
  readonly span: Span;
}

function passageOf(index: CorpusIndex, entity: string): Place | undefined {
  const [introduced] = index.introductionsOf(entity);
  if (introduced) return { article: introduced.article, span: introduced.introduction };
  const defining = index.definingMention(entity);
  return defining && { article: defining.article, span: defining.mention };
}

/** The most precise figure that surely states the same, else that which probably does. */
function restatementOf(index: CorpusIndex, of: FigureRef): Place | undefined {
  const links = index.restatements(of);
  const other = (links.find(isStated) ?? links[0])?.figures[1];
  return other && { article: other.article, span: other.figure };
}
