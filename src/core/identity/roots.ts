import type { EntityKind } from '../model.js';

/**
 * What names are names of, as the index keys it: a letter, and what it stands for. Its entity's id is told later, when
 * its mentions have voted on its kind.
 */
export type Root = string;

/** Everything of one form. */
export const formRoot = (form: string): Root => `f${form}`;
/** The people of one form, where it names something else as well. */
export const personRoot = (form: string): Root => `p${form}`;
/** The companies of one form, where it names a place as well. */
export const firmRoot = (form: string): Root => `c${form}`;
/** What a form names in one article alone, or in the articles that tell of one country. */
export const scopedRoot = (form: string, scope: string): Root => `o${form}@${scope}`;
/** A thing of the table of the world, by its id. */
export const worldRoot = (id: string): Root => `w${id}`;
/** An entity of the lexicon, by its id. */
export const listedRoot = (id: string): Root => `l${id}`;

/** The kind of what a root stands for, where no vote is needed. */
export function kindOf(root: Root): EntityKind | undefined {
  if (root.startsWith('w')) return root.slice(1, root.indexOf('/')) as EntityKind;
  if (root.startsWith('c')) return 'company';
  return root.startsWith('p') ? 'person' : undefined;
}

/** The form that names it best; undefined where several do. */
export function namingForm(root: Root): string | undefined {
  if (root.startsWith('w') || root.startsWith('l')) return undefined;
  return root.slice(1, root.startsWith('o') ? root.indexOf('@') : undefined);
}

/** The id of its entity: `company/airbus`. */
export function idOf(root: Root, kind: EntityKind): string {
  const rest = root.slice(1);
  if (root.startsWith('w') || root.startsWith('l')) return rest;
  // Both things of one form may win a vote for one kind.
  const isOther = root.startsWith('p') || root.startsWith('c');
  return `${kind}/${rest.replaceAll(' ', '-')}${isOther ? '@' : ''}`;
}
