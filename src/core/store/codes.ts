import type { Certainty, MetadataSource } from '../corpus/metadata/metadata.js';
import { MENTION_REASONS, type MentionReason } from '../entities/mentionReasons.js';
import { LINK_TIERS, LINK_TYPES, type LinkTier, type LinkType } from '../links/link.js';
import type { ChangeRole } from '../links/statement.js';
import {
  type DateRole,
  ENTITY_KINDS,
  type EntityKind,
  EVENT_KINDS,
  type EventKind,
  type EventStatus,
  FIGURE_KINDS,
  type Figure,
  type FigureKind,
  type FigureStanding,
  type FigureStatus,
  type MentionSource,
  type Modifier,
  RELATION_TYPES,
  type RelationType,
} from '../model.js';

/** The numbers that records have in the place of words of which there are few. */
export class Codes<Word extends string> {
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(private readonly words: readonly Word[]) {
    this.numbers = new Map(words.map((word, number) => [word, number]));
  }

  of(word: Word): number {
    return this.numbers.get(word) as number;
  }

  /** 0 where there is none. */
  orNone(word: Word | undefined): number {
    return word === undefined ? 0 : this.of(word) + 1;
  }

  word(number: number): Word {
    return this.words[number] as Word;
  }

  /** What {@link orNone} is the number of. */
  wordOrNone(number: number): Word | undefined {
    return this.words[number - 1];
  }
}

/** All words of a type: one that is missing here does not compile. */
const all = <Word extends string>(words: Readonly<Record<Word, true>>): Codes<Word> =>
  new Codes(Object.keys(words) as Word[]);

export const entityKinds = new Codes<EntityKind>(ENTITY_KINDS);
export const mentionSources = all<MentionSource>({ lexicon: true, recogniser: true, shortForm: true });
export const mentionReasons = new Codes(Object.keys(MENTION_REASONS) as MentionReason['code'][]);
export const figureKinds = new Codes<FigureKind>(FIGURE_KINDS);
export const modifiers = all<Modifier>({
  exact: true,
  approx: true,
  lt: true,
  lte: true,
  gt: true,
  gte: true,
  upTo: true,
});
export const directions = all<NonNullable<Figure['direction']>>({ up: true, down: true });
export const statuses = all<FigureStatus>({ target: true, forecast: true, hypothetical: true, rumour: true });
export const standings = all<FigureStanding>({
  denied: true,
  asked: true,
  aimed: true,
  planned: true,
  forecast: true,
  estimated: true,
  possible: true,
  rumoured: true,
  corrected: true,
});
export const dateRoles = all<DateRole>({
  report: true,
  period: true,
  'as-of': true,
  base: true,
  deadline: true,
  since: true,
  heading: true,
  name: true,
});
export const metadataSources = all<MetadataSource>({
  manifest: true,
  frontMatter: true,
  headers: true,
  address: true,
  head: true,
  dateline: true,
  fileName: true,
});
export const certainties = all<Certainty>({ sure: true, likely: true });
export const eventKinds = new Codes<EventKind>(EVENT_KINDS);
export const eventStatuses = all<EventStatus>({ done: true, planned: true, rumoured: true });
export const relationTypes = new Codes<RelationType>(RELATION_TYPES);
export const changeRoles = all<ChangeRole>({ from: true, to: true, by: true });
export const linkTypes = new Codes<LinkType>(LINK_TYPES);
export const linkTiers = new Codes<LinkTier>(LINK_TIERS);
