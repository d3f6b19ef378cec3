import { plain } from '../entities/fingerprint.js';
import { COMPANY_TAILS, JOINED_WORDS, JOINING_WORDS, SHORTENED_WORDS, SPELLINGS } from './nameWords.js';

/**
 * The words of a name as far as they tell what it names: small, without accents and marks, "U.S." and "United States"
 * alike, the tail of a company in its singular.
 */
export function wordsOf(name: string): readonly string[] {
  return formWords(split(plain(name)));
}

/** Like {@link wordsOf}, of a name that has been split into small words. */
export function formWords(words: readonly string[]): readonly string[] {
  return alike(joinInitials(words));
}

/** The words between spaces, hyphens and other marks; "N.A.T.O." and "O'Neill" hold several. */
export const split = (text: string): string[] => text.split(NO_WORD).filter(Boolean);

const NO_WORD = /[^\p{L}\p{N}]+/u;

/** Is it a letter that stands for a name? */
export const isInitial = (word: string): boolean => word.length === 1 && !DIGIT.test(word);

const DIGIT = /\d/;
const tails = new Set(COMPANY_TAILS.split(' '));

/** Does the word say what a company does, behind its own name? */
export const isTail = (word: string): boolean => tails.has(word) || tails.has(singular(word));

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** "u s" is "us", "j p morgan" is "jp morgan". */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const initial = isInitial(word);
    if (initial && open) joined[joined.length - 1] += word;
    else joined.push(word);
    open = initial;
  }
  return joined;
}

/** What two words in a row are written as. */
const pairs = new Map(
  [...SHORTENED_WORDS.split(', '), ...JOINED_WORDS.split(', ')].map((line): [string, string] => {
    const [first, second, one = ''] = line.split(' ');
    return [`${first} ${second}`, one];
  }),
);

const spellings = new Map(SPELLINGS.split(', ').map((pair) => pair.split(' ') as [string, string]));

const joining = new Set(JOINING_WORDS.split(' '));

/** Words that are written in several ways, in one. */
function alike(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const next = words[i + 1];
    const one = next === undefined ? undefined : pairs.get(`${word} ${next}`);
    if (one !== undefined) i++;
    else if (joining.has(word) && result.length > 0 && next !== undefined) continue;
    result.push(one ?? spellings.get(word) ?? word);
  }
  const last = result.length - 1;
  if (last > 0 && isTail(result[last] as string)) result[last] = singular(result[last] as string);
  return result;
}
