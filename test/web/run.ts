import 'mocha/mocha.js';
import * as vscode from 'vscode';
import type { WebSuiteOptions } from '../vscode/webSuite.js';
import { MemoryFiles } from './memoryFiles.js';

/** Where the suite asks and tells: the other end is `test/vscode/webSuite.ts`. */
const suiteAddress = (name: string): string => `${location.origin}/crossread-suite/${name}`;

const tell = (name: string, content: unknown): Promise<unknown> =>
  fetch(suiteAddress(name), { method: 'POST', body: JSON.stringify(content) });

/**
 * Runs tests inside the extension host of a browser, by the contract of VS Code's `extensionTestsPath`, in a workspace that
 * is in memory. Tests are there once `load` has been called.
 */
export async function runInBrowser(load: () => Promise<unknown>): Promise<void> {
  vscode.workspace.registerFileSystemProvider('memory', new MemoryFiles(), { isCaseSensitive: true });
  const { filter }: WebSuiteOptions = await (await fetch(suiteAddress('options'))).json();
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false, ...(filter ? { fgrep: filter } : {}) });
  // Lines are told one after the other.
  let told: Promise<unknown> = Promise.resolve();
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    told = told.then(() => tell('line', parts));
  };
  await load();
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
      told = told.then(() => tell('result', { passed, failed: failures, skipped }));
      void told.then(() => resolve(failures));
    });
  });
  if (failed > 0) throw new Error(`${failed} tests failed.`);
}
