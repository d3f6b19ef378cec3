import { groupBy } from '../groupBy.js';
import { isUnclaimed } from '../model.js';
import { isAim } from './aim.js';
import { dimensionOf, specific } from './alignment.js';
import { conflict } from './conflict.js';
import { intervalOf } from './interval.js';
import { compareRefs, type Link } from './link.js';
import { OF_COMPANIES } from './measures.js';
import { sameFactLink } from './sameFact.js';
import { series, seriesKey } from './series.js';
import type { Statement } from './statement.js';
import { targetOutcome } from './targetOutcome.js';

// More values than this for one measure and period, and the words do not tell the measures apart.
const MOST_VALUES = 3;
// So many figures are compared each with each.
const LARGEST_GROUP = 60;
// A figure is linked to so many restatements in each direction at most.
const MOST_RESTATEMENTS = 12;
// Figures of one measure, over all articles; beyond these the words do not tell the measures apart.
const LARGEST_SERIES = 300;
// An aim is set beside so many outcomes at most.
const MOST_OUTCOMES = 6;

/** What figures must share to be compared at all: the subject, its article where its name is anybody's, and the dimension. Undefined where nobody is the subject, or the figure is denied or asked. */
export function topicOf(statement: Statement): string | undefined {
  const { figure, isLocal, ref } = statement;
  if (!figure.subject || isUnclaimed(figure)) return undefined;
  return [figure.subject, ...(isLocal ? [ref.article] : []), dimensionOf(figure)].join(' ');
}

/**
 * The links among the figures of one topic, within and across articles: the same fact, conflicts, aims and outcomes,
 * series. `statements` are ordered by article and place. Near linear: values are compared along a sorted line, periods
 * within groups of bounded size.
 */
export function topicLinks(statements: readonly Statement[]): readonly Link[] {
  if (statements.length < 2) return [];
  return [...sameFacts(statements), ...conflicts(statements), ...outcomes(statements), ...allSeries(statements)];
}

function sameFacts(statements: readonly Statement[]): Link[] {
  const line = statements
    .map((statement) => ({ statement, ...intervalOf(statement.figure) }))
    .sort((a, b) => a.low - b.low || compareRefs(a.statement.ref, b.statement.ref));
  const links: Link[] = [];
  for (let i = 0; i < line.length; i++) {
    const a = line[i] as (typeof line)[number];
    let compared = 0;
    let found = 0;
    for (let k = i + 1; k < line.length && compared < LARGEST_GROUP && found < MOST_RESTATEMENTS; k++) {
      const b = line[k] as (typeof line)[number];
      if (b.low > a.high) break;
      compared++;
      const [first, second] = compareRefs(a.statement.ref, b.statement.ref) < 0 ? [a, b] : [b, a];
      const link = sameFactLink(first.statement, second.statement);
      if (!link) continue;
      links.push(link);
      found++;
    }
  }
  return links.sort((a, b) => compareFigures(a, b));
}

function conflicts(statements: readonly Statement[]): Link[] {
  const links: Link[] = [];
  for (const group of groupsOf(statements, conflictKey)) {
    const byValue = groupBy(group, (s) => String(s.figure.value));
    if (byValue.size < 2 || byValue.size > MOST_VALUES) continue;
    // What hundreds of articles tell alike, some of them stand for.
    const most = Math.floor(LARGEST_GROUP / byValue.size);
    const compared = group.length > LARGEST_GROUP ? [...byValue.values()].flatMap((own) => own.slice(0, most)) : group;
    const against = new Set<Statement>();
    let same: Link['reason'] | undefined;
    for (let i = 0; i < compared.length; i++) {
      for (let k = i + 1; k < compared.length; k++) {
        const [a, b] = [compared[i] as Statement, compared[k] as Statement];
        const reason = conflict(a, b);
        if (!reason) continue;
        same ??= reason;
        against.add(a).add(b);
      }
    }
    if (same)
      links.push({ type: 'conflict', figures: group.filter((s) => against.has(s)).map((s) => s.ref), reason: same });
  }
  return links;
}

function conflictKey(s: Statement): string | undefined {
  const [measure] = specific(s);
  if (!measure || !s.days) return undefined;
  return [measure, s.days.start, s.days.end, s.scope, s.isChange, s.direction, s.isShare, s.figure.status].join('|');
}

function outcomes(statements: readonly Statement[]): Link[] {
  const links: Link[] = [];
  // Numbers alone: most outcomes are of another time, and most topics have many aims and outcomes.
  const told = statements.flatMap((statement) => {
    const { days, figure } = statement;
    return days && figure.status === undefined ? [{ statement, start: days.start, end: days.end }] : [];
  });
  for (const aim of statements.filter(isAimOrOffer).slice(0, LARGEST_GROUP)) {
    const { days } = aim;
    if (!days) continue;
    let found = 0;
    for (const { statement, start, end } of told) {
      if (start < days.start || end > days.end || statement === aim) continue;
      const link = targetOutcome(aim, statement);
      if (link) links.push(link);
      if (link && ++found === MOST_OUTCOMES) break;
    }
  }
  return links;
}

const isAimOrOffer = (s: Statement): boolean => isAim(s.figure) || s.measures.includes('offer');

function allSeries(statements: readonly Statement[]): Link[] {
  return groupsOf(statements, seriesKey).flatMap((group) => {
    if (group.length < 2 || group.length > LARGEST_SERIES) return [];
    const across = series(group.filter(isSurePoint));
    if (across && spansArticles(across)) return [across];
    return groupsOf(group, (s) => s.ref.article).flatMap((own) => series(own) ?? []);
  });
}

// Words that no rule knows may make it another measure in another article.
const UNEXPLAINED_COUNT = 2;

/** May a figure be set in a line with those of other articles? A counted noun says much of what is measured. */
function isSurePoint(s: Statement): boolean {
  if (s.role === 'from') return false;
  if (s.figure.kind === 'count') return s.figure.unit !== '' && s.unexplained <= UNEXPLAINED_COUNT;
  return s.hasOwnMeasure && s.unexplained === 0 && OF_COMPANIES.has(specific(s)[0] ?? '');
}

const spansArticles = ({ figures }: Link): boolean => figures.some((ref) => ref.article !== figures[0]?.article);

function groupsOf(statements: readonly Statement[], keyOf: (s: Statement) => string | undefined): Statement[][] {
  const groups = new Map<string, Statement[]>();
  for (const s of statements) {
    const key = keyOf(s);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(s);
    else groups.set(key, [s]);
  }
  return [...groups.values()];
}

function compareFigures(a: Link, b: Link): number {
  for (let i = 0; i < Math.min(a.figures.length, b.figures.length); i++) {
    const order = compareRefs(a.figures[i] as Link['figures'][number], b.figures[i] as Link['figures'][number]);
    if (order !== 0) return order;
  }
  return a.figures.length - b.figures.length;
}
