import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'node:util';
import { LISTENER_SETTING, type SuiteOptions } from '../web/suiteOptions.js';
import { root } from './paths.js';
import { runInWindow, suitePayload } from './servedSuite.js';
import { IN_BROWSER, WORKSPACE_ENDING } from './server.js';
import { sourceStack } from './sourceStack.js';
import { suiteEnvironment } from './suiteEnvironment.js';
import { SuiteListener } from './suiteListener.js';
import { removeFolder, temporaryFolder } from './temporary.js';

// A file that exists names the folder, which exists once the suite has begun: a served window that finds its folder missing
// asks for another one. Nobody sees that it does, and the next thing that a test accepts is the folder that it proposes.
const IN_MEMORY = { folders: [{ uri: 'memory:/corpus' }] };
// Frames name a bundle by the address at which the server has it.
const BUNDLE_ADDRESS = /vscode-remote:\/\/[\d.:]+(?=\/)|#vscode-extension/g;
// A test says what came of it within its time limit, the longest of which is 60 s.
const SILENCE_S = 90;
// It takes about 40 s on two processors.
const LIMIT_S = 300;

/**
 * Runs the bundle `suite` in the extension host of the browser, where the `browser` entry of the extension runs, in a
 * workspace that is in memory. The environment says where the numbers go. A window in which VS Code itself did not start
 * gets a second chance; a suite that has begun does not.
 */
export async function runWebSuite(suite: string, environment: Readonly<Record<string, string>>): Promise<number> {
  const first = await runOnce(suite, environment);
  if (first.hasBegun) return first.code;
  console.error('VS Code did not start in that window: another one is opened.');
  return (await runOnce(suite, environment)).code;
}

async function runOnce(
  suite: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly hasBegun: boolean }> {
  const { resultFile = '', filter } = suiteEnvironment.read(environment);
  const folder = await temporaryFolder('workspace');
  const workspace = path.join(folder, `memory${WORKSPACE_ENDING}`);
  await writeFile(workspace, JSON.stringify(IN_MEMORY));
  const listener = await SuiteListener.start<SuiteOptions>({
    options: { filter },
    line: (parts) => console.log(sourceStack(format(...parts).replaceAll(BUNDLE_ADDRESS, ''))),
    result: (count) => writeFileSync(resultFile, JSON.stringify(count)),
  });
  try {
    const code = await runInWindow({
      settings: { ...IN_BROWSER, [LISTENER_SETTING]: listener.address },
      limit: LIMIT_S,
      address: (server) => server.address(workspace, { payload: suitePayload(server, root, suite) }),
      lost: () => listener.silence(SILENCE_S),
    });
    return { code, hasBegun: listener.hasBegun };
  } finally {
    await listener.stop();
    await removeFolder(folder);
  }
}
