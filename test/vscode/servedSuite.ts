import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import { describeExtensionLog } from './extensionLog.js';
import { prepareHost } from './host.js';
import { type Server, type Settings, startServer } from './server.js';
import { removeFolder, temporaryFolder } from './temporary.js';

export interface ServedSuite {
  /** The folder the window opens. */
  readonly folder: string;
  readonly extension: string;
  /** A module that exports `run()`. */
  readonly suite: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the window keeps what it remembers; forgotten afterwards unless told. */
  readonly data?: string;
  /** Any free port unless told; to a window at another one the same folder is another workspace. */
  readonly port?: number;
}

/** Errors that the served VS Code meets in every window, and lives with. */
const alwaysLogged = /Service ?Worker|authentication provider/;
const limit = 900_000;

/** Runs a suite inside the extension host of the served VS Code, in Node. */
export function runServedSuite({ folder, extension, suite, ...options }: ServedSuite): Promise<number> {
  return runInWindow({
    ...options,
    open: async (_page, server) =>
      server.address(folder, {
        payload: [
          ['extensionDevelopmentPath', server.uri(extension)],
          ['extensionTestsPath', server.uri(suite)],
        ],
      }),
  });
}

export interface SuiteWindow extends Pick<ServedSuite, 'environment' | 'data' | 'port'> {
  readonly settings?: Settings;
  /** The address that the window opens, whose payload names the suite. */
  open(page: Page, server: Server): Promise<string>;
}

/** Opens a window that runs a suite; says what the window logged if it did not end well. */
export async function runInWindow({
  open,
  settings = {},
  environment = {},
  port = 0,
  ...options
}: SuiteWindow): Promise<number> {
  await prepareHost();
  const data = options.data ?? (await temporaryFolder('suite'));
  const [server, browser] = await Promise.all([
    startServer({ folder: data, settings, underTest: true, environment, port }),
    startBrowser(),
  ]);
  try {
    const page = await browser.newPage();
    const windowLog: string[] = [];
    await page.exposeFunction('codeAutomationLog', (type: string, parts: unknown[]) => {
      const text = format(...parts);
      if (type === 'error' && !alwaysLogged.test(text)) windowLog.push(text);
    });
    const ended = new Promise<number>((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      setTimeout(() => reject(new Error(`The suite did not end within ${limit / 1000} s.`)), limit).unref();
    });
    await page.goto(await open(page, server));
    const code = await ended.catch((error: unknown) => {
      console.error(error);
      return 1;
    });
    if (code !== 0) console.error([...windowLog, describeExtensionLog(await server.extensionLog())].join('\n'));
    return code;
  } finally {
    await browser.close();
    await server.stop();
    if (options.data === undefined) await removeFolder(data);
  }
}
