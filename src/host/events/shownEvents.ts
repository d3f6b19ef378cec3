import * as vscode from 'vscode';
import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Library } from '../corpus/library.js';
import { onShownCorpusChange } from '../views/shownCorpus.js';
import { EventChoice } from './eventChoice.js';
import { type EventFilter, filterEvents } from './eventFilter.js';

/** The events of a corpus as the reader wants to see them. */
export interface EventsOfCorpus {
  readonly corpus: Corpus;
  readonly filter: EventFilter;
  /** By date, as the index has them. */
  readonly all: readonly CorpusEvent[];
  /** Those that the filter lets through. */
  readonly shown: readonly CorpusEvent[];
}

/** The events that the sidebar shows: its view, the timeline and the export go by them. */
export class ShownEvents implements vscode.Disposable {
  readonly choice = new EventChoice();
  private last: EventsOfCorpus | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when the corpora, the corpus that is shown, or what is filtered may have changed. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly library: Library) {
    this.subscriptions = vscode.Disposable.from(
      onShownCorpusChange(library, () => this.changed.fire()),
      this.choice.onDidChange(() => this.changed.fire()),
    );
  }

  /** The events of the corpus that the sidebar shows. */
  get current(): EventsOfCorpus | undefined {
    const corpus = this.library.current;
    return corpus && this.of(corpus);
  }

  /** The events of the corpus in a folder. */
  in(folder: vscode.Uri): EventsOfCorpus | undefined {
    const corpus = this.library.corpora.find((one) => one.folder.toString() === folder.toString());
    return corpus && this.of(corpus);
  }

  dispose(): void {
    vscode.Disposable.from(this.subscriptions, this.choice, this.changed).dispose();
  }

  private of(corpus: Corpus): EventsOfCorpus {
    const all = corpus.index.events();
    const filter = this.choice.filterOf(corpus.folder);
    const { last } = this;
    if (last?.corpus === corpus && last.all === all && last.filter === filter) return last;
    this.last = { corpus, filter, all, shown: filterEvents(all, filter) };
    return this.last;
  }
}
