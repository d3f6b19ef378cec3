import * as vscode from 'vscode';
import type { CorpusEvent, EventWitness } from '../../core/events/corpusEvent.js';
import { articleCount, dateInYear, period, statusName } from '../cards/wording.js';
import type { Library } from '../corpus/library.js';
import { Commands, Views } from '../ids.js';
import { onShownCorpusChange } from './shownCorpus.js';

type Node =
  | { readonly type: 'year'; readonly year: string; readonly events: readonly CorpusEvent[] }
  | { readonly type: 'event'; readonly event: CorpusEvent }
  | { readonly type: 'witness'; readonly event: CorpusEvent; readonly witness: EventWitness };

/** What happened, newest year first; planned and rumoured events say so. */
export function registerEventsView(library: Library): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => childrenOf(library, node),
    getTreeItem: (node) => itemOf(library, node),
  };
  const view = vscode.window.createTreeView(Views.events, { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(
    view,
    changed,
    onShownCorpusChange(library, () => changed.fire()),
  );
}

function childrenOf(library: Library, node: Node | undefined): Node[] {
  if (!node) {
    const years = new Map<string, CorpusEvent[]>();
    for (const event of library.current?.index.events() ?? []) {
      const year = event.date.slice(0, 4);
      const list = years.get(year);
      if (list) list.push(event);
      else years.set(year, [event]);
    }
    return [...years].reverse().map(([year, events]) => ({ type: 'year', year, events: [...events].reverse() }));
  }
  switch (node.type) {
    case 'year':
      return node.events.map((event) => ({ type: 'event', event }));
    case 'event':
      return node.event.witnesses.length > 1
        ? node.event.witnesses.map((witness) => ({ type: 'witness', event: node.event, witness }))
        : [];
    case 'witness':
      return [];
  }
}

function itemOf(library: Library, node: Node): vscode.TreeItem {
  if (node.type === 'year') {
    const item = new vscode.TreeItem(node.year, vscode.TreeItemCollapsibleState.Expanded);
    item.id = `year ${node.year}`;
    item.description = String(node.events.length);
    return item;
  }
  const { event } = node;
  const witness = node.type === 'witness' ? node.witness : event.witnesses[0];
  const index = library.current?.index;
  const annotated = witness && index?.article(witness.article);
  const item =
    node.type === 'witness'
      ? new vscode.TreeItem(annotated?.article.title ?? node.witness.article)
      : new vscode.TreeItem(
          [dateInYear(event.date), event.title].filter(Boolean).join('  '),
          event.witnesses.length > 1 ? vscode.TreeItemCollapsibleState.Collapsed : undefined,
        );
  if (node.type === 'event') {
    const articles = new Set(event.witnesses.map((w) => w.article)).size;
    const told = [statusName(event.status), articles > 1 ? articleCount(articles) : ''].filter(Boolean);
    item.id = `event ${event.id}`;
    item.description = told.join(' · ');
    item.iconPath = new vscode.ThemeIcon(
      event.status === 'done' ? 'circle-filled' : event.status === 'planned' ? 'circle-outline' : 'question',
    );
    item.accessibilityInformation = { label: `${[period(event.date), ...told].join(', ')}: ${event.title}` };
  } else {
    item.iconPath = vscode.ThemeIcon.File;
  }
  if (witness && annotated && index) {
    const { start, end } = witness.evidence;
    item.tooltip = annotated.article.text.slice(start, end);
    const uri = library.uriOf(index, witness.article);
    if (uri)
      item.command = {
        command: Commands.openPassage,
        title: vscode.l10n.t('Open'),
        arguments: [uri.toString(), start, end],
      };
  }
  return item;
}
