import assert from 'node:assert/strict';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

describe('The figures in the sidebar', () => {
  const workbench = inWorkbench({ open: '001', viewport: { width: 1400, height: 1100 }, settings: STILL_ROWS });
  const labels = async () => (await workbench().rows('Figures')).map(({ label }) => label);

  before(async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Findings', '1.5 million'); // by now all articles are read
    for (const view of ['Companies', 'Findings', 'Articles']) await workbench().foldView(view);
  });

  it('stand by whose they are, what they measure and when', async () => {
    await workbench().expandRow('Figures', 'Xiaomi');
    assert.ok(await eventually(async () => (await labels()).some((label) => /shipments/.test(label))));
  });

  it('are set side by side by keyboard, in a document with their sources', async () => {
    await workbench().clickRow('Figures', 'Xiaomi');
    await workbench().viewAction('Figures', 'Compare Figures');
    await workbench().editorShows('Figures 1.md');
    const text = (await workbench().visibleLines()).join(' ');
    assert.match(text, /\| Owner +\| Measure +\| Period/);
    assert.match(text, /004-xiaomi-february-2021\.txt#L\d+/);
  });

  it('are filtered while one types; Escape brings all of them back', async () => {
    const all = (await labels()).length;
    await workbench().viewAction('Figures', 'Filter Figures');
    await workbench().page.locator('.quick-input-widget:visible input.input').fill('nokia');
    assert.ok(await eventually(async () => /“nokia”/.test(await workbench().message('Figures'))));
    await workbench().press('Escape');
    assert.ok(await eventually(async () => (await labels()).length === all));
  });
});
