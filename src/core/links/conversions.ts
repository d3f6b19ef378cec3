import type { Figure } from '../model.js';
import type { LinkReason } from './link.js';

// "2 billion yuan, or about US$320 million": a few words at most stand between an amount and its conversion.
const LONGEST_BRIDGE = 24;

/**
 * Is `b` the amount `a` in another currency, as the sentence itself says it: in brackets, or after "or" and its like?
 * `between` is the text from the end of `a` to the start of `b`; `bridges` are the language's words for "that is".
 */
export function conversion(a: Figure, b: Figure, between: string, bridges: readonly string[]): LinkReason | undefined {
  const money = (figure: Figure): boolean => figure.kind === 'money' || figure.kind === 'price';
  if (!money(a) || !money(b) || a.unit === b.unit || a.value <= 0 || b.value <= 0) return undefined;
  if (between.length > LONGEST_BRIDGE) return undefined;
  const text = between.trim().toLowerCase();
  const linked =
    text.startsWith('(') ||
    text.startsWith(';') ||
    text.startsWith('[') ||
    bridges.some((word) => text.replace(/^[,;\s]+/, '').startsWith(word));
  return linked ? { same: [], rate: a.value / b.value } : undefined;
}
