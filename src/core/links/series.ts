import { oneHoldsOther } from '../dates/isoPeriod.js';
import { traitsOf } from '../figures/kindTraits.js';
import { specific } from './alignment.js';
import { isGenericNoun } from './countedNouns.js';
import { intervalOf, meet, relativeWidth } from './interval.js';
import type { Link } from './link.js';
import type { Statement } from './statement.js';

// Words that no rule knows may make it another measure.
const MOST_UNEXPLAINED = 2;
// A date, or the rank before, stands at most this many sentences away.
const NEAR_SENTENCES = 2;
// The sales of a month or a quarter are no point in a line of years: lengths in days up to which periods are alike.
const LENGTHS = [2, 40, 100] as const;
// "The year ended March 31" has the date of a day, and its sales are no day's.
const FLOWS: ReadonlySet<string> = new Set(['revenue', 'profit', 'loss', 'cost', 'exports', 'imports', 'production']);
// More points than this and the words no longer tell the measures apart.
const MOST_POINTS = 40;
// Of the periods, so many may have two values at most: a measure that has several values everywhere is several.
const AMBIGUOUS_PART = 0.34;

/**
 * What two figures must share to be points of one line: what is measured, of whom, in what place, as a level or as a
 * change. Undefined where the words do not tell.
 */
export function seriesKey(s: Statement): string | undefined {
  const { figure } = s;
  if (!s.isSurelyDated && !s.isListed && !s.isYearAgo) return undefined;
  if (s.isAgainst || s.unexplained > MOST_UNEXPLAINED || s.periodDistance > NEAR_SENTENCES) return undefined;
  if (!figure.subject || !s.days || figure.status === 'hypothetical' || figure.status === 'rumour') return undefined;
  if (!traitsOf(figure.kind).isRetold) return undefined;
  const [measure] = specific(s);
  const isNamed = s.hasOwnMeasure || figure.kind !== 'count' || isGenericNoun(figure.unit);
  const what = isNamed ? measure : figure.unit === '' ? undefined : figure.unit;
  if (!what) return undefined;
  // A share is of something: "of the sales" is not "of the market".
  const whole = s.isShare && figure.kind === 'percent' && what !== 'share' ? (figure.measure ?? '').toLowerCase() : '';
  const days = s.days.end - s.days.start;
  const length = LENGTHS.filter((most) => days > most).length;
  if (length === 0 && FLOWS.has(what)) return undefined;
  return [
    figure.subject,
    what,
    whole,
    length,
    s.scope ?? '',
    s.isChange && (s.direction ?? 'change'),
    figure.per ?? '',
    qualifiersOf(s).join(),
    s.about.join(),
  ].join('|');
}

// "Monthly active users" are per month anyway, and a month's average is its value.
const RATES: ReadonlySet<string> = new Set(['daily', 'monthly', 'quarterly', 'average']);

const qualifiersOf = (s: Statement): readonly string[] =>
  s.figure.per === undefined ? s.qualifiers : s.qualifiers.filter((name) => !RATES.has(name));

/**
 * The same measure of the same subject over two or more periods, in their order (DESIGN "Comparing figures", 3: other
 * period). `statements` share a {@link seriesKey}. Of several figures for one period the most precise is the point;
 * a period whose figures do not agree is left out.
 */
export function series(statements: readonly Statement[]): Link | undefined {
  const byPeriod = new Map<string, Statement[]>();
  for (const s of statements) {
    if (isUndatedChange(s, statements)) continue;
    const key = `${s.days?.start} ${s.days?.end} ${s.role === 'from' ? 'from' : ''}`;
    const known = byPeriod.get(key);
    if (known) known.push(s);
    else byPeriod.set(key, [s]);
  }
  const periods = new Set(statements.map((s) => `${s.days?.start} ${s.days?.end}`));
  if (periods.size < 2 || byPeriod.size > MOST_POINTS) return undefined;
  const points: Statement[] = [];
  let ambiguous = 0;
  for (const same of byPeriod.values()) {
    // What was aimed at is no point where what came of it is told.
    const told = same.filter((s) => s.figure.status === undefined);
    const sorted = [...(told.length > 0 ? told : same)].sort(
      (a, b) => relativeWidth(intervalOf(a.figure)) - relativeWidth(intervalOf(b.figure)),
    );
    const [best] = sorted as [Statement];
    if (sorted.every((s) => meet(intervalOf(s.figure), intervalOf(best.figure)))) points.push(best);
    else {
      // The sentence that tells another point too tells this one.
      const paired = sorted.find((s) => statements.some((o) => o.period !== s.period && isSameSentence(o, s)));
      if (paired) points.push(paired);
      else ambiguous++;
    }
  }
  if (ambiguous > byPeriod.size * AMBIGUOUS_PART) return undefined;
  points.sort(
    (a, b) =>
      (a.days?.start ?? 0) - (b.days?.start ?? 0) ||
      (a.days?.end ?? 0) - (b.days?.end ?? 0) ||
      Number(b.role === 'from') - Number(a.role === 'from'),
  );
  const line = points.filter((p, i) => !points.slice(0, i).some((q) => restates(p, q)));
  if (line.some((p, i) => i > 0 && !p.isChange && isLeap(line[i - 1] as Statement, p))) return undefined;
  if (line.length < 2 || new Set(line.map((p) => p.period)).size < 2) return undefined;
  // An amount or a share in another sentence is another one, unless both say what they are.
  if (
    line.some((p) => p.figure.kind !== 'count') &&
    !line.every((p) => isPlain(p) || isSameSentence(p, line[0] as Statement))
  )
    return undefined;
  return { type: 'series', figures: line.map((p) => p.ref), reason: { rule: 'series' } };
}

const isPlain = (s: Statement): boolean => s.hasOwnMeasure && s.unexplained <= 1;

// From one point to the next nothing grows or shrinks so much: the words have taken two things for one.
const LEAP = 100;

function isLeap(a: Statement, b: Statement): boolean {
  const ratio = Math.abs(a.figure.value) / Math.abs(b.figure.value);
  return ratio > LEAP || ratio < 1 / LEAP;
}

const isSameSentence = (a: Statement, b: Statement): boolean =>
  a.ref.article === b.ref.article && a.sentence === b.sentence;

/** One end of a change whose two ends have one period: when the other end was is not known. */
function isUndatedChange(s: Statement, statements: readonly Statement[]): boolean {
  if (s.role !== 'from' && s.role !== 'to') return false;
  const other = s.role === 'from' ? 'to' : 'from';
  return statements.some((o) => o.role === other && o.period === s.period && isSameSentence(o, s));
}

/** Is `p` the same point as `q`, told with another precision of its date? */
function restates(p: Statement, q: Statement): boolean {
  if ((p.figure.status ?? '') !== (q.figure.status ?? '') || p.role !== q.role)
    return p.figure.value === q.figure.value && !areApart(p, q);
  return meet(intervalOf(p.figure), intervalOf(q.figure)) && !areApart(p, q);
}

/** Are the periods of both told by their sentences, and neither within the other? */
function areApart(p: Statement, q: Statement): boolean {
  if (p.days && q.days && oneHoldsOther(p.days, q.days)) return false;
  return p.periodDistance === 0 && q.periodDistance === 0;
}

/**
 * Places in one ranking over the years, told one after the other: "the 18th largest purchaser in 2017 … the 10th in
 * 2018 … 8th in 2019". `statements` are an article's, in order.
 */
export function rankSeries(statements: readonly Statement[]): readonly Link[] {
  const links: Link[] = [];
  const runs = new Map<string, Statement[]>();
  const close = (run: readonly Statement[]): void => {
    if (run.length >= 2) links.push({ type: 'series', figures: run.map((s) => s.ref), reason: { rule: 'series' } });
  };
  for (const s of statements) {
    const { figure } = s;
    if (figure.kind !== 'rank' || s.isBand || !figure.subject || s.periodDistance !== 0 || !s.days) continue;
    const run = runs.get(figure.subject);
    const last = run?.at(-1);
    if (run && last?.days && s.sentence - last.sentence <= NEAR_SENTENCES && s.days.start >= last.days.end) run.push(s);
    else {
      if (run) close(run);
      runs.set(figure.subject, [s]);
    }
  }
  for (const run of runs.values()) close(run);
  return links;
}
