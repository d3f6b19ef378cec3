import { hashWord, Shape, type Tokens } from '../text/tokens.js';
import type { NameSpan } from './nameSpan.js';
import { ListBit, type WordLists } from './recogniser/wordLists.js';

/** Shorter beginnings and endings of words are like names and words by chance. */
const SHORTEST_NAME = 4;
const SHORTEST_WORD = 4;
/** No compound is longer; a hostile text may have one of a million letters. */
const LONGEST = 40;

/**
 * Leaves out what is a word made of a name, where a language writes such compounds as one: "Xiaomiklant" beside
 * "Xiaomi" is a customer, and nobody's name.
 */
export function withoutCompounds(tokens: Tokens, names: readonly NameSpan[], lists: WordLists): NameSpan[] {
  const single = new Set<number>();
  for (const { from, to } of names) if (to === from + 1) single.add(tokens.hash[from] as number);
  return names.filter((name) => name.source !== 'recogniser' || !isCompound(tokens, name, single, lists));
}

function isCompound(tokens: Tokens, { from, to }: NameSpan, names: ReadonlySet<number>, lists: WordLists): boolean {
  const start = tokens.start[from] as number;
  const end = tokens.end[from] as number;
  if (
    to !== from + 1 ||
    end - start > LONGEST ||
    ((tokens.shape[from] as number) & (Shape.InnerCapital | Shape.Digit)) !== 0
  )
    return false;
  for (let at = start + SHORTEST_NAME; at <= end - SHORTEST_WORD; at++) {
    if (!names.has(hashWord(tokens.text, start, at))) continue;
    if ((lists.of(hashWord(tokens.text, at, end)) & ListBit.CommonWord) !== 0) return true;
  }
  return false;
}
