import type { FileEdit } from '../../core/corpus/fileEdits.js';
import type { EntityKind, Span } from '../../core/model.js';
import type { NoteReply } from '../../core/notes/note.js';

/** A note or a highlight. */
export interface NoteContent {
  /** The id of its annotation, an IRI; no other note of the corpus has it. */
  readonly id: string;
  /** Markdown that somebody has typed, as hostile as article text; empty in a mere highlight. */
  readonly text: string;
  /** The first of its tags, by which it is marked; empty where it has none. */
  readonly tag: string;
  readonly tags: readonly string[];
  /** The words that it was made on, plain text with `\n` for the ends of lines; empty where it is about the whole article. */
  readonly quote: string;
  /** ISO 8601; empty where nobody tells. */
  readonly created: string;
  readonly modified?: string;
  /** Is it the reader's own? Else somebody else, {@link creator}, has made it, and it was imported. */
  readonly isOwn: boolean;
  readonly creator?: string;
  readonly replies: readonly NoteReply[];
}

/** A note where it stands in an open article. */
export interface PlacedNote extends NoteContent {
  /** UTF-16 offsets, half-open, in the text that was asked about; empty, at 0, where it is about the whole article. */
  readonly span: Span;
  /** Is it on a figure (a fact), so that it shows at each stated restatement in other articles too? */
  readonly isOnFigure: boolean;
  /**
   * Where it was made, where that is another article: it shows here because it is on a figure that this article restates.
   * It is changed and removed in that article.
   */
  readonly source?: { readonly uri: string; readonly title: string; readonly span: Span };
}

/** The notes on an open article. */
export interface OpenNotes {
  readonly uri: string;
  /** URI of the file of its annotations, which may not exist yet; left out where it belongs to no corpus. */
  readonly file?: string;
  /** Why nothing can be noted here, worded; left out where it can, as far as the corpus knows (not whether the disk lets us). */
  readonly refused?: string;
  /** By their places; one over the other may be. */
  readonly notes: readonly PlacedNote[];
  /** Those whose words do not stand in it any more, or not for sure. */
  readonly orphans: readonly NoteContent[];
}

/** A note, wherever in its corpus. */
export interface CorpusNote extends NoteContent {
  /** URI of the article's file; where `isGone`, that of a file that is no article any more. */
  readonly uri: string;
  /** The article's title, or where it is gone its path. */
  readonly title: string;
  /** The article's date, as far as it is known. */
  readonly date?: string;
  /** Is its article gone? */
  readonly isGone: boolean;
  /** Where it stands in the article as it was read last, in UTF-16; left out of an orphan. */
  readonly span?: Span;
  readonly isOnFigure: boolean;
  /** What stands in it, else in its sentence, in the order of the text; each once. */
  readonly entities: readonly { readonly id: string; readonly name: string; readonly kind: EntityKind }[];
}

/** What a reader does with notes on an article. */
export type NoteChange =
  /** A new one on a span (UTF-16, trimmed of white space) of the text; without `note` a highlight, with an empty span on the whole article. */
  | { readonly type: 'add'; readonly span: Span; readonly note: string; readonly tags: readonly string[] }
  /** What it says or is tagged with; what is left out stays. */
  | { readonly type: 'change'; readonly id: string; readonly note?: string; readonly tags?: readonly string[] }
  | { readonly type: 'remove'; readonly ids: readonly string[] }
  /**
   * Where notes stand now: an orphan that the reader has put back, or, when an article is saved that was edited, all notes as
   * their marks have moved with the text.
   */
  | { readonly type: 'place'; readonly places: readonly { readonly id: string; readonly span: Span }[] };

/** How a file of annotations is changed; or why it is not, worded. */
export type NoteEdits =
  | {
      /** URI. */
      readonly file: string;
      /** What to write into the file before the edits, where there is none. */
      readonly empty: string;
      readonly edits: readonly FileEdit[];
      /** The id of the note that is added. */
      readonly added?: string;
    }
  | { readonly refused: string };

/** What is asked about notes and highlights. */
export interface NoteQuestions {
  /** The notes on an article, placed in `text`, else in the article as it was read last. */
  notes: [{ readonly uri: string; readonly text?: string }, OpenNotes];
  /**
   * How the file of annotations of an article is changed, to be applied as corrections are; `text`: the document as it
   * stands, which the spans of the change are offsets into. Tell the thread `files` of the file once it is written, so that
   * it need not wait for the watcher.
   */
  noteEdits: [{ readonly uri: string; readonly text?: string; readonly change: NoteChange }, NoteEdits];
  /**
   * All notes of a corpus: by their articles' paths, then by their places, orphans behind them. Those that are read after so
   * many milliseconds, and on how many articles there are others: that there are more of them is told as a change.
   */
  corpusNotes: [
    { readonly folder: string; readonly within?: number },
    { readonly notes: readonly CorpusNote[]; readonly unread: number },
  ];
  /**
   * What a note at a place would be on: the selection without the white space around it; where nothing is selected, the
   * figure or the name there, else the sentence. Undefined where there is no text.
   */
  noteTarget: [
    { readonly uri: string; readonly span: Span },
    { readonly span: Span; readonly isOnFigure: boolean } | undefined,
  ];
  /**
   * How notes of another program come to a corpus: the text of a file of Web Annotations (JSON-LD), or of what Hypothesis
   * exports or its API answers. A note goes to the article of its path or web address, else to the only one that its words
   * stand in. Undefined where the text is none of these; refused where nothing can be written.
   */
  noteImport: [
    { readonly folder: string; readonly text: string },
    NoteImport | { readonly refused: string } | undefined,
  ];
  /** All notes of a corpus as one document of Web Annotations, orphans and those on articles that are gone among them. */
  noteExport: [{ readonly folder: string }, string | undefined];
}

/** What is imported, and where to. */
export interface NoteImport {
  /** To be changed as {@link NoteEdits} says. What is there already is not added again. */
  readonly files: readonly { readonly file: string; readonly empty: string; readonly edits: readonly FileEdit[] }[];
  /** Those that stand where they were made, those that are orphans of their article, those on nothing that the corpus has. */
  readonly placed: number;
  readonly orphans: number;
  readonly elsewhere: number;
  /** What in the file is no annotation. */
  readonly unread: number;
}
