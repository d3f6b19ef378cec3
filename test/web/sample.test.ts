import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { articleUri, cardOf, eventually, inside, openArticle } from '../extension/support.js';
import { emptyWorkspace, fillWorkspace, sampleFile, whenRead } from './sampleCorpus.js';

const ARTICLE = '000-xiaomi-nokia-in-new-web-tie-ups.txt';

describe('A browser', () => {
  it('runs the extension without Node', async () => {
    assert.equal(typeof (globalThis as { process?: unknown }).process, 'undefined');
    assert.ok('WorkerGlobalScope' in globalThis);
  });
});

describe('In a workspace without a corpus', () => {
  before(emptyWorkspace);

  after(fillWorkspace);

  it('the sample articles are read from where the extension is', async () => {
    const document = await vscode.workspace.openTextDocument(sampleFile(ARTICLE));
    await vscode.window.showTextDocument(document);
    await whenRead(document);
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
    await fillWorkspace();
    const document = await openArticle('000');
    await cardOf(document, 'Jun Lei', /in 5 articles/);
    const uri = await articleUri('001');
    const problems = await eventually('there is a finding', () => {
      const found = vscode.languages.getDiagnostics(uri);
      return found.length > 0 && found;
    });
    assert.equal(problems[0]?.source, 'crossread');
  });
});
