import type { Figure } from '../model.js';
import type { Link } from './link.js';
import type { Statement } from './statement.js';

// "2 billion yuan, or about US$320 million": a few words at most stand between an amount and its conversion.
const LONGEST_BRIDGE = 24;

/**
 * The amounts of a sentence that repeat one another in another currency (DESIGN "Comparing figures", 5). A chain in one
 * parenthesis, "5 million yuan (627,000 euros; $804,000)", links each to each. `statements` are in the order of the
 * text; `between` gives the text between two of them; `bridges` are the language's words for "that is".
 */
export function conversions(
  statements: readonly Statement[],
  between: (a: Statement, b: Statement) => string,
  bridges: readonly string[],
): readonly Link[] {
  const links: Link[] = [];
  let chain: Statement[] = [];
  for (const statement of statements) {
    const last = chain.at(-1);
    const converts = last && isConversion(last.figure, statement.figure, between(last, statement), bridges);
    if (!converts) {
      chain = [statement];
      continue;
    }
    for (const earlier of chain) {
      if (earlier.figure.unit === statement.figure.unit) continue;
      links.push({
        type: 'conversion',
        figures: [earlier.ref, statement.ref],
        rate: earlier.figure.value / statement.figure.value,
        reason: { rule: 'conversion' },
      });
    }
    chain.push(statement);
  }
  return links;
}

/**
 * Is `b` the amount `a` in another currency, as the sentence itself says it: in brackets, or after "or" and its like?
 * `between` is the text from the end of `a` to the start of `b`.
 */
export function isConversion(a: Figure, b: Figure, between: string, bridges: readonly string[]): boolean {
  const money = (figure: Figure): boolean => figure.kind === 'money' || figure.kind === 'price';
  if (!money(a) || !money(b) || a.unit === b.unit || a.value <= 0 || b.value <= 0) return false;
  if (between.length > LONGEST_BRIDGE || between.includes(')')) return false;
  const text = between.trim().toLowerCase();
  return (
    text.startsWith('(') ||
    text.startsWith(';') ||
    text.startsWith('[') ||
    bridges.some((word) => {
      const rest = text.replace(/^[,;\s]+/, '');
      return rest === word || rest.startsWith(`${word} `);
    })
  );
}
