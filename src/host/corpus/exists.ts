import * as vscode from 'vscode';

/** Is there a file, or a folder, at `uri`? */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
