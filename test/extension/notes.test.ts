import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { boxOf, eventually, filesIn, inside, take, told, workspaceFolder } from './support.js';

const A = 'Acme Corp. sold 3 million boats in 2014, as it said on Monday. Jane Harlow left.\n';
const FILES = {
  'a.txt': A,
  'crossread.json': '{ "name": "Noted", "language": "en", "articles": ["*.txt"] }\n',
};
const NOTES = 'annotations/a.txt.jsonld';

interface Written {
  readonly body:
    | { readonly purpose: string; readonly value: string }
    | readonly { readonly purpose: string; readonly value: string }[];
  readonly target: { readonly selector: readonly [{ readonly exact: string }] };
}

describe('A note on an article', () => {
  let folder: vscode.Uri;
  let folders = 0;
  let document: vscode.TextDocument;

  const { at, read, write } = filesIn(() => folder);
  /** The passage, the tags and the text of each note that is written down. */
  const notes = (): Promise<readonly (readonly [quote: string, ...bodies: string[]])[]> =>
    eventually('it is written whole', async () => {
      const text = await read(NOTES);
      if (!text.endsWith('}\n')) return undefined;
      const { items } = JSON.parse(text) as { readonly items: readonly Written[] };
      return items.map(({ body, target }) => [
        target.selector[0].exact,
        ...[body].flat().map(({ purpose, value }) => `${purpose}: ${value}`),
      ]);
    });
  const select = (...texts: readonly string[]): void => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selections = texts.map((text) => {
      const start = inside(document, text).translate(0, -1);
      return new vscode.Selection(start, start.translate(0, text.length));
    });
  };
  const run = (command: string, ...args: unknown[]): Promise<readonly string[]> =>
    told(async () => vscode.commands.executeCommand(`crossread.${command}`, ...args));
  const chooseTag = async (command: string, typed: string, label: string): Promise<readonly string[]> =>
    told(async () => {
      let running: Thenable<unknown> | undefined;
      const box = await boxOf(async () => {
        running = vscode.commands.executeCommand(`crossread.${command}`);
      });
      box.value = typed;
      await eventually('the tag is offered', () => box.items.some((item) => item.label.includes(label)));
      await take(box, box.items.find((item) => item.label.includes(label))?.label ?? '');
      await running;
    });

  beforeEach(async () => {
    folder = vscode.Uri.joinPath(workspaceFolder(), `noted-${folders++}`);
    await vscode.workspace.fs.createDirectory(folder);
    for (const [name, text] of Object.entries(FILES)) await write(name, text);
    document = await vscode.workspace.openTextDocument(at('a.txt'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('crossread.refresh');
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.commands.executeCommand('crossread.refresh');
  });

  it('is a highlight of what is selected, without the white space around it; Undo takes it back', async () => {
    select(' sold 3 million boats ');
    assert.deepEqual(await run('highlight'), ['Highlighted as Important.']);
    assert.deepEqual(await notes(), [['sold 3 million boats', 'tagging: important']]);
    assert.equal(document.getText(), A, 'the article stays as it is');
    select('Jane Harlow');
    const messages = await told(async () => {
      await vscode.commands.executeCommand('crossread.highlight');
      await eventually('it is taken back', async () => (await notes()).length === 1);
    }, 'Undo');
    assert.deepEqual(messages, ['Highlighted as Important.']);
  });

  it('is one for each selection', async () => {
    select('3 million', 'Monday');
    await run('highlight');
    assert.deepEqual(
      (await notes()).map(([quote]) => quote),
      ['3 million', 'Monday'],
    );
  });

  it('is on the figure, the name or the sentence at the cursor, where nothing is selected', async () => {
    for (const word of ['million', 'Harlow', 'as it said']) {
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      const position = inside(document, word);
      editor.selection = new vscode.Selection(position, position);
      await run('highlight');
    }
    assert.deepEqual(
      (await notes()).map(([quote]) => quote),
      ['Acme Corp. sold 3 million boats in 2014, as it said on Monday.', '3 million', 'Jane Harlow'],
    );
  });

  it('takes another tag, also one that the reader types; the same passage is not marked twice', async () => {
    select('3 million');
    await run('highlight');
    assert.deepEqual(await chooseTag('highlightAs', 'dou', 'Doubt'), ['Highlighted as Doubt.']);
    assert.deepEqual(await notes(), [['3 million', 'tagging: doubt']]);
    assert.deepEqual(await chooseTag('changeNoteTag', 'to ask Jane', 'New tag: to ask Jane'), [
      'The tag is to ask Jane now.',
    ]);
    assert.deepEqual(await notes(), [['3 million', 'tagging: to ask Jane']]);
    // The tag that was used last is used again.
    select('Monday');
    await chooseTag('highlightAs', 'impo', 'Important');
  });

  it('is written in the thread that the editor opens, and removed where the cursor is', async () => {
    const gone: string[] = [];
    const range = new vscode.Range(0, 0, 0, 'Acme Corp.'.length);
    const reply = (text: string) => ({ text, thread: { uri: document.uri, range, dispose: () => gone.push(text) } });
    await vscode.commands.executeCommand('crossread.createNote', reply('  '));
    assert.deepEqual(gone, []);
    const text = ' Who are *they*? ';
    assert.deepEqual(await run('createNote', reply(text)), ['The note is written down.']);
    assert.deepEqual(gone, [text]);
    assert.deepEqual(await notes(), [['Acme Corp.', 'commenting: Who are *they*?']]);
    select('Acme');
    assert.deepEqual(await run('removeNote'), ['The note is removed.']);
    assert.deepEqual(await notes(), []);
  });

  it('stays with its words when they are edited, and is written down with them when the article is saved', async () => {
    select('sold 3 million boats in 2014');
    await run('highlight');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, inside(document, ' boats'), 'small ');
    edit.insert(document.uri, new vscode.Position(0, 0), 'Last year ');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await eventually(
      'it is written down',
      async () => (await notes())[0]?.[0] === 'sold 3 million small boats in 2014',
    );
  });

  it('goes with its article where that is renamed, or its folder', async () => {
    select('sold 3 million boats');
    await run('highlight');
    const rename = async (from: string, to: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(at(from), at(to));
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await rename('a.txt', 'b.txt');
    await eventually('the notes are on the article of the new name', async () =>
      /"source":"\.\.\/b\.txt"/.test(await read('annotations/b.txt.jsonld').catch(() => '')),
    );
    await assert.rejects(read(NOTES));
    await vscode.workspace.fs.createDirectory(at('news'));
    await rename('b.txt', 'news/b.txt');
    await eventually('they are below', async () =>
      /boats/.test(await read('annotations/news/b.txt.jsonld').catch(() => '')),
    );
    await rename('news', 'old');
    await eventually('they went along', async () =>
      /boats/.test(await read('annotations/old/b.txt.jsonld').catch(() => '')),
    );
  });

  it('is not put on what another program has written in place of its words', async () => {
    select('sold 3 million boats');
    await run('highlight');
    const other = A.replace('sold 3 million boats', 'sold 4 million boats');
    await write('a.txt', other);
    await eventually('the editor shows it', () => document.getText() === other);
    select('4 million');
    assert.deepEqual(await run('removeNote'), ['Put the cursor on a note or a highlight in an article first.']);
    assert.deepEqual(await notes(), [['sold 3 million boats', 'tagging: important']]);
  });

  it('is taken over from what Hypothesis exports, where its words stand', async () => {
    const around = (exact: string) => {
      const [prefix = '', suffix = ''] = A.includes(exact) ? A.split(exact) : [];
      return { prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) };
    };
    const annotation = (id: string, exact: string, text: string) => ({
      id,
      created: '2024-05-06T07:08:09.000000+00:00',
      updated: '2024-05-06T07:08:09.000000+00:00',
      user: 'acct:reader@hypothes.is',
      uri: 'https://example.com/boats',
      text,
      tags: ['question'],
      target: [
        {
          source: 'https://example.com/boats',
          selector: [{ type: 'TextQuoteSelector', exact, ...around(exact) }],
        },
      ],
      references: [],
    });
    const annotations = [
      annotation('a1', 'sold 3 million boats in 2014', 'Where from?'),
      annotation('a2', 'words that no article of this corpus has', 'Lost'),
    ];
    await write('export.json', JSON.stringify({ export_date: '2024-05-06', annotations }));
    const messages = await run('importNotes', at('export.json'));
    assert.match(messages.join(), /Notes that stand in articles now: 1\. .*on no article of this corpus: 1\./);
    const [[quote = '', ...bodies] = ['']] = await notes();
    assert.equal(quote, 'sold 3 million boats in 2014');
    assert.ok(bodies.includes('commenting: Where from?') && bodies.includes('tagging: question'), bodies.join());
    await write('export.json', '{ "something": "else" }');
    assert.match((await run('importNotes', at('export.json'))).join(), /holds neither Web Annotations/);
  });

  it('is added to those that another window has just written, and taken back without them', async () => {
    select('3 million');
    await run('highlight');
    const [own] = JSON.parse(await read(NOTES)).items;
    const other = { ...own, id: 'urn:other-window', body: { ...own.body, value: 'question' } };
    const messages = await told(async () => {
      await write(
        NOTES,
        `${JSON.stringify({ ...JSON.parse(await read(NOTES)), items: [own, other] }, undefined, 2)}\n`,
      );
      select('Jane Harlow');
      await vscode.commands.executeCommand('crossread.highlight');
      await eventually('it is taken back', async () => (await notes()).length === 2);
    }, 'Undo');
    assert.deepEqual(messages, ['Highlighted as Important.']);
    assert.deepEqual(await notes(), [
      ['3 million', 'tagging: important'],
      ['3 million', 'tagging: question'],
    ]);
  });

  it('leaves alone a file of notes that is damaged, or that somebody is writing', async () => {
    await vscode.workspace.fs.createDirectory(at('annotations'));
    const damaged = '{ "items": [ { "id": ';
    await write(NOTES, damaged);
    select('3 million');
    const messages = await run('highlight');
    assert.match(messages.join(), /a\.txt\.jsonld/);
    assert.match(messages.join(), /Correct it first/);
    assert.equal(await read(NOTES), damaged);
  });

  it('says where it cannot be made, and what to do first', async () => {
    await vscode.commands.executeCommand('crossread.openBundledCorpus');
    const [message] = await run('highlight');
    assert.match(message ?? '', /this article belongs to none/);
    await vscode.window.showTextDocument(document);
    select('Jane');
    assert.deepEqual(await run('removeNote'), ['Put the cursor on a note or a highlight in an article first.']);
    assert.deepEqual(await run('changeNoteTag'), ['Put the cursor on a note or a highlight in an article first.']);
    assert.deepEqual(await run('nextNote'), ['This article has no notes and no highlights.']);
  });
});
