import type { Statement } from '../../core/links/statement.js';
import type { Entity } from '../../core/model.js';
import { quoteAround, wordsAt } from '../../core/text/quote.js';
import { markdownLine } from '../cards/markdownText.js';
import { sourceAt } from '../cards/quotation.js';
import { placeOf, type ShownCorpus } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { figureReading, period, saidOf } from '../wording.js';

const QUOTE_LENGTH = 200;
// The first columns stand below each other in the text as well; the others are too long for that.
const ALIGNED = 5;

/** Figures side by side as a Markdown table: what each says, of whom, when, and who says it where, with its words. */
export function comparedFigures(corpus: ShownCorpus, statements: readonly Statement[]): string {
  const once = [...new Map(statements.map((one) => [`${one.ref.article} ${one.ref.figure.start}`, one])).values()];
  const heads = [t('Owner'), t('Measure'), t('Period'), t('Written'), t('Read as'), t('Source'), t('Sentence')];
  const rows = once.map((statement) => rowOf(corpus, statement)).filter((row) => row !== undefined);
  const widths = heads.map((_, column) =>
    column < ALIGNED ? [heads, ...rows].reduce((most, cells) => Math.max(most, cells[column]?.length ?? 0), 0) : 0,
  );
  const lines = [heads, widths.map((width) => '-'.repeat(Math.max(3, width))), ...rows].map(
    (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`,
  );
  return `# ${t('Figures compared')}\n\n${lines.join('')}`;
}

function rowOf(corpus: ShownCorpus, { ref }: Statement): string[] | undefined {
  const { figure } = ref;
  const annotated = corpus.index.article(ref.article);
  const place = placeOf(corpus, ref.article, figure);
  if (!annotated || !place) return undefined;
  const { article, annotations } = annotated;
  const owner: Entity | undefined = figure.subject === undefined ? undefined : corpus.index.entity(figure.subject);
  const said = saidOf(figure);
  const { title, publisher, date } = sourceAt(article, figure.start);
  const source = [title, publisher, date].filter(Boolean).join(', ');
  return [
    markdownLine(owner?.name ?? ''),
    markdownLine(figure.measure ?? ''),
    figure.period === undefined ? '' : period(figure.period),
    markdownLine(wordsAt(article.text, figure)),
    markdownLine([figureReading(figure), ...said].join(', ')),
    `[${markdownLine(source)}](${place.uri}#L${place.start.line + 1})`,
    markdownLine(quoteAround(article.text, figure, annotations.language, QUOTE_LENGTH).text),
  ];
}
