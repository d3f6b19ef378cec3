import * as vscode from 'vscode';

/** An item of a list to choose from; one without a value cannot be chosen. */
export interface Choice<Value> extends vscode.QuickPickItem {
  readonly value?: Value;
}

/** Lets the reader choose from a list that is asked for anew with all that is typed; undefined where nothing is chosen. */
export function chooseAsTyped<Value>(
  title: string,
  choicesFor: (typed: string) => Promise<readonly Choice<Value>[]>,
  placeholder = '',
): Promise<Value | undefined> {
  return new Promise((resolve) => {
    const box = vscode.window.createQuickPick<Choice<Value>>();
    box.title = title;
    box.placeholder = placeholder;
    let listing: Promise<void> | undefined;
    const list = async (typed: string): Promise<void> => {
      box.busy = true;
      const choices = await choicesFor(typed);
      if (typed !== box.value) return;
      // What is listed need not have what was typed in its label.
      box.items = choices.map((choice) => ({ ...choice, alwaysShow: true }));
      box.busy = false;
    };
    const renew = (typed: string): void => {
      listing = list(typed);
    };
    box.onDidChangeValue(renew);
    box.onDidAccept(async () => {
      // Who types and presses Enter at once means what was typed, not what was listed before.
      await listing;
      const [selected] = box.selectedItems;
      const chosen = selected && box.items.includes(selected) ? selected : box.items[0];
      if (chosen?.value === undefined) return;
      resolve(chosen.value);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    renew('');
    box.show();
  });
}
