import { shared } from '../locales/index.js';
import { phrases } from '../text/phrases.js';
import type { Cell } from './cells.js';
import { isInitial, isTail } from './nameForm.js';
import { GENERATIONS, NO_NAMES, SHARED_NAMES, SMALL_WORDS, SURNAME_PARTICLES } from './nameWords.js';

/** The ways in which a name is short for another: the first letter of a {@link ShortKey}. */
export enum Short {
  /** "Obama" for "Barack Obama": the last words of a person's name. */
  Surname = 's',
  /** "Barack" for "Barack Obama". */
  GivenName = 'g',
  /** "Boeing" for "Boeing Aircraft": without the tail that says what a company does. */
  Tail = 't',
  /** "A380" for "Airbus A380". */
  Model = 'm',
  /** "Red Sox" for "Boston Red Sox", "Prius" for "Toyota Prius": without the town or the maker. */
  Own = 'o',
  /** "UAW" for "United Auto Workers", by its initials alone. */
  Initials = 'i',
  /** The same, as an article introduces it: "United Auto Workers (UAW)". */
  Acronym = 'a',
  /** "John Henry" for "John W. Henry", in any order of the words. */
  Core = 'c',
  /** "Warren Jeffs" for "Warren Steed Jeffs". */
  Usual = 'u',
}

/** A short name, and the way in which it is one. */
export type ShortKey = `${Short}${string}`;

export const shortKey = (way: Short, form: string): ShortKey => `${way}${form}`;

/** An acronym as the articles introduce it that tell of one country. */
export const acronymIn = (acronym: string, country: string | undefined): ShortKey =>
  shortKey(Short.Acronym, `${acronym}@${country ?? ''}`);

/** The short name of a key. */
export const shortOf = (key: ShortKey): string => (key.slice(1).split('@') as [string])[0];

export const isCore = (key: ShortKey): boolean => key.startsWith(Short.Core);

/** An acronym of two letters fits too many names to be read without brackets. */
export const SHORTEST_INITIALS = 3;
const MOST_SURNAME_WORDS = 3;

/** The names that may be short for what an article calls by a name. */
export function shortKeysOf({ kind, words, form, isCommon }: Cell): readonly ShortKey[] {
  if (isCommon || !words.includes(' ')) return [];
  if (kind === 'person') return personKeys(coreOf(words));
  const keys: ShortKey[] = [];
  const parts = form.split(' ');
  const last = parts.at(-1) as string;
  const own = parts.slice(0, -1);
  if (kind !== 'place' && isTail(last) && !own.every((word) => sharedNames.has(word))) {
    keys.push(shortKey(Short.Tail, own.join(' ')));
  }
  if (kind !== 'place' && own.length === 1 && MODEL.test(last)) keys.push(shortKey(Short.Model, last));
  const name = parts.slice(1);
  if (
    kind !== 'place' &&
    !small.has(name[0] as string) &&
    !name.every((word) => sharedNames.has(word) || isTail(word))
  ) {
    keys.push(shortKey(Short.Own, name.join(' ')));
  }
  const initials = initialsOf({ form });
  if (initials.length >= SHORTEST_INITIALS) keys.push(shortKey(Short.Initials, initials));
  return keys;
}

const sharedNames = new Set(SHARED_NAMES.split(' '));

/** A letter and a digit, as in the names of models: "A380", "Q10". */
const MODEL = /^(?=.*\d)(?=.*\p{L})/u;

function personKeys(core: readonly string[]): readonly ShortKey[] {
  if (core.length < 2) return [];
  const keys = [shortKey(Short.Core, core.toSorted().join(' ')), shortKey(Short.GivenName, core[0] as string)];
  for (let count = 1; count < core.length && count <= MOST_SURNAME_WORDS; count++) {
    // "Mohammed bin Salman" is no Salman: that is his father.
    if (!links.has(core[core.length - count - 1] as string))
      keys.push(shortKey(Short.Surname, core.slice(-count).join(' ')));
  }
  for (const form of usualOf(core)) keys.push(shortKey(Short.Usual, form));
  return keys;
}

/** The names of two words or more by which a person of more names may usually go. */
export function usualNamesOf({ kind, words }: Cell): readonly string[] {
  return kind === 'person' ? usualOf(coreOf(words)) : [];
}

function usualOf(core: readonly string[]): readonly string[] {
  if (core.length < 3) return [];
  const usual = [`${core[0]} ${core.at(-1)}`];
  // Longer names begin with those of a son and of his father.
  if (core.length === 3 && !particles.has(core[1] as string)) usual.push(core.slice(1).join(' '));
  // "Mohamed bin Zayed" without his family's name.
  if (core.length > 3 && links.has(core[1] as string)) usual.push(core.slice(0, 3).join(' '));
  return usual;
}

const links = new Set(phrases(shared.PATRONYMICS));
const generations = new Set(GENERATIONS.split(' '));
const particles = new Set(SURNAME_PARTICLES.split(' '));

/**
 * A person's names without initials; none where the words are a surname of several words, "Lo Presti", or one, or say
 * more than names: "Ann Lee of Jackson".
 */
function coreOf(words: string): readonly string[] {
  if (!words.includes(' ')) return [];
  const core = words.split(' ').filter((word) => !isInitial(word) && !generations.has(word));
  const isName = core.length > 1 && !particles.has(core[0] as string) && !core.some((word) => noNames.has(word));
  return isName ? core : [];
}

/** Is it a person's name with more than a surname? */
export const isFullName = ({ kind, words }: Cell): boolean => kind === 'person' && coreOf(words).length > 0;

const noNames = new Set(NO_NAMES.split(' '));

/** Initials and generation of a person, in which two bearers of a name may differ: `w|sr`. */
export function marksOf({ words }: Cell): string {
  const all = words.split(' ');
  const last = all.lastIndexOf(coreOf(words).at(-1) as string);
  const initials = all.slice(0, last).filter(isInitial).join('');
  return `${initials}|${all.find((word) => generations.has(word)) ?? ''}`;
}

/** Marks that tell nobody from anybody. */
export const NO_MARKS = '|';

/** May two names with these marks be one person's? */
export function agree(a: string, b: string): boolean {
  const [initialsA, generationA] = a.split('|');
  const [initialsB, generationB] = b.split('|');
  return isSameOrNone(initialsA, initialsB) && isSameOrNone(generationA, generationB);
}

const isSameOrNone = (a: string | undefined, b: string | undefined): boolean => !a || !b || a === b;

const small = new Set(SMALL_WORDS.split(' '));

/** The first letters of a name's words, small words left out. */
export const initialsOf = ({ form }: Pick<Cell, 'form'>): string =>
  form
    .split(' ')
    .filter((word) => !small.has(word))
    .map((word) => word.charAt(0))
    .join('');
