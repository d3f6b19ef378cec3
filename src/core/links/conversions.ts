import { traitsOf } from '../figures/kindTraits.js';
import type { Figure } from '../model.js';
import type { Link } from './link.js';
import type { LinkData } from './linkData.js';
import type { Statement } from './statement.js';

// "2 billion yuan, or about US$320 million": a few words at most stand between an amount and its conversion.
const LONGEST_BRIDGE = 24;

// A word of difference stands right behind its amount, in characters.
const BEHIND = 24;

/** A language's words around an amount in another currency. */
export type ConversionWords = Pick<LinkData, 'conversionBridges' | 'conversionHedges' | 'differences'>;

/**
 * The amounts of a sentence that repeat one another in another currency (DESIGN "Comparing figures", 8). A chain in one
 * parenthesis, "5 million yuan (627,000 euros; $804,000)", links each to each. `statements` are in the order of `text`,
 * their article's.
 */
export function conversions(statements: readonly Statement[], text: string, words: ConversionWords): readonly Link[] {
  const around = (a: Statement, b: Statement): Surroundings => ({
    between: text.slice(a.figure.end, b.figure.start),
    behind: text.slice(b.figure.end, b.figure.end + BEHIND),
  });
  const links: Link[] = [];
  let chain: Statement[] = [];
  for (const statement of statements) {
    const last = chain.at(-1);
    const converts = last && isConversion(last.figure, statement.figure, around(last, statement), words);
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

/** The text between two amounts, and that right behind the second. */
interface Surroundings {
  readonly between: string;
  readonly behind: string;
}

/**
 * Is `b` the amount `a` in another currency, as the sentence itself says it: in brackets, or after "or" and its like?
 * "Some 7 million pounds above book value" is a difference, and no conversion.
 */
export function isConversion(a: Figure, b: Figure, { between, behind }: Surroundings, words: ConversionWords): boolean {
  if (!traitsOf(a.kind).isMoney || !traitsOf(b.kind).isMoney || a.unit === b.unit || a.value <= 0 || b.value <= 0)
    return false;
  if (between.length > LONGEST_BRIDGE || between.includes(')')) return false;
  if (b.per !== undefined && a.per !== b.per) return false;
  const text = between.trim().toLowerCase();
  const next = behind.trimStart().toLowerCase();
  if (startsWithOneOf(words.differences, next)) return false;
  if (/^[([;]/.test(text)) return true;
  const bridge = text.replace(/^[,;\s]+/, '');
  if (startsWithOneOf(words.conversionBridges, bridge)) return true;
  return startsWithOneOf(words.conversionHedges, bridge) && CLAUSE_END.test(next);
}

const CLAUSE_END = /^(?:$|[^\p{L}\p{N}\s])/u;

const startsWithOneOf = (phrases: readonly string[], text: string): boolean =>
  phrases.some((phrase) => text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length)));
