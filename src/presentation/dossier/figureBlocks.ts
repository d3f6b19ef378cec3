import { daysOf } from '../../core/dates/isoPeriod.js';
import { groupBy } from '../../core/groupBy.js';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import { type FigureRef, figureId, type Link } from '../../core/links/link.js';
import { type MeasureGroup, measureGroups } from '../../core/links/measureGroups.js';
import type { Statement } from '../../core/links/statement.js';
import { TELLING } from '../cards/entityFacts.js';
import { type SeriesPoint, seriesPoints } from '../cards/seriesPoints.js';
import { isStated } from '../cards/tellings.js';
import { language, t } from '../l10n.js';
import { figureReading, number, period } from '../wording.js';
import { type DossierBlock, type DossierLine, heading, lineOf, paragraph } from './dossier.js';
import type { EntityTeller } from './entityTeller.js';
import { textBar } from './textBar.js';
import { isTold, type Teller } from './told.js';

// Of somebody with more figures the newest are looked at, and of those fewer for what they make a series with.
const FIGURES_READ = 300;
const SERIES_ASKED = 100;
// What begins otherwise is the rest of a word: "the 13-nation group".
const NAMING = /^[\p{L}\d]/u;
const SERIES_SHOWN = 6;
const FEWEST_POINTS = 3;
const MEASURES_SHOWN = 8;
const ROWS_SHOWN = 12;
const SINGLE_SHOWN = 10;

/** Figures of one measure that are read the same for one time. */
interface Row {
  readonly refs: readonly FigureRef[];
  readonly first: FigureRef;
}

/** A measure and what is told of it, the newest first. */
interface Measure {
  readonly group: MeasureGroup;
  readonly rows: readonly Row[];
}

/**
 * The figures by what they measure: first those that make a series, each drawn over time; then each measure that is told more
 * than once, as a table by time; then what is told once. What no word says the measure of says nothing outside its sentence,
 * and is left out.
 */
export function figureBlocks(teller: EntityTeller): DossierBlock[] {
  const { index, entity } = teller;
  const statements = index
    .statementsOf(entity.id, FIGURES_READ)
    .filter(({ ref }) => isTold(ref) && NAMING.test(ref.figure.measure ?? ''));
  if (statements.length === 0) return [];
  const series = seriesOf(index, statements);
  const drawn = new Set(series.flatMap(({ figures }) => figures.flatMap((ref) => sameAs(index, ref)).map(figureId)));
  const measures = measureGroups(statements.filter(({ ref }) => !drawn.has(figureId(ref)))).map(
    (group): Measure => ({ group, rows: rowsOf(group) }),
  );
  const several = measures.filter(({ rows }) => rows.length > 1);
  const single = measures.flatMap(({ group, rows: [row, second] }) => (row && !second ? [{ group, row }] : []));
  const listed = single
    .sort((a, b) => Number(isTelling(b.group)) - Number(isTelling(a.group)) || newness(b.row) - newness(a.row))
    .slice(0, SINGLE_SHOWN);
  const left = measures.length - Math.min(several.length, MEASURES_SHOWN) - listed.length;
  const [first] = statements;
  return [
    heading(2, t('Figures')),
    ...series.flatMap((link) => seriesBlocks(teller, link)),
    ...several.slice(0, MEASURES_SHOWN).flatMap((measure) => measureBlocks(teller, measure)),
    ...(listed.length > 0 && (series.length > 0 || several.length > 0) ? [heading(3, t('Told once'))] : []),
    ...(listed.length > 0
      ? [{ type: 'list', items: listed.map(({ group, row }) => singleLine(teller, group.measure, row)) } as const]
      : []),
    ...(left > 0 && first ? [restOf(teller, first.ref, t('and {0} more measures', number(left)))] : []),
  ];
}

/** The series that figures are points of, the longest first, without those that lie in a longer one. */
function seriesOf(index: CorpusIndex, statements: readonly Statement[]): readonly Link[] {
  const found = new Map<string, Link>();
  for (const { ref } of statements.slice(0, SERIES_ASKED))
    for (const link of index.linksOf(ref))
      if (link.type === 'series' && link.figures.length >= FEWEST_POINTS)
        found.set(link.figures.map(figureId).join(' '), link);
  const shown: Link[] = [];
  const taken = new Set<string>();
  for (const link of [...found.values()].sort((a, b) => b.figures.length - a.figures.length)) {
    const ids = link.figures.map(figureId);
    if (shown.length === SERIES_SHOWN || ids.some((id) => taken.has(id))) continue;
    shown.push(link);
    for (const id of ids) taken.add(id);
  }
  return shown;
}

/** A series as a table by time, the newest first, with a bar for each figure. */
function seriesBlocks(teller: Teller, link: Link): DossierBlock[] {
  const points = seriesPoints(teller.index, link);
  const most = Math.max(...points.map(({ value }) => Math.abs(value))) || 1;
  const shown = points.slice(-ROWS_SHOWN);
  const rows = shown
    .toReversed()
    .map(({ ref, value, hollow }: SeriesPoint) => [
      lineOf(whenOf(ref)),
      teller.figure(ref),
      lineOf(textBar(value / most, hollow)),
      sourcesOf(teller, sameAs(teller.index, ref)),
    ]);
  const heads = [t('When'), t('Figure'), t('Over time'), t('Source')];
  const [oldest] = points;
  return [
    heading(3, asHeading(measureOf(points))),
    { type: 'table', heads, rows, chart: shown, bars: 2 },
    ...(points.length > shown.length && oldest
      ? [restOf(teller, oldest.ref, t('and {0} more', number(points.length - shown.length)))]
      : []),
  ];
}

function measureBlocks(teller: Teller, { group: { measure, differing }, rows }: Measure): DossierBlock[] {
  const shown = rows.slice(0, ROWS_SHOWN);
  const next = rows[shown.length];
  const isDated = shown.some(({ first }) => whenOf(first) !== '');
  return [
    heading(3, asHeading(measure)),
    ...toldDifferently(differing),
    {
      type: 'table',
      heads: [...(isDated ? [t('When')] : []), t('Figure'), t('Source')],
      rows: shown.map(({ first, refs }) => [
        ...(isDated ? [lineOf(whenOf(first) || '–')] : []),
        teller.figure(first),
        sourcesOf(teller, refs),
      ]),
    },
    ...(next ? [restOf(teller, next.first, t('and {0} more', number(rows.length - shown.length)))] : []),
  ];
}

/** For how many periods articles state what cannot both be. */
export function toldDifferently(periods: number): DossierBlock[] {
  if (periods === 0) return [];
  const differ =
    periods === 1
      ? t('Articles tell this differently for one period.')
      : t('Articles tell this differently for {0} periods.', number(periods));
  return [paragraph(differ)];
}

function singleLine(teller: Teller, measure: string, row: Row): DossierLine {
  const when = whenOf(row.first);
  return [
    { text: when ? `${asHeading(measure)}, ${when}: ` : `${asHeading(measure)}: ` },
    ...teller.figure(row.first),
    { text: ' — ' },
    ...sourcesOf(teller, row.refs),
  ];
}

const restOf = (teller: Teller, { article, figure }: FigureRef, text: string): DossierBlock =>
  paragraph(...teller.leading(text, { article, span: figure }, 'figures'));

/** By time, the newest first; for each time what is read the same once. */
const rowsOf = ({ periods }: MeasureGroup): Row[] =>
  periods.flatMap(({ statements }) =>
    Array.from(
      groupBy(statements, ({ ref: { figure } }) => `${figureReading(figure)} ${figure.status ?? ''}`).values(),
      (alike) => ({ refs: alike.map(({ ref }) => ref), first: (alike[0] as Statement).ref }),
    ),
  );

/** A figure and those that surely state the same. */
const sameAs = (index: CorpusIndex, ref: FigureRef): FigureRef[] => [
  ref,
  ...index.restatements(ref).flatMap((link) => (isStated(link) ? link.figures.slice(1) : [])),
];

const sourcesOf = (teller: Teller, refs: readonly FigureRef[]): DossierLine =>
  teller.sources(
    refs.map(({ article, figure }) => ({ article, span: figure })),
    'references',
  );

const whenOf = ({ figure }: FigureRef): string => (figure.period === undefined ? '' : period(figure.period));

const isTelling = ({ like }: MeasureGroup): boolean => TELLING.has(like.kind);

/** What a series measures, in the words that most of its figures have. */
function measureOf(points: readonly SeriesPoint[]): string {
  const words = groupBy(
    points.flatMap(({ ref }) => ref.figure.measure ?? []),
    (measure) => measure.toLowerCase(),
  );
  const [commonest] = [...words.values()].sort((a, b) => b.length - a.length);
  return commonest?.[0] ?? t('Figures over time');
}

/** The day on which its time ends; the undated are oldest. */
const newness = ({ first: { figure } }: Row): number =>
  (figure.period === undefined ? undefined : daysOf(figure.period)?.end) ?? Number.NEGATIVE_INFINITY;

/** Words of an article as they begin a line: "Smartphones sold". */
export const asHeading = (words: string): string => words.charAt(0).toLocaleUpperCase(language()) + words.slice(1);
