/** The measurement inside the extension host, by the contract of VS Code's `extensionTestsPath`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { DRAFTS, type EditorAnswers, editorBench, type Times } from './editorAnswers.js';
import { type Slices, SliceWatch } from './sliceWatch.js';

const BASELINE_MS = 1_500;
const KEYSTROKES = 40;
const KEYSTROKE_MS = 60;
// Longer than the pause after which an edit is read.
const PAUSE_MS = 400;
const PAUSES = 5;
const TIMES = 5;
const QUERIES = ['', 'bank', 'oil', 'xia', 'qqqq'];

type Provider = vscode.TreeDataProvider<unknown>;

/** The views of the extension, caught as it makes them. */
const views = new Map<string, { readonly provider: Provider; readonly view: vscode.TreeView<unknown> }>();

let symbols: vscode.WorkspaceSymbolProvider | undefined;
const uncancelled = new vscode.CancellationTokenSource().token;

export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const answerFile = process.env[editorBench.answers];
  const first = process.env[editorBench.first];
  if (!folder || !answerFile || !first) throw new Error('This suite is run by the benchmark.');
  catchViews();
  catchSymbols();
  await vscode.commands.executeCommand('workbench.view.explorer');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, first));
  const editor = await vscode.window.showTextDocument(document);
  const before = await watched(() => wait(BASELINE_MS));
  const typingBefore = await watched(() => type(editor));
  await vscode.commands.executeCommand('workbench.action.files.revert');

  const began = performance.now();
  const since = (): number => performance.now() - began;
  const reading = new SliceWatch();
  await vscode.extensions.getExtension('crossread.crossread')?.activate();
  const activated = since();
  await vscode.commands.executeCommand('workbench.view.extension.crossread');
  await until(async () => (await lensesOf(document)).length > 0);
  const usable = since();
  const allRead = until(() => views.get('crossread.companies')?.view.message === '').then(since);
  await until(async () => (await children('crossread.companies')).length > 0);
  const sidebar = since();
  const slicesReading: Slices[] = [reading.stop()];
  const typingWhileReading = await watched(() => type(editor));
  const rest = new SliceWatch();
  const indexed = await allRead;
  await wait(PAUSE_MS);
  slicesReading.push(rest.stop());

  const typing = await watched(() => type(editor));
  const hovering = await watched(() => hover(document));
  const openingViews = await watched(openViews);
  const answers: EditorAnswers['answers'] = {
    companiesRoot: await asked(editor, () => rows('crossread.companies', [])),
    companies: await asked(editor, () => rows('crossread.companies', [0])),
    eventsRoot: await asked(editor, () => rows('crossread.events', [])),
    events: await asked(editor, () => rows('crossread.events', [0])),
    hover: await asked(editor, (time) => hoverAt(document, time)),
    symbols: await asked(editor, async (time) => {
      await symbols?.provideWorkspaceSymbols(QUERIES[time % QUERIES.length] ?? '', uncancelled);
    }),
    symbolsShown: await asked(editor, async (time) => {
      await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', QUERIES[time % QUERIES.length]);
    }),
  };
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { rss, heapUsed: heap } = process.memoryUsage();
  const typingDraft = await typingIn(vscode.Uri.joinPath(folder, DRAFTS.usual));
  const typingLargeDraft = await typingIn(vscode.Uri.joinPath(folder, DRAFTS.large));
  const result: EditorAnswers = {
    articles: readdirSync(folder.fsPath).filter((name) => name.endsWith('.txt')).length,
    activated,
    usable,
    sidebar,
    indexed,
    slices: {
      before,
      typingBefore,
      reading: longer(slicesReading),
      typingWhileReading,
      typing,
      typingDraft,
      typingLargeDraft,
      hovering,
      openingViews,
    },
    answers,
    rss,
    heap,
  };
  writeFileSync(answerFile, JSON.stringify(result));
  // What is not saved would be open in the next window before anything is measured.
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await wait(PAUSE_MS);
}

/** Types in a draft once it was checked, and until it was checked as it then is. */
async function typingIn(uri: vscode.Uri): Promise<Slices> {
  const editor = await vscode.window.showTextDocument(uri);
  await until(() => vscode.languages.getDiagnostics(uri).length > 0);
  const slices = await watched(async () => {
    await type(editor);
    const checked = new Promise<void>((resolve) => {
      const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (!uris.some((one) => one.toString() === uri.toString())) return;
        listening.dispose();
        resolve();
      });
    });
    await keystroke(editor);
    await checked;
  });
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return slices;
}

function catchViews(): void {
  const { window } = vscode;
  const create = window.createTreeView;
  const caught = (id: string, options: vscode.TreeViewOptions<unknown>): vscode.TreeView<unknown> => {
    const view = create(id, options);
    views.set(id, { provider: options.treeDataProvider, view });
    return view;
  };
  Object.defineProperty(window, 'createTreeView', { value: caught });
}

function catchSymbols(): void {
  const { languages } = vscode;
  const register = languages.registerWorkspaceSymbolProvider;
  const caught = (provider: vscode.WorkspaceSymbolProvider): vscode.Disposable => {
    symbols = provider;
    return register(provider);
  };
  Object.defineProperty(languages, 'registerWorkspaceSymbolProvider', { value: caught });
}

async function watched(work: () => Promise<unknown>): Promise<Slices> {
  const watch = new SliceWatch();
  await work();
  return watch.stop();
}

const longer = (slices: readonly Slices[]): Slices => ({
  longest: Math.max(...slices.map(({ longest }) => longest)),
  p999: Math.max(...slices.map(({ p999 }) => p999)),
  longestWork: Math.max(...slices.map(({ longestWork }) => longestWork)),
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(5);
}

async function lensesOf(document: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
}

/** Types at the top of an article, with pauses in which what was typed is read. */
async function type(editor: vscode.TextEditor): Promise<void> {
  for (let stroke = 0; stroke < KEYSTROKES; stroke++) {
    await keystroke(editor);
    await wait((stroke + 1) % (KEYSTROKES / PAUSES) === 0 ? PAUSE_MS : KEYSTROKE_MS);
  }
}

async function keystroke(editor: vscode.TextEditor): Promise<void> {
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Acme Corp. sold 3 million boats. '));
}

async function hover(document: vscode.TextDocument): Promise<void> {
  for (let time = 0; time < KEYSTROKES; time++) {
    await hoverAt(document, time);
    await wait(KEYSTROKE_MS);
  }
}

/** Rests on one word after the other, from the end: what is typed at the top is not what anybody reads. */
async function hoverAt(document: vscode.TextDocument, time: number): Promise<void> {
  const position = document.positionAt(Math.max(0, document.getText().length - 7 * (time + 1)));
  await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, position);
}

async function openViews(): Promise<void> {
  for (const view of ['events', 'findings', 'articles', 'card', 'companies']) {
    await vscode.commands.executeCommand(`crossread.${view}.focus`);
    await wait(PAUSE_MS);
  }
}

async function children(view: string, parent?: unknown): Promise<unknown[]> {
  return ((await views.get(view)?.provider.getChildren(parent)) as unknown[] | undefined) ?? [];
}

/** What the editor asks of a view: the rows below the root, or below the row that `path` leads to. */
async function rows(view: string, path: readonly number[]): Promise<void> {
  let parent: unknown;
  for (const at of path) parent = (await children(view, parent))[at];
  for (const child of await children(view, parent)) views.get(view)?.provider.getTreeItem(child);
}

/** Asks right after an edit was read, and again; what the editor itself then asks of the views comes in between. */
async function asked(editor: vscode.TextEditor, ask: (time: number) => void | Promise<void>): Promise<Times> {
  const each: number[] = [];
  let afterEdit = 0;
  for (let time = 0; time < TIMES; time++) {
    await keystroke(editor);
    await lensesOf(editor.document);
    afterEdit = Math.max(afterEdit, await duration(() => ask(time)));
    for (let again = 0; again < TIMES; again++) each.push(await duration(() => ask(again)));
  }
  return { afterEdit, longest: Math.max(...each) };
}

async function duration(work: () => void | Promise<void>): Promise<number> {
  const began = performance.now();
  const running = work();
  // To wait for nothing would count what else the thread does.
  if (running) await running;
  return performance.now() - began;
}
