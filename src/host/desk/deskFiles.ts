import * as vscode from 'vscode';

/** What gives a file its content, and tells one content from the next by its number. */
export type ReadFile = (uri: vscode.Uri) => Promise<{ readonly bytes: Uint8Array; readonly version: number }>;

/**
 * Files that the desk makes and nobody writes. They are there when the editor starts, for one may stand in a tab from before;
 * the desk is loaded when the first of them is read.
 */
export class DeskFiles implements vscode.FileSystemProvider {
  /** What the desk reads them with. */
  read: ReadFile | undefined;
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  constructor(private readonly startDesk: () => Promise<void>) {}

  /** The content of a file is another one now. */
  tell(uri: vscode.Uri): void {
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { bytes, version } = await this.contentOf(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: version, size: bytes.length };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return (await this.contentOf(uri)).bytes;
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;

  private async contentOf(uri: vscode.Uri): ReturnType<ReadFile> {
    await this.startDesk();
    if (!this.read) throw vscode.FileSystemError.FileNotFound(uri);
    return this.read(uri);
  }
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}
