import assert from 'node:assert/strict';
import { eventually, type MarkStyle } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

describe('An article in the workbench', () => {
  const workbench = inWorkbench({ open: '000' });

  it('has its names and figures marked', async () => {
    await workbench().goTo('50,000');
    await workbench().paintedMarks.first().waitFor();
    const visible = (await workbench().visibleLines()).join('');
    for (const name of ['Xiaomi', 'Sina Weibo', '50,000']) assert.ok(visible.includes(name), name);
    const isPainted = (test: (style: MarkStyle) => boolean): Promise<boolean> =>
      eventually(async () => (await workbench().markStyles()).some(test));
    assert.ok(await isPainted(({ line }) => line === 'solid'), 'companies');
    assert.ok(await isPainted(({ line }) => line === 'dashed'), 'products');
    assert.ok(await isPainted(({ background }) => background !== 'rgba(0, 0, 0, 0)'), 'figures');
  });

  it('shows the card of a figure, with what another article says', async () => {
    const card = await workbench().hover('50,000');
    assert.match(card, /50,000, read as 50,000/);
    assert.match(card, /The initial 50,000 units were sold out within five minutes/);
    assert.match(card, /Why: same subject/);
    await workbench().closeHover();
  });

  it('shows the card of a person under another name', async () => {
    const card = await workbench().hover('Jun Lei');
    assert.match(card, /^Lei Jun · person/);
    await workbench().closeHover();
  });

  it('leads from a card to the passage in the other article', async () => {
    await workbench().hover('50,000');
    await workbench()
      .hoverWidget.getByRole('link', { name: 'Ringing up sales' })
      .or(workbench().hoverWidget.locator('a', { hasText: 'Ringing up sales' }))
      .first()
      .click();
    await workbench().editorShows('001-ringing-up-sales.txt');
    assert.ok((await workbench().cursorLine()) > 20);
  });
});

describe('The sidebar', () => {
  const workbench = inWorkbench({ open: '000', viewport: { width: 1280, height: 1000 }, settings: STILL_ROWS });

  it('lists the most mentioned company first, with its counts', async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Companies', 'Xiaomi');
    // Counts grow while the articles are read.
    const isRead = async () => /^\d{3} · 5 articles$/.test((await workbench().rows('Companies'))[1]?.description ?? '');
    assert.ok(await eventually(isRead), 'all articles are read');
    const labels = (await workbench().rows('Companies')).map(({ label }) => label);
    assert.deepEqual(labels.slice(0, 2), ['Companies', 'Xiaomi']);
  });

  it('leads to a mention at its line', async () => {
    await workbench().openContainer('Crossread');
    await workbench().expandRow('Companies', 'Xiaomi');
    await workbench().clickRow('Companies', 'But Xiaomi does not have any physical store');
    await workbench().editorShows('001-ringing-up-sales.txt');
    const lines = (await workbench().visibleLines()).join('');
    assert.match(lines, /But Xiaomi does not have any physical store/);
    assert.equal(await workbench().cursorLine(), 19);
  });

  it('follows the cursor in the editor', async () => {
    await workbench().open('000');
    await workbench().goTo('Jingdong Mall');
    const selected = (await workbench().view('Companies')).locator('.monaco-list-row.selected', { hasText: 'JD.com' });
    await selected.waitFor();
  });

  it('lists the events by year and the articles by title', async () => {
    const years = (await workbench().rows('Events')).filter(({ level }) => level === 1).map(({ label }) => label);
    assert.deepEqual(years, [...years].sort().reverse());
    assert.ok(
      years.every((year) => /^\d{4}$/.test(year)),
      years.join(),
    );
    const articles = (await workbench().rows('Articles')).map(({ label }) => label);
    assert.equal(articles.length, 5);
    assert.ok(articles.includes('Ringing up sales'));
    await workbench().clickRow('Articles', 'Ringing up sales');
    await workbench().editorShows('001-ringing-up-sales.txt');
  });
});

describe('The sidebar that is not to follow the cursor', () => {
  const workbench = inWorkbench({ open: '000', settings: { ...STILL_ROWS, 'crossread.autoReveal': false } });

  it('stays as it is, until it is told to follow', async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Companies', 'Xiaomi');
    const selected = (await workbench().view('Companies')).locator('.monaco-list-row.selected');
    // The hover comes later than the rows would.
    await workbench().hover('Jingdong Mall');
    await workbench().closeHover();
    assert.equal(await selected.count(), 0);
    await workbench().runCommand('Crossread: Follow the Cursor in the Views');
    await selected.filter({ hasText: 'JD.com' }).waitFor();
  });
});

describe('Typing in an article', () => {
  const workbench = inWorkbench({ open: '001' });

  it('moves the marks with the text and adds new ones', async () => {
    await workbench().paintedMarks.first().waitFor();
    await workbench().goTo('Ringing up sales');
    await workbench().type('Nokia sold 12 million phones. ');
    const figure = workbench().editor.locator('.view-line span[class*="TextEditorDecorationType"], .view-line', {
      hasText: '12 million',
    });
    await figure.first().waitFor();
    assert.match(await workbench().hover('Li Wanqiang'), /^Li Wanqiang · person/);
    await workbench().closeHover();
    assert.equal(await workbench().notifications.count(), 0);
    await workbench().runCommand('File: Revert File');
  });
});

describe('The marks', () => {
  const workbench = inWorkbench({ open: '000' });
  const status = () => workbench().page.locator('[id$="crossread.marks"]');
  /** Companies alone have a solid line and no background. */
  const showCompanies = async (): Promise<boolean> =>
    (await workbench().markStyles()).some(
      ({ line, background }) => line === 'solid' && background === 'rgba(0, 0, 0, 0)',
    );

  it('are chosen from the status bar, one thing after the other, by keyboard', async () => {
    await workbench().paintedMarks.first().waitFor();
    assert.ok(await eventually(showCompanies));
    await status().filter({ hasText: 'Marks: all' }).click();
    const menu = workbench().page.locator('.quick-input-widget:visible');
    await menu.locator('.monaco-list-row', { hasText: 'Companies, organizations and media' }).waitFor();
    await workbench().type('Companies');
    await workbench().press('Enter');
    assert.ok(await eventually(async () => !(await showCompanies())), 'companies are not marked');
    await status().filter({ hasText: 'Marks: some' }).waitFor();
    assert.ok(await menu.isVisible(), 'the menu stays open');
    await workbench().press('Enter');
    assert.ok(await eventually(showCompanies), 'companies are marked again');
    await workbench().press('Escape');
    await status().filter({ hasText: 'Marks: all' }).waitFor();
  });
});
