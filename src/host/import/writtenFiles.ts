import * as vscode from 'vscode';

/** Files that were written for the reader, who can have them taken away again. */
export class WrittenFiles {
  private readonly files: { readonly uri: vscode.Uri; readonly changed: number }[] = [];
  private readonly folders: vscode.Uri[] = [];

  get isEmpty(): boolean {
    return this.files.length === 0;
  }

  async write(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const { fs } = vscode.workspace;
    await fs.writeFile(uri, content);
    this.files.push({ uri, changed: (await fs.stat(uri)).mtime });
  }

  /** Takes over what others have written. */
  add({ files }: WrittenFiles): void {
    for (const file of files) this.files.push(file);
  }

  /** The names in a folder that is written into. One that is not there yet goes with its files. */
  async namesIn(folder: vscode.Uri): Promise<readonly string[]> {
    const { fs } = vscode.workspace;
    try {
      return (await fs.readDirectory(folder)).map(([name]) => name);
    } catch {
      this.folders.unshift(folder);
      return [];
    }
  }

  /** Removes them as the editor does, into the trash where there is one. What somebody has changed since stays. */
  async remove(): Promise<void> {
    const { fs, textDocuments } = vscode.workspace;
    const edited = new Set(textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()));
    const edit = new vscode.WorkspaceEdit();
    await Promise.all(
      this.files.map(async ({ uri, changed }) => {
        const isSame = await fs.stat(uri).then(
          ({ mtime }) => mtime === changed,
          () => false,
        );
        if (isSame && !edited.has(uri.toString())) edit.deleteFile(uri, { ignoreIfNotExists: true });
      }),
    );
    await vscode.workspace.applyEdit(edit);
    for (const folder of this.folders) {
      const isEmpty = await fs.readDirectory(folder).then(
        (list) => list.length === 0,
        () => false,
      );
      if (isEmpty) await fs.delete(folder);
    }
  }
}
