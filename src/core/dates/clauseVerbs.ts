import { endsLike } from '../sentence/endings.js';
import type { DateText } from './dateText.js';

/** How the verb of a date's clause tells it: as to come, as done or so, or as the saying of something. */
export type Told = 'ahead' | 'past' | 'report';

/** A verb and where it stands. */
export interface ClauseVerb {
  readonly told: Told;
  readonly at: number;
}

/** So far around a date its verb is looked for: nothing may depend on how long a sentence is. */
const REACH = 40;
/** "by the end of the", before a date. */
const LEAD_WORDS = 6;

/**
 * Finds the verb that a date belongs to: the nearest before it in its clause, or, where the date opens the clause, the
 * nearest behind it. "said *on Tuesday* that it will open" is told by "said".
 */
export class ClauseVerbs {
  constructor(private readonly text: DateText) {}

  /** The verb of the date at the tokens from `first` on, in the sentence from `start` to `end`. */
  of(first: number, start: number, end: number): ClauseVerb | undefined {
    const lead = this.leadOf(first, start);
    // "bonds *due in* May"
    for (let at = lead; at < first; at++) if (this.toldAt(at) === 'ahead') return { told: 'ahead', at };
    if (this.opensClause(lead, start)) {
      const behind = this.behind(first + 1, end, true);
      if (behind) return behind;
    }
    let at = lead - 1;
    const from = Math.max(start, first - REACH);
    for (; at >= from && !this.isBorder(at, start); at--) {
      const told = this.toldAt(at);
      if (told) return { told, at };
    }
    const behind = this.behind(first + 1, end, false);
    if (behind) return behind;
    // "Rome, Paris, and Milan in May": the comma was none between clauses.
    for (at--; at >= from && !this.isClauseStart(at + 1) && !this.isStop(at + 1); at--) {
      const told = this.toldAt(at);
      if (told) return { told, at };
    }
    return undefined;
  }

  /** Where the words that lead to the date at `first` begin: "*by the end of* June". */
  leadOf(first: number, start: number): number {
    const { text } = this;
    const { words, tokens } = text;
    let lead = first;
    for (let n = 0; n < LEAD_WORDS && lead > start; n++) {
      const phrase = words.leads.startBefore(tokens, lead, start);
      if (phrase >= 0) lead = phrase;
      else if (
        text.isWord(lead - 1) &&
        !this.isClauseStart(lead - 1) &&
        (words.figures.prepositions.word(tokens, lead - 1) || words.figures.articlesAndOwners.word(tokens, lead - 1))
      )
        lead--;
      else break;
    }
    return lead;
  }

  /** Does nothing of its clause stand before token `lead`? */
  private opensClause(lead: number, start: number): boolean {
    const { text } = this;
    if (lead <= start) return true;
    const before = lead - 1;
    return this.isStop(before) || text.code(before) === COMMA || this.opensAt(before);
  }

  /** The nearest verb behind the date; of a clause that the date opens, over commas and what they enclose. */
  private behind(from: number, end: number, opened: boolean): ClauseVerb | undefined {
    const { text } = this;
    const limit = Math.min(end, from + REACH);
    for (let i = from; i < limit; i++) {
      if (this.isStop(i)) return undefined;
      const comma = text.code(i) === COMMA;
      const opens = this.opensAt(comma ? i + 1 : i);
      if (comma && opens && !this.joinsAt(i + 1)) {
        // "In May Acme, which was founded in 2010, will": behind the second comma the clause goes on.
        i = this.commaFrom(i + 1, limit);
        continue;
      }
      if (opens || (comma && (!opened || text.words.figures.data.verbSecond))) return undefined;
      const told = text.role(i, 'shift') ? undefined : this.toldAt(i);
      if (told) return { told, at: i };
    }
    return undefined;
  }

  private commaFrom(from: number, limit: number): number {
    for (let i = from; i < limit; i++) if (this.text.code(i) === COMMA) return i;
    return limit;
  }

  private isBorder(i: number, start: number): boolean {
    if (this.isStop(i) || this.isClauseStart(i)) return true;
    if (this.text.code(i) !== COMMA || i === start) return false;
    return this.text.words.figures.data.verbSecond || this.opensAt(i + 1);
  }

  private isClauseStart(i: number): boolean {
    return this.text.isWord(i) && this.text.words.clauseStarts.word(this.text.tokens, i) !== undefined;
  }

  private opensAt(i: number): boolean {
    const { text } = this;
    return this.isClauseStart(i) || (text.isWord(i) && this.joinsAt(i)) || this.isSubordinator(i);
  }

  private isSubordinator(i: number): boolean {
    const { text } = this;
    return (
      text.isWord(i) &&
      text.words.figures.clauseOpeners.word(text.tokens, i)?.[0] === 'own' &&
      // "said" opens a clause for figures; here it is the verb.
      !text.words.tells.word(text.tokens, i)
    );
  }

  private joinsAt(i: number): boolean {
    const { text } = this;
    return text.isWord(i) && text.words.figures.clauseJoins.word(text.tokens, i) !== undefined;
  }

  /** Between two sentences in one: ; : — */
  private isStop(i: number): boolean {
    const code = this.text.code(i);
    return code === 0x3b || code === 0x3a || code === 0x2014 || code === 0x2013;
  }

  /** What the word at `i` tells as a verb. */
  toldAt(i: number): Told | undefined {
    const { text } = this;
    // "May" tells nothing, "may" does.
    if (!text.isWord(i) || text.month(i) > 0) return undefined;
    const { words, tokens } = text;
    const told = words.tells.longest(tokens, i)?.[0];
    if (told ? told !== 'past' : text.isCapital(i) || !endsLike(tokens, i, words.figures.pastEndings)) return told;
    return this.isHeld(i) ? undefined : 'past';
  }

  /** Is the verb at `i` held by one before it: "will *have*", "to be *opened*", "mailed and *counted*"? */
  private isHeld(i: number): boolean {
    const { text } = this;
    const { words, tokens } = text;
    const before = text.isWord(i - 1) && endsLike(tokens, i - 1, words.figures.adverbEndings) ? i - 2 : i - 1;
    if (!text.isWord(before)) return false;
    return (
      words.infinitives.word(tokens, before) !== undefined ||
      words.and.word(tokens, before) !== undefined ||
      words.tells.word(tokens, before)?.[0] === 'ahead'
    );
  }
}

const COMMA = 0x2c;
