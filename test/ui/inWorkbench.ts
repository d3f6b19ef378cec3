import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describeExtensionLog } from '../vscode/extensionLog.js';
import { corpusFolder, outFolder, root } from '../vscode/paths.js';
import { openSession, type Session, type SessionOptions } from '../vscode/session.js';
import { removeFolder, temporaryCopy } from '../vscode/temporary.js';
import type { Workbench } from '../vscode/workbench.js';

/** Rows stay where they are: what sticks to the top of a tree would lie over the row to click. */
export const STILL_ROWS = { 'workbench.tree.enableStickyScroll': false };

/**
 * Gives the tests of a `describe` one workbench, on a copy of the bundled corpus or of a folder of `test/fixtures`, without
 * some of its files; when a test fails, a picture of it is kept. Whatever the tests do, the extension throws no error.
 */
export function inWorkbench({
  fixture,
  without = [],
  ...options
}: Omit<SessionOptions, 'folder'> & { fixture?: string; without?: readonly string[] }): () => Workbench {
  let folder: string | undefined;
  let session: Session | undefined;

  before(async () => {
    folder = await temporaryCopy(fixture ? path.join(root, 'test/fixtures', fixture) : corpusFolder);
    for (const file of without) await rm(path.join(folder, file));
    session = await openSession({ ...options, folder });
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed' || !session) return;
    const picture = path.join(outFolder, 'failures', `${this.currentTest.fullTitle().replace(/[^\w]+/g, '-')}.png`);
    await session.workbench.screenshot(picture);
    console.log(`      picture: ${path.relative(root, picture)}`);
  });

  after(async () => {
    const log = await session?.server.extensionLog();
    await session?.close();
    if (folder) await removeFolder(folder);
    if (log && log.errors.length > 0) throw new Error(describeExtensionLog(log));
  });

  return () => {
    if (!session) throw new Error('The workbench is open only while tests run.');
    return session.workbench;
  };
}
