import * as vscode from 'vscode';
import { textOf } from '../../core/corpus/article.js';
import {
  addAlias,
  addEntity,
  addIgnored,
  addLexiconPath,
  EMPTY_LEXICON,
  idFor,
  moveName,
  type TextChange,
} from '../../core/corpus/lexiconEdits.js';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../../core/model.js';
import { articleCount, kindName, mentionCount } from '../cards/wording.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { Commands } from '../ids.js';
import { toRange } from '../positions.js';
import { exists } from './useFolder.js';

const { t } = vscode.l10n;

const LEXICON_FILE = 'lexicon.json';

/** A name in an article, as the reader points at it: a mention under the cursor, or selected text. */
interface PointedName {
  readonly corpus: Corpus;
  readonly text: string;
  readonly entity?: Entity;
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
      await changeLexicon(library, name.corpus, (lexicon) => {
        const { id = '' } = name.entity ?? {};
        const listed = name.corpus.listed.has(id);
        if (listed) return addAlias(lexicon, id, name.text);
        const fresh = idFor(name.text, (taken) => name.corpus.listed.has(taken));
        return addEntity(lexicon, { id: fresh, name: name.text, kind, aliases: [] });
      });
    }),
    [Commands.notAnEntity]: withName((name) =>
      changeLexicon(library, name.corpus, (lexicon) => addIgnored(lexicon, name.text)),
    ),
    [Commands.sameAs]: withName(async (name) => {
      const entity = await chooseEntity(name);
      if (!entity) return;
      await changeLexicon(library, name.corpus, (lexicon) => {
        const isListed = name.corpus.listed.has(entity.id);
        const id = isListed ? entity.id : idFor(entity.name, (taken) => name.corpus.listed.has(taken));
        return moveName(lexicon, name.text, { id, name: entity.name, kind: entity.kind, aliases: [] });
      });
    }),
  };
}

/** What the reader points at, or why it cannot be corrected. */
async function pointedName(library: Library): Promise<PointedName | string> {
  const editor = vscode.window.activeTextEditor;
  const open = editor && (await library.whenRead(editor.document));
  if (!editor || !open) return t('Put the cursor on a name in an article first.');
  if (!open.corpus)
    return t('This article belongs to no corpus, so there is no lexicon to write to. Put a crossread.json beside it.');
  if (open.corpus.bundled)
    return t('The sample articles cannot be changed. Put a crossread.json beside articles of your own.');
  const { corpus, index } = open;
  const selected = editor.document.getText(editor.selection).trim();
  const at = targetIn(open, editor.selection.active)?.at;
  const mention = at?.kind === 'mention' ? at.mention : undefined;
  const text = selected || (mention ? textOf(open.annotated.article, mention) : '');
  if (!text || text.includes('\n')) return t('Put the cursor on a name, or select one within a line.');
  const entity = mention && textOf(open.annotated.article, mention) === text ? index.entity(mention.entity) : undefined;
  return { corpus, text, ...(entity && { entity }) };
}

async function chooseKind({ corpus, text, entity }: PointedName): Promise<EntityKind | undefined> {
  if (entity && corpus.listed.has(entity.id)) return entity.kind;
  const kinds: readonly EntityKind[] = entity
    ? [entity.kind, ...ENTITY_KINDS.filter((kind) => kind !== entity.kind)]
    : ENTITY_KINDS;
  const chosen = await vscode.window.showQuickPick(
    kinds.map((kind) => ({ label: kindName(kind), entityKind: kind })),
    { title: t('What is “{0}”?', text) },
  );
  return chosen?.entityKind;
}

async function chooseEntity({ corpus, text, entity }: PointedName): Promise<Entity | undefined> {
  const others = corpus.index.entities().filter((weight) => weight.entity.id !== entity?.id);
  const chosen = await vscode.window.showQuickPick(
    others.map(({ entity: other, mentions, articles }) => ({
      label: other.name,
      description: `${kindName(other.kind)} · ${mentionCount(mentions)} · ${articleCount(articles)}`,
      entity: other,
    })),
    { title: t('“{0}” is the same as …', text), matchOnDescription: true },
  );
  return chosen?.entity;
}

/** Changes the lexicon's file through the editor, saves it, and reads the corpus again. */
async function changeLexicon(
  library: Library,
  corpus: Corpus,
  change: (lexicon: string) => TextChange | undefined,
): Promise<void> {
  const uri = corpus.lexiconUri ?? (await createLexicon(corpus));
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
async function createLexicon(corpus: Corpus): Promise<vscode.Uri> {
  const uri = corpus.uriOf(LEXICON_FILE);
  const manifest = await vscode.workspace.openTextDocument(corpus.manifestUri);
  const change = addLexiconPath(manifest.getText(), LEXICON_FILE);
  if (!change) throw new Error(t('{0} could not be written.', vscode.workspace.asRelativePath(corpus.manifestUri)));
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
