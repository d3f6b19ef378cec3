import type { Link } from '../link.js';
import type { Statement } from '../statement.js';
import { growthLink } from './changes.js';
import { haveRatio, isAmount, type SentenceFacts, sameMoneyOrCount } from './sentenceFacts.js';

const LONGEST_BRACKET = 40;
const LONGEST_DEAL = 140;
const SMALLEST_DEAL = 1000;

/**
 * What a reader would work out from two figures that stand together, though the text claims nothing: the level before
 * a growth in brackets, the price of a piece, a share of an amount (DESIGN "Comparing figures", 6). None of these can
 * hold or fail, so none is a finding.
 */
export function derived(facts: SentenceFacts): readonly Link[] {
  const links: Link[] = [];
  facts.statements.forEach((a, k) => {
    const b = facts.statements[k + 1];
    if (!b) return;
    const link = levelBefore(a, b, facts.statements[k + 2], facts) ?? perPiece(a, b, facts) ?? shareOf(a, b, facts);
    if (link) links.push(link);
  });
  return links;
}

/**
 * "78.4 million (a year-on-year increase of 35.5%)"; "closed at 30.65 Hong Kong dollars, up 6.42%". Where the text goes
 * on with the level before, "from 28.8 dollars", it is checked and not worked out.
 */
function levelBefore(
  level: Statement,
  growth: Statement,
  before: Statement | undefined,
  facts: SentenceFacts,
): Link | undefined {
  const { figure } = growth;
  if (!isAmount(level) || level.isChange || level.role === 'from' || figure.kind !== 'percent' || !growth.direction)
    return undefined;
  if (figure.value2 !== undefined || growth.isShare || !leadsToGrowth(facts.between(level, growth))) return undefined;
  const factor = 1 + ((growth.direction === 'down' ? -1 : 1) * Math.abs(figure.value)) / 100;
  if (factor <= 0) return undefined;
  if (before && sameMoneyOrCount(before, level)) {
    const isFrom = before.role === 'from';
    if ((isFrom || facts.saysBetween(growth, before, 'from')) && !haveRatio(before, level)) return undefined;
    if (isFrom) return growth.qualifiers.includes('comparable') ? undefined : growthLink(before, level, growth);
  }
  return {
    type: 'arithmetic',
    figures: [level.ref, growth.ref],
    reason: { rule: 'base', base: level.figure.value / factor },
  };
}

/**
 * A bracket soon behind the level and still open, or a comma and one word: " (a rise of ", ", up ". Behind another
 * thing than the level, " provinces, such as Abancay (", the bracket is of that.
 */
function leadsToGrowth(between: string): boolean {
  const open = between.indexOf('(');
  if (open >= 0) {
    const soon = open <= LONGEST_BRACKET && !between.includes(')') && between.length <= 2 * LONGEST_BRACKET;
    return soon && !NAMES_ANOTHER.test(between.slice(0, open));
  }
  return /^, ?\p{L}{2,6} $/u.test(between);
}

// A clause mark, or a name right before the bracket that is not what is counted.
const NAMES_ANOTHER = /[,;:]|\S\s+\p{Lu}\S*\s*$/u;

/** "sold 7.19 million units in 2012, generating about 12.6 billion yuan in revenue". */
function perPiece(things: Statement, money: Statement, facts: SentenceFacts): Link | undefined {
  if (things.figure.kind !== 'count' || money.figure.kind !== 'money') return undefined;
  if (!things.measures.includes('sales') || things.isChange || money.isChange || things.figure.value < SMALLEST_DEAL)
    return undefined;
  if (things.figure.per || money.figure.per || things.figure.subject !== money.figure.subject) return undefined;
  if ((things.figure.status ?? '') !== (money.figure.status ?? '') || things.period !== money.period) return undefined;
  if (facts.between(things, money).length > LONGEST_DEAL || !facts.saysBetween(things, money, 'proceeds'))
    return undefined;
  const each = money.figure.value / things.figure.value;
  return { type: 'arithmetic', figures: [things.ref, money.ref], ratio: each, reason: { rule: 'perPiece', each } };
}

/** "1.5 billion yuan, of which 7.1 % went to Hong Kong". */
function shareOf(a: Statement, b: Statement, facts: SentenceFacts): Link | undefined {
  if (isAmount(a) && b.figure.kind === 'percent' && !b.isChange && isShort(facts.between(a, b))) {
    if (!facts.saysBetween(a, b, 'ofWhich')) return undefined;
    const product = (a.figure.value * b.figure.value) / 100;
    return { type: 'arithmetic', figures: [b.ref, a.ref], reason: { rule: 'percentOf', product } };
  }
  return undefined;
}

/** Two words at most: "of which", "davon", "waarvan er". */
const isShort = (between: string): boolean => between.replace(/^,/, '').trim().split(/\s/, 3).length <= 2;
