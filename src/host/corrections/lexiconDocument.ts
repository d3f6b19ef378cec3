import * as vscode from 'vscode';
import { EMPTY_LEXICON } from '../../core/corpus/corpusFolder.js';
import type { CorpusSummary, Edit } from '../../worker/protocol.js';
import { exists } from '../corpus/exists.js';
import type { Library } from '../corpus/library.js';
import { applyAndSave, changeFile, nameOf, openWhole } from './changedFile.js';

const { t } = vscode.l10n;

const LEXICON_FILE = 'lexicon.json';

/**
 * Changes the lexicon of a corpus, and says what was `done`. What a person is in the middle of writing there is left alone:
 * the reader is told, and nothing is changed.
 */
export async function changeLexicon(
  library: Library,
  corpus: CorpusSummary,
  done: string,
  edits: readonly Edit[],
): Promise<void> {
  const uri = corpus.lexicon === undefined ? await createLexicon(library, corpus) : vscode.Uri.parse(corpus.lexicon);
  const document = uri && (await openWhole(library, uri));
  if (!document) return;
  const before = document.getText();
  const made = await library.thread.ask('edited', { text: before, edits });
  if (made) await changeFile(library, document, before, made, done);
  else void vscode.window.showInformationMessage(t('The lexicon says so already.'));
}

/** Gives a corpus without a lexicon one, and names it in the manifest. A file that is there already is kept. */
async function createLexicon(library: Library, corpus: CorpusSummary): Promise<vscode.Uri | undefined> {
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(corpus.folder), LEXICON_FILE);
  const manifest = await openWhole(library, vscode.Uri.parse(corpus.manifest));
  if (!manifest) return undefined;
  const named = await library.thread.ask('edited', {
    text: manifest.getText(),
    edits: [['addLexiconPath', LEXICON_FILE]],
  });
  if (!named) throw new Error(t('{0} could not be written.', nameOf(manifest)));
  if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(EMPTY_LEXICON));
  await applyAndSave(manifest, named);
  return uri;
}
