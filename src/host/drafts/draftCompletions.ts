import * as vscode from 'vscode';
import type { DraftValue } from '../../presentation/drafts/draftValues.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { editorEdit } from './draftActions.js';
import type { DraftChecks } from './draftChecks.js';

const TRIGGER = '@';
/** What is typed behind an @ that begins a word. */
const TYPED = /(?:^|[\s("'“‘[*])@([\p{L}\p{N}_-]{0,60})$/u;
const LONGEST = 100;
// Nobody leaves more of them at the end of a text.
const EMPTY_LINES = 20;

/** Completions: in a draft that is checked, the corpus's values of whom is named behind an @, each with its source. */
export function draftCompletions(library: Library, checks: DraftChecks): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    ARTICLE_SELECTOR,
    {
      async provideCompletionItems(document, position, token) {
        const uri = document.uri.toString();
        const folder = checks.folderOf(uri);
        const near = new vscode.Range(
          position.line,
          Math.max(0, position.character - LONGEST),
          position.line,
          position.character,
        );
        const typed = TYPED.exec(document.getText(near))?.[1];
        if (folder === undefined || typed === undefined) return undefined;
        const text = document.getText();
        const values = (await library.thread.ask('draftValues', { uri, folder, text, typed }, token)) ?? [];
        const range = new vscode.Range(position.translate(0, -typed.length - TRIGGER.length), position);
        const isAtEnd = isLast(document, position);
        // What is typed on may name somebody else.
        return new vscode.CompletionList(
          values.map((value, i) => itemOf(value, i, range, isAtEnd)),
          true,
        );
      },
    },
    TRIGGER,
  );
}

/** Does nothing but white space stand behind a place? */
function isLast(document: vscode.TextDocument, position: vscode.Position): boolean {
  const last = document.lineCount - 1;
  if (last - position.line > EMPTY_LINES) return false;
  return document.getText(new vscode.Range(position, document.lineAt(last).range.end)).trim() === '';
}

function itemOf(
  { label, detail, owner, name, documentation, content, edits }: DraftValue,
  place: number,
  range: vscode.Range,
  isAtEnd: boolean,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label, detail: detail && ` ${detail}`, description: owner },
    vscode.CompletionItemKind.Value,
  );
  item.documentation = new vscode.MarkdownString(documentation);
  item.range = range;
  item.filterText = `${TRIGGER}${name}`;
  item.sortText = String(place).padStart(3, '0');
  item.insertText = content;
  if (isAtEnd && edits.length > 0) {
    // At the end of the text the footnote is a part of what is put there, behind the cursor.
    const snippet = new vscode.SnippetString().appendText(content).appendTabstop(0);
    for (const edit of edits) snippet.appendText(`\n\n${edit.content.trimStart()}`);
    item.insertText = snippet;
  } else item.additionalTextEdits = edits.map(editorEdit);
  return item;
}
