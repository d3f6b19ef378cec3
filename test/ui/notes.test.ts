import assert from 'node:assert/strict';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

describe('Notes and highlights', () => {
  const workbench = inWorkbench({ fixture: 'bridge', viewport: { width: 1400, height: 1100 }, settings: STILL_ROWS });
  const labels = async () => (await workbench().rows('Notes')).map(({ label }) => label);
  const hasRow = (label: string) => eventually(async () => (await labels()).some((one) => one.startsWith(label)));
  const selectLine = async (beginning: string) => {
    await workbench().goTo(beginning);
    await workbench().press('Home');
    await workbench().press('Shift+End');
  };
  /** The strokes of the lines under what is highlighted. */
  const strokes = () =>
    workbench()
      .editor.locator('.view-line span')
      .evaluateAll((spans) => {
        // This runs in the page, whose globals the tests' own types do not know.
        type Style = Readonly<Record<'textDecorationLine' | 'textDecorationStyle', string>>;
        const { getComputedStyle } = globalThis as unknown as { getComputedStyle(span: unknown): Style };
        return spans
          .map((span) => getComputedStyle(span))
          .filter(({ textDecorationLine }) => textDecorationLine === 'underline')
          .map(({ textDecorationStyle }) => textDecorationStyle);
      });

  before(async () => {
    await workbench().openContainer('Crossread');
    for (const view of ['Companies', 'Articles']) await workbench().foldView(view);
    await workbench().open('01');
    await workbench().view('Notes');
  });

  it('are made by keyboard: a sentence is highlighted, and underlined so that its colour need not be seen', async () => {
    await selectLine('At least');
    await workbench().press('Shift+Alt+H');
    assert.ok(await hasRow('“At least 120 people'));
    assert.ok(await eventually(async () => (await strokes()).includes('solid')));
  });

  it('take another tag, whose line has another stroke', async () => {
    await workbench().goTo('120 people');
    await workbench().runCommand('Crossread: Change Tag…');
    await workbench().answer('Doubt');
    assert.ok(await eventually(async () => (await strokes()).includes('wavy')));
    const tag = async () =>
      (await workbench().rows('Notes')).find(({ label }) => label.startsWith('“At least'))?.description;
    assert.ok(await eventually(async () => (await tag()) === 'Doubt'));
  });

  it('are written where the cursor is, in a thread of the editor, and kept with Ctrl+Enter', async () => {
    await workbench().goTo('214.6');
    await workbench().press('Shift+Alt+N');
    await workbench().page.locator('.review-widget .monaco-editor.focused').waitFor();
    await workbench().type('Where does this come from?');
    await workbench().press('Control+Enter');
    assert.ok(await hasRow('Where does this come from?'));
    assert.match((await workbench().rows('Notes')).at(-1)?.description ?? '', /“214\.6 million euros”/);
  });

  it('are stepped through by keyboard, round the end of the article', async () => {
    await workbench().goTo('Harbour bridge');
    await workbench().press("Alt+'");
    assert.ok(await eventually(async () => (await workbench().cursorLine()) === 3));
    await workbench().press("Alt+'");
    assert.ok(await eventually(async () => (await workbench().cursorLine()) === 5));
    await workbench().press("Alt+'");
    assert.ok(await eventually(async () => (await workbench().cursorLine()) === 3));
    await workbench().press("Shift+Alt+'");
    assert.ok(await eventually(async () => (await workbench().cursorLine()) === 5));
  });

  it('are found in the view, and Enter leads to their passage', async () => {
    await workbench().open('02');
    await workbench().clickRow('Notes', 'Where does this come from?');
    await workbench().editorShows('01-collapse.txt');
    assert.equal(await workbench().cursorLine(), 5);
  });

  it('are filtered while one types; Escape brings all of them back', async () => {
    const all = (await labels()).length;
    await workbench().viewAction('Notes', 'Filter Notes');
    await workbench().page.locator('.quick-input-widget:visible input.input').fill('come from');
    assert.ok(await eventually(async () => /“come from”: 1 note/.test(await workbench().message('Notes'))));
    await workbench().press('Escape');
    assert.ok(await eventually(async () => (await labels()).length === all));
  });

  it('stay with a sentence that is edited, also when it is saved', async () => {
    await workbench().goTo('people were killed');
    await workbench().type('good ');
    await workbench().press('Control+S');
    assert.ok(await hasRow('“At least 120 good people'));
    assert.ok((await strokes()).includes('wavy'));
  });

  it('stand apart with their quote when their sentence is gone, and come back with it', async () => {
    await selectLine('At least');
    await workbench().press('Shift+End');
    await workbench().press('Delete');
    assert.ok(await hasRow('Not found any more'));
    assert.ok(!(await strokes()).includes('wavy'));
    await workbench().press('Control+Z');
    assert.ok(await eventually(async () => !(await labels()).includes('Not found any more')));
    assert.ok(await eventually(async () => (await strokes()).includes('wavy')));
  });

  it('are removed from their row, and brought back', async () => {
    await workbench().rowAction('Notes', 'Where does this come from?', 'Remove Note');
    assert.ok(await eventually(async () => !(await labels()).some((label) => /Where/.test(label))));
    const toast = workbench().page.locator('.notification-toast', { hasText: 'The note is removed.' });
    await toast.getByRole('button', { name: 'Undo' }).click();
    assert.ok(await hasRow('Where does this come from?'));
  });

  it('stand on a figure wherever other articles restate it, and say where they were made', async () => {
    await workbench().open('03');
    assert.ok(await eventually(async () => (await strokes()).includes('solid')));
    assert.match(await workbench().hover('214.6'), /made at “Harbour bridge collapses in Velmora”/);
  });
});
