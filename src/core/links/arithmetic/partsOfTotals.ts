import { specific } from '../alignment.js';
import type { Link } from '../link.js';
import type { Statement } from '../statement.js';

// Words that no rule knows may make it the revenue of something else.
const MOST_UNEXPLAINED = 2;
// Days: what is said of a share goes for the last year told, and not for one long past.
const LAST_YEAR = 500;

/**
 * "It spends less than 1 percent of its revenue on advertising", where the article gives the revenue elsewhere: what
 * the share comes to (DESIGN "Comparing figures", 6). Said where the article gives one amount only, of the same subject
 * and measure and of about that time. It cannot hold or fail. `statements` are an article's; one pass.
 */
export function partsOfTotals(statements: readonly Statement[]): readonly Link[] {
  const totals = new Map<string, Statement | undefined>();
  for (const s of statements) {
    const key = isTotal(s) ? keyOf(s) : undefined;
    if (key === undefined) continue;
    const known = totals.get(key);
    // Of two amounts neither is surely the one meant.
    totals.set(key, totals.has(key) && known?.figure.value !== s.figure.value ? undefined : (known ?? s));
  }
  return statements.flatMap((share): Link[] => {
    const key = isPart(share) ? keyOf(share) : undefined;
    const total = key === undefined ? undefined : totals.get(key);
    if (!total || total.sentence === share.sentence || !isOfItsTime(share, total)) return [];
    const product = (total.figure.value * share.figure.value) / 100;
    return [{ type: 'arithmetic', figures: [share.ref, total.ref], reason: { rule: 'percentOf', product } }];
  });
}

function keyOf(s: Statement): string | undefined {
  const [measure] = specific(s);
  return measure && s.figure.subject ? `${s.figure.subject} ${measure}` : undefined;
}

const isTotal = (s: Statement): boolean =>
  s.figure.kind === 'money' &&
  s.figure.value2 === undefined &&
  s.figure.status === undefined &&
  s.figure.per === undefined &&
  s.days !== undefined &&
  s.hasOwnMeasure &&
  !s.isChange &&
  !s.isShare &&
  !s.isAgainst &&
  s.role !== 'from' &&
  s.scope === undefined &&
  s.qualifiers.length === 0 &&
  s.unexplained <= MOST_UNEXPLAINED;

const isPart = (s: Statement): boolean =>
  s.figure.kind === 'percent' &&
  s.figure.value2 === undefined &&
  s.figure.value > 0 &&
  s.figure.value < 100 &&
  s.isShare &&
  s.hasOwnMeasure &&
  !s.isChange &&
  s.role === undefined &&
  s.scope === undefined &&
  // "of revenue", and not "of the net revenue in China".
  ONE_WORD.test(s.figure.measure ?? '');

const ONE_WORD = /^\p{L}+$/u;

function isOfItsTime(share: Statement, total: Statement): boolean {
  if (!total.days) return false;
  const at = share.days ?? (share.written === undefined ? undefined : { start: share.written, end: share.written });
  return at === undefined || (at.start <= total.days.end + LAST_YEAR && at.end >= total.days.start);
}
