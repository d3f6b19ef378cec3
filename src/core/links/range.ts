import type { Link } from './link.js';
import type { Statement } from './statement.js';

const LONGEST_BRACKET = 60;

/**
 * Two ends of one range that a parenthesis has split: "about 5 million yuan (627,000 euros; $804,000) to 6 million
 * yuan". `between` is the text between the two figures.
 */
export function splitRange(
  a: Statement,
  b: Statement,
  between: string,
  isTo: (word: string) => boolean,
): Link | undefined {
  if (a.figure.kind !== b.figure.kind || a.figure.unit !== b.figure.unit || a.figure.value >= b.figure.value)
    return undefined;
  if (a.role === 'from' || a.sentence !== b.sentence || between.length > LONGEST_BRACKET + 8) return undefined;
  const text = between.trim();
  const close = text.lastIndexOf(')');
  if (
    !text.startsWith('(') ||
    close < 0 ||
    !isTo(
      text
        .slice(close + 1)
        .trim()
        .toLowerCase(),
    )
  )
    return undefined;
  return { type: 'range', figures: [a.ref, b.ref], reason: { rule: 'range' } };
}
