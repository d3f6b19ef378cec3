import type { Figure } from '../model.js';
import { hashOf } from '../text/hash.js';

/** So many characters long is each key. */
export const KEY_LENGTH = 3;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * What a figure is known again by among those of its article, wherever it stands there: what it says. Two of one article
 * share a key as good as never.
 */
export function figureKey({ kind, value, value2, unit }: Figure): string {
  let hash = hashOf([kind, value, value2, unit].join(' '));
  // The last bits of a hash alone would tell little of the first characters.
  hash ^= hash >>> 15;
  let key = '';
  for (let i = 0; i < KEY_LENGTH; i++, hash >>>= 6) key += DIGITS[hash & 63];
  return key;
}

/** The keys of figures, each once, in a row. */
export const figureKeys = (figures: readonly Figure[]): string => [...new Set(figures.map(figureKey))].join('');

/** Is a key one of those in a row? */
export function hasKey(keys: string, key: string): boolean {
  for (let i = 0; i < keys.length; i += KEY_LENGTH) if (keys.startsWith(key, i)) return true;
  return false;
}

/** The keys of a row of which `isWanted` holds. */
export function keysOf(keys: string, isWanted: (key: string) => boolean): string {
  let wanted = '';
  for (let i = 0; i < keys.length; i += KEY_LENGTH) {
    const key = keys.slice(i, i + KEY_LENGTH);
    if (isWanted(key)) wanted += key;
  }
  return wanted;
}
