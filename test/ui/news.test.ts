import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

const article = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text}\n`;

const BOATS = article(
  'Boats of the year',
  '2015-02-03',
  'Acme Corp. sold 26.1 million boats in 2014. Its yard is in Kesh.',
);
const AGAIN = article(
  'Boats again',
  '2015-03-03',
  'In 2014 Acme Corp. sold 26.1 million boats, said Jane Harlow, who leads its yard in Kesh.',
);
const OTHERWISE = article('Boats otherwise', '2015-03-04', 'Acme Corp. sold 31.4 million boats in 2014.');

describe('What is new since the reader was here last', () => {
  const workbench = inWorkbench({
    files: {
      'boats.md': BOATS,
      'ferry.md': article('A ferry', '2015-02-04', 'The ferry of Oslo carried 812 people on Monday.'),
      'lexicon.json': '{"entities":[{"id":"acme","name":"Acme Corp.","kind":"company","aliases":["Acme"]}]}',
      'crossread.json': '{"name":"Boats","language":"en","articles":["*.md"],"lexicon":"lexicon.json"}',
    },
    open: 'boats',
    viewport: { width: 1400, height: 1100 },
    settings: STILL_ROWS,
  });

  const write = (file: string, text: string): Promise<void> => writeFile(path.join(workbench().folder, file), text);
  const labels = async (view: string): Promise<string[]> => (await workbench().rows(view)).map(({ label }) => label);
  const hasNew = async (view: string): Promise<boolean> => (await labels(view))[0] === 'New';
  const badge = () =>
    workbench().page.locator('.activitybar .action-item:has([aria-label^="Crossread"]) .badge-content');
  const badgeText = async (): Promise<string> => ((await badge().isVisible()) ? badge().innerText() : '');
  const changedFigures = () =>
    workbench().page.locator('.glyph-margin-widgets .cgmr[class*="TextEditorDecorationType"]');

  it('is nothing when a folder is opened for the first time', async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Articles', 'A ferry');
    await workbench().paintedMarks.first().waitFor();
    assert.equal(await hasNew('Articles'), false);
    assert.equal(await badgeText(), '');
  });

  it('is an article that comes while the folder is open: in a group, in a sentence, with a badge', async () => {
    await write('again.md', AGAIN);
    await workbench().row('Articles', 'New');
    assert.deepEqual((await labels('Articles')).slice(0, 2), ['New', 'Boats again']);
    assert.equal(
      await workbench().message('Articles'),
      '1 new article: 1 continues a story, 1 figure restates, 1 new name',
    );
    assert.equal(await badgeText(), '1');
  });

  it('marks the figure of the open article that it restates, says what, and is reached by a key', async () => {
    await changedFigures().first().waitFor();
    assert.equal(await changedFigures().count(), 1);
    await workbench().goTo('Acme Corp.');
    await workbench().runCommand('Crossread: Go to Next Figure with News');
    assert.match(await workbench().hoverText(), /New since you read this[\s\S]*= 26\.1 million in Boats again/);
    await workbench().closeHover();
  });

  it('is still there when the window is opened again, with what has come since', async () => {
    await write('otherwise.md', OTHERWISE);
    await workbench().row('Articles', 'Boats otherwise');
    await workbench().row('Findings', 'New');
    await workbench().page.reload();
    await workbench().ready();
    await workbench().row('Articles', 'New');
    await workbench().row('Findings', 'New');
    const isAll = async (): Promise<boolean> => (await workbench().message('Articles')).startsWith('2 new articles: ');
    assert.ok(await eventually(isAll), await workbench().message('Articles'));
    const findings = async (): Promise<string | undefined> => (await workbench().rows('Findings'))[0]?.description;
    assert.equal(await findings(), '2 findings');
    assert.ok(await eventually(async () => (await badgeText()) === '4'), 'two articles and two findings');
  });

  it('deserves no look any more once it was opened, and stays in its group', async () => {
    await workbench().clickRow('Articles', 'Boats again');
    await workbench().editorShows('again.md');
    assert.ok(await eventually(async () => (await badgeText()) === '3'), await badgeText());
    assert.ok(await hasNew('Articles'));
  });

  it('is nothing once all is marked as seen, by the keyboard, also when the window is opened again', async () => {
    await workbench().runCommand('Crossread: Mark All as Seen');
    const isNothing = async (): Promise<boolean> =>
      !(await hasNew('Articles')) && !(await hasNew('Findings')) && (await badgeText()) === '';
    assert.ok(await eventually(isNothing));
    await workbench().page.reload();
    await workbench().ready();
    await workbench().row('Articles', 'Boats otherwise');
    await workbench().paintedMarks.first().waitFor();
    assert.ok(await isNothing());
  });

  it('is not what the reader writes, but what another program makes of it', async () => {
    await workbench().open('ferry');
    await workbench().press('Control+End');
    await workbench().type('Acme Corp. sold 40 boats on Sunday.');
    await workbench().press('Control+S');
    await write('third.md', article('A third', '2015-03-05', 'The ferry of Oslo carried nobody.'));
    await workbench().row('Articles', 'New');
    assert.deepEqual((await labels('Articles')).slice(0, 2), ['New', 'A third']);
    assert.match(await workbench().message('Articles'), /^1 new article: no figure restates another/);
    await write('boats.md', `${BOATS}\nAcme Corp. sold 7 ferries.\n`);
    const isChanged = async (): Promise<boolean> =>
      (await workbench().message('Articles')).startsWith('1 new article, 1 changed: ');
    assert.ok(await eventually(isChanged), await workbench().message('Articles'));
  });
});
