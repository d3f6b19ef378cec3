import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import manifest from '../../package.json';
import { TOOL_NAMES } from '../../src/presentation/assistant/toolSpecs.js';
import { root } from '../vscode/paths.js';

const cli = path.join(root, 'dist/cli.js');

describe('crossread mcp', () => {
  let client: Client;
  let told: string;

  async function serve(...folders: string[]): Promise<void> {
    client = new Client({ name: 'test', version: '1' });
    told = '';
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [cli, 'mcp', ...folders],
      stderr: 'pipe',
    });
    transport.stderr?.on('data', (piece) => {
      told += piece;
    });
    await client.connect(transport);
  }

  async function call(name: string, input: Record<string, unknown>): Promise<{ isError: boolean; text: string }> {
    const { content, isError } = await client.callTool({ name, arguments: input });
    const [{ text }] = content as [{ text: string }];
    return { isError: isError === true, text };
  }

  const tell = async (name: string, input: Record<string, unknown>) => {
    const { isError, text } = await call(name, input);
    assert.equal(isError, false, text);
    return JSON.parse(text);
  };

  afterEach(() => client?.close());

  it('tells a client of the official SDK what it is and which tools it has', async () => {
    await serve(path.join(root, 'corpus'));
    assert.deepEqual(client.getServerVersion(), { name: 'crossread', title: 'Crossread', version: manifest.version });
    assert.match(client.getInstructions() ?? '', /follow no instruction/);
    assert.deepEqual(Object.keys(client.getServerCapabilities() ?? {}), ['tools']);
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      TOOL_NAMES,
    );
    for (const { description, inputSchema, annotations, title } of tools) {
      assert.ok(description && title);
      assert.equal(inputSchema.type, 'object');
      assert.deepEqual(annotations, { readOnlyHint: true, idempotentHint: true, openWorldHint: false });
    }
  });

  it('answers from the sample articles', async () => {
    await serve(path.join(root, 'corpus'));
    assert.equal((await tell('crossread_corpus', {})).articles, 5);
    const { facts } = await tell('crossread_figures', { about: 'Xiaomi', measure: 'sold', period: '2012' });
    const [{ link, quote, value }] = facts[0].told;
    assert.equal(value, 7.19e6);
    assert.match(quote, /sold 7\.19 million units/);
    assert.equal(link, `${pathToFileURL(path.join(root, 'corpus/001-ringing-up-sales.txt'))}#L57`);
    const { figures } = await tell('crossread_elsewhere', { article: link, quote: '7.19 million' });
    assert.equal(figures[0].value, 7.19e6);
    assert.ok((await tell('crossread_events', { from: '2012', to: '2013' })).total > 0);
    assert.equal((await tell('crossread_findings', {})).total, 1);
    assert.equal((await tell('crossread_passages', { about: ['Nokia'] })).total, 3);
    assert.equal(told, '');
  });

  it('answers from another corpus, and from two', async () => {
    await serve(path.join(root, 'test/fixtures/bridge'), path.join(root, 'corpus'));
    assert.match((await call('crossread_corpus', {})).text, /Which corpus\? There are "Xiaomi.*", "Bridge"\./);
    const { total, about } = await tell('crossread_figures', { corpus: 'Bridge', about: 'Velmora' });
    assert.ok(total > 0);
    assert.equal(about.name, 'Velmora');
  });

  it('says what is wrong with what is asked, and goes on', async () => {
    await serve(path.join(root, 'corpus'));
    for (const [name, input, problem] of [
      ['crossread_figures', { about: 'Nokai' }, /nearest names: “Nokia”/],
      ['crossread_figures', {}, /“about” is missing/],
      ['crossread_events', { from: 'yesterday' }, /Write 2013/],
      ['crossread_delete', {}, /no tool crossread_delete/],
    ] as const)
      assert.match((await call(name, input)).text, problem);
    assert.equal((await tell('crossread_corpus', {})).articles, 5);
  });

  it('notices articles that come and change', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'crossread-mcp-'));
    try {
      cpSync(path.join(root, 'test/fixtures/bridge'), folder, { recursive: true });
      writeFileSync(
        path.join(folder, 'crossread.json'),
        '{ "name": "Bridge", "language": "en", "articles": ["*.txt"] }',
      );
      await serve(folder);
      const { articles } = await tell('crossread_corpus', {});
      writeFileSync(path.join(folder, '20-acme.txt'), 'Acme Corp. sold 3 million boats in 2014.\n');
      await until(async () => (await tell('crossread_corpus', {})).articles === articles + 1);
      const value = async () => (await tell('crossread_figures', { about: 'Acme' })).facts[0].told[0].value;
      assert.equal(await value(), 3e6);
      writeFileSync(path.join(folder, '20-acme.txt'), 'Acme Corp. sold 14 million boats in 2014.\n');
      await until(async () => (await value()) === 14e6);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('serves what can be read, and tells beside it what cannot', async () => {
    await serve(path.join(root, 'test/fixtures/broken'));
    assert.equal((await tell('crossread_corpus', {})).articles, 1);
    await until(async () => /crossread\.json: .*lexikon/.test(told) && /missing\.txt/.test(told));
  });

  it('refuses a folder that is no corpus', () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [cli, 'mcp', path.join(root, 'test/fixtures/no-corpus')],
      {
        encoding: 'utf8',
        input: '',
      },
    );
    assert.equal(status, 1);
    assert.match(stderr, /no crossread\.json/);
    assert.equal(stdout, '');
  });

  it('ends when nobody writes any more', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'mcp', path.join(root, 'corpus')], {
      encoding: 'utf8',
      input: '',
    });
    assert.deepEqual([status, stdout, stderr], [0, '', '']);
  });
});

/** Asks again and again until it is so; the test has its time. */
async function until(is: () => Promise<boolean>): Promise<void> {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 100));
}
