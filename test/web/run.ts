import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { MemoryFiles } from './memoryFiles.js';
import { fillWorkspace } from './sampleCorpus.js';
import { LISTENER_SETTING, type SuiteOptions } from './suiteOptions.js';

// A request that gets lost holds up nothing for longer.
const REQUEST_MS = 10_000;

/** Asks and tells whoever started the suite: the other end is `test/vscode/suiteListener.ts`. */
async function tell(name: string, content?: unknown): Promise<unknown> {
  const address = vscode.workspace.getConfiguration().get<string>(LISTENER_SETTING);
  const response = await fetch(`${address}/${name}`, {
    method: 'POST',
    body: JSON.stringify(content) ?? '',
    signal: AbortSignal.timeout(REQUEST_MS),
  });
  return response.json();
}

/**
 * Runs tests inside the extension host of a browser, by the contract of VS Code's `extensionTestsPath`, in a workspace that
 * is in memory and holds the sample articles. Tests are there once `load` has been called.
 */
export async function runInBrowser(load: () => Promise<unknown>): Promise<void> {
  vscode.workspace.registerFileSystemProvider('memory', new MemoryFiles(), { isCaseSensitive: true });
  const { filter } = (await tell('options')) as SuiteOptions;
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false, ...(filter ? { fgrep: filter } : {}) });
  // One after the other, in the order in which things happened.
  let told: Promise<unknown> = Promise.resolve();
  const tellNext = (name: string, content: unknown): void => {
    told = told.then(() => tell(name, content)).catch(() => undefined);
  };
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => tellNext('line', parts);
  before('the workspace holds the sample articles', async function () {
    // The window itself is still starting.
    this.timeout(60_000);
    await fillWorkspace();
  });
  await load();
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
      tellNext('result', { passed, failed: failures, skipped });
      void told.then(() => resolve(failures));
    });
    runner.on('test', (test) => tellNext('test', test.fullTitle()));
    runner.on('fail', (_, error) => tellNext('failure', error.stack ?? error.message));
  });
  if (failed > 0) throw new Error(`${failed} tests failed.`);
}
