import * as vscode from 'vscode';
import { hashOf } from '../../core/text/hash.js';
import { errorText } from '../log.js';

/**
 * What is remembered of corpora, each in a file of its own in the storage of the workspace: the editor's own state is loaded
 * whole, before anything is shown. Without a storage, as where no folder is open, nothing is.
 */
export class MemoryFiles {
  /** What waits to be written, by the folder of the corpus. */
  private readonly waiting = new Map<string, Uint8Array>();
  private writing: Promise<void> | undefined;

  constructor(
    private readonly storage: vscode.Uri | undefined,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** What was written last; empty where nothing was. */
  async read(folder: string): Promise<Uint8Array> {
    const waiting = this.waiting.get(folder);
    if (waiting) return waiting;
    await this.writing;
    const file = this.fileOf(folder);
    try {
      return file ? await vscode.workspace.fs.readFile(file) : new Uint8Array();
    } catch {
      return new Uint8Array();
    }
  }

  /** Writes one thing after the other, and of what comes meanwhile the last. */
  write(folder: string, memory: Uint8Array): void {
    this.waiting.set(folder, memory);
    this.writing ??= this.writeAll().finally(() => {
      this.writing = undefined;
    });
  }

  private async writeAll(): Promise<void> {
    for (const [folder, memory] of this.waiting) {
      this.waiting.delete(folder);
      const file = this.fileOf(folder);
      if (!file) continue;
      try {
        // All of it or, where the program dies meanwhile, what was there before.
        const next = file.with({ path: `${file.path}.next` });
        await vscode.workspace.fs.writeFile(next, memory);
        await vscode.workspace.fs.rename(next, file, { overwrite: true });
      } catch (error) {
        this.log.warn('What you have seen could not be written down.', errorText(error));
      }
    }
  }

  private fileOf(folder: string): vscode.Uri | undefined {
    const name = `${(hashOf(folder) >>> 0).toString(36)}-${folder.length}.json`;
    return this.storage && vscode.Uri.joinPath(this.storage, 'seen', name);
  }
}
