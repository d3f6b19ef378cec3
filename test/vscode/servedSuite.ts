import { setTimeout as wait } from 'node:timers/promises';
import { startBrowser } from './browser.js';
import { describeExtensionLog } from './extensionLog.js';
import { prepareHost } from './host.js';
import { PageLog } from './pageLog.js';
import { type PayloadEntry, type Server, type Settings, startServer } from './server.js';
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

/** Runs a suite inside the extension host of the served VS Code, in Node. */
export function runServedSuite({ folder, extension, suite, ...options }: ServedSuite): Promise<number> {
  return runInWindow({
    ...options,
    address: (server) => server.address(folder, { payload: suitePayload(server, extension, suite) }),
  });
}

/** What the address of a window says for the suite to run in it. */
export function suitePayload(server: Server, extension: string, suite: string): readonly PayloadEntry[] {
  return [
    ['extensionDevelopmentPath', server.uri(extension)],
    ['extensionTestsPath', server.uri(suite)],
  ];
}

export interface SuiteWindow extends Pick<ServedSuite, 'environment' | 'data' | 'port'> {
  readonly settings?: Settings;
  /** After so many seconds the suite is given up. */
  readonly limit?: number;
  /** The address that the window opens, whose payload names the suite. */
  address(server: Server): string;
  /** Watches the suite from the moment at which the window opens; rejects when there is nothing left to wait for. */
  lost?(): Promise<never>;
}

/** Opens a window that runs a suite; says what the window logged if it did not end well. */
export async function runInWindow({
  address,
  lost,
  limit = 900,
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
    const log = await PageLog.of(browser, page);
    const exit = new Promise<number>((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
    const ended = page.goto(address(server), { waitUntil: 'commit' }).then(() => exit);
    const code = await Promise.race([
      ended,
      log.gone,
      server.ended.then(failure('The VS Code server ended.')),
      wait(limit * 1_000, undefined, { ref: false }).then(failure(`The suite did not end within ${limit} s.`)),
      ...(lost ? [lost()] : []),
    ]).catch((error: unknown) => {
      console.error(error);
      return 1;
    });
    if (code !== 0) console.error(`${log}\n${describeExtensionLog(await server.extensionLog())}`);
    return code;
  } finally {
    await browser.close();
    await server.stop();
    if (options.data === undefined) await removeFolder(data);
  }
}

const failure = (reason: string) => (): never => {
  throw new Error(reason);
};
