import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { hostRunsHere } from './host.js';
import { keptFolder, outFolder, root } from './paths.js';
import { removeFolder, temporaryFolder } from './temporary.js';

export interface DesktopSuite {
  readonly folder: string;
  readonly suite: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Runs a suite in desktop VS Code: the one `CROSSREAD_VSCODE` names, by path or by version ("1.101.0", "insiders"), or
 * the newest release. Both of the latter are downloaded. On Linux without a screen, the served VS Code stands in.
 */
export async function runDesktopSuite({ folder, suite, environment }: DesktopSuite): Promise<number> {
  const named = process.env.CROSSREAD_VSCODE ?? (hasScreen() ? 'stable' : await shim());
  const userData = await temporaryFolder('desktop');
  try {
    return await runTests({
      ...(path.isAbsolute(named) ? { vscodeExecutablePath: named } : { version: named }),
      cachePath: keptFolder,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      extensionTestsEnv: { ...environment },
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${userData}`],
    });
  } finally {
    await removeFolder(userData);
  }
}

function hasScreen(): boolean {
  return !hostRunsHere || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function shim(): Promise<string> {
  const executable = path.join(outFolder, 'desktopShim.js');
  await chmod(executable, 0o755);
  return executable;
}
