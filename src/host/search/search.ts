import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import type { DeskServices } from '../desk/desk.js';
import { DeskCommands } from '../ids.js';
import { SearchBox } from './searchBox.js';

const { t } = vscode.l10n;

/** Searches all that is known of the corpus that is shown: its names, figures, events and passages. */
export function registerSearch({ library, on }: DeskServices): vscode.Disposable {
  let box: SearchBox | undefined;
  on(DeskCommands.search, (text) => {
    const { current } = library;
    if (!current) {
      void vscode.window.showInformationMessage(t('There are no articles to search.'));
      return;
    }
    const opened = new SearchBox(library.thread, current, () => {
      if (box === opened) box = undefined;
    });
    box = opened;
    opened.show(typeof text === 'string' ? text : '');
  });
  on(DeskCommands.searchNarrow, () => box?.toggleFacets());
  on(DeskCommands.searchShowAll, () => box?.showAll());
  return prepare(library);
}

/** Has the corpus looked through once it has been read, so that a first search finds all of it. */
function prepare(library: Library): vscode.Disposable {
  let prepared = '';
  const look = (): void => {
    const folder = library.current?.folder ?? '';
    if (library.isReading || folder === prepared) return;
    prepared = folder;
    void library.thread.tryAsk('prepareSearch', { folder });
  };
  look();
  return library.onDidChange(look);
}
