import { groupBy } from '../../core/groupBy.js';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import { allowedBy } from '../../core/links/interval.js';
import type { FigureRef } from '../../core/links/link.js';
import { type MeasureGroup, measureGroups } from '../../core/links/measureGroups.js';
import type { Statement } from '../../core/links/statement.js';
import type { Figure } from '../../core/model.js';
import { wordsAt } from '../../core/text/quote.js';
import { shortened } from '../cards/entityFacts.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { figureReading, measureWords, number, period, spreadOf } from '../wording.js';
import {
  type Dossier,
  type DossierBlock,
  type DossierLine,
  type DossierTable,
  heading,
  lineOf,
  paragraph,
} from './dossier.js';
import { asHeading, toldDifferently } from './figureBlocks.js';
import { textBar } from './textBar.js';
import { Teller, type Told } from './told.js';

/** A figure that a reader has chosen, so that it is found again when its article is edited. */
export interface ChosenFigure {
  /** Id of its article. */
  readonly article: string;
  /** Where it begins. */
  readonly start: number;
  /** As it is written. */
  readonly words: string;
}

/** Figures that a reader has chosen to compare, and what they are called together. */
export interface ChosenFigures {
  readonly name: string;
  readonly figures: readonly ChosenFigure[];
}

// Nobody compares more by eye; the rest is counted.
const MOST_COMPARED = 300;
const OWNERS_NAMED = 2;
// Fewer are no series.
const LEAST_PERIODS = 2;
// A computer's fractions are not exact.
const DIGITS = 6;
const MEASURE_LENGTH = 30;

/** What a reader chose, each figure once. */
export function chosenFigures({ index }: IndexedArticles, statements: readonly Statement[]): ChosenFigures {
  const once = new Map(statements.map((one) => [`${one.ref.article} ${one.ref.figure.start}`, one.ref]));
  const figures = Array.from(once.values(), ({ article, figure }): ChosenFigure => {
    const text = index.article(article)?.article.text ?? '';
    return { article, start: figure.start, words: wordsAt(text, figure) };
  });
  const owners = [...new Set(statements.flatMap(({ ref }) => nameOf(index, ref.figure) ?? []))];
  const named = owners.slice(0, OWNERS_NAMED).join(', ');
  if (named === '') return { name: t('Figures compared'), figures };
  const isAll = owners.length <= OWNERS_NAMED;
  return { name: isAll ? t('Figures of {0}', named) : t('Figures of {0} and others', named), figures };
}

/**
 * Chosen figures side by side: whose each is, what it says and when, within which bounds, and who says it where; what is told
 * of one measure for several periods drawn over time; then the sentences that tell all that. Undefined where no article tells
 * any of them.
 */
export function comparisonOf(articles: IndexedArticles, { name, figures }: ChosenFigures): Dossier | undefined {
  const teller = new Teller(articles);
  const statements = figures.slice(0, MOST_COMPARED).flatMap((figure) => foundAgain(teller, figure) ?? []);
  if (statements.length === 0) return undefined;
  const byOwner = [...groupBy(statements, ownerOf).values()];
  const left = figures.length - Math.min(figures.length, MOST_COMPARED);
  return {
    title: name,
    blocks: [
      heading(1, t('Figures compared')),
      ...(byOwner.length > 1 ? [tableOf(teller, statements, [OWNER, ...columnsOf(statements)])] : []),
      ...byOwner.flatMap((own) => ownerBlocks(teller, own, byOwner.length > 1)),
      heading(2, t('Sentences')),
      { type: 'list', items: sentencesOf(teller, statements) },
      ...(left > 0 ? [paragraph(t('and {0} more', number(left)))] : []),
    ],
  };
}

const nameOf = (index: CorpusIndex, { subject }: Figure): string | undefined =>
  subject === undefined ? undefined : index.entity(subject)?.name;

/** The figure in its article as that is now: where it stood, else the nearest that is written so. */
function foundAgain(teller: Teller, { article: id, start, words }: ChosenFigure): Statement | undefined {
  const annotated = teller.article(id);
  if (!annotated) return undefined;
  const distance = ({ ref }: Statement): number => Math.abs(ref.figure.start - start);
  return annotated.annotations.reading.statements
    .filter(({ ref }) => wordsAt(annotated.article.text, ref.figure) === words)
    .reduce<Statement | undefined>(
      (nearest, one) => (nearest && distance(nearest) <= distance(one) ? nearest : one),
      undefined,
    );
}

/** The figures of one owner, measure by measure; `areShown`: each stands in a table of all, and only measures over time are left. */
function ownerBlocks(teller: Teller, statements: readonly Statement[], areShown: boolean): DossierBlock[] {
  const groups = measureGroups(statements);
  const own = groups.filter(({ periods, differing }) => differing > 0 || datedOf(periods) >= LEAST_PERIODS);
  if (areShown && own.length === 0) return [];
  const others = areShown ? [] : groups.filter((group) => !own.includes(group)).flatMap(statementsOf);
  const name = OWNER.cell(teller, statements[0] as Statement);
  return [
    ...(name.length > 0 ? [heading(2, ...name)] : []),
    ...own.flatMap((group) => groupBlocks(teller, group)),
    ...(others.length > 0 && own.length > 0 ? [heading(3, t('Further figures'))] : []),
    ...(others.length > 0 ? [tableOf(teller, others, columnsOf(others))] : []),
  ];
}

const ownerOf = ({ ref }: Statement): string => ref.figure.subject ?? '';

const datedOf = (periods: MeasureGroup['periods']): number => periods.filter((one) => one.period !== undefined).length;

/** One measure by time, the newest first, drawn where several periods are told. */
function groupBlocks(teller: Teller, group: MeasureGroup): DossierBlock[] {
  const statements = statementsOf(group);
  const title = [heading(3, asHeading(measureWords(group.measure, group.like))), ...toldDifferently(group.differing)];
  if (datedOf(group.periods) < LEAST_PERIODS)
    return [...title, tableOf(teller, statements, [WHEN, FIGURE, READ_AS, SOURCE])];
  const dated = statements.filter(({ days }) => days !== undefined);
  const most = Math.max(...dated.map(({ figure }) => Math.abs(figure.value))) || 1;
  const isAim = ({ figure }: Statement): boolean => figure.status !== undefined;
  const overTime: Column = {
    head: () => t('Over time'),
    cell: (_, one) => (one.days === undefined ? [] : lineOf(textBar(one.figure.value / most, isAim(one)))),
  };
  const chart = dated.toReversed().map((one) => ({
    label: whenOf(one),
    text: figureReading(one.figure, 'short'),
    value: one.figure.value,
    hollow: isAim(one),
  }));
  const columns = [WHEN, FIGURE, overTime, READ_AS, SOURCE];
  return [...title, { ...tableOf(teller, statements, columns), chart, bars: columns.indexOf(overTime) }];
}

const statementsOf = ({ periods }: MeasureGroup): Statement[] => periods.flatMap(({ statements }) => statements);

/** What a table says of each figure. */
interface Column {
  head(): string;
  cell(teller: Teller, statement: Statement): DossierLine;
}

const OWNER: Column = {
  head: () => t('Owner'),
  cell(teller, statement) {
    const owner = teller.index.entity(ownerOf(statement));
    return owner ? lineOf(teller.name(owner, toldBy(statement.ref))) : [];
  },
};
const MEASURE: Column = {
  head: () => t('Measure'),
  cell: (_, { figure }) => lineOf(shortened(asHeading(measureWords(figure.measure ?? '', figure)), MEASURE_LENGTH)),
};
const WHEN: Column = { head: () => t('When'), cell: (_, statement) => lineOf(whenOf(statement) || '–') };
const FIGURE: Column = { head: () => t('Figure'), cell: (teller, { ref }) => teller.figure(ref) };
const READ_AS: Column = {
  head: () => t('Read as'),
  cell: (_, { ref }) => lineOf(figureReading(ref.figure, 'short') + boundsOf(ref.figure)),
};
const SOURCE: Column = { head: () => t('Source'), cell: (teller, { ref }) => teller.source(toldBy(ref)) };

/** What tells figures of any measure from each other. When, where that is told of any. */
const columnsOf = (statements: readonly Statement[]): readonly Column[] => [
  MEASURE,
  ...(statements.some((one) => whenOf(one) !== '') ? [WHEN] : []),
  FIGURE,
  READ_AS,
  SOURCE,
];

function tableOf(teller: Teller, statements: readonly Statement[], columns: readonly Column[]): DossierTable {
  return {
    type: 'table',
    heads: columns.map((column) => column.head()),
    rows: statements.map((statement) => columns.map((column) => column.cell(teller, statement))),
  };
}

/** The sentences that tell the figures, each once, the figures before it. */
function sentencesOf(teller: Teller, statements: readonly Statement[]): DossierLine[] {
  const sentences = groupBy(statements, ({ ref, sentence }) => `${ref.article} ${sentence}`);
  return Array.from(sentences.values(), (own) => {
    const told = toldBy((own[0] as Statement).ref);
    return [...teller.sentence(told), { text: ' — ' }, ...teller.source(told)];
  });
}

const toldBy = ({ article, figure }: FigureRef): Told => ({ article, span: figure });

const whenOf = ({ period: iso }: Statement): string => (iso === undefined ? '' : period(iso, 'short'));

/** How far a figure may be off as it is written: " ± 500,000", " (90 – 100)"; nothing where its words tell, or it is exact. */
function boundsOf({ value, value2 = value, ...figure }: Figure): string {
  const { low, high } = allowedBy({ ...figure, value, value2 });
  if (low === high || !Number.isFinite(high - low)) return '';
  const [below, above] = [value - low, high - value2].map((part) => Number(part.toPrecision(DIGITS)));
  return below === above && below !== undefined ? ` ± ${number(below, 'short')}` : ` (${spreadOf(low, high)})`;
}
