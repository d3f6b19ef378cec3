import type { FigureOwner } from '../../core/index/corpusIndex.js';
import { isQuiet } from '../../core/links/finding.js';
import { type MeasureGroup, measureGroups, type PeriodGroup } from '../../core/links/measureGroups.js';
import type { Statement } from '../../core/links/statement.js';
import type { SearchTable } from '../../core/search/searchTable.js';
import { quoteAround, wordsAt } from '../../core/text/quote.js';
import { annotationAt } from '../annotationAt.js';
import { quotation } from '../cards/quotation.js';
import { compareNames } from '../formats.js';
import { passageOf, type ShownCorpus } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { type MatchedFigures, matchedFigures } from '../search/matchedFigures.js';
import { isEmpty, readQuery } from '../search/query.js';
import {
  articleCount,
  figureReading,
  kindName,
  measureWords,
  number,
  period,
  saidOf,
  sourceCount,
  spreadReading,
} from '../wording.js';
import { KIND_ICONS } from './kindIcons.js';
import type { Portions } from './portions.js';
import { FILE_ICON, partsOf, type Row, type RowsHead, rowId, type ViewRows } from './row.js';

// Of somebody with more figures the newest are shown.
const MOST_FIGURES = 2_000;
const QUOTE_LENGTH = 90;
const QUOTE_LEAD = 30;
const DIFFERS = { name: 'warning', color: 'list.warningForeground' };

/** What the reader chose to see of the figures. */
export interface FigureChoice {
  /** What they are looked for in, and what was typed. */
  readonly table: SearchTable;
  readonly query: string;
  /** Do they stand by the names of their owners? Else those first of whom articles tell differently. */
  readonly isByName: boolean;
}

/** Somebody whose figures are shown. */
interface ShownOwner extends FigureOwner {
  /** For how many periods articles tell differently, of all that they tell. */
  readonly differing: number;
  /** Are only some of the figures shown? */
  readonly isPartly: boolean;
  readonly isContradicted: boolean;
}

/**
 * What a corpus says in figures: by owner, measure and period, down to each figure with its source. What sources tell
 * differently stands first. At the end stand the numbers that were not understood.
 */
export class FigureRows implements ViewRows {
  private readonly matched: ReadonlyMap<string, MatchedFigures> | undefined;
  private ownersNow: readonly ShownOwner[] | undefined;
  /** By the id of their owner. */
  private readonly measuresNow = new Map<string, readonly MeasureGroup[]>();

  constructor(
    private readonly corpus: ShownCorpus,
    private readonly choice: FigureChoice,
    private readonly portions: Portions,
  ) {
    const query = readQuery(choice.query);
    if (!isEmpty(query)) this.matched = matchedFigures(choice.table, query);
  }

  head(): RowsHead {
    const owners = this.owners();
    const { query } = this.choice;
    if (this.matched)
      return {
        message:
          owners.length === 0
            ? t('Nobody’s figures match “{0}”.', query)
            : t('“{0}”: figures of {1} names', query, number(owners.length)),
      };
    return { message: owners.length === 0 && !this.corpus.isReading ? t('Nobody’s figures were found.') : '' };
  }

  below(row?: string): readonly Row[] {
    if (row === undefined) {
      const owners = this.portions.of('owners', this.owners(), (owner) => ownerRow(owner));
      return this.matched || !this.hasUnread() ? owners : [...owners, unreadRow()];
    }
    const [type, a = '', b = '', c = ''] = partsOf(row);
    switch (type) {
      case 'owner':
        return this.portions.of(`measures ${a}`, this.measures(a), (group) => this.measureRow(a, group));
      case 'measure': {
        const group = this.measure(a, b);
        return group ? this.portions.of(row, group.periods, (one) => this.periodRow(a, group, one)) : [];
      }
      case 'period': {
        const group = this.measure(a, b);
        const told = group?.periods.find(({ key }) => key === c);
        return told?.statements.flatMap((statement) => this.leafRow(statement) ?? []) ?? [];
      }
      case 'unread':
        return a ? this.unreadRows(a) : this.articlesWithUnread();
      default:
        return [];
    }
  }

  /** The figure at a place, below its owner, measure and period. */
  pathTo(article: string, offset: number): readonly Row[] | undefined {
    const annotated = this.corpus.index.article(article);
    const at = annotated && annotationAt(annotated.annotations, offset);
    if (at?.kind !== 'figure' || at.figure.subject === undefined) return undefined;
    const owner = this.owners().find(({ entity }) => entity.id === at.figure.subject);
    if (!owner) return undefined;
    for (const group of this.measures(owner.entity.id))
      for (const told of group.periods) {
        const statement = told.statements.find(
          ({ ref }) => ref.article === article && ref.figure.start === at.figure.start,
        );
        const leaf = statement && this.leafRow(statement, told.statements.length === 1 ? group : undefined);
        if (!leaf) continue;
        const path = [
          ownerRow(owner),
          this.measureRow(owner.entity.id, group),
          this.periodRow(owner.entity.id, group, told),
        ];
        return [...path.filter((one) => one.state !== undefined), leaf];
      }
    return undefined;
  }

  /** Every figure that a row stands for. */
  quotations(row: string): readonly string[] {
    return this.statementsOf(row).flatMap(({ ref }) => {
      const annotated = this.corpus.index.article(ref.article);
      return annotated ? [quotation(annotated, ref.figure)] : [];
    });
  }

  /** The figures that a row stands for, by owner, measure and period. */
  statementsOf(row: string): readonly Statement[] {
    const [type, a = '', b = '', c = ''] = partsOf(row);
    if (type === 'owner') return this.measures(a).flatMap(({ periods }) => periods.flatMap((one) => one.statements));
    if (type === 'figure') return this.statementAt(a, Number(b));
    const group = this.measure(a, b);
    const periods = group?.periods.filter(({ key }) => type === 'measure' || key === c) ?? [];
    return type === 'measure' || type === 'period' ? periods.flatMap(({ statements }) => statements) : [];
  }

  private statementAt(article: string, start: number): readonly Statement[] {
    const statements = this.corpus.index.article(article)?.annotations.reading.statements ?? [];
    return statements.filter(({ ref }) => ref.figure.start === start);
  }

  /** Those of whom articles tell most differently first, then those of whom most articles tell; or by their names. */
  private owners(): readonly ShownOwner[] {
    if (!this.ownersNow) {
      const { index, isReading } = this.corpus;
      const contradicted = new Set<string>();
      for (const finding of isReading ? [] : index.findings())
        if (!isQuiet(finding)) for (const { figure } of finding.figures) contradicted.add(figure.subject ?? '');
      const differences = this.choice.table.differences();
      const owners = index.figureOwners().flatMap((owner): ShownOwner[] => {
        const { id } = owner.entity;
        const matched = this.matched?.get(id);
        if (this.matched && !matched) return [];
        const differing = differences.get(id) ?? 0;
        const isContradicted = contradicted.has(id);
        return [{ ...owner, ...matched?.counts, differing, isContradicted, isPartly: matched !== undefined }];
      });
      if (this.choice.isByName) owners.sort((a, b) => compareNames(a.entity.name, b.entity.name));
      // Those of whom most articles tell come first as they are.
      else owners.sort((a, b) => b.differing - a.differing || Number(b.isContradicted) - Number(a.isContradicted));
      this.ownersNow = owners;
    }
    return this.ownersNow;
  }

  private measures(owner: string): readonly MeasureGroup[] {
    let groups = this.measuresNow.get(owner);
    if (!groups) {
      const told = this.corpus.index.statementsOf(owner, MOST_FIGURES);
      const matched = this.matched?.get(owner);
      groups = measureGroups(matched ? told.filter(matched.has) : told);
      this.measuresNow.set(owner, groups);
    }
    return groups;
  }

  private measure(owner: string, key: string): MeasureGroup | undefined {
    return this.measures(owner).find((group) => group.key === key);
  }

  /** A measure; one that is told once is its figure. */
  private measureRow(owner: string, group: MeasureGroup): Row {
    const only = group.periods.length === 1 ? group.periods[0] : undefined;
    if (only) return this.periodRow(owner, group, only);
    const label = measureName(group);
    const when = spanOf(group.periods);
    const description = [when, number(group.figures)].filter(Boolean).join(' · ');
    return {
      id: rowId('measure', owner, group.key),
      label,
      state: group.differing > 0 ? 'unfolded' : 'folded',
      description,
      icon: group.differing > 0 ? DIFFERS : { name: 'graph-line' },
      tooltip: [label, when, t('{0} figures', number(group.figures)), differing(group.differing)]
        .filter(Boolean)
        .join('\n'),
      spoken: [label, when, t('{0} figures', number(group.figures)), differing(group.differing)]
        .filter(Boolean)
        .join(', '),
    };
  }

  /** What is told for one period; told once, it is the figure itself. */
  private periodRow(owner: string, group: MeasureGroup, { key, statements, differs, period: iso }: PeriodGroup): Row {
    const [first] = statements;
    const leaf = statements.length === 1 && first ? this.leafRow(first, group) : undefined;
    if (leaf) return leaf;
    const articles = new Set(statements.map(({ ref }) => ref.article)).size;
    const when = iso === undefined ? t('No date') : period(iso, 'short');
    const spread = spreadOf(statements);
    const sources = sourceCount(articles);
    const isOnly = group.periods.length === 1;
    const label = isOnly ? `${measureName(group)}, ${when}: ${spread}` : `${when}: ${spread}`;
    const note = differs ? t('Articles tell this differently.') : '';
    return {
      id: rowId('period', owner, group.key, key),
      label,
      state: differs ? 'unfolded' : 'folded',
      description: sources,
      icon: differs ? DIFFERS : { name: 'calendar' },
      tooltip: [label, sources, note].filter(Boolean).join('\n'),
      spoken: [label, sources, note].filter(Boolean).join(', '),
    };
  }

  /** One figure with its source. A click leads there. Below no measure of several, it says what it measures itself. */
  private leafRow({ ref }: Statement, group?: MeasureGroup): Row | undefined {
    const annotated = this.corpus.index.article(ref.article);
    const passage = passageOf(this.corpus, ref.article, ref.figure);
    if (!annotated || !passage) return undefined;
    const { figure } = ref;
    const { article, annotations } = annotated;
    const isAlone = group?.periods.length === 1 && group.figures === 1;
    const when = group && figure.period !== undefined ? period(figure.period, 'short') : '';
    const value = figureReading(figure);
    const what = isAlone && group && !value.endsWith(measureName(group)) ? measureName(group) : '';
    const lead = [what, when].filter(Boolean).join(', ');
    const said = saidOf(figure);
    const label = lead ? `${lead}: ${value}` : value;
    return {
      id: rowId('figure', ref.article, String(figure.start)),
      label,
      description: [...said, article.title].join(' · '),
      tooltip: `${quoteAround(article.text, figure, annotations.language).text}\n${article.title}`,
      spoken: [label, ...said, article.title].join(', '),
      icon: { name: 'symbol-number' },
      menu: 'passage',
      passage,
      about: [`${ref.article} ${figure.start}`],
    };
  }

  private hasUnread(): boolean {
    for (const { unread } of this.choice.table.articles()) if (unread > 0) return true;
    return false;
  }

  /** The articles that have numbers which were not understood. */
  private articlesWithUnread(): Row[] {
    const rows: { readonly id: string; readonly unread: number }[] = [];
    for (const { id, unread } of this.choice.table.articles()) if (unread > 0) rows.push({ id, unread });
    rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.portions.of('unread', rows, ({ id, unread }) => {
      const title = this.corpus.index.listedArticle(id)?.title ?? '';
      return {
        id: rowId('unread', id),
        label: title,
        state: 'folded',
        description: number(unread),
        icon: FILE_ICON,
        tooltip: title,
        spoken: `${title}, ${t('{0} numbers', number(unread))}`,
      };
    });
  }

  private unreadRows(id: string): Row[] {
    const annotated = this.corpus.index.article(id);
    if (!annotated) return [];
    const { article, annotations } = annotated;
    return this.portions.of(`unread ${id}`, annotations.unread, (one): Row => {
      const { text, focus } = quoteAround(article.text, one, annotations.language, QUOTE_LENGTH, QUOTE_LEAD);
      const passage = passageOf(this.corpus, id, one);
      return {
        id: rowId('number', id, String(one.start)),
        label: text,
        highlight: [focus.start, focus.end],
        tooltip: `${quoteAround(article.text, one, annotations.language).text}\n${article.title}`,
        spoken: `${wordsAt(article.text, one)}: ${text}`,
        menu: 'passage',
        ...(passage && { passage }),
      };
    });
  }
}

function ownerRow({ entity, figures, articles, differing: all, isPartly }: ShownOwner): Row {
  const periods = isPartly ? 0 : all;
  const count = figures === 1 ? t('1 figure') : t('{0} figures', number(figures));
  const differ = periods === 0 ? '' : t('{0} differ', number(periods));
  const counts = [count, articleCount(articles), differing(periods)].filter(Boolean);
  return {
    id: rowId('owner', entity.id),
    label: entity.name,
    state: 'folded',
    description: [number(figures), articleCount(articles), differ].filter(Boolean).join(' · '),
    icon: { name: KIND_ICONS[entity.kind], ...(periods > 0 && { color: DIFFERS.color }) },
    tooltip: `${entity.name} (${kindName(entity.kind)})\n${counts.join(', ')}`,
    spoken: [entity.name, kindName(entity.kind), ...counts].join(', '),
    menu: 'entity',
    entity: entity.id,
    about: [entity.id],
  };
}

function unreadRow(): Row {
  const label = t('Numbers not understood');
  const tooltip = t('No rule says what these numbers are: look for yourself.');
  return {
    id: rowId('unread'),
    label,
    state: 'folded',
    icon: { name: 'question' },
    tooltip,
    spoken: `${label}. ${tooltip}`,
  };
}

const differing = (periods: number): string =>
  periods === 0 ? '' : t('Articles tell this differently for {0} periods.', number(periods));

const measureName = ({ measure, like }: MeasureGroup): string => measureWords(measure, like);

/** "15.3 – 16.1 million barrels", or the one reading that all have. They come with the smallest first. */
function spreadOf(statements: readonly Statement[]): string {
  const [low, high] = [statements[0]?.figure, statements.at(-1)?.figure];
  return low && high ? spreadReading(low, high) : '';
}

/** From the oldest period to the newest. */
function spanOf(periods: readonly PeriodGroup[]): string {
  const dated = periods.flatMap((one) => one.period ?? []);
  const [newest] = dated;
  const oldest = dated.at(-1);
  if (newest === undefined || oldest === undefined) return '';
  const [from, to] = [period(oldest, 'short'), period(newest, 'short')];
  return from === to ? from : `${from} – ${to}`;
}
