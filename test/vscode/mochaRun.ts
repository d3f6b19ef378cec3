import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';
import { sourceStack } from './sourceStack.js';
import { suiteEnvironment } from './suiteEnvironment.js';

/** Runs a bundle of tests in this process, reports as the environment asks, and returns how many failed. */
export function runMocha(bundle: string, timeout: number): Promise<number> {
  const { resultFile, outputFile, filter } = suiteEnvironment.read();
  process.setSourceMapsEnabled(true);
  if (outputFile) {
    Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => appendFileSync(outputFile, `${format(...parts)}\n`);
  }
  const mocha = new Mocha({
    timeout,
    color: Boolean(process.stdout.isTTY) && !outputFile,
    forbidOnly: Boolean(process.env.CI),
    ...(filter ? { fgrep: filter } : {}),
  });
  mocha.addFile(bundle);
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
      if (resultFile) writeFileSync(resultFile, JSON.stringify({ passed, failed, skipped }));
      resolve(failed);
    });
    runner.on('fail', (_test, error: Error) => {
      if (error.stack) error.stack = sourceStack(error.stack);
    });
  });
}
