import type { Tokens } from '../../text/tokens.js';
import type { LinkRole, linkWords } from '../linkWords.js';

/** A word or phrase that tells something of the figures near it: tokens `[first, next)`. */
export interface Word {
  readonly first: number;
  readonly next: number;
  readonly roles: readonly LinkRole[];
}

/** The words of tokens `[first, end)` that tell something, in their order, the longest phrase first. */
export function wordsOf(tokens: Tokens, words: ReturnType<typeof linkWords>, first: number, end: number): Word[] {
  const found: Word[] = [];
  let i = first;
  while (i < end) {
    const roles = words.longest(tokens, i, end);
    const next = roles ? words.matchEnd : i + 1;
    if (roles) found.push({ first: i, next, roles });
    i = next;
  }
  return found;
}

export const hasRole = (word: Word, role: LinkRole['role']): boolean => word.roles.some((r) => r.role === role);

/** The shared names that a word gives in a role. */
export const namesOf = (word: Word, role: 'measure' | 'qualifier' | 'scope'): string[] =>
  word.roles.flatMap((r) => (r.role === role && 'name' in r ? [r.name] : []));
