import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { accept, boxOf, eventually, readText, told, workspaceFolder, writeFile } from './support.js';

describe('Setting the date of an article', () => {
  const MANIFEST = '{\n  "name": "Kesh",\n  "articles": [\n    "*.txt"\n  ]\n}\n';
  const WIRE =
    'LONDON, March 5 (Reuters) - The council of Kesh has voted on the law of 5 May 1998 after a long night.\n';
  const manifest = () => vscode.Uri.joinPath(workspaceFolder(), 'undated/crossread.json');
  const at = (file: string) => vscode.Uri.joinPath(workspaceFolder(), 'undated', file);
  const written = () => readText('undated/crossread.json');
  const setDate = async (row?: unknown, rows?: unknown, date?: unknown) =>
    vscode.commands.executeCommand('crossread.setDate', row, rows, date);
  const row = (file: string) => ({ article: at(file).toString() });
  const lensesOver = async (file: string): Promise<readonly vscode.CodeLens[]> =>
    (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', at(file))) ?? [];
  const saysOver = (file: string, pattern: RegExp): Promise<vscode.CodeLens> =>
    eventually(`it says ${pattern} over ${file}`, async () =>
      (await lensesOver(file)).find(({ command }) => pattern.test(command?.title ?? '')),
    );

  before(async () => {
    await writeFile('undated/a.txt', `Kesh votes again\n\n${WIRE}`);
    await writeFile('undated/b.txt', `Kesh votes at last\n\n${WIRE}`);
    await writeFile('undated/2013-04 c.txt', `Kesh votes no more\n\n${WIRE}`);
  });

  beforeEach(async () => {
    await writeFile('undated/crossread.json', MANIFEST);
    await vscode.commands.executeCommand('crossread.refresh');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at('a.txt')));
    await saysOver('a.txt', /^Date unknown\. Set Date…$/);
    await eventually('the editor has it', async () => {
      const document = await vscode.workspace.openTextDocument(manifest());
      return document.getText() === MANIFEST && !document.isDirty;
    });
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(at(''), { recursive: true });
    await vscode.commands.executeCommand('crossread.refresh');
  });

  it('asks, says what it did, and takes it back', async () => {
    const messages = await told(async () => {
      const box = await boxOf(async () => void setDate());
      assert.equal(box.title, 'Publication date: Kesh votes again');
      assert.deepEqual(
        box.items.map(({ label, description }) => [label, description]),
        [['May 5, 1998', 'named in line 3']],
      );
      box.value = '1987';
      await eventually('it is understood', () => box.items[1]?.label === 'March 5, 1987');
      box.activeItems = box.items.slice(1);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await accept();
    }, 'Undo');
    assert.deepEqual(messages, ['Kesh votes again: published March 5, 1987.']);
    await eventually('it is taken back', async () => (await written()) === MANIFEST);
    await saysOver('a.txt', /^Date unknown/);
  });

  it('of several rows gives them all the same', async () => {
    const rows = [row('a.txt'), row('b.txt')];
    const messages = await told(() => setDate(rows[0], rows, '1987-03'));
    assert.deepEqual(messages, ['2 articles: published March 1987.']);
    assert.deepEqual(JSON.parse(await written()).articles, [
      { file: 'a.txt', date: '1987-03' },
      { file: 'b.txt', date: '1987-03' },
      '*.txt',
    ]);
    await eventually('the lens is gone', async () =>
      (await lensesOver('a.txt')).every(({ command }) => !/Date/.test(command?.title ?? '')),
    );
    assert.deepEqual(await told(() => setDate(rows[0], rows, '1987-03')), ['undated/crossread.json says so already.']);
  });

  it('is confirmed by the line over the text', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at('2013-04 c.txt')));
    const { command } = await saysOver('2013-04 c.txt', /^Published April 2013\? Confirm$/);
    assert.ok(command);
    const messages = await told(async () => {
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    });
    assert.deepEqual(messages, ['Kesh votes no more: published April 2013.']);
    assert.match(await written(), /\{ "file": "2013-04 c\.txt", "date": "2013-04" \},\n {4}"\*\.txt"/);
  });

  it('leaves a manifest alone that somebody is in the middle of writing', async () => {
    const draft = await vscode.workspace.openTextDocument(manifest());
    const edit = new vscode.WorkspaceEdit();
    edit.insert(manifest(), new vscode.Position(1, 0), '  "lang');
    await vscode.workspace.applyEdit(edit);
    const name = vscode.workspace.asRelativePath(manifest());
    assert.deepEqual(await told(() => setDate(row('a.txt'), undefined, '1987')), [
      `${name} has changes that are not saved. Save them or take them back first.`,
    ]);
    assert.deepEqual([draft.isDirty, await written()], [true, MANIFEST]);
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await writeFile('undated/crossread.json', `${MANIFEST} and`);
    await eventually('the editor has it', () => draft.getText().endsWith(' and'));
    assert.deepEqual(await told(() => setDate(row('a.txt'), undefined, '1987')), [
      `${name} is not valid JSON. Correct it first.`,
    ]);
    assert.equal(await written(), `${MANIFEST} and`);
  });

  it('is not done to what is no article, or to those of two corpora, and no date is made of anything else', async () => {
    const other = { article: vscode.Uri.joinPath(workspaceFolder(), '001-ringing-up-sales.txt').toString() };
    const refused = ['Choose an article, or several of one corpus.'];
    assert.deepEqual(await told(() => setDate({ article: 'file:///nowhere.txt' }, undefined, '1987')), refused);
    assert.deepEqual(await told(() => setDate(row('a.txt'), [row('a.txt'), other], '1987')), refused);
    await boxOf(async () => void setDate(row('a.txt'), undefined, '"], "x'));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(await written(), MANIFEST);
  });
});
