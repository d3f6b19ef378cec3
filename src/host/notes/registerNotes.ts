import * as vscode from 'vscode';
import type { DeskServices } from '../desk/desk.js';
import { DeskCommands } from '../ids.js';
import { importNotes } from './importNotes.js';
import { keepPlaces } from './keepPlaces.js';
import { noteCommands } from './noteCommands.js';
import { registerNoteContext } from './noteContext.js';
import { registerNoteMarks } from './noteMarks.js';
import { registerNotesView } from './notesView.js';
import { NoteThreads } from './noteThreads.js';
import { followRenames } from './renamedArticles.js';
import { ShownNotes } from './shownNotes.js';

/** Highlights and notes: what a reader marks in articles, and writes beside them. */
export function registerNotes(services: DeskServices): vscode.Disposable {
  const shown = new ShownNotes(services.library);
  const threads = new NoteThreads(shown);
  noteCommands(services, shown, threads);
  services.on(DeskCommands.importNotes, (file) => importNotes(services.library, file));
  return vscode.Disposable.from(
    shown,
    threads,
    keepPlaces(services.library, shown),
    followRenames(services.library, services.log),
    registerNoteMarks(shown),
    registerNoteContext(shown),
    registerNotesView(services),
  );
}
