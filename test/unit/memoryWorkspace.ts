import type { CorpusFiles } from '../../src/core/corpus/readCorpus.js';
import type { CorpusFolder } from '../../src/worker/protocol.js';
import type { Surroundings } from '../../src/worker/surroundings.js';
import { below, folderOf, isBelow, nameOf, pathBelow } from '../../src/worker/uris.js';

/** Where the sample articles are, which no workspace has. */
export const BUNDLED = 'memory:/extension/corpus';

/** A workspace in memory: files by their URIs, of which a test can hold back the reading. */
export class MemoryWorkspace implements Surroundings {
  /** The files that were annotated, by URI, one after the other. */
  readonly annotated: string[] = [];
  readonly logged: string[] = [];
  readonly setAside = new Set<string>();
  /** Why the folders cannot be found; undefined where they can. */
  broken: Error | undefined;
  private readonly contents = new Map<string, string | Uint8Array>();
  private readonly held = new Map<string, { readonly begun: () => void; readonly released: Promise<void> }>();

  write(uri: string, content: string | Uint8Array | object): void {
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    this.contents.set(uri, isText ? content : JSON.stringify(content));
  }

  /** Removes a file, or all below a folder. */
  remove(uri: string): void {
    for (const file of [...this.contents.keys()]) if (isBelow(uri, file)) this.contents.delete(file);
  }

  /**
   * Whoever reads the file next gets what is in it now, but only when it is released; `begun` resolves when somebody
   * has asked.
   */
  hold(uri: string): { readonly begun: Promise<void>; release(): void } {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const begun = new Promise<void>((resolve) => this.held.set(uri, { begun: resolve, released }));
    return { begun, release: () => release() };
  }

  async corpusFolders(): Promise<readonly CorpusFolder[]> {
    if (this.broken) throw this.broken;
    const manifests = [...this.contents.keys()].filter((uri) => nameOf(uri) === 'crossread.json');
    const folders = manifests.map(folderOf).filter((folder) => folder !== BUNDLED);
    return folders.map((folder) => ({ folder, path: nameOf(folder) }));
  }

  filesOf(folder: string): CorpusFiles {
    const bytesOf = (path: string): Uint8Array | undefined => {
      const content = this.contents.get(below(folder, path));
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    };
    return {
      list: async () => [...this.contents.keys()].flatMap((uri) => pathBelow(folder, uri) ?? []),
      size: async (path) => bytesOf(path)?.length,
      read: async (path) => {
        const uri = below(folder, path);
        const bytes = bytesOf(path);
        const held = this.held.get(uri);
        this.held.delete(uri);
        held?.begun();
        await held?.released;
        if (!bytes) throw new Error(`no such file: ${path}`);
        return bytes;
      },
    };
  }

  async isFolder(uri: string): Promise<boolean> {
    return [...this.contents.keys()].some((file) => file !== uri && isBelow(uri, file));
  }

  readersOf(): undefined {
    return undefined;
  }

  storeOf(): undefined {
    return undefined;
  }

  changed(uri: string): void {
    this.logged.push(`changed: ${uri}`);
  }

  reading(uri: string): void {
    this.annotated.push(uri);
  }

  isSetAside(uri: string): boolean {
    return this.setAside.has(uri);
  }

  log(level: string, text: string): void {
    this.logged.push(`${level}: ${text}`);
  }
}
