import assert from 'node:assert/strict';
import { eventually } from '../vscode/workbench.js';
import { inWorkbench } from './inWorkbench.js';

describe('An export', () => {
  const workbench = inWorkbench({ open: '001', viewport: { width: 1400, height: 1100 } });
  const box = () => workbench().page.locator('.quick-input-widget:visible');
  const entries = () => box().locator('.monaco-list-row').allInnerTexts();
  const offers = (pattern: RegExp) => eventually(async () => pattern.test((await entries()).join('\n')));

  before(async () => {
    await workbench().openContainer('Crossread');
    await workbench().row('Findings', '1.5 million'); // by now all articles are read
  });

  it('is chosen and made by keyboard: of what, what, and in which form', async () => {
    await workbench().goTo('Xiaomi Corp');
    await workbench().runCommand('Crossread: Export…');
    assert.ok(await offers(/This article.*The name at the cursor.*The whole corpus/s), (await entries()).join());
    await workbench().press('ArrowDown');
    await workbench().press('Enter');
    assert.ok(await offers(/Quotes.*Figures.*Events.*Names.*Notes/s), (await entries()).join());
    await workbench().press('Enter');
    assert.ok(await offers(/Markdown.*CSV.*Web annotations/s), (await entries()).join());
    await workbench().press('Enter');
    const text = async () => (await workbench().visibleLines()).join('\n').replaceAll('\u00a0', ' ');
    assert.ok(await eventually(async () => /^# Figures of Xiaomi\n/.test(await text())), await text());
    assert.match(await text(), /\]\(000-[\w-]+\.txt#L\d+\): /);
  });
});
