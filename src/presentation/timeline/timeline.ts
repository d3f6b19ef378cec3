import type { EventStatus } from '../../core/model.js';

/** An event as a timeline shows it. All texts are plain: whoever renders them escapes them. */
export interface TimelineEvent {
  /** Stays the same while the event does. */
  readonly id: string;
  /** ISO 8601, reduced; empty where nobody tells it. */
  readonly date: string;
  /** The date as people write it, or that it is unknown. */
  readonly when: string;
  readonly title: string;
  readonly status: EventStatus;
  /** What kind of event it is, how it is told to be and by how many: "Deaths · planned · 3 articles". */
  readonly told: string;
  /** How many articles tell it. */
  readonly articles: number;
}

/** One figure of a series. */
export interface TimelineFigure {
  readonly id: string;
  /** The figure as written, and when. */
  readonly text: string;
}

/** The figures of one measure over time. */
export interface TimelineSeries {
  readonly heading: string;
  /** A `data:` URI of a picture, its size, and the picture in words. */
  readonly uri: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly figures: readonly TimelineFigure[];
}

/** What a timeline shows. */
export interface Timeline {
  readonly title: string;
  /** What is left out, and other things to know first; a line each. */
  readonly notes: readonly string[];
  /** The newest first, those without a date last. */
  readonly events: readonly TimelineEvent[];
  readonly series?: TimelineSeries;
}

/** The words around a timeline, in the reader's language. */
export interface TimelineWords {
  /** Of the editor's language, for `lang` and the names of months. */
  readonly language: string;
  readonly happened: string;
  readonly planned: string;
  readonly rumoured: string;
  readonly sizes: string;
  readonly hint: string;
  readonly toList: string;
  readonly picture: string;
  readonly list: string;
  readonly dateUnknown: string;
  readonly monthUnknown: string;
  readonly dayUnknown: string;
}
