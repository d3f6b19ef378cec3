import { endsLike } from '../sentence/endings.js';
import type { DateText } from './dateText.js';

/** How the verb of a date's clause tells it: as to come, as done or so, or as the saying of something. */
export type Told = 'ahead' | 'past' | 'report';

/**
 * What a word does in a sentence: a verb, by what it tells, or a word that begins a clause: of which the verb before
 * says nothing (`clause`: that, which), which may also be no clause (`opener`: after), or one joined to it (`joint`).
 */
export type ClauseMark = Told | 'clause' | 'opener' | 'joint';

/** A verb and where it stands. */
export interface ClauseVerb {
  readonly told: Told;
  readonly at: number;
}

/** So far around a date its verb is looked for: nothing may depend on how long a sentence is. */
const REACH = 32;
/** "by the end of the", before a date. */
const LEAD_WORDS = 6;

/**
 * Finds the verb that a date belongs to: the nearest before it in its clause, or, where the date opens the clause, the
 * nearest behind it. "said *on Tuesday* that it will open" is told by "said".
 */
export class ClauseVerbs {
  constructor(private readonly text: DateText) {}

  /** The verb of the date at token `first`, in the sentence from `start` to `end`. */
  of(first: number, start: number, end: number): ClauseVerb | undefined {
    const lead = this.leadOf(first, start);
    // "bonds *due in* May"
    for (let at = lead; at < first; at++) if (this.markAt(at) === 'ahead') return { told: 'ahead', at };
    if (this.opensClause(lead, start)) {
      const behind = this.behind(first + 1, end, true);
      if (behind) return behind;
    }
    const from = Math.max(start, first - REACH);
    const before = this.before(lead - 1, from);
    if (typeof before === 'object') return before;
    const behind = this.behind(first + 1, end, false);
    if (behind || this.markAt(before) === 'clause' || this.isStop(before)) return behind;
    // "Rome, Paris, and Milan in May": the comma was none between clauses.
    const farther = this.before(before - 1, from);
    return typeof farther === 'object' ? farther : undefined;
  }

  /** Where the words that lead to the date at `first` begin: "*by the end of* June". */
  leadOf(first: number, start: number): number {
    const { text } = this;
    const { words, tokens } = text;
    let lead = first;
    for (let n = 0; n < LEAD_WORDS && lead > start && text.isWord(lead - 1); n++) {
      const phrase = words.leads.startBefore(tokens, lead, start);
      if (phrase >= 0) lead = phrase;
      else if (words.dateFillers.word(tokens, lead - 1)) lead--;
      else break;
    }
    return lead;
  }

  /** What the word at `i` tells as a verb, or begins. */
  markAt(i: number): ClauseMark | undefined {
    const { text } = this;
    if (!text.isWord(i)) return undefined;
    const { words, tokens } = text;
    const mark = words.clauseMarks.longest(tokens, i)?.[0];
    // "May" tells nothing, "may" does.
    if (mark === 'ahead' && text.isCapital(i) && text.month(i) > 0) return undefined;
    if (mark ? mark !== 'past' : text.isCapital(i) || !endsLike(tokens, i, words.figures.pastEndings)) return mark;
    return this.isHeld(i) ? undefined : 'past';
  }

  /** The nearest verb before token `i`, the last looked at, or the token at which its clause begins. */
  private before(i: number, from: number): ClauseVerb | number {
    const { text } = this;
    for (let at = i; at >= from; at--) {
      const mark = this.markAt(at);
      if (isTold(mark)) return { told: mark, at };
      if (mark === 'clause' || this.isStop(at)) return at;
      if (text.code(at) === COMMA && (text.words.figures.data.verbSecond || isOpening(this.markAt(at + 1)))) return at;
    }
    return from;
  }

  /** The nearest verb behind the date; of a clause that the date opens, over commas and what they enclose. */
  private behind(from: number, end: number, opened: boolean): ClauseVerb | undefined {
    const { text } = this;
    const limit = Math.min(end, from + REACH);
    for (let i = from; i < limit; i++) {
      if (text.code(i) === COMMA) {
        const next = this.markAt(i + 1);
        if (next === 'clause' || next === 'opener') {
          // "In May Acme, which was founded in 2010, will": behind the second comma the clause goes on.
          for (i++; i < limit && text.code(i) !== COMMA; i++);
          continue;
        }
        if (!opened || next === 'joint' || text.words.figures.data.verbSecond) return undefined;
      } else if (this.isStop(i)) return undefined;
      const mark = this.markAt(i);
      if (isOpening(mark)) return undefined;
      if (mark && !text.role(i, 'shift')) return { told: mark as Told, at: i };
    }
    return undefined;
  }

  /** Does nothing of its clause stand before token `lead`? */
  private opensClause(lead: number, start: number): boolean {
    const before = lead - 1;
    return lead <= start || this.text.code(before) === COMMA || this.isStop(before) || isOpening(this.markAt(before));
  }

  /** Between two sentences in one: ; : – — */
  private isStop(i: number): boolean {
    const code = this.text.code(i);
    return code === 0x3b || code === 0x3a || code === 0x2014 || code === 0x2013;
  }

  /** Is the verb at `i` held by one before it: "will *have*", "to be fully *opened*", "mailed and *counted*"? */
  private isHeld(i: number): boolean {
    const { text } = this;
    const { words, tokens } = text;
    const before = text.isWord(i - 1) && endsLike(tokens, i - 1, words.figures.adverbEndings) ? i - 2 : i - 1;
    if (!text.isWord(before)) return false;
    return (
      words.infinitives.word(tokens, before) !== undefined ||
      words.and.word(tokens, before) !== undefined ||
      words.clauseMarks.word(tokens, before)?.[0] === 'ahead'
    );
  }
}

const COMMA = 0x2c;

const isTold = (mark: ClauseMark | undefined): mark is Told => mark === 'ahead' || mark === 'past' || mark === 'report';

const isOpening = (mark: ClauseMark | undefined): boolean => mark === 'clause' || mark === 'opener' || mark === 'joint';
