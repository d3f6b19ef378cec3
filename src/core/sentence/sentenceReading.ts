import type { DateMention, Figure, Mention } from '../model.js';
import { numberClauses, placeItems } from './borders.js';
import { type Mark, type Marks, readMarks, type Trigger, type Word } from './marks.js';
import { type Placed, place, type Range } from './placed.js';
import type { TextReading } from './textReading.js';
import type { Joint } from './wordFeatures.js';

interface Nature {
  readonly isWhole: boolean;
  readonly isFurniture: boolean;
}

/** What is asked of a sentence only where somebody asks for it. */
interface Made {
  mentions?: readonly Placed<Mention>[];
  dates?: readonly Placed<DateMention>[];
  figures?: readonly Placed<Figure>[];
  items?: Uint8Array;
  clauses?: Uint16Array;
  statements?: Uint16Array;
  marks?: Marks;
  phraseStarts?: Int32Array;
  eventNouns?: readonly WordAt[];
  respectively?: number;
}

/** What the word at a token means. */
interface WordAt {
  readonly token: number;
  readonly meaning: string;
}

const NO_WORDS: readonly WordAt[] = [];

/**
 * A sentence of a text, or a piece of a very long one: the tokens `[first, end)` with the names, dates and figures in
 * them, its clauses and what its words do. Each is worked out when it is first asked for: most sentences hold nothing
 * of interest.
 */
export class SentenceReading {
  private readonly made: Made = {};

  constructor(
    readonly text: TextReading,
    /** Its place among the readings of the text. */
    readonly at: number,
    /** Number of the sentence. */
    readonly index: number,
    readonly first: number,
    readonly end: number,
    private readonly nature: Nature,
    private readonly found: {
      readonly mentions: readonly Mention[];
      readonly dates: readonly DateMention[];
      readonly figures: readonly Figure[];
    },
  ) {}

  /** False for a piece of a sentence too long to be one. */
  get isWhole(): boolean {
    return this.nature.isWhole;
  }

  /** Page furniture, which tells nothing. */
  get isFurniture(): boolean {
    return this.nature.isFurniture;
  }

  get tokens() {
    return this.text.tokens;
  }

  get features() {
    return this.text.features;
  }

  get mentions(): readonly Placed<Mention>[] {
    this.made.mentions ??= place(this.tokens, this.found.mentions, this.first);
    return this.made.mentions;
  }

  get dates(): readonly Placed<DateMention>[] {
    this.made.dates ??= place(this.tokens, this.found.dates, this.first);
    return this.made.dates;
  }

  get figures(): readonly Placed<Figure>[] {
    this.made.figures ??= place(this.tokens, this.found.figures, this.first);
    return this.made.figures;
  }

  /** Has the sentence so many names, at least? Places none of them. */
  hasNames(count: number): boolean {
    return this.found.mentions.length >= count;
  }

  /** Puts the figures, of which more is known now, in the place of those that were found. */
  learnFigures(figures: readonly Figure[]): void {
    this.made.figures = this.figures.map(({ first, next }, k) => ({ item: figures[k] as Figure, first, next }));
  }

  private get read(): Marks {
    this.made.marks ??= readMarks(this);
    return this.made.marks;
  }

  /** What the words do that stand in no name, date or figure. */
  get marks(): readonly Mark[] {
    return this.read.marks;
  }

  get triggers(): readonly Trigger[] {
    return this.read.triggers;
  }

  /** The words that tell something of the figures near them. */
  get words(): readonly Word[] {
    return this.read.words;
  }

  get hasRelationKey(): boolean {
    return this.read.hasRelationKey;
  }

  private get items(): Uint8Array {
    this.made.items ??= placeItems(this);
    return this.made.items;
  }

  private get clauses(): Uint16Array {
    this.made.clauses ??= numberClauses(this, this.items);
    return this.made.clauses;
  }

  /** The tokens around `[first, next)` that state what it is part of: its clause, with those that "and" joins to it. */
  statementAround({ first, next }: Range): Range {
    this.made.statements ??= numberClauses(this, this.items, true);
    const numbers = this.made.statements;
    const own = numbers[first - this.first];
    let start = first;
    while (start > this.first && numbers[start - 1 - this.first] === own) start--;
    let stop = Math.min(next, this.end);
    while (stop < this.end && numbers[stop - this.first] === own) stop++;
    return { first: start, next: stop };
  }

  /** The token at which the phrase of a figure at token `first` begins, its hedges included. */
  phraseStart(first: number): number {
    this.made.phraseStarts ??= new Int32Array(this.end - this.first + 1).fill(-1);
    const starts = this.made.phraseStarts;
    const known = starts[first - this.first] as number;
    if (known >= 0) return known;
    const { words, tokens } = this.text;
    let start = first;
    while (start > this.first && this.text.isWord(start - 1)) {
      const before = words.modifiers.startBefore(tokens, start, this.first);
      if (before < 0) break;
      start = before;
    }
    starts[first - this.first] = start;
    return start;
  }

  /** The words that name events, in order. */
  get eventNouns(): readonly WordAt[] {
    this.made.eventNouns ??= this.findEventNouns();
    return this.made.eventNouns;
  }

  private findEventNouns(): readonly WordAt[] {
    const { text, first, end } = this;
    const { words, tokens } = text;
    let found: WordAt[] | undefined;
    for (let token = first; token < end; token++) {
      const meaning = text.isWord(token) ? words.eventNouns.word(tokens, token)?.[0] : undefined;
      if (!meaning) continue;
      found ??= [];
      found.push({ token, meaning });
    }
    return found ?? NO_WORDS;
  }

  /** The last "respectively"; -1 where there is none. */
  get respectively(): number {
    this.made.respectively ??= this.findRespectively();
    return this.made.respectively;
  }

  private findRespectively(): number {
    const { text, first, end } = this;
    for (let i = end - 1; i >= first; i--) if (text.isWord(i) && text.words.respectively.word(text.tokens, i)) return i;
    return -1;
  }

  /** Is token `i` part of a name, a date or a figure? */
  isItem(i: number): boolean {
    return this.items[i - this.first] !== 0;
  }

  /** The number of the clause that token `i` stands in; outside the sentence, of the nearest. */
  clauseOf(i: number): number {
    return this.clauses[Math.min(Math.max(i, this.first), this.end - 1) - this.first] as number;
  }

  /** First token of the clause that token `i` stands in. */
  clauseStart(i: number): number {
    const own = this.clauseOf(i);
    let at = i;
    while (at > this.first && this.clauseOf(at - 1) === own) at--;
    return at;
  }

  /** The token behind the clause that token `i` stands in. */
  clauseEnd(i: number): number {
    const own = this.clauseOf(i);
    let at = i;
    while (at < this.end && this.clauseOf(at) === own) at++;
    return at;
  }

  /** Is token `i` a small word of that kind? */
  isJoint(i: number, joint: Joint): boolean {
    if (i < this.first || i >= this.end) return false;
    return ((this.read.joints[i - this.first] as number) & joint) !== 0;
  }
}
