import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import manifest from '../../package.json';
import { type ExtensionLog, readExtensionLog } from './extensionLog.js';
import { host } from './host.js';
import { root } from './paths.js';
import { removeFolder } from './temporary.js';

export type Settings = Readonly<Record<string, unknown>>;

/** A quiet VS Code: nothing asks, greets, updates, calls home, or writes a file that nobody saved; paragraphs are wrapped. */
const quietSettings: Settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'files.autoSave': 'off',
  'git.enabled': false,
  'window.commandCenter': false,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills these in.
  'window.title': '${dirty}${activeEditorShort}${separator}${rootName}',
};

/** How the name of a workspace file ends. */
export const WORKSPACE_ENDING = '.code-workspace';

/** Settings with which Crossread runs in the extension host of the browser, as it does in VS Code for the Web. */
export const IN_BROWSER: Settings = {
  'remote.extensionKind': { [`${manifest.publisher}.${manifest.name}`]: ['web'] },
};

export interface ServerOptions {
  /** Where the server keeps user data, installed extensions and its log. */
  readonly folder: string;
  readonly settings?: Settings;
  /** Any free port unless told. */
  readonly port?: number;
  /** Lets the page load an extension and its tests by path, as a test run does; without it, Crossread is installed. */
  readonly underTest?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What the address of a page may tell its workbench. */
export type PayloadEntry = readonly [key: string, value: string];

/** A running VS Code server. */
export class Server {
  readonly ended: Promise<void>;

  constructor(
    readonly port: number,
    private readonly process: ChildProcess,
    private readonly dataFolder: string,
    /** The file that takes what the server prints. */
    readonly log: string,
  ) {
    this.ended = new Promise((resolve) => process.once('exit', () => resolve()));
  }

  /** The page's. */
  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** How the page names a file of this machine. */
  uri(file: string): string {
    return `vscode-remote://127.0.0.1:${this.port}${file}`;
  }

  /** The address of the workbench on a folder or a workspace file, with a file open if one is named. */
  address(
    place: string,
    { open, payload = [] }: { open?: string | undefined; payload?: readonly PayloadEntry[] } = {},
  ): string {
    const entries: PayloadEntry[] = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload];
    if (open) entries.push(['openFile', this.uri(open)]);
    const kind = place.endsWith(WORKSPACE_ENDING) ? 'workspace' : 'folder';
    const query = new URLSearchParams({ [kind]: place, payload: JSON.stringify(entries) });
    return `${this.origin}/?${String(query).replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
  }

  async changeSettings(settings: Settings): Promise<void> {
    await writeSettings(settingsFileOf(this.dataFolder), settings);
  }

  /** What went wrong in Crossread, and what it logged. */
  extensionLog(): Promise<ExtensionLog> {
    return readExtensionLog(this.dataFolder);
  }

  async stop(): Promise<void> {
    this.process.kill('SIGTERM');
    const impatience = setTimeout(() => this.process.kill('SIGKILL'), 3_000);
    await this.ended;
    clearTimeout(impatience);
  }
}

export async function startServer(options: ServerOptions): Promise<Server> {
  const { folder, port = 0, settings = {}, underTest = false, environment = {} } = options;
  const data = path.join(folder, 'data');
  const settingsFile = settingsFileOf(data);
  await mkdir(path.dirname(settingsFile), { recursive: true });
  if (!existsSync(settingsFile)) await writeSettings(settingsFile, settings); // else they are the reader's by now

  const args = [
    host.server,
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...['--server-data-dir', data, '--accept-server-license-terms', '--telemetry-level', 'off'],
    ...[
      '--disable-telemetry',
      '--disable-experiments',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
    ],
    ...(underTest ? ['--enable-smoke-test-driver'] : ['--extensions-dir', await installCrossread(folder)]),
  ];
  const child = spawn(host.node, args, {
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl+C reaches the launcher first, which then stops the server in order.
    detached: true,
  });
  const abandon = () => {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', abandon);
  child.once('exit', () => process.off('exit', abandon));
  const log = path.join(folder, 'server.log');
  return new Server(await listeningPort(child, log), child, data, log);
}

/** The port, or another one where it is taken or none is named. */
export function freePort(port = 0): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(freePort()));
    probe.listen(port, '127.0.0.1', () => {
      const { port: found } = probe.address() as AddressInfo;
      probe.close(() => resolve(found));
    });
  });
}

function settingsFileOf(dataFolder: string): string {
  return path.join(dataFolder, 'data/User/settings.json');
}

async function writeSettings(file: string, settings: Settings): Promise<void> {
  await writeFile(file, JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
}

/** Installs the extension as built, and nothing else, by a link that must stand before the server first looks. */
async function installCrossread(folder: string): Promise<string> {
  const extensions = path.join(folder, 'extensions');
  const link = path.join(extensions, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  if (existsSync(link)) return extensions;
  await removeFolder(extensions);
  await mkdir(extensions, { recursive: true });
  await symlink(root, link, 'dir');
  return extensions;
}

function listeningPort(child: ChildProcess, logFile: string): Promise<number> {
  const log = createWriteStream(logFile);
  return new Promise((resolve, reject) => {
    let output = '';
    let port: number | undefined;
    const read = (chunk: Buffer) => {
      log.write(chunk);
      if (port !== undefined) return;
      output += chunk;
      const match = /Extension host agent listening on (\d+)/.exec(output);
      if (!match) return;
      port = Number(match[1]);
      resolve(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${output}`)));
  });
}
