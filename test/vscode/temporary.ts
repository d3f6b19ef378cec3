import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const kept = new Set<string>();
process.on('exit', () => {
  for (const folder of kept) rmSync(folder, { recursive: true, force: true }); // those of an interrupted run
});

/** A new folder that is nobody else's. */
export async function temporaryFolder(purpose: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `crossread-${purpose}-`));
  kept.add(folder);
  return folder;
}

/** A copy of `folder` that tests may write to. */
export async function temporaryCopy(folder: string): Promise<string> {
  const copy = await temporaryFolder(path.basename(folder));
  await cp(folder, copy, { recursive: true });
  return copy;
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }); // servers write until they end
  kept.delete(folder);
}
