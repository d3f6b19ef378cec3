import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openArticle, told, workspaceFolder } from './support.js';

const ours = () => vscode.lm.tools.filter(({ name }) => name.startsWith('crossread_'));

async function turn(on: boolean | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('crossread');
  await settings.update('assistantTools', on, vscode.ConfigurationTarget.Global);
}

describe('The tools for language models', () => {
  before(() => openArticle('000'));
  afterEach(() => turn(undefined));

  const invoke = async (name: string, input: object): Promise<string> => {
    const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
    return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
  };

  it('say nothing until the reader turns them on', async () => {
    // The editor tells extensions of all that are declared, and its models of those whose time it is.
    const { contributes } = vscode.extensions.getExtension('crossread.crossread')?.packageJSON ?? {};
    for (const { when } of contributes.languageModelTools) assert.equal(when, 'config.crossread.assistantTools');
    assert.equal(vscode.workspace.getConfiguration('crossread').get('assistantTools'), false);
    for (const { name } of ours()) await assert.rejects(invoke(name, { about: 'Xiaomi' }), /implementation/, name);
  });

  it('answer while the reader has them on', async () => {
    await turn(true);
    assert.equal(ours().length, 6);
    for (const { description, inputSchema } of ours()) assert.ok(description && inputSchema);
    const answer = await eventually('they answer', () =>
      invoke('crossread_figures', { about: 'Xiaomi' }).catch(() => false as const),
    );
    const { facts, about } = JSON.parse(answer);
    assert.equal(about.name, 'Xiaomi');
    assert.match(facts[0].told[0].link, /\.txt#L\d+$/);
    const { figures } = JSON.parse(
      await invoke('crossread_elsewhere', { article: '002-wat-is-het-geheim-van-xiaomi.txt', quote: '26 miljoen' }),
    );
    assert.equal(figures[0].elsewhere[0].claim, 'the same');
    await assert.rejects(invoke('crossread_figures', { about: 'Nokai' }), /nearest names: “Nokia”/);
    await turn(undefined);
    await eventually('they say nothing again', () =>
      invoke('crossread_figures', { about: 'Xiaomi' }).then(
        () => false,
        () => true,
      ),
    );
  });

  it('can be served to another assistant: what starts them is copied', async () => {
    await told(async () => vscode.commands.executeCommand('crossread.copyMcpServer'));
    const { mcpServers } = JSON.parse(await vscode.env.clipboard.readText());
    const { command, args } = mcpServers.crossread;
    assert.deepEqual([command, args[1], args[2]], ['node', 'mcp', workspaceFolder().fsPath]);
    await vscode.workspace.fs.stat(vscode.Uri.file(args[0]));
  });
});
