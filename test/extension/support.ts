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
