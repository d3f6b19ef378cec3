import * as vscode from 'vscode';
import type { FileEdit } from '../../core/corpus/fileEdits.js';
import { plainMessage } from '../../presentation/plainLabel.js';
import type { NoteChange } from '../../worker/notes/questions.js';
import type { Library } from '../corpus/library.js';
import { changeNotesFile } from '../corrections/correctedFile.js';
import { errorText } from '../log.js';

const { t } = vscode.l10n;

/**
 * Writes changes of the notes on an article, by its URI, into its file of notes, and says what was `done` with a way back.
 * `text` is that of the article's document, where it is open: the spans of the changes are offsets into it. False where that
 * cannot be, which the reader was told.
 */
export async function changeNotes(
  library: Library,
  { uri, text }: { readonly uri: string; readonly text?: string },
  done: string | undefined,
  changes: readonly NoteChange[],
): Promise<boolean> {
  const article = { uri, ...(text !== undefined && { text }) };
  const asked = await Promise.all(changes.map((change) => library.thread.ask('noteEdits', { ...article, change })));
  const [first] = asked;
  if (!first) return false;
  const refused = asked.find((one) => one && 'refused' in one);
  if (refused && 'refused' in refused) return tell(refused.refused);
  if ('refused' in first) return false;
  const edits = asked.flatMap((one) => (one && 'edits' in one ? one.edits : []));
  return writeNotes(library, { ...first, edits }, done);
}

/** Writes changes into a file of notes, which is `empty` where it is not there yet. See {@link changeNotes}. */
export async function writeNotes(
  library: Library,
  { file, empty, edits }: { readonly file: string; readonly empty: string; readonly edits: readonly FileEdit[] },
  done: string | undefined,
): Promise<boolean> {
  const uri = vscode.Uri.parse(file);
  const name = plainMessage(vscode.workspace.asRelativePath(uri));
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false)
    return tell(t('This folder is read-only. The notes on this article would go into {0}.', name));
  try {
    return await changeNotesFile(library, uri, empty, done, edits);
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
    const reason = plainMessage(errorText(error));
    return tell(t('The notes on this article go into {0}, which cannot be written: {1}', name, reason));
  }
}

function tell(why: string): false {
  void vscode.window.showWarningMessage(plainMessage(why));
  return false;
}
