import * as vscode from 'vscode';
import { textOf } from '../../core/corpus/article.js';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { Finding } from '../../core/links/finding.js';
import type { FigureRef } from '../../core/links/link.js';
import { findingMessage, linkRule } from '../../core/links/linkRule.js';
import { quoteAround } from '../../core/text/quote.js';
import type { Passage } from '../cards/card.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { Views } from '../ids.js';
import { followEditor } from './followEditor.js';
import { openCommand, passageOf } from './passageItem.js';
import { quotationsOf, quoteDrag } from './quoteDrag.js';
import { onShownCorpusChange } from './shownCorpus.js';

const { t } = vscode.l10n;

type Node =
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'figure'; readonly finding: Finding; readonly ref: FigureRef; readonly passage?: Passage };

const QUOTE_LENGTH = 90;
const QUOTE_LEAD = 30;

/** What deserves a second look: figures that contradict each other, sums that fail, aims that were missed. */
export function registerFindingsView(library: Library): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => childrenOf(library, node),
    getParent: (node) => (node.type === 'figure' ? { type: 'finding', finding: node.finding } : undefined),
    getTreeItem: (node) => itemOf(library, node),
  };
  const view = vscode.window.createTreeView(Views.findings, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: quoteDrag((node: Node) =>
      quotationsOf(
        library,
        (node.type === 'figure' ? [node] : figuresOf(library, node.finding)).map(({ passage }) => passage),
      ),
    ),
  });
  const refresh = (): void => {
    const count = library.loading ? 0 : (library.current?.index.findings().length ?? 0);
    view.badge =
      count > 0 ? { value: count, tooltip: count === 1 ? t('1 finding') : t('{0} findings', count) } : undefined;
    view.message = library.loading || count > 0 ? '' : t('No figures of these articles contradict each other.');
    changed.fire();
  };
  return vscode.Disposable.from(
    view,
    changed,
    onShownCorpusChange(library, refresh),
    followEditor(
      view,
      (editor) => nodeAt(library, editor),
      (selected, found) => selected.finding.id === found.finding.id,
    ),
  );
}

function childrenOf(library: Library, node: Node | undefined): Node[] {
  // While articles are still coming in, what contradicts what is not known.
  if (library.loading) return [];
  if (!node) return (library.current?.index.findings() ?? []).map((finding) => ({ type: 'finding', finding }));
  return node.type === 'finding' ? figuresOf(library, node.finding) : [];
}

function figuresOf(library: Library, finding: Finding): Extract<Node, { type: 'figure' }>[] {
  const index = library.current?.index;
  return finding.figures.map((ref) => {
    const passage = index && passageOf(library, index, ref.article, ref.figure);
    return { type: 'figure', finding, ref, ...(passage && { passage }) };
  });
}

/** The finding that the figure under the cursor takes part in. */
function nodeAt(library: Library, editor: vscode.TextEditor): Node | undefined {
  const open = library.openArticle(editor.document);
  if (!open?.corpus || open.corpus !== library.current || library.loading) return undefined;
  const { id } = open.annotated.article;
  const at = targetIn(open, editor.selection.active)?.at;
  if (at?.kind !== 'figure') return undefined;
  const finding = open.index
    .findingsIn(id)
    .find(({ figures }) => figures.some((ref) => ref.article === id && ref.figure.start === at.figure.start));
  return finding && { type: 'finding', finding };
}

function itemOf(library: Library, node: Node): vscode.TreeItem {
  const index = library.current?.index;
  if (node.type === 'finding') {
    const message = findingMessage(node.finding, t);
    const item = new vscode.TreeItem(titleOf(index, node.finding), vscode.TreeItemCollapsibleState.Expanded);
    item.accessibilityInformation = { label: message };
    item.id = node.finding.id;
    item.tooltip = message;
    item.iconPath = new vscode.ThemeIcon(node.finding.severity === 'warning' ? 'warning' : 'info');
    return item;
  }
  return index ? figureItem(index, node.ref, node.passage) : new vscode.TreeItem('');
}

/** A finding in the few words that a row has room for: whose, and the figures that stand against each other. */
function titleOf(index: CorpusIndex | undefined, { kind, figures, link }: Finding): string {
  if (kind !== 'conflict') return linkRule(link, t);
  const written = figures.flatMap(({ article, figure }) => {
    const annotated = index?.article(article);
    return annotated ? [textOf(annotated.article, figure)] : [];
  });
  const subject = figures[0]?.figure.subject;
  const name = subject === undefined ? undefined : index?.entity(subject)?.name;
  return [name, [...new Set(written)].join(' / ')].filter(Boolean).join(': ');
}

function figureItem(
  index: CorpusIndex,
  { article: id, figure }: FigureRef,
  passage: Passage | undefined,
): vscode.TreeItem {
  const annotated = index.article(id);
  if (!annotated || !passage) return new vscode.TreeItem('');
  const { article, annotations } = annotated;
  const { text, focus } = quoteAround(article.text, figure, annotations.language, QUOTE_LENGTH, QUOTE_LEAD);
  const item = new vscode.TreeItem({ label: text, highlights: [[focus.start, focus.end]] });
  item.description = article.title;
  item.tooltip = `${quoteAround(article.text, figure, annotations.language).text}\n${article.title}`;
  item.accessibilityInformation = { label: `${textOf(article, figure)}, ${article.title}: ${text}` };
  item.contextValue = 'passage';
  item.command = openCommand(passage);
  return item;
}
