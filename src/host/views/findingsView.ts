import * as vscode from 'vscode';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import { coverageText } from '../../core/links/coverageText.js';
import { type Finding, isQuiet } from '../../core/links/finding.js';
import type { FigureRef } from '../../core/links/link.js';
import { findingMessage, linkRule } from '../../core/links/linkRule.js';
import { quoteAround, wordsAt } from '../../core/text/quote.js';
import type { Passage } from '../cards/card.js';
import { number } from '../cards/wording.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { Views } from '../ids.js';
import { followEditor } from './followEditor.js';
import { openCommand, passageOf } from './passageItem.js';
import { type MoreNode, Portions } from './portions.js';
import { quotationsOf, quoteDrag } from './quoteDrag.js';
import { onShownCorpusChange } from './shownCorpus.js';

const { t } = vscode.l10n;

type FindingNode = { readonly type: 'finding'; readonly finding: Finding };
type FigureNode = {
  readonly type: 'figure';
  readonly finding: Finding;
  readonly ref: FigureRef;
  readonly passage?: Passage;
};
/** The row under which the quiet findings stand. */
type QuietNode = { readonly type: 'quiet' };
type Node = FindingNode | FigureNode | QuietNode | MoreNode;

const QUIET: QuietNode = { type: 'quiet' };

const QUOTE_LENGTH = 90;
const QUOTE_LEAD = 30;

/**
 * What deserves a second look: figures that contradict each other, sums that fail, aims that were missed. In a group of
 * their own, folded, stand figures that differ and are likely of one thing: the badge does not count them.
 */
export function registerFindingsView(library: Library): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const portions = new Portions(() => changed.fire());
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => childrenOf(library, portions, node),
    getParent: parentOf,
    getTreeItem: (node) => (node.type === 'more' ? portions.item(node) : itemOf(library, node)),
  };
  const view = vscode.window.createTreeView(Views.findings, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: quoteDrag((node: Node) =>
      quotationsOf(
        library,
        passagesIn(library, node).map(({ passage }) => passage),
      ),
    ),
  });
  const refresh = (): void => {
    const count = library.loading ? 0 : findingsOf(library, false).length;
    view.badge =
      count > 0 ? { value: count, tooltip: count === 1 ? t('1 finding') : t('{0} findings', count) } : undefined;
    // Counting what was compared is not free: it waits until somebody looks.
    if (view.visible) view.message = library.loading || count > 0 ? '' : nothingFound(library);
    changed.fire();
  };
  return vscode.Disposable.from(
    view,
    changed,
    onShownCorpusChange(library, refresh),
    view.onDidChangeVisibility(({ visible }) => visible && refresh()),
    followEditor(
      view,
      (editor) => nodeAt(library, editor),
      (selected, found) => 'finding' in selected && 'finding' in found && selected.finding.id === found.finding.id,
    ),
  );
}

/** The loud or the quiet findings of the corpus that is shown. */
function findingsOf(library: Library, quiet: boolean): readonly Finding[] {
  return (library.current?.index.findings() ?? []).filter((finding) => isQuiet(finding) === quiet);
}

/** That there are no contradictions, and how much was compared to say so. */
function nothingFound(library: Library): string {
  const coverage = library.current?.index.coverage();
  if (!coverage) return '';
  return t('{0} No contradictions found.', coverageText(coverage, t, number));
}

const nodeOf = (finding: Finding): FindingNode => ({ type: 'finding', finding });

function childrenOf(library: Library, portions: Portions, node: Node | undefined): Node[] {
  // While articles are still coming in, what contradicts what is not known.
  if (library.loading) return [];
  if (node?.type === 'finding') return figuresOf(library, node.finding);
  if (node?.type === 'quiet') return portions.of('quiet', findingsOf(library, true), nodeOf);
  if (node) return [];
  const loud: Node[] = portions.of('loud', findingsOf(library, false), nodeOf);
  return findingsOf(library, true).length > 0 ? [...loud, QUIET] : loud;
}

function parentOf(node: Node): Node | undefined {
  if (node.type === 'figure') return nodeOf(node.finding);
  return node.type === 'finding' && isQuiet(node.finding) ? QUIET : undefined;
}

/** What a row leaves where it is dropped. */
function passagesIn(library: Library, node: Node): readonly { readonly passage?: Passage }[] {
  if (node.type === 'figure') return [node];
  return node.type === 'finding' ? figuresOf(library, node.finding) : [];
}

function figuresOf(library: Library, finding: Finding): FigureNode[] {
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
  return finding && nodeOf(finding);
}

function itemOf(library: Library, node: FindingNode | FigureNode | QuietNode): vscode.TreeItem {
  const index = library.current?.index;
  switch (node.type) {
    case 'quiet':
      return quietItem(findingsOf(library, true).length);
    case 'finding':
      return findingItem(index, node.finding);
    case 'figure':
      return index ? figureItem(index, node.ref, node.passage) : new vscode.TreeItem('');
  }
}

/** Folded: what only differs is for whoever looks for more. */
function quietItem(count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(t('Differs, look'), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = 'quiet';
  item.description = number(count);
  item.iconPath = new vscode.ThemeIcon('question');
  item.tooltip = t('Figures that differ and are likely of one thing. They may both be right.');
  item.accessibilityInformation = { label: `${t('Differs, look')}, ${number(count)}. ${item.tooltip}` };
  return item;
}

function findingItem(index: CorpusIndex | undefined, finding: Finding): vscode.TreeItem {
  const message = findingMessage(finding, t);
  const state = isQuiet(finding) ? 'Collapsed' : 'Expanded';
  const item = new vscode.TreeItem(titleOf(index, finding), vscode.TreeItemCollapsibleState[state]);
  item.accessibilityInformation = { label: message };
  item.id = finding.id;
  item.tooltip = message;
  if (isOfOneThing(finding)) item.description = measureOf(finding);
  item.iconPath = new vscode.ThemeIcon(finding.severity === 'warning' ? 'warning' : 'info');
  return item;
}

const measureOf = ({ figures }: Finding): string => figures.find(({ figure }) => figure.measure)?.figure.measure ?? '';
const isOfOneThing = ({ kind }: Finding): boolean => kind === 'conflict' || kind === 'difference';

/** A finding in the few words that a row has room for: whose, and the figures that stand against each other. */
function titleOf(index: CorpusIndex | undefined, finding: Finding): string {
  if (!isOfOneThing(finding)) return linkRule(finding.link, t);
  const written = finding.figures.flatMap(({ article, figure }) => {
    const annotated = index?.article(article);
    return annotated ? [wordsAt(annotated.article.text, figure)] : [];
  });
  const subject = finding.figures.find(({ figure }) => figure.subject)?.figure.subject;
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
  item.accessibilityInformation = { label: `${wordsAt(article.text, figure)}, ${article.title}: ${text}` };
  item.contextValue = 'passage';
  item.command = openCommand(passage);
  return item;
}
