import type { Slices } from './sliceWatch.js';

/** What the extension host measures in one window; milliseconds and bytes. */
export interface EditorAnswers {
  readonly articles: number;
  /** From the call of `activate` to its return, the code's loading included. */
  readonly activated: number;
  /** From the same call to the first article's marks. */
  readonly usable: number;
  /** To a sidebar with entities in it. */
  readonly sidebar: number;
  /** To the last article. */
  readonly indexed: number;
  readonly slices: {
    /** Nothing of Crossread runs yet: what this machine and the editor themselves take. */
    readonly before: Slices;
    readonly typingBefore: Slices;
    readonly reading: Slices;
    readonly typingWhileReading: Slices;
    readonly typing: Slices;
    /** In a document that is checked against the articles. */
    readonly typingDraft: Slices;
    readonly typingLargeDraft: Slices;
    readonly hovering: Slices;
    readonly openingViews: Slices;
  };
  /** The longest of several times each; the first of them comes right after an edit. */
  readonly answers: Readonly<Record<Question, Times>>;
  /** Of the whole process: the extension host with the worker in it. */
  readonly rss: number;
  /** Of the extension host's own thread, after a clean-up. */
  readonly heap: number;
}

export type Question = 'hover' | 'companiesRoot' | 'companies' | 'eventsRoot' | 'events' | 'symbols' | 'symbolsShown';

export interface Times {
  readonly afterEdit: number;
  readonly longest: number;
}

/** How the suite in the extension host is told what to do and where to answer. */
export const editorBench = { answers: 'CROSSREAD_BENCH_ANSWERS', first: 'CROSSREAD_BENCH_FIRST' } as const;

/** The drafts beside the articles: no Markdown, which the editor's own extension reads anew on the same thread. */
export const DRAFTS = { usual: 'drafts/usual.txt', large: 'drafts/large.txt' } as const;
