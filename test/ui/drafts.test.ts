import assert from 'node:assert/strict';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench } from './inWorkbench.js';

const ARTICLE =
  'Title: Delmarche closes stores\nDate: 2019-02-21\n\n' +
  'Supermarket chain Delmarche made a net profit of 96 million euros in 2018, down from 118 million euros in 2017, it said on Thursday. ' +
  'Revenue of Delmarche rose to 7.8 billion euros in 2018.\n';
const DRAFT =
  'Supermarket chain Delmarche made a net profit of 69 million euros in 2018, down from 118 million euros in 2017, it said on Thursday.\n';

describe('A draft that is checked', () => {
  const workbench = inWorkbench({
    files: {
      'articles/delmarche.txt': ARTICLE,
      'drafts/story.md': DRAFT,
      'crossread.json': '{ "name": "Drafted", "articles": ["articles/*.txt"], "drafts": ["drafts/**"] }\n',
    },
    open: 'drafts/story',
  });
  const squiggles = (severity: string) => workbench().editor.locator(`.view-overlays .squiggly-${severity}`);
  const status = () => workbench().page.locator('.statusbar-item', { hasText: 'differ' });
  const text = async () => (await workbench().visibleLines()).join(' ');

  it('says in the status bar how it stands, and shows under its figures which differ', async () => {
    await status().waitFor();
    assert.match(await status().innerText(), /1 differ, 1 agree/);
    assert.match((await status().getAttribute('aria-label')) ?? '', /Of 2 figures 1 differ/);
    await squiggles('warning').first().waitFor();
    await squiggles('info').first().waitFor();
  });

  it('is put right by keyboard: to the next problem, to its quick fixes, to the source’s value', async () => {
    await workbench().goTo('Supermarket');
    await workbench().press('Alt+F8');
    await workbench().page.locator('.peekview-widget, .marker-widget').getByText('another value').waitFor();
    await workbench().press('Escape');
    await workbench().press('Control+.');
    await workbench().page.locator('.action-widget').getByText('Replace by 96 million euros').waitFor();
    await workbench().press('Enter');
    assert.ok(await eventually(async () => /96 million euros\[\^1\] in 2018/.test(await text())));
    assert.ok(await eventually(async () => /0 differ, 2 agree/.test(await status().innerText())));
  });

  it('has the corpus’s values behind an @', async () => {
    await workbench().press('Control+End');
    await workbench().page.keyboard.type('\nIt made @delm');
    const row = workbench().page.locator('.suggest-widget .monaco-list-row', { hasText: '96 million euros' }).first();
    await row.waitFor();
    await workbench().press('Enter');
    assert.ok(await eventually(async () => /It made \d+ million euros\[\^1\]/.test(await text())));
  });

  it('is checked no longer when its button is pressed', async () => {
    await workbench().page.locator('.editor-actions [aria-label^="Stop Checking"]').click();
    await status().waitFor({ state: 'detached' });
  });
});
