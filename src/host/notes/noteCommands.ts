import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { NOTE_TAGS, tagName } from '../../presentation/notes/noteTags.js';
import type { NoteChange } from '../../worker/notes/questions.js';
import type { DeskServices } from '../desk/desk.js';
import { neighbour } from '../features/navigation.js';
import { openPassage } from '../features/openPassage.js';
import { DeskCommands } from '../ids.js';
import { toOffset, toRange } from '../positions.js';
import { changeNotes } from './changeNotes.js';
import { chooseTag } from './chooseTag.js';
import { type MeantPassages, meantPassages, passageAt } from './meantPassages.js';
import type { NoteThreads } from './noteThreads.js';
import { innermost, pointedNote } from './pointedNote.js';
import type { ShownNotes } from './shownNotes.js';

const { t } = vscode.l10n;

const TAG_KEY = 'notes.tag';
const tagSchema = z.catch(z.string(), NOTE_TAGS[0]);
/** What the editor gives with a note that was written in a thread of its own making. */
const replySchema = z.object({
  text: z.string(),
  thread: z.object({
    uri: z.custom<vscode.Uri>((uri) => uri instanceof vscode.Uri),
    range: z.instanceof(vscode.Range),
  }),
});

/** What a reader does with highlights and notes: all of it is written down at once, and can be undone. */
export function noteCommands({ library, context, on }: DeskServices, shown: ShownNotes, threads: NoteThreads): void {
  /** Writes changes down, and shows at once what comes of them. See {@link changeNotes}. */
  const change = async (
    article: { readonly uri: string; readonly text?: string },
    done: string,
    changes: readonly NoteChange[],
  ): Promise<boolean> => {
    const isWritten = await changeNotes(library, article, done, changes);
    if (isWritten) await shown.renew(article.uri);
    return isWritten;
  };
  const lastTag = (): string => tagSchema.parse(context.workspaceState.get(TAG_KEY));
  /** Highlights passages; what is highlighted already only gets the tag. */
  const highlight = async (tag: string, { open, editor, spans }: MeantPassages): Promise<void> => {
    void context.workspaceState.update(TAG_KEY, tag);
    const notes = (await shown.newestIn(editor.document))?.notes.filter(({ source }) => !source) ?? [];
    const changes = spans.map((span): NoteChange => {
      const there = notes.find(({ span: { start, end } }) => start === span.start && end === span.end);
      return there
        ? { type: 'change', id: there.id, tags: withTag(there.tags, tag) }
        : { type: 'add', span, note: '', tags: [tag] };
    });
    await change(open, t('Highlighted as {0}.', tagName(tag)), changes);
  };
  on(DeskCommands.highlight, async () => {
    const meant = await meantPassages(library);
    if (meant) await highlight(lastTag(), meant);
  });
  on(DeskCommands.highlightAs, async () => {
    const meant = await meantPassages(library);
    const tag = meant && (await chooseTag(t('Highlight as'), lastTag()));
    if (meant && tag !== undefined) await highlight(tag, meant);
  });
  on(DeskCommands.addNote, async () => {
    const meant = await meantPassages(library);
    if (!meant) return;
    const { open, editor, spans, cursor } = meant;
    const article = await shown.newestIn(editor.document);
    if (article?.refused !== undefined) {
      void vscode.window.showInformationMessage(article.refused);
      return;
    }
    const own = article?.notes.filter(({ source }) => !source) ?? [];
    const [{ start, end }] = spans;
    const note = cursor
      ? innermost(own, toOffset(open, cursor))
      : own.find(({ span }) => span.start === start && span.end === end);
    threads.write(open, note?.span ?? spans[0], note);
  });
  on(DeskCommands.createNote, async (reply) => {
    const { text, thread } = replySchema.parse(reply);
    const open = await library.whenRead(await vscode.workspace.openTextDocument(thread.uri));
    const span = open && (await passageAt(library, open, thread.range));
    if (!open || !span || text.trim() === '') return;
    const added: NoteChange = { type: 'add', span, note: text.trim(), tags: [] };
    const isWritten = await change(open, t('The note is written down.'), [added]);
    if (isWritten) (reply as vscode.CommentReply).thread.dispose();
  });
  on(DeskCommands.editNote, async (argument) => {
    const { article, note, span } = (await pointedNote(library, shown, argument)) ?? {};
    if (article === undefined || !note || !span) return;
    const uri = vscode.Uri.parse(article);
    await openPassage(uri, span);
    const open = await library.whenRead(await vscode.workspace.openTextDocument(uri));
    if (open) threads.write(open, span, note);
  });
  on(DeskCommands.saveNote, async (comment) => {
    const written = threads.written(comment);
    if (!written) return;
    const { article, range, quote, note, text } = written;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(article));
    if (!note && text === '') {
      threads.end(comment);
      return;
    }
    if (!note && document.getText(range) !== quote) {
      const changed = t('The passage was changed meanwhile. Copy what you wrote, and select the passage again.');
      void vscode.window.showWarningMessage(changed);
      return;
    }
    const open = { uri: article, text: document.getText() };
    const span = { start: toOffset(open, range.start), end: toOffset(open, range.end) };
    const made: NoteChange = note
      ? { type: 'change', id: note.id, note: text }
      : { type: 'add', span, note: text, tags: [] };
    if (!(await change(open, t('The note is written down.'), [made]))) return;
    threads.end(comment);
  });
  on(DeskCommands.cancelNote, (comment) => threads.end(comment));
  on(DeskCommands.changeNoteTag, async (argument) => {
    const { article, note } = (await pointedNote(library, shown, argument)) ?? {};
    if (article === undefined || !note) return;
    const tag = await chooseTag(t('Tag of the note'), note.tag);
    if (tag === undefined || tag === note.tag) return;
    const made = { type: 'change', id: note.id, tags: withTag(note.tags, tag) } as const;
    await change({ uri: article }, t('The tag is {0} now.', tagName(tag)), [made]);
  });
  on(DeskCommands.removeNote, async (argument) => {
    const { article, note } = (await pointedNote(library, shown, argument)) ?? {};
    if (article === undefined || !note) return;
    const done = note.text === '' ? t('The highlight is removed.') : t('The note is removed.');
    await change({ uri: article }, done, [{ type: 'remove', ids: [note.id] }]);
  });
  on(DeskCommands.openNoteSource, async (argument) => {
    const { article, span } = (await pointedNote(library, shown, argument)) ?? {};
    if (article !== undefined && span) await openPassage(vscode.Uri.parse(article), span);
  });
  const step = async (direction: 1 | -1): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && (await shown.newestIn(editor.document));
    if (!editor || !article) return;
    const spans = article.notes.map(({ span }) => span);
    const next = neighbour(spans, toOffset(article.open, editor.selection.start), direction);
    if (!next) {
      void vscode.window.showInformationMessage(t('This article has no notes and no highlights.'));
      return;
    }
    const range = toRange(article.open, next);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  on(DeskCommands.nextNote, () => step(1));
  on(DeskCommands.previousNote, () => step(-1));
}

/** The tags of a note with another in the first place, by which it is marked. */
const withTag = ([, ...others]: readonly string[], tag: string): readonly string[] => [
  tag,
  ...others.filter((other) => other !== tag),
];
