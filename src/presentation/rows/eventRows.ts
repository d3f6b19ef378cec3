import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { CorpusEvent, EventWitness } from '../../core/events/corpusEvent.js';
import { wordsAt } from '../../core/text/quote.js';
import { quotation } from '../cards/quotation.js';
import { articlesTelling } from '../events/articlesTelling.js';
import { type EventFilter, filterEvents, isFiltering } from '../events/eventFilter.js';
import { eventFilterText } from '../events/eventFilterText.js';
import {
  countOfYear,
  type EventGroups,
  groupEvents,
  type MonthOfEvents,
  monthOf,
  type UnfoldedMonths,
  unfoldedAtFirst,
  type YearOfEvents,
} from '../events/eventGroups.js';
import { passageOf, type ShownCorpus } from '../indexedArticles.js';
import { t } from '../l10n.js';
import {
  articleCount,
  dateInYear,
  eventCount,
  eventKindName,
  eventStanding,
  monthName,
  number,
  period,
  statusName,
} from '../wording.js';
import type { Portions } from './portions.js';
import { FILE_ICON, partsOf, type Row, type RowsHead, rowId, type ViewRows } from './row.js';

/** Which months stand unfolded in the list of events that a reader sees; it lives as long as that list. */
export class EventFolding {
  private list = '';
  private unfolded: UnfoldedMonths = 'all';

  /** Decides what stands folded, once for a list: an edit that adds an event folds nothing under the reader's eyes. */
  of({ folder, isReading }: ShownCorpus, filter: EventFilter, groups: EventGroups): UnfoldedMonths {
    const list = JSON.stringify([folder, [...filter.kinds], [...filter.entities], isReading]);
    if (list !== this.list) {
      this.list = list;
      this.unfolded = unfoldedAtFirst(groups);
    }
    return this.unfolded;
  }
}

/** The events that are shown: by year and month, the newest first, then those without a date. */
export class EventRows implements ViewRows {
  private readonly all: readonly CorpusEvent[];
  private readonly shown: readonly CorpusEvent[];
  private readonly groups: EventGroups;
  private readonly unfolded: UnfoldedMonths;

  constructor(
    private readonly corpus: ShownCorpus,
    private readonly filter: EventFilter,
    private readonly portions: Portions,
    folding: EventFolding,
  ) {
    // While articles are still coming in, who tells of one event is not known.
    this.all = corpus.isReading ? [] : corpus.index.events();
    this.shown = filterEvents(this.all, filter);
    this.groups = groupEvents(this.shown);
    this.unfolded = folding.of(corpus, filter, this.groups);
  }

  head(): RowsHead {
    const keys = { eventsFiltered: isFiltering(this.filter) };
    if (!keys.eventsFiltered) {
      const isEmpty = this.all.length === 0 && !this.corpus.isReading;
      return { message: isEmpty ? t('These articles tell of no event.') : '', description: '', keys };
    }
    const text = eventFilterText(this.filter, this.corpus.index);
    return {
      message: this.shown.length > 0 ? t('Only {0}', text) : t('There is nothing of {0}.', text),
      description: t('{0} of {1}', number(this.shown.length), number(this.all.length)),
      keys,
    };
  }

  below(row?: string): readonly Row[] {
    const { years, undated } = this.groups;
    if (row === undefined) {
      return [...years.map(yearRow), ...(undated.length > 0 ? [this.undatedRow()] : [])];
    }
    const [type, key = ''] = partsOf(row);
    switch (type) {
      case 'year': {
        const year = years.find((one) => one.year === key);
        if (!year) return [];
        return [...year.months.map((month) => this.monthRow(month)), ...this.eventList(`year ${key}`, year.vague)];
      }
      case 'month': {
        const month = years.flatMap(({ months }) => months).find((one) => one.month === key);
        return month ? this.eventList(`month ${key}`, month.events) : [];
      }
      case 'undated':
        return this.eventList('undated', undated);
      case 'event': {
        const event = this.eventOf(key);
        return event && event.witnesses.length > 1
          ? event.witnesses.map((witness) => this.witnessRow(event, witness))
          : [];
      }
      default:
        return [];
    }
  }

  /** The event that a place stands in: of two around it, the one told in fewer words. */
  pathTo(article: string, offset: number): readonly Row[] | undefined {
    let best: { event: CorpusEvent; length: number } | undefined;
    for (const event of this.shown) {
      for (const { article: id, evidence } of event.witnesses) {
        const length = evidence.end - evidence.start;
        if (id !== article || offset < evidence.start || offset > evidence.end) continue;
        if (!best || length < best.length) best = { event, length };
      }
    }
    if (!best) return undefined;
    const { event } = best;
    if (event.date === '') return [this.undatedRow(), this.eventRow(event)];
    const year = this.groups.years.find((one) => event.date.startsWith(one.year));
    const month = year?.months.find((one) => one.month === monthOf(event));
    return [...(year ? [yearRow(year)] : []), ...(month ? [this.monthRow(month)] : []), this.eventRow(event)];
  }

  quotations(row: string): readonly string[] {
    const [type, id = '', article, start] = partsOf(row);
    const witnesses = this.eventOf(id)?.witnesses ?? [];
    const witness =
      type === 'event'
        ? witnesses[0]
        : witnesses.find((one) => one.article === article && String(one.evidence.start) === start);
    const annotated = witness && this.corpus.index.article(witness.article);
    return annotated ? [quotation(annotated, witness.evidence)] : [];
  }

  /** The events that a row stands for. */
  eventsOf(row: string): readonly CorpusEvent[] {
    const [type, key = ''] = partsOf(row);
    switch (type) {
      case 'year':
        return this.shown.filter(({ date }) => date.slice(0, 4) === key);
      case 'month':
        return this.shown.filter((event) => monthOf(event) === key);
      case 'undated':
        return this.groups.undated;
      case 'event':
      case 'witness': {
        const event = this.eventOf(key);
        return event ? [event] : [];
      }
      default:
        return [];
    }
  }

  private eventOf(id: string): CorpusEvent | undefined {
    return this.shown.find((event) => event.id === id);
  }

  private eventList(list: string, events: readonly CorpusEvent[]): Row[] {
    return this.portions.of(list, events, (event) => this.eventRow(event));
  }

  /** A month within its year. */
  private monthRow({ month, events }: MonthOfEvents): Row {
    const isUnfolded = this.unfolded === 'all' || this.unfolded.has(month);
    return groupRow(['month', month], monthName(month), period(month), events.length, isUnfolded);
  }

  /** What nobody gives a date of. */
  private undatedRow(): Row {
    const label = t('Date unknown');
    return groupRow(['undated'], label, label, this.groups.undated.length, this.unfolded === 'all');
  }

  /** An event, with its day; one that several tell unfolds to its articles. */
  private eventRow(event: CorpusEvent): Row {
    const articles = articlesTelling(event);
    const inArticles = articles > 1 ? articleCount(articles) : '';
    const told = [eventStanding(event.date, event.status), inArticles].filter(Boolean).join(', ');
    const icon = event.status === 'done' ? 'circle-filled' : event.status === 'planned' ? 'circle-outline' : 'question';
    return {
      id: rowId('event', event.id),
      label: [dayOrQuarter(event.date), event.title].filter(Boolean).join('  '),
      ...(event.witnesses.length > 1 && { state: 'folded' }),
      description: [statusName(event.status), inArticles].filter(Boolean).join(' · '),
      icon: { name: icon },
      spoken: [told, event.title].filter(Boolean).join(': '),
      about: [event.id],
      ...this.leading(event.witnesses[0], eventKindName(event.kind)),
    };
  }

  /** An article that tells an event. */
  private witnessRow(event: CorpusEvent, witness: EventWitness): Row {
    const title = this.corpus.index.listedArticle(witness.article)?.title ?? witness.article;
    return {
      id: rowId('witness', event.id, witness.article, String(witness.evidence.start)),
      label: title,
      icon: FILE_ICON,
      spoken: t('{0}, told in {1}', event.title, title),
      about: [event.id],
      ...this.leading(witness),
    };
  }

  /** A click leads to the sentence, which the tooltip shows. */
  private leading(witness: EventWitness | undefined, kind?: string): Pick<Row, 'tooltip' | 'passage' | 'menu'> {
    const annotated: AnnotatedArticle | undefined = witness && this.corpus.index.article(witness.article);
    const passage = witness && passageOf(this.corpus, witness.article, witness.evidence);
    if (!annotated || !passage) return {};
    const { text, title } = annotated.article;
    return { tooltip: [wordsAt(text, passage.span), title, kind].filter(Boolean).join('\n'), passage, menu: 'passage' };
  }
}

/** A year; it always stands unfolded. */
function yearRow(year: YearOfEvents): Row {
  return groupRow(['year', year.year], year.year, year.year, countOfYear(year), true);
}

/** What a date says beyond the month it stands under. */
function dayOrQuarter(date: string): string {
  return /^\d{4}-\d{2}$/.test(date) ? '' : dateInYear(date);
}

/** A group that stands otherwise at first is another row to the tree, which else keeps it as the reader left it. */
function groupRow(key: readonly string[], label: string, spoken: string, count: number, isUnfolded: boolean): Row {
  return {
    id: rowId(...key, ...(isUnfolded ? [] : ['folded'])),
    label,
    state: isUnfolded ? 'unfolded' : 'folded',
    description: number(count),
    spoken: `${spoken}, ${eventCount(count)}`,
  };
}
