import { fold, Gap, type Tokens, tokenize } from './tokens.js';

// Bits of the filter for each first word: about one other word in this many gets past it.
const FILTER_BITS = 16;

/**
 * A dictionary of phrases, matched against tokens without slicing the text: a trie whose edges lie in one
 * open-addressed table, keyed by parent node and token hash. Ten thousand phrases cost no more time than ten, and that
 * nothing begins with a word is said for the price of one look at a small set of bits.
 *
 * Matching folds case; a space in the phrase meets any space or single line break, and what the phrase writes
 * together must stand together. A value list belongs to each phrase, in the order added.
 */
export class PhraseTable<Value> {
  // Edge e leads from parentOf[e] to node e + 1; node 0 is the root. A node's values, if any, end a phrase.
  private slots = new Int32Array(64).fill(-1);
  private readonly parents: number[] = [];
  private readonly hashes: number[] = [];
  private readonly words: string[] = [];
  private readonly glued: boolean[] = [];
  private readonly values: (Value[] | undefined)[] = [undefined];
  /** A bit for the hash of each phrase's first word. */
  private firstWords = new Int32Array(4);
  private firstWordCount = 0;

  /** After a successful {@link longest}: the index of the token behind the match. */
  matchEnd = 0;

  constructor(entries: Iterable<readonly [string, Value]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** Adds `value` under `phrase`. A phrase without tokens is ignored. */
  add(phrase: string, value: Value): void {
    const tokens = tokenize(phrase);
    if (tokens.count === 0) return;
    let node = 0;
    for (let i = 0; i < tokens.count; i++) {
      let next = this.step(node, tokens, i, i > 0);
      if (next < 0) {
        const word = foldText(phrase.slice(tokens.start[i], tokens.end[i]));
        next = this.addEdge(node, tokens.hash[i] as number, word, i > 0 && tokens.gap[i] === Gap.None);
      }
      node = next;
    }
    const list = this.values[node];
    if (list) list.push(value);
    else this.values[node] = [value];
  }

  /**
   * The values of the longest phrase that starts at token `i`, or undefined. Sets {@link matchEnd} on success.
   * `limit` is the first token index that may not be used.
   */
  longest(tokens: Tokens, i: number, limit = tokens.count): readonly Value[] | undefined {
    if (!this.mayBegin(tokens.hash[i] as number)) return undefined;
    let node = 0;
    let found: readonly Value[] | undefined;
    for (let j = i; j < limit; j++) {
      if (j > i && tokens.gap[j] === Gap.Paragraph) break;
      node = this.step(node, tokens, j, j > i);
      if (node < 0) break;
      const values = this.values[node];
      if (values) {
        found = values;
        this.matchEnd = j + 1;
      }
    }
    return found;
  }

  /** Calls `found` for each phrase that starts at token `i`, the shortest first, with the token behind it. */
  each(tokens: Tokens, i: number, limit: number, found: (values: readonly Value[], end: number) => void): void {
    if (!this.mayBegin(tokens.hash[i] as number)) return;
    let node = 0;
    for (let j = i; j < limit; j++) {
      if (j > i && tokens.gap[j] === Gap.Paragraph) return;
      node = this.step(node, tokens, j, j > i);
      if (node < 0) return;
      const values = this.values[node];
      if (values) found(values, j + 1);
    }
  }

  /** The values of the phrase that is exactly token `i`, or undefined. */
  word(tokens: Tokens, i: number): readonly Value[] | undefined {
    if (!this.mayBegin(tokens.hash[i] as number)) return undefined;
    const node = this.step(0, tokens, i, false);
    return node < 0 ? undefined : this.values[node];
  }

  private mayBegin(hash: number): boolean {
    const bits = this.firstWords;
    return ((bits[(hash >>> 5) & (bits.length - 1)] as number) & (1 << hash)) !== 0;
  }

  private addFirstWord(hash: number): void {
    if (++this.firstWordCount * FILTER_BITS > this.firstWords.length * 32) {
      this.firstWords = new Int32Array(this.firstWords.length * 2);
      for (const [edge, parent] of this.parents.entries()) if (parent === 0) this.mark(this.hashes[edge] as number);
    }
    this.mark(hash);
  }

  private mark(hash: number): void {
    const bits = this.firstWords;
    const at = (hash >>> 5) & (bits.length - 1);
    bits[at] = (bits[at] as number) | (1 << hash);
  }

  private step(node: number, tokens: Tokens, i: number, inner: boolean): number {
    const hash = tokens.hash[i] as number;
    const mask = this.slots.length - 1;
    for (let slot = mix(hash, node) & mask; ; slot = (slot + 1) & mask) {
      const edge = this.slots[slot] as number;
      if (edge < 0) return -1;
      if (
        this.hashes[edge] === hash &&
        this.parents[edge] === node &&
        (!inner || this.glued[edge] === (tokens.gap[i] === Gap.None)) &&
        sameWord(this.words[edge] as string, tokens, i)
      ) {
        return edge + 1;
      }
    }
  }

  private addEdge(parent: number, hash: number, word: string, glued: boolean): number {
    const edge = this.parents.length;
    if (parent === 0) this.addFirstWord(hash);
    this.parents.push(parent);
    this.hashes.push(hash);
    this.words.push(word);
    this.glued.push(glued);
    this.values.push(undefined);
    if ((edge + 1) * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 2).fill(-1);
      for (let e = 0; e < edge; e++) this.place(e);
    }
    this.place(edge);
    return edge + 1;
  }

  private place(edge: number): void {
    const mask = this.slots.length - 1;
    let slot = mix(this.hashes[edge] as number, this.parents[edge] as number) & mask;
    while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = edge;
  }
}

const mix = (hash: number, node: number): number => {
  const h = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return h ^ (h >>> 15);
};

function foldText(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) result += String.fromCharCode(fold(text.charCodeAt(i)));
  return result;
}

function sameWord(word: string, tokens: Tokens, i: number): boolean {
  const start = tokens.start[i] as number;
  if (word.length !== (tokens.end[i] as number) - start) return false;
  for (let k = 0; k < word.length; k++) {
    const code = tokens.text.charCodeAt(start + k);
    const wanted = word.charCodeAt(k);
    if (code !== wanted && fold(code) !== wanted) return false;
  }
  return true;
}
