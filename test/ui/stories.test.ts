import assert from 'node:assert/strict';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

describe('Articles that tell one story', () => {
  const workbench = inWorkbench({
    fixture: 'bridge',
    open: '01',
    viewport: { width: 1400, height: 1100 },
    settings: STILL_ROWS,
  });
  /** The rows from the first one on. */
  const articles = async () => {
    await (await workbench().view('Articles')).locator('.monaco-list').focus();
    await workbench().press('Home');
    return workbench().rows('Articles');
  };
  const isGrouped = () => eventually(async () => /^\d articles/.test((await articles())[0]?.description ?? ''));
  const isFlat = () => eventually(async () => (await articles()).every(({ expanded }) => expanded === undefined));

  before(async () => {
    await workbench().openContainer('Crossread');
    for (const view of ['Companies', 'Events']) await workbench().foldView(view);
  });

  it('stand under its title where the list is long, the one that is read among them', async () => {
    assert.ok(await isGrouped());
    const isUnfolded = async () => (await articles())[0]?.expanded === true;
    assert.ok(await eventually(isUnfolded), 'the story of the open article is unfolded');
    const [story, ...rows] = await articles();
    assert.match(story?.description ?? '', /^6 articles · 5 unread$/);
    assert.equal(rows.filter(({ level }) => level === 2).length, 6);
    assert.ok(rows.some(({ label, level }) => label === 'Owls return' && level === 1));
  });

  it('stand alone at a click, and stay so when the window is opened anew', async () => {
    await workbench().viewAction('Articles', 'Do Not Group');
    assert.ok(await isFlat());
    await workbench().page.reload();
    await workbench().ready();
    await workbench().openContainer('Crossread');
    await workbench().row('Articles', 'Owls return');
    assert.ok(await isFlat());
  });

  it('are grouped again by keyboard', async () => {
    await workbench().runCommand('Crossread: Group by Story');
    assert.ok(await isGrouped());
  });

  it('have findings that only differ in a folded group; above it stands how much was compared', async () => {
    const [group, ...others] = await workbench().rows('Findings');
    assert.deepEqual([group?.label, group?.description, group?.expanded], ['Differs, look', '1', false]);
    assert.equal(others.length, 0);
    assert.match(
      await workbench().message('Findings'),
      /^19 figures in 14 articles, \d+ compared\. No contradictions found\.$/,
    );
    await workbench().expandRow('Findings', 'Differs, look');
    await workbench().row('Findings', 'Velmora cars, Feb 6\u2009–\u200912, 2023: 52,400 / 54,100');
  });

  it('lead from “Elsewhere” on a card to the passage', async () => {
    await workbench().hover('214.6 million euros');
    const link = workbench().hoverWidget.locator('a', { hasText: 'Who pays for the Velmora bridge?' }).first();
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await workbench().editorShows('05-insurers.txt');
    assert.ok((await workbench().visibleLines()).join('').includes('31 million euros'));
  });
});
