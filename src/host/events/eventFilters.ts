import * as vscode from 'vscode';
import type { EventFilterData } from '../../worker/protocol.js';
import type { CorpusThread } from '../corpus/corpusThread.js';

export const NO_FILTER: EventFilterData = { kinds: [], entities: [] };

/** What the reader filters the events of each corpus by; it goes with the window. */
export class EventFilters implements vscode.Disposable {
  /** By the URI of the corpus folder. */
  private readonly filters: Record<string, EventFilterData> = {};
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly thread: CorpusThread) {}

  of(folder: string): EventFilterData {
    return this.filters[folder] ?? NO_FILTER;
  }

  set(folder: string, filter: EventFilterData): void {
    this.filters[folder] = filter;
    this.thread.choose({ eventFilters: this.filters });
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
