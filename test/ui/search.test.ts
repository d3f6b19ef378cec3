import assert from 'node:assert/strict';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench } from './inWorkbench.js';

describe('The box in which the corpus is searched', () => {
  const workbench = inWorkbench({ open: '001', viewport: { width: 1400, height: 1000 } });
  const lines = async () => workbench().page.locator('.quick-input-widget:visible .monaco-list-row').allInnerTexts();
  const typed = () => workbench().page.locator('.quick-input-widget:visible input.input');
  const shows = (pattern: RegExp) => eventually(async () => (await lines()).some((line) => pattern.test(line)));
  const lacks = (pattern: RegExp) => eventually(async () => !(await lines()).some((line) => pattern.test(line)));

  before(async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Companies', 'Xiaomi');
  });

  const open = async (text: string): Promise<void> => {
    await workbench().editor.locator('textarea, .native-edit-context').first().focus();
    await workbench().press('Shift+Alt+s');
    await typed().fill(text);
  };

  it('shows names, figures, events and passages, each with its source, and by what they can be narrowed down', async () => {
    await open('xiaomi');
    for (const pattern of [/^\s*Xiaomi.*company/s, /Figures \(\d+\)/, /kind: \w+.*\(\d+\)/s])
      assert.ok(await shows(pattern), String(pattern));
    // Rows out of sight are not there: fewer are.
    await typed().fill('weibo users order');
    for (const pattern of [/Passages \(\d+\)/, /Xiaomi, Nokia in new web tie-ups, South China/])
      assert.ok(await shows(pattern), String(pattern));
    await workbench().press('Escape');
  });

  it('narrows down to a value that is chosen, by keyboard, and its counts follow', async () => {
    await open('xiaomi');
    assert.ok(await shows(/Figures \(\d+\)/));
    await workbench().press('Alt+n');
    assert.ok(await shows(/kind: percentage/));
    await typed().fill('xiaomi kind:percentage ');
    assert.ok(await lacks(/kind: money/));
    assert.ok(await shows(/Figures \(\d+\)/));
    assert.ok(await shows(/kind: percentage.*chosen/s));
    // What is chosen stands first; Enter takes it away again.
    await workbench().press('Alt+n');
    assert.ok(await lacks(/Figures \(\d+\)$/));
    await workbench().press('Enter');
    assert.ok(await eventually(async () => (await typed().inputValue()).trim() === 'xiaomi'));
    await workbench().press('Escape');
  });

  it('opens the place of what is chosen, of what was typed last', async () => {
    await open('50,000 weibo users order');
    await workbench().press('Enter');
    await workbench().editorShows('000-xiaomi-nokia-in-new-web-tie-ups.txt');
  });

  it('shows more of what is found, and stays where one is', async () => {
    await open('xiaomi type:figures');
    assert.ok(await shows(/more …/));
    const focused = () => workbench().page.locator('.quick-input-widget:visible .monaco-list-row.focused').innerText();
    const { length } = (await lines()).filter((line) => !/more …/.test(line));
    for (let i = 0; i < length && !/more …/.test(await focused()); i++) await workbench().press('ArrowDown');
    await workbench().press('Enter');
    assert.ok(await eventually(async () => !/more …|type: /.test(await focused())));
    // Above it stands what was there before.
    const next = await focused();
    await workbench().press('ArrowUp');
    assert.ok(await eventually(async () => (await focused()) !== next && !/type: /.test(await focused())));
    await workbench().press('Escape');
  });

  it('says where nothing is found', async () => {
    await open('zzzz');
    assert.ok(await shows(/Nothing was found/));
    await workbench().press('Escape');
  });

  it('shows all places in the editor’s list of references', async () => {
    await open('xiaomi inventory');
    assert.ok(await shows(/Passages \(\d+\)/));
    await workbench().press('Alt+Enter');
    await workbench().page.locator('.peekview-widget').first().waitFor();
    await workbench().press('Escape');
  });
});
