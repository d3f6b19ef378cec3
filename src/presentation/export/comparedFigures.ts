import { groupBy } from '../../core/groupBy.js';
import { allowedBy } from '../../core/links/interval.js';
import { measureKey } from '../../core/links/measureGroups.js';
import type { Statement } from '../../core/links/statement.js';
import type { Figure } from '../../core/model.js';
import { quoteAround, wordsAt } from '../../core/text/quote.js';
import { markdownLine, markdownTarget } from '../cards/markdownText.js';
import { sourceAt } from '../cards/quotation.js';
import { textChart } from '../figures/textChart.js';
import { placeOf, type ShownCorpus } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { plainLabel } from '../plainLabel.js';
import { figureReading, measureWords, number, period, saidOf } from '../wording.js';

const QUOTE_LENGTH = 200;
// The first columns stand below each other in the text as well; the others are too long for that.
const ALIGNED = 6;
// Fewer are no series.
const LEAST_POINTS = 2;
const MOST_POINTS = 60;

/**
 * Figures side by side as a Markdown document: a table of what each says, of whom, when, within which bounds, and who says it
 * where, with its words; and a chart of each measure of somebody that is told for several periods.
 */
export function comparedFigures(corpus: ShownCorpus, statements: readonly Statement[]): string {
  const once = [...new Map(statements.map((one) => [`${one.ref.article} ${one.ref.figure.start}`, one])).values()];
  return [`# ${t('Figures compared')}\n`, tableOf(corpus, once), ...chartsOf(corpus, once)].join('\n');
}

function tableOf(corpus: ShownCorpus, statements: readonly Statement[]): string {
  const heads = [
    t('Owner'),
    t('Measure'),
    t('Period'),
    t('Written'),
    t('Read as'),
    t('Between'),
    t('Source'),
    t('Sentence'),
  ];
  const rows = statements.flatMap((statement) => rowOf(corpus, statement));
  const widths = heads.map((_, column) =>
    column < ALIGNED ? [heads, ...rows].reduce((most, cells) => Math.max(most, cells[column]?.length ?? 0), 0) : 0,
  );
  return [heads, widths.map((width) => '-'.repeat(Math.max(3, width))), ...rows]
    .map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`)
    .join('');
}

function rowOf(corpus: ShownCorpus, { ref }: Statement): string[][] {
  const { figure } = ref;
  const annotated = corpus.index.article(ref.article);
  const place = placeOf(corpus, ref.article, figure);
  if (!annotated || !place) return [];
  const { article, annotations } = annotated;
  const { title, publisher, date } = sourceAt(article, figure.start);
  const source = [title, publisher, date].filter(Boolean).join(', ');
  return [
    [
      markdownLine(ownerOf(corpus, figure)),
      markdownLine(figure.measure ?? ''),
      figure.period === undefined ? '' : period(figure.period),
      markdownLine(wordsAt(article.text, figure)),
      markdownLine([figureReading(figure), ...saidOf(figure)].join(', ')),
      markdownLine(boundsOf(figure)),
      `[${markdownLine(source)}](${markdownTarget(`${place.uri}#L${place.start.line + 1}`)})`,
      markdownLine(quoteAround(article.text, figure, annotations.language, QUOTE_LENGTH).text),
    ],
  ];
}

const ownerOf = ({ index }: ShownCorpus, { subject }: Figure): string =>
  subject === undefined ? '' : (index.entity(subject)?.name ?? '');

/** Between which values a figure may be as it is written: "25,950,000 – 26,050,000", "from 30"; nothing for an exact one. */
function boundsOf(figure: Figure): string {
  const { low, high } = allowedBy(figure);
  if (low === high) return '';
  if (high === Number.POSITIVE_INFINITY) return t('from {0}', number(low));
  if (low === Number.NEGATIVE_INFINITY) return t('up to {0}', number(high));
  return `${number(low)} – ${number(high)}`;
}

/** A chart of each measure of somebody of which several periods are told, in their order. */
function chartsOf(corpus: ShownCorpus, statements: readonly Statement[]): string[] {
  const groups = groupBy(statements, (one) => `${one.ref.figure.subject ?? ''} ${measureKey(one)}`);
  return Array.from(groups.values()).flatMap((group) => {
    const points = group.filter(({ days }) => days !== undefined);
    if (new Set(points.map((one) => one.period)).size < LEAST_POINTS) return [];
    points.sort((a, b) => (a.days?.end ?? 0) - (b.days?.end ?? 0) || a.figure.value - b.figure.value);
    const { figure } = (points[0] as Statement).ref;
    const title = [ownerOf(corpus, figure), measureWords(figure.measure ?? '', figure)].filter(Boolean).join(' · ');
    const bars = points.slice(0, MOST_POINTS).map((one) => ({
      label: one.period === undefined ? '' : period(one.period, 'short'),
      text: plainLabel([figureReading(one.figure, 'short'), ...saidOf(one.figure)].join(', ')),
      value: one.figure.value,
      hollow: one.figure.status !== undefined,
    }));
    const rest = points.length > bars.length ? [`${t('{0} more …', number(points.length - bars.length))}\n`] : [];
    return [`## ${markdownLine(title)}\n`, `\`\`\`text\n${textChart(bars)}\n\`\`\`\n`, ...rest];
  });
}
