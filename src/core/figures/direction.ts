import type { FigureKind } from '../model.js';
import { Gap, TokenKind, type Tokens } from '../text/tokens.js';
import type { Surroundings } from './exclusions/surroundings.js';
import type { Quantity } from './quantityReader.js';

/**
 * Does the figure tell a rise or a fall? A percentage takes the nearest word of change in its clause; another
 * figure only the one directly before it ("rose 14.5 million", "increased by 6 billion").
 */
export function directionOf(
  { next, first }: Quantity,
  from: number,
  kind: FigureKind,
  at: Surroundings,
): 'up' | 'down' | undefined {
  if (kind === 'rank' || kind === 'duration') return undefined;
  const { tokens, words } = at;
  if (first > 0 && tokens.code[first - 1] === 0x2b) return 'up';
  // "a 5-percent rise but an 8-percent *decline*": what a hyphenated figure describes tells for itself.
  if (kind === 'percent' && isHyphenated(tokens, first, next)) {
    const noun = next < at.sentenceEnd ? words.directions.word(tokens, next)?.[0] : undefined;
    if (noun) return noun;
  }
  const reach = kind === 'percent' || kind === 'multiple' ? 8 : 2;
  for (let i = from - 1; i >= Math.max(at.sentenceStart, from - reach); i--) {
    if (tokens.kind[i] === TokenKind.Symbol && isClauseEnd(tokens.code[i] as number)) break;
    if (tokens.kind[i] === TokenKind.Number) break;
    const direction = words.directions.word(tokens, i)?.[0];
    if (direction) return direction;
  }
  if (reach === 2) return undefined;
  for (let i = next; i < Math.min(at.sentenceEnd, next + 3); i++) {
    if (tokens.kind[i] !== TokenKind.Word) break;
    const direction = words.directions.word(tokens, i)?.[0];
    if (direction) return direction;
  }
  return undefined;
}

function isHyphenated(tokens: Tokens, first: number, next: number): boolean {
  for (let i = first + 1; i < next; i++) {
    if (tokens.text.charCodeAt(tokens.start[i] as number) === 0x2d && tokens.gap[i] === Gap.None) return true;
  }
  return false;
}

const isClauseEnd = (code: number): boolean => code === 0x2c || code === 0x3b || code === 0x28 || code === 0x29;
