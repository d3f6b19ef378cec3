import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardOf, eventually, hoverAt, inside, openArticle, workspaceFolder } from '../extension/support.js';

/** The sample articles as they come with the extension. */
const sample = (): vscode.Uri => {
  const extension = vscode.extensions.getExtension('crossread.crossread');
  assert.ok(extension);
  return vscode.Uri.joinPath(extension.extensionUri, 'corpus');
};

const ARTICLE = '000-xiaomi-nokia-in-new-web-tie-ups.txt';

describe('A browser', () => {
  it('runs the extension without Node', async () => {
    assert.equal(typeof (globalThis as { process?: unknown }).process, 'undefined');
    assert.equal(typeof WorkerGlobalScope, 'function');
  });
});

describe('In a workspace without a corpus', () => {
  it('the sample articles are read from where the extension is', async function () {
    // The window itself is still starting.
    this.timeout(60_000);
    await vscode.workspace.fs.createDirectory(workspaceFolder());
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(sample(), ARTICLE));
    await vscode.window.showTextDocument(document);
    await eventually('there is a card', () => hoverAt(document.uri, inside(document, 'Jun Lei')), 40_000);
    const card = await cardOf(document, 'Jun Lei', /in 5 articles/);
    assert.match(card, /\*\*Lei Jun\*\* · person/);
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      inside(document, '50,000'),
    );
    assert.ok(locations.some(({ uri }) => uri.path.includes('001-')));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('a corpus that comes into it takes their place', async () => {
    const { fs } = vscode.workspace;
    const manifest = await fs.readFile(vscode.Uri.joinPath(sample(), 'crossread.json'));
    const { articles } = JSON.parse(new TextDecoder().decode(manifest));
    for (const name of [...articles.map(({ file }: { file: string }) => file), 'lexicon.json', 'crossread.json']) {
      const content = await fs.readFile(vscode.Uri.joinPath(sample(), name));
      await fs.writeFile(vscode.Uri.joinPath(workspaceFolder(), name), content);
    }
    const { uri } = await openArticle('001');
    const document = await openArticle('000');
    await cardOf(document, 'Jun Lei', /in 5 articles/);
    const problems = await eventually('there is a finding', () => {
      const found = vscode.languages.getDiagnostics(uri);
      return found.length > 0 && found;
    });
    assert.equal(problems[0]?.source, 'crossread');
  });
});
