import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { NamePair } from '../entities/lexicon.js';
import type { EntityKind } from '../model.js';
import { addToList, arrayAt, inlineArray, inlineObject, insertion, without } from './jsonEdits.js';
import { applyChange, difference, type TextChange } from './textChange.js';

/** An entity as the reader adds it: just what is known. */
export interface NewEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
}

// Each function returns the one change that does it, so that a change is a line in version control and an undo in the
// editor; undefined where the text is no lexicon, or already says so.

/** Adds an entity on a line of its own, where its id belongs in the order of ids. */
export function addEntity(text: string, entity: NewEntity): TextChange | undefined {
  const list = arrayAt(text, ['entities']);
  if (!list) return undefined;
  const ids = (list.children ?? []).map((child) => String(findNodeAtLocation(child, ['id'])?.value ?? ''));
  const behind = ids.findIndex((id) => id > entity.id);
  return insertion(text, list, behind < 0 ? ids.length : behind, inlineObject(entity));
}

/** Adds a name, an alias as the file writes one, to an entity that the lexicon lists. */
export const addAlias = (text: string, entityId: string, alias: unknown): TextChange | undefined =>
  addAliases(text, entityId, [alias]);

function addAliases(text: string, entityId: string, added: readonly unknown[]): TextChange | undefined {
  const entity = entityNodes(text).find((node) => fieldOf(node, 'id') === entityId);
  if (!entity) return undefined;
  const aliases = findNodeAtLocation(entity, ['aliases']);
  const known = new Set<unknown>(aliases?.type === 'array' ? aliases.children?.map(aliasText) : []);
  const missing = added.filter((alias) => {
    const name = typeof alias === 'string' ? alias : (alias as { text?: unknown }).text;
    return !known.has(name) && known.add(name);
  });
  if (missing.length === 0) return undefined;
  if (aliases?.type !== 'array') {
    const last = entity.children?.at(-1);
    return last && { offset: last.offset + last.length, length: 0, content: `, "aliases": ${inlineArray(missing)}` };
  }
  const last = aliases.children?.at(-1);
  return last
    ? { offset: last.offset + last.length, length: 0, content: `, ${inlineArray(missing).slice(1, -1)}` }
    : { offset: aliases.offset, length: aliases.length, content: inlineArray(missing) };
}

/**
 * Makes `name` a name of the entity `to` and of no other: an alias leaves the entity that has it; an entity that is
 * called so goes, and all its names become names of `to`. Where the lexicon does not list `to`, it is added.
 */
export function moveName(text: string, name: string, to: NewEntity): TextChange | undefined {
  const list = arrayAt(text, ['entities']);
  const others = (list?.children ?? []).filter((node) => fieldOf(node, 'id') !== to.id);
  const called = others.filter((node) => fieldOf(node, 'name') === name);
  const gone = new Set(called);
  const aliases = others.flatMap((node) => (gone.has(node) ? [] : aliasNodes(node, name)));
  const written = aliases.at(-1);
  const names: unknown[] = [
    written ? getNodeValue(written) : name,
    ...called.flatMap((node) =>
      (findNodeAtLocation(node, ['aliases'])?.children ?? []).map((one) => getNodeValue(one)),
    ),
  ];
  let result = without(text, [...called, ...aliases]);
  const change = (made: TextChange | undefined): void => {
    if (made) result = applyChange(result, made);
  };
  if (!entityNodes(result).some((node) => fieldOf(node, 'id') === to.id)) change(addEntity(result, to));
  change(addAliases(result, to.id, names));
  return difference(text, result);
}

const entityNodes = (text: string): readonly Node[] => arrayAt(text, ['entities'])?.children ?? [];

const fieldOf = (node: Node, key: string): unknown => findNodeAtLocation(node, [key])?.value;

/** The elements of an entity's aliases that are `name`. */
function aliasNodes(entity: Node, name: string): readonly Node[] {
  return (findNodeAtLocation(entity, ['aliases'])?.children ?? []).filter((child) => aliasText(child) === name);
}

const aliasText = (alias: Node): unknown => (findNodeAtLocation(alias, ['text']) ?? alias).value;

/** Says what kind of thing a listed entity is. */
export function setKind(text: string, entityId: string, kind: EntityKind): TextChange | undefined {
  const entity = entityNodes(text).find((node) => fieldOf(node, 'id') === entityId);
  const before = entity && findNodeAtLocation(entity, ['kind']);
  if (!before || before.value === kind) return undefined;
  return { offset: before.offset, length: before.length, content: JSON.stringify(kind) };
}

/** Lists a text that is no entity, so that it is marked no more. */
export function addIgnored(text: string, ignored: string): TextChange | undefined {
  return addToList(text, 'ignore', JSON.stringify(ignored));
}

/** Lists two names that are not of one thing. */
export function addApart(text: string, pair: NamePair): TextChange | undefined {
  return addToList(text, 'apart', inlineArray(pair));
}

/**
 * Calls an entity by another name, under which it is shown; the old one stays one of its names. Where the lexicon does not
 * list it, it is added.
 */
export function renameEntity(text: string, entity: NewEntity, name: string): TextChange | undefined {
  const listed = entityNodes(text).find((node) => fieldOf(node, 'id') === entity.id);
  const before = listed && findNodeAtLocation(listed, ['name']);
  if (!before) return addEntity(text, { ...entity, name, aliases: [entity.name, ...entity.aliases] });
  if (before.value === name) return undefined;
  const renamed = applyChange(text, { offset: before.offset, length: before.length, content: JSON.stringify(name) });
  const change = addAlias(renamed, entity.id, before.value);
  return difference(text, change ? applyChange(renamed, change) : renamed);
}

/** An id for a new entity, free among `taken`: "Café Noir" is `cafe-noir`, then `cafe-noir-2`. */
export function idFor(name: string, taken: (id: string) => boolean): string {
  const base =
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'entity';
  let id = base;
  for (let n = 2; taken(id); n++) id = `${base}-${n}`;
  return id;
}
