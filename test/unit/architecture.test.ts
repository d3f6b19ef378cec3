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
  /** Is nothing but types imported? */
  readonly isType: boolean;
}

/** Every import, re-export and `require` of `src`, types included: what a type needs, a reader needs to know. */
function importsOf(folder: string): Import[] {
  const sources = path.join(root, 'src');
  const specifiers =
    /(?:\b(?:import|export)\s+(type\b)[^'"`;]*?)?\b(?:from|import|require)\s*\(?\s*(['"`])([^'"`\n]+)\2/g;
  return readdirSync(path.join(sources, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?tsx?$/.test(file))
    .flatMap((name) => {
      const file = path.posix.join(folder, name.split(path.sep).join('/'));
      const text = readFileSync(path.join(sources, file), 'utf8');
      return Array.from(text.matchAll(specifiers), ([, type, , specifier = '']) => {
        const [target = ''] = specifier.startsWith('.')
          ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)).split('/')
          : [];
        return { file, specifier, target, isType: type !== undefined };
      });
    });
}

/** Is a file of the corpus thread by its name for Node or for a browser alone? */
const isShell = (file: string): boolean => /\/(?:node|web)(?:\/|[A-Z])/.test(file);

const isOneOf = (target: string, ...folders: readonly string[]): boolean => folders.includes(target);

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

  it('lets one file of the host import Node: the one that starts a thread there', () => {
    const nodeWorker = 'host/corpus/nodeWorker.ts';
    assertNone(importsOf('host').filter(({ file, specifier }) => isBuiltin(specifier) && file !== nodeWorker));
    assertNone(
      importsOf('').filter(({ file, specifier }) => /\/nodeWorker\.js$/.test(specifier) && file !== 'extension.ts'),
    );
    assert.deepEqual(
      importsOf('').filter(({ file, specifier }) => file === 'extension.web.ts' && isBuiltin(specifier)),
      [],
    );
  });

  it('keeps the editor inside the host', () => {
    const editor = importsOf('').filter(({ specifier }) => specifier === 'vscode');
    assertNone(editor.filter(({ file }) => !/^(?:host\/|extension\.)/.test(file)));
  });

  it('keeps what is shown from where it is shown: it is worded in any thread', () => {
    const imports = importsOf('presentation');
    assertNone(imports.filter(({ specifier }) => specifier === 'vscode' || isBuiltin(specifier)));
    assertNone(
      imports.filter(({ specifier, target }) => specifier.startsWith('.') && !isOneOf(target, 'core', 'presentation')),
    );
  });

  it('keeps the corpus thread to what every thread has, but for its shells', () => {
    const imports = importsOf('worker').filter(({ file }) => !isShell(file));
    assert.ok(imports.length > 20);
    assertNone(imports.filter(({ specifier }) => specifier === 'vscode' || isBuiltin(specifier)));
    const own = ['core', 'presentation', 'import', 'worker'];
    assertNone(imports.filter(({ specifier, target }) => specifier.startsWith('.') && !isOneOf(target, ...own)));
    assertNone(imports.filter(({ specifier }) => isShell(specifier)));
    const web = importsOf('worker').filter(({ file }) => file.startsWith('worker/web/'));
    assertNone(web.filter(({ specifier, target }) => isBuiltin(specifier) || target === 'node'));
    assertNone(
      importsOf('worker').filter(({ target }) => isOneOf(target, 'host', 'cli') || target.startsWith('extension')),
    );
  });

  it('keeps the corpora out of the editor’s thread, which knows only what both say to each other', () => {
    const imports = importsOf('host').filter(({ target }) => target === 'worker');
    assert.ok(imports.length > 5);
    assertNone(
      imports.filter(
        ({ specifier, isType }) => !isType || !/\/worker\/(?:(?:importP|p)rotocol|\w+\/questions)\.js$/.test(specifier),
      ),
    );
    assertNone(importsOf('host').filter(({ target }) => target === 'node'));
  });

  it('keeps the reading of other formats to what every thread has, and its libraries to itself', () => {
    const imports = importsOf('import');
    assert.ok(imports.length > 50);
    assertNone(imports.filter(({ specifier }) => specifier === 'vscode' || isBuiltin(specifier)));
    assertNone(
      imports.filter(({ specifier, target }) => specifier.startsWith('.') && !isOneOf(target, 'core', 'import')),
    );
    const light = /\/import\/(?:articleText|digestOf|knownBy|problems)\.js$/;
    const from = importsOf('').filter(({ file, target }) => target === 'import' && !file.startsWith('import/'));
    // The readers come with a bundle of their own: whoever uses them asks for it by `import()`.
    assertNone(
      from.filter(
        ({ isType, specifier }) => !isType && !light.test(specifier) && !specifier.endsWith('/planImport.js'),
      ),
    );
    assertNone(from.filter(({ file }) => !/^(?:cli|node|worker|host)\//.test(file)));
  });

  it('keeps the command line and the host apart', () => {
    assertNone(importsOf('cli').filter(({ target }) => target === 'host' || target.startsWith('extension')));
    assertNone(importsOf('host').filter(({ target }) => target === 'cli'));
  });
});
