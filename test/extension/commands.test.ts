import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  articleUri,
  cardOf,
  eventually,
  hoverAt,
  inside,
  openArticle,
  readText,
  workspaceFolder,
  writeFile,
} from './support.js';

describe('The commands', () => {
  it('are all there', async () => {
    const known = await vscode.commands.getCommands(true);
    const { contributes } = vscode.extensions.getExtension('crossread.crossread')?.packageJSON ?? {};
    for (const { command } of contributes.commands) assert.ok(known.includes(command), command);
  });

  it('open a passage and select it', async () => {
    const document = await openArticle('000');
    await cardOf(document, 'Jun Lei', /Lei Jun/);
    const uri = await articleUri('001-');
    await vscode.commands.executeCommand('crossread.openPassage', uri.toString(), 1339, 1345);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), '50,000');
  });

  it('open the end of an article where the passage lies behind it', async () => {
    const uri = await articleUri('001-');
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

describe('A correction of the lexicon', () => {
  const lexicon = () => vscode.Uri.joinPath(workspaceFolder(), 'lexicon.json');
  let original: string;
  let document: vscode.TextDocument;

  before(async () => {
    original = await readText('lexicon.json');
  });

  beforeEach(async () => {
    document = await openArticle('000');
    await cardOf(document, 'Jun Lei', /Lei Jun/);
  });

  afterEach(async () => {
    await writeFile('lexicon.json', original);
    await vscode.commands.executeCommand('crossread.refresh');
  });

  const pointAt = (text: string): void => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const start = document.positionAt(document.getText().indexOf(text));
    editor.selection = new vscode.Selection(start, document.positionAt(document.offsetAt(start) + text.length));
  };

  /** Runs a command that asks, and takes the first answer once there is one. */
  const runAndAccept = async (command: string, answered: () => Promise<boolean>): Promise<void> => {
    const running = vscode.commands.executeCommand(command);
    await eventually(`${command} has its answer`, async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return answered();
    });
    await running;
  };

  it('adds what is selected as an entity, which then has a card', async () => {
    pointAt('microblogging');
    await runAndAccept('crossread.addToLexicon', async () =>
      (await readText('lexicon.json')).includes('"microblogging"'),
    );
    await cardOf(document, 'microblogging', /\*\*microblogging\*\* · person/);
    const added = (await readText('lexicon.json')).split('\n').filter((line) => !original.includes(line));
    assert.equal(added.length, 1, added.join('\n'));
  });

  it('takes the mark from what is no entity', async () => {
    pointAt('Gome');
    await vscode.commands.executeCommand('crossread.notAnEntity');
    await eventually(
      'there is no card',
      async () => (await hoverAt(document.uri, inside(document, 'Gome'))) === undefined,
    );
    await cardOf(document, 'Jun Lei', /Lei Jun/);
  });

  it('makes a name one more name of another entity', async () => {
    pointAt('microblogging');
    await runAndAccept('crossread.sameAs', async () => (await readText('lexicon.json')).includes('"microblogging"'));
    await cardOf(document, 'microblogging', /\*\*Xiaomi\*\* · company/);
  });

  it('by hand that breaks the file is a problem at its line, while the last good lexicon stays in force', async () => {
    const at = original.indexOf('{ "id": "apple"');
    await writeFile('lexicon.json', `${original.slice(0, at)}oops ${original.slice(at)}`);
    const [problem] = await eventually('there is a problem', () => {
      const found = vscode.languages.getDiagnostics(lexicon()).filter(({ source }) => source === 'crossread');
      return found.length > 0 && found;
    });
    assert.match(problem?.message ?? '', /not valid JSON/);
    assert.equal(problem?.range.start.line, original.slice(0, at).split('\n').length - 1);
    await cardOf(document, 'Jun Lei', /in 5 articles/);
    await cardOf(document, 'Gome', /\*\*Gome\*\* · company/);
  });
});
