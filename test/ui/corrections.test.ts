import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench, STILL_ROWS } from './inWorkbench.js';

describe('Corrections by keyboard', () => {
  const workbench = inWorkbench({ fixture: 'names', open: 'left', settings: STILL_ROWS });
  const file = (name: string): string => path.join(workbench().folder, name);
  const says = (name: string, pattern: RegExp): Promise<boolean> =>
    eventually(async () => pattern.test(await readFile(file(name), 'utf8').catch(() => '')));
  const input = () => workbench().page.locator('.quick-input-widget:visible input.input');

  it('answer a question with one key, and it is asked no more', async () => {
    await workbench().openContainer('Crossread');
    await workbench().foldView('Articles');
    await workbench().clickRow('Companies', '1 question about names');
    const box = workbench().page.locator('.quick-input-widget:visible');
    await box.getByText('Is “Hollis” in “left.txt” Rita Hollis? (1 of 1)', { exact: true }).first().waitFor();
    await box.getByText('Rita Hollis is the mayor of Springfield.').first().waitFor();
    await workbench().press('n');
    assert.ok(await says('lexicon.json', /"apart": \[\s*\["Hollis", "Rita Hollis"\]\s*\]/), 'No is written');
    const rows = async () => (await workbench().rows('Companies')).map(({ label }) => label);
    assert.ok(await eventually(async () => !(await rows()).includes('1 question about names')), 'the row has gone');
  });

  it('are taken back by Undo, and the question comes again', async () => {
    const undo = workbench().page.locator('.notification-toast .monaco-button', { hasText: 'Undo' });
    await undo.first().click();
    assert.ok(await says('lexicon.json', /"entities": \[\s*\]\s*\}\s*$/), 'the lexicon is as it was');
    await workbench().row('Companies', '1 question about names');
  });

  it('rename with F2, and the article stays as it is', async () => {
    const before = await readFile(file('left.txt'), 'utf8');
    await workbench().goTo('Blue Line Inc');
    await workbench().press('F2');
    await input().waitFor();
    await input().fill('Blue Line Boats');
    await workbench().press('Enter');
    assert.ok(await says('lexicon.json', /"name": "Blue Line Boats"/), 'it is written');
    const row = await workbench().row('Companies', 'Blue Line Boats');
    assert.equal(await readFile(file('left.txt'), 'utf8'), before);
    await row.click();
    await workbench().press('F2');
    await input().waitFor();
    assert.equal(await input().inputValue(), 'Blue Line Boats', 'F2 on the row as well');
    await workbench().press('Escape');
  });

  it('take a figure away by the last words of its card', async () => {
    await workbench().hover('26 million');
    await workbench().hoverWidget.getByText('Correct…', { exact: true }).click();
    await workbench().page.getByText('Not a Figure', { exact: true }).waitFor();
    await workbench().press('Enter');
    assert.ok(await says('corrections.json', /"text": "26 million".*"isFigure": false/), 'it is written');
  });

  it('leave a lexicon as it is that is half-written', async () => {
    await writeFile(file('lexicon.json'), '{ "entities": [ half');
    await workbench().goTo('Hollis left');
    await workbench().runCommand('Crossread: Not an Entity');
    const said = workbench().notifications.filter({ hasText: 'lexicon.json is not valid JSON. Correct it first.' });
    await said.first().waitFor();
    assert.equal(await readFile(file('lexicon.json'), 'utf8'), '{ "entities": [ half');
  });
});

describe('Three rows in the workbench', () => {
  const workbench = inWorkbench({ open: '000', settings: STILL_ROWS });
  const lexicon = () => readFile(path.join(workbench().folder, 'lexicon.json'), 'utf8');

  it('are made one, and three again by Undo', async () => {
    const before = await lexicon();
    await workbench().openContainer('Crossread');
    for (const view of ['Articles', 'Events']) await workbench().foldView(view);
    const box = workbench().page.locator('.quick-input-widget:visible');
    const item = workbench().page.getByRole('menuitem', { name: 'Is the Same As…' });
    const rows: Locator[] = [];
    for (const name of ['Apple', 'Samsung', 'OPPO']) rows.push(await workbench().row('Companies', name));
    // A menu closes again where its row is drawn anew, and takes no click right after it has opened, but keys.
    const isAsked = async () => {
      await workbench().press('Escape');
      for (const row of rows)
        if ((await row.getAttribute('aria-selected')) !== 'true') await row.click({ modifiers: ['Control'] });
      await rows[0]?.click({ button: 'right', timeout: 2_000 }).catch(() => undefined);
      await item
        .hover({ timeout: 2_000 })
        .then(() => workbench().press('Enter'))
        .catch(() => undefined);
      return eventually(() => box.isVisible(), 2_000);
    };
    assert.ok(await eventually(isAsked), 'the list is there');
    await workbench().answer('', 'Samsung');
    const isOne = async () => /"id": "samsung".*"Apple".*"OPPO"/.test(await lexicon());
    assert.ok(await eventually(isOne), 'it is written');
    assert.ok(!(await lexicon()).includes('"id": "apple"'));
    await workbench().page.locator('.notification-toast .monaco-button', { hasText: 'Undo' }).first().click();
    assert.ok(await eventually(async () => (await lexicon()) === before), 'it is as before');
    await workbench().row('Companies', 'Apple');
  });
});
