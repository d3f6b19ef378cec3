import * as vscode from 'vscode';
import type { CorpusSummary, NamedEntity } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { toOffset } from '../positions.js';
import { entitiesOf } from '../views/rows.js';

const { t } = vscode.l10n;

/** What the reader wants to correct: a name at the cursor, or the entities of rows. */
export interface PointedNames {
  readonly corpus: CorpusSummary;
  /** As they are written: one text at the cursor, all names of each row's entity. */
  readonly texts: readonly string[];
  /** Those that are marked under these names. */
  readonly entities: readonly NamedEntity[];
  /** An id for a new entity under the first of the names. */
  readonly freshId: string;
}

/**
 * What the reader points at, or why it cannot be corrected. A command of a row's menu is given the row and all the rows that
 * are selected.
 */
export async function pointedNames(library: Library, row?: unknown, rows?: unknown): Promise<PointedNames | string> {
  const ids = entitiesOf(row, rows);
  return ids.length > 0 ? inRows(library, ids) : atCursor(library);
}

async function inRows(library: Library, ids: readonly string[]): Promise<PointedNames | string> {
  const corpus = correctable(library.current);
  if (typeof corpus === 'string') return corpus;
  const entities = (await library.thread.ask('namedEntities', { folder: corpus.folder, entities: ids })) ?? [];
  const [first] = entities;
  if (!first) return t('Put the cursor on a name in an article first.');
  const texts = [...new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]))];
  return { corpus, texts, entities, freshId: first.lexiconId };
}

async function atCursor(library: Library): Promise<PointedNames | string> {
  const editor = vscode.window.activeTextEditor;
  const open = editor && (await library.whenRead(editor.document));
  if (!editor || !open) return t('Put the cursor on a name in an article first.');
  const corpus = correctable(library.corpora.find(({ folder }) => folder === open.corpus));
  if (typeof corpus === 'string') return corpus;
  const selected = editor.document.getText(editor.selection).trim();
  const target = targetIn(open, editor.selection.active);
  const mention = target?.at.kind === 'mention' ? target.at.mention : undefined;
  const text = selected || (mention ? open.text.slice(mention.start, mention.end) : '');
  if (!text || text.includes('\n')) return t('Put the cursor on a name, or select one within a line.');
  const offset = mention?.start ?? toOffset(open, editor.selection.active);
  const pointed = await library.thread.ask('pointedEntity', { uri: open.uri, offset, text });
  if (!pointed) return t('Put the cursor on a name in an article first.');
  const { entity, freshId } = pointed;
  const asked = { folder: corpus.folder, entities: entity === undefined ? [] : [entity] };
  return { corpus, texts: [text], entities: (await library.thread.ask('namedEntities', asked)) ?? [], freshId };
}

/** A corpus whose names can be corrected, or why they cannot. */
export function correctable(corpus: CorpusSummary | undefined): CorpusSummary | string {
  if (!corpus)
    return t('This article belongs to no corpus, so there is no lexicon to write to. Put a crossread.json beside it.');
  if (corpus.isBundled)
    return t('The sample articles cannot be changed. Put a crossread.json beside articles of your own.');
  return corpus;
}
