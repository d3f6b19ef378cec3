import assert from 'node:assert/strict';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { spoken } from './spoken.js';
import { cardOf, eventually, hoverAt, inside, workspaceFolder } from './support.js';

const fixture = path.join(path.dirname(__dirname), 'test/fixtures/bridge');

describe('What the articles of a story say of a figure', () => {
  const folder = () => vscode.Uri.joinPath(workspaceFolder(), 'bridge');

  /** The card of `text` in an article, as it is read aloud, once all articles are read. */
  async function linesOf(name: string, text: string, says: RegExp): Promise<string[]> {
    const document = await open(name);
    await cardOf(document, text, says);
    return spoken((await hoverAt(document.uri, inside(document, text)))?.text ?? '').split('\n');
  }

  async function open(name: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), `${name}.txt`));
    await vscode.window.showTextDocument(document);
    return document;
  }

  before(async () => {
    await cp(fixture, folder().fsPath, { recursive: true });
  });

  after(async () => {
    await rm(folder().fsPath, { recursive: true });
  });

  it('stands on its card: what is sure, a sentence that two articles print once; then what is near', async () => {
    const lines = await linesOf('01-collapse', '214.6 million euros', /Elsewhere/);
    assert.deepEqual(lines.slice(2, 4), [
      '= 214.6 million euros in Velmora mourns · February 14, 2023',
      '“The Velmora harbour bridge, which had cost 214.6 million euros to build, collapsed on Sunday.”',
    ]);
    assert.match(lines[4] ?? '', /^Why: the same /);
    assert.equal(lines[5], 'The same text in Velmora in mourning');
    const elsewhere = lines.indexOf('Elsewhere');
    assert.ok(elsewhere > 5, lines.join('\n'));
    assert.deepEqual(lines.slice(elsewhere + 1, elsewhere + 3), [
      'Who pays for the Velmora bridge? · February 14, 2023',
      '“Engineers had warned mayor Ilse Tarrant that the Velmora harbour bridge needed repairs worth 31 million euros.”',
    ]);
    // Where the corpus is known for one of the reader's own, the card ends with a way to correct it.
    assert.match(lines.filter((line) => line !== 'Correct…').at(-1) ?? '', /^Told by 6 articles: .+ · .+ and 3 more$/);
  });

  it('is said to be probable where it is only that, with the reason, from both sides', async () => {
    const week = await linesOf('02-toll', '52,000 tonnes', /Probably/);
    assert.deepEqual(week.slice(2, 5), [
      'Probably the same: 2.7 million tonnes in Velmora in mourning · February 14, 2023',
      '“The Velmora harbour bridge carried 2.7 million tonnes of freight a year.”',
      'Why: 52,000 × 52 = 2.704 million',
    ]);
    const year = await linesOf('04-reprint', '2.7 million tonnes', /Probably/);
    assert.match(year[2] ?? '', /^Probably the same: 52,000 tonnes in Death toll of the Velmora bridge rises/);
    assert.equal(year[4], 'Why: 52,000 × 52 = 2.704 million');
  });

  it('says of the very sentence one is in only where else it stands', async () => {
    const lines = await linesOf('03-mourning', '214.6 million euros', /The same text/);
    assert.ok(lines.includes('The same text in Velmora in mourning'), lines.join('\n'));
    assert.equal(lines.filter((text) => text.includes('collapsed on Sunday')).length, 0);
  });

  it('tells a toll that rose with both figures, and as likely', async () => {
    const earlier = await linesOf('01-collapse', '120', /187/);
    assert.ok(
      earlier.includes('Probably: 120 here, later 187 in Death toll of the Velmora bridge rises · February 13, 2023'),
      earlier.join('\n'),
    );
    const later = await linesOf('02-toll', '187', /120/);
    assert.ok(later.some((text) => text.startsWith('Probably: 187 here, earlier 120 in Harbour bridge collapses')));
  });

  it('claims nothing of a figure that only this article has', async () => {
    const lines = await linesOf('05-insurers', '31 million euros', /Elsewhere/);
    assert.equal(lines[2], 'Elsewhere');
    assert.ok(!lines.some((text) => /^(?:=|≠|Probably|Differs|Why)/.test(text)), lines.join('\n'));
  });

  it('differs quietly: the card says so, and Problems do not', async () => {
    const lines = await linesOf('03-mourning', '52,400', /54,100/);
    assert.ok(lines.some((text) => text.startsWith('Differs, look: 54,100 in Who pays for the Velmora bridge?')));
    const problems = ['03-mourning', '05-insurers'].flatMap((name) =>
      vscode.languages.getDiagnostics(vscode.Uri.joinPath(folder(), `${name}.txt`)),
    );
    assert.deepEqual(
      problems.filter(({ source }) => source === 'crossread'),
      [],
    );
  });

  it('is found with Find All References, what is likely too; Go to Definition leads to what is sure', async () => {
    const document = await open('01-collapse');
    await cardOf(document, '214.6 million euros', /Elsewhere/);
    const position = inside(document, '214.6 million euros');
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    const names = locations.map(({ uri }) => path.posix.basename(uri.path));
    for (const name of ['01-collapse.txt', '03-mourning.txt', '04-reprint.txt']) assert.ok(names.includes(name), name);
    const toll = await open('02-toll');
    const likely = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      toll.uri,
      inside(toll, '52,000 tonnes'),
    );
    assert.deepEqual(
      likely.map(({ uri }) => path.posix.basename(uri.path)),
      ['02-toll.txt', '04-reprint.txt'],
    );
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    assert.match(link?.targetUri.path ?? '', /0[34]-/);
  });

  it('is shown from a link of the card: the cursor goes to the figure', async () => {
    const document = await open('01-collapse');
    const start = document.getText().indexOf('214.6 million');
    await open('00-chess');
    await vscode.commands.executeCommand('crossread.showReferences', document.uri.toString(), start, start + 5);
    await eventually('the figure has the cursor', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.path === document.uri.path && document.offsetAt(editor.selection.active) === start;
    });
  });

  it('puts who it is and then the articles of the story first on the card of a name', async () => {
    const lines = await linesOf('05-insurers', 'Ilse Tarrant', /Chess final/);
    const sources = lines.filter((text) => / · February \d\d, 2023$/.test(text)).map((text) => text.split(' · ')[0]);
    assert.deepEqual(sources, [
      '“Mayor Ilse Tarrant”',
      'Harbour bridge collapses in Velmora',
      'Velmora mourns',
      'Chess final ends early',
    ]);
  });
});
