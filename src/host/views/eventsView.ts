import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import type { EventFilters } from '../events/eventFilters.js';
import { createRowView } from './rowView.js';

/** What happened and what is to come, by year and month, the newest first; planned and rumoured events say so. */
export function registerEventsView(library: Library, filters: EventFilters): vscode.Disposable {
  const rows = createRowView(library, 'events');
  return vscode.Disposable.from(
    rows,
    filters.onDidChange(() => rows.refresh()),
  );
}
