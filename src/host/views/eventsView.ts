import * as vscode from 'vscode';
import type { CorpusEvent, EventWitness } from '../../core/events/corpusEvent.js';
import { wordsAt } from '../../core/text/quote.js';
import type { Passage } from '../cards/card.js';
import { articleCount, dateInYear, eventCount, monthName, period, statusName } from '../cards/wording.js';
import type { Library } from '../corpus/library.js';
import { Views } from '../ids.js';
import { toOffset } from '../positions.js';
import { followEditor } from './followEditor.js';
import { openCommand, passageOf } from './passageItem.js';
import { quotationsOf, quoteDrag } from './quoteDrag.js';
import { onShownCorpusChange } from './shownCorpus.js';

const { t } = vscode.l10n;

type Node =
  | { readonly type: 'year'; readonly year: string; readonly events: readonly CorpusEvent[] }
  | { readonly type: 'month'; readonly month: string; readonly events: readonly CorpusEvent[] }
  | { readonly type: 'event'; readonly event: CorpusEvent; readonly passage?: Passage }
  | {
      readonly type: 'witness';
      readonly event: CorpusEvent;
      readonly witness: EventWitness;
      readonly passage?: Passage;
    };

/** What happened and what is to come, by year and month, the newest first; planned and rumoured events say so. */
export function registerEventsView(library: Library): vscode.Disposable {
  const provider = new EventsProvider(library);
  const view = vscode.window.createTreeView(Views.events, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: quoteDrag((node: Node) =>
      quotationsOf(library, node.type === 'event' || node.type === 'witness' ? [node.passage] : []),
    ),
  });
  const refresh = (): void => {
    provider.refresh();
    const isEmpty = library.current?.index.events().length === 0;
    view.message = isEmpty && !library.loading ? t('These articles tell of nothing with a date.') : '';
  };
  return vscode.Disposable.from(
    view,
    provider,
    onShownCorpusChange(library, refresh),
    followEditor(
      view,
      (editor) => provider.nodeAt(editor),
      (selected, found) => 'event' in selected && 'event' in found && selected.event.id === found.event.id,
    ),
  );
}

class EventsProvider implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly library: Library) {}

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  getChildren(node?: Node): Node[] {
    if (!node) {
      const years = byDate(this.library.current?.index.events() ?? [], ({ date }) => date.slice(0, 4));
      return [...years].map(([year, events]) => ({ type: 'year', year, events }));
    }
    switch (node.type) {
      case 'year': {
        const months = byDate(node.events, monthOf);
        // What is dated no closer than a quarter or a year belongs to no month.
        const vague = months.get(undefined) ?? [];
        months.delete(undefined);
        return [
          ...[...months].map(([month, events]) => ({ type: 'month' as const, month: month ?? '', events })),
          ...vague.map((event) => this.eventNode(event)),
        ];
      }
      case 'month':
        return node.events.map((event) => this.eventNode(event));
      case 'event':
        return node.event.witnesses.length > 1
          ? node.event.witnesses.map((witness) => this.witnessNode(node.event, witness))
          : [];
      case 'witness':
        return [];
    }
  }

  getParent(node: Node): Node | undefined {
    const within = (parent: Node | undefined, isOwn: (child: Node) => boolean): Node | undefined =>
      this.getChildren(parent).find(isOwn);
    switch (node.type) {
      case 'year':
        return undefined;
      case 'month':
        return within(undefined, (child) => child.type === 'year' && node.month.startsWith(child.year));
      case 'event': {
        const { date } = node.event;
        const year = within(undefined, (child) => child.type === 'year' && date.startsWith(child.year));
        return within(year, (child) => child.type === 'month' && child.month === monthOf(node.event)) ?? year;
      }
      case 'witness':
        return this.eventNode(node.event);
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.type) {
      case 'year':
        return groupItem(`year ${node.year}`, node.year, node.year, node.events.length);
      case 'month':
        return groupItem(`month ${node.month}`, monthName(node.month), period(node.month), node.events.length);
      case 'event':
        return this.eventItem(node.event, node.passage);
      case 'witness':
        return this.witnessItem(node.event, node.witness, node.passage);
    }
  }

  /** The event that the cursor of an editor stands in: of two around it, the one told in fewer words. */
  nodeAt(editor: vscode.TextEditor): Node | undefined {
    const open = this.library.openArticle(editor.document);
    if (!open?.corpus || open.corpus !== this.library.current) return undefined;
    const { article } = open.annotated;
    const offset = toOffset(article, editor.selection.active);
    let best: { event: CorpusEvent; length: number } | undefined;
    for (const event of open.index.events()) {
      for (const { article: id, evidence } of event.witnesses) {
        const length = evidence.end - evidence.start;
        if (id !== article.id || offset < evidence.start || offset > evidence.end) continue;
        if (!best || length < best.length) best = { event, length };
      }
    }
    return best && this.eventNode(best.event);
  }

  private eventNode(event: CorpusEvent): Node {
    const [first] = event.witnesses;
    return { type: 'event', event, ...this.passageOf(first) };
  }

  private witnessNode(event: CorpusEvent, witness: EventWitness): Node {
    return { type: 'witness', event, witness, ...this.passageOf(witness) };
  }

  private passageOf(witness: EventWitness | undefined): { passage?: Passage } {
    const index = this.library.current?.index;
    const passage = witness && index && passageOf(this.library, index, witness.article, witness.evidence);
    return passage ? { passage } : {};
  }

  private eventItem(event: CorpusEvent, passage: Passage | undefined): vscode.TreeItem {
    const articles = new Set(event.witnesses.map((witness) => witness.article)).size;
    const told = [statusName(event.status), articles > 1 ? articleCount(articles) : ''].filter(Boolean);
    const item = new vscode.TreeItem(
      [dayOrQuarter(event.date), event.title].filter(Boolean).join('  '),
      event.witnesses.length > 1 ? vscode.TreeItemCollapsibleState.Collapsed : undefined,
    );
    item.id = `event ${event.id}`;
    item.description = told.join(' · ');
    item.iconPath = new vscode.ThemeIcon(
      event.status === 'done' ? 'circle-filled' : event.status === 'planned' ? 'circle-outline' : 'question',
    );
    item.accessibilityInformation = { label: `${[period(event.date), ...told].join(', ')}: ${event.title}` };
    this.lead(item, passage);
    return item;
  }

  private witnessItem(event: CorpusEvent, witness: EventWitness, passage: Passage | undefined): vscode.TreeItem {
    const title = this.library.current?.index.article(witness.article)?.article.title ?? witness.article;
    const item = new vscode.TreeItem(title);
    item.id = `witness ${event.id} ${witness.article} ${witness.evidence.start}`;
    item.iconPath = vscode.ThemeIcon.File;
    item.accessibilityInformation = { label: t('{0}, told in {1}', event.title, title) };
    this.lead(item, passage);
    return item;
  }

  /** A click leads to the sentence, which the tooltip shows. */
  private lead(item: vscode.TreeItem, passage: Passage | undefined): void {
    const open = passage && this.library.articleAt(vscode.Uri.parse(passage.uri));
    if (!open) return;
    const { article } = open.annotated;
    item.tooltip = `${wordsAt(article.text, passage.span)}\n${article.title}`;
    item.command = openCommand(passage);
    item.contextValue = 'passage';
  }
}

/** Events under the keys they have, the newest first. */
function byDate<Key>(events: readonly CorpusEvent[], keyOf: (event: CorpusEvent) => Key): Map<Key, CorpusEvent[]> {
  const groups = new Map<Key, CorpusEvent[]>();
  for (const event of [...events].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))) {
    const key = keyOf(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}

/** The month an event begins in, `2012-12`; undefined where its date says less. */
function monthOf({ date }: CorpusEvent): string | undefined {
  return /^\d{4}-\d{2}/.exec(date)?.[0];
}

/** What a date says beyond the month it stands under. */
function dayOrQuarter(date: string): string {
  return /^\d{4}-\d{2}$/.test(date) ? '' : dateInYear(date);
}

function groupItem(id: string, label: string, spoken: string, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(count);
  item.accessibilityInformation = { label: `${spoken}, ${eventCount(count)}` };
  return item;
}
