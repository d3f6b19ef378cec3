import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  accept,
  boxOf,
  cardOf,
  choosing,
  eventually,
  inside,
  openArticle,
  readText,
  told,
  workspaceFolder,
} from './support.js';

describe('An export of events', () => {
  const exported = async (): Promise<string> => {
    await choosing('Markdown', async () => vscode.commands.executeCommand('crossread.exportEvents'));
    const document = await eventually('a new document shows', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.isUntitled === true && editor.document.languageId === 'markdown' && editor.document;
    });
    const text = document.getText();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually('it is closed', () => vscode.window.activeTextEditor?.document !== document);
    return text;
  };

  before(async () => cardOf(await openArticle('000'), 'Jun Lei', /in 5 articles/));

  it('is a new document, with a link to the line of each sentence', async () => {
    const text = await exported();
    assert.match(
      text,
      /^# Events of Xiaomi, .*\n\n## 2021\n\n(?:- February 2021: .*\n.*\n)?- January 1, 2021: \[Upstream suppliers /,
    );
    const links = [...text.matchAll(/^- .*\]\((\d{3}-[\w.%-]+)#L(\d+)\)/gm)];
    assert.ok(links.length > 40, `${links.length}`);
    const [line] = [...text.matchAll(/^- .*\]\(000-.*#L(\d+)\).*\n {2}- “(.{20})/gm)];
    assert.ok(line, text);
    const document = await openArticle('000');
    assert.ok(document.lineAt(Number(line[1]) - 1).text.includes((line[2] ?? '').replaceAll('\\', '')), line[0]);
  });

  it('is of the events that are shown, and says which those are', async () => {
    const box = await boxOf(async () => vscode.commands.executeCommand('crossread.filterEvents'));
    await eventually('something is chosen', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.quickPickManyToggle');
      return box.selectedItems.length > 0;
    });
    await accept();
    const text = await exported();
    assert.match(text, /^# .*\n\nOnly [A-Z][a-z]+/);
    const shown = text.match(/^- /gm)?.length ?? 0;
    await vscode.commands.executeCommand('crossread.clearEventFilter');
    const all = (await exported()).match(/^- /gm)?.length ?? 0;
    assert.ok(shown > 0 && shown < all, `${shown} of ${all}`);
  });
});

/** Runs something while the functions of the editor's window that let the reader choose are others. */
async function choosingAll<Result>(
  choices: { readonly picks: readonly (readonly string[])[]; readonly file?: vscode.Uri },
  run: () => Promise<Result>,
): Promise<Result> {
  const { window } = vscode;
  const left = [...choices.picks];
  const pick = async (items: readonly vscode.QuickPickItem[], options?: vscode.QuickPickOptions) => {
    const labels = left.shift() ?? [];
    const chosen = items.filter(({ label }) => labels.includes(label));
    assert.equal(chosen.length, labels.length, `${labels} of ${items.map(({ label }) => label)}`);
    return options?.canPickMany ? chosen : chosen[0];
  };
  const others = { showQuickPick: pick, showSaveDialog: async () => choices.file };
  const before = Object.keys(others).map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name) ?? {}] as const,
  );
  for (const [name, value] of Object.entries(others))
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  try {
    return await run();
  } finally {
    for (const [name, descriptor] of before) Object.defineProperty(window, name, descriptor);
  }
}

describe('An export', () => {
  const file = (name: string) => vscode.Uri.joinPath(workspaceFolder(), name);
  const run = (...args: unknown[]) => vscode.commands.executeCommand('crossread.export', ...args);

  before(async () => cardOf(await openArticle('000'), 'Jun Lei', /in 5 articles/));

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is of the article, the name at the cursor, or the corpus, as the reader chooses', async () => {
    const document = await openArticle('000');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const at = inside(document, 'Nokia');
    editor.selection = new vscode.Selection(at, at);
    for (const [of, title] of [
      ['This article', /^# Figures of Xiaomi, Nokia in new web tie-ups\n/],
      ['The name at the cursor', /^# Figures of Nokia\n/],
      ['The whole corpus', /^# Figures of Xiaomi, /],
    ] as const) {
      await vscode.window.showTextDocument(document);
      await choosingAll({ picks: [[of], ['Figures'], ['Markdown']] }, async () => run());
      const text = await eventually('a new document shows', () => {
        const shown = vscode.window.activeTextEditor?.document;
        return shown?.isUntitled && shown.getText();
      });
      assert.match(text, title);
      assert.match(text, /\]\(000-[\w.-]+#L\d+\): /);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('is a file for a spreadsheet, of the rows that are chosen', async () => {
    const messages = await told(() =>
      choosingAll({ picks: [['Figures', 'Events'], ['CSV']], file: file('out.csv') }, async () =>
        run({ entity: 'xiaomi' }),
      ),
    );
    assert.match(messages.join(), /out\.csv/);
    const [names = '', ...rows] = (await readText('out.csv')).split('\r\n');
    assert.match(names, /^type,id,owner,measure,value,/);
    const bytes = await vscode.workspace.fs.readFile(file('out.csv'));
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf], 'spreadsheets know by it that this is UTF-8');
    assert.ok(rows.length > 50 && rows.some((row) => row.startsWith('event,')));
    await vscode.workspace.fs.delete(file('out.csv'));
  });

  it('is a file of annotations', async () => {
    await told(() =>
      choosingAll({ picks: [['Names'], ['Web annotations']], file: file('out.jsonld') }, async () =>
        run({ article: (vscode.window.activeTextEditor?.document ?? (await openArticle('001'))).uri.toString() }),
      ),
    );
    const { type, total, first } = JSON.parse(await readText('out.jsonld'));
    assert.equal(type, 'AnnotationCollection');
    assert.ok(total > 10 && first.items.length === total);
    await vscode.workspace.fs.delete(file('out.jsonld'));
  });

  it('never takes the place of an article, and is none unless the reader says so', async () => {
    const article = (await openArticle('000')).uri;
    const before = await vscode.workspace.fs.readFile(article);
    const refused = await told(() =>
      choosingAll({ picks: [['Figures'], ['Markdown file']], file: article }, async () => run({ entity: 'nokia' })),
    );
    assert.match(refused.join(), /is an article: an export does not overwrite it/);
    assert.deepEqual(await vscode.workspace.fs.readFile(article), before);
  });

  it('says where there is nothing of what was asked for', async () => {
    const messages = await told(() =>
      choosingAll({ picks: [['Figures'], ['Markdown']] }, async () => run({ entity: 'nobody/at-all' })),
    );
    assert.deepEqual(messages, ['There is nothing of that to export.']);
  });
});
