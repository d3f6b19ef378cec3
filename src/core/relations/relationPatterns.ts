import { perLocale } from '../locales/index.js';
import type { EntityKind, RelationType } from '../model.js';
import { PhraseTable } from '../text/phraseTable.js';
import type { RelationData, RelationPattern } from './relationData.js';

/** A part of a pattern. */
export type Element =
  | { readonly is: 'name'; readonly kinds: ReadonlySet<EntityKind>; readonly list: boolean; readonly optional: boolean }
  | { readonly is: 'words'; readonly table: PhraseTable<true>; readonly optional: boolean }
  | { readonly is: 'roles'; readonly optional: boolean }
  | { readonly is: 'filler'; readonly most: number; readonly optional: boolean }
  | { readonly is: 'start'; readonly optional: boolean };

export interface CompiledPattern {
  readonly type: RelationType | undefined;
  readonly backwards: boolean;
  readonly elements: readonly Element[];
}

/** The relation patterns of a language, ready to be matched. */
export interface CompiledRelations {
  readonly roles: PhraseTable<RelationType>;
  /** Patterns that begin with a name. */
  readonly byName: ReadonlyMap<EntityKind, readonly CompiledPattern[]>;
  /** Patterns that begin with a word or a role. */
  readonly byWord: readonly CompiledPattern[];
  /** Every word with which one of the latter can begin. */
  readonly starters: PhraseTable<true>;
  readonly blockers: PhraseTable<true>;
  readonly former: PhraseTable<true>;
  readonly listWords: PhraseTable<true>;
}

const KINDS: Readonly<Record<string, readonly EntityKind[]>> = {
  person: ['person'],
  company: ['company', 'organization', 'media'],
  thing: ['product', 'brand'],
  place: ['place'],
  any: ['company', 'organization', 'media', 'product', 'brand'],
};

/** The compiled patterns of a language. */
export const relationPatternsOf = perLocale(({ relations }) => compile(relations));

function compile(data: RelationData): CompiledRelations {
  const roles = new PhraseTable<RelationType>();
  for (const [type, words] of Object.entries(data.roles)) {
    for (const word of words) roles.add(word, type as RelationType);
  }
  const lists = new Map(Object.entries(data.words).map(([name, words]) => [name, tableOf(words)]));
  const byName = new Map<EntityKind, CompiledPattern[]>();
  const byWord: CompiledPattern[] = [];
  const starters = new PhraseTable<true>();
  for (const pattern of data.patterns) {
    const ready = compilePattern(pattern, lists);
    const head = ready.elements[0];
    if (head?.is === 'name') {
      for (const kind of head.kinds) byName.set(kind, [...(byName.get(kind) ?? []), ready]);
    } else {
      byWord.push(ready);
      for (const word of startersOf(pattern.pattern, data)) starters.add(word, true);
    }
  }
  return {
    roles,
    byName,
    byWord,
    starters,
    blockers: tableOf([...data.blockers, ...data.former]),
    former: tableOf(data.former),
    listWords: tableOf(data.listWords),
  };
}

const tableOf = (words: readonly string[]): PhraseTable<true> =>
  new PhraseTable(words.map((word) => [word, true] as const));

function compilePattern(
  { type, pattern, backwards = false }: RelationPattern,
  lists: ReadonlyMap<string, PhraseTable<true>>,
): CompiledPattern {
  const elements = pattern.split(' ').map((part): Element => {
    const optional = part.startsWith('?');
    const text = optional ? part.slice(1) : part;
    if (text === '^') return { is: 'start', optional };
    if (text === '@role') return { is: 'roles', optional };
    if (text.startsWith('~')) return { is: 'filler', most: Number(text.slice(1)), optional };
    if (text.startsWith('@')) {
      const table = lists.get(text.slice(1));
      if (!table) throw new Error(`No word list for ${text}`);
      return { is: 'words', table, optional };
    }
    const name = /^<(\w+)>(\+?)$/.exec(text);
    if (!name) return { is: 'words', table: tableOf(text.split('|')), optional };
    const kinds = KINDS[name[1] as string];
    if (!kinds) throw new Error(`No kinds for ${text}`);
    return { is: 'name', kinds: new Set(kinds), list: name[2] === '+', optional };
  });
  return { type, backwards, elements };
}

/** The words with which a pattern can begin: those of its first element, and of the next where that is optional. */
function startersOf(pattern: string, data: RelationData): readonly string[] {
  const words: string[] = [];
  for (const part of pattern.split(' ')) {
    const text = part.startsWith('?') ? part.slice(1) : part;
    if (text === '^') continue;
    if (text === '@role') words.push(...Object.values(data.roles).flat());
    else if (text.startsWith('@')) words.push(...(data.words[text.slice(1)] ?? []));
    else words.push(...text.split('|'));
    if (!part.startsWith('?')) break;
  }
  return words;
}

/** The words of which each pattern needs one: a sentence with none of them states nothing. */
export const relationKeys = (data: RelationData): ReadonlySet<string> =>
  new Set(data.patterns.flatMap(({ pattern }) => keyWords(pattern, data)));

/** The words of the rarest element that a pattern needs: its roles, else its longest word list, else its own words. */
function keyWords(pattern: string, data: RelationData): readonly string[] {
  const needed = pattern.split(' ').filter((part) => !/^[?~<^,-]/.test(part));
  if (needed.includes('@role')) return Object.values(data.roles).flat();
  const lists = needed.map((part) => (part.startsWith('@') ? (data.words[part.slice(1)] ?? []) : part.split('|')));
  const [longest = []] = lists.sort((a, b) => total(b) - total(a));
  return longest;
}

const total = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);
