import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardOf, eventually, hoverAt, inside, openArticle, writeFile } from './support.js';

describe('Reading by keyboard', () => {
  let document: vscode.TextDocument;
  const run = (command: string) => vscode.commands.executeCommand(`crossread.${command}`);
  const editor = (): vscode.TextEditor => {
    const active = vscode.window.activeTextEditor;
    assert.ok(active);
    return active;
  };
  const putCursor = (text: string): void => {
    const position = document.positionAt(document.getText().indexOf(text));
    editor().selection = new vscode.Selection(position, position);
  };
  const textAtCursor = (length: number): string => {
    const offset = document.offsetAt(editor().selection.active);
    return document.getText().slice(offset, offset + length);
  };

  beforeEach(async () => {
    document = await openArticle('001');
    await cardOf(document, 'Li Wanqiang', /Li Wanqiang/);
  });

  it('steps from figure to figure, and round the end', async () => {
    putCursor('In December, the company');
    await run('nextFigure');
    assert.equal(textAtCursor(6), '50,000');
    await run('nextFigure');
    assert.equal(textAtCursor(7), '500,000');
    await run('previousFigure');
    assert.equal(textAtCursor(6), '50,000');
    putCursor('(China Daily 04/05/2013');
    await run('nextFigure');
    assert.ok(editor().selection.active.line < 30, 'at the first figure');
  });

  it('steps through the mentions of one entity under all its names', async () => {
    putCursor('Li Wanqiang, vice-president of Xiaomi Corp, says');
    await run('nextMention');
    assert.equal(textAtCursor(12), 'Li Wanqiang,');
    await run('nextMention');
    assert.equal(textAtCursor(8), 'Li says.');
  });

  it('follows an entity: what does not mention it folds', async () => {
    putCursor('Yang Xuebin');
    await run('follow');
    const ranges = await eventually('there is something to fold', async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return found?.length > 0 && found;
    });
    const line = document.positionAt(document.getText().indexOf('Yang Xuebin')).line;
    assert.ok(ranges.every(({ start, end }) => line < start || line > end));
    assert.equal(ranges[0]?.start, 0);
    await run('unfollow');
    await eventually('nothing is to be folded', async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return !found?.some(({ start, end }) => end - start > 20);
    });
  });

  it('copies the sentence with its source', async () => {
    putCursor('1.6 million followers');
    await run('copyQuote');
    assert.equal(
      await vscode.env.clipboard.readText(),
      '> With more than 1.6 million followers on Sina Weibo, Li says that his brand Xiaomi is more of an Internet brand, ' +
        'with R&D, production and sales all based on the Internet.\n>\n> — Lin Jing, Chen Yingqun: *Ringing up sales*, China Daily, April 5, 2013\n',
    );
  });

  it('copies what is selected, exactly', async () => {
    const start = document.getText().indexOf('word of mouth');
    editor().selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + 13));
    await run('copyQuote');
    assert.match(await vscode.env.clipboard.readText(), /^> word of mouth\n/);
  });

  it('copies the quote of a row of the sidebar', async () => {
    const at = document.getText().indexOf('1.6 million');
    const passage = { uri: document.uri.toString(), span: { start: at, end: at + 11 } };
    await vscode.commands.executeCommand('crossread.copyQuote', { passage });
    assert.match(await vscode.env.clipboard.readText(), /^> With more than 1\.6 million followers[\s\S]*China Daily/);
  });

  it('copies nothing for a row whose article has gone', async () => {
    await vscode.env.clipboard.writeText('before');
    const passage = { uri: 'file:///nowhere.txt', span: { start: 0, end: 5 } };
    await vscode.commands.executeCommand('crossread.copyQuote', { passage });
    assert.equal(await vscode.env.clipboard.readText(), 'before');
  });

  it('says nothing over a text with nothing to read', async () => {
    const empty = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'nothing at all\n' });
    await vscode.window.showTextDocument(empty);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', empty.uri);
    assert.deepEqual(lenses, []);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('says over the title how much there is to read', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    assert.match(lenses[0]?.command?.title ?? '', /^\d+ companies · \d+ people · \d+ figures · 1 finding$/);
    assert.equal(lenses[0]?.range.start.line, 0);
  });

  it('shows conversions and readings beside figures where that is asked for', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    assert.deepEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration('crossread');
    await settings.update('inlayHints', true, vscode.ConfigurationTarget.Global);
    const shown = await eventually('there are hints', async () => {
      const found = await hints();
      return found.length > 0 && found;
    });
    const labels = shown.map(({ label }) => String(label));
    assert.ok(
      labels.some((label) => /^≈ (about )?EUR.627,000$/.test(label)),
      labels.join(' | '),
    );
    assert.ok(
      labels.every((label) => label.startsWith('≈')),
      'plain words need no reading',
    );
    await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
  });
});

describe('A figure that its clause does not state', () => {
  const cases: readonly (readonly [text: string, figure: string, says: RegExp | undefined])[] = [
    ['Toyota did not sell 30 million cars in 2018.', '30 million', / · denied/],
    ['Toyota may sell 31 million cars in 2030.', '31 million', / · hypothetical/],
    ['Toyota expects to sell 32 million cars in 2030.', '32 million', / · forecast/],
    [
      'Analysts at Nomura estimate that Toyota sold 33 million cars in 2018.',
      '33 million',
      / · estimated · according to Nomura/,
    ],
    ['Toyota sold 34 million cars in 2018.', '34 million', undefined],
  ];
  for (const [text, figure, says] of cases) {
    it(text, async () => {
      const uri = await writeFile(`standing-${figure.slice(0, 2)}.txt`, text);
      const document = await vscode.workspace.openTextDocument(uri);
      const card = await cardOf(document, figure, says ?? /read as/);
      if (!says) assert.doesNotMatch(card, /denied|hypothetical|forecast|estimated|according/);
    });
  }
});

describe('An article in a language that is not read', () => {
  it('has its names marked, and no figures', async () => {
    const uri = await writeFile(
      'en-francais.txt',
      'Le groupe Volkswagen a vendu 2,5 millions de voitures dans le monde.',
    );
    const document = await vscode.workspace.openTextDocument(uri);
    await cardOf(document, 'Volkswagen', /company/);
    assert.equal(await hoverAt(uri, inside(document, '2,5 millions')), undefined);
  });
});

describe('A text that lies in no file', () => {
  const TEXT = 'Toyota sold 35 million cars in 2018.';

  it('is an article where the reader is about to write one', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: TEXT });
    await vscode.window.showTextDocument(document);
    await cardOf(document, '35 million', /read as/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is none where the editor or an extension makes it, as the Accessible View does of a hover', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('made', {
      provideTextDocumentContent: () => TEXT,
    });
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('made:/view.txt'));
      assert.equal(document.languageId, 'plaintext');
      assert.equal(await hoverAt(document.uri, inside(document, '35 million')), undefined);
    } finally {
      provider.dispose();
    }
  });
});
