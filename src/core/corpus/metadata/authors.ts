import { sharedWords } from './metadataWords.js';
import { AUTHORS_LIMIT, NAME_LIMIT, plainText } from './plainText.js';

// A list of authors that is longer is text.
const LENGTH = 10_000;

/**
 * The authors that somebody has written down as one text: "Jane Doe and John Smith, Reuters", "Doe, Jane",
 * "[[Jane Doe]]", "Jane Doe <jane@news.example>". What they are and whom they work for is left out where a name is left.
 */
export function authorsIn(written: string): string[] {
  const text = written
    .slice(0, LENGTH)
    .replace(/\[\[(?:[^[\]|\n]{0,200}\|)?([^[\]|\n]{1,200})\]\]/g, '$1')
    .replace(/<[^<>\n]{0,200}>|\bhttps?:\/\/\S+|\([^()\n]{0,100}\)|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}/g, ' ');
  const parts = text.split(/[;|•·\n]/).flatMap((part) => namesOf(part));
  const names = unique(parts.map((part) => plainText(part, NAME_LIMIT)));
  const people = names.filter((name) => !isAffiliation(name));
  return (people.length > 0 ? people : names).slice(0, AUTHORS_LIMIT);
}

/** The names of lists that came as lists. */
export const authorsOf = (list: readonly string[]): string[] =>
  unique(list.slice(0, AUTHORS_LIMIT).flatMap((one) => authorsIn(one))).slice(0, AUTHORS_LIMIT);

function namesOf(part: string): string[] {
  const names: string[] = [];
  for (const joined of splitAtJoins(part)) {
    const pieces = joined.split(',').map((piece) => piece.trim());
    // "Doe, Jane": the surname first.
    if (pieces.length === 2 && pieces.every((piece) => /^[\p{L}'’-]+(?: \p{Lu}\.?)?$/u.test(piece)))
      names.push(`${pieces[1]} ${pieces[0]}`);
    else names.push(...pieces);
  }
  // "By Jane Doe"
  return names.map((name) => name.replace(/^by\s+/i, '')).filter((name) => /\p{L}/u.test(name));
}

/** Parts at words that join the last two of a list: "and", "en", "&". */
function splitAtJoins(text: string): string[] {
  const { joins } = sharedWords();
  const parts: string[][] = [[]];
  for (const word of text.split(/\s+/)) {
    if (joins.has(word.toLowerCase())) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((words) => words.join(' '));
}

/** Is it what somebody is, "Staff Writer", or a news agency? */
export function isAffiliation(name: string): boolean {
  const { roles, agencies } = sharedWords();
  const lower = name.toLowerCase();
  return agencies.has(lower) || lower.split(/[\s/-]+/).some((word) => roles.has(word));
}

/** Does a name have a word of those who write together, "Acme Newsroom"? */
export const isNewsroom = (name: string): boolean =>
  isAffiliation(name) ||
  name
    .toLowerCase()
    .split(/[\s/-]+/)
    .some((word) => sharedWords().newsrooms.has(word));

const unique = (names: readonly string[]): string[] => [...new Set(names.filter((name) => name !== ''))];
