import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { NoteArrangement } from '../../presentation/rows/noteRows.js';
import type { DeskServices } from '../desk/desk.js';
import { ContextKeys, DeskCommands, Views } from '../ids.js';
import { showFilterBox } from '../views/filterBox.js';
import { createRowView } from '../views/rowView.js';

const { t } = vscode.l10n;

const ARRANGEMENT_KEY = 'notes.arrangement';
const arrangementSchema = z.catch(z.enum(['article', 'tag', 'entity']), 'article');

/** The notes of a corpus: by the article they stand in, by tag, or by who is named there; filtered by what one types. */
export function registerNotesView({ library, context, on }: DeskServices): vscode.Disposable {
  const rows = createRowView(library, 'notes');
  let arrangement = arrangementSchema.parse(context.workspaceState.get(ARRANGEMENT_KEY));
  const filter = {
    query: '',
    setQuery(query: string): void {
      filter.query = query;
      void vscode.commands.executeCommand('setContext', ContextKeys.notesFiltered, query !== '');
      choose();
    },
  };
  const choose = (): void => {
    library.thread.choose({ notes: { arrangement, query: filter.query } });
    rows.refresh();
  };
  on(DeskCommands.filterNotes, async () => {
    await vscode.commands.executeCommand(`${Views.notes}.focus`);
    showFilterBox(
      filter,
      t('Filter the notes by their words'),
      t('A word of the note, the passage, the tag or the article'),
    );
  });
  on(DeskCommands.clearNoteFilter, () => filter.setQuery(''));
  on(DeskCommands.arrangeNotes, async () => {
    const arrangements: readonly (vscode.QuickPickItem & { readonly by: NoteArrangement })[] = [
      { label: t('By article'), by: 'article' },
      { label: t('By tag'), by: 'tag' },
      { label: t('By name'), description: t('who or what is named in the passage'), by: 'entity' },
    ];
    const chosen = await vscode.window.showQuickPick(arrangements, { title: t('Arrange the notes') });
    if (!chosen) return;
    arrangement = chosen.by;
    void context.workspaceState.update(ARRANGEMENT_KEY, arrangement);
    choose();
  });
  choose();
  return rows;
}
