#!/usr/bin/env node
/**
 * Stands in for the `code` executable where there is no screen: takes the flags that `@vscode/test-electron` passes to
 * desktop VS Code, and runs the suite in the served one. Same flags, same exit code.
 */
import { runServedSuite } from './servedSuite.js';
import { runTool } from './tool.js';

const flags = process.argv.slice(2);

function flag(name: string): string {
  const value = flags.find((candidate) => candidate.startsWith(`--${name}=`));
  if (!value) throw new Error(`--${name}= is missing.`);
  return value.slice(name.length + 3);
}

runTool(async () => {
  const [folder] = flags.filter((candidate) => !candidate.startsWith('--'));
  if (!folder) throw new Error('Name the folder to open.');
  process.exitCode = await runServedSuite({
    folder,
    extension: flag('extensionDevelopmentPath'),
    suite: flag('extensionTestsPath'),
  });
});
