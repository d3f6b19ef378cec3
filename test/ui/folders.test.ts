import assert from 'node:assert/strict';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench } from './inWorkbench.js';

describe('A folder without a corpus', () => {
  const workbench = inWorkbench({ fixture: 'no-corpus', open: 'blue-line' });

  it('has its articles marked all the same', async () => {
    await workbench().paintedMarks.first().waitFor();
    assert.match(await workbench().hover('$5 million'), /read as USD 5,000,000/);
    await workbench().closeHover();
  });

  it('shows the sample articles in the sidebar when the reader asks for them', async () => {
    await workbench().openContainer('Crossread');
    const welcome = await workbench().view('Your Articles');
    assert.equal(await workbench().hasView('Companies'), false);
    await welcome.getByText('five sample articles', { exact: true }).click();
    await welcome.getByText('The views below show the sample articles.').waitFor();
    await workbench().clickRow('Articles', 'Ringing up sales');
    await workbench().editorShows('001-ringing-up-sales.txt');
    await workbench().row('Companies', 'Xiaomi');
  });

  it('becomes a corpus with a click', async () => {
    const welcome = await workbench().view('Your Articles');
    await welcome.getByRole('button', { name: 'Use This Folder as a Corpus' }).click();
    await workbench().editorShows('crossread.json');
    await workbench().row('Articles', 'blue-line');
    const told = workbench().notifications.first();
    assert.match(await told.innerText(), /is a corpus: 1 article\. 1 of them tells no date\. Left out: README\.md\./);
    await welcome.waitFor({ state: 'detached' });
  });
});

describe('A folder whose crossread.json is wrong in places', () => {
  const workbench = inWorkbench({ fixture: 'broken', open: 'good' });

  it('says so above the rows, and shows what is right', async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Articles', 'good.txt');
    const isSaid = async (): Promise<boolean> =>
      /Unknown key “lexikon”: it is ignored\. \(2 more: see Problems\)/.test(await workbench().message('Companies'));
    assert.ok(await eventually(isSaid), await workbench().message('Companies'));
    assert.equal(await workbench().notifications.count(), 0);
  });
});
