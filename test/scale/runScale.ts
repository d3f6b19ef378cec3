import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { linesOf } from '../../src/cli/linesOf.js';
import { outFolder, root } from '../vscode/paths.js';
import type { Row } from './copies.js';

export interface ScaleOptions {
  readonly rows: Iterator<Row>;
  readonly articles: number;
  /** So many processes read at once, each its own shard. */
  readonly jobs: number;
  /** So many of the articles are linked at once. */
  readonly linked: number;
  /** An empty folder to work in. */
  readonly folder: string;
}

/** What one step took, all its processes together. */
export interface Step {
  readonly name: string;
  readonly articles: number;
  /** What was read, in bytes. */
  readonly bytes: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  /** The most memory that one of its processes held, in bytes. */
  readonly peak: number;
  readonly printedLines: number;
}

/**
 * Annotates a fourth of the articles and then all of them, in shards that run at once; then prints the keys of the first
 * of them and links these. The steps come as they are done.
 */
export async function* runScale({ rows, articles, jobs, linked, folder }: ScaleOptions): AsyncGenerator<Step> {
  for (const count of [Math.ceil(articles / 4), articles]) {
    const own = path.join(folder, `${count}-articles`);
    await mkdir(own, { recursive: true });
    const bytes = await writeShards(rows, count, jobs, own);
    yield await step({
      name: 'annotate',
      articles: count,
      bytes,
      jobs,
      folder: own,
      from: 'rows',
      to: 'annotations',
      options: '--format jsonl',
    });
    if (count < articles) await rm(own, { recursive: true });
    else yield* linkFirst(Math.min(linked, articles), own);
  }
}

/** Writes articles into `rows-1.jsonl`, `rows-2.jsonl`, …, one after the other; the result is their size. */
async function writeShards(rows: Iterator<Row>, articles: number, shards: number, folder: string): Promise<number> {
  let bytes = 0;
  let written = 0;
  for (let shard = 1; shard <= shards; shard++) {
    const file = createWriteStream(path.join(folder, `rows-${shard}.jsonl`));
    for (; written < Math.round((articles * shard) / shards); written++) {
      const row = rows.next().value as Row;
      bytes += Buffer.byteLength(row.text);
      if (!file.write(`${JSON.stringify(row)}\n`)) await once(file, 'drain');
    }
    file.end();
    await once(file, 'finish');
  }
  return bytes;
}

async function* linkFirst(articles: number, folder: string): AsyncGenerator<Step> {
  const first = path.join(folder, 'first');
  await mkdir(first, { recursive: true });
  const bytes = await copyFirst(articles, folder, path.join(first, 'annotations-1.jsonl'));
  const common = { articles, bytes, jobs: 1, folder: first, from: 'annotations' };
  yield await step({ ...common, name: 'keys', to: 'keys' });
  yield await step({ ...common, name: 'link', to: 'links' });
}

/** Copies the lines of the first articles of all shards; the result is the size of their texts. */
async function copyFirst(articles: number, folder: string, target: string): Promise<number> {
  const lines: string[] = [];
  let bytes = 0;
  for (let shard = 1; lines.length < articles; shard++) {
    const chunks = createReadStream(path.join(folder, `annotations-${shard}.jsonl`));
    for await (const line of linesOf(chunks, LONGEST_LINE)) {
      if (lines.length === articles) break;
      const text = Buffer.from(line.bytes ?? '').toString();
      lines.push(text);
      bytes += Buffer.byteLength(JSON.parse(text).text);
    }
  }
  await writeFile(target, `${lines.join('\n')}\n`);
  return bytes;
}

const LONGEST_LINE = 100_000_000;

interface StepOptions extends Pick<Step, 'name' | 'articles' | 'bytes'> {
  readonly jobs: number;
  readonly folder: string;
  /** What the names of the files that are read begin with, and of those that are written. */
  readonly from: string;
  readonly to: string;
  readonly options?: string;
}

/** Runs `crossread NAME` over the shards of a folder, as one line of the shell does. */
async function step({ jobs, folder, from, to, options = '', ...known }: StepOptions): Promise<Step> {
  const { name } = known;
  const log = path.join(folder, `${to}.log`);
  const crossread = `"${process.execPath}" "${path.join(outFolder, 'measured.js')}" "${log}" "${path.join(root, 'dist/cli.js')}"`;
  const began = performance.now();
  await shell(
    `ls ${from}-*.jsonl | sed 's/^${from}-//' | xargs -P ${jobs} -I{} sh -c '${crossread} ${name} ${options} ${from}-{} > ${to}-{}'`,
    folder,
  );
  const seconds = (performance.now() - began) / 1_000;
  const took: { seconds: number; peak: number }[] = (await readFile(log, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return {
    ...known,
    seconds,
    processorSeconds: took.reduce((sum, one) => sum + one.seconds, 0),
    peak: Math.max(...took.map(({ peak }) => peak)),
    printedLines: await countLines(folder, to),
  };
}

async function shell(command: string, cwd: string): Promise<void> {
  const child = spawn('sh', ['-c', command], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
}

async function countLines(folder: string, of: string): Promise<number> {
  let count = 0;
  for (const file of (await readdir(folder)).filter((name) => name.startsWith(`${of}-`)))
    for await (const chunk of createReadStream(path.join(folder, file)))
      for (const byte of chunk) if (byte === 10) count++;
  return count;
}
