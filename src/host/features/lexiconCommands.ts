import * as vscode from 'vscode';
import {
  addAlias,
  addEntity,
  addIgnored,
  addLexiconPath,
  EMPTY_LEXICON,
  moveName,
  type TextChange,
} from '../../core/corpus/lexiconEdits.js';
import { ENTITY_KINDS, type EntityKind } from '../../core/model.js';
import { kindName } from '../../presentation/wording.js';
import type { CorpusSummary, NamedEntity, PointedEntity } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { Commands } from '../ids.js';
import { toOffset, toRange } from '../positions.js';
import { exists } from './useFolder.js';

const { t } = vscode.l10n;

const LEXICON_FILE = 'lexicon.json';

/** A name in an article, as the reader points at it: a mention under the cursor, or selected text. */
interface PointedName extends PointedEntity {
  readonly corpus: CorpusSummary;
  readonly text: string;
}

/** The three corrections of a reader; each writes the corpus's lexicon, where an undo takes it back. */
export function lexiconCommands(library: Library): Readonly<Record<string, () => Promise<void>>> {
  const withName = (correct: (name: PointedName) => Promise<void>) => async (): Promise<void> => {
    const name = await pointedName(library);
    if (typeof name === 'string') void vscode.window.showInformationMessage(name);
    else await correct(name);
  };
  return {
    [Commands.addToLexicon]: withName(async (name) => {
      const kind = await chooseKind(name);
      if (!kind) return;
      await changeLexicon(library, name.corpus, (lexicon) =>
        name.entity && name.isListed
          ? addAlias(lexicon, name.entity.id, name.text)
          : addEntity(lexicon, { id: name.freshId, name: name.text, kind, aliases: [] }),
      );
    }),
    [Commands.notAnEntity]: withName((name) =>
      changeLexicon(library, name.corpus, (lexicon) => addIgnored(lexicon, name.text)),
    ),
    [Commands.sameAs]: withName(async (name) => {
      const entity = await chooseEntity(library, name);
      if (!entity) return;
      await changeLexicon(library, name.corpus, (lexicon) =>
        moveName(lexicon, name.text, { id: entity.lexiconId, name: entity.name, kind: entity.kind, aliases: [] }),
      );
    }),
  };
}

/** What the reader points at, or why it cannot be corrected. */
async function pointedName(library: Library): Promise<PointedName | string> {
  const editor = vscode.window.activeTextEditor;
  const open = editor && (await library.whenRead(editor.document));
  if (!editor || !open) return t('Put the cursor on a name in an article first.');
  const corpus = library.corpora.find(({ folder }) => folder === open.corpus);
  if (!corpus)
    return t('This article belongs to no corpus, so there is no lexicon to write to. Put a crossread.json beside it.');
  if (corpus.isBundled)
    return t('The sample articles cannot be changed. Put a crossread.json beside articles of your own.');
  const selected = editor.document.getText(editor.selection).trim();
  const target = targetIn(open, editor.selection.active);
  const mention = target?.at.kind === 'mention' ? target.at.mention : undefined;
  const text = selected || (mention ? open.text.slice(mention.start, mention.end) : '');
  if (!text || text.includes('\n')) return t('Put the cursor on a name, or select one within a line.');
  const offset = mention?.start ?? toOffset(open, editor.selection.active);
  const pointed = await library.thread.ask('pointedEntity', { uri: open.uri, offset, text });
  return pointed ? { ...pointed, corpus, text } : t('Put the cursor on a name in an article first.');
}

async function chooseKind({ entity, isListed, text }: PointedName): Promise<EntityKind | undefined> {
  if (entity && isListed) return entity.kind;
  const kinds: readonly EntityKind[] = entity
    ? [entity.kind, ...ENTITY_KINDS.filter((kind) => kind !== entity.kind)]
    : ENTITY_KINDS;
  const chosen = await vscode.window.showQuickPick(
    kinds.map((kind) => ({ label: kindName(kind), entityKind: kind })),
    { title: t('What is “{0}”?', text) },
  );
  return chosen?.entityKind;
}

/** Lets the reader choose an entity; the list follows what is typed, for a corpus has more than a list can show. */
function chooseEntity(library: Library, { corpus, text, entity }: PointedName): Promise<NamedEntity | undefined> {
  interface Choice extends vscode.QuickPickItem {
    readonly entity: NamedEntity;
  }
  return new Promise((resolve) => {
    const box = vscode.window.createQuickPick<Choice>();
    box.title = t('“{0}” is the same as …', text);
    let latest = 0;
    const list = async (query: string): Promise<void> => {
      const turn = ++latest;
      box.busy = true;
      const except = entity ? { except: entity.id } : {};
      const found = (await library.thread.ask('entities', { folder: corpus.folder, query, ...except })) ?? [];
      if (turn !== latest) return;
      // Whatever was found has what was typed in one of its names, which need not be the one that is shown.
      box.items = found.map((one) => ({ label: one.name, description: one.detail, alwaysShow: true, entity: one }));
      box.busy = false;
    };
    box.onDidChangeValue((value) => void list(value));
    box.onDidAccept(() => {
      resolve(box.selectedItems[0]?.entity);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    void list('');
    box.show();
  });
}

/** Changes the lexicon's file through the editor, saves it, and reads the corpus again. */
async function changeLexicon(
  library: Library,
  corpus: CorpusSummary,
  change: (lexicon: string) => TextChange | undefined,
): Promise<void> {
  const uri = corpus.lexicon === undefined ? await createLexicon(corpus) : vscode.Uri.parse(corpus.lexicon);
  const document = await vscode.workspace.openTextDocument(uri);
  const made = change(document.getText());
  if (!made) {
    void vscode.window.showInformationMessage(t('The lexicon says so already.'));
    return;
  }
  await applyAndSave(document, made);
  await library.reload();
}

/** Gives a corpus without a lexicon one, and names it in the manifest. A file that is there already is kept. */
async function createLexicon(corpus: CorpusSummary): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(corpus.folder), LEXICON_FILE);
  const manifest = await vscode.workspace.openTextDocument(vscode.Uri.parse(corpus.manifest));
  const change = addLexiconPath(manifest.getText(), LEXICON_FILE);
  if (!change) throw new Error(t('{0} could not be written.', vscode.workspace.asRelativePath(manifest.uri)));
  if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(EMPTY_LEXICON));
  await applyAndSave(manifest, change);
  return uri;
}

async function applyAndSave(document: vscode.TextDocument, { offset, length, content }: TextChange): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, toRange({ text: document.getText() }, { start: offset, end: offset + length }), content);
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save())) {
    throw new Error(t('{0} could not be written.', vscode.workspace.asRelativePath(document.uri)));
  }
}
