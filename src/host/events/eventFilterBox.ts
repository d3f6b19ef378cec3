import * as vscode from 'vscode';
import { EVENT_KINDS } from '../../core/model.js';
import type { FilterOption } from '../../presentation/events/filterOptions.js';
import { plainLabel } from '../../presentation/plainLabel.js';
import { KIND_ICONS } from '../../presentation/rows/kindIcons.js';
import type { EventFilterData } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import type { EventFilters } from './eventFilters.js';

const { t } = vscode.l10n;

interface Entry extends vscode.QuickPickItem {
  /** Left out of a heading. */
  readonly option?: FilterOption;
}

/**
 * A box to choose kinds of events and entities from, any number of each: the rows follow as one chooses, Enter keeps it,
 * Escape brings back the filter before.
 */
export async function showEventFilterBox(library: Library, filters: EventFilters, folder: string): Promise<void> {
  const options = (await library.thread.ask('eventFilterOptions', { folder })) ?? [];
  const before = filters.of(folder);
  const entries = options.map(
    (option): Entry => ({
      option,
      label: plainLabel(option.label),
      description: option.count,
      ...(option.entity && { iconPath: new vscode.ThemeIcon(KIND_ICONS[option.entity]) }),
    }),
  );
  const heading = (label: string): Entry => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const box = vscode.window.createQuickPick<Entry>();
  box.title = t('Filter the events');
  box.placeholder = t('Kinds of events and names; any number of both');
  box.canSelectMany = true;
  box.items = [
    heading(t('Kinds of events')),
    ...entries.filter(({ option }) => option?.entity === undefined),
    heading(t('Who takes part')),
    ...entries.filter(({ option }) => option?.entity !== undefined),
  ];
  box.selectedItems = entries.filter(({ option }) => option?.isChosen);
  let isKept = false;
  const use = (): void => filters.set(folder, filterOf(box.selectedItems));
  box.onDidChangeSelection(use);
  box.onDidAccept(() => {
    isKept = true;
    use();
    box.hide();
  });
  box.onDidHide(() => {
    if (!isKept) filters.set(folder, before);
    box.dispose();
  });
  box.show();
}

function filterOf(entries: readonly Entry[]): EventFilterData {
  const chosen = entries.flatMap(({ option }) => option ?? []);
  const keys = new Set(chosen.filter(({ entity }) => entity === undefined).map(({ key }) => key));
  return {
    kinds: EVENT_KINDS.filter((kind) => keys.has(kind)),
    entities: chosen.filter(({ entity }) => entity !== undefined).map(({ key }) => key),
  };
}
