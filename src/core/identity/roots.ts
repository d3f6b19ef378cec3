import type { EntityKind } from '../model.js';
import { Numbering } from '../packed/numbering.js';

/**
 * What names are names of, in words: a letter, and what it stands for. Its entity's id is told later, when its mentions
 * have voted on its kind.
 */
export type RootText = string;

/** The same by number, as the index keys it. */
export type Root = number;

/** The roots of a corpus by number. */
export class Roots {
  readonly numbering = new Numbering();

  of(text: RootText): Root {
    return this.numbering.of(text);
  }

  text(root: Root): RootText {
    return this.numbering.text(root);
  }
}

/** Everything of one form. */
export const formRoot = (form: string): RootText => `f${form}`;
/** The people of one form, where it names something else as well. */
export const personRoot = (form: string): RootText => `p${form}`;
/** The companies of one form, where it names a place as well. */
export const firmRoot = (form: string): RootText => `c${form}`;
/** What a form names in one article alone, or in the articles that tell of one country. */
export const scopedRoot = (form: string, scope: string): RootText => `o${form}@${scope}`;
/** A thing of the table of the world, by its id. */
export const worldRoot = (id: string): RootText => `w${id}`;
/** An entity of the lexicon, by its id. */
export const listedRoot = (id: string): RootText => `l${id}`;

/** The kind of what a root stands for, where no vote is needed. */
export function kindOf(root: RootText): EntityKind | undefined {
  if (root.startsWith('w')) return root.slice(1, root.indexOf('/')) as EntityKind;
  if (root.startsWith('c')) return 'company';
  return root.startsWith('p') ? 'person' : undefined;
}

/** The form that names it best; undefined where several do. */
export function namingForm(root: RootText): string | undefined {
  if (root.startsWith('w') || root.startsWith('l')) return undefined;
  return root.slice(1, root.startsWith('o') ? root.indexOf('@') : undefined);
}

/** The id of its entity: `company/airbus`. */
export function idOf(root: RootText, kind: EntityKind): string {
  const rest = root.slice(1);
  if (root.startsWith('w') || root.startsWith('l')) return rest;
  // Both things of one form may win a vote for one kind.
  const isOther = root.startsWith('p') || root.startsWith('c');
  return `${kind}/${rest.replaceAll(' ', '-')}${isOther ? '@' : ''}`;
}
