import * as vscode from 'vscode';
import { MANIFEST_FILE } from '../../core/corpus/corpusFolder.js';
import { plainLabel, plainMessage } from '../../presentation/plainLabel.js';
import type { OwnCorpus } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import { chooseFolder } from '../features/useFolder.js';

const { t } = vscode.l10n;

/** The folder that articles go into. */
export interface Destination {
  readonly folder: vscode.Uri;
  /** The manifest that is there. */
  readonly manifest?: vscode.Uri;
  /** The manifest that is to be written when there are articles. */
  readonly newManifest?: { readonly uri: vscode.Uri; readonly text: string };
}

/**
 * The folder of the corpus that a reader means, of several the one at `near` or the one they choose; where there is none, a
 * folder of the workspace, to be made a corpus where the reader wants that. A `near` that is a URI is the folder itself.
 * Undefined where they want nothing.
 */
export async function chooseDestination(
  library: Library,
  near?: string | vscode.Uri,
): Promise<Destination | undefined> {
  const corpora = (await library.thread.ask('ownCorpora', {})) ?? [];
  const there = corpora.find(({ folder }) => folder === near?.toString());
  if (near instanceof vscode.Uri && !there) return newCorpus(library, near);
  if (corpora.length === 0) return newCorpus(library, await chooseFolder());
  const corpus = there ?? (corpora.length === 1 ? corpora[0] : await choose(library, corpora));
  return corpus && { folder: vscode.Uri.parse(corpus.folder), manifest: vscode.Uri.parse(corpus.manifest) };
}

/** The corpus that is shown comes first. */
async function choose(library: Library, corpora: readonly OwnCorpus[]): Promise<OwnCorpus | undefined> {
  const shown = library.current?.folder;
  const items = corpora.map((corpus) => ({ label: plainLabel(corpus.name), description: corpus.path, corpus }));
  items.sort((a, b) => Number(b.corpus.folder === shown) - Number(a.corpus.folder === shown));
  const placeHolder = t('Into which corpus do the articles go?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.corpus;
}

async function newCorpus(library: Library, folder: vscode.Uri | undefined): Promise<Destination | undefined> {
  if (!folder) return undefined;
  const name = folder.path.split('/').at(-1) ?? '';
  const make = t('Make It a Corpus');
  const leave = t('Only Add the Articles');
  const answer = await vscode.window.showInformationMessage(
    t('{0} is no corpus yet.', plainMessage(name)),
    { modal: true, detail: t('The articles of a corpus are compared with each other: a crossread.json names them.') },
    make,
    leave,
  );
  if (answer === leave) return { folder };
  const plan = answer === make && (await library.thread.ask('folderPlan', { folder: folder.toString(), name }));
  if (!plan) return undefined;
  return { folder, newManifest: { uri: vscode.Uri.joinPath(folder, MANIFEST_FILE), text: plan.manifest } };
}
