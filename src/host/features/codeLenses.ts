import * as vscode from 'vscode';
import type { Lens } from '../../presentation/article/lenses.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { Commands } from '../ids.js';
import { toPosition } from '../positions.js';
import { lensesShown, onSettingsChange } from '../settings.js';

/** CodeLens: over an article what is not known of it, and over the title of each text it joins how much there is to read. */
export function registerCodeLenses(library: Library): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    library.onDidRead(() => changed.fire()),
    onSettingsChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(ARTICLE_SELECTOR, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        const open = lensesShown() ? await library.whenRead(document, token) : undefined;
        const contents = open && (await library.thread.ask('contents', { uri: open.uri }, token));
        if (!open) return [];
        return [...open.lenses, ...(contents ?? [])].map((lens) => {
          const start = toPosition(open, lens.at);
          return new vscode.CodeLens(new vscode.Range(start, start), commandOf(lens, open.uri));
        });
      },
    }),
  );
}

/** One without a command is plain text. */
function commandOf({ text: title, tooltip = '', does, date }: Lens, article: string): vscode.Command {
  if (does === undefined) return { title, command: '' };
  return does === 'outline'
    ? { title, tooltip, command: 'workbench.action.gotoSymbol' }
    : { title, tooltip, command: Commands.setDate, arguments: [{ article }, undefined, date] };
}
