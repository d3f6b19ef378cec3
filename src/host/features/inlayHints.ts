import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { toOffset, toPosition } from '../positions.js';
import { inlayHintsShown, onSettingsChange } from '../settings.js';

/** Inlay hints, off by default: the amount the article gives in another currency, or how a wordy figure is read. */
export function registerInlayHints(library: Library): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    library.onDidRead(() => changed.fire()),
    onSettingsChange(() => changed.fire()),
    vscode.languages.registerInlayHintsProvider(ARTICLE_SELECTOR, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        const open = inlayHintsShown() ? await library.whenRead(document, token) : undefined;
        if (!open) return [];
        const span = { start: toOffset(open, range.start), end: toOffset(open, range.end) };
        const hints = (await library.thread.ask('hints', { uri: open.uri, span }, token)) ?? [];
        return hints.map(({ at, text }) => {
          const hint = new vscode.InlayHint(toPosition(open, at), text);
          hint.paddingLeft = true;
          return hint;
        });
      },
    }),
  );
}
