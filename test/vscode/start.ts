/**
 * Opens VS Code with Crossread for a person:
 *
 *   npm start                       the bundled corpus, in a browser
 *   npm start -- FOLDER             another folder
 *   npm start -- --web              the extension runs in the browser too, as in VS Code for the Web
 *   npm start -- --port 9000        at this port, or a free one where it is taken
 *   npm start -- --desktop          in the desktop VS Code that is installed (`code`)
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { hostRunsHere, prepareHost } from './host.js';
import { corpusFolder, keptFolder, root } from './paths.js';
import { freePort, IN_BROWSER, startServer } from './server.js';
import { runTool } from './tool.js';
import { findFile } from './workbench.js';

const usualPort = 8700;

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { desktop: { type: 'boolean' }, web: { type: 'boolean' }, port: { type: 'string' } },
  });
  const folder = path.resolve(positionals[0] ?? corpusFolder);
  // The bundled corpus begins with an article open; in a folder of theirs, readers choose.
  const article = folder === corpusFolder ? await findFile(folder, '000') : undefined;
  if (values.web && !hostRunsHere) throw new Error('VS Code for the Web is served on Linux x64 only.');
  if (values.desktop) await openDesktop('code', folder, article);
  else if (hostRunsHere)
    await serve(folder, article, { port: Number(values.port ?? usualPort), inBrowser: values.web ?? false });
  else await openDesktop(await downloadAndUnzipVSCode({ cachePath: keptFolder }), folder, article);
}

interface Serving {
  readonly port: number;
  /** Does the extension run in the browser? */
  readonly inBrowser: boolean;
}

async function serve(folder: string, article: string | undefined, { port, inBrowser }: Serving): Promise<void> {
  await prepareHost();
  const server = await startServer({
    // Each keeps settings of its own.
    folder: path.join(keptFolder, inBrowser ? 'web' : 'served'),
    port: await freePort(port),
    ...(inBrowser && { settings: IN_BROWSER }),
  });
  console.log(`\nCrossread is open at ${server.address(folder, { open: article })}\n\nCtrl+C stops it.`);
  await server.ended;
  throw new Error(`The VS Code server has ended; see ${server.log}.`);
}

function openDesktop(executable: string, folder: string, article: string | undefined): Promise<void> {
  const files = article ? [folder, article] : [folder];
  const child = spawn(executable, ['--new-window', `--extensionDevelopmentPath=${root}`, ...files], {
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const missing = error.code === 'ENOENT';
      reject(missing ? new Error(`"${executable}" was not found: install VS Code, or leave out --desktop.`) : error);
    });
    child.once('exit', () => resolve());
  });
}

runTool(start, 0); // to stop it is the usual way to end it
