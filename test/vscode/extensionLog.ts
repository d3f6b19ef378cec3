import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import manifest from '../../package.json';
import { root } from './paths.js';
import { sourceStack } from './sourceStack.js';

/** What a VS Code server has logged about Crossread, for whoever wonders why a test failed. */
export interface ExtensionLog {
  /** Errors of the extension host that come from Crossread's code. */
  readonly errors: readonly string[];
  /** What Crossread has logged itself. */
  readonly own: string;
}

const entryStart = /^\d{4}-\d\d-\d\d [\d:.]+ /m;
const own = `${manifest.publisher}.${manifest.name}`;

function comesFromCrossread(entry: string): boolean {
  return entry.includes(own) || entry.includes(`${root}/src/`) || entry.includes(`${root}/dist/`);
}

/** Reads the logs below a server's data folder. */
export async function readExtensionLog(dataFolder: string): Promise<ExtensionLog> {
  const entries = await readdir(dataFolder, { recursive: true, withFileTypes: true }).catch(() => []);
  const logs = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.log'));
  const texts = await Promise.all(
    logs.map(async ({ parentPath, name }) => ({
      name,
      folder: path.basename(parentPath),
      text: await readFile(path.join(parentPath, name), 'utf8'),
    })),
  );
  const hostText = texts.filter(({ name }) => name === 'remoteexthost.log').map(({ text }) => text);
  const errors = hostText
    .flatMap((text) => text.split(entryStart)) // an entry may go on for lines
    .filter((entry) => entry.startsWith('[error] ') && comesFromCrossread(entry))
    .map((entry) => sourceStack(entry.trim()));
  return {
    errors: [...new Set(errors)],
    own: texts
      .filter(({ folder }) => folder === own)
      .map(({ text }) => text)
      .join('')
      .trim(),
  };
}

/** The log as text to print, or nothing. */
export function describeExtensionLog({ errors, own }: ExtensionLog): string {
  return [...errors, ...(own ? ['Crossread logged:', own] : [])].join('\n');
}
