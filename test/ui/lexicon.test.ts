import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench } from './inWorkbench.js';

describe('Corrections of the lexicon in the workbench', () => {
  const workbench = inWorkbench({ open: '000' });
  const lexicon = () => readFile(path.join(workbench().folder, 'lexicon.json'), 'utf8');
  const select = async (text: string): Promise<void> => {
    await workbench().goTo(text);
    for (const _ of text) await workbench().press('Shift+ArrowRight');
  };
  const cardSays = (text: string, pattern: RegExp): Promise<boolean> =>
    eventually(async () => {
      const card = await workbench().hover(text);
      await workbench().closeHover();
      return pattern.test(card);
    });

  it('add a name', async () => {
    await workbench().paintedMarks.first().waitFor();
    await select('microblogging');
    await workbench().runCommand('Crossread: Add to Lexicon…');
    await workbench().page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'technology' }).click();
    assert.ok(await eventually(async () => (await lexicon()).includes('"microblogging"')), 'it is written');
    assert.ok(await cardSays('microblogging', /^microblogging · technology/));
  });

  it('make a name one more name of another', async () => {
    await select('Suning');
    await workbench().runCommand('Crossread: Is the Same As…');
    await workbench().answer('Gome', 'Gome');
    assert.ok(await eventually(async () => /"id": "gome".*"Suning"/.test(await lexicon())), 'it is written');
    assert.doesNotMatch(await lexicon(), /"id": "suning"/, 'and is nobody else’s');
    assert.ok(await cardSays('Suning', /^Gome · company/));
  });

  it('take the mark from what is no name', async () => {
    await workbench().goTo('Twitter in the west');
    const marked = await workbench().paintedMarks.count();
    await workbench().runCommand('Crossread: Not an Entity');
    assert.ok(await eventually(async () => (await lexicon()).includes('"ignore"')), 'it is written');
    const isUnmarked = async () => (await workbench().paintedMarks.count()) < marked;
    assert.ok(await eventually(isUnmarked), 'it is marked no more');
  });

  it('survive a reload of the window', async () => {
    await workbench().page.reload();
    await workbench().ready();
    await workbench().paintedMarks.first().waitFor();
    assert.ok(await cardSays('microblogging', /^microblogging · technology/));
  });
});
