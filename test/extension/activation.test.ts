import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The extension', () => {
  it('activates', async () => {
    const extension = vscode.extensions.getExtension('crossread.crossread');
    assert.ok(extension, 'Crossread is not installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
