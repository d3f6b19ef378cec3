import assert from 'node:assert/strict';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

// One reader, one folder, nothing but keys: from the figures to a note that is taken out of the editor.
describe('A tour by keyboard', () => {
  const workbench = inWorkbench({ fixture: 'bridge', viewport: { width: 1400, height: 1100 }, settings: STILL_ROWS });
  const quickInput = () => workbench().page.locator('.quick-input-widget:visible');

  /** Runs a command from the palette: its name is typed, and Enter takes it. */
  const command = async (title: string): Promise<void> => {
    await workbench().press('F1');
    await quickInput().locator('input.input').fill(`>${title}`);
    await quickInput().locator('.monaco-list-row.focused', { hasText: title }).waitFor();
    await workbench().press('Enter');
  };
  /** Moves the focus to a view, whose row in focus is then the first. */
  const focusView = async (title: string): Promise<void> => {
    await command(`Crossread: Focus on ${title} View`);
    const view = await workbench().view(title);
    await view.locator('.monaco-list:focus').waitFor();
    await view.locator('.monaco-list-row').first().waitFor();
    await workbench().press('Home');
  };
  /** Goes down in the view in focus to the row that begins so. */
  const goDownTo = async (view: string, beginning: string): Promise<void> => {
    const focused = (await workbench().view(view)).locator('.monaco-list-row.focused .label-name');
    const isThere = async () => (await focused.allInnerTexts()).some((label) => label.startsWith(beginning));
    await workbench().row(view, beginning);
    await workbench().press('Home');
    for (let row = 0; row < 50 && !(await eventually(isThere, 200)); row++) await workbench().press('ArrowDown');
    assert.ok(await isThere(), `no row ${beginning}`);
  };
  /** Goes to a line of the article in the active editor. */
  const goToLine = async (line: number): Promise<void> => {
    await workbench().press('Control+G');
    await quickInput().locator('input.input').fill(`:${line}:1`);
    await workbench().press('Enter');
    assert.ok(await eventually(async () => (await workbench().cursorLine()) === line));
  };
  const shownText = async (): Promise<string> => (await workbench().visibleLines()).join('\n');

  before(async () => {
    await workbench().openContainer('Crossread');
    await workbench().open('01');
    await workbench().paintedMarks.first().waitFor();
  });

  it('opens the view of figures and compares three of them', async () => {
    await focusView('Figures');
    await goDownTo('Figures', 'Velmora');
    const selected = (await workbench().view('Figures')).locator('.monaco-list-row.selected');
    for (let rows = 1; rows <= 3; rows++) {
      await workbench().press('Shift+ArrowDown');
      assert.ok(await eventually(async () => (await selected.count()) === rows));
    }
    await workbench().press('Shift+Alt+C');
    await workbench().editorShows('Figures of Ondra, Osk and others.md');
    assert.ok(await eventually(async () => /\| Owner +\| Measure +\| Figure/.test(await shownText())));
  });

  it('opens the dossier of a name with Enter', async () => {
    await focusView('Companies');
    await goDownTo('Companies', 'People');
    await workbench().press('ArrowRight');
    await goDownTo('Companies', 'Ilse Tarrant');
    await workbench().press('Enter');
    await workbench().editorShows('Ilse Tarrant dossier.md');
    assert.ok(await eventually(async () => /^# Ilse Tarrant/m.test(await shownText())));
  });

  it('highlights a sentence, writes a note on it, and finds it among the notes', async () => {
    await workbench().open('01');
    await goToLine(3);
    await workbench().press('Shift+End');
    await workbench().press('Shift+Alt+H');
    await goToLine(5);
    await workbench().press('Shift+End');
    await workbench().press('Shift+Alt+N');
    await workbench().page.locator('.review-widget .monaco-editor.focused').waitFor();
    await workbench().type('Ask the mayor.');
    await workbench().press('Control+Enter');
    await workbench().open('02');
    await focusView('Notes');
    await goDownTo('Notes', 'Ask the mayor.');
    await workbench().press('Enter');
    await workbench().editorShows('01-collapse.txt');
    assert.ok(await eventually(async () => (await workbench().cursorLine()) === 5));
  });

  it('takes the notes out of the editor', async () => {
    await command('Crossread: Export…');
    await quickInput().getByText('The whole corpus').waitFor();
    await quickInput().locator('input.input').fill('corpus');
    await workbench().press('Enter');
    await quickInput().locator('.monaco-list-row', { hasText: 'Notes' }).waitFor();
    await quickInput().locator('input.input').fill('Notes');
    await workbench().press('ArrowDown');
    await workbench().press('Space');
    await workbench().press('Enter');
    await quickInput().getByText('a new document with links').waitFor();
    await workbench().press('Enter');
    await workbench().page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
    await workbench().press('Control+End');
    assert.ok(await eventually(async () => /Ask the mayor\./.test(await shownText())));
    assert.match(await shownText(), /01-collapse\.txt#L5/);
  });
});
