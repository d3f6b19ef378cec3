import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
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
