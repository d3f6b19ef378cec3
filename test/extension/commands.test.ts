import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  articleUri,
  boxOf,
  cardOf,
  choosing,
  eventually,
  hoverAt,
  inside,
  openArticle,
  readText,
  take,
  told,
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

  it('let the views follow the cursor, or not', async () => {
    const settings = () => vscode.workspace.getConfiguration('crossread');
    assert.equal(settings().get('autoReveal'), true);
    await vscode.commands.executeCommand('crossread.autoRevealOff');
    assert.equal(settings().get('autoReveal'), false);
    await vscode.commands.executeCommand('crossread.autoRevealOn');
    assert.equal(settings().get('autoReveal'), true);
    await settings().update('autoReveal', undefined, vscode.ConfigurationTarget.Global);
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

  it('adds what is selected as an entity, which then has a card', async () => {
    pointAt('microblogging');
    await choosing(undefined, async () => vscode.commands.executeCommand('crossread.addToLexicon'));
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
    let running: Thenable<unknown> | undefined;
    const box = await boxOf(async () => {
      running = vscode.commands.executeCommand('crossread.sameAs');
    });
    await take(box, 'Xiaomi');
    await running;
    await cardOf(document, 'microblogging', /\*\*Xiaomi\*\* · company/);
  });

  it('is taken back by Undo', async () => {
    const before = await readText('lexicon.json');
    pointAt('Sina');
    const undone = () => eventually('it is as before', async () => (await readText('lexicon.json')) === before);
    const messages = await told(async () => {
      await vscode.commands.executeCommand('crossread.notAnEntity');
      await undone();
    }, 'Undo');
    assert.deepEqual(messages, ['“Sina”: not marked any more.']);
  });

  it('is made of several rows at once, which become one', async () => {
    const before = await readText('lexicon.json');
    const rows = ['suning', 'xiaomi'].map((entity) => ({ entity }));
    let running: Thenable<unknown> | undefined;
    const messages = await told(async () => {
      const box = await boxOf(async () => {
        running = vscode.commands.executeCommand('crossread.sameAs', rows[0], rows);
      });
      assert.deepEqual(
        box.items.slice(0, 2).map(({ label }) => label),
        ['Suning', 'Xiaomi'],
      );
      await take(box, 'Suning');
      await running;
    });
    assert.match(messages.join(), /is Suning\.$/);
    const lexicon = await readText('lexicon.json');
    assert.match(lexicon, /"id": "suning".*"Xiaomi"/);
    assert.doesNotMatch(lexicon, /"id": "xiaomi"/);
    await writeFile('lexicon.json', before);
  });

  it('says what kind of thing several rows are', async () => {
    const before = await readText('lexicon.json');
    const rows = ['gome', 'suning'].map((entity) => ({ entity }));
    await told(() => choosing('brand', async () => vscode.commands.executeCommand('crossread.kindIs', rows[0], rows)));
    assert.equal((await readText('lexicon.json')).match(/"id": "(?:gome|suning)".*"kind": "brand"/g)?.length, 2);
    await writeFile('lexicon.json', before);
  });

  it('leaves alone what a person is in the middle of writing', async () => {
    const before = await readText('lexicon.json');
    const draft = await vscode.workspace.openTextDocument(lexicon());
    // While the editor still takes up what was written on disk, it refuses to be typed into.
    await eventually('the draft is begun', () => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(lexicon(), new vscode.Position(1, 0), '  { "id": "half');
      return vscode.workspace.applyEdit(edit);
    });
    const typed = draft.getText();
    pointAt('Sina');
    const messages = await told(async () => vscode.commands.executeCommand('crossread.notAnEntity'));
    assert.deepEqual(messages, ['lexicon.json has changes that are not saved. Save them or take them back first.']);
    assert.equal(await readText('lexicon.json'), before);
    assert.deepEqual([draft.getText(), draft.isDirty], [typed, true]);
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await openArticle('000');
    await writeFile('lexicon.json', `${before} and`);
    await eventually('the editor has it', () => draft.getText().endsWith(' and'));
    const broken = await told(async () => vscode.commands.executeCommand('crossread.notAnEntity'));
    assert.deepEqual(broken, ['lexicon.json is not valid JSON. Correct it first.']);
    assert.equal(await readText('lexicon.json'), `${before} and`);
    // What is wrong with it must have come and gone before the next test looks.
    const isWrong = (): boolean =>
      vscode.languages.getDiagnostics(lexicon()).some(({ source }) => source === 'crossread');
    await eventually('it is a problem', isWrong);
    await writeFile('lexicon.json', before);
    await eventually('it is none any more', () => !isWrong());
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
