import { traitsOf } from '../figures/kindTraits.js';
import { groupBy } from '../groupBy.js';
import { dimensionOf, specific } from './alignment.js';
import { allowedBy, meet } from './interval.js';
import type { Statement } from './statement.js';

/** What articles say of one measure of somebody. */
export interface MeasureGroup {
  /** Tells it from the other measures of the same owner. */
  readonly key: string;
  /** The measure in the words in which it is told most often; empty where no word tells it. */
  readonly measure: string;
  /** One figure of it, to name its kind and unit by. */
  readonly like: Statement['figure'];
  /** The newest first, the undated last. */
  readonly periods: readonly PeriodGroup[];
  readonly figures: number;
  /** How many of the periods are told differently. */
  readonly differing: number;
}

/** What articles say of one measure of somebody for one period. */
export interface PeriodGroup {
  readonly key: string;
  /** ISO; undefined where no date tells it. */
  readonly period: string | undefined;
  /** By what they say, the smallest first. */
  readonly statements: readonly Statement[];
  /** Do two articles state what cannot both be? */
  readonly differs: boolean;
}

/**
 * The figures of one owner by what they measure and when. In one group stand those of which nothing that is told sets
 * them apart: unit, measure, what narrows it, place, level or change. The order is that of the most figures, those that
 * differ first.
 */
export function measureGroups(statements: readonly Statement[]): readonly MeasureGroup[] {
  const groups = Array.from(groupBy(statements, measureKey), ([key, own]): MeasureGroup => {
    const periods = Array.from(groupBy(own, periodKey), ([period, told]) => periodGroup(period, told)).sort(
      newestFirst,
    );
    return {
      key,
      measure: commonest(own.map(({ figure }) => figure.measure ?? '')),
      like: (own[0] as Statement).figure,
      periods,
      figures: own.length,
      differing: periods.filter(({ differs }) => differs).length,
    };
  });
  return groups.sort((a, b) => b.differing - a.differing || b.figures - a.figures || (a.key < b.key ? -1 : 1));
}

/** Equal for figures of one owner of which nothing that is told sets them apart but when it was. */
export function measureKey(s: Statement): string {
  const { figure } = s;
  const [measure = figure.measure?.toLowerCase() ?? ''] = specific(s);
  const change = s.isChange ? (s.direction ?? 'change') : '';
  const unit = figure.kind === 'count' ? figure.unit : '';
  return [dimensionOf(figure), unit, measure, change, s.isShare, s.scope ?? '', s.qualifiers, s.about].join('|');
}

/** Equal for figures of one time. */
export const periodKey = ({ days, period }: Statement): string => (days ? `${days.start} ${days.end}` : (period ?? ''));

function periodGroup(key: string, statements: readonly Statement[]): PeriodGroup {
  const sorted = [...statements].sort((a, b) => a.figure.value - b.figure.value);
  return { key, period: sorted.find(({ period }) => period)?.period, statements: sorted, differs: differ(sorted) };
}

/** Of several that are stated of one dated measure, do two articles say what cannot both be? */
function differ(statements: readonly Statement[]): boolean {
  const stated = statements.filter(canDiffer);
  return stated.some((a, i) =>
    stated.slice(i + 1).some((b) => a.ref.article !== b.ref.article && !meet(allowedBy(a.figure), allowedBy(b.figure))),
  );
}

/** Is it stated of a dated measure, so that another may contradict it? */
export const canDiffer = ({ figure, days, isAgainst }: Statement): boolean =>
  days !== undefined &&
  !isAgainst &&
  figure.status === undefined &&
  figure.standing === undefined &&
  figure.measure !== undefined &&
  traitsOf(figure.kind).isLevel;

const newestFirst = (a: PeriodGroup, b: PeriodGroup): number => {
  const end = (group: PeriodGroup): number => group.statements[0]?.days?.end ?? Number.NEGATIVE_INFINITY;
  return end(b) - end(a) || (a.key < b.key ? -1 : 1);
};

function commonest(words: readonly string[]): string {
  let best = '';
  let most = 0;
  for (const [word, same] of groupBy(words, (one) => one)) {
    if (word === '' || same.length <= most) continue;
    best = word;
    most = same.length;
  }
  return best;
}
