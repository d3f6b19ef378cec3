import { Gap, Shape, TokenKind, tokenText } from '../text/tokens.js';
import { looksPlural } from './countedNoun.js';
import type { Surroundings } from './exclusions/surroundings.js';
import { type Quantity, withLetterScale } from './quantityReader.js';

/** A word of counting stands this close before its number. */
const REACH = 12;
const MILLION = 1e6;
/** Versions and standards have numbers below: "4K". */
const LEAST_BEFORE_LABEL = 10;

/**
 * The quantity with the letter glued to its digits read as a scale of what is counted, "10k", "1.2b", and "5m" before a
 * plural; undefined where the letter is none, or a unit or part of a name.
 */
export function withCountScale(quantity: Quantity, at: Surroundings): Quantity | undefined {
  const { tokens, words } = at;
  const { number, unit } = quantity;
  if (number.letterScale === 0 || (unit && unit.unit !== 'metre')) return undefined;
  const letter = number.next;
  const isCapital = ((tokens.shape[letter] as number) & Shape.Capital) !== 0;
  if (isCapital || number.letterScale === MILLION) {
    const counts = countsPlural(letter + 1, isCapital, at);
    if (isCapital) {
      // "5G phones", "4K screens", "3M masks": names of things.
      if (!counts || tokenText(tokens, letter) === 'G') return undefined;
      if (isBehindName(quantity.first, at)) return undefined;
      if (number.value < LEAST_BEFORE_LABEL && words.letterLabels.word(tokens, letter + 1)) return undefined;
    } else if (!counts && !isTold(quantity, at)) return undefined;
  }
  const scaled = withLetterScale(number);
  const end = tokens.end[letter] as number;
  return {
    ...quantity,
    unit: undefined,
    number: scaled,
    value: scaled.value,
    resolution: scaled.resolution,
    end,
    numberEnd: end,
    next: letter + 1,
  };
}

/** "GeForce GT *650M* graphics": a capital that does not only begin the sentence, where words have none. */
function isBehindName(first: number, { tokens, words, sentenceStart }: Surroundings): boolean {
  const before = first - 1;
  if (before <= sentenceStart || words.data.countedWord === 'capital') return false;
  return tokens.kind[before] === TokenKind.Word && ((tokens.shape[before] as number) & Shape.Capital) !== 0;
}

/** Is the word at token `i` a plural, or, behind a capital, the one behind that: "3M active *users*"? */
function countsPlural(i: number, withAdjective: boolean, at: Surroundings): boolean {
  const { tokens, words } = at;
  if (isPlural(i, at)) return true;
  return (
    withAdjective &&
    i < tokens.count &&
    !words.stops.word(tokens, i) &&
    tokens.kind[i] === TokenKind.Word &&
    isPlural(i + 1, at)
  );
}

const isPlural = (i: number, { tokens, words, sentenceEnd }: Surroundings): boolean =>
  i < sentenceEnd &&
  tokens.gap[i] === Gap.Space &&
  tokens.kind[i] === TokenKind.Word &&
  (looksPlural(tokens, i, words) ||
    (words.data.countedWord === 'capital' && ((tokens.shape[i] as number) & Shape.Capital) !== 0));

/** "passenger *numbers* rose 3.7% to 7.5m": millions, by a word of counting close before. */
function isTold({ first }: Quantity, { tokens, words, sentenceStart }: Surroundings): boolean {
  for (let i = first - 1; i >= Math.max(sentenceStart, first - REACH); i--) {
    if (tokens.kind[i] === TokenKind.Word && words.countCues.word(tokens, i)) return true;
  }
  return false;
}
