import 'mocha/mocha.js';
import * as vscode from 'vscode';
import type { WebSuiteOptions } from '../vscode/webSuite.js';
import { MemoryFiles } from './memoryFiles.js';

/** Of the page, which the types of Node do not know. */
declare const location: { readonly origin: string };

/** Where the suite asks and tells: the other end is `test/vscode/webSuite.ts`. */
const suiteAddress = (name: string): string => `${location.origin}/crossread-suite/${name}`;

// An answer that gets lost holds up nothing for longer.
const ANSWER_MS = 5_000;

async function tell(name: string, content: unknown): Promise<void> {
  const signal = AbortSignal.timeout(ANSWER_MS);
  await fetch(suiteAddress(name), { method: 'POST', body: JSON.stringify(content), signal }).catch(() => undefined);
}

/**
 * Runs tests inside the extension host of a browser, by the contract of VS Code's `extensionTestsPath`, in a workspace that
 * is in memory. Tests are there once `load` has been called.
 */
export async function runInBrowser(load: () => Promise<unknown>): Promise<void> {
  vscode.workspace.registerFileSystemProvider('memory', new MemoryFiles(), { isCaseSensitive: true });
  const options = await fetch(suiteAddress('options'));
  const { filter } = (await options.json()) as WebSuiteOptions;
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
