import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { root } from '../vscode/paths.js';

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** The top folder of `src` that a relative import leads to. */
  readonly target: string;
}

/** Every import, re-export and `require` of `src`, types included: what a type needs, a reader needs to know. */
function importsOf(folder: string): Import[] {
  const sources = path.join(root, 'src');
  const specifiers = /\b(?:from|import|require)\s*\(?\s*(['"`])([^'"`\n]+)\1/g;
  return readdirSync(path.join(sources, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?tsx?$/.test(file))
    .flatMap((name) => {
      const file = path.posix.join(folder, name.split(path.sep).join('/'));
      const text = readFileSync(path.join(sources, file), 'utf8');
      return Array.from(text.matchAll(specifiers), ([, , specifier = '']) => {
        const [target = ''] = specifier.startsWith('.')
          ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)).split('/')
          : [];
        return { file, specifier, target };
      });
    });
}

function assertNone(imports: readonly Import[]): void {
  assert.deepEqual(
    imports.map(({ file, specifier }) => `src/${file} imports ${specifier}`),
    [],
  );
}

describe('The architecture', () => {
  it('is read from the files', () => {
    assert.ok(importsOf('core').length > 20);
    assert.ok(importsOf('').some(({ specifier }) => specifier === 'vscode'));
  });

  it('keeps Node out of the core', () => {
    assertNone(importsOf('core').filter(({ specifier }) => isBuiltin(specifier)));
  });

  it('keeps the core from what is built on it', () => {
    assertNone(importsOf('core').filter(({ specifier, target }) => specifier.startsWith('.') && target !== 'core'));
  });

  it('keeps texts from the index: what it compares is read where an article is annotated', () => {
    const readers = /\/(?:tokens|sentences|articleReading|statementsOf|readingText|annotate\w*)\.js$/;
    assertNone(importsOf('core/index').filter(({ specifier }) => readers.test(specifier)));
  });

  it('keeps Node in its shell: everything else runs in a browser too', () => {
    const shell = /^(?:cli|node|worker\/node)\/|^extension\.ts$|^host\/corpus\/nodeWorker\.ts$/;
    assertNone(importsOf('').filter(({ file, specifier }) => isBuiltin(specifier) && !shell.test(file)));
    assertNone(
      importsOf('').filter(
        ({ file, specifier }) => /\/(?:nodeWorker|node\/.*)\.js$/.test(specifier) && !shell.test(file),
      ),
    );
  });

  it('keeps the editor inside the host', () => {
    const editor = importsOf('').filter(({ specifier }) => specifier === 'vscode');
    assertNone(editor.filter(({ file }) => !/^extension\.|^host\//.test(file)));
  });

  it('keeps the command line and the host apart', () => {
    assertNone(importsOf('cli').filter(({ target }) => target === 'host' || target.startsWith('extension')));
    assertNone(importsOf('host').filter(({ target }) => target === 'cli'));
  });
});
