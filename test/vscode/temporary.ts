import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new folder that is nobody else's. */
export function temporaryFolder(purpose: string): Promise<string> {
  return mkdtemp(path.join(tmpdir(), `crossread-${purpose}-`));
}

/** A copy of `folder` that tests may write to. */
export async function temporaryCopy(folder: string): Promise<string> {
  const copy = await temporaryFolder(path.basename(folder));
  await cp(folder, copy, { recursive: true });
  return copy;
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }); // servers write until they end
}
