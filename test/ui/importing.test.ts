import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as samples from '../importing/samples.js';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench } from './inWorkbench.js';

describe('Files from outside the editor', () => {
  const workbench = inWorkbench({ fixture: 'bridge', open: '09-library' });
  const namesIn = async (folder: string): Promise<string[]> =>
    (await readdir(path.join(workbench().folder, folder)).catch(() => [])).sort();

  /** Waits until the reader is told of it. */
  const isTold = async (message: RegExp): Promise<boolean> =>
    eventually(async () => (await workbench().notifications.allInnerTexts()).some((text) => message.test(text)));

  it('become articles where they are dropped on the list of articles', async () => {
    await workbench().openContainer('Crossread');
    await workbench().dropFiles('Articles', '', {
      'plant.pdf': samples.pdf(),
      'hires.docx': samples.docx(),
      'numbers.eml': samples.mail(),
      'mehr.txt': samples.text(),
    });
    assert.ok(await isTold(/4 articles added\./));
    const originals = ['hires.docx', 'mehr.txt', 'numbers.eml', 'plant.pdf'];
    assert.deepEqual(await namesIn('imported/.originals'), originals);
  });

  it('are read there, and go away again with Undo', async () => {
    await workbench().row('Articles', 'Zembla Motors in numbers');
    const message = workbench().page.locator('.notification-list-item', { hasText: '4 articles added.' });
    await message.getByRole('button', { name: 'Undo' }).click();
    assert.ok(await eventually(async () => !(await namesIn('')).includes('imported')));
    const zembla = (await workbench().view('Articles')).locator('.label-name', { hasText: 'Zembla' });
    assert.ok(await eventually(async () => (await zembla.count()) === 0));
  });

  it('are named where they cannot be read', async () => {
    await workbench().dropFiles('Articles', '', { 'broken.pdf': samples.broken() });
    assert.ok(await isTold(/No article was added\. broken\.pdf could not be read\./));
  });
});

describe('Files that come into a folder without a corpus', () => {
  const workbench = inWorkbench({ fixture: 'no-corpus', open: 'blue-line' });

  it('make one of it, where the reader wants that', async () => {
    await workbench().openContainer('Crossread');
    const welcome = await workbench().view('Your Articles');
    await welcome.getByRole('button', { name: 'Add Articles…' }).waitFor();
    await workbench().page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench().page.evaluate((text) => {
      const { navigator } = globalThis as unknown as { navigator: { clipboard: { writeText(text: string): unknown } } };
      return navigator.clipboard.writeText(text);
    }, 'Zembla Motors sells more\n\nZembla Motors sold 4,200 cars in Leuven, it said.');
    await workbench().runCommand('Crossread: Paste as Article');
    const dialog = workbench().page.locator('.monaco-dialog-box');
    await dialog.getByRole('button', { name: 'Make It a Corpus' }).click();
    await workbench().editorShows('zembla-motors-sells-more.md');
    await workbench().row('Articles', 'Zembla Motors sells more');
    await workbench().row('Articles', 'blue-line');
    await welcome.waitFor({ state: 'detached' });
  });
});
