import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withProgress } from '../vscode/progress.js';
import { benchFolder } from './folders.js';

/** Installs the libraries to compare with where they are missing or their lockfile has changed since. */
export async function installPeers(): Promise<void> {
  const stamp = path.join(benchFolder, 'node_modules/.ready');
  const lockfile = await readFile(path.join(benchFolder, 'package-lock.json'));
  const version = createHash('sha256').update(lockfile).digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === version) return;
  await withProgress('Installing what to compare with, once (60 MB in test/bench)', install);
  await writeFile(stamp, version);
}

function install(): Promise<void> {
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', ['ci'], { cwd: benchFolder, stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    npm.stdout.on('data', collect);
    npm.stderr.on('data', collect);
    npm.on('error', reject);
    npm.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`"npm ci" in ${benchFolder} ended with ${code}:\n${output}`));
    });
  });
}

/** There npm is a script, which only a shell starts. */
const onWindows = process.platform === 'win32';
