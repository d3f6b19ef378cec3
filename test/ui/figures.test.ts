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
    await workbench().editorShows('Figures of Xiaomi.md');
    const shows = (pattern: RegExp) => async () =>
      (await workbench().visibleLines()).some((line) => pattern.test(line));
    assert.ok(await eventually(shows(/^\| When +\| Figure +\| Over time/)));
    assert.ok(await eventually(shows(/█{3,}.*\| \S.* \|$/)));
    await workbench().paintedMarks.first().waitFor();
  });

  it('are filtered while one types; Escape brings all of them back', async () => {
    const all = (await labels()).length;
    await workbench().viewAction('Figures', 'Filter Figures');
    await workbench().page.locator('.quick-input-widget:visible input.input').fill('nokia');
    assert.ok(await eventually(async () => /“nokia”/.test(await workbench().message('Figures'))));
    await workbench().press('Escape');
    assert.ok(await eventually(async () => (await labels()).length === all));
  });

  it('are filtered by kind, unit and period beside the name; Enter keeps that', async () => {
    await workbench().viewAction('Figures', 'Filter Figures');
    await workbench().page.locator('.quick-input-widget:visible input.input').fill('xiaomi money 2020');
    await workbench().press('Enter');
    assert.ok(await eventually(async () => (await labels()).filter((label) => label === 'Xiaomi').length === 1));
    assert.ok(await eventually(async () => /money 2020/.test(await workbench().message('Figures'))));
    await workbench().viewAction('Figures', 'Clear the Filter of Figures');
    assert.ok(await eventually(async () => !/money/.test(await workbench().message('Figures'))));
  });

  it('are sorted by name, or by disagreement', async () => {
    const owners = async () =>
      (await workbench().rows('Figures')).filter(({ level }) => level === 1).map(({ label }) => label);
    const before = await owners();
    await workbench().runCommand('Crossread: Sort Figures by Name');
    assert.ok(
      await eventually(async () => {
        const [first = '', second = '', third = ''] = await owners();
        return first !== before[0] && first < second && second < third;
      }),
    );
    await workbench().runCommand('Crossread: Sort Figures by Disagreement');
    assert.ok(await eventually(async () => (await owners())[0] === before[0]));
  });
});
