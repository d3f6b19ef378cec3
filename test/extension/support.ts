import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Waits until `probe` gives something; fails with `what` after so many milliseconds. */
export async function eventually<Value>(
  what: string,
  probe: () => Thenable<Value | undefined | false> | Value | undefined | false,
  patience = 10_000,
): Promise<Value> {
  const until = Date.now() + patience;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > until) throw new Error(`It did not come to this: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder, 'the tests need a folder');
  return folder;
}

/** The files of a folder that a test makes, by their names. */
export function filesIn(folder: () => vscode.Uri) {
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
  return {
    at,
    read: async (name: string): Promise<string> =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name))),
    write: (name: string, text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text)),
  };
}

export async function writeFile(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), path);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), path)));
}

/** The article of the workspace whose name begins so; nobody searches a workspace in memory. */
export async function articleUri(beginning: string): Promise<vscode.Uri> {
  const files = await vscode.workspace.fs.readDirectory(workspaceFolder());
  const [name] = files.map(([file]) => file).filter((file) => file.startsWith(beginning));
  assert.ok(name, `no file begins with ${beginning}`);
  return vscode.Uri.joinPath(workspaceFolder(), name);
}

/** Opens the article whose name begins so, in the editor. */
export async function openArticle(beginning: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await articleUri(beginning));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The position just inside `text`, of which the `occurrence`th is meant. */
export function inside(document: vscode.TextDocument, text: string, occurrence = 1): vscode.Position {
  let at = -1;
  for (let n = 0; n < occurrence; n++) at = document.getText().indexOf(text, at + 1);
  assert.ok(at >= 0, `“${text}” is not in ${document.fileName}`);
  return document.positionAt(at + 1);
}

/** What the hovers at a position say, as Markdown; undefined where Crossread says nothing. */
export async function hoverAt(
  uri: vscode.Uri,
  position: vscode.Position,
): Promise<{ text: string; range: vscode.Range } | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  const [hover] = hovers.filter(({ contents }) => contents.some((part) => part instanceof vscode.MarkdownString));
  if (!hover?.range) return undefined;
  return { text: hover.contents.map((part) => (part as vscode.MarkdownString).value).join('\n'), range: hover.range };
}

/** Markdown without the backslashes that escape punctuation. */
export function unescaped(markdown: string): string {
  return markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/** The card of `text` in a document, unescaped, once it says `pattern`. */
export async function cardOf(
  document: vscode.TextDocument,
  text: string,
  pattern: RegExp,
  occurrence = 1,
): Promise<string> {
  const card = await eventually(`the card of “${text}” says ${pattern}`, async () => {
    const hover = await hoverAt(document.uri, inside(document, text, occurrence));
    const plain = hover && unescaped(hover.text);
    return plain !== undefined && pattern.test(plain) && plain;
  });
  return card;
}

/** Runs something while a function of the editor's window is another one. */
const instead = <Name extends keyof typeof vscode.window, Result>(
  name: Name,
  value: (typeof vscode.window)[Name],
  run: () => Promise<Result>,
): Promise<Result> => insteadIn(vscode.window, name, value, run);

async function insteadIn<Place extends object, Name extends keyof Place, Result>(
  place: Place,
  name: Name,
  value: Place[Name],
  run: () => Promise<Result>,
): Promise<Result> {
  const before = Object.getOwnPropertyDescriptor(place, name) ?? {};
  Object.defineProperty(place, name, { ...before, value, configurable: true });
  try {
    return await run();
  } finally {
    Object.defineProperty(place, name, before);
  }
}

/** Runs something that lets the reader choose from a list, and takes the item of this label, else the first. */
export function choosing<Result>(label: string | undefined, run: () => Promise<Result>): Promise<Result> {
  const choose = async (given: readonly vscode.QuickPickItem[] | Thenable<readonly vscode.QuickPickItem[]>) => {
    const items = await given;
    return items.find((item) => label === undefined || item.label === label);
  };
  return instead('showQuickPick', choose as unknown as typeof vscode.window.showQuickPick, run);
}

/** Runs something that opens a box to choose from; gives the box once it shows what there is. */
export async function boxOf(run: () => Promise<unknown>): Promise<vscode.QuickPick<vscode.QuickPickItem>> {
  const create = vscode.window.createQuickPick;
  let box: vscode.QuickPick<vscode.QuickPickItem> | undefined;
  const caught = <Item extends vscode.QuickPickItem>(): vscode.QuickPick<Item> => {
    const made = create<Item>();
    box = made as unknown as vscode.QuickPick<vscode.QuickPickItem>;
    return made;
  };
  return instead('createQuickPick', caught, async () => {
    await run();
    return eventually(
      'the box shows what there is',
      () => box !== undefined && box.items.length > 0 && !box.busy && box,
    );
  });
}

/** Which button of a message is pressed, if any. */
type Press = (buttons: readonly string[]) => string | undefined | Promise<string | undefined>;

/** Runs something that tells the reader how it went, presses a button, if any, and gives what was told. */
export async function told(run: () => Promise<unknown>, answer?: string | Press): Promise<readonly string[]> {
  const messages: string[] = [];
  const press = typeof answer === 'function' ? answer : () => answer;
  await answering(press, run, (message) => messages.push(message));
  return messages;
}

/** The same, told as it comes. */
export function answering(
  press: Press,
  run: () => Promise<unknown>,
  hear: (message: string) => void = () => undefined,
): Promise<unknown> {
  let isTold = false;
  const say = async (message: string, ...items: unknown[]): Promise<string | undefined> => {
    hear(message);
    isTold = true;
    return press(items.filter((item) => typeof item === 'string'));
  };
  const heard = say as typeof vscode.window.showInformationMessage;
  return instead('showInformationMessage', heard, () =>
    instead('showWarningMessage', heard, async () => {
      await run();
      await eventually('something is told', () => isTold);
    }),
  );
}

/** Chooses the item of this label in a box that is shown, and takes it. */
export async function take(box: vscode.QuickPick<vscode.QuickPickItem>, label: string): Promise<void> {
  box.activeItems = box.items.filter((item) => item.label === label);
  // The editor is told in a later turn, and hears of what comes after it later still.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await accept();
}

/** Takes what is chosen in the box that is shown. */
export const accept = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

/** Runs something that asks for a file to write, and names this one. */
export function savingAt<Result>(uri: vscode.Uri, run: () => Promise<Result>): Promise<Result> {
  return instead('showSaveDialog', async () => uri, run);
}

/** Runs something that opens an address outside the editor, and gives the addresses; none is opened. */
export async function openedOutside(run: () => Promise<unknown>): Promise<readonly vscode.Uri[]> {
  const opened: vscode.Uri[] = [];
  const open = async (uri: vscode.Uri): Promise<boolean> => opened.push(uri) > 0;
  await insteadIn(vscode.env, 'openExternal', open, run);
  return opened;
}
