import type { Modifier } from '../model.js';
import { Gap, TokenKind, type Tokens } from '../text/tokens.js';
import type { FigureWords } from './figureWords.js';

const FILLERS = 2;

/** The hedge before a figure whose first token is `first`, looking back no further than token `from`. */
export function modifierBefore(
  tokens: Tokens,
  first: number,
  from: number,
  words: FigureWords,
): { modifier: Modifier; first: number } | undefined {
  let i = first;
  for (let skipped = 0; skipped <= FILLERS && i > from; skipped++) {
    if ((tokens.gap[i] as number) >= Gap.Paragraph) return undefined;
    const start = words.modifiers.startBefore(tokens, i, from);
    if (start >= 0) {
      const modifier = words.modifiers.valuesOf(tokens, start, i)[0];
      if (modifier) return { modifier, first: start };
    }
    if (tokens.kind[i - 1] !== TokenKind.Word || !words.modifierFillers.word(tokens, i - 1)) return undefined;
    i--;
  }
  return undefined;
}

/** The hedge behind a figure: "or more", "+". */
export function modifierAfter(tokens: Tokens, next: number, words: FigureWords): Modifier | undefined {
  if (next >= tokens.count || (tokens.gap[next] as number) >= Gap.Line) return undefined;
  const found = words.modifiersAfter.longest(tokens, next)?.[0];
  if (!found) return undefined;
  // "£72.5m plus £5m" adds.
  const behind = words.modifiersAfter.matchEnd;
  if (behind === next + 1 && behind < tokens.count && tokens.gap[behind] === Gap.Space) {
    const amount = tokens.kind[behind] === TokenKind.Number || words.moneyLeads.endAt(tokens, behind) > 0;
    if (amount) return undefined;
  }
  // A plus sign says "more than" only where it is glued to the number and nothing is added.
  const end = words.modifiersAfter.matchEnd;
  if (tokens.kind[end - 1] === TokenKind.Symbol) {
    if (tokens.gap[next] !== Gap.None) return undefined;
    if (end < tokens.count && tokens.kind[end] === TokenKind.Number && tokens.gap[end] === Gap.None) return undefined;
  }
  return found;
}
