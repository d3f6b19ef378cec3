import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

const options = { viewport: { width: 1280, height: 1100 }, settings: STILL_ROWS };

describe('The companies in the sidebar', () => {
  const workbench = inWorkbench({ open: '000', ...options });
  const labels = async () => (await workbench().rows('Companies')).map(({ label }) => label);
  const filterBox = () => workbench().page.locator('.quick-input-widget:visible input.input');
  const says = (pattern: RegExp) => eventually(async () => pattern.test(await workbench().message('Companies')));

  before(async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Findings', '1.5 million'); // by now all articles are read
  });

  it('are filtered while one types, by any of their names, and all kinds show', async () => {
    await workbench().viewAction('Companies', 'Filter Names');
    await filterBox().fill('lei j');
    assert.ok(await eventually(async () => (await labels()).join() === 'People,Lei Jun'), 'Lei Jun, and the kind');
    await filterBox().fill('xioami');
    assert.ok(await eventually(async () => (await labels()).join() === 'Companies,Xiaomi'), 'Xiaomi, by another name');
    await workbench().press('Enter');
    assert.ok(await says(/^“xioami”: 1 of \d+ names$/), 'the view says what is filtered');
  });

  it('say so where a filter lets nothing through; Escape brings the last filter back', async () => {
    await workbench().runCommand('Crossread: Filter Names…');
    await filterBox().fill('no such name');
    assert.ok(await says(/^No name has “no such name” in it\.$/));
    await workbench().press('Escape');
    assert.ok(await says(/^“xioami”/), 'as before');
  });

  it('are all there again once the filter is cleared', async () => {
    await workbench().viewAction('Companies', 'Clear Filter');
    assert.ok(await eventually(async () => (await labels()).length > 5));
    assert.equal(await workbench().message('Companies'), '');
  });

  it('can be hidden, and shown again, also after the window is opened anew', async () => {
    await workbench().rowAction('Companies', 'Huawei', 'Hide');
    assert.ok(await eventually(async () => !(await labels()).includes('Huawei')), 'it is gone');
    await workbench().page.reload();
    await workbench().ready();
    await workbench().openContainer('Crossread');
    await workbench().row('Findings', '1.5 million');
    assert.ok(!(await labels()).includes('Huawei'), 'it stays away');
    await workbench().expandRow('Companies', 'Hidden');
    await workbench().rowAction('Companies', 'Huawei', 'Show Again');
    assert.ok(await eventually(async () => !(await labels()).includes('Hidden')), 'nothing is hidden');
    await workbench().row('Companies', 'Huawei');
  });

  it('are hidden by keyboard', async () => {
    await workbench().clickRow('Companies', 'Apple');
    await workbench().press('Delete');
    assert.ok(await eventually(async () => !(await labels()).includes('Apple')));
    await workbench().rowAction('Companies', 'Hidden', 'Show Again');
    await workbench().row('Companies', 'Apple');
  });

  it('are arranged by article and by name', async () => {
    await workbench().viewAction('Companies', 'Arrange');
    await workbench().answer('By article', 'By article');
    await workbench().expandRow('Companies', 'Ringing up sales');
    await workbench().viewAction('Companies', 'Arrange');
    await workbench().answer('By name', 'By name');
    const inArticle = async () => (await workbench().rows('Companies')).filter(({ level }) => level === 2);
    const isSorted = async () => {
      const names = (await inArticle()).map(({ label }) => label);
      return names.length > 3 && names.join() === [...names].sort(new Intl.Collator('en').compare).join();
    };
    assert.ok(await eventually(isSorted));
  });
});

describe('The events in the sidebar', () => {
  const workbench = inWorkbench({ open: '001', ...options });

  it('stand by year and month, and say what is planned', async () => {
    await workbench().openContainer('Crossread');
    await workbench().expandRow('Events', 'January');
    await workbench().row('Events', 'Jan 1  Upstream suppliers');
    const rows = await workbench().rows('Events');
    assert.deepEqual(
      rows.slice(0, 4).map(({ label, level }) => [/^Is it Not Easy/.test(label) ? 'the news' : label, level]),
      [
        ['2021', 1],
        ['February', 2],
        ['the news', 3],
        ['January', 2],
      ],
    );
    assert.equal(rows[4]?.level, 3);
    assert.equal(rows[4]?.description, 'planned');
  });

  it('follow the cursor into the sentence that tells one', async () => {
    await workbench().goTo('50,000 smartphones');
    const selected = (await workbench().view('Events')).locator('.monaco-list-row.selected', { hasText: /50,000/ });
    await selected.waitFor();
  });
});

describe('The articles in the sidebar', () => {
  const workbench = inWorkbench({ open: '000', ...options });
  const spoken = async (title: string) =>
    (await (await workbench().row('Articles', title)).getAttribute('aria-label')) ?? '';
  const isUnread = (title: string) => eventually(async () => /, Unread,/.test(await spoken(title)));
  const isRead = (title: string) => eventually(async () => !/Unread/.test(await spoken(title)));

  it('tell publisher and date, and the language that is not the reader’s', async () => {
    await workbench().openContainer('Crossread');
    const row = async () =>
      (await workbench().rows('Articles')).find(({ label }) => label === 'Wat is het geheim van Xiaomi?');
    assert.ok(await eventually(async () => /^ChinaSquare · Sep 2014 · Dutch$/.test((await row())?.description ?? '')));
  });

  it('are unread until they are opened', async () => {
    assert.ok(await isRead('Xiaomi, Nokia in new web tie-ups'), 'the open one is read');
    assert.ok(await isUnread('Ringing up sales'));
    await workbench().clickRow('Articles', 'Ringing up sales');
    assert.ok(await isRead('Ringing up sales'));
  });

  it('are marked as unread and as read by hand', async () => {
    await workbench().rowAction('Articles', 'Ringing up sales', 'Mark as Unread');
    assert.ok(await isUnread('Ringing up sales'), 'although it is open');
    await workbench().rowAction('Articles', 'Ringing up sales', 'Mark as Read');
    assert.ok(await isRead('Ringing up sales'));
  });

  it('stay read when the window is opened anew', async () => {
    await workbench().page.reload();
    await workbench().ready();
    await workbench().openContainer('Crossread');
    assert.ok(await isRead('Xiaomi, Nokia in new web tie-ups'));
    assert.ok(await isUnread('Wat is het geheim van Xiaomi?'));
    await workbench().runCommand('Crossread: Mark All Articles as Read');
    assert.ok(await isRead('Wat is het geheim van Xiaomi?'));
  });
});

describe('A row dragged into a text', () => {
  // A line over the text that comes late would move the place to drop at.
  const settings = { ...STILL_ROWS, 'crossread.codeLens': false };
  const workbench = inWorkbench({ open: '001', ...options, settings });
  const notes = () => path.join(workbench().folder, 'notes.md');
  const changed = () => workbench().page.locator('.tab.active.dirty');

  /** Drags until something is dropped: a row that is drawn anew under the mouse lets go of it. */
  const drag = (view: string, label: string, line: string): Promise<boolean> =>
    eventually(async () => {
      await workbench().dragRow(view, label, line);
      return eventually(() => changed().isVisible(), 3_000);
    }, 20_000);

  /** Do the notes say so, once they are saved? */
  const holds = async (pattern: RegExp): Promise<boolean> => {
    await workbench().press('Control+S');
    await changed().waitFor({ state: 'detached' });
    return pattern.test(await readFile(notes(), 'utf8'));
  };

  before(async () => {
    await writeFile(notes(), 'Findings\n\nMentions\n\nEvents\n\nArticles\n');
    await workbench().openContainer('Crossread');
    await workbench().row('Findings', '1.5 million');
    await workbench().open('notes');
  });

  it('leaves the sentence of a finding with its source', async () => {
    await drag('Findings', '… for 2013 is 15 million', 'Findings');
    assert.ok(
      await holds(
        /^> The aim for 2013 is 15 million units, with 1\.5 million units per month\.\n>\n> — Lin Jing, Chen Yingqun: \*Ringing up sales\*, China Daily, April 5, 2013\nFindings/,
      ),
    );
  });

  it('leaves the sentence of a mention', async () => {
    await workbench().expandRow('Companies', 'Xiaomi');
    await drag('Companies', 'But Xiaomi does not have any physical store', 'Mentions');
    assert.ok(
      await holds(/> But Xiaomi does not have any physical store.*\n>\n> — .*\*Ringing up sales\*.*\nMentions/),
    );
  });

  it('leaves the sentence of an event', async () => {
    await workbench().expandRow('Events', 'January');
    await drag('Events', 'Jan 1  Upstream suppliers', 'Events');
    assert.ok(await holds(/> .*[Uu]pstream suppliers.*\n>\n> — .*\nEvents/));
  });

  it('leaves the source of an article', async () => {
    await drag('Articles', 'Ringing up sales', 'Articles');
    assert.ok(await holds(/\nLin Jing, Chen Yingqun: \*Ringing up sales\*, China Daily, April 5, 2013\nArticles/));
  });
});
