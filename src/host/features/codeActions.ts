import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { targetAt } from '../corpus/targetAt.js';
import { Commands } from '../ids.js';

const { t } = vscode.l10n;

/** Code actions: what can be corrected of the name or figure at the cursor, in a corpus of the reader's own. */
export function registerCodeActions(library: Library): vscode.Disposable {
  const corrections = {
    mention: [
      [Commands.sameAs, t('Is the Same As…')],
      [Commands.someoneElse, t('Is Someone Else Here…')],
      [Commands.kindIs, t('Is a…')],
      [Commands.rename, t('Rename…')],
      [Commands.notAnEntity, t('Not an Entity')],
    ],
    figure: [
      [Commands.notFigure, t('Not a Figure')],
      [Commands.otherOwner, t('Other Owner…')],
      [Commands.otherPeriod, t('Other Period…')],
    ],
  } as const;
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      async provideCodeActions(document, range, _context, token) {
        const target = await targetAt(library, document, range.start, token);
        if (!target || !library.isCorrectable(target.open.corpus)) return [];
        return corrections[target.at.kind].map(([command, title]) => ({ command, title }));
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
