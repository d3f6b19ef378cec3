import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { articleUri, boxOf, cardOf, eventually, openArticle } from './support.js';

describe('The search', () => {
  before(async () => cardOf(await openArticle('000'), 'Jun Lei', /in 5 articles/));

  const labels = (box: vscode.QuickPick<vscode.QuickPickItem>) => box.items.map(({ label }) => label);

  it('shows what is found, in its own order, and opens its place', async () => {
    const box = await boxOf(async () => vscode.commands.executeCommand('crossread.search', 'weibo users order'));
    await eventually('a sentence is found', () => labels(box).some((label) => /Weibo users order/.test(label)));
    const [first, ...others] = labels(box).filter((label) => /^\$\(quote\)/.test(label));
    assert.ok(first && others.every((label) => label.startsWith('$(quote)')));
    assert.ok(box.items.every(({ alwaysShow, kind }) => alwaysShow || kind === vscode.QuickPickItemKind.Separator));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const editor = await eventually('its place is selected', () => {
      const active = vscode.window.activeTextEditor;
      return active !== undefined && !active.selection.isEmpty && active;
    });
    assert.match(editor.document.getText(editor.selection), /50,000/);
  });
});

describe('Two articles side by side, in the editor', () => {
  const SIDE_BY_SIDE = 'crossread.sideBySide';

  before(async () => cardOf(await openArticle('000'), 'Jun Lei', /in 5 articles/));

  it('are opened in two columns, stepped through together, and ended', async () => {
    const [left, right] = [await articleUri('002'), await articleUri('003')];
    const row = { article: left.toString() };
    await vscode.commands.executeCommand(SIDE_BY_SIDE, row, [row, { article: right.toString() }]);
    const editors = () =>
      [left, right].flatMap((uri, i) =>
        vscode.window.visibleTextEditors.filter(
          ({ document, viewColumn }) => document.uri.toString() === uri.toString() && viewColumn === i + 1,
        ),
      );
    await eventually('both show', () => editors().length === 2);
    const places = () => editors().map(({ selection: { active } }) => `${active.line}:${active.character}`);
    const first = await eventually('both stand at a fact', () => !places().includes('0:0') && places());
    await vscode.commands.executeCommand('crossread.nextSharedFact');
    await eventually('both have moved', () => places().every((place, i) => place !== first[i]));
    await vscode.commands.executeCommand('crossread.endSideBySide');
    const before = places();
    await vscode.commands.executeCommand('crossread.nextSharedFact');
    assert.deepEqual(places(), before, 'nothing moves any more');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('end when one of them is closed', async () => {
    const [left, right] = [await articleUri('002'), await articleUri('003')];
    const row = { article: left.toString() };
    await vscode.commands.executeCommand(SIDE_BY_SIDE, row, [row, { article: right.toString() }]);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually('one is left', () => vscode.window.visibleTextEditors.length === 1);
    const { selection } = vscode.window.visibleTextEditors[0] as vscode.TextEditor;
    await vscode.commands.executeCommand('crossread.nextSharedFact');
    assert.equal(vscode.window.visibleTextEditors.length, 1, 'the other is not opened again');
    assert.ok((vscode.window.visibleTextEditors[0] as vscode.TextEditor).selection.isEqual(selection));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
