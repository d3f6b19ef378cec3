import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

describe('Many events', () => {
  const workbench = inWorkbench({ open: '001', viewport: { width: 1400, height: 1100 }, settings: STILL_ROWS });
  const rows = async () => {
    await (await workbench().view('Events')).locator('.monaco-list').focus();
    await workbench().press('Home');
    return workbench().rows('Events');
  };
  const stateOf = async (label: string) => (await rows()).find((row) => row.label === label)?.expanded;
  const says = (pattern: RegExp) => eventually(async () => pattern.test(await workbench().message('Events')));
  const filterRow = (label: string) =>
    workbench().page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: label }).first();
  const timeline = () => workbench().page.frameLocator('iframe.webview.ready').frameLocator('iframe');

  /** Is a circle drawn in the theme's blue? This runs in the page, whose globals the tools' own types do not know. */
  const themeColour = (circle: Locator) =>
    circle.evaluate((element) => {
      interface Page {
        readonly document: { body: { style: { color: string } }; documentElement: unknown };
        getComputedStyle(one: unknown): { stroke: string; color: string };
      }
      const { document, getComputedStyle } = globalThis as unknown as Page;
      document.body.style.color = 'var(--vscode-charts-blue)';
      const [drawn, wanted] = [getComputedStyle(element).stroke, getComputedStyle(document.body).color];
      document.body.style.color = '';
      return drawn === wanted ? 'the same' : `${drawn}, not ${wanted}`;
    });

  before(async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Findings', '1.5 million'); // by now all articles are read
    for (const view of ['Companies', 'Findings', 'Articles']) await workbench().foldView(view);
  });

  it('stand folded by month, but for the newest', async () => {
    assert.ok(await eventually(async () => (await stateOf('2021')) === true));
    assert.deepEqual(
      [await stateOf('February'), await stateOf('2020'), await stateOf('December'), await stateOf('November')],
      [true, true, false, false],
    );
  });

  it('stay as the reader unfolds them when the articles are read again', async () => {
    await workbench().expandRow('Events', 'December');
    await workbench().runCommand('Crossread: Read the Articles Again');
    await workbench().page.waitForTimeout(1_500);
    assert.ok(await eventually(async () => (await rows()).length > 3));
    assert.deepEqual([await stateOf('December'), await stateOf('November')], [true, false]);
  });

  it('are filtered while one chooses kinds and names; Escape brings all of them back', async () => {
    await workbench().viewAction('Events', 'Filter Events');
    await filterRow('Partnerships').click();
    assert.ok(await says(/^Only Partnerships$/));
    await workbench().press('Escape');
    assert.ok(await eventually(async () => (await workbench().message('Events')) === ''));
  });

  it('say what they are filtered by, also above the folded view', async () => {
    await workbench().viewAction('Events', 'Filter Events');
    await filterRow('Partnerships').click();
    await filterRow('Launches').click();
    await workbench().page.locator('.quick-input-widget:visible input.input').fill('Nokia');
    await filterRow('Nokia').click();
    await workbench().press('Enter');
    assert.ok(await says(/^Only Nokia · (?:Partnerships or Launches|Launches or Partnerships)$/));
    const view = await workbench().view('Events');
    assert.match(await view.locator('.pane-header .description').innerText(), /^\d of \d\d$/);
    assert.ok((await rows()).every(({ expanded, level }) => level === 3 || expanded !== false));
  });

  it('are exported as they are filtered, into a file for a spreadsheet', async () => {
    await workbench().runCommand('Crossread: Export Events…');
    await workbench().answer('CSV', 'a file for a spreadsheet');
    const file = path.join(workbench().folder, 'events.csv');
    const input = workbench().page.locator('.quick-input-widget:visible input.input');
    assert.ok(await eventually(async () => (await input.inputValue().catch(() => '')).endsWith('events.csv')));
    await workbench().press('Enter');
    const written = async () => readFile(file, 'utf8').catch(() => '');
    assert.ok(await eventually(async () => (await written()).length > 0));
    const [head, ...lines] = (await written()).trimEnd().split('\r\n');
    assert.match(head ?? '', /^\ufefftype,id,name,kind,.*,participants,text,quote,article,.*,start,end$/);
    assert.ok(
      lines.length > 0 && lines.every((line) => /^event,.*,(?:partnership|launch),.*Nokia/.test(line)),
      lines.join('\n'),
    );
  });

  it('are all there again once the filter is cleared', async () => {
    await workbench().viewAction('Events', 'Clear the Filter');
    assert.ok(await eventually(async () => (await workbench().message('Events')) === ''));
    assert.ok(await eventually(async () => (await stateOf('2021')) === true));
  });

  it('stand on a timeline in the colours of the theme, each to be reached and opened by key', async () => {
    await workbench().viewAction('Events', 'Show Timeline');
    const points = timeline().locator('.point');
    await points.first().waitFor();
    const listed = timeline().locator('.list button');
    assert.equal(await points.count(), await listed.count());
    assert.ok((await points.count()) > 40);
    assert.equal(await themeColour(points.first().locator('circle').last()), 'the same');
    await points.first().focus();
    await workbench().press('ArrowRight');
    const told = (await timeline().locator('.point:focus').getAttribute('aria-label')) ?? '';
    assert.match(told, /^February 2021 · Is it Not Easy for Xiaomi .* · Other news$/);
    assert.equal(await timeline().locator('.readout').innerText(), told);
    await workbench().press('Enter');
    await workbench().editorShows('004-xiaomi-february-2021.txt');
    assert.ok(await points.first().isVisible(), 'the timeline stays beside the sentence');
  });

  it('follow what is filtered, and what is written, on the timeline', async () => {
    const before = await timeline().locator('.point').count();
    await workbench().runCommand('Crossread: Filter Events…');
    await filterRow('Partnerships').click();
    await workbench().press('Enter');
    await timeline().locator('header', { hasText: 'Only Partnerships' }).waitFor();
    assert.ok((await timeline().locator('.point').count()) < before);
    await workbench().runCommand('Crossread: Clear the Filter of the Events');
    assert.ok(await eventually(async () => (await timeline().locator('.point').count()) === before));
    const article = path.join(workbench().folder, '001-ringing-up-sales.txt');
    const text = await readFile(article, 'utf8');
    await writeFile(article, `${text}\n\nOn June 3, 2016, Xiaomi opened a store in Oslo.\n`);
    await timeline().locator('.point[aria-label^="June 3, 2016"]').waitFor();
    await writeFile(article, text);
    assert.ok(await eventually(async () => (await timeline().locator('.point').count()) === before));
  });

  it('are pictured of one company, with its figures', async () => {
    await workbench().view('Companies');
    const item = workbench().page.getByRole('menuitem', { name: 'Show Timeline of This Entity' });
    const menu = workbench().page.locator('.context-view.monaco-menu-container');
    const tab = workbench().page.locator('.tab.active[aria-label^="Timeline of Xiaomi"]', { hasNotText: '2012' });
    // A menu closes again where its row is drawn anew.
    const isShown = async () => {
      if (await menu.isVisible()) await workbench().press('Escape');
      const row = await workbench().row('Companies', 'Xiaomi');
      await row.click({ button: 'right', timeout: 2_000 }).catch(() => undefined);
      // A menu takes no click right after it has opened, but keys.
      await item
        .hover({ timeout: 2_000 })
        .then(() => workbench().press('Enter'))
        .catch(() => undefined);
      return eventually(() => tab.isVisible(), 2_000);
    };
    assert.ok(await eventually(isShown));
    const own = workbench().page.frameLocator('iframe.webview.ready >> nth=-1').frameLocator('iframe');
    await own.locator('h1', { hasText: /^Timeline of Xiaomi$/ }).waitFor();
    assert.ok((await own.locator('.series li').count()) >= 3);
    assert.equal(await own.locator('.series img').getAttribute('alt'), 'Bar chart of these figures');
  });
});
