import * as vscode from 'vscode';
import { type EventFilter, NO_EVENT_FILTER } from './eventFilter.js';

/** What the reader chose to see of the events of each corpus; it goes with the window. */
export class EventChoice implements vscode.Disposable {
  /** By the URI of the corpus folder. */
  private readonly filters = new Map<string, EventFilter>();
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  filterOf(folder: vscode.Uri): EventFilter {
    return this.filters.get(folder.toString()) ?? NO_EVENT_FILTER;
  }

  setFilter(folder: vscode.Uri, filter: EventFilter): void {
    this.filters.set(folder.toString(), filter);
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
