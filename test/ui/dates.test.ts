import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';
import { BOATS, UNDATED_NEWS } from './undatedNews.js';

const undated = UNDATED_NEWS.filter(({ date }) => date === undefined);

/** A date as rows show it. */
const shown = (date: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));

describe('A folder of articles that nobody has dated', () => {
  const workbench = inWorkbench({
    files: Object.fromEntries(UNDATED_NEWS.map(({ path: file, text }) => [file, text])),
    open: 'none-01',
    viewport: { width: 1400, height: 1300 },
    settings: STILL_ROWS,
  });
  const manifest = () => readFile(path.join(workbench().folder, 'crossread.json'), 'utf8');
  const isWritten = (entry: string) => eventually(async () => (await manifest()).includes(entry));
  /** All rows of the view, from the first one on. */
  const articles = async () => {
    await (await workbench().view('Articles')).locator('.monaco-list').focus();
    await workbench().press('Home');
    return workbench().rows('Articles');
  };
  const isCounted = (count: number) =>
    eventually(async () => (await articles())[0]?.description === `${count} articles`);

  it('becomes a corpus, and it is said how many tell no date', async () => {
    await workbench().runCommand('Crossread: Use This Folder as a Corpus');
    await workbench().editorShows('crossread.json');
    const told = workbench().notifications.first();
    assert.match(await told.innerText(), /is a corpus: 35 articles\. 9 of them tell no date\./);
    await workbench().openContainer('Crossread');
    for (const view of ['Companies', 'Events']) await workbench().foldView(view);
  });

  it('has every date that an article tells in its row, and no other', async () => {
    await workbench().row('Articles', 'Date unknown');
    await workbench().viewAction('Articles', 'Do Not Group');
    assert.ok(await isCounted(undated.length));
    assert.ok(await eventually(async () => (await articles()).length === UNDATED_NEWS.length + 1));
    const said = (await articles())
      .slice(1)
      .map(({ label, description }) => `${label}: ${/date unknown|\w+ \d+, \d{4}/.exec(description)?.[0]}`);
    const told = UNDATED_NEWS.map(({ title, date }) => `${title}: ${date ? shown(date) : 'date unknown'}`);
    assert.deepEqual(said.sort(), told.sort());
  });

  it('lists those that tell none', async () => {
    await workbench().expandRow('Articles', 'Date unknown');
    const below = (await articles()).filter(({ level }) => level === 2).map(({ label }) => label);
    assert.deepEqual(below.sort(), undated.map(({ title }) => title).sort());
  });

  it('has cards that cross by the dates that were read', async () => {
    await workbench().open(BOATS.path);
    // It moves what is below it when it comes.
    await workbench().editor.locator('.codelens-decoration', { hasText: 'figures' }).waitFor();
    const card = await workbench().hover('26.1 million');
    assert.match(card, /2013/, 'what “last year” is');
    assert.match(card, /A third yard for Acme/);
    await workbench().closeHover();
  });

  it('is dated over the text, by keyboard', async () => {
    await workbench().open('none-02');
    await workbench().editor.locator('.codelens-decoration', { hasText: 'Date unknown. Set Date…' }).waitFor();
    await workbench().goTo('Kesh mends');
    await workbench().runCommand('Show CodeLens Commands for Current Line');
    await workbench().answer('', 'Date unknown. Set Date…');
    const box = workbench().page.locator('.quick-input-widget:visible');
    await box.locator('.quick-input-title', { hasText: 'Publication date' }).waitFor();
    await workbench().type('1987');
    await box.locator('.monaco-list-row', { hasText: 'March 5, 1987' }).waitFor();
    await workbench().press('ArrowDown');
    await workbench().press('Enter');
    assert.ok(await isWritten('{ "file": "none-02.txt", "date": "1987-03-05" },'));
    await workbench()
      .editor.locator('.codelens-decoration', { hasText: 'Date unknown' })
      .waitFor({ state: 'detached' });
    assert.ok(await isCounted(undated.length - 1));
  });

  it('is dated in its row, by keyboard, and the date is taken back', async () => {
    const title = UNDATED_NEWS.find(({ path: file }) => file === 'none-03.txt')?.title ?? '';
    const row = await workbench().row('Articles', title);
    await row.click();
    await workbench().editorShows('none-03.txt');
    await row.focus();
    await row.and(workbench().page.locator('.focused')).waitFor();
    await workbench().press('Shift+Alt+D');
    const box = workbench().page.locator('.quick-input-widget:visible');
    await box.locator('.quick-input-title', { hasText: title }).waitFor();
    // Without waiting for what is listed.
    await workbench().type('5 april 2013');
    await workbench().press('Enter');
    const entry = '{ "file": "none-03.txt", "date": "2013-04-05" },';
    assert.ok(await isWritten(entry));
    assert.ok(await isCounted(undated.length - 2));
    const toast = workbench().page.locator('.notification-toast', { hasText: title });
    await toast.getByRole('button', { name: 'Undo' }).click();
    const isTakenBack = async () => (await manifest()).includes('none-02') && !(await manifest()).includes(entry);
    assert.ok(await eventually(isTakenBack));
    assert.ok(await isCounted(undated.length - 1));
  });
});

describe('Articles in a language that is not read', () => {
  const text = (verb: string): string =>
    `Volkswagen ${verb} más coches\n\nEl grupo Volkswagen ha vendido 2,5 millones de coches en todo el mundo, según dijo su presidente, Oliver Blume, en Berlín. La empresa espera vender más coches en los próximos años, pero no todos los analistas están de acuerdo con ella.\n`;
  const workbench = inWorkbench({
    files: {
      'uno.txt': text('vende'),
      'dos.txt': text('vendió'),
      'crossread.json': '{ "name": "Coches", "articles": ["*.txt"] }\n',
    },
    open: 'uno',
    settings: STILL_ROWS,
  });
  const NOTE = 'Crossread cannot read figures in Spanish yet; names are marked.';

  it('say so over the text, in the status bar and in their rows', async () => {
    await workbench().editor.locator('.codelens-decoration', { hasText: NOTE }).waitFor();
    const status = workbench().page.locator('[id$="crossread.marks"] [aria-label*="Spanish"]');
    await status.first().waitFor();
    await workbench().openContainer('Crossread');
    const row = await workbench().row('Articles', 'Volkswagen vende');
    assert.ok(await eventually(async () => ((await row.getAttribute('aria-label')) ?? '').includes(NOTE)));
  });

  it('have their names marked, whose cards quote each other, and no figures', async () => {
    await workbench().paintedMarks.nth(3).waitFor();
    const backgrounds = new Set((await workbench().markStyles()).map(({ background }) => background));
    assert.deepEqual([...backgrounds], ['rgba(0, 0, 0, 0)'], 'figures have one');
    const card = await workbench().hover('Volkswagen', { line: 'El grupo' });
    assert.match(card, /Volkswagen vendió más coches/);
  });
});
