import assert from 'node:assert/strict';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

describe('Article 001 by keyboard alone', () => {
  const workbench = inWorkbench({ open: '001', viewport: { width: 1280, height: 1000 }, settings: STILL_ROWS });

  const title = () => workbench().sidebar.locator('.pane-header[aria-label^="Card"]');
  const frameOf = () => workbench().page.frameLocator('iframe.webview').frameLocator('iframe');

  it('is marked once it is read', async () => {
    await workbench().paintedMarks.first().waitFor();
  });

  it('leads from figure to figure', async () => {
    await workbench().goTo('In December, the company');
    await workbench().press('Alt+.');
    assert.ok(await eventually(async () => (await workbench().cursorColumn()) === 33), 'at 50,000');
    await workbench().press('Alt+.');
    assert.ok(await eventually(async () => (await workbench().cursorLine()) === 25), 'at 500,000');
    await workbench().press('Alt+,');
    assert.ok(await eventually(async () => (await workbench().cursorLine()) === 23), 'back at 50,000');
  });

  it('shows the card at the cursor', async () => {
    const card = await workbench().hoverAtCursor();
    assert.match(card, /50,000, read as 50,000/);
    assert.match(card, /Xiaomi, Nokia in new web tie-ups/);
    await workbench().closeHover();
  });

  it('goes to the other article, and back', async () => {
    await workbench().goTo('50,000 smartphones');
    await workbench().press('F12');
    await workbench().editorShows('000-xiaomi-nokia-in-new-web-tie-ups.txt');
    assert.equal(await workbench().cursorLine(), 18);
    await workbench().press('Control+Alt+-');
    await workbench().editorShows('001-ringing-up-sales.txt');
  });

  it('follows an entity and counts it in the status bar', async () => {
    await workbench().goTo('Xiaomi Corp, says');
    await workbench().press('Shift+Alt+W');
    const status = workbench().page.locator('[id$="crossread.following"]');
    await status.filter({ hasText: /Xiaomi 1 of \d+/ }).waitFor();
    await workbench().press('Shift+Alt+.');
    await status.filter({ hasText: /Xiaomi 2 of \d+/ }).waitFor();
    await workbench().runCommand('Crossread: Stop Following');
    await status.waitFor({ state: 'detached' });
  });

  it('leads to the findings', async () => {
    await workbench().goTo('Over half of the sales');
    await workbench().press('Alt+;');
    assert.ok(await eventually(async () => (await workbench().cursorColumn()) > 100), 'at a finding');
  });

  it('opens the card in a view that keeps it', async () => {
    await workbench().goTo('50,000 smartphones');
    await workbench().press('Shift+Alt+K');
    const frame = frameOf();
    await frame.locator('strong', { hasText: '50,000' }).first().waitFor();
    await title().filter({ hasText: 'pinned' }).waitFor();
    await workbench().page.locator('.part.statusbar', { hasText: 'Card pinned: 50,000' }).waitFor();
    await frame.locator('[role=status]', { hasText: 'Card pinned: 50,000' }).waitFor({ state: 'attached' });
    await workbench().goTo('Yang Xuebin');
    assert.equal(await frame.locator('strong', { hasText: 'Yang' }).count(), 0);
  });

  it('lets the card go with the same key, in the article and in the card', async () => {
    await workbench().goTo('50,000 smartphones');
    await workbench().press('Shift+Alt+K');
    await title().filter({ hasNotText: 'pinned' }).waitFor();
    await workbench().press('Shift+Alt+K');
    await title().filter({ hasText: 'pinned' }).waitFor();
    // A key that comes before the focus is in the card is lost.
    const isLetGo = async (): Promise<boolean> => {
      await workbench().press('Shift+Alt+K');
      return eventually(async () => !/pinned/.test(await title().innerText()), 1_000);
    };
    assert.ok(await eventually(isLetGo));
    await workbench().page.locator('.part.statusbar', { hasText: 'The card follows the cursor.' }).waitFor();
    await workbench().goTo('Yang Xuebin');
    await frameOf().locator('strong', { hasText: 'Yang' }).first().waitFor();
  });
});

describe('The findings in the workbench', () => {
  const workbench = inWorkbench({ open: '001', viewport: { width: 1280, height: 1000 }, settings: STILL_ROWS });

  it('are listed with their passages, and lead there', async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Findings', '1.5 million × 12 = 18 million, not 15 million');
    await workbench().clickRow('Findings', '… for 2013 is 15 million');
    assert.ok(await eventually(async () => (await workbench().cursorLine()) === 57), 'at the sentence');
  });
});
