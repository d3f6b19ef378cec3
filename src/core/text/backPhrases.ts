import { PhraseTable } from './phraseTable.js';
import { type Tokens, tokenize } from './tokens.js';

/**
 * A dictionary of phrases that are looked for *before* a token: the hedge before a number, the currency before an
 * amount. One look at the token before turns most places away.
 */
export class BackPhrases<Value> {
  private readonly phrases = new PhraseTable<Value>();
  private readonly lastWords = new PhraseTable<true>();
  private reach = 0;

  constructor(entries: Iterable<readonly [string, Value]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  add(phrase: string, value: Value): void {
    const tokens = tokenize(phrase);
    const { count } = tokens;
    if (count === 0) return;
    const last = phrase.slice(tokens.start[count - 1], tokens.end[count - 1]);
    // The table lists a word once; more of the same would only make its list longer.
    if (!this.lastWords.word(tokens, count - 1)) this.lastWords.add(last, true);
    this.phrases.add(phrase, value);
    this.reach = Math.max(this.reach, count);
  }

  /** The first token of the longest phrase that ends directly before token `i` and starts at `from` or later; or -1. */
  startBefore(tokens: Tokens, i: number, from: number): number {
    if (i <= from || !this.lastWords.word(tokens, i - 1)) return -1;
    for (let first = Math.max(from, i - this.reach); first < i; first++) {
      if (this.phrases.longest(tokens, first, i) && this.phrases.matchEnd === i) return first;
    }
    return -1;
  }

  /** The values of the phrase that is exactly the tokens from `first` to `next`. */
  valuesOf(tokens: Tokens, first: number, next: number): readonly Value[] {
    return (this.phrases.longest(tokens, first, next) as readonly Value[] | undefined) ?? [];
  }

  /** The token behind the longest phrase that starts at token `i`, or -1. */
  endAt(tokens: Tokens, i: number): number {
    return this.phrases.longest(tokens, i) ? this.phrases.matchEnd : -1;
  }
}
