import * as vscode from 'vscode';

/** A folder by what is in it, or a file by its bytes. */
type Entry = Map<string, Entry> | Stored;

interface Stored {
  readonly content: Uint8Array;
  readonly changed: number;
}

const { FileChangeType, FileSystemError, FileType } = vscode;

/** A file system that is nowhere but here, as the editor's virtual workspaces are: nothing can search it. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly root = new Map<string, Entry>();
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const entry = this.entryAt(uri);
    if (entry instanceof Map) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: FileType.File, ctime: 0, mtime: entry.changed, size: entry.content.length };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    return Array.from(this.folderAt(uri), ([name, entry]) => [
      name,
      entry instanceof Map ? FileType.Directory : FileType.File,
    ]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const entry = this.entryAt(uri);
    if (entry instanceof Map) throw FileSystemError.FileIsADirectory(uri);
    return entry.content;
  }

  createDirectory(uri: vscode.Uri): void {
    this.put(uri, new Map());
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.put(uri, { content, changed: Date.now() });
  }

  delete(uri: vscode.Uri): void {
    this.entryAt(uri);
    this.parentOf(uri).delete(nameOf(uri));
    this.changes.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const entry = this.entryAt(from);
    this.delete(from);
    this.put(to, entry);
  }

  private put(uri: vscode.Uri, entry: Entry): void {
    const parent = this.parentOf(uri);
    const type = parent.has(nameOf(uri)) ? FileChangeType.Changed : FileChangeType.Created;
    parent.set(nameOf(uri), entry);
    this.changes.fire([{ type, uri }]);
  }

  private entryAt(uri: vscode.Uri): Entry {
    let entry: Entry | undefined = this.root;
    for (const name of partsOf(uri)) entry = entry instanceof Map ? entry.get(name) : undefined;
    if (!entry) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  private folderAt(uri: vscode.Uri): Map<string, Entry> {
    const entry = this.entryAt(uri);
    if (!(entry instanceof Map)) throw FileSystemError.FileNotADirectory(uri);
    return entry;
  }

  private parentOf(uri: vscode.Uri): Map<string, Entry> {
    return this.folderAt(vscode.Uri.joinPath(uri, '..'));
  }
}

const partsOf = ({ path }: vscode.Uri): readonly string[] => path.split('/').filter(Boolean);
const nameOf = (uri: vscode.Uri): string => partsOf(uri).at(-1) ?? '';
