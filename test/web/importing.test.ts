import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, readText, told, writeFile } from '../extension/support.js';
import { makePdf } from '../importing/makePdf.js';
import { page } from '../importing/page.js';

describe('Files of other formats, in a browser', () => {
  it('become articles, and go away again with Undo', async () => {
    const manifest = await readText('crossread.json');
    const headline = { text: 'Zembla Motors opens a plant', x: 60, y: 760, size: 20 };
    const text = { text: 'Zembla Motors will build 4,200 cars a year, it said on Tuesday.', x: 60, y: 720 };
    const uris = [await writeFile('plant.pdf', makePdf([[headline, text]])), await writeFile('recall.html', page())];
    const articles: string[] = [];
    const messages = await told(async () => {
      await vscode.commands.executeCommand('crossread.addAsArticle', uris[0], uris);
      for (const name of ['opens-a-plant', 'recalls-cars'])
        articles.push(await readText(`imported/zembla-motors-${name}.md`));
      await eventually('it is as before', async () => (await readText('crossread.json')) === manifest);
    }, 'Undo');
    assert.deepEqual(messages, ['2 articles added.']);
    assert.match(articles[0] ?? '', /will build 4,200 cars a year/);
    assert.match(articles[1] ?? '', /recalls 1,200 cars/);
    for (const uri of uris) await vscode.workspace.fs.delete(uri);
  });
});
