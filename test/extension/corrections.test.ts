import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  accept,
  boxOf,
  cardOf,
  choosing,
  eventually,
  filesIn,
  hoverAt,
  inside,
  take,
  told,
  workspaceFolder,
} from './support.js';

const A =
  'Steve Chen founded Blue Line Inc. in 2005. Blue Line Inc. sold 26 million boats in 2014, Red Star Corp. said. ' +
  'Chen left on Monday. Chen will not be back.\n';
const B = 'Hollis left Blue Line Inc. on Monday. Nobody saw Hollis again.\n';
const C = 'Rita Hollis is the mayor of Springfield.\n';
const FILES = {
  'a.txt': A,
  'b.txt': B,
  'c.txt': C,
  'lexicon.json': '{\n  "entities": [\n  ]\n}\n',
  'crossread.json': '{ "name": "Corrected", "language": "en", "lexicon": "lexicon.json", "articles": ["*.txt"] }\n',
};

describe('A correction in a corpus', () => {
  let folder: vscode.Uri;
  let folders = 0;
  let document: vscode.TextDocument;

  const { at, read, write } = filesIn(() => folder);
  // A file that is being written is short for a moment.
  const lines = (): Promise<Record<string, unknown>[]> =>
    eventually('it is written whole', async () => {
      const text = await read('corrections.json');
      return text.endsWith('}\n') && (JSON.parse(text).corrections as Record<string, unknown>[]);
    });

  beforeEach(async () => {
    folder = vscode.Uri.joinPath(workspaceFolder(), `corrected-${folders++}`);
    await vscode.workspace.fs.createDirectory(folder);
    for (const [name, text] of Object.entries(FILES)) await write(name, text);
    await open('a.txt');
    await vscode.commands.executeCommand('crossread.refresh');
    await cardOf(document, '26 million', /\*\*26 million\*\*/);
    await eventually('it belongs to the corpus', async () => (await offered('26 million')).length > 0);
  });

  /** What code actions say at the first place of `text`. */
  async function offered(text: string): Promise<string[]> {
    const position = inside(document, text);
    const actions = await vscode.commands.executeCommand<vscode.Command[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(position, position),
    );
    return actions.map(({ title }) => title);
  }

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.commands.executeCommand('crossread.refresh');
  });

  async function open(name: string): Promise<void> {
    document = await vscode.workspace.openTextDocument(at(name));
    await vscode.window.showTextDocument(document);
  }

  const pointAt = (text: string, occurrence = 1): void => {
    const editor = vscode.window.activeTextEditor;
    const position = inside(document, text, occurrence);
    assert.ok(editor);
    editor.selection = new vscode.Selection(position, position);
  };

  it('takes a figure away that is none, on one line; Undo brings it back', async () => {
    pointAt('26 million');
    const isGone = async () => (await hoverAt(document.uri, inside(document, '26 million'))) === undefined;
    const messages = await told(async () => {
      await vscode.commands.executeCommand('crossread.notFigure');
      await eventually('it is written and taken back', async () => (await lines()).length === 0);
    }, 'Undo');
    assert.deepEqual(messages, ['“26 million”: no figure.']);
    await cardOf(document, '26 million', /\*\*26 million\*\*/);
    await told(async () => vscode.commands.executeCommand('crossread.notFigure'));
    await eventually('it has no card', isGone);
    const [line] = await lines();
    assert.deepEqual([line?.article, line?.text, line?.isFigure], ['a.txt', '26 million', false]);
    assert.equal(document.getText(), A, 'the article stays as it is');
  });

  it('gives a figure another owner and another period, and the card says so', async () => {
    pointAt('26 million');
    const messages = await told(() =>
      choosing('Red Star Corp', async () => vscode.commands.executeCommand('crossread.otherOwner')),
    );
    assert.deepEqual(messages, ['“26 million” is a figure of Red Star Corp.']);
    await cardOf(document, '26 million', /Red Star Corp.*\n\nOwner corrected by you/);
    assert.equal((await lines()).length, 1);
  });

  it('says that a name means someone else here', async () => {
    pointAt('Chen left');
    let running: Thenable<unknown> | undefined;
    await told(() =>
      choosing('Only here', async () => {
        const box = await boxOf(async () => {
          running = vscode.commands.executeCommand('crossread.someoneElse');
        });
        box.value = 'Mei Chen';
        await eventually('the new name is there', () => box.items.some(({ label }) => label === 'Mei Chen'));
        await take(box, 'Mei Chen');
        await running;
      }),
    );
    await cardOf(document, 'Chen left', /\*\*Mei Chen\*\* · person/);
    await cardOf(document, 'Chen will', /\*\*Steve Chen\*\* · person/);
    const [line] = await lines();
    assert.deepEqual([line?.is, line?.kind, line?.at], ['Mei Chen', 'person', A.indexOf('Chen left')]);
  });

  it('calls an entity by another name, and leaves the article as it is', async () => {
    pointAt('Blue Line');
    const input = vscode.window.showInputBox;
    vscode.window.showInputBox = async () => 'Blue Line Boats';
    try {
      await told(async () => vscode.commands.executeCommand('crossread.rename'));
    } finally {
      vscode.window.showInputBox = input;
    }
    await cardOf(document, 'Blue Line', /\*\*Blue Line Boats\*\* · company/);
    assert.match(
      await read('lexicon.json'),
      /"name": "Blue Line Boats", "kind": "company", "aliases": \["Blue Line Inc"/,
    );
    assert.equal(document.getText(), A);
  });

  it('is an answer, which is not asked for again', async () => {
    const messages = await told(async () => {
      let running: Thenable<unknown> | undefined;
      const box = await boxOf(async () => {
        running = vscode.commands.executeCommand('crossread.answerQuestions');
      });
      assert.equal(box.title, 'Is “Hollis” in “b.txt” Rita Hollis? (1 of 1)');
      assert.match(box.items.at(-2)?.label ?? '', /Hollis/);
      assert.deepEqual([box.items.at(-2)?.detail, box.items.at(-1)?.detail], ['b.txt', 'c.txt']);
      await accept();
      await running;
    });
    assert.deepEqual(messages, ['“Hollis” is Rita Hollis.']);
    assert.deepEqual(await lines(), [{ article: 'b.txt', text: 'Hollis', is: 'Rita Hollis', kind: 'person' }]);
    await open('b.txt');
    await cardOf(document, 'Hollis', /\*\*Rita Hollis\*\* · person/);
    const none = await told(async () => vscode.commands.executeCommand('crossread.answerQuestions'));
    assert.deepEqual(none, ['There are no questions about names.']);
  });

  it('is taken back by itself: what was corrected after it stays', async () => {
    const show = vscode.window.showInformationMessage;
    const undo: (() => void)[] = [];
    vscode.window.showInformationMessage = (() =>
      new Promise((resolve) => undo.push(() => resolve('Undo')))) as typeof vscode.window.showInformationMessage;
    // A file that is being written is short for a moment.
    const ignored = async (): Promise<string[]> => {
      const text = await read('lexicon.json');
      return text.endsWith('}\n') ? (JSON.parse(text).ignore ?? []) : [];
    };
    try {
      for (const name of ['Steve Chen', 'Blue Line', 'Red Star']) {
        pointAt(name);
        await vscode.commands.executeCommand('crossread.notAnEntity');
      }
      assert.deepEqual(await ignored(), ['Blue Line Inc', 'Red Star Corp', 'Steve Chen']);
      undo[1]?.();
      await eventually('the second is gone', async () => (await ignored()).length === 2);
      assert.deepEqual(await ignored(), ['Red Star Corp', 'Steve Chen']);
      undo[0]?.();
      undo[2]?.();
      await eventually('all are gone', async () => (await read('lexicon.json')) === FILES['lexicon.json']);
    } finally {
      vscode.window.showInformationMessage = show;
    }
  });

  it('is offered where the cursor is, by what stands there', async () => {
    assert.deepEqual(await offered('26 million'), ['Not a Figure', 'Other Owner…', 'Other Period…']);
    assert.ok((await offered('Blue Line')).includes('Is Someone Else Here…'));
    assert.deepEqual(await offered('founded'), []);
    assert.match(await cardOf(document, '26 million', /\[Correct…\]\(command:crossread\.correct/), /./);
  });

  it('leaves alone a file of corrections that somebody is writing', async () => {
    await write('corrections.json', '{ "corrections": [ half');
    pointAt('26 million');
    const broken = await told(async () => vscode.commands.executeCommand('crossread.notFigure'));
    assert.match(broken.join(), /corrections\.json is not valid JSON\. Correct it first\./);
    assert.equal(await read('corrections.json'), '{ "corrections": [ half');
    await write('corrections.json', '{ "corrections": [] }');
    const file = await vscode.workspace.openTextDocument(at('corrections.json'));
    await eventually('the editor has it', () => file.getText() === '{ "corrections": [] }');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(file.uri, new vscode.Position(0, 2), ' ');
    await vscode.workspace.applyEdit(edit);
    const messages = await told(async () => vscode.commands.executeCommand('crossread.notFigure'));
    assert.match(messages.join(), /corrections\.json has changes that are not saved/);
    assert.equal(await read('corrections.json'), '{ "corrections": [] }');
    await vscode.window.showTextDocument(file);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('says that there is nothing to correct where nothing stands', async () => {
    pointAt('founded');
    const figure = await told(async () => vscode.commands.executeCommand('crossread.notFigure'));
    assert.deepEqual(figure, ['Put the cursor on a figure in an article first.']);
    const name = await told(async () => vscode.commands.executeCommand('crossread.someoneElse'));
    assert.deepEqual(name, ['Put the cursor on a name in an article first.']);
  });
});
