import { t } from '../l10n.js';
import { type Row, rowId } from './row.js';

/** The row above what is new to the reader, unfolded; `parts` tell it from others of its view. */
export function newRow(parts: readonly string[], count: string, sentence: string): Row {
  const label = t('New');
  return {
    id: rowId('new', ...parts),
    label,
    state: 'unfolded',
    description: count,
    icon: { name: 'sparkle' },
    tooltip: [
      sentence,
      t('It stays here until “Mark All as Seen” or, once you have read it, until the window is opened again.'),
    ].join('\n'),
    spoken: `${label}, ${count}. ${sentence}`,
    menu: 'new',
  };
}
