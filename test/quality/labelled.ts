import type { Span } from '../../src/core/model.js';
import type { Published, PublishedArticle, PublishedFigure, PublishedMention } from './published.js';

/** A corpus as the program reads it and as a careful reader does: every set of data takes this form, every stage reads it. */
export interface Labelled {
  /** The set, and the corpus within it: the beginning of each item's id. */
  readonly id: string;
  readonly published: Published;
  readonly articles: readonly LabelledArticle[];
  readonly links: readonly ExpectedLink[];
  readonly nonLinks: readonly NonLink[];
  /** Of these types of link, those between articles that are not expected are wrong. */
  readonly completeLinks: readonly string[];
  /** Equal names may be labelled as two things, and mean it. Where this is left out such labels are taken for slips. */
  readonly namesakes?: boolean;
  /** Sentences and their translations. */
  readonly twins: readonly SentenceTwins[];
}

/** Labels of one article. Of each kind there may be none; what is not labelled is judged only where `complete` says so. */
export interface LabelledArticle {
  /** Behind the corpus's id in each item's id; may be empty. */
  readonly id: string;
  readonly lang: string;
  readonly article: PublishedArticle;
  readonly figures: readonly ExpectedFigure[];
  readonly noFigures: readonly Span[];
  readonly dates: readonly ExpectedDate[];
  readonly noDates: readonly Span[];
  readonly names: readonly ExpectedName[];
  readonly noNames: readonly Span[];
  readonly events: readonly ExpectedEvent[];
  readonly noEvents: readonly Span[];
  readonly complete: Complete;
}

/** Is a found thing that no label meets wrong? */
export interface Complete {
  readonly figures?: (figure: PublishedFigure) => boolean;
  readonly dates?: (date: Span) => boolean;
  readonly names?: (mention: PublishedMention) => boolean;
}

export interface Expected {
  /** All ways to draw the span that count as right, the best first. */
  readonly spans: readonly Span[];
  /** Neither a miss nor wrong, whatever is found there. */
  readonly optional?: boolean;
}

/** Lists hold the answers that count as right, the best first; `undefined` in one is "nothing"; a list left out is not judged. */
export interface ExpectedFigure extends Expected {
  /** Any figure with the right value that overlaps is the one. */
  readonly loose?: boolean;
  readonly value?: number;
  readonly value2?: number;
  readonly units?: readonly string[];
  readonly modifiers?: readonly string[];
  readonly per?: string;
  readonly periods?: readonly (string | undefined)[];
  /** Parts of the owner's name. */
  readonly owners?: readonly (string | undefined)[];
  /** The owner's name is one of `owners` as it is, not in part. */
  readonly wholeOwner?: boolean;
  /** Parts of the measure. */
  readonly measures?: readonly string[];
  /** `stated` where it is nothing else. */
  readonly standings?: readonly string[];
  /** A part of the name of who says it. */
  readonly sources?: readonly (string | undefined)[];
}

export interface ExpectedDate extends Expected {
  readonly isos: readonly string[];
}

export interface ExpectedName extends Expected {
  readonly kinds?: readonly string[];
  /** What is named, across the articles of the corpus. */
  readonly thing?: string;
}

export interface ExpectedEvent {
  readonly id: string;
  /** Any of the places that tell it. */
  readonly spans: readonly Span[];
  readonly dates?: readonly string[];
  readonly kinds?: readonly string[];
}

/** A figure's place: where a published figure overlaps. */
export interface FigurePlace extends Span {
  readonly article: PublishedArticle;
}

export interface ExpectedLink {
  readonly id: string;
  readonly lang: string;
  readonly types: readonly string[];
  readonly figures: readonly FigurePlace[];
  /** How many of the figures one link has to hold. */
  readonly atLeast: number;
  readonly holds?: boolean;
  readonly tier?: string;
}

export interface NonLink {
  readonly id: string;
  readonly lang: string;
  readonly figures: readonly [FigurePlace, FigurePlace];
  /** What no link of the two may be; left out: no link at all. */
  readonly types?: readonly string[];
  /** What a link of the two may well be. */
  readonly allowed?: readonly string[];
}

export interface SentenceTwins {
  readonly id: string;
  readonly lang: string;
  readonly sentences: readonly [FigurePlace, FigurePlace];
}

/** An article without labels, to begin with. */
export function unlabelled(id: string, lang: string, article: PublishedArticle): LabelledArticle {
  return {
    id,
    lang,
    article,
    figures: [],
    noFigures: [],
    dates: [],
    noDates: [],
    names: [],
    noNames: [],
    events: [],
    noEvents: [],
    complete: {},
  };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
