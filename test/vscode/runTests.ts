/**
 * Runs the tests and sums them up:
 *
 *   npm test                      unit, extension, web, ui
 *   npm test -- unit web          some parts; web is the extension part in the extension host of a browser
 *   npm test -- desktop           the extension part in desktop VS Code
 *   npm test -- --grep "hover"    the tests whose full title contains this
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runDesktopSuite } from './desktopSuite.js';
import { hostRunsHere } from './host.js';
import { corpusFolder, outFolder, root } from './paths.js';
import { runServedSuite } from './servedSuite.js';
import { suiteEnvironment } from './suiteEnvironment.js';
import { removeFolder, temporaryCopy, temporaryFolder } from './temporary.js';
import { runTool } from './tool.js';
import { runWebSuite } from './webSuite.js';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs one part of the tests in a process of its own; the numbers come through a file. */
type Part = (environment: Readonly<Record<string, string>>, outputFile: string) => Promise<unknown>;

const bundle = (name: string) => path.join(outFolder, `${name}.js`);

const parts: Readonly<Record<string, Part>> = {
  unit: (environment) => runNodeSuite('unitTests', 30_000, environment),
  extension: (environment, outputFile) => inExtensionHost(hostRunsHere ? 'served' : 'desktop', environment, outputFile),
  web: (environment) => runWebSuite(bundle('webTests'), environment),
  ui: (environment) => runNodeSuite('uiTests', 60_000, environment),
  desktop: (environment, outputFile) => inExtensionHost('desktop', environment, outputFile),
};
const usual = hostRunsHere ? ['unit', 'extension', 'web', 'ui'] : ['unit', 'extension'];

async function runAll(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
  const wanted = positionals.length > 0 ? positionals : usual;
  const unknown = wanted.filter((name) => !parts[name]);
  if (unknown.length > 0) throw new Error(`No such part: ${unknown}. There are ${Object.keys(parts).join(', ')}.`);
  if (!hostRunsHere)
    console.log('The tests in a browser and of the UI need the served VS Code, which needs Linux x64: left out.');

  const counts: Count[] = [];
  for (const name of wanted) counts.push(await runPart(name, values.grep));
  const sum = (pick: (count: Count) => number) => counts.reduce((total, count) => total + pick(count), 0);
  const passed = sum((count) => count.passed);
  const failed = sum((count) => count.failed);
  const skipped = sum((count) => count.skipped);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}

/** A part that dies before it has counted is a failure too. */
async function runPart(name: string, filter: string | undefined): Promise<Count> {
  console.log(`\n── ${name} tests ──`);
  const began = Date.now();
  const folder = await temporaryFolder('results');
  const resultFile = path.join(folder, 'result.json');
  const outputFile = path.join(folder, 'output.txt');
  try {
    const elsewhere = name === 'extension' || name === 'desktop';
    const environment = suiteEnvironment.write({ resultFile, filter, ...(elsewhere ? { outputFile } : {}) });
    await parts[name]?.(environment, outputFile);
    const count: Count = JSON.parse(await readFile(resultFile, 'utf8'));
    console.log(`${name} tests took ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return count;
  } catch (error) {
    console.error(`The ${name} tests did not run to their end:`, error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await removeFolder(folder);
  }
}

/** A test that never yields can only be ended from outside. */
const suiteLimit = 900_000;

function runNodeSuite(name: string, timeout: number, environment: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle('nodeSuite'), bundle(name), String(timeout)], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: suiteLimit,
      killSignal: 'SIGKILL',
    });
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    child.once('error', reject);
    child.once('exit', (_code, signal) => {
      process.off('exit', end);
      if (signal) reject(new Error(`It was ended by ${signal}; the limit is ${suiteLimit / 1000} s.`));
      else resolve();
    });
  });
}

async function inExtensionHost(
  where: 'served' | 'desktop',
  environment: Readonly<Record<string, string>>,
  outputFile: string,
): Promise<void> {
  const folder = await temporaryCopy(corpusFolder);
  const suite = bundle('extensionSuite');
  try {
    if (where === 'served') await runServedSuite({ folder, extension: root, suite, environment });
    else await runDesktopSuite({ folder, suite, environment });
  } finally {
    process.stdout.write(await readFile(outputFile, 'utf8').catch(() => ''));
    await removeFolder(folder);
  }
}

runTool(runAll);
