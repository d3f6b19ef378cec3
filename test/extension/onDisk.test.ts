import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { eventually, hoverAt, inside, unescaped, workspaceFolder } from './support.js';

// What other programs do to files while the window is open: sidebar and Go to Symbol read the same index, the cards
// quote it, and Problems tell of its findings.

const LEXICON = { entities: [{ id: 'acme', name: 'Acme', kind: 'company', aliases: [] }] };
const MANIFEST = { name: 'On disk', language: 'en', lexicon: 'lexicon.json', articles: ['**/*.{md,txt}'] };

/** An article that says when it was published. */
const dated = (text: string): string => `---\ndate: 2015-02\n---\n\n${text}`;

describe('When other programs change files while the window is open', () => {
  let folder: string;
  let folders = 0;
  const at = (name: string): string => path.join(folder, name);
  const uriOf = (name: string): vscode.Uri => vscode.Uri.file(at(name)).with({ scheme: workspaceFolder().scheme });

  function put(name: string, content: string | object): void {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  }

  async function symbols(query: string): Promise<string[]> {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    return found.map(({ name }) => name).filter((name) => name.startsWith(query));
  }
  /** A folder made inside one that the editor does not watch yet would never be watched: what it holds would go unseen. */
  async function makeWatchedFolder(folderPath: string): Promise<void> {
    const watcher = vscode.workspace.createFileSystemWatcher('**');
    let isWatched = false;
    watcher.onDidCreate((uri) => {
      if (uri.path === folderPath) isWatched = true;
    });
    mkdirSync(folderPath);
    await eventually(`${folderPath} is watched`, () => isWatched);
    watcher.dispose();
  }
  const isListed = (name: string) => eventually(`${name} is listed`, async () => (await symbols(name)).length > 0);
  const isGone = (name: string) => eventually(`${name} is gone`, async () => (await symbols(name)).length === 0);

  async function card(name: string, text: string, says: (card: string) => boolean, what: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uriOf(name));
    await eventually(`the card of “${text}” says ${what}`, async () => {
      const hover = await hoverAt(document.uri, inside(document, text));
      return hover !== undefined && says(unescaped(hover.text));
    });
  }
  const findings = (name: string): number =>
    vscode.languages
      .getDiagnostics(uriOf(name))
      .filter(({ source, code }) => source === 'crossread' && code === 'conflict').length;
  const problems = (name: string): string[] =>
    vscode.languages
      .getDiagnostics(uriOf(name))
      .filter(({ source }) => source === 'crossread')
      .map(({ message }) => message);

  beforeEach(async () => {
    // Each its own: who watches a folder may lose sight of one that goes and comes back in no time.
    folder = path.join(workspaceFolder().fsPath, `on-disk-${++folders}`);
    await makeWatchedFolder(folder);
    await makeWatchedFolder(at('sub'));
    put('lexicon.json', LEXICON);
    put('a.md', dated('Acme sold 26.1 million boats in 2014.\nQuillon Corp. was there.\n'));
    put('sub/b.md', dated('In 2014 Acme sold 31.4 million boats.\nZebulon Corp. was there.\n'));
    put('crossread.json', MANIFEST);
    await isListed('Zebulon');
    await eventually('the two contradict each other', () => findings('a.md') > 0);
  });

  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await isGone('Quillon');
    await isGone('Zebulon');
  });

  it('an article that is deleted says nothing any more', async () => {
    await card('a.md', '26.1 million', (text) => text.includes('31.4 million'), 'the other figure');
    unlinkSync(at('sub/b.md'));
    await isGone('Zebulon');
    await eventually('nothing contradicts', () => findings('a.md') === 0);
    await card('a.md', '26.1 million', (text) => !text.includes('31.4 million'), 'nothing of the other figure');
  });

  it('an article that is renamed is quoted under its new name', async () => {
    renameSync(at('sub/b.md'), at('sub/c.md'));
    await card('a.md', 'Acme', (text) => text.includes('c.md') && !text.includes('b.md'), 'the new name');
    await isListed('Zebulon');
    await eventually('they contradict each other', () => findings('a.md') === 1);
  });

  it('an article that is rewritten says what it says now', async () => {
    put('sub/b.md', dated('In 2014 Acme sold 26 million boats.\nTellurium Corp. was there.\n'));
    await isListed('Tellurium');
    await isGone('Zebulon');
    await eventually('nothing contradicts', () => findings('a.md') === 0);
    put('sub/b.md', dated('In 2014 Acme sold 31.4 million boats.\nZebulon Corp. was there.\n'));
    await eventually('it contradicts again', () => findings('a.md') > 0);
  });

  it('a folder that is deleted takes its articles with it', async () => {
    rmSync(at('sub'), { recursive: true });
    await isGone('Zebulon');
    await eventually('nothing contradicts', () => findings('a.md') === 0);
    assert.deepEqual(problems('crossread.json'), []);
  });

  it('a folder that is renamed keeps its articles, under its new name', async () => {
    renameSync(at('sub'), at('moved.d'));
    await card('a.md', 'Acme', (text) => !text.includes('sub/'), 'nothing of the old folder');
    await isListed('Zebulon');
    await eventually('they contradict each other', () => findings('a.md') === 1);
  });

  it('a folder that comes from elsewhere brings its articles', async () => {
    const outside = `${folder}-elsewhere`;
    mkdirSync(path.join(outside, 'deep'), { recursive: true });
    writeFileSync(path.join(outside, 'deep', 'n.txt'), 'Xanthic Corp. was there.\n');
    renameSync(outside, at('brought'));
    await isListed('Xanthic');
    rmSync(at('brought'), { recursive: true });
    await isGone('Xanthic');
  });

  it('the whole corpus may go, and come back', async () => {
    const elsewhere = path.join(mkdtempSync(path.join(tmpdir(), 'crossread-elsewhere-')), 'on-disk');
    renameSync(folder, elsewhere);
    try {
      await isGone('Quillon');
      await eventually('nothing contradicts', () => findings('a.md') === 0);
    } finally {
      renameSync(elsewhere, folder);
      rmSync(path.dirname(elsewhere), { recursive: true });
    }
    await isListed('Quillon');
    await eventually('they contradict each other', () => findings('a.md') === 1);
  });

  it('without its manifest a folder is no corpus, until it is back', async () => {
    unlinkSync(at('crossread.json'));
    await isGone('Quillon');
    await eventually('nothing contradicts', () => findings('a.md') === 0);
    put('crossread.json', MANIFEST);
    await isListed('Quillon');
  });

  it('a second corpus in the workspace is read beside the first', async () => {
    put('second/lexicon.json', LEXICON);
    put('second/x.txt', 'Wolfram Corp. was there.\n');
    put('second/crossread.json', { ...MANIFEST, name: 'Second' });
    await isListed('Wolfram');
    assert.equal((await symbols('Quillon')).length, 1);
    rmSync(at('second'), { recursive: true });
    await isGone('Wolfram');
    await isListed('Quillon');
  });

  it('articles and lexicons of any ending are watched where the manifest names them', async () => {
    put('names.lex', LEXICON);
    put('notes.text', 'Vanadium Corp. was there.\n');
    put('crossread.json', { ...MANIFEST, lexicon: 'names.lex', articles: ['*.md', 'notes.text', 'later.log'] });
    await isListed('Vanadium');
    await eventually('the missing one is a problem', () => problems('crossread.json').some((p) => p.includes('later')));
    put('notes.text', 'Tellurium Corp. was there.\n');
    await isListed('Tellurium');
    await isGone('Vanadium');
    put('later.log', 'Ruthenium Corp. was there.\n');
    await isListed('Ruthenium');
    await eventually('nothing is missing', () => problems('crossread.json').length === 0);
    put('names.lex', {
      entities: [...LEXICON.entities, { id: 'there', name: 'Thereland', kind: 'place', aliases: ['there'] }],
    });
    await isListed('Thereland');
  });

  it('a file that belongs to no corpus changes nothing', async () => {
    put('other.json', '{');
    put('readme.html', 'Selenium Corp. was there.\n');
    put('sub/.hidden/h.txt', 'Rhenium Corp. was there.\n');
    put('last.txt', 'Tellurium Corp. was there.\n');
    await isListed('Tellurium');
    assert.deepEqual(await symbols('Selenium'), []);
    assert.deepEqual(await symbols('Rhenium'), []);
    assert.deepEqual(problems('crossread.json'), []);
  });
});
