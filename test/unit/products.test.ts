import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import manifest from '../../package.json';
import { root } from '../vscode/paths.js';

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 }).trim();
}

const use = `console.log(JSON.stringify(annotate({ text: 'Nokia sold 50,000 phones.' }).figures.map((f) => f.value)))`;

describe('What the build makes for other programs', () => {
  it('the core is imported by an ES module, by name', () => {
    const core = JSON.stringify(path.join(root, 'dist/core.js'));
    assert.equal(node('--input-type=module', '-e', `import { annotate } from ${core}; ${use}`), '[50000]');
  });

  it('the core is required by a CommonJS module', () => {
    assert.equal(node('-e', `const { annotate } = require('./dist/core.js'); ${use}`), '[50000]');
  });

  it('the command line annotates a folder from anywhere', () => {
    const printed = JSON.parse(node('dist/cli.js', 'annotate', 'corpus', '--format', 'json'));
    assert.equal(printed.schema, 1);
    assert.equal(printed.articles.length, 5);
  });
});

describe('The command line', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crossread-cli-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
  const write = (file: string, text: string): void => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };

  it('says which version it is', () => assert.equal(run('--version').stdout, `${manifest.version}\n`));

  it('says by its exit code how it went', () => {
    write('a.txt', 'Acme sold 12 boats.');
    assert.equal(run('annotate', 'a.txt').status, 0);
    assert.equal(run('annotate', 'none.txt').status, 1);
    assert.equal(run('annotate', 'a.txt', '--format', 'pdf').status, 2);
    assert.equal(run('annotate', 'a.txt', 'none.txt').status, 3);
  });

  it('names what it cannot read, and goes on', () => {
    write('a.txt', 'Acme sold 12 boats.');
    write('b.txt', 'Acme\0\0sold');
    const { stdout, stderr } = run('annotate', 'b.txt', 'a.txt');
    assert.match(stdout, /^a\.txt: a\.txt$/m);
    assert.match(stderr, /^crossread: b\.txt: /);
  });

  it('tells files of one name in two folders apart', () => {
    for (const [name, count] of Object.entries({ one: 12, two: 14 })) {
      write(`${name}/crossread.json`, '{ "name": "x", "articles": ["*.txt"] }');
      write(`${name}/a.txt`, `Acme sold ${count} boats in 2012.`);
    }
    const { stdout } = run('annotate', 'one', 'two');
    assert.match(stdout, /^one\/a\.txt: a\.txt\n {2}1:11 {2}12 = 12/m);
    assert.match(stdout, /^two\/a\.txt: a\.txt\n {2}1:11 {2}14 = 14/m);
  });

  it('reads a file once that is named twice', () => {
    write('a.txt', 'Acme sold 12 boats.');
    const { stdout, status } = run('annotate', 'a.txt', './a.txt');
    assert.equal(stdout.match(/12 = 12/g)?.length, 1);
    assert.equal(status, 0);
  });

  it('lets nothing of an article move the cursor of a terminal, or turn its text round', () => {
    write('a.md', '---\ntitle: "Boats\\e[2J\u202e sold"\n---\nAcme sold 12 boats.');
    const { stdout } = run('annotate', 'a.md');
    assert.match(stdout, /^a\.md: Boats \[2J {1,2}sold$/m);
  });
});
