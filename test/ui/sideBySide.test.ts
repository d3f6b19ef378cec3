import assert from 'node:assert/strict';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

describe('Two articles side by side', () => {
  const workbench = inWorkbench({
    open: '002',
    viewport: { width: 1500, height: 1000 },
    settings: STILL_ROWS,
  });
  const status = () => workbench().page.locator('.statusbar-item', { hasText: /shared/ });
  const choices = async () => workbench().page.locator('.quick-input-widget:visible .monaco-list-row').allInnerTexts();
  const icons = (group: number) =>
    workbench()
      .page.locator('.editor-group-container')
      .nth(group)
      .locator('.glyph-margin-widgets .cgmr[class*="ced-"]');
  const shown = async () => workbench().page.locator('.editor-group-container .tab.active').allInnerTexts();

  before(async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Findings', '1.5 million'); // by now all articles are read
  });

  it('are chosen from those that share most, and opened in two columns with marks in both gutters', async () => {
    await workbench().editor.locator('textarea, .native-edit-context').first().focus();
    await workbench().press('Shift+Alt+b');
    assert.ok(await eventually(async () => /shared fact/.test((await choices())[0] ?? '')));
    await workbench().press('Enter');
    await status().waitFor();
    assert.equal((await shown()).length, 2);
    assert.ok(await eventually(async () => /1 of \d+ shared/.test(await status().innerText())));
    for (const group of [0, 1])
      assert.ok(await eventually(async () => (await icons(group).count()) > 0), String(group));
  });

  it('are stepped through together, by keyboard', async () => {
    const all = Number(/of (\d+)/.exec(await status().innerText())?.[1]);
    assert.ok(all > 1);
    await workbench().press('Alt+]');
    assert.ok(await eventually(async () => (await status().innerText()).includes('2 of')));
    await workbench().press('Alt+[');
    assert.ok(await eventually(async () => (await status().innerText()).includes('1 of')));
    await workbench().press('Alt+[');
    assert.ok(await eventually(async () => (await status().innerText()).includes(`${all} of`)));
  });

  it('are ended by a command, and nothing is marked any more', async () => {
    await workbench().runCommand('Crossread: End Side by Side');
    await status().waitFor({ state: 'detached' });
    for (const group of [0, 1]) assert.ok(await eventually(async () => (await icons(group).count()) === 0));
  });
});
