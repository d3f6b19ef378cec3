import type * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { showEventFilterBox } from '../events/eventFilterBox.js';
import type { ShownEvents } from '../events/shownEvents.js';
import { exportEvents } from '../export/exportEvents.js';
import { Timelines } from '../timeline/timelines.js';

/**
 * What a reader does with the events now and then. A file of its own, loaded when it is asked for first, so that the
 * editor does not wait for it when it starts (see `esbuild.mjs`).
 */
export class EventTools implements vscode.Disposable {
  private readonly timelines: Timelines;

  constructor(
    library: Library,
    private readonly events: ShownEvents,
  ) {
    this.timelines = new Timelines(library, events);
  }

  /** Lets the reader choose what the events are filtered by. */
  filter(): void {
    const { current } = this.events;
    if (current) showEventFilterBox(this.events.choice, current);
  }

  /** Shows the events, or those of an entity, over time. */
  showTimeline(entity?: string): void {
    this.timelines.show(entity);
  }

  /** Lets the reader choose how the events that are shown are written down. */
  export(): Promise<void> {
    return exportEvents(this.events.current);
  }

  dispose(): void {
    this.timelines.dispose();
  }
}
