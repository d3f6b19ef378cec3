import { TokenKind, tokenLength } from '../../text/tokens.js';
import { Role } from '../figureWords.js';
import type { FoundRank, Ordinal, RankReading } from '../ranks.js';

/** One way to tell that an ordinal or a number is a rank. The rows stand in order: the first that answers decides. */
export interface RankRule<Name extends string = string> {
  /** What a rank is said to be read by. */
  readonly name: Name;
  readonly why: string;
  /** The rank; 'none' where it is sure that there is none; undefined leaves it to the rows below. */
  readonly read: (found: FoundRank) => RankReading | 'none' | undefined;
}

/** Above, a "top" is no list, and a "number" no rank. */
const LONGEST_TOP = 1000;
const LAST_NUMBER = 20;
/** Of "no" and a number written in letters: "no one" is nobody. */
const SHORTEST_BEFORE_WORD = 4;
/** Ordinals in digits from here on tell how many there have been. */
const MANY = 100;

export const RANKS = [
  {
    name: 'top of a list',
    why: '"top five", "top 10"',
    read: ({ at: { tokens }, ranks, i, lead }) => {
      if (lead?.role !== Role.Top) return undefined;
      const number = ranks.numberBehind(i, lead);
      if (!number || number.value > LONGEST_TOP) return undefined;
      return { start: tokens.start[i] as number, end: number.end, next: number.next, value: number.value };
    },
  },
  {
    name: 'number of a rank',
    why: '"number one", "China’s No. 3"; not "Nummer 5", a label',
    read: ({ at: { tokens }, ranks, i, lead }) => {
      if (lead?.role !== Role.RankNumber) return undefined;
      const number = ranks.numberBehind(i, lead);
      if (!number || number.value > LAST_NUMBER || (number.value > 1 && !ranks.isDefinite(i))) return undefined;
      if (!number.digits && tokenLength(tokens, i) < SHORTEST_BEFORE_WORD) return undefined;
      return { start: tokens.start[i] as number, end: number.end, next: number.next, value: number.value };
    },
  },
  {
    name: 'largest but for others',
    why: '"op één na grootste"',
    read: ({ ranks, i, ordinal, lead }) => (ordinal || lead ? undefined : ranks.behindOthers(i)),
  },
  {
    name: 'ordinal and superlative',
    why: '"18th largest", "third place"',
    read: ({ at: { tokens }, ranks, i, ordinal }) => {
      const word = ordinal ? ranks.rankedBy(ordinal.next) : -1;
      if (!ordinal || word < 0) return undefined;
      return {
        start: tokens.start[i] as number,
        end: tokens.end[word] as number,
        next: word + 1,
        value: ordinal.value,
      };
    },
  },
  {
    name: 'one of many',
    why: '"the 1,000th store": counted up to, not enumerated',
    read: (found) => {
      const { at, i, ordinal } = found;
      return ordinal && ordinal.value >= MANY && at.tokens.kind[i] === TokenKind.Number
        ? place(found, ordinal)
        : undefined;
    },
  },
  {
    name: 'ordinal that ranks nothing',
    why: '"the first of the tie-ups", "came in the 52nd minute"',
    read: ({ ranks, i, ordinal }) =>
      ordinal && (!ranks.isRanked(i) || ranks.isTimed(ordinal.next)) ? 'none' : undefined,
  },
  {
    name: 'range of ranks',
    why: '"ranked third to fifth"',
    read: (found) => {
      const { at, ranks, ordinal } = found;
      const { tokens, words } = at;
      if (!ordinal || ordinal.next >= tokens.count || !words.rangeJoins.word(tokens, ordinal.next)) return undefined;
      const high = ranks.ordinalAt(ordinal.next + 1);
      return high && high.value > ordinal.value
        ? { ...place(found, high), value: ordinal.value, value2: high.value }
        : undefined;
    },
  },
  {
    name: 'ranked',
    why: '"ranked first", "its ranking continued to rise to 8th"',
    read: (found) => found.ordinal && place(found, found.ordinal),
  },
] as const satisfies readonly RankRule[];

/** From token `i` to the end of an ordinal, and its value. */
const place = ({ at: { tokens }, i }: FoundRank, { value, next }: Ordinal): RankReading => ({
  start: tokens.start[i] as number,
  end: tokens.end[next - 1] as number,
  next,
  value,
});

/** Asked of a rank that was read. */
export const RANK_IDIOM = {
  name: 'idiom of ranks',
  why: '"in de eerste plaats": a phrase with a rank in it that ranks nothing',
  read: ({ at: { tokens, words, sentenceStart }, i }: FoundRank, { next }: RankReading): 'none' | undefined => {
    for (let k = i - 1; k >= Math.max(sentenceStart, i - 2); k--)
      if (words.rankIdioms.longest(tokens, k, next) && words.rankIdioms.matchEnd === next) return 'none';
    return undefined;
  },
} as const;

/** The rank that the first row that answers reads, and the row's name; undefined where there is none. */
export function rankAt(
  found: FoundRank,
): { readonly rule: (typeof RANKS)[number]['name']; readonly rank: RankReading } | undefined {
  for (const { name, read } of RANKS) {
    const rank = read(found);
    if (rank) return rank === 'none' ? undefined : { rule: name, rank };
  }
  return undefined;
}
