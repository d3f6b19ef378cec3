import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cardOf,
  eventually,
  hoverAt,
  inside,
  openArticle,
  readText,
  unescaped,
  workspaceFolder,
  writeFile,
} from './support.js';

async function edit(change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edits = new vscode.WorkspaceEdit();
  change(edits);
  assert.ok(await vscode.workspace.applyEdit(edits));
}

describe('While an article is edited', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    document = await openArticle('001');
    await cardOf(document, 'Li Wanqiang', /Li Wanqiang/);
  });

  afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  it('cards follow the text', async () => {
    await edit((e) => e.insert(document.uri, new vscode.Position(0, 0), 'Nokia sold 12 million phones.\n\n'));
    const hover = await eventually('the new figure has a card', () =>
      hoverAt(document.uri, inside(document, '12 million')),
    );
    assert.equal(document.getText(hover.range), '12 million');
    const moved = await hoverAt(document.uri, inside(document, 'Li Wanqiang'));
    assert.equal(moved && document.getText(moved.range), 'Li Wanqiang');
  });

  it('other articles quote what is not saved yet, and no longer once it is reverted', async () => {
    await edit((e) => e.insert(document.uri, new vscode.Position(0, 0), 'Gome is doing something unheard of.\n\n'));
    const other = await openArticle('000');
    await cardOf(other, 'Gome', /something unheard of/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('the quote is gone', async () => {
      const hover = await hoverAt(other.uri, inside(other, 'Gome'));
      return hover !== undefined && !hover.text.includes('unheard');
    });
  });

  it('every keystroke may be the last', async () => {
    const full = document.getText();
    for (const length of [0, 1, 500, 1501, full.length]) {
      const whole = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
      await edit((e) => e.replace(document.uri, whole, full.slice(0, length)));
      await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 3));
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    }
    assert.equal(document.getText(), full);
    await cardOf(document, 'Li Wanqiang', /Li Wanqiang/);
  });

  it('a text of several megabytes on one line can be opened and hovered', async function () {
    this.timeout(60_000);
    const uri = await writeFile('huge.txt', '1,'.repeat(5_000_000));
    try {
      const huge = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(huge);
      assert.equal(await hoverAt(huge.uri, new vscode.Position(0, 1000)), undefined);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('a text outside every corpus has cards of its own', async () => {
    const loose = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: 'Acme Corp. sold 3 million boats for $5 million.',
    });
    await vscode.window.showTextDocument(loose);
    const hover = await eventually('the figure has a card', () => hoverAt(loose.uri, inside(loose, '$5 million')));
    assert.match(unescaped(hover.text), /5,000,000/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('a text outside every corpus has no cards where that is not wanted, until it is', async () => {
    const loose = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Acme paid $5 million.' });
    await vscode.window.showTextDocument(loose);
    const hover = () => hoverAt(loose.uri, inside(loose, '$5 million'));
    await eventually('the figure has a card', hover);
    const settings = vscode.workspace.getConfiguration('crossread');
    await settings.update('marks.outsideCorpus', false, vscode.ConfigurationTarget.Global);
    try {
      await eventually('it has none', async () => (await hover()) === undefined);
    } finally {
      await settings.update('marks.outsideCorpus', undefined, vscode.ConfigurationTarget.Global);
    }
    await eventually('it has one again', hover);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('When files of the corpus change', () => {
  const manifest = () => vscode.Uri.joinPath(workspaceFolder(), 'crossread.json');
  const problemsOf = (uri: vscode.Uri): vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'crossread');
  let original: string;

  before(async () => {
    original = await readText('crossread.json');
  });

  afterEach(async () => {
    await writeFile('crossread.json', original);
    await eventually('the corpus is sound again', () => problemsOf(manifest()).length === 0);
  });

  it('a broken manifest is a problem in the manifest', async () => {
    await writeFile('crossread.json', '{\n  "articles": [\n');
    const [problem] = await eventually('there is a problem', () => {
      const found = problemsOf(manifest());
      return found.length > 0 && found;
    });
    assert.match(problem?.message ?? '', /not valid JSON/);
  });

  it('a wrong entry is a problem at its place, and the other articles stay', async () => {
    const broken = original.replace('"articles": [', '"articles": [\n{"file": "../../etc/passwd"},');
    await writeFile('crossread.json', broken);
    const [problem] = await eventually('there is a problem', () => {
      const found = problemsOf(manifest());
      return found.length > 0 && found;
    });
    assert.match(problem?.message ?? '', /outside the corpus folder/);
    const document = await openArticle('000');
    await cardOf(document, 'Jun Lei', /in 5 articles/);
    assert.equal((await vscode.workspace.openTextDocument(manifest())).getText(problem?.range), '"../../etc/passwd"');
  });

  it('an article whose bytes are no text is a problem of that article', async () => {
    const uri = await writeFile('binary.txt', new Uint8Array([1, 0, 2, 0]));
    await writeFile('crossread.json', original.replace('"articles": [', '"articles": ["binary.txt",'));
    const [problem] = await eventually('there is a problem', () => {
      const found = problemsOf(uri);
      return found.length > 0 && found;
    });
    assert.match(problem?.message ?? '', /is not a text file/);
    await vscode.workspace.fs.delete(uri);
  });

  it('a new corpus in the workspace is read, and hostile text in it shows as text', async () => {
    const attack =
      'Evilcorp <img src=x onerror=alert(1)> [click](command:workbench.action.quit) **bold** $(trash) \u202egnp.exe said so.';
    await writeFile('other/a.txt', `${attack}\n`);
    await writeFile('other/b.txt', 'Evilcorp said something.\n');
    await writeFile(
      'other/lexicon.json',
      '{"entities":[{"id":"evil","name":"Evilcorp","kind":"company","description":"<b>x</b> [y](command:z)"}]}',
    );
    await writeFile('other/crossread.json', '{"name":"Other","articles":["*.txt"],"lexicon":"lexicon.json"}');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), 'other/b.txt'));
    await vscode.window.showTextDocument(document);
    const hover = await eventually('the card quotes the attack', async () => {
      const found = await hoverAt(document.uri, inside(document, 'Evilcorp'));
      return found?.text.includes('bold') && found;
    });
    const links = [...hover.text.matchAll(/(?<!\\)\]\((command:[^?)]*)/g)].map(([, command]) => command);
    // The card's own, and no other: to the passage, to the whole card, and to what can be corrected.
    const own = ['correct', 'openPassage', 'showCard'].map((name) => `command:crossread.${name}`);
    assert.ok(links.includes('command:crossread.openPassage'));
    assert.deepEqual(
      links.filter((command) => !own.includes(command ?? '')),
      [],
    );
    assert.doesNotMatch(hover.text, /(?<!\\)</);
    assert.doesNotMatch(hover.text, /\u202e/);
    assert.doesNotMatch(hover.text, /(?<!\\)\$\(/);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), 'other'), { recursive: true });
  });
});
