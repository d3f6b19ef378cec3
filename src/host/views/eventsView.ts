import * as vscode from 'vscode';
import { number } from '../cards/wording.js';
import type { Library } from '../corpus/library.js';
import { isFiltering } from '../events/eventFilter.js';
import { eventFilterText } from '../events/eventFilterText.js';
import type { ShownEvents } from '../events/shownEvents.js';
import { ContextKeys, Views } from '../ids.js';
import { type EventNode, EventsProvider } from './eventsProvider.js';
import { followEditor } from './followEditor.js';
import { quotationsOf, quoteDrag } from './quoteDrag.js';

const { t } = vscode.l10n;

/** What happened and what is to come, by year and month, the newest first; planned and rumoured events say so. */
export function registerEventsView(library: Library, events: ShownEvents): vscode.Disposable {
  const provider = new EventsProvider(library, events);
  const view = vscode.window.createTreeView(Views.events, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: quoteDrag((node: EventNode) =>
      quotationsOf(library, node.type === 'event' || node.type === 'witness' ? [node.passage] : []),
    ),
  });
  const refresh = (): void => {
    provider.refresh();
    const { current } = events;
    const isFiltered = current !== undefined && isFiltering(current.filter);
    void vscode.commands.executeCommand('setContext', ContextKeys.eventsFiltered, isFiltered);
    view.description = isFiltered ? t('{0} of {1}', number(current.shown.length), number(current.all.length)) : '';
    if (isFiltered) {
      const text = eventFilterText(current.filter, current.corpus.index);
      view.message = current.shown.length > 0 ? t('Only {0}', text) : t('There is nothing of {0}.', text);
    } else {
      const isEmpty = current?.all.length === 0 && !library.loading;
      view.message = isEmpty ? t('These articles tell of no event.') : '';
    }
  };
  return vscode.Disposable.from(
    view,
    provider,
    events.onDidChange(refresh),
    followEditor(
      view,
      (editor) => provider.nodeAt(editor),
      (selected, found) => 'event' in selected && 'event' in found && selected.event.id === found.event.id,
    ),
  );
}
