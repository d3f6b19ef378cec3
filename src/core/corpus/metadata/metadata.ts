import type { Span } from '../../model.js';

/** Where a value comes from. `manifest` is what a person wrote of the article in `crossread.json`. */
export type MetadataSource = 'manifest' | 'frontMatter' | 'headers' | 'address' | 'head' | 'dateline' | 'fileName';

/** `likely` is worth showing and using, and asking a person about. */
export type Certainty = 'sure' | 'likely';

/** Why a value is believed. */
export interface Origin {
  readonly from: MetadataSource;
  readonly certainty: Certainty;
}

/** A value of an article's metadata, and why it is believed. */
export interface Told<Value> extends Origin {
  readonly value: Value;
  /** Where the text says it, UTF-16, half-open; left out where the text does not. */
  readonly span?: Span;
}

/** What is known of an article, each value with its source. */
export interface Metadata {
  readonly title?: Told<string>;
  readonly authors?: Told<readonly string[]>;
  readonly publisher?: Told<string>;
  /** ISO 8601, reduced to what is known: 2012, 2012-12 or 2012-12-19. */
  readonly date?: Told<string>;
  readonly language?: Told<string>;
  /** The web address where it came out. */
  readonly source?: Told<string>;
  /** Days that one of it may be, where nothing decides between 4 May and 5 April: worth asking, never used unasked. */
  readonly possibleDates?: readonly string[];
}

/** A day as one place tells it; `or` where it may as well be another: 04-05-2013. */
export interface ToldDay extends Told<string> {
  readonly or?: string;
}

/** All that the places of an article tell of each field, in the order in which they are believed. */
export interface Candidates {
  readonly title: Told<string>[];
  readonly authors: Told<readonly string[]>[];
  readonly publisher: Told<string>[];
  readonly date: ToldDay[];
  readonly language: Told<string>[];
  readonly source: Told<string>[];
}

export const noCandidates = (): Candidates => ({
  title: [],
  authors: [],
  publisher: [],
  date: [],
  language: [],
  source: [],
});
