import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TIMELINE_PAGE_SCRIPT, TIMELINE_PAGE_STYLE } from '../../src/host/timeline/timelinePage.js';
import { webviewPage } from '../../src/host/views/webviewPage.js';
import { cardOf, eventually, openArticle } from './support.js';

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
