import * as vscode from 'vscode';
import { EVENT_KINDS } from '../../core/model.js';
import { eventKindName, number } from '../cards/wording.js';
import { KIND_ICONS } from '../views/entityItems.js';
import type { EventChoice } from './eventChoice.js';
import { countKinds, countParticipants, type EventFilter } from './eventFilter.js';
import type { EventsOfCorpus } from './shownEvents.js';

const { t } = vscode.l10n;

// Who takes part in fewer events than all of these is found in the view itself.
const ENTITIES_LISTED = 500;

interface Entry extends vscode.QuickPickItem {
  /** A kind of event, or the id of an entity. */
  readonly key: string;
  readonly isKind: boolean;
}

/**
 * A box to choose kinds of events and entities from, any number of each: the rows follow as one chooses, Enter keeps it,
 * Escape brings back the filter before.
 */
export function showEventFilterBox(choice: EventChoice, { corpus, all, filter: before }: EventsOfCorpus): void {
  const { index, folder } = corpus;
  const kinds = countKinds(all).map(
    ({ key, count }): Entry => ({ key, isKind: true, label: eventKindName(key), description: number(count) }),
  );
  const ranked = countParticipants(all);
  const listed = ranked.filter(({ key }, rank) => rank < ENTITIES_LISTED || before.entities.has(key));
  const entities = listed.flatMap(({ key, count }): Entry[] => {
    const entity = index.entity(key);
    if (!entity) return [];
    const iconPath = new vscode.ThemeIcon(KIND_ICONS[entity.kind]);
    return [{ key, isKind: false, label: entity.name, description: number(count), iconPath }];
  });
  const heading = (label: string): Entry => ({
    key: '',
    isKind: false,
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const box = vscode.window.createQuickPick<Entry>();
  box.title = t('Filter the events');
  box.placeholder = t('Kinds of events and names; any number of both');
  box.canSelectMany = true;
  box.items = [heading(t('Kinds of events')), ...kinds, heading(t('Who takes part')), ...entities];
  box.selectedItems = [
    ...kinds.filter(({ key }) => (before.kinds as ReadonlySet<string>).has(key)),
    ...entities.filter(({ key }) => before.entities.has(key)),
  ];
  let isKept = false;
  const use = (): void => choice.setFilter(folder, filterOf(box.selectedItems));
  box.onDidChangeSelection(use);
  box.onDidAccept(() => {
    isKept = true;
    use();
    box.hide();
  });
  box.onDidHide(() => {
    if (!isKept) choice.setFilter(folder, before);
    box.dispose();
  });
  box.show();
}

function filterOf(entries: readonly Entry[]): EventFilter {
  const kinds = new Set(entries.filter(({ isKind }) => isKind).map(({ key }) => key));
  return {
    kinds: new Set(EVENT_KINDS.filter((kind) => kinds.has(kind))),
    entities: new Set(entries.filter(({ isKind }) => !isKind).map(({ key }) => key)),
  };
}
