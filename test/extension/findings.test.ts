import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardOf, eventually, openArticle, workspaceFolder, writeFile } from './support.js';

describe('Findings', () => {
  const findingsOf = (uri: vscode.Uri): vscode.Diagnostic[] =>
    vscode.languages
      .getDiagnostics(uri)
      .filter(({ source, relatedInformation }) => source === 'crossread' && (relatedInformation?.length ?? 0) > 0);

  it('stand under Problems at their figure, with the other passages', async () => {
    const document = await openArticle('001');
    const [problem] = await eventually('there is a finding', () => {
      const found = findingsOf(document.uri);
      return found.length > 0 && found;
    });
    assert.match(problem?.message ?? '', /1\.5 million × 12 = 18 million, not 15 million/);
    assert.equal(document.getText(problem?.range), '1.5 million');
    const [other] = problem?.relatedInformation ?? [];
    assert.match(other?.message ?? '', /The aim for 2013 is 15 million units/);
    assert.equal(other && document.getText(other.location.range), '15 million');
  });

  it('have an action that opens the other passage', async () => {
    const document = await openArticle('001');
    const [problem] = await eventually('there is a finding', () => {
      const found = findingsOf(document.uri);
      return found.length > 0 && found;
    });
    assert.ok(problem);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
    );
    const action = actions.find(({ title }) => title.startsWith('Open: '));
    assert.ok(action?.command, actions.map(({ title }) => title).join());
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    const at = document.offsetAt(editor?.selection.active as vscode.Position);
    assert.equal(document.getText().slice(at, at + 10), '15 million');
  });

  it('are stepped to by keyboard', async () => {
    const document = await openArticle('001');
    await cardOf(document, 'Li Wanqiang', /Li Wanqiang/);
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('crossread.nextFinding');
    const at = document.offsetAt(editor.selection.active);
    assert.match(document.getText().slice(at, at + 11), /^15 million|^1\.5 million/);
  });

  it('go when the text no longer gives rise to them, and come back', async () => {
    const document = await openArticle('001');
    await eventually('there is a finding', () => findingsOf(document.uri).length > 0);
    const start = document.getText().indexOf('1.5 million units per month');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(start + 3)), '1.25');
    await vscode.workspace.applyEdit(edit);
    await eventually('the finding is gone', () => findingsOf(document.uri).length === 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('the finding is back', () => findingsOf(document.uri).length > 0);
  });

  it('tell of two articles that contradict each other', async () => {
    await writeFile('pair/a.txt', 'Acme sold 26.1 million boats in 2014.\n');
    await writeFile('pair/b.txt', 'In 2014 Acme sold 31.4 million boats.\n');
    await writeFile('pair/lexicon.json', '{"entities":[{"id":"acme","name":"Acme","kind":"company"}]}');
    await writeFile(
      'pair/crossread.json',
      '{"name":"Pair","language":"en","lexicon":"lexicon.json","articles":[{"file":"a.txt","date":"2015-01"},{"file":"b.txt","date":"2015-02"}]}',
    );
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), 'pair/a.txt'));
    await vscode.window.showTextDocument(document);
    const card = await cardOf(document, '26.1 million', /31\.4 million/);
    assert.match(card, /≠ \*\*31\.4 million\*\* in /);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), 'pair'), { recursive: true });
  });
});

describe('A folder of one’s own', () => {
  it('becomes a corpus with one command', async () => {
    await writeFile('mine/one.txt', 'Acme Corp. sold 3 million boats.\n');
    const folder = vscode.Uri.joinPath(workspaceFolder(), 'mine');
    await vscode.commands.executeCommand('crossread.useFolder', folder);
    const manifest = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'crossread.json'));
    assert.deepEqual(JSON.parse(manifest.getText()), { name: 'mine', articles: ['**/*.{txt,md}'] });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'one.txt'));
    await cardOf(document, '3 million', /3,000,000 boats/);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('follows files that come, change, are renamed and go', async () => {
    const folder = vscode.Uri.joinPath(workspaceFolder(), 'moving');
    await writeFile('moving/lexicon.json', '{"entities":[{"id":"acme","name":"Acme","kind":"company"}]}');
    await writeFile('moving/crossread.json', '{"name":"Moving","lexicon":"lexicon.json","articles":["*.txt"]}');
    await writeFile('moving/a.txt', 'Acme is here.\n');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'a.txt'));
    await vscode.window.showTextDocument(document);
    await cardOf(document, 'Acme', /\*\*Acme\*\* · company/);
    const b = await writeFile('moving/b.txt', 'Acme builds boats.\n');
    await cardOf(document, 'Acme', /Acme\*\* builds boats/);
    await writeFile('moving/b.txt', 'Acme builds houses.\n');
    await cardOf(document, 'Acme', /Acme\*\* builds houses/);
    await vscode.workspace.fs.rename(b, vscode.Uri.joinPath(folder, 'c.txt'));
    await cardOf(document, 'Acme', /\[c\.txt\]/);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'c.txt'));
    await cardOf(document, 'Acme', /^(?!.*c\.txt)[\s\S]*Mention 1 of 1/);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });
});
