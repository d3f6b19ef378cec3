import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema, type Tool } from '@modelcontextprotocol/sdk/types.js';
import { URI } from 'vscode-uri';
import { version } from '../../../package.json';
import { MANIFEST_FILE } from '../../core/corpus/corpusFolder.js';
import { INSTRUCTIONS, inputSchemaOf, TOOL_NAMES, TOOL_SPECS } from '../../presentation/assistant/toolSpecs.js';
import type { Report } from '../lineFiles.js';
import { CorpusThread } from './corpusThread.js';

// Files that changed are looked for when something is asked, but not more often than that.
const LOOK_AGAIN_MS = 2_000;

const TOOLS: readonly Tool[] = TOOL_NAMES.map((name) => ({
  name,
  title: TOOL_SPECS[name].title,
  description: TOOL_SPECS[name].description,
  inputSchema: inputSchemaOf(name) as Tool['inputSchema'],
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
}));

/**
 * Serves the tools for a reader's own assistant over standard input and output (Model Context Protocol), from corpus folders;
 * ends when nobody writes any more. What there is to say of the folders is told beside that. Gives how many were served.
 */
export async function serveMcp(folders: readonly string[], report: Report): Promise<number> {
  const corpora: string[] = [];
  for (const folder of folders) {
    const isCorpus = await stat(path.join(folder, MANIFEST_FILE)).catch(() => undefined);
    if (isCorpus) corpora.push(URI.file(path.resolve(folder)).toString());
    else report(folder, `this folder has no ${MANIFEST_FILE}: make a corpus of it in VS Code`);
  }
  if (corpora.length === 0) return 0;
  const thread = new CorpusThread(corpora, (message, severity) => report('mcp', message, severity));
  const server = serverOf(new CorpusAsked(thread, report));
  await server.connect(new StdioServerTransport());
  await new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
    // Nobody listens any more.
    process.stdout.once('error', () => resolve());
  });
  thread.end();
  return corpora.length;
}

function serverOf(corpus: CorpusAsked): Server {
  const server = new Server(
    { name: 'crossread', title: 'Crossread', version },
    {
      capabilities: { tools: {} },
      instructions: INSTRUCTIONS,
      // For what a server asks of its client, which this one never does.
      jsonSchemaValidator: {
        getValidator: () => () => ({ valid: false, data: undefined, errorMessage: 'not asked for' }),
      },
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...TOOLS] }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const { text, isRefused } = await corpus.ask(params.name, params.arguments, signal);
    return { content: [{ type: 'text' as const, text }], isError: isRefused };
  });
  return server;
}

/** A corpus thread that has read its folders as they are now when it is asked. */
class CorpusAsked {
  private loading: Promise<unknown> | undefined;
  private lookedAt = 0;

  constructor(
    private readonly thread: CorpusThread,
    report: Report,
  ) {
    void this.look().then(() => this.tellProblems(report));
  }

  ask(name: string, input: unknown, signal: AbortSignal) {
    if (!this.loading && performance.now() - this.lookedAt > LOOK_AGAIN_MS) void this.look();
    return this.thread.ask('assistantTool', { name, input }, signal);
  }

  private look(): Promise<unknown> {
    this.loading = this.thread
      .ask('load', { anew: true })
      // A thread that has failed says so to whoever asks for more than that.
      .catch(() => undefined)
      .finally(() => {
        this.loading = undefined;
        this.lookedAt = performance.now();
      });
    return this.loading;
  }

  /** What could not be read of manifests, lexicons and articles. */
  private async tellProblems(report: Report): Promise<void> {
    const problems = await this.thread.ask('corpusProblems', {}).catch(() => []);
    for (const { place, message, severity } of problems)
      report(URI.parse(place.uri).fsPath, message, severity === 'error' ? 'error' : 'warning');
  }
}
