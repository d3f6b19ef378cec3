import { phrases } from '../text/phrases.js';
import type { FigureData, UnitWords } from './figureData.js';

/** No number written as one word is longer. */
export const LONGEST_COMPOUND = 60;

/** A part of a number written as one word. */
interface Part {
  readonly text: string;
  readonly value: number;
  readonly scale: boolean;
  readonly join: boolean;
  readonly half: boolean;
}

/**
 * Reads numbers that a language writes as one word: "tweeëntwintig", "driehonderdvijftigduizend", "zweieinhalb".
 * The parts come from the language's own number words, so that a new language brings only those.
 */
export class CompoundNumbers {
  private readonly byFirst = new Map<number, Part[]>();
  /** Two bits per possible first pair of letters: most words are turned away by their first two. */
  private readonly pairs = new Uint8Array(1 << 16);
  private readonly cardinals = new Map<string, number>();
  private readonly unitEndings: readonly (readonly [ending: string, UnitWords])[];

  constructor(data: FigureData) {
    this.unitEndings = phrases(data.compounds?.units ?? '').flatMap((ending) =>
      data.units.filter(({ words }) => phrases(words).includes(ending)).map((unit) => [ending, unit] as const),
    );
    for (const [value, list] of data.cardinals) {
      for (const text of phrases(list)) {
        this.add({ text, value });
        this.cardinals.set(text, value);
      }
    }
    for (const [value, list] of data.scales) {
      if (value === 100 || value === 1000) for (const text of phrases(list)) this.add({ text, value, scale: true });
    }
    for (const text of phrases(data.compounds?.joins ?? '')) this.add({ text, join: true });
    for (const text of phrases(data.compounds?.halves ?? '')) this.add({ text, half: true });
    // The longest part first: "achttien" before "acht".
    for (const parts of this.byFirst.values()) parts.sort((a, b) => b.text.length - a.text.length);
  }

  /** The number and the unit of a case-folded word that is both: "twaalfurige". */
  withUnit(word: string): { readonly value: number; readonly unit: UnitWords } | undefined {
    if (word.length > LONGEST_COMPOUND) return undefined;
    for (const [ending, unit] of this.unitEndings) {
      if (!word.endsWith(ending)) continue;
      const number = word.slice(0, word.length - ending.length);
      const value = this.cardinals.get(number) ?? this.valueOf(number);
      if (value > 0) return { value, unit };
    }
    return undefined;
  }

  /** Can a compound number begin with these two (case-folded) characters? */
  mayStart(first: number, second: number): boolean {
    return this.pairs[pairOf(first, second)] === 1;
  }

  /** The value of a case-folded word that is a compound of at least two parts, or -1. */
  valueOf(word: string): number {
    if (word.length > LONGEST_COMPOUND) return -1;
    let thousands = 0;
    let hundreds = 0;
    let rest = 0;
    let half = 0;
    let parts = 0;
    let joined = false;
    for (let at = 0; at < word.length; parts++) {
      const part = this.partAt(word, at);
      if (!part || half > 0) return -1;
      at += part.text.length;
      if (part.half) half = 0.5;
      else if (part.join) {
        if (parts === 0 || at === word.length) return -1;
      } else if (part.scale && part.value === 100) {
        hundreds += (rest || 1) * 100;
        rest = 0;
      } else if (part.scale) {
        thousands += (hundreds + rest || 1) * part.value;
        hundreds = 0;
        rest = 0;
      } else if (rest === 0 || (joined && rest < 10 && part.value >= 20)) rest += part.value;
      // "tjugofem": the tens first.
      else if (rest >= 20 && rest % 10 === 0 && part.value > 0 && part.value < 10) rest += part.value;
      else return -1;
      joined = part.join;
    }
    return parts > 1 ? thousands + hundreds + rest + half : -1;
  }

  private add(part: Partial<Part> & { readonly text: string }): void {
    const full: Part = { value: 0, scale: false, join: false, half: false, ...part };
    const first = full.text.charCodeAt(0);
    const list = this.byFirst.get(first);
    if (list) list.push(full);
    else this.byFirst.set(first, [full]);
    if (!full.join && !full.half && full.text.length > 1) this.pairs[pairOf(first, full.text.charCodeAt(1))] = 1;
  }

  private partAt(word: string, at: number): Part | undefined {
    for (const part of this.byFirst.get(word.charCodeAt(at)) ?? []) if (word.startsWith(part.text, at)) return part;
    return undefined;
  }
}

const pairOf = (first: number, second: number): number => ((first << 8) ^ second) & 0xffff;
