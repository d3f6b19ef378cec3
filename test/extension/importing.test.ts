import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type StartImport, takeIn } from '../../src/host/import/takeIn.js';
import { WrittenFiles } from '../../src/host/import/writtenFiles.js';
import type { ImportSetup } from '../../src/worker/importProtocol.js';
import { page } from '../importing/page.js';
import * as samples from '../importing/samples.js';
import { answering, choosing, eventually, told, workspaceFolder } from './support.js';

const { fs } = vscode.workspace;

describe('Files of other formats', () => {
  let folders = 0;
  let folder: vscode.Uri;
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);
  const read = async (path: string): Promise<string> => new TextDecoder().decode(await fs.readFile(at(path)));
  const namesIn = async (path: string): Promise<readonly string[]> =>
    (
      await fs.readDirectory(at(path)).then(
        (list) => list,
        () => [],
      )
    )
      .map(([name]) => name)
      .sort();

  async function put(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
    await fs.writeFile(at(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return at(path);
  }

  /** Makes the folder a corpus, beside that of the sample articles. */
  async function corpus(manifest: object | string): Promise<void> {
    await put('crossread.json', typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
    await vscode.commands.executeCommand('crossread.refresh');
  }

  /** Adds files to the new corpus; gives what is told, and presses the button that says `answer`. */
  const add = (uris: readonly vscode.Uri[], answer?: string): Promise<readonly string[]> =>
    choosing('Mine', () =>
      told(async () => vscode.commands.executeCommand('crossread.addAsArticle', uris[0], uris), answer),
    );

  const isListed = (name: string): Promise<boolean> =>
    eventually(`${name} is found`, async () => {
      const query = 'vscode.executeWorkspaceSymbolProvider';
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(query, name);
      return found.some((symbol) => symbol.name.startsWith(name));
    });

  beforeEach(() => {
    folder = vscode.Uri.joinPath(workspaceFolder(), `importing-${++folders}`);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await fs.delete(folder, { recursive: true });
    await vscode.commands.executeCommand('crossread.refresh');
  });

  it('become articles of the corpus, which are read; the files themselves are kept', async () => {
    await corpus({ name: 'Mine', articles: ['*.md'] });
    const uris = [
      await put('in/plant.pdf', samples.pdf()),
      await put('in/hires.docx', samples.docx()),
      await put('in/numbers.eml', samples.mail()),
      await put('in/mehr.txt', samples.text()),
      await put('in/recall.html', page()),
    ];
    assert.deepEqual(await add(uris), ['5 articles added.']);
    assert.deepEqual(await namesIn(''), [
      '.originals',
      '2019-05-20-zembla-motors-in-numbers.md',
      'crossread.json',
      'in',
      'mehr.md',
      'zembla-motors-hires.md',
      'zembla-motors-opens-a-plant-in-leuven.md',
      'zembla-motors-recalls-cars.md',
    ]);
    const originals = ['hires.docx', 'mehr.txt', 'numbers.eml', 'plant.pdf', 'recall.html'];
    assert.deepEqual(await namesIn('.originals'), originals);
    assert.deepEqual(await fs.readFile(at('.originals/plant.pdf')), await fs.readFile(at('in/plant.pdf')));
    assert.match(await read('mehr.md'), /im März fünfhundert Geräte für Köln/);
    await isListed('Zembla');
  });

  it('are named with the reason where they cannot be read, and the rest goes on', async () => {
    await corpus({ name: 'Mine', articles: ['*.md'] });
    const uris = [
      await put('in/a.txt', 'Zembla Motors sold 4 cars.'),
      await put('in/broken.pdf', samples.broken()),
      at('in/gone.html'),
      await put('in/picture.png', Uint8Array.of(137, 80, 78, 71, 0, 0)),
      await put('in/b.txt', 'Zembla Motors sold 5 cars.'),
    ];
    const messages = await add(uris);
    assert.deepEqual(messages, ['2 articles added. 3 files could not be read: broken.pdf, gone.html, picture.png.']);
    assert.deepEqual(await namesIn('.originals'), ['a.txt', 'b.txt']);
    const alone = await add([at('in/picture.png')]);
    assert.match(
      alone[0] ?? '',
      /^No article was added\. picture\.png could not be read\. Its format is none of those/,
    );
  });

  it('are one article however often they come', async () => {
    await corpus({ name: 'Mine', articles: ['*.md', 'old/*.txt'] });
    const text = 'Zembla Motors sold 4 cars.';
    const uris = [await put('in/a.txt', text), await put('in/b.txt', text)];
    assert.deepEqual(await add(uris), ['1 article added. b.txt is an article already: a.md.']);
    assert.deepEqual(await add(uris), ['No article was added. 2 files are articles already: a.txt, b.txt.']);
    const old = await put('old/c.txt', 'An article of the corpus.');
    assert.deepEqual(await add([old]), ['No article was added. c.txt is an article already: old/c.txt.']);
    assert.deepEqual(await namesIn('.originals'), ['a.txt']);
  });

  it('go where the manifest reads them', async () => {
    await corpus({ name: 'Mine', articles: ['*.txt', 'press/*.md'] });
    await add([await put('in/a.txt', 'Zembla Motors sold 4 cars.')]);
    assert.deepEqual(await namesIn('press'), ['.originals', 'a.md']);
    await isListed('Zembla');
  });

  it('are added to a manifest that would not read them, which stays as it is written', async () => {
    const manifest = '{\n    "name": "Mine",\n    "articles": [\n        "*.txt",\n        "!notes.txt"\n    ]\n}\n';
    await corpus(manifest);
    const uri = await put('in/a.txt', 'Zembla Motors sold 4 cars.');
    await add([uri]);
    const after = manifest.replace('"*.txt",\n', '"*.txt",\n        "imported/*.md",\n');
    assert.equal(await read('crossread.json'), after);
    assert.deepEqual(await namesIn('imported'), ['.originals', 'a.md']);
    await isListed('Zembla');
  });

  it('leave alone a manifest that a person is in the middle of writing', async () => {
    await corpus({ name: 'Mine', articles: ['*.txt'] });
    const uri = await put('in/a.txt', 'Zembla Motors sold 4 cars.');
    const document = await vscode.workspace.openTextDocument(at('crossread.json'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 1), '"half');
    await vscode.workspace.applyEdit(edit);
    const [message = ''] = await add([uri]);
    assert.match(message, /has changes that are not saved/);
    assert.deepEqual(await namesIn(''), ['crossread.json', 'in']);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('go away again with Undo, and nothing else does', async () => {
    const manifest = '{ "name": "Mine", "articles": ["*.txt"] }\n';
    await corpus(manifest);
    const uris = [await put('in/a.txt', 'Zembla Motors sold 4 cars.'), await put('in/b.pdf', samples.pdf())];
    await choosing('Mine', () =>
      told(async () => {
        await vscode.commands.executeCommand('crossread.addAsArticle', uris[0], uris);
        await eventually('they are gone', async () => (await namesIn('')).join() === 'crossread.json,in');
      }, 'Undo'),
    );
    assert.equal(await read('crossread.json'), manifest);
    assert.deepEqual(await namesIn('in'), ['a.txt', 'b.pdf']);
  });

  it('stay where somebody has changed them since', async () => {
    await corpus({ name: 'Mine', articles: ['*.md'] });
    const uris = [
      await put('in/a.txt', 'Zembla Motors sold 4 cars.'),
      await put('in/b.txt', 'Zembla Motors was there.'),
    ];
    let press: ((answer: string) => void) | undefined;
    const answer = new Promise<string>((resolve) => {
      press = resolve;
    });
    await choosing('Mine', () =>
      answering(
        () => answer,
        async () => {
          await vscode.commands.executeCommand('crossread.addAsArticle', uris[0], uris);
          await put('a.md', 'Changed by hand, and longer than it was.');
          press?.('Undo');
          await eventually('the other is gone', async () => (await namesIn('')).join() === 'a.md,crossread.json,in');
        },
      ),
    );
    assert.match(await read('a.md'), /^Changed by hand/);
  });

  it('are read until the reader stops it', async () => {
    await corpus({ name: 'Mine', articles: ['*.md'] });
    const uris: vscode.Uri[] = [];
    for (let i = 0; i < 40; i++) uris.push(await put(`in/${i}.txt`, `Zembla Motors sold ${i} cars.`));
    const { withProgress } = vscode.window;
    const stopping = new vscode.CancellationTokenSource();
    const stopped: typeof withProgress = (options, task) =>
      withProgress(options, (progress) =>
        task(
          {
            report: (value) => {
              progress.report(value);
              if (value.message === '3 of 40') stopping.cancel();
            },
          },
          stopping.token,
        ),
      );
    Object.defineProperty(vscode.window, 'withProgress', { value: stopped, configurable: true });
    try {
      const [message = ''] = await add(uris);
      const [, added, left] = /^(\d+) articles added\. (\d+) files were left when you stopped\.$/.exec(message) ?? [];
      assert.ok(Number(added) >= 3 && Number(added) < 40, message);
      assert.equal(Number(added) + Number(left), 40);
      assert.equal((await namesIn('')).filter((name) => name.endsWith('.md')).length, Number(added));
    } finally {
      Object.defineProperty(vscode.window, 'withProgress', { value: withProgress, configurable: true });
    }
  });

  it('are read by another thread where one fails over one of them, which is named', async () => {
    await put('there', '');
    let started = 0;
    /** Reads as it is told to by the names of files; fails over what is called so. */
    const start: StartImport = (listener) => {
      started++;
      let setup: ImportSetup | undefined;
      let at = 0;
      const next = (): void => {
        if (setup && at < setup.files.length) listener.received({ type: 'want', file: at });
      };
      return {
        post: (message) => {
          if (message.type === 'start') setup = message.setup;
          else if (setup?.files[at]?.name === 'bad') listener.failed(new Error('out of memory'));
          else {
            const path = `${setup?.files[at]?.name}.md`;
            const read = { kind: 'taken', articles: [{ path, text: 'x' }], problems: [] } as const;
            listener.received({ type: 'read', file: at++, read });
          }
          next();
        },
        terminate: () => undefined,
      };
    };
    const sources = ['a', 'bad', 'b', 'bad', 'c'].map((name) => ({ name, read: async () => Uint8Array.of(1) }));
    const target = { folder, path: '', known: '', written: new WrittenFiles(), found: () => undefined };
    const { token } = new vscode.CancellationTokenSource();
    const reports = await takeIn(start, { language: 'en' }, sources, target, token, () => undefined);
    assert.deepEqual(
      reports.map(({ name, outcome }) => [name, outcome.kind === 'refused' ? outcome.reason : outcome.kind]),
      [
        ['a', 'taken'],
        ['bad', 'out of memory'],
        ['b', 'taken'],
        ['bad', 'out of memory'],
        ['c', 'taken'],
      ],
    );
    assert.equal(started, 3);
    assert.deepEqual(await namesIn(''), ['a.md', 'b.md', 'c.md', 'there']);
  });

  it('are an error of the extension where no thread starts', async () => {
    await put('there', '');
    const start: StartImport = (listener) => {
      setTimeout(() => listener.failed(new Error('no such bundle')));
      return { post: () => undefined, terminate: () => undefined };
    };
    const target = { folder, path: '', known: '', written: new WrittenFiles(), found: () => undefined };
    const { token } = new vscode.CancellationTokenSource();
    const sources = [{ name: 'a', read: async () => Uint8Array.of(1) }];
    const reading = takeIn(start, { language: 'en' }, sources, target, token, () => undefined);
    assert.equal(await reading.catch((error: Error) => error.message), 'no such bundle');
  });

  it('may be five hundred, and in a folder', async function () {
    this.timeout(120_000);
    await corpus({ name: 'Mine', articles: ['*.md'] });
    const write = (i: number) => put(`in/deep/${i}.html`, page().replace('1,200', String(i)));
    await Promise.all(Array.from({ length: 500 }, (_, i) => write(i)));
    await put('in/deep/picture.png', Uint8Array.of(0));
    await put('in/.hidden/a.html', page());
    assert.deepEqual(await add([at('in')]), ['500 articles added.']);
    assert.equal((await namesIn('')).filter((name) => name.startsWith('zembla-motors-recalls-cars')).length, 500);
  });

  it('are read in the encoding that the reader has set, and marked where the editor would misread them', async () => {
    await corpus({ name: 'Mine', articles: ['*.md'] });
    const settings = () => vscode.workspace.getConfiguration('files');
    await settings().update('encoding', 'windows1251', vscode.ConfigurationTarget.Global);
    try {
      // Too little of it to tell by its letters.
      await add([await put('in/a.txt', Uint8Array.of(0xec, 0xe8, 0xf0))]);
      assert.match(await read('a.md'), /мир/);
      assert.deepEqual([...(await fs.readFile(at('a.md'))).subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    } finally {
      await settings().update('encoding', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('in a folder that is made a corpus are offered, and become its articles', async () => {
    await put('plant.pdf', samples.pdf());
    await put('hires.docx', samples.docx());
    let isMade = false;
    const messages = await told(
      async () => {
        await vscode.commands.executeCommand('crossread.useFolder', folder);
        isMade = await eventually('it is a corpus', async () => (await namesIn('')).includes('crossread.json'));
        await isListed('Zembla');
      },
      (buttons) => buttons.find((button) => /^Add 2 Files|^Make It/.test(button)),
    );
    assert.ok(isMade);
    assert.match(
      messages[0] ?? '',
      /No text in importing-\d+ looks like an article\. Left out: hires\.docx, plant\.pdf\./,
    );
    assert.match(messages[1] ?? '', /is no corpus yet\.$/);
    assert.equal(messages[2], '2 articles added.');
    assert.deepEqual(JSON.parse(await read('crossread.json')).articles, ['**/*.{txt,md}']);
  });

  it('stay what they are where the reader wants no corpus', async () => {
    await put('plant.pdf', samples.pdf());
    let isAsked = false;
    await told(
      async () => {
        await vscode.commands.executeCommand('crossread.useFolder', folder);
        await eventually('the reader is asked', () => isAsked);
      },
      (buttons) => {
        isAsked ||= buttons.includes('Make It a Corpus');
        return buttons.find((button) => button === 'Add plant.pdf as Article');
      },
    );
    assert.deepEqual(await namesIn(''), ['plant.pdf']);
  });

  it('may be what is in the clipboard: a text by its headline, or the source of a page; it is shown', async () => {
    await corpus({ name: 'Mine', articles: ['*.md'] });
    const paste = async (text: string): Promise<readonly string[]> => {
      await vscode.env.clipboard.writeText(text);
      return choosing('Mine', () => told(async () => vscode.commands.executeCommand('crossread.pasteArticle')));
    };
    const shown = (): string => vscode.window.activeTextEditor?.document.uri.path.split('/').at(-1) ?? '';
    assert.deepEqual(await paste('Zembla Motors sells more\n\nZembla Motors sold 4,200 cars.'), ['1 article added.']);
    assert.equal(shown(), 'zembla-motors-sells-more.md');
    await paste(page());
    assert.equal(shown(), 'zembla-motors-recalls-cars.md');
    assert.match(await read('zembla-motors-recalls-cars.md'), /\n---\n\nZembla Motors recalls 1,200 cars, it said/);
    assert.deepEqual(await paste(page()), [
      'No article was added. clipboard.html is an article already: zembla-motors-recalls-cars.md.',
    ]);
    const before = await namesIn('');
    assert.deepEqual(await paste(' \n '), ['There is no text in the clipboard.']);
    assert.deepEqual(await namesIn(''), before);
  });
});
