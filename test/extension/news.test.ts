import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardOf, eventually, told, workspaceFolder, writeFile } from './support.js';

const FOLDER = 'what-is-new';
const dated = (text: string): string => `---\ndate: 2015-02-03\n---\n\n${text}\n`;

describe('What is new since an article was read', () => {
  let document: vscode.TextDocument;

  const write = (name: string, content: string | object) =>
    writeFile(`${FOLDER}/${name}`, typeof content === 'string' ? content : JSON.stringify(content));
  const step = () => Promise.resolve(vscode.commands.executeCommand('crossread.nextChangedFigure'));
  /** What is said where there is no such figure. */
  const saidOfNone = () => told(step);
  const isLedTo = (text: string) =>
    eventually(`it is led to “${text}”`, async () => {
      await step();
      return atCursor().startsWith(text);
    });
  /** What stands behind the cursor. */
  const atCursor = (): string => {
    const { selection } = vscode.window.activeTextEditor as vscode.TextEditor;
    return document.getText().slice(document.offsetAt(selection.active));
  };
  const cursorToStart = (): void => {
    (vscode.window.activeTextEditor as vscode.TextEditor).selection = new vscode.Selection(0, 0, 0, 0);
  };

  before(async () => {
    // What is made inside a folder that the editor does not watch yet goes unseen.
    const watcher = vscode.workspace.createFileSystemWatcher('**');
    const watched = new Promise<void>((resolve) =>
      watcher.onDidCreate((uri) => uri.path.endsWith(FOLDER) && resolve()),
    );
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(workspaceFolder(), FOLDER));
    await watched;
    watcher.dispose();
    await write('lexicon.json', { entities: [{ id: 'zorb', name: 'Zorb Corp.', kind: 'company', aliases: [] }] });
    const uri = await write('boats.md', dated('Last year was good. Zorb Corp. sold 3.12 million boats in 2014.'));
    await write('crossread.json', { name: 'New', language: 'en', lexicon: 'lexicon.json', articles: ['*.md'] });
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await cardOf(document, '3.12 million', /boats/);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), FOLDER), { recursive: true });
  });

  it('is nothing at first, which a key says', async () => {
    cursorToStart();
    assert.deepEqual(await saidOfNone(), ['Since you last read this article, nothing new was said of its figures.']);
    assert.ok(atCursor().startsWith('---'));
  });

  it('is a figure that another article comes to state, and a key leads there', async function () {
    this.timeout(90_000);
    // What comes before the folder was taken in for the first time is nothing new, nor is a copy of it: then another one is.
    let count = 0;
    await eventually(
      'it is led to the figure',
      async () => {
        count++;
        await write(
          `again-${count}.md`,
          dated(`In 2014 Zorb Corp. sold 3.12 million boats, says report ${count} of it.`),
        );
        return isLedTo('3.12 million').then(
          () => true,
          () => false,
        );
      },
      60_000,
    );
  });

  it('is nothing once all is marked as seen', async () => {
    await vscode.commands.executeCommand('crossread.markAllSeen');
    cursorToStart();
    assert.equal((await saidOfNone()).length, 1);
    assert.ok(atCursor().startsWith('---'));
  });

  it('is not what the reader writes into another article', async () => {
    const other = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(document.uri, '../again-1.md'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      other.uri,
      new vscode.Position(other.lineCount - 1, 0),
      'Zorb Corp. sold 5.04 million boats in 2014.\n',
    );
    await vscode.workspace.applyEdit(edit);
    await other.save();
    await cardOf(document, '3.12 million', /5\.04 million/);
    cursorToStart();
    assert.equal((await saidOfNone()).length, 1);
    await write('third.md', dated('Zorb Corp. sold 7.77 million boats in 2014, others say.'));
    await isLedTo('3.12 million');
  });
});
