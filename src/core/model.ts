/**
 * The words of Crossread as types: what each stage hands to the next.
 *
 * All offsets are UTF-16 code units into the article's text, half-open `[start, end)`.
 * All dates are ISO 8601, reduced to what is known: `2012`, `2012-12`, `2012-12-19`, `2014-H1`, `2020-Q3`,
 * or an interval `2012-12-19/2012-12-20`.
 */

import type { MentionReason } from './entities/mentionReasons.js';
import type { FigureRuleName } from './figures/rules/figureRules.js';

/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const ENTITY_KINDS = [
  'person',
  'company',
  'product',
  'place',
  'organization',
  'media',
  'brand',
  'technology',
  'event',
  'vessel',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const FIGURE_KINDS = ['money', 'price', 'percent', 'count', 'multiple', 'duration', 'rank', 'measure'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How a figure is hedged: about, less than, at most, more than, at least, up to. */
export type Modifier = 'exact' | 'approx' | 'lt' | 'lte' | 'gt' | 'gte' | 'upTo';

/**
 * How its clause puts a figure, where it does not state it: denied ("did not sell 30 million"), only asked for, aimed
 * at, planned, forecast, estimated, called possible or rumoured, or taken back ("an earlier reported 30 million").
 */
export type FigureStanding =
  | 'denied'
  | 'asked'
  | 'aimed'
  | 'planned'
  | 'forecast'
  | 'estimated'
  | 'possible'
  | 'rumoured'
  | 'corrected';

/** What a figure claims to be, where it is not a plain statement of fact: its standing in the words of comparisons. */
export type FigureStatus = 'target' | 'forecast' | 'hypothetical' | 'rumour';

/** What stands for no claim at all, and is compared with nothing. */
export const isUnclaimed = ({ standing }: { readonly standing?: FigureStanding }): boolean =>
  standing === 'denied' || standing === 'asked' || standing === 'corrected';

/** Who found a mention: the corpus's lexicon, the name recogniser, or a short form bound to its long form. */
export type MentionSource = 'lexicon' | 'recogniser' | 'shortForm';

/** One thing with many names. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Which part of its mentions, 0 to 1, speaks for the kind; left out where all do. */
  readonly kindShare?: number;
  /** Surface forms, the name included. */
  readonly aliases: readonly string[];
  readonly tickers?: readonly string[];
  readonly description?: string;
  /** For a group name ("OV"): the ids of the entities it stands for. */
  readonly members?: readonly string[];
}

/** A span that names an entity. */
export interface Mention extends Span {
  /** Id of the entity. */
  readonly entity: string;
  readonly kind: EntityKind;
  readonly source: MentionSource;
  /** What the finding stands on. */
  readonly why?: MentionReason;
  /** True where the name is sure and its kind or its bearer is not. */
  readonly unsure?: boolean;
  /** How likely its kind and its extent are right, 0 to 1, as the recogniser reads it; left out where that is sure. */
  readonly confidence?: number;
}

/** Is it a company, or an organization of which nothing says that it is none? */
export const mayBeCompany = ({ kind, unsure }: Mention): boolean =>
  kind === 'company' || (kind === 'organization' && unsure === true);

/** A quantity as the text writes it, before anyone asked whose it is. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** In base units: 1.2 million is 1200000, 27 percent is 27. */
  readonly value: number;
  /** The high end of a range. */
  readonly value2?: number;
  /** ISO 4217 code for money, `%`, `x`, `#`, or an English singular noun. */
  readonly unit: string;
  readonly modifier: Modifier;
  /** An approximate figure that the real one does not reach: "nearly 1.2 billion". */
  readonly nears?: 'below';
  /** Half of the last written digit's worth, in base units: "1.2 billion" is 1.2e9 ± 0.05e9. 0 where a count is exact. */
  readonly precision: number;
  /** The name of the rule by which it was read. */
  readonly rule: FigureRuleName;
  readonly period?: string;
  /** The denominator of a rate: `month`, `share`, `day`. */
  readonly per?: string;
  readonly direction?: 'up' | 'down';
  readonly status?: FigureStatus;
  /** Left out where the figure is stated. */
  readonly standing?: FigureStanding;
  /** Whose figure it is: the id of an entity of any kind, or of an event, `event/kesh-earthquake`. */
  readonly subject?: string;
  /** Entity id of who tells it, where that is another: "the IMF estimated that". */
  readonly source?: string;
  /** What the figure counts, a short phrase in the article's words. */
  readonly measure?: string;
}

/**
 * What a date is in its sentence: the day on which something was told (`report`), the time of what is told (`period`)
 * or at which it stood (`as-of`), the time that it is compared with (`base`), its end (`deadline`) or beginning
 * (`since`), a `heading` over what follows, or a part of what something is called by (`name`): "Law No. 10 of 2021",
 * "May delivery".
 */
export type DateRole = 'report' | 'period' | 'as-of' | 'base' | 'deadline' | 'since' | 'heading' | 'name';

/** A date or a period named in the text. */
export interface DateMention extends Span {
  readonly iso: string;
  /** True where the article's own date was needed to read it ("last year", "December 19"). */
  readonly relative: boolean;
  /** Left out where the words do not tell. */
  readonly role?: DateRole;
}

/** Digits that no rule reads, kept so that a reader can see them. */
export interface UnreadNumber extends Span {
  readonly reason: string;
}

export const EVENT_KINDS = [
  'launch',
  'partnership',
  'sale',
  'founding',
  'investment',
  'acquisition',
  'appointment',
  'opening',
  'result',
  'target',
  'dispute',
  'announcement',
  'death',
  'attack',
  'justice',
  'election',
  'visit',
  'disaster',
  'sport',
  'law',
  'protest',
  'news',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export type EventStatus = 'done' | 'planned' | 'rumoured';

/** Something that happened or will, as one sentence of one article tells it. */
export interface EventTelling {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** ISO 8601, reduced to what is known; empty for what an article without a date was written for. */
  readonly date: string;
  /** Entity ids, whose event it is first. */
  readonly participants: readonly string[];
  /** The sentence that tells the event. */
  readonly evidence: Span;
  /** The words of the sentence that a title is made of: from the subject or the verb to the end of its clause. */
  readonly headline: Span;
  /** Whose event it is, where the headline does not name them. */
  readonly subject?: string;
  /**
   * The words of the headline that stand for the subject: "the company". A title says the name in their place; where they are
   * none, before the headline. Without a subject they are left out: "a court in Kenya*, which* acquitted".
   */
  readonly standIn?: Span;
  /** Where it was, as far as the sentence of such an event names places. */
  readonly places?: readonly string[];
  /** True of the event that the article was written for: what its first sentence tells, under its headline. */
  readonly isLead?: true;
}

export const RELATION_TYPES = [
  'founder-of',
  'ceo-of',
  'executive-of',
  'employee-of',
  'brand-of',
  'subsidiary-of',
  'partner',
  'competitor',
  'investor-in',
  'acquired',
  'located-in',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** How two entities stand to each other, as one place of one article states it. */
export interface Relation {
  readonly type: RelationType;
  /** Entity ids: `from` is the founder, the product, the buyer; `partner` and `competitor` hold both ways. */
  readonly from: string;
  readonly to: string;
  /** The words that state it. */
  readonly evidence: Span;
  /** When it was so, where the words say it. ISO 8601, reduced. */
  readonly period?: string;
}

/** What is found in one text: lists ordered by start, never overlapping within a list. */
export interface Annotations {
  /** Code of the locale the text was read with. */
  readonly language: string;
  readonly mentions: readonly Mention[];
  /** The entities of mentions that no lexicon lists, found by the recogniser. */
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly events: readonly EventTelling[];
  readonly relations: readonly Relation[];
  readonly unread: readonly UnreadNumber[];
  /** Page furniture: share bars, footers, comment forms. What stands in it counts for nothing. */
  readonly boilerplate: readonly Span[];
}
