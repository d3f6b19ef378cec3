import type { CorpusFiles } from '../../src/core/corpus/readCorpus.js';

/** A corpus folder in memory: paths to contents, text or bytes. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): CorpusFiles {
  const bytesOf = (path: string): Uint8Array | undefined => {
    const content = Object.hasOwn(contents, path) ? contents[path] : undefined;
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    list: async () => Object.keys(contents),
    size: async (path) => bytesOf(path)?.length,
    read: async (path) => {
      const bytes = bytesOf(path);
      if (!bytes) throw new Error(`no such file: ${path}`);
      return bytes;
    },
  };
}
