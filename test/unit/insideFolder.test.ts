import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isBelowFolder, staysInside } from '../../src/core/corpus/insideFolder.js';
import { problemMessage } from '../../src/core/corpus/problems.js';
import { readCorpus } from '../../src/core/corpus/readCorpus.js';
import { nodeFiles } from '../../src/node/nodeFiles.js';

describe('A path that a manifest writes', () => {
  const inside = [
    'a.txt',
    'sub/a.txt',
    './a.txt',
    'a..b.txt',
    '..a.txt',
    'sub/.hidden/a.txt',
    '...txt',
    '09-30 a:b.txt',
    'ü/小.md',
    '*.txt',
  ];
  for (const file of inside) it(`may be ${file}`, () => assert.ok(staysInside(file)));

  const outside: readonly string[] = [
    ...['..', '../a.txt', 'sub/../../a.txt', 'sub/..', 'sub/../a.txt', '.. /a.txt', '..../a.txt', '. ./a.txt'],
    ...[
      '/a.txt',
      '//server/share/a.txt',
      '\\a.txt',
      '\\\\server\\share\\a.txt',
      '\\\\?\\C:\\a.txt',
      'sub\\..\\..\\a.txt',
    ],
    ...['C:/a.txt', 'c:a.txt', 'C:\\a.txt', 'file:///a.txt', 'https://a.example/a.txt', 'vscode-vfs://github/a'],
    'a\u0000.txt',
  ];
  for (const file of outside) it(`may not be ${JSON.stringify(file)}`, () => assert.ok(!staysInside(file)));
});

describe('Where a link leads', () => {
  const below: readonly (readonly [folder: string, file: string])[] = [
    ['/home/jane/corpus', '/home/jane/corpus/a.txt'],
    ['/home/jane/corpus/', '/home/jane/corpus/sub/a.txt'],
    ['/home/jane/corpus', '/home/jane/corpus/..a.txt'],
    ['/', '/a.txt'],
    ['C:\\corpus', 'C:\\corpus\\a.txt'],
    ['c:\\Corpus', 'C:\\corpus\\Sub\\a.txt'],
    ['C:\\corpus', 'C:/corpus/a.txt'],
    ['C:\\', 'C:\\a.txt'],
    ['\\\\server\\share\\corpus', '\\\\SERVER\\share\\corpus\\a.txt'],
    ['C:\\corpus', '\\\\?\\C:\\corpus\\a.txt'],
    ['\\\\server\\share', '\\\\?\\UNC\\server\\share\\a.txt'],
  ];
  for (const [folder, file] of below) it(`${file} is below ${folder}`, () => assert.ok(isBelowFolder(folder, file)));

  const elsewhere: readonly (readonly [folder: string, file: string])[] = [
    ['/home/jane/corpus', '/home/jane/corpus'],
    ['/home/jane/corpus', '/home/jane/corpus-2/a.txt'],
    ['/home/jane/corpus', '/home/jane/a.txt'],
    ['/home/jane/corpus', '/etc/passwd'],
    ['/home/jane/corpus', '/home/jane/Corpus/a.txt'],
    ['C:\\corpus', 'D:\\corpus\\a.txt'],
    ['C:\\corpus', 'D:\\a.txt'],
    ['C:\\corpus', 'C:\\corpus2\\a.txt'],
    ['C:\\corpus', '\\\\server\\share\\a.txt'],
    ['C:\\', '\\\\C\\a.txt'],
    ['\\\\server\\share', '\\\\server\\other\\a.txt'],
    ['\\\\server\\share\\corpus', '\\\\other\\share\\corpus\\a.txt'],
    ['C:\\corpus', '\\\\?\\D:\\corpus\\a.txt'],
  ];
  for (const [folder, file] of elsewhere)
    it(`${file} is not below ${folder}`, () => assert.ok(!isBelowFolder(folder, file)));
});

describe('The files of a folder on disk', () => {
  let root: string;
  const at = (...parts: string[]): string => path.join(root, ...parts);

  before(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), 'crossread-')));
    mkdirSync(at('corpus', 'sub'), { recursive: true });
    mkdirSync(at('corpus-2'));
    writeFileSync(at('secret.txt'), 'secret');
    writeFileSync(at('corpus-2', 'b.txt'), 'b');
    writeFileSync(at('corpus', 'a.txt'), 'a');
    writeFileSync(at('corpus', '..c.txt'), 'c');
    writeFileSync(at('corpus', 'crossread.json'), '{"articles":["*.txt"]}');
    symlinkSync('../secret.txt', at('corpus', 'out.txt'));
    symlinkSync('../corpus-2', at('corpus', 'beside'));
    symlinkSync('..', at('corpus', 'up'));
    symlinkSync('a.txt', at('corpus', 'own.txt'));
    symlinkSync('.', at('corpus', 'sub', 'here'));
    symlinkSync('nowhere.txt', at('corpus', 'broken.txt'));
    symlinkSync('loop.txt', at('corpus', 'loop.txt'));
  });
  after(() => rmSync(root, { recursive: true }));

  const there = ['a.txt', '..c.txt', 'own.txt'];
  for (const file of there)
    it(`hold ${file}`, async () => {
      assert.equal(await nodeFiles(at('corpus')).size(file), 1);
      assert.equal((await nodeFiles(at('corpus')).read(file)).length, 1);
    });

  const gone = [
    'out.txt',
    'beside/b.txt',
    'up/secret.txt',
    'up/corpus/a.txt/../../secret.txt',
    'broken.txt',
    'loop.txt',
    '../secret.txt',
  ];
  for (const file of gone)
    it(`do not hold ${file}`, async () => {
      const files = nodeFiles(at('corpus'));
      assert.equal(await files.size(file), undefined);
      assert.equal(files.readNow?.(file), undefined);
      await assert.rejects(files.read(file));
    });

  it('are listed without links, whose targets a manifest may name', async () => {
    assert.deepEqual([...(await nodeFiles(at('corpus')).list())].sort(), ['..c.txt', 'a.txt', 'crossread.json']);
  });

  it('that a manifest names outside of it are missing, and the rest is read', async () => {
    writeFileSync(at('corpus', 'crossread.json'), '{"articles":["a.txt","out.txt","beside/b.txt","../secret.txt"]}');
    const { entries, problems } = await readCorpus(nodeFiles(at('corpus')));
    assert.deepEqual(
      entries.map(({ file }) => file),
      ['a.txt'],
    );
    assert.deepEqual(problems.map(problemMessage), [
      '“out.txt” is not in the corpus folder. Check the name, or remove it from the list.',
      '“beside/b.txt” is not in the corpus folder. Check the name, or remove it from the list.',
      '“../secret.txt” points outside the corpus folder: only files inside it are read.',
    ]);
  });
});
