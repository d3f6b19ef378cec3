// What of others is in the programs that are published, with the licences that it comes under.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the package that a source of a bundle is from, as esbuild names the source. */
const packageFolder = /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * Writes the notices of all packages of which something is in one of these bundles (metafiles of esbuild), and behind them
 * those of data, each a file of text.
 */
export function writeNotices(root, metafiles, ofData, file) {
  const folders = new Set();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [source, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = packageFolder.exec(source)?.[1];
        if (folder && bytesInOutput > 0) folders.add(path.resolve(root, folder));
      }
  const notices = new Map(Array.from(folders, noticeOf));
  const sorted = [...notices.keys()].sort();
  const data = ofData.map((notice) => `${'='.repeat(80)}\n${readFileSync(notice, 'utf8').trim()}\n`);
  const parts = [...sorted.map((key) => notices.get(key)), ...data];
  writeFileSync(file, `Crossread is published with parts of these packages and of this data.\n\n${parts.join('\n')}`);
}

function noticeOf(folder) {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  if (!license) throw new Error(`${name} says no licence.`);
  const title = `${name} ${version} (${license})`;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:[.-](?:md|txt|mit))?$/i.test(one));
  const by = typeof author === 'string' ? author : author?.name;
  const text = file
    ? readFileSync(path.join(folder, file), 'utf8').trim()
    : `Its licence is ${license}; its text does not come with the package.\n${[by, homepage].filter(Boolean).join('\n')}`;
  return [title, `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${text}\n`];
}
