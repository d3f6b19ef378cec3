import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardOf, eventually, hoverAt, inside, openArticle } from './support.js';

describe('In an article of the corpus', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openArticle('000');
    await cardOf(document, 'Jun Lei', /Lei Jun/);
  });

  it('the card of a person names them and quotes other articles', async () => {
    const card = await cardOf(document, 'Jun Lei', /in 5 articles/);
    assert.match(card, /\*\*Lei Jun\*\* · person/);
    assert.match(card, /\[Ringing up sales\]\(command:crossread\.openPassage\?/);
    assert.match(card, /> “/);
  });

  it('the card of a person begins with the words that say who it is, and their source', async () => {
    const card = await cardOf(document, 'Jun Lei', /in 5 articles/);
    const [head = ''] = card.split('\n---\n');
    assert.match(head, /\n> “Lei Jun, founder and [^”]*” · \[Ringing up sales\]\(command:crossread\.openPassage/);
  });

  it('the card of a figure shows how it is read and what another article says', async () => {
    const card = await cardOf(document, '50,000', /sold out within five minutes/);
    assert.match(card, /\*\*50,000\*\*, read as 50,000 phones/);
    assert.match(card, /Ringing up sales/);
  });

  it('a card is about the whole name', async () => {
    const hover = await hoverAt(document.uri, inside(document, 'Sina Weibo'));
    assert.equal(hover && document.getText(hover.range), 'Sina Weibo');
  });

  it('plain words have no card', async () => {
    assert.equal(await hoverAt(document.uri, inside(document, 'publicity')), undefined);
  });

  it('Find All References finds every mention, under every name, in every article', async () => {
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      inside(document, 'Xioami'),
    );
    assert.ok(locations.length > 200, `${locations.length}`);
    assert.equal(new Set(locations.map(({ uri }) => uri.path)).size, 5);
    const texts = new Set<string>();
    for (const { uri, range } of locations) texts.add((await vscode.workspace.openTextDocument(uri)).getText(range));
    for (const name of ['Xiaomi', 'Xioami', 'millet', 'Millet']) assert.ok(texts.has(name), name);
  });

  it('Find All References of a figure finds its restatements', async () => {
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      inside(document, '50,000'),
    );
    assert.ok(
      locations.some(({ uri }) => uri.path.includes('001-')),
      JSON.stringify(locations),
    );
  });

  it('Go to Definition leads to the words that say who it is', async () => {
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      inside(document, 'Jun Lei'),
    );
    assert.ok(link?.originSelectionRange);
    assert.equal(document.getText(link.originSelectionRange), 'Jun Lei');
    const target = await vscode.workspace.openTextDocument(link.targetUri);
    assert.match(target.getText(link.targetRange), /^Lei Jun, founder and .* of Xiaomi/);
  });

  it('Document Highlight lights up every name of the entity here', async () => {
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      inside(document, 'Xioami'),
    );
    const texts = new Set(highlights.map(({ range }) => document.getText(range)));
    assert.deepEqual(texts, new Set(['Xiaomi', 'Xioami']));
  });

  it('the outline lists each entity once, and the figures', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.map(({ name }) => name);
    assert.equal(names.filter((name) => name === 'Xiaomi').length, 1);
    assert.ok(names.includes('US$320 million'), names.join(', '));
  });

  it('the outline of a page that joins several texts has a heading for each', async () => {
    const page = await openArticle('004');
    const symbols = await eventually('the outline of 004', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        page.uri,
      );
      return found?.some(({ children }) => children.length > 50) && found;
    });
    assert.equal(symbols.filter(({ kind }) => kind === vscode.SymbolKind.Module).length, 4);
  });

  it('Go to Symbol in Workspace finds an entity by another of its names, and events', async () => {
    const find = (query: string) =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
    const byAlias = await find('Xioami');
    assert.ok(
      byAlias.some(({ name }) => name === 'Xiaomi'),
      JSON.stringify(byAlias),
    );
    const events = (await find('')).filter(({ kind }) => kind === vscode.SymbolKind.Event);
    assert.ok(events.length > 5, `${events.length}`);
  });
});
