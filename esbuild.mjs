// The one build file. `node esbuild.mjs dist` makes what is published, `node esbuild.mjs out` the tests and the tools
// around them, `bench` the benchmark, `quality` the scoreboard; several may be named, and `--watch` goes on building
// whenever a source changes.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { build as buildOnce, context } from 'esbuild';
import { writeNotices } from './esbuild.notices.mjs';
import { pdfText } from './esbuild.pdfText.mjs';

const root = import.meta.dirname;
/** What the recogniser was learnt from, and under which licences. */
const namesLicence = 'src/core/entities/names.bin.LICENSE.txt';

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // ES modules before UMD builds: esbuild can follow only the former.
  mainFields: ['module', 'main'],
  sourcemap: 'linked',
  metafile: true,
  logLevel: 'warning',
  loader: { '.bin': 'binary' },
  // What is loaded later is loaded as the rest is, by `require`, which `webWorker.ts` has too.
  supported: { 'dynamic-import': false },
};

/**
 * What is known of each language and what the recogniser has learnt is data, and grows with every language: it stands in
 * files beside the programs that share it. So do the readers of other formats, which are loaded when such a file comes.
 */
const dataApart = {
  name: 'data-apart',
  setup(build) {
    build.onResolve({ filter: /\/locales\/index\.js$/ }, () => ({ path: './locales.js', external: true }));
    build.onResolve({ filter: /\/learnedNames\.js$/ }, () => ({ path: './names.js', external: true }));
    build.onResolve({ filter: /\/planImport\.js$/ }, () => ({ path: './import.js', external: true }));
    build.onResolve({ filter: /\/serveMcp\.js$/ }, () => ({ path: './mcp.js', external: true }));
    build.onResolve({ filter: /^\.\/main\.js$/ }, () => ({ path: './corpusThread.js', external: true }));
    build.onResolve({ filter: /\/desk\/desk\.js$/ }, () => ({ path: './deskThread.js', external: true }));
  },
};

/** What the editor's thread needs only later need not be read before the extension can start. */
const laterApart = {
  name: 'later-apart',
  setup(build) {
    build.onResolve({ filter: /\/articleImport\.js$/ }, () => ({ path: './articleImport.js', external: true }));
    build.onResolve({ filter: /\/desk\/desk\.js$/ }, () => ({ path: './desk.js', external: true }));
  },
};

/** The editor's thread knows no languages: their data, which would be most of its bundle, must not come into it. */
const withoutData = {
  name: 'without-data',
  setup(build) {
    build.onEnd(({ metafile }) => {
      const { inputs = {} } = metafile?.outputs[build.initialOptions.outfile] ?? {};
      const data = Object.keys(inputs).filter((file) =>
        /^src\/core\/(?:locales\/|entities\/(?:learnedN|n)ames\.)/.test(file),
      );
      const reached = data.filter((file) => inputs[file].bytesInOutput > 0);
      return { errors: reached.map((file) => ({ text: `${build.initialOptions.outfile} holds ${file}.` })) };
    });
  },
};

/**
 * The editor's interface as it is: esbuild gives each of the modules that import it a copy of its own, of hundreds of
 * members, and making them is half the time that the extension takes to load.
 */
const editorAsItIs = {
  name: 'editor-as-it-is',
  setup(build) {
    const source = /[/\\]src[/\\](?:host[/\\].*|extension(?:\.web)?)\.ts$/;
    build.onLoad({ filter: source }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace('import * as vscode from', 'import vscode from'),
      loader: 'ts',
    }));
    build.onResolve({ filter: /^vscode$/ }, ({ kind }) =>
      kind === 'require-call' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'as-it-is' },
    );
    build.onLoad({ filter: /./, namespace: 'as-it-is' }, () => ({ contents: "export default require('vscode');" }));
  },
};

/** What is published: minified, and whole, so that nothing of node_modules goes with it. */
const product = (source, outfile, options) => ({
  ...common,
  // Nothing that reads texts in another language from files or addresses: they are given.
  alias: { '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js' },
  entryPoints: [source],
  outfile,
  minify: true,
  ...options,
});

/** What reads other formats: without those parts of its packages that are never reached. */
const importing = {
  alias: {
    turndown: './node_modules/turndown/lib/turndown.browser.es.js',
    htmlparser2: './node_modules/htmlparser2/dist/esm/Parser.js',
    'cssomnom/parse': './src/import/notUsed.ts',
    xmlbuilder: './src/import/notUsed.ts',
    jszip: './src/import/word/jszip.ts',
  },
  plugins: [pdfText],
};

/**
 * The same for a browser, which loads nothing later on but what is handed to it: see `webWorker.ts`. There is no `process` to
 * ask for.
 */
const inBrowser = { platform: 'browser', target: 'es2022', define: { process: 'undefined' } };

/** What only developers run: readable, next to its node_modules. */
const developed = {
  ...common,
  external: ['vscode', 'mocha', 'playwright-core', '@vscode/test-electron', 'esbuild', 'fast-check'],
};
const tool = (source) => ({
  ...developed,
  entryPoints: [source],
  outfile: `out/${path.basename(source, '.ts')}.js`,
});

/** All test files of a folder as one bundle: it loads at once, and every file in `out/` has the same place to start from. */
const suite = (folder, ending, outfile) => ({
  ...developed,
  ...importing,
  stdin: {
    contents: readdirSync(path.join(root, folder), { recursive: true })
      .filter((file) => file.endsWith(ending))
      .sort()
      .map((file) => `import './${file.split(path.sep).join('/')}';`)
      .join('\n'),
    resolveDir: path.join(root, folder),
    sourcefile: `${folder}/all${ending}`,
    loader: 'ts',
  },
  outfile,
});

/** Tests that need nothing but the editor run in the extension host of a browser too: the bundle is whole. */
const webTests = {
  ...common,
  ...inBrowser,
  external: ['vscode'],
  alias: { 'node:assert/strict': './test/web/assert.ts' },
  stdin: {
    contents: `import { runInBrowser } from './web/run.js';
      export const run = () => runInBrowser(async () => {
        await import('./web/sample.test.js');
        await import('./web/importing.test.js');
        ${['activation', 'providers', 'findings', 'reading', 'spoken', 'events', 'editing', 'commands']
          .map((name) => `await import('./extension/${name}.test.js');`)
          .join('\n')}
      });`,
    resolveDir: path.join(root, 'test'),
    sourcefile: 'test/webTests.ts',
    loader: 'ts',
  },
  outfile: 'out/webTests.js',
};

const groups = {
  dist: () => [
    product('src/core/locales/index.ts', 'dist/locales.js'),
    product('src/node/learnedNames.ts', 'dist/names.js'),
    product('src/extension.ts', 'dist/extension.js', { plugins: [editorAsItIs, withoutData, laterApart] }),
    product('src/host/import/articleImport.ts', 'dist/articleImport.js', { plugins: [editorAsItIs, withoutData] }),
    product('src/host/desk/desk.ts', 'dist/desk.js', { plugins: [editorAsItIs, withoutData] }),
    product('src/worker/node/worker.ts', 'dist/worker.js', { plugins: [dataApart] }),
    product('src/worker/node/reader.ts', 'dist/reader.js', { plugins: [dataApart] }),
    product('src/worker/node/main.ts', 'dist/corpusThread.js', { plugins: [dataApart] }),
    product('src/worker/desk/desk.ts', 'dist/deskThread.js', { plugins: [dataApart] }),
    product('src/worker/node/importer.ts', 'dist/importer.js', { plugins: [dataApart] }),
    product('src/extension.web.ts', 'dist/web/extension.js', {
      ...inBrowser,
      plugins: [editorAsItIs, withoutData],
    }),
    product('src/worker/web/main.ts', 'dist/web/worker.js', { ...inBrowser, format: 'iife' }),
    product('src/worker/web/importer.ts', 'dist/web/importer.js', { ...inBrowser, plugins: [dataApart] }),
    product('src/cli/main.ts', 'dist/cli.js', {
      banner: { js: '#!/usr/bin/env node' },
      plugins: [dataApart],
    }),
    product('src/cli/mcp/serveMcp.ts', 'dist/mcp.js', {
      // For what a server may ask of its client, and this one does not: a third of the bundle.
      alias: { ajv: './src/cli/mcp/notUsed.ts', 'ajv-formats': './src/cli/mcp/notUsed.ts' },
    }),
    // One for the terminal and for the editor, be it in a browser or not.
    product('src/import/planImport.ts', 'dist/import.js', {
      ...importing,
      ...inBrowser,
      mainFields: ['browser', 'module', 'main'],
      plugins: [dataApart, pdfText],
    }),
    product('src/core/core.ts', 'dist/core.js'),
  ],
  out: () => [
    ...['start', 'look', 'screenshots', 'runTests', 'nodeSuite', 'extensionSuite', 'desktopShim', 'checkPackage']
      .map((name) => `test/vscode/${name}.ts`)
      .map(tool),
    ...['scale', 'measured'].map((name) => tool(`test/scale/${name}.ts`)),
    suite('test/unit', '.test.ts', 'out/unitTests.js'),
    suite('test/extension', '.test.ts', 'out/extensionTests.js'),
    webTests,
    suite('test/ui', '.test.ts', 'out/uiTests.js'),
  ],
  bench: () =>
    ['bench', 'benchWorker', 'figuresAlone', 'openIndex', 'openStore', 'editor/editorSuite']
      .map((name) => `test/bench/${name}.ts`)
      .map(tool)
      .concat({ ...tool('test/bench/doors.ts'), ...importing }),
  quality: () => [tool('test/quality/quality.ts')],
};

const wanted = process.argv.slice(2);
const watch = wanted.includes('--watch');
const builds = Object.keys(groups)
  .filter((group) => wanted.includes(group))
  .flatMap((group) => groups[group]());
if (builds.length === 0) throw new Error(`Name what to build: ${Object.keys(groups).join(', ')}.`);

/** What went into the programs that are published. */
const published = [];

const report = {
  name: 'report',
  setup(build) {
    build.onEnd(({ metafile, errors }) => {
      const output = metafile?.outputs[build.initialOptions.outfile];
      if (errors.length > 0 || !output || !build.initialOptions.outfile.startsWith('dist/')) return;
      published.push(metafile);
      console.log(`${build.initialOptions.outfile}  ${(output.bytes / 1000).toFixed(1)} kB`);
    });
  },
};

/** Writes the JSON Schemas of `crossread.json` and `lexicon.json` from the schemas that read them. */
async function writeJsonSchemas() {
  const { outputFiles } = await buildOnce({
    ...common,
    entryPoints: ['src/core/corpus/jsonSchemas.ts'],
    format: 'esm',
    sourcemap: false,
    write: false,
  });
  const { jsonSchemas } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas)) {
    writeFileSync(path.join(root, 'dist', name), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

/** Packs what the recogniser has learnt; `src/node/learnedNames.ts` unpacks it. What it was learnt from goes with it. */
function writeLearnedNames() {
  copyFileSync(path.join(root, namesLicence), path.join(root, 'dist/names.bin.LICENSE.txt'));
  const bytes = readFileSync(path.join(root, 'src/core/entities/names.bin'));
  writeFileSync(path.join(root, 'dist/names.bin.gz'), gzipSync(bytes, { level: 9 }));
}

if (wanted.includes('dist')) {
  await writeJsonSchemas();
  writeLearnedNames();
}
const contexts = await Promise.all(
  builds.map((options) => context({ ...options, plugins: [...(options.plugins ?? []), report] })),
);
try {
  if (watch) await Promise.all(contexts.map((build) => build.watch()));
  else await Promise.all(contexts.map((build) => build.rebuild()));
} catch {
  process.exitCode = 1; // esbuild has already printed why
} finally {
  if (!watch) await Promise.all(contexts.map((build) => build.dispose()));
}
if (wanted.includes('dist') && !watch && !process.exitCode)
  writeNotices(root, published, [path.join(root, namesLicence)], path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'));
