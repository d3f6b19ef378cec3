import path from 'node:path';
import { startBrowser } from './browser.js';
import { prepareHost } from './host.js';
import { corpusFolder } from './paths.js';
import { type Server, type Settings, startServer } from './server.js';
import { removeFolder, temporaryFolder } from './temporary.js';
import { findFile, patience, type Theme, themes, Workbench } from './workbench.js';

export interface SessionOptions {
  /** The folder to open: the bundled corpus unless told. */
  readonly folder?: string | undefined;
  /** The file to begin with, named by how its path begins. */
  readonly open?: string | undefined;
  readonly theme?: Theme | undefined;
  readonly settings?: Settings | undefined;
  readonly viewport?: { readonly width: number; readonly height: number } | undefined;
  /** Pixels per CSS pixel: 2 for crisp pictures. */
  readonly scale?: number | undefined;
}

export interface Session {
  readonly workbench: Workbench;
  readonly server: Server;
  close(): Promise<void>;
}

/** A fresh VS Code with Crossread installed and nothing remembered from before, in a headless browser. */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const { folder = corpusFolder, open, theme = 'dark', viewport = { width: 1280, height: 800 }, scale = 1 } = options;
  await prepareHost();
  const settings = { 'workbench.colorTheme': themes[theme], ...options.settings };
  const temporary = await temporaryFolder('session');
  const [server, browser] = await Promise.all([startServer({ folder: temporary, settings }), startBrowser()]);
  const close = async () => {
    await browser.close();
    await server.stop();
    await removeFolder(temporary);
  };
  try {
    const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
    page.setDefaultTimeout(patience);
    const workbench = new Workbench(page, folder, server, settings);
    const file = open && (await findFile(folder, open));
    await page.goto(server.address(folder, { open: file }));
    await workbench.ready();
    if (file) await workbench.editorShows(path.basename(file));
    return { workbench, server, close };
  } catch (error) {
    await close();
    throw error;
  }
}
