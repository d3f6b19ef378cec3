/** The entry point of the tests inside the extension host, by the contract of VS Code's `extensionTestsPath`. */
import path from 'node:path';
import { runMocha } from './mochaRun.js';
import { outFolder } from './paths.js';

export async function run(): Promise<void> {
  const failed = await runMocha(path.join(outFolder, 'extensionTests.js'), 20_000);
  if (failed > 0) throw new Error(`${failed} tests failed.`);
}
