import * as vscode from 'vscode';
import type { Passage } from '../../presentation/indexedArticles.js';
import type { MorePortions } from '../../presentation/rows/portions.js';
import type { Row, RowsHead } from '../../presentation/rows/row.js';
import type { AskedRows, ViewName } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import { Timers } from '../corpus/timers.js';
import { Commands } from '../ids.js';

const { t } = vscode.l10n;

// While articles come in or are edited, the rows follow so often at most: sending them keeps the editor busy.
const REFRESH_MS = 1_000;
const REFRESH_WHILE_READING_MS = 3_000;

/** Names the list at the top. */
const TOP = '';

/** A row as the editor knows it: the same while its id is, whatever it says. */
export class RowNode {
  parent: RowNode | undefined;
  /** The rows below it; undefined until the editor has asked for them. */
  children: readonly RowNode[] | undefined;

  constructor(public row: Row) {}

  // What the commands of its menu go by.
  get passage(): Passage | undefined {
    return this.row.passage;
  }

  get entity(): string | undefined {
    return this.row.entity;
  }

  get article(): string | undefined {
    return this.row.article;
  }

  /** Does it stand for what `other` stands for? */
  covers(other: RowNode): boolean {
    const { about = [] } = this.row;
    return other.row.about?.some((id) => about.includes(id)) ?? false;
  }
}

/**
 * The rows of a view as the corpus thread gives them. What the editor shows is asked for again, in one question, when it
 * may be out of date; the editor is told of the rows that are others since then, and of no other.
 */
export class RowTree implements vscode.TreeDataProvider<RowNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<RowNode | RowNode[] | undefined>();
  private readonly headed = new vscode.EventEmitter<RowsHead>();
  private readonly refreshed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  /** Fires with what the view says around its rows. */
  readonly onDidChangeHead = this.headed.event;
  /** Fires when rows have come, gone or changed. */
  readonly onDidRefresh = this.refreshed.event;
  private readonly nodes = new Map<string, RowNode>();
  private top: readonly RowNode[] | undefined;
  private readonly more: Record<string, number> = {};
  private readonly timers = new Timers();
  private lastRefresh = Number.NEGATIVE_INFINITY;
  private latest = 0;
  /** Has the editor asked for rows that may be others by now? */
  private isOutdated = false;

  constructor(
    private readonly library: Library,
    private readonly view: ViewName,
    private readonly isVisible: () => boolean,
  ) {}

  /** What is shown, as the corpus thread is asked for it. */
  get asked(): AskedRows {
    const folder = this.library.current?.folder;
    const more: MorePortions = this.more;
    return { view: this.view, more, ...(folder !== undefined && { folder }) };
  }

  /** The rows may be others: they are asked for again, at once or, shortly after the last time, a little later. */
  refresh(isUrgent = false): void {
    const pause = this.library.isReading ? REFRESH_WHILE_READING_MS : REFRESH_MS;
    const wait = isUrgent ? 0 : this.lastRefresh + pause - Date.now();
    if (wait > 0) this.timers.later(TOP, wait, () => void this.renew());
    else {
      this.timers.cancel(TOP);
      void this.renew();
    }
  }

  /** The view has come into sight: its rows may be others than when it was last seen. */
  shown(): void {
    if (this.isOutdated) this.refresh(true);
  }

  async getChildren(node?: RowNode): Promise<RowNode[]> {
    const known = node ? node.children : this.top;
    if (known) return [...known];
    const list = node?.row.id ?? TOP;
    const answer = await this.library.thread.tryAsk('rows', { ...this.asked, below: [list] });
    if (!node && answer) this.headed.fire(answer.head);
    return [...this.take(node, answer?.lists[0] ?? [])];
  }

  getParent(node: RowNode): RowNode | undefined {
    return node.parent;
  }

  getTreeItem({ row }: RowNode): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const { label, highlight, state } = row;
    const item = new vscode.TreeItem(
      highlight ? { label, highlights: [[...highlight]] } : label,
      state === undefined ? None : state === 'folded' ? Collapsed : Expanded,
    );
    item.id = row.id;
    if (row.description !== undefined) item.description = row.description;
    if (row.tooltip !== undefined) item.tooltip = row.tooltip;
    if (row.spoken !== undefined) item.accessibilityInformation = { label: row.spoken };
    if (row.menu !== undefined) item.contextValue = row.menu;
    if (row.icon) {
      const { name, color } = row.icon;
      const tint = color === undefined ? undefined : new vscode.ThemeColor(color);
      item.iconPath = name === 'file' ? vscode.ThemeIcon.File : new vscode.ThemeIcon(name, tint);
    }
    const command = this.commandOf(row);
    if (command) item.command = command;
    return item;
  }

  /** The row of what stands at a place; undefined where there is none, or the editor does not have it yet. */
  async nodeAt(uri: string, offset: number): Promise<RowNode | undefined> {
    const path = await this.library.thread.ask('path', { ...this.asked, at: { uri, offset } });
    let node: RowNode | undefined;
    for (const row of path ?? []) {
      const parent: RowNode | undefined = node;
      const shown = parent ? parent.children : this.top;
      if (shown && !shown.some((one) => one.row.id === row.id)) return undefined;
      node = this.nodes.get(row.id) ?? new RowNode(row);
      node.parent ??= parent;
    }
    return node;
  }

  dispose(): void {
    vscode.Disposable.from(this.timers, this.changed, this.headed, this.refreshed).dispose();
  }

  private commandOf({ passage, article, rest, asks }: Row): vscode.Command | undefined {
    if (rest !== undefined) {
      const show = (): void => {
        this.more[rest] = (this.more[rest] ?? 0) + 1;
        this.refresh(true);
      };
      return { command: Commands.showMore, title: t('Show more of the list'), arguments: [show] };
    }
    if (asks) return { command: Commands.answerQuestions, title: t('Open') };
    if (passage) {
      const { uri, span } = passage;
      return { command: Commands.openPassage, title: t('Open'), arguments: [uri, span.start, span.end] };
    }
    if (article === undefined) return undefined;
    return { command: Commands.openArticle, title: t('Open'), arguments: [vscode.Uri.parse(article)] };
  }

  /** The rows that have rows below them which the editor has asked for, from the top. */
  private unfolded(): readonly RowNode[] {
    const unfolded: RowNode[] = [];
    const walk = (nodes: readonly RowNode[]): void => {
      for (const node of nodes) {
        if (!node.children) continue;
        unfolded.push(node);
        walk(node.children);
      }
    };
    walk(this.top ?? []);
    return unfolded;
  }

  /** Asks again for what the view says, and for the rows that the editor has. */
  private async renew(): Promise<void> {
    this.lastRefresh = Date.now();
    const turn = ++this.latest;
    // What nobody sees need not be known.
    this.isOutdated = !this.isVisible();
    if (this.isOutdated || !this.top) {
      const answer = await this.library.thread.tryAsk('rows', { ...this.asked, below: [] });
      if (answer && turn === this.latest) this.headed.fire(answer.head);
      return;
    }
    const shown = this.unfolded();
    const answer = await this.library.thread.tryAsk('rows', {
      ...this.asked,
      below: [TOP, ...shown.map(({ row }) => row.id)],
    });
    if (!answer || turn !== this.latest) return;
    this.headed.fire(answer.head);
    const lists = new Map(shown.map((node, i) => [node, answer.lists[i + 1] ?? []]));
    const others: RowNode[] = [];
    /** Takes over a list and those below it that are shown; notes the rows that are others, or have other rows below them. */
    const update = (node: RowNode | undefined, rows: readonly Row[]): boolean => {
      const before = node ? node.children : this.top;
      const said = new Map(before?.map((child) => [child, child.row]));
      const now = this.take(node, rows);
      const isMoved = before?.length !== now.length || now.some((child, i) => child !== before[i]);
      if (node && isMoved) others.push(node);
      for (const child of now) {
        const list = child.children && lists.get(child);
        if (list) update(child, list);
        const last = said.get(child);
        if (last && JSON.stringify(last) !== JSON.stringify(child.row) && !others.includes(child)) others.push(child);
      }
      return isMoved;
    };
    const isTopMoved = update(undefined, answer.lists[0] ?? []);
    this.forgetGone();
    if (isTopMoved) this.changed.fire(undefined);
    else if (others.length > 0) this.changed.fire(others);
    if (isTopMoved || others.length > 0) this.refreshed.fire();
  }

  /** Takes over the rows below another, or those at the top. */
  private take(parent: RowNode | undefined, rows: readonly Row[]): readonly RowNode[] {
    const children = rows.map((row) => {
      const node = this.nodes.get(row.id) ?? new RowNode(row);
      node.row = row;
      node.parent = parent;
      this.nodes.set(row.id, node);
      return node;
    });
    if (parent) parent.children = children;
    else this.top = children;
    return children;
  }

  private forgetGone(): void {
    const there = new Set<RowNode>(this.top);
    for (const node of there) for (const child of node.children ?? []) there.add(child);
    for (const [id, node] of this.nodes) if (!there.has(node)) this.nodes.delete(id);
  }
}
