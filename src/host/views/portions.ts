import * as vscode from 'vscode';
import { number } from '../cards/wording.js';
import { Commands } from '../ids.js';

const { t } = vscode.l10n;

// A list of rows longer than this helps nobody, and keeps the editor busy.
const PORTION = 100;

/** The row that stands for the rest of a long list. */
export interface MoreNode {
  readonly type: 'more';
  /** Names the list. */
  readonly list: string;
  readonly rest: number;
}

/** Shows long lists in portions, each list from its beginning. */
export class Portions {
  private readonly shown = new Map<string, number>();

  constructor(private readonly refresh: () => void) {}

  /** The beginning of a list as nodes, and a node for what is left out. */
  of<Item, Node>(list: string, items: readonly Item[], nodeOf: (item: Item) => Node): (Node | MoreNode)[] {
    const count = this.shown.get(list) ?? PORTION;
    const nodes: (Node | MoreNode)[] = items.slice(0, count).map(nodeOf);
    if (items.length > count) nodes.push({ type: 'more', list, rest: items.length - count });
    return nodes;
  }

  item({ list, rest }: MoreNode): vscode.TreeItem {
    const item = new vscode.TreeItem(t('{0} more …', number(rest)));
    item.id = `more ${list} ${rest}`;
    item.tooltip = t('Show more of the list');
    item.iconPath = new vscode.ThemeIcon('ellipsis');
    const show = (): void => {
      this.shown.set(list, (this.shown.get(list) ?? PORTION) + PORTION);
      this.refresh();
    };
    item.command = { command: Commands.showMore, title: t('Show more of the list'), arguments: [show] };
    return item;
  }
}
