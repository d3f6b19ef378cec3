import { phrases } from './phrases.js';
import { PhraseTable } from './phraseTable.js';
import { formOf, type Tokens, tokenize } from './tokens.js';

// A token's sets are one number, of which one more bit says that they are known.
const KNOWN = 1 << 30;
const MOST_SETS = 30;
const SLOT_INTS = 3;

/**
 * The words of a language by the sets that they are in: a token is looked up once, and the answer kept with it, however
 * many of the sets ask for it. For the sets that are asked about the same words again and again.
 */
export class WordSets {
  private sets = 0;
  private words = 0;
  /** Open addressing by hash: hash, {@link formOf} and the bits of the sets; 0 in a free place. */
  private slots = new Int32Array(SLOT_INTS * 64);

  /** A table of the phrases of a list that asks here for its single words. */
  setOf(list: string): PhraseTable<true> {
    return this.tableOf(phrases(list).map((phrase) => [phrase, true] as const));
  }

  /** A table of phrases with their values that asks here for its single words. */
  tableOf<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
    if (this.sets === MOST_SETS)
      throw new Error(`A language has ${MOST_SETS} sets of words that are looked up at once.`);
    const bit = 1 << this.sets++;
    const table = new TableOfSets<Value>(this, bit);
    for (const [phrase, value] of entries) {
      table.add(phrase, value);
      const tokens = tokenize(phrase);
      if (tokens.count === 1) this.add(tokens, bit);
    }
    return table;
  }

  /** The bits of the sets that token `i` is in; none outside the text. */
  of(tokens: Tokens, i: number): number {
    const { sets } = tokens;
    const bits = sets.owner === this ? sets.bits[i] : 0;
    return bits === 0 ? this.learn(tokens, i) : (bits ?? 0);
  }

  private learn(tokens: Tokens, i: number): number {
    const { sets } = tokens;
    if (sets.owner !== this) {
      // A text is read in one language; elsewhere, as in tests, the next one begins anew.
      sets.owner = this;
      sets.bits.fill(0);
    }
    if (i < 0 || i >= tokens.count) return 0;
    const bits = (this.slots[this.slotOf(tokens.hash[i] as number, formOf(tokens, i, false)) + 2] as number) | KNOWN;
    sets.bits[i] = bits;
    return bits;
  }

  private add(tokens: Tokens, bit: number): void {
    const hash = tokens.hash[0] as number;
    const form = formOf(tokens, 0, false);
    const at = this.slotOf(hash, form);
    const { slots } = this;
    if (slots[at + 2] !== 0) {
      slots[at + 2] = (slots[at + 2] as number) | bit;
      return;
    }
    this.put(at, hash, form, bit);
    if (++this.words * 2 * SLOT_INTS < slots.length) return;
    this.slots = new Int32Array(slots.length * 2);
    for (let k = 0; k < slots.length; k += SLOT_INTS) {
      if (slots[k + 2] === 0) continue;
      const [h = 0, f = 0, b = 0] = slots.subarray(k, k + SLOT_INTS);
      this.put(this.slotOf(h, f), h, f, b);
    }
  }

  private put(at: number, hash: number, form: number, bits: number): void {
    this.slots[at] = hash;
    this.slots[at + 1] = form;
    this.slots[at + 2] = bits;
  }

  /** Where a word stands, or would. */
  private slotOf(hash: number, form: number): number {
    const { slots } = this;
    let at = this.placeOf(hash);
    while (slots[at + 2] !== 0 && (slots[at] !== hash || slots[at + 1] !== form))
      at = at + SLOT_INTS === slots.length ? 0 : at + SLOT_INTS;
    return at;
  }

  private placeOf(hash: number): number {
    return ((hash ^ (hash >>> 15)) & (this.slots.length / SLOT_INTS - 1)) * SLOT_INTS;
  }
}

/** A table that asks a language's {@link WordSets} for its single words. */
class TableOfSets<Value> extends PhraseTable<Value> {
  constructor(
    private readonly sets: WordSets,
    private readonly bit: number,
  ) {
    super();
  }

  override word(tokens: Tokens, i: number): readonly Value[] | undefined {
    return (this.sets.of(tokens, i) & this.bit) === 0 ? undefined : super.word(tokens, i);
  }
}
