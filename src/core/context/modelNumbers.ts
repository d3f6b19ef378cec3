import type { Figure, Mention } from '../model.js';
import { Gap, Shape, TokenKind, type Tokens, tokenAt } from '../text/tokens.js';

// Model numbers are short; a larger number is a quantity, whatever stands before it.
const LARGEST = 10_000;

/**
 * The plain numbers that an article uses as names: "Boeing 787", "the Curve 8900". Where one stands right behind a name
 * once, it is a name wherever the article writes it bare.
 */
export function modelNumbers(
  tokens: Tokens,
  figures: readonly Figure[],
  mentions: readonly Mention[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let next = 0;
  for (const figure of figures) {
    if (!mayBeModel(figure)) continue;
    const at = tokenAt(tokens, figure.start);
    if (at === 0 || tokens.kind[at] !== TokenKind.Number || tokens.gap[at] !== Gap.Space) continue;
    while (next < mentions.length && (mentions[next] as Mention).end < (tokens.end[at - 1] as number)) next++;
    const mention = mentions[next];
    const isBehindMention =
      mention !== undefined &&
      mention.end === tokens.end[at - 1] &&
      mention.kind !== 'person' &&
      mention.kind !== 'place';
    if (isBehindMention || isCapitalWithin(tokens, at - 1)) found.add(figure.value);
  }
  return found;
}

/** May a figure be a name: a short number, written in digits and without a scale? */
export const mayBeModel = ({ kind, value, value2, modifier, precision }: Figure): boolean =>
  kind === 'count' &&
  value2 === undefined &&
  modifier === 'exact' &&
  Number.isInteger(value) &&
  value > SMALLEST &&
  value < LARGEST &&
  precision <= 0.5;

const SMALLEST = 9;

/** A word with a capital that begins no sentence: a capital stands before it, too, or a small word. */
function isCapitalWithin(tokens: Tokens, i: number): boolean {
  return (
    i > 0 &&
    tokens.kind[i] === TokenKind.Word &&
    ((tokens.shape[i] as number) & Shape.Capital) !== 0 &&
    tokens.kind[i - 1] === TokenKind.Word
  );
}
