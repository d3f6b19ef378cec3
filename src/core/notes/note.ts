/** The words that a note is about, as its article has them: each end of a line is one `\n`. */
export interface NoteQuote {
  readonly exact: string;
  /** What stands right before and behind them. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where they stood, in code points; and in which text, where that is known. */
  readonly position?: { readonly start: number; readonly end: number; readonly version?: string };
  /**
   * The parts of prefix, words and suffix, together one text, that stood elsewhere in their article too, by where they begin
   * and end, in UTF-16 code units and in their order; undefined where nobody has looked.
   */
  readonly alike?: readonly (readonly [number, number])[];
}

/** An answer that somebody gave to a note. */
export interface NoteReply {
  readonly text: string;
  readonly creator?: string;
  readonly created?: string;
}

/** A note or a highlight, as far as it is understood of an annotation. */
export interface Note {
  /** An IRI. */
  readonly id: string;
  /** Left out where it is about the article as a whole. */
  readonly quote?: NoteQuote;
  /** Markdown that somebody has typed; empty in a highlight. */
  readonly text: string;
  /** What it is tagged with; the first says how it is marked. */
  readonly tags: readonly string[];
  readonly replies: readonly NoteReply[];
  /** ISO 8601; empty where it is not told. */
  readonly created: string;
  readonly modified?: string;
  /** Who has made it, where that is told: of the reader's own it is not. */
  readonly creator?: string;
}
