import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFiles } from '../../src/cli/importFiles.js';
import { readCorpus } from '../../src/core/corpus/readCorpus.js';
import { nodeFiles } from '../../src/node/nodeFiles.js';

describe('crossread import', () => {
  let folder: string;
  const at = (...parts: string[]): string => path.join(folder, ...parts);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crossread-import-'));
    mkdirSync(at('in'));
    writeFileSync(at('in', 'acme.txt'), Buffer.from('Acme verkaufte fünf Millionen Geräte.', 'latin1'));
    writeFileSync(at('in', 'rows.csv'), 'title,text,date\nGlobex,Globex sold.,2019-05-20\nEmpty,,\n');
    writeFileSync(at('in', 'page.pdf'), 'no pdf');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(...names: string[]): Promise<{ lines: string[]; messages: string[] }> {
    const messages: string[] = [];
    const lines: string[] = [];
    const paths = names.map((name) => at('in', name));
    for await (const line of importFiles(paths, at('out'), (place, message, severity = 'error') =>
      messages.push(`${path.basename(place)}: ${severity}: ${message}`),
    ))
      lines.push(line.replaceAll(`${folder}${path.sep}`, ''));
    return { lines, messages };
  }

  it('makes articles of files in a folder, and tells what it cannot read', async () => {
    const { lines, messages } = await run('acme.txt', 'gone.txt', 'rows.csv');
    assert.deepEqual(lines, [
      `${path.join('out', 'acme.md')}  from acme.txt\n`,
      `${path.join('out', '2019-05-20-globex.md')}  from rows.csv\n`,
    ]);
    assert.equal(messages.length, 2);
    assert.match(messages[0] ?? '', /^gone\.txt: error: It cannot be read: ENOENT/);
    assert.equal(messages[1], 'rows.csv:2: warning: This row cannot be read.');
    assert.match(readFileSync(at('out', 'acme.md'), 'utf8'), /fünf Millionen/);
    assert.deepEqual(readdirSync(at('out', '.originals')), ['acme.txt', 'rows.csv']);
  });

  it('takes no file twice, and overwrites nothing', async () => {
    await run('acme.txt');
    const before = readFileSync(at('out', 'acme.md'), 'utf8');
    assert.deepEqual((await run('acme.txt')).lines, [`${path.join('out', 'acme.md')}  has acme.txt already\n`]);
    writeFileSync(at('in', 'acme.txt'), 'Acme sold more.');
    assert.deepEqual((await run('acme.txt')).lines, [`${path.join('out', 'acme-2.md')}  from acme.txt\n`]);
    assert.equal(readFileSync(at('out', 'acme.md'), 'utf8'), before);
  });

  it('keeps originals out of a corpus of the folder', async () => {
    await run('acme.txt');
    writeFileSync(at('out', 'crossread.json'), '{"articles": ["**/*"]}');
    const { entries } = await readCorpus(nodeFiles(at('out')));
    assert.deepEqual(
      entries.map(({ file }) => file),
      ['acme.md'],
    );
  });
});
