import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, filesIn, inside, told, workspaceFolder } from './support.js';

const ARTICLE =
  'Title: Delmarche closes stores\nDate: 2019-02-21\n\n' +
  'Supermarket chain Delmarche made a net profit of 96 million euros in 2018, down from 118 million euros in 2017, it said on Thursday. ' +
  'Revenue of Delmarche rose to 7.8 billion euros in 2018.\n';
const DRAFT =
  '# Stores\n\nSupermarket chain Delmarche made a net profit of 69 million euros in 2018, down from 118 million euros in 2017, it said on Thursday.\n';
const FILES = {
  'articles/delmarche.txt': ARTICLE,
  'drafts/story.md': DRAFT,
  'crossread.json':
    '{ "name": "Drafted", "language": "en", "articles": ["**/*.txt", "**/*.md"], "drafts": ["drafts/**"] }\n',
};

describe('A draft', () => {
  let folder: vscode.Uri;
  let folders = 0;
  let document: vscode.TextDocument;

  const { at, read, write } = filesIn(() => folder);
  const problems = (): vscode.Diagnostic[] =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ code }) => ['differs', 'mayDiffer', 'agrees'].includes(String(code)));
  const differing = (): string[] =>
    problems()
      .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning)
      .map(({ range }) => document.getText(range));
  const differs = (texts: readonly string[]): Promise<unknown> =>
    eventually(`${texts.join()} differs`, () => differing().join() === texts.join() && problems().length > 0);

  beforeEach(async () => {
    folder = vscode.Uri.joinPath(workspaceFolder(), `drafted-${folders++}`);
    for (const [name, text] of Object.entries(FILES)) await write(name, text);
    await vscode.commands.executeCommand('crossread.refresh');
    await open('drafts/story.md');
    await differs(['69 million euros']);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.commands.executeCommand('crossread.refresh');
  });

  async function open(name: string): Promise<void> {
    document = await vscode.workspace.openTextDocument(at(name));
    await vscode.window.showTextDocument(document);
  }

  async function actionsAt(text: string): Promise<vscode.CodeAction[]> {
    const position = inside(document, text);
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(position, position),
    );
  }

  async function fix(text: string, title: RegExp): Promise<vscode.CodeAction> {
    const action = await eventually(`there is ${title}`, async () => {
      const actions = await actionsAt(text).catch((error: Error) => {
        // The editor drops the question where the document changes meanwhile.
        if (error.message !== 'Canceled') throw error;
      });
      return actions?.find((one) => title.test(one.title));
    });
    if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
    if (action.command)
      await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    return action;
  }

  async function replace(was: string, is: string): Promise<void> {
    const start = document.getText().indexOf(was);
    assert.ok(start >= 0, was);
    const edit = new vscode.WorkspaceEdit();
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + was.length));
    edit.replace(document.uri, range, is);
    assert.ok(await vscode.workspace.applyEdit(edit));
  }

  it('warns where articles state another value, and tells where they agree, each with its passage', () => {
    const [warning] = problems().filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning);
    assert.match(warning?.message ?? '', /another value: 96 million euros \(Delmarche closes stores/);
    assert.match(warning?.relatedInformation?.[0]?.message ?? '', /net profit of 96 million euros/);
    const [agreeing] = problems().filter(({ severity }) => severity === vscode.DiagnosticSeverity.Information);
    assert.equal(document.getText(agreeing?.range), '118 million euros');
    assert.match(agreeing?.message ?? '', /^So says Delmarche closes stores/);
  });

  it('is checked while one types, and what was found moves with the text', async () => {
    await replace('# Stores', '# Stores\n\nAnd more of them');
    await differs(['69 million euros']);
    // At once, before anybody has looked at the text again.
    await replace('69 million', '96 million');
    assert.deepEqual(differing(), []);
    await eventually('it agrees', () => problems().filter(({ code }) => code === 'agrees').length === 2);
    await replace('118 million', '181 million');
    await differs(['181 million euros']);
  });

  it('takes the value of the source, with a footnote that leads there', async () => {
    const { isPreferred } = await fix('69 million', /^Replace by 96 million euros and cite Delmarche/);
    assert.equal(isPreferred, true);
    assert.match(document.getText(), /profit of 96 million euros\[\^1\] in 2018/);
    assert.match(
      document.getText(),
      /\n\n\[\^1\]: \[Delmarche closes stores\]\(\.\.\/articles\/delmarche\.txt#L4\), February 21, 2019\n$/,
    );
    await differs([]);
  });

  it('cites the source of what agrees', async () => {
    await fix('118 million', /^Cite Delmarche closes stores/);
    assert.match(document.getText(), /118 million euros\[\^1\] in 2017/);
    assert.match(document.getText(), /\[\^1\]: \[Delmarche closes stores\]/);
  });

  it('keeps what is counted by another definition, which a file beside the corpus remembers', async () => {
    const said = await told(async () => {
      await fix('69 million', /^Keep: Another Definition$/);
    });
    assert.match(said.join(), /“69 million euros” stays/);
    await differs([]);
    const text = await read('drafts.json');
    const [kept] = JSON.parse(text).kept;
    assert.deepEqual([kept.draft, kept.text], ['drafts/story.md', '69 million euros']);
    assert.match(kept.before, /net profit of $/);
    // Another value has not been kept.
    await replace('69 million', '79 million');
    await differs(['79 million euros']);
  });

  it('offers the values of the one that is named behind an @', async () => {
    await replace('# Stores', '# Stores\n\nIn 2018 it made @delm');
    const list = await eventually('there are values', async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(document.getText().indexOf('@delm') + 5),
        '@',
      );
      return found.items.some(({ kind }) => kind === vscode.CompletionItemKind.Value) && found;
    });
    const items = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Value);
    const item = items.find(({ label }) => typeof label === 'object' && label.label === '96 million euros');
    assert.ok(item, JSON.stringify(items.map(({ label }) => label)));
    assert.equal(item.insertText, '96 million euros[^1]');
    assert.match(item.additionalTextEdits?.[0]?.newText ?? '', /\[\^1\]: \[Delmarche closes stores\]/);
    assert.match((item.documentation as vscode.MarkdownString).value, /net profit of 96 million euros/);
  });

  it('offers nothing behind the @ of an address, nor where nothing is checked', async () => {
    const valuesAt = async (text: string) => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(document.getText().indexOf(text) + text.length),
        '@',
      );
      return found.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Value);
    };
    await replace('# Stores', '# Stores\n\nwrite to me@delm');
    assert.deepEqual(await valuesAt('me@delm'), []);
    await replace('write to me@delm', 'it made @delm');
    await vscode.commands.executeCommand('crossread.stopChecking');
    assert.deepEqual(await valuesAt('@delm'), []);
  });

  it('is checked no longer where its writer does not want it, and again where it is asked for', async () => {
    await vscode.commands.executeCommand('crossread.stopChecking');
    assert.deepEqual(problems(), []);
    await vscode.commands.executeCommand('crossread.checkDraft');
    await differs(['69 million euros']);
  });

  it('is no article: it has no source in itself, and no card cites it', async () => {
    await write('drafts/other.md', DRAFT.replace('69 million', '88 million'));
    await vscode.commands.executeCommand('crossread.refresh');
    await replace('69 million', '88 million');
    await differs(['88 million euros']);
    const [warning] = problems().filter(({ code }) => code === 'differs');
    assert.doesNotMatch(warning?.message ?? '', /Stores,/);
    assert.deepEqual(
      warning?.relatedInformation?.map(({ location }) => location.uri.path.split('/').at(-1)),
      ['delmarche.txt'],
    );
  });

  it('is any document for which one asks, saved or not', async () => {
    document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: DRAFT.replace('69 million', '58 million'),
    });
    await vscode.window.showTextDocument(document);
    assert.deepEqual(problems(), []);
    const choose = vscode.window.showQuickPick;
    const drafted = async (items: readonly vscode.QuickPickItem[]) => items.find(({ label }) => label === 'Drafted');
    Object.defineProperty(vscode.window, 'showQuickPick', { value: drafted, configurable: true });
    try {
      await vscode.commands.executeCommand('crossread.checkDraft');
    } finally {
      Object.defineProperty(vscode.window, 'showQuickPick', { value: choose, configurable: true });
    }
    await differs(['58 million euros']);
  });
});
