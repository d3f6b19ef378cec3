/** Checks what `npm run package` made: exactly the files meant to be published, and a bundle that starts fast. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { open } from 'yauzl';
import manifest from '../../package.json';
import { root } from './paths.js';
import { runTool } from './tool.js';

const packageFile = path.join(root, `${manifest.name}-${manifest.version}.vsix`);

const expected = [
  'LICENSE.txt',
  'changelog.md',
  'corpus/000-xiaomi-nokia-in-new-web-tie-ups.txt',
  'corpus/001-ringing-up-sales.txt',
  'corpus/002-wat-is-het-geheim-van-xiaomi.txt',
  'corpus/003-millet-internationalization-can-go-far.txt',
  'corpus/004-xiaomi-february-2021.txt',
  'corpus/crossread.json',
  'corpus/lexicon.json',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/articleImport.js',
  'dist/cli.js',
  'dist/corpusThread.js',
  'dist/corrections.schema.json',
  'dist/crossread.schema.json',
  'dist/desk.js',
  'dist/deskThread.js',
  'dist/drafts.schema.json',
  'dist/extension.js',
  'dist/import.js',
  'dist/importer.js',
  'dist/lexicon.schema.json',
  'dist/locales.js',
  'dist/mcp.js',
  'dist/names.bin.LICENSE.txt',
  'dist/names.bin.gz',
  'dist/names.js',
  'dist/reader.js',
  'dist/web/extension.js',
  'dist/web/importer.js',
  'dist/web/worker.js',
  'dist/worker.js',
  'media/changed-dark.svg',
  'media/changed-light.svg',
  'media/crossread.svg',
  'media/icon.png',
  'media/l10n/bundle.l10n.nl.json',
  'media/screenshots/adding-files-light.png',
  'media/screenshots/dossier-dark.png',
  'media/screenshots/draft-dark.png',
  'media/screenshots/events-dark.png',
  'media/screenshots/figure-dark.png',
  'media/screenshots/figures-light.png',
  'media/screenshots/notes-light.png',
  'media/screenshots/sidebar-light.png',
  'media/walkthrough/folder.md',
  'package.json',
  'package.nls.json',
  'package.nls.nl.json',
  'readme.md',
];

/** VS Code reads the whole bundle before the extension can start. */
const largestBundle = 125_000;

/** What a browser has not, by how a bundle would use it; it can load nothing but the editor either, and what it is handed. */
const onlyInNode =
  /\b(?:process|Buffer)\s*\.\w|\bsetImmediate\(|\b__(?:dir|file)name\b|\brequire\((?!"(?:vscode|\.\/import\.js)"\))/;
const inBrowser = [manifest.browser, 'dist/web/worker.js', 'dist/web/importer.js'];

runTool(async () => {
  const actual = await packagedFiles();
  const problems = [
    ...expected.filter((file) => !actual.includes(file)).map((file) => `${file} is missing from the package`),
    ...actual.filter((file) => !expected.includes(file)).map((file) => `${file} is packaged, and should not be`),
  ];
  const { size } = await stat(path.join(root, manifest.main));
  if (size >= largestBundle) problems.push(`${manifest.main} has ${size} bytes; the limit is ${largestBundle}`);
  for (const file of inBrowser) {
    const [used] = onlyInNode.exec(await readFile(path.join(root, file), 'utf8')) ?? [];
    if (used) problems.push(`${file} uses ${used}, which no browser has`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  console.log(`${path.basename(packageFile)}: ${actual.length} files as expected, ${manifest.main} has ${size} bytes`);
});

/** The extension's files in the package; beside them stand only the marketplace's own. */
function packagedFiles(): Promise<string[]> {
  const folder = 'extension/';
  return new Promise((resolve, reject) => {
    open(packageFile, { lazyEntries: false }, (error, zip) => {
      if (error) return reject(error);
      const files: string[] = [];
      zip.on('entry', ({ fileName }: { fileName: string }) => {
        if (fileName.startsWith(folder)) files.push(fileName.slice(folder.length));
      });
      zip.on('error', reject);
      zip.on('end', () => resolve(files.sort()));
    });
  });
}
