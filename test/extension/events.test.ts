import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TIMELINE_PAGE_SCRIPT, TIMELINE_PAGE_STYLE } from '../../src/host/timeline/timelinePage.js';
import { webviewPage } from '../../src/host/views/webviewPage.js';
import { accept, boxOf, cardOf, choosing, eventually, openArticle } from './support.js';

describe('A timeline', () => {
  const tabs = () =>
    vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview && /crossread\.timeline$/.test(input.viewType));
  const labels = () => tabs().map(({ label }) => label);

  before(async () => cardOf(await openArticle('000'), 'Jun Lei', /in 5 articles/));

  after(() => vscode.window.tabGroups.close(tabs()));

  it('opens in a tab, once for what it is of', async () => {
    await vscode.commands.executeCommand('crossread.showTimeline');
    await vscode.commands.executeCommand('crossread.showEntityTimeline', { entity: 'xiaomi' });
    await vscode.commands.executeCommand('crossread.showTimeline');
    const [corpus, entity] = await eventually('both are open, under their names', () => {
      const found = labels();
      return found.length === 2 && found.every((label) => label.startsWith('Timeline of ')) && found;
    });
    assert.match(corpus ?? '', /^Timeline of Xiaomi, /);
    assert.equal(entity, 'Timeline of Xiaomi');
    await vscode.window.tabGroups.close(tabs());
    await vscode.commands.executeCommand('crossread.showTimeline');
    await eventually('it opens again', () => labels().length === 1);
  });

  it('is a page that lets nothing else in', () => {
    const page = webviewPage(TIMELINE_PAGE_STYLE, TIMELINE_PAGE_SCRIPT);
    const [, nonce] =
      /default-src 'none'; style-src 'nonce-(\w{32})'; script-src 'nonce-\1'; img-src data:"/.exec(page) ?? [];
    assert.ok(nonce);
    assert.equal(page.split(`nonce="${nonce}"`).length, 3);
  });
});

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
