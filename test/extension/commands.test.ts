import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardOf, eventually, openArticle, workspaceFolder } from './support.js';

describe('The commands', () => {
  it('are all there', async () => {
    const known = await vscode.commands.getCommands(true);
    const { contributes } = vscode.extensions.getExtension('crossread.crossread')?.packageJSON ?? {};
    for (const { command } of contributes.commands) assert.ok(known.includes(command), command);
  });

  it('open a passage and select it', async () => {
    const document = await openArticle('000');
    await cardOf(document, 'Jun Lei', /Lei Jun/);
    const uri = (await vscode.workspace.findFiles('001-*'))[0] as vscode.Uri;
    await vscode.commands.executeCommand('crossread.openPassage', uri.toString(), 1339, 1345);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), '50,000');
  });

  it('open the end of an article where the passage lies behind it', async () => {
    const uri = (await vscode.workspace.findFiles('001-*'))[0] as vscode.Uri;
    await vscode.commands.executeCommand('crossread.openPassage', uri.toString(), 1e9, 2e9);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.selection.active.line, (editor?.document.lineCount ?? 0) - 1);
  });

  it('go through the densities of marks', async () => {
    const density = () => vscode.workspace.getConfiguration('crossread').get<string>('marks.density');
    const seen = [density()];
    for (let i = 0; i < 3; i++) {
      await vscode.commands.executeCommand('crossread.toggleMarks');
      seen.push(density());
    }
    assert.deepEqual(seen, ['all', 'first-in-paragraph', 'off', 'all']);
    await vscode.workspace
      .getConfiguration('crossread')
      .update('marks.density', undefined, vscode.ConfigurationTarget.Global);
  });

  it('read the articles again', async () => {
    await vscode.commands.executeCommand('crossread.refresh');
    const document = await openArticle('000');
    await cardOf(document, 'Jun Lei', /in 5 articles/);
  });

  it('leave the articles as they are', async () => {
    const bundled = vscode.extensions.getExtension('crossread.crossread')?.extensionUri as vscode.Uri;
    for (const [name] of await vscode.workspace.fs.readDirectory(workspaceFolder())) {
      if (!/^\d.*\.txt$/.test(name)) continue;
      const here = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), name));
      const there = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(bundled, 'corpus', name));
      assert.deepEqual(here, there, name);
    }
    await eventually('no file is unsaved', () => vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
  });
});
