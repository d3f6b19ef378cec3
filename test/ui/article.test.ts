import assert from 'node:assert/strict';
import { inWorkbench } from './inWorkbench';

describe('An article in the workbench', () => {
  const workbench = inWorkbench({ open: '000' });

  it('opens from its address', async () => {
    assert.ok((await workbench().visibleLines()).includes('Xiaomi, Nokia in new web tie-ups'));
  });

  it('opens another from the corpus folder', async () => {
    await workbench().open('002');
    await workbench().goTo('26 miljoen');
    assert.ok((await workbench().cursorLine()) > 1);
  });
});
