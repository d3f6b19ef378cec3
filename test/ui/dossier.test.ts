import assert from 'node:assert/strict';
import { eventually, type MarkStyle } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

const isClear = (background: string): boolean => background === 'rgba(0, 0, 0, 0)';

describe('A dossier by keyboard alone', () => {
  const workbench = inWorkbench({ viewport: { width: 1400, height: 1000 }, settings: STILL_ROWS });
  const labels = async () => (await workbench().rows('Companies')).map(({ label }) => label);

  /** Puts the cursor behind a text of the dossier, as a reader who has no mouse does. */
  const find = async (text: string): Promise<void> => {
    const widget = workbench().page.locator('.editor-group-container.active .find-widget.visible');
    await workbench().press('Control+F');
    await widget.waitFor();
    await workbench().press('Control+A');
    await workbench().type(text);
    await widget.locator('.matchesCount', { hasText: /^1 of / }).waitFor();
    await workbench().press('Escape');
    await widget.waitFor({ state: 'detached' });
  };

  before(async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Findings', '1.5 million'); // by now all articles are read
    await workbench().runCommand('Crossread: Focus on Companies View');
    // The cursor is on no name: no row is selected.
    await workbench().press('Home');
  });

  it('is not opened by Enter on a group, which folds and unfolds as ever', async () => {
    assert.ok((await labels()).includes('Huawei'));
    await workbench().press('Enter');
    assert.ok(await eventually(async () => !(await labels()).includes('Huawei')), 'folded');
    await workbench().press('Enter');
    assert.ok(await eventually(async () => (await labels()).includes('Huawei')), 'unfolded');
    assert.equal(await workbench().page.locator('.tab').count(), 0);
  });

  it('opens by Enter on a company', async () => {
    await workbench().press('ArrowDown');
    await workbench().press('Enter');
    await workbench().editorShows('Xiaomi dossier.md');
    const text = (await workbench().visibleLines()).join('\n');
    assert.match(text, /# Xiaomi/);
    assert.match(text, /## Figures/);
  });

  it('has its names and figures marked as in an article', async () => {
    const isMarked = (isThis: (style: MarkStyle) => boolean) =>
      eventually(async () => (await workbench().markStyles()).some(isThis));
    assert.ok(await isMarked(({ line, background }) => line === 'solid' && isClear(background)), 'a company');
    assert.ok(await isMarked(({ line, background }) => line === 'solid' && !isClear(background)), 'a figure');
  });

  it('shows the card of a figure, with its chart', async () => {
    await find('26.1 million');
    assert.match(await workbench().hoverAtCursor(), /26\.1 million, read as 26,100,000/);
    await workbench().closeHover();
  });

  it('leads from a figure to its sentence, and back', async () => {
    await find('26.1 million');
    await workbench().press('F12');
    await workbench().editorShows('003-millet-internationalization-can-go-far.txt');
    await workbench().press('Control+Alt+-');
    await workbench().editorShows('Xiaomi dossier.md');
  });

  it('is there again when the window is loaded anew', async () => {
    // Unlike the browser's own way, this one keeps which editors are open for certain.
    const loaded = workbench().page.waitForEvent('load');
    await workbench().runCommand('Developer: Reload Window');
    await loaded;
    await workbench().ready();
    await workbench().editorShows('Xiaomi dossier.md');
    assert.ok(await eventually(async () => (await workbench().visibleLines()).join('\n').includes('## Figures')));
    await workbench().paintedMarks.first().waitFor();
  });
});
