import type { Entity } from '../core/model.js';
import type { LineOfArticle } from './readAnnotationLine.js';

/** The listed entities of a lexicon, and those that lines name and it does not list, by id. */
export function listedWith(
  lines: readonly LineOfArticle[],
  lexicon: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, Entity> {
  const listed = new Map(lexicon);
  for (const line of lines) for (const entity of line.listed) if (!listed.has(entity.id)) listed.set(entity.id, entity);
  return listed;
}
