import { t } from '../l10n.js';
import { number } from '../wording.js';
import { type Row, rowId } from './row.js';

// A list of rows longer than this helps nobody, and keeps the editor busy.
const PORTION = 100;

/** How many portions of each list are shown beyond the first, by the list's name. */
export type MorePortions = Readonly<Record<string, number>>;

/** Shows long lists in portions, each list from its beginning. */
export class Portions {
  constructor(private readonly more: MorePortions) {}

  /** The beginning of a list as rows, and a row for what is left out. */
  of<Item>(list: string, items: readonly Item[], rowOf: (item: Item) => Row): Row[] {
    const count = PORTION * (1 + (this.more[list] ?? 0));
    const rows = items.slice(0, count).map(rowOf);
    if (items.length > count) rows.push(restRow(list, items.length - count));
    return rows;
  }
}

function restRow(list: string, rest: number): Row {
  return {
    id: rowId('more', list, String(rest)),
    label: t('{0} more …', number(rest)),
    tooltip: t('Show more of the list'),
    icon: { name: 'ellipsis' },
    rest: list,
  };
}
