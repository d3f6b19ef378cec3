import * as vscode from 'vscode';
import { allOf, type TextChange } from '../../core/corpus/jsonEdits.js';
import { EMPTY_LEXICON } from '../../core/corpus/lexiconEdits.js';
import { addLexiconPath } from '../../core/corpus/manifestEdits.js';
import type { CorpusSummary } from '../../worker/protocol.js';
import { exists } from '../corpus/exists.js';
import type { Library } from '../corpus/library.js';
import { applyAndSave, changeFile, nameOf, openWhole } from './changedFile.js';

const { t } = vscode.l10n;

const LEXICON_FILE = 'lexicon.json';

/** A change of a lexicon's text; undefined where it says so already. */
export type LexiconChange = (lexicon: string) => TextChange | undefined;

/**
 * Changes the lexicon of a corpus, and says what was `done`. What a person is in the middle of writing there is left alone:
 * the reader is told, and nothing is changed.
 */
export async function changeLexicon(
  library: Library,
  corpus: CorpusSummary,
  done: string,
  changes: readonly LexiconChange[],
): Promise<void> {
  const uri = corpus.lexicon === undefined ? await createLexicon(corpus) : vscode.Uri.parse(corpus.lexicon);
  const document = uri && (await openWhole(uri));
  if (!document) return;
  const before = document.getText();
  const made = allOf(before, changes);
  if (made) await changeFile(library, document, before, made, done);
  else void vscode.window.showInformationMessage(t('The lexicon says so already.'));
}

/** Gives a corpus without a lexicon one, and names it in the manifest. A file that is there already is kept. */
async function createLexicon(corpus: CorpusSummary): Promise<vscode.Uri | undefined> {
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(corpus.folder), LEXICON_FILE);
  const manifest = await openWhole(vscode.Uri.parse(corpus.manifest));
  if (!manifest) return undefined;
  const named = addLexiconPath(manifest.getText(), LEXICON_FILE);
  if (!named) throw new Error(t('{0} could not be written.', nameOf(manifest)));
  if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(EMPTY_LEXICON));
  await applyAndSave(manifest, named);
  return uri;
}
