import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  articleUri,
  boxOf,
  cardOf,
  eventually,
  inside,
  openArticle,
  openedOutside,
  savingAt,
  take,
  told,
  workspaceFolder,
} from './support.js';

/** The dossier in the active editor, once it says `pattern`. */
const dossier = (pattern: RegExp): Promise<vscode.TextDocument> =>
  eventually(`a dossier says ${pattern}`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.scheme === 'crossread-dossier' && pattern.test(document.getText()) && document;
  });

const open = async (entity: string, pattern: RegExp): Promise<vscode.TextDocument> => {
  await vscode.commands.executeCommand('crossread.openDossier', { entity });
  return dossier(pattern);
};

const closeAll = () => vscode.commands.executeCommand('workbench.action.closeAllEditors');

/** What Go to Definition leads to. */
async function definitionAt(document: vscode.TextDocument, position: vscode.Position) {
  const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  assert.ok(link, 'there is a definition');
  const target = await vscode.workspace.openTextDocument(link.targetUri);
  return { path: link.targetUri.path, words: target.getText(link.targetRange) };
}

describe('A dossier', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await cardOf(await openArticle('000'), 'Jun Lei', /in 5 articles/);
    document = await open('xiaomi', /## Articles/);
  });

  after(closeAll);

  it('is a document of Markdown that nobody writes in', () => {
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /^# Xiaomi\n\ncompany · /);
    assert.equal(vscode.workspace.fs.isWritableFileSystem('crossread-dossier'), false);
  });

  it('tells figures over time with their bars and sources', () => {
    assert.match(
      document.getText(),
      /\| first half of 2014 +\| 26\.1 million +\| █+[▏▎▍▌▋▊▉]? +\| Alibaba Cloud, Jul 2014/,
    );
    assert.match(document.getText(), /\| 2014 +\| 60 \S+ \(target\) +\| ░+ +\|/);
  });

  it('shows the card of a figure, and of a name in a quotation', async () => {
    assert.match(await cardOf(document, '26.1 million', /read as/), /\*\*26\.1 million\*\*, read as 26,100,000/);
    assert.match(await cardOf(document, 'Li Wanqiang', /person/), /\*\*Li Wanqiang\*\* · person/);
  });

  it('has no card on plain words', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      inside(document, 'Over time'),
    );
    assert.deepEqual(hovers, []);
  });

  it('Go to Definition of a figure leads to where it stands, of a name to who it is, of a quotation to its words', async () => {
    const figure = await definitionAt(document, inside(document, '26.1 million'));
    assert.equal(figure.words, '26.1 million');
    assert.match(figure.path, /\/003-/);
    const name = await definitionAt(document, inside(document, 'Lei Jun'));
    assert.match(name.words, /^Lei Jun, founder and /);
    const quotation = await definitionAt(document, inside(document, 'My initial expectation'));
    assert.match(quotation.words, /My initial expectation/);
  });

  it('its sources are links that open the sentence', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const own = links.filter(({ target }) => target?.path.endsWith('.txt'));
    assert.ok(own.length > 30, `${own.length}`);
    const row = document
      .getText()
      .split('\n')
      .findIndex((line) => line.includes('| 26.1 million'));
    const link = own.find(({ range }) => range.start.line === row);
    const [, line, from] = /^L(\d+),(\d+)-L\d+,\d+$/.exec(link?.target?.fragment ?? '') ?? [];
    assert.ok(link?.target && line && from, String(link?.target));
    const article = await vscode.workspace.openTextDocument(link.target.with({ fragment: '' }));
    assert.ok(
      article
        .lineAt(Number(line) - 1)
        .text.slice(Number(from) - 1)
        .startsWith('26.1 million'),
    );
  });

  it('Find All References of a name finds its mentions in the articles', async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      inside(document, 'Lei Jun'),
    );
    assert.ok(found.length > 20, `${found.length}`);
    assert.ok(found.every(({ uri }) => uri.path.endsWith('.txt')));
  });

  it('Document Highlight lights up the same name, and nothing on plain words', async () => {
    const at = (text: string) =>
      vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        inside(document, text),
      );
    const texts = (await at('Lei Jun')).map(({ range }) => document.getText(range));
    assert.ok(texts.length > 1 && texts.every((text) => /Lei|Jun/.test(text)), texts.join());
  });

  it('its outline has its sections, and they fold', async () => {
    const symbols = await eventually('the outline', async () => {
      const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return all && all.length > 0 && all;
    });
    const names = symbols.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
    for (const section of ['Figures', 'What happened', 'Quotes', 'Who stands beside', 'Articles'])
      assert.ok(
        names.some((name) => name.includes(section)),
        `${section} in ${names.join(', ')}`,
      );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const figures = document.getText().split('\n').indexOf('## Figures');
    assert.ok(folds.some(({ start }) => start === figures));
  });

  it('opens again by its address alone', async () => {
    const { uri } = document;
    await closeAll();
    const again = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri.toString()));
    assert.match(again.getText(), /^# Xiaomi\n/);
    await vscode.window.showTextDocument(again);
  });

  it('of nobody says so', async () => {
    const query = JSON.stringify({ folder: workspaceFolder().toString(), entity: 'nobody', name: '[x](y) <b>' });
    const uri = vscode.Uri.from({ scheme: 'crossread-dossier', path: '/x.md', query });
    const none = await vscode.workspace.openTextDocument(uri);
    assert.equal(none.getText(), '# \\[x\\](y) \\<b\\>\n\nNo article names it any more.\n');
    await assert.rejects(async () => vscode.workspace.openTextDocument(uri.with({ query: 'nonsense' })));
  });

  it('opens of the name at the cursor, and else of one that is chosen', async () => {
    const article = await openArticle('000');
    const editor = await vscode.window.showTextDocument(article);
    const at = inside(article, 'Jun Lei');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('crossread.openDossier');
    await dossier(/^# Lei Jun\n/);
    await vscode.window.showTextDocument(article);
    const plain = inside(article, 'publicity');
    editor.selection = new vscode.Selection(plain, plain);
    (vscode.window.activeTextEditor as vscode.TextEditor).selection = new vscode.Selection(plain, plain);
    const box = await boxOf(async () => {
      void vscode.commands.executeCommand('crossread.openDossier');
    });
    await take(box, 'Nokia');
    await dossier(/^# Nokia\n/);
  });
});

describe('A dossier in a file', () => {
  const written: vscode.Uri[] = [];

  before(async () => cardOf(await openArticle('000'), 'Jun Lei', /in 5 articles/));

  beforeEach(() => open('xiaomi', /## Articles/));

  after(async () => {
    await closeAll();
    for (const uri of written) await vscode.workspace.fs.delete(uri);
  });

  const saved = async (name: string, command: string): Promise<string> => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'dossiers', name);
    await savingAt(uri, async () => vscode.commands.executeCommand(command));
    written.push(uri);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  };

  it('is Markdown whose links lead from there to the line of the sentence', async () => {
    const text = await saved('xiaomi.dossier', 'crossread.saveDossier');
    const name = (await articleUri('003')).path.split('/').at(-1);
    const [, line] =
      new RegExp(`\\| 26\\.1 million +\\|[^\\n]*\\[Alibaba Cloud\\]\\(\\.\\./${name}#L(\\d+)\\)`).exec(text) ?? [];
    assert.ok(line, text.slice(0, 2000));
    const article = await vscode.workspace.openTextDocument(await articleUri('003'));
    assert.match(article.lineAt(Number(line) - 1).text, /26\.1 million/);
  });

  it('is a page that the browser opens to print it', async () => {
    let page = '';
    const opened = await openedOutside(async () => {
      page = await saved('xiaomi.html', 'crossread.printDossier');
    });
    assert.deepEqual(opened.map(String), [String(written.at(-1))]);
    assert.match(page, /^<!DOCTYPE html>/);
    assert.match(page, /<img src="data:image\/svg\+xml/);
    assert.match(page, /<a href="\.\.\/003-[\w-]+\.txt#L\d+">/);
  });

  it('is none of the articles', async () => {
    const article = await articleUri('000');
    const before = await vscode.workspace.fs.readFile(article);
    const messages = await told(() =>
      savingAt(article, async () => vscode.commands.executeCommand('crossread.saveDossier')),
    );
    assert.match(messages.join(), /would read it as an article/);
    assert.deepEqual(await vscode.workspace.fs.readFile(article), before);
  });
});

describe('A dossier in sight', () => {
  after(closeAll);

  it('follows what is written into an article, and what is taken back', async () => {
    const article = await openArticle('001');
    await cardOf(article, 'Li Wanqiang', /person/);
    await vscode.commands.executeCommand('crossread.openDossier', { entity: 'xiaomi' });
    await dossier(/## Articles/);
    const said = '\n\nXiaomi sold 77.7 million smartphones in 2019.\n';
    const end = article.lineAt(article.lineCount - 1).range.end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(article.uri, end, said);
    await vscode.workspace.applyEdit(edit);
    const document = await dossier(/77\.7 million/);
    assert.match(await cardOf(document, '77.7 million', /read as/), /77,700,000/);
    const back = new vscode.WorkspaceEdit();
    back.delete(article.uri, new vscode.Range(end, article.lineAt(article.lineCount - 1).range.end));
    await vscode.workspace.applyEdit(back);
    await eventually('it is gone', () => !document.getText().includes('77.7'));
    await article.save();
  });
});
