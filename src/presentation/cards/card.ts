import type { Passage } from '../indexedArticles.js';
import type { Chart } from './seriesChart.js';

/** A piece of a line. Text is plain: whoever renders it escapes it. */
export interface CardPart {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis' | 'quiet';
  /** Where a click leads. */
  readonly passage?: Passage;
  /** What a click opens there instead of the passage itself: all that say the same. */
  readonly opens?: 'references';
}

export interface CardLine {
  /** A quotation is set off from what Crossread itself says. */
  readonly quote?: boolean;
  readonly parts: readonly CardPart[];
  /** A small image in place of text. */
  readonly chart?: Chart;
}

/** What a hover shows: groups of lines, the most useful first. */
export interface Card {
  readonly groups: readonly (readonly CardLine[])[];
  /** The place whose card, in its view, says what this one had no room for. */
  readonly more?: Passage | undefined;
}

/** How much a card may show: a glance in a hover, the whole in its view. It knows whether anything was left out. */
export class Room {
  private isCut = false;

  constructor(private readonly kind: 'hover' | 'view') {}

  get leftOut(): boolean {
    return this.isCut;
  }

  get isGlance(): boolean {
    return this.kind === 'hover';
  }

  /** The first `glance` items in a hover, the first `whole` in the view. */
  take<Item>(items: readonly Item[], glance: number, whole = 4 * glance): readonly Item[] {
    const limit = this.isGlance ? glance : whole;
    if (items.length > limit) this.isCut = true;
    return items.slice(0, limit);
  }
}

export const line = (...parts: (CardPart | string)[]): CardLine => ({
  parts: parts.map((part) => (typeof part === 'string' ? { text: part } : part)),
});

export const strong = (text: string, passage?: Passage): CardPart => ({
  text,
  style: 'strong',
  ...(passage && { passage }),
});
export const quiet = (text: string): CardPart => ({ text, style: 'quiet' });
export const jump = (text: string, passage: Passage): CardPart => ({ text, passage });

/** A translated sentence whose `{0}`, `{1}`, … are parts of a line. */
export function phrase(sentence: string, ...holes: readonly (readonly CardPart[])[]): CardPart[] {
  return sentence.split(/(\{\d\})/).flatMap((text) => {
    const hole = /^\{(\d)\}$/.exec(text);
    if (hole) return holes[Number(hole[1])] ?? [];
    return text ? [{ text }] : [];
  });
}

/** Parts with a separator between them; empty ones are left out. */
export function joined(separator: string, parts: readonly (CardPart | string | undefined)[]): CardPart[] {
  return parts
    .filter((part): part is CardPart | string => part !== undefined && part !== '')
    .flatMap((part, i) => [...(i > 0 ? [quiet(separator)] : []), typeof part === 'string' ? { text: part } : part]);
}
