import { coverageText, nothingFoundText } from '../../core/links/coverageText.js';
import { type Finding, isQuiet } from '../../core/links/finding.js';
import type { FigureRef } from '../../core/links/link.js';
import { findingMessage, linkRule } from '../../core/links/linkRule.js';
import type { CorpusNews } from '../../core/news/corpusNews.js';
import { quoteAround, wordsAt } from '../../core/text/quote.js';
import { annotationAt } from '../annotationAt.js';
import { quotation } from '../cards/quotation.js';
import { passageOf, type ShownCorpus } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { newsSentence } from '../news/newsSentence.js';
import { findingCount, number, period } from '../wording.js';
import { newRow } from './newRow.js';
import type { Portions } from './portions.js';
import { partsOf, type Row, type RowsHead, rowId, type ViewRows } from './row.js';

const QUOTE_LENGTH = 90;
// A row shows little of a quote: the figure has to come early in it.
const QUOTE_LEAD = 16;

/**
 * What deserves a second look: figures that contradict each other, sums that fail, aims that were missed. In a group of
 * their own, folded, stand figures that differ and are likely of one thing: the badge does not count them. What came with
 * articles that are new to the reader stands above all, and again among the rest.
 */
export class FindingRows implements ViewRows {
  private readonly loud: readonly Finding[];
  private readonly quiet: readonly Finding[];
  private readonly fresh: readonly Finding[];

  /** `news` is what is new to the reader; left out where nothing is, or that is not known yet. */
  constructor(
    private readonly corpus: ShownCorpus,
    private readonly portions: Portions,
    private readonly news?: CorpusNews,
  ) {
    // While articles are still coming in, what contradicts what is not known.
    const findings = corpus.isReading ? [] : corpus.index.findings();
    this.loud = findings.filter((finding) => !isQuiet(finding));
    this.quiet = findings.filter(isQuiet);
    this.fresh = [...this.loud, ...this.quiet].filter(({ id }) => news?.findings.has(id));
  }

  head(): RowsHead {
    const count = this.loud.length;
    if (this.corpus.isReading) return { message: '' };
    const unseen = this.news?.unseenFindings ?? 0;
    return {
      message: count === 0 ? nothingFound(this.corpus) : '',
      ...(count > 0 && { description: number(count) }),
      ...(unseen > 0 && { badge: { value: unseen, tooltip: newFindings(unseen) } }),
    };
  }

  below(row?: string): readonly Row[] {
    if (row === undefined) {
      const loud = this.list('loud', this.loud);
      return [
        ...(this.news && this.fresh.length > 0
          ? [newRow([], findingCount(this.fresh.length), newsSentence(this.news))]
          : []),
        ...loud,
        ...(this.quiet.length > 0 ? [quietRow(this.quiet.length)] : []),
      ];
    }
    const [type, id = ''] = partsOf(row);
    if (type === 'quiet') return this.list('quiet', this.quiet);
    if (type === 'new') return this.list('new', this.fresh, 'newFinding');
    const finding = type === 'finding' || type === 'newFinding' ? this.findingOf(id) : undefined;
    return finding?.figures.flatMap((ref) => this.figureRow(finding, ref, type === 'newFinding') ?? []) ?? [];
  }

  /** The finding that the figure at a place takes part in. */
  pathTo(article: string, offset: number): readonly Row[] | undefined {
    const annotated = this.corpus.isReading ? undefined : this.corpus.index.article(article);
    const at = annotated && annotationAt(annotated.annotations, offset);
    if (at?.kind !== 'figure') return undefined;
    const finding = this.corpus.index
      .findingsIn(article)
      .find(({ figures }) => figures.some((ref) => ref.article === article && ref.figure.start === at.figure.start));
    if (!finding) return undefined;
    return [...(isQuiet(finding) ? [quietRow(this.quiet.length)] : []), this.findingRow(finding)];
  }

  quotations(row: string): readonly string[] {
    const [type, id = '', article, start] = partsOf(row);
    const figures = this.findingOf(id)?.figures ?? [];
    return figures
      .filter(
        (ref) =>
          (type !== 'figure' && type !== 'newFigure') ||
          (ref.article === article && String(ref.figure.start) === start),
      )
      .flatMap((ref) => {
        const annotated = this.corpus.index.article(ref.article);
        return annotated ? [quotation(annotated, ref.figure)] : [];
      });
  }

  private findingOf(id: string): Finding | undefined {
    return [...this.loud, ...this.quiet].find((finding) => finding.id === id);
  }

  private list(name: string, findings: readonly Finding[], type?: 'newFinding'): Row[] {
    return this.portions.of(name, findings, (finding) => this.findingRow(finding, type));
  }

  /** The row of a finding; one that is new has another in the list of those. */
  private findingRow(finding: Finding, type: 'finding' | 'newFinding' = 'finding'): Row {
    const message = findingMessage(finding, t);
    return {
      id: rowId(type, finding.id),
      label: this.titleOf(finding),
      description: isOfOneThing(finding) ? '' : this.aboutOf(finding),
      state: isQuiet(finding) ? 'folded' : 'unfolded',
      spoken: message,
      tooltip: message,
      icon: { name: finding.severity === 'warning' ? 'warning' : 'info' },
      menu: 'finding',
      about: [finding.id],
    };
  }

  /** A finding in the few words that a row has room for: whose, what, when and the figures that differ, or what fails. */
  private titleOf(finding: Finding): string {
    const { index } = this.corpus;
    if (!isOfOneThing(finding)) return linkRule(finding.link, t);
    const written = finding.figures.flatMap(({ article, figure }) => {
      const annotated = index.article(article);
      return annotated ? [wordsAt(annotated.article.text, figure)] : [];
    });
    return [this.aboutOf(finding), [...new Set(written)].join(' / ')].filter(Boolean).join(': ');
  }

  /** Whose figures a finding is about, what they measure, and when. */
  private aboutOf(finding: Finding): string {
    const subject = finding.figures.find(({ figure }) => figure.subject)?.figure.subject;
    const name = subject === undefined ? undefined : this.corpus.index.entity(subject)?.name;
    const what = [name, measureOf(finding)].filter(Boolean).join(' ');
    return [what, periodOf(finding)].filter(Boolean).join(', ');
  }

  private figureRow(finding: Finding, { article: id, figure }: FigureRef, isNew: boolean): Row | undefined {
    const annotated = this.corpus.index.article(id);
    const passage = passageOf(this.corpus, id, figure);
    if (!annotated || !passage) return undefined;
    const { article, annotations } = annotated;
    const { text, focus } = quoteAround(article.text, figure, annotations.language, QUOTE_LENGTH, QUOTE_LEAD);
    return {
      id: rowId(isNew ? 'newFigure' : 'figure', finding.id, id, String(figure.start)),
      label: text,
      highlight: [focus.start, focus.end],
      description: article.title,
      tooltip: `${quoteAround(article.text, figure, annotations.language).text}\n${article.title}`,
      spoken: `${wordsAt(article.text, figure)}, ${article.title}: ${text}`,
      menu: 'passage',
      passage,
      about: [finding.id],
    };
  }
}

const newFindings = (count: number): string =>
  count === 1 ? t('1 new finding') : t('{0} new findings', number(count));

/** That there are no contradictions, how much was compared to say so, and what would let more be compared. */
function nothingFound({ index }: ShownCorpus): string {
  const coverage = index.coverage();
  const hint =
    coverage.undated > 0 ? t('Articles with a date compare better: “Set Date…” in the menu of an article.') : '';
  return [coverageText(coverage, t, number), nothingFoundText(coverage, t), hint].filter(Boolean).join(' ');
}

/** Folded: what only differs is for whoever looks for more. */
function quietRow(count: number): Row {
  const label = t('Differs, look');
  const tooltip = t('Figures that differ and are likely of one thing. They may both be right.');
  return {
    id: rowId('quiet'),
    label,
    state: 'folded',
    description: number(count),
    icon: { name: 'question' },
    tooltip,
    spoken: `${label}, ${number(count)}. ${tooltip}`,
  };
}

const measureOf = ({ figures }: Finding): string => figures.find(({ figure }) => figure.measure)?.figure.measure ?? '';
function periodOf({ figures }: Finding): string {
  const told = figures.find(({ figure }) => figure.period !== undefined)?.figure.period;
  return told === undefined ? '' : period(told, 'short');
}
const isOfOneThing = ({ kind }: Finding): boolean => kind === 'conflict' || kind === 'difference';
