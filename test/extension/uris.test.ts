import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { below, diskPathOf, folderOf, isBelow, nameOf, pathBelow } from '../../src/worker/uris.js';

/** Paths of files below their folder, as a disk may have them. */
const PATHS = [
  'a.txt',
  'deep/er/a.txt',
  'with space.txt',
  'hash#tag.txt',
  'per%cent.txt',
  'looks%20encoded.txt',
  'question?.txt',
  'plus+and&more=1.txt',
  'Zürich/Curaçao.md',
  '小米.txt',
  '😀.txt',
  'e\u0301.txt',
  "quote'(1)[2]{3}!*~.txt",
  'semi;colon,comma@at$.txt',
];

const FOLDERS: Readonly<Record<string, vscode.Uri>> = {
  'a folder': vscode.Uri.file('/home/reader/articles'),
  'a folder with a space and a hash': vscode.Uri.file('/home/the reader/#1 100%'),
  'a folder in other letters': vscode.Uri.file('/home/lezer/Übersicht/小米'),
  'the root': vscode.Uri.file('/'),
  'a Windows drive': vscode.Uri.from({ scheme: 'file', path: '/c:/Users/Reader/Articles' }),
  'a Windows share': vscode.Uri.from({ scheme: 'file', authority: 'server', path: '/share/articles' }),
  'another file system': vscode.Uri.parse('vscode-vfs://github/owner/repository/articles'),
  'a remote computer': vscode.Uri.from({ scheme: 'vscode-remote', authority: 'ssh-remote+host', path: '/home/a b' }),
};

// Both threads name a file by the text of its URI: the corpus thread has to write it as the editor does.
describe('The URIs of the corpus thread are those of the editor', () => {
  for (const [what, folder] of Object.entries(FOLDERS)) {
    it(`below ${what}`, () => {
      const outer = folder.toString();
      for (const path of PATHS) {
        const uri = vscode.Uri.joinPath(folder, path);
        const text = uri.toString();
        assert.equal(below(outer, path), text);
        assert.equal(vscode.Uri.parse(text).toString(), text);
        assert.equal(pathBelow(outer, text), path);
        assert.equal(isBelow(outer, text), true);
        assert.equal(folderOf(text), vscode.Uri.joinPath(uri, '..').toString());
        assert.equal(nameOf(text), path.slice(path.lastIndexOf('/') + 1));
        assert.equal(diskPathOf(text), uri.scheme === 'file' ? uri.fsPath : undefined);
      }
      assert.equal(isBelow(outer, outer), true);
      assert.equal(diskPathOf(outer), folder.scheme === 'file' ? folder.fsPath : undefined);
    });
  }

  it('tell a folder from one whose name begins like its own', () => {
    const folder = vscode.Uri.file('/home/reader/articles').toString();
    for (const other of ['/home/reader/articles2/a.txt', '/home/reader/article', '/home/reader', '/']) {
      const uri = vscode.Uri.file(other).toString();
      assert.equal(pathBelow(folder, uri), undefined, other);
      assert.equal(isBelow(folder, uri), false, other);
    }
    assert.equal(pathBelow(folder, folder), undefined);
  });

  it('of a document that is no file are below nothing, and have a name', () => {
    const uri = vscode.Uri.parse('untitled:Untitled-1');
    assert.equal(pathBelow(vscode.Uri.file('/home').toString(), uri.toString()), undefined);
    assert.equal(nameOf(uri.toString()), 'Untitled-1');
    assert.equal(diskPathOf(uri.toString()), undefined);
  });

  it('of open documents are their own', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'a' });
    const text = document.uri.toString();
    assert.equal(vscode.Uri.parse(text).toString(), text);
    assert.equal(isBelow(text, text), true);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
