import * as vscode from 'vscode';
import type { CorpusEvent, EventWitness } from '../../core/events/corpusEvent.js';
import type { Passage } from '../cards/card.js';
import type { Library } from '../corpus/library.js';
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
import type { EventsOfCorpus, ShownEvents } from '../events/shownEvents.js';
import { toOffset } from '../positions.js';
import { eventItem, type Leading, monthItem, undatedItem, witnessItem, yearItem } from './eventItems.js';
import { passageOf } from './passageItem.js';
import { type MoreNode, Portions } from './portions.js';

export type EventNode =
  | ({ readonly type: 'year' } & YearOfEvents)
  | ({ readonly type: 'month' } & MonthOfEvents)
  | { readonly type: 'undated'; readonly events: readonly CorpusEvent[] }
  | { readonly type: 'event'; readonly event: CorpusEvent; readonly passage?: Passage }
  | {
      readonly type: 'witness';
      readonly event: CorpusEvent;
      readonly witness: EventWitness;
      readonly passage?: Passage;
    }
  | MoreNode;

/** What makes the rows another list to the reader, in which groups stand folded as in any new one. */
type List = Pick<EventsOfCorpus, 'corpus' | 'filter'> & { readonly isWhole: boolean };

const NO_GROUPS: EventGroups = { years: [], undated: [] };

/** The events that are shown: by year and month, the newest first, then those without a date. */
export class EventsProvider implements vscode.TreeDataProvider<EventNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly portions = new Portions(() => this.refresh());
  private grouped: { readonly of: readonly CorpusEvent[]; readonly groups: EventGroups } | undefined;
  private list: List | undefined;
  private unfolded: UnfoldedMonths = 'all';

  constructor(
    private readonly library: Library,
    private readonly events: ShownEvents,
  ) {}

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  getChildren(node?: EventNode): EventNode[] {
    switch (node?.type) {
      case undefined:
        return this.roots();
      case 'year':
        return [
          ...node.months.map((month): EventNode => ({ type: 'month', ...month })),
          ...this.eventNodes(`year ${node.year}`, node.vague),
        ];
      case 'month':
        return this.eventNodes(`month ${node.month}`, node.events);
      case 'undated':
        return this.eventNodes('undated', node.events);
      case 'event':
        return node.event.witnesses.length > 1
          ? node.event.witnesses.map((witness) => this.witnessNode(node.event, witness))
          : [];
      default:
        return [];
    }
  }

  getParent(node: EventNode): EventNode | undefined {
    switch (node.type) {
      case 'month':
        return this.roots().find((root) => root.type === 'year' && node.month.startsWith(root.year));
      case 'event': {
        const { date } = node.event;
        const root = this.roots().find((one) =>
          date === '' ? one.type === 'undated' : one.type === 'year' && date.startsWith(one.year),
        );
        const month = root?.type === 'year' && root.months.find((one) => one.month === monthOf(node.event));
        return month ? { type: 'month', ...month } : root;
      }
      case 'witness':
        return this.eventNode(node.event);
      default:
        return undefined;
    }
  }

  getTreeItem(node: EventNode): vscode.TreeItem {
    switch (node.type) {
      case 'year':
        return yearItem(node.year, countOfYear(node));
      case 'month':
        return monthItem(node.month, node.events.length, this.unfolded === 'all' || this.unfolded.has(node.month));
      case 'undated':
        return undatedItem(node.events.length, this.unfolded === 'all');
      case 'event':
        return eventItem(node.event, this.leading(node.passage));
      case 'witness':
        return witnessItem(node.event, node.witness, this.leading(node.passage));
      case 'more':
        return this.portions.item(node);
    }
  }

  /** The event that the cursor of an editor stands in: of two around it, the one told in fewer words. */
  nodeAt(editor: vscode.TextEditor): EventNode | undefined {
    const open = this.library.openArticle(editor.document);
    if (!open?.corpus || open.corpus !== this.library.current) return undefined;
    const { article } = open.annotated;
    const offset = toOffset(article, editor.selection.active);
    let best: { event: CorpusEvent; length: number } | undefined;
    for (const event of this.events.current?.shown ?? []) {
      for (const { article: id, evidence } of event.witnesses) {
        const length = evidence.end - evidence.start;
        if (id !== article.id || offset < evidence.start || offset > evidence.end) continue;
        if (!best || length < best.length) best = { event, length };
      }
    }
    return best && this.eventNode(best.event);
  }

  private roots(): EventNode[] {
    const { years, undated } = this.groups();
    return [
      ...years.map((year): EventNode => ({ type: 'year', ...year })),
      ...(undated.length > 0 ? [{ type: 'undated' as const, events: undated }] : []),
    ];
  }

  private groups(): EventGroups {
    const { current } = this.events;
    if (!current) return NO_GROUPS;
    if (this.grouped?.of !== current.shown) {
      this.grouped = { of: current.shown, groups: groupEvents(current.shown) };
    }
    this.fold(current, this.grouped.groups);
    return this.grouped.groups;
  }

  /** Decides what stands folded, once for a list: an edit that adds an event folds nothing under the reader's eyes. */
  private fold({ corpus, filter }: EventsOfCorpus, groups: EventGroups): void {
    const isWhole = !this.library.loading;
    const { list } = this;
    if (list?.corpus === corpus && list.filter === filter && list.isWhole === isWhole) return;
    this.list = { corpus, filter, isWhole };
    this.unfolded = unfoldedAtFirst(groups);
  }

  private eventNodes(list: string, events: readonly CorpusEvent[]): EventNode[] {
    return this.portions.of(list, events, (event) => this.eventNode(event));
  }

  private eventNode(event: CorpusEvent): EventNode {
    const [first] = event.witnesses;
    return { type: 'event', event, ...this.passageOf(first) };
  }

  private witnessNode(event: CorpusEvent, witness: EventWitness): EventNode {
    return { type: 'witness', event, witness, ...this.passageOf(witness) };
  }

  private passageOf(witness: EventWitness | undefined): { passage?: Passage } {
    const index = this.library.current?.index;
    const passage = witness && index && passageOf(this.library, index, witness.article, witness.evidence);
    return passage ? { passage } : {};
  }

  private leading(passage: Passage | undefined): Leading | undefined {
    const open = passage && this.library.articleAt(vscode.Uri.parse(passage.uri));
    return open && { passage, annotated: open.annotated };
  }
}
