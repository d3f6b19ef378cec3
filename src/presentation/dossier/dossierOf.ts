import type { Entity } from '../../core/model.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { articlesBlocks } from './articlesBlocks.js';
import { besideBlocks } from './besideBlocks.js';
import type { Dossier, DossierBlock } from './dossier.js';
import { EntityTeller } from './entityTeller.js';
import { eventBlocks } from './eventBlocks.js';
import { figureBlocks } from './figureBlocks.js';
import { speechBlocks } from './speechBlocks.js';
import { whoBlocks } from './whoBlocks.js';

/**
 * What a corpus says about an entity, each thing with its source: who it is, its figures, what happened, what is said and by
 * whom, who stands beside it, and the articles. Of somebody what they say comes first. Undefined where no article names the
 * entity.
 */
export function dossierOf(articles: IndexedArticles, id: string): Dossier | undefined {
  const entity: Entity | undefined = articles.index.entity(id);
  if (!entity || !articles.index.weigh(entity.id)) return undefined;
  const teller = new EntityTeller(articles, entity);
  const facts = [figureBlocks(teller), eventBlocks(teller)];
  const speech = speechBlocks(teller);
  const told: readonly (readonly DossierBlock[])[] = entity.kind === 'person' ? [speech, ...facts] : [...facts, speech];
  return {
    title: entity.name,
    blocks: [...whoBlocks(teller), ...told.flat(), ...besideBlocks(teller), ...articlesBlocks(teller)],
  };
}
