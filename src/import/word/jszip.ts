import { openZip } from '../zip/openZip.js';

interface Part {
  async(kind: 'uint8array'): Promise<Uint8Array>;
}

/**
 * Stands in for the package `jszip`, of which mammoth uses these two: parts are unpacked by the one reader of packed files
 * here, within its limits.
 */
export async function loadAsync(bytes: Uint8Array | ArrayBuffer): Promise<{ file(name: string): Part | null }> {
  const zip = openZip(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  const names = new Set(zip.names);
  return {
    file: (name) => (names.has(name) ? { async: async () => (await zip.read(name)) ?? new Uint8Array() } : null),
  };
}
