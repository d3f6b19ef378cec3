import * as vscode from 'vscode';

const { t } = vscode.l10n;

// The rows change while the reader types, not with every key.
const TYPING_DELAY_MS = 80;

/** What is filtered by what one types. */
export interface Filtered {
  readonly query: string;
  setQuery(query: string): void;
}

/** A box to type a filter into: the rows follow as one types, Enter keeps it, Escape brings back the one before. */
export function showFilterBox(choice: Filtered, title: string, placeholder = t('Part of a name')): void {
  const box = vscode.window.createInputBox();
  const before = choice.query;
  let accepted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  box.title = title;
  box.placeholder = placeholder;
  box.prompt = t('Enter keeps the filter, Escape leaves things as they were.');
  box.value = before;
  box.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => choice.setQuery(value.trim()), TYPING_DELAY_MS);
  });
  box.onDidAccept(() => {
    accepted = true;
    choice.setQuery(box.value.trim());
    box.hide();
  });
  box.onDidHide(() => {
    clearTimeout(timer);
    if (!accepted) choice.setQuery(before);
    box.dispose();
  });
  box.show();
}
