import { formOf, Gap, type Tokens, tokenize } from './tokens.js';

// Bits of the filter for each first word: about one other word in this many gets past it.
const FILTER_BITS = 16;
// An edge is four numbers, which lie together: what a word is compared with, and where the edge leads.
const EDGE_INTS = 4;

/**
 * A dictionary of phrases, matched against tokens without slicing the text: a trie whose edges lie in one
 * open-addressed table, keyed by parent node and token hash. Ten thousand phrases cost no more time than ten, and that
 * nothing begins with a word is said for the price of one look at a small set of bits.
 *
 * Matching folds case; a space in the phrase meets any space or single line break, and what the phrase writes
 * together must stand together. A value list belongs to each phrase, in the order added. Words are the same whose hashes
 * of 32 bits and lengths are.
 */
export class PhraseTable<Value> {
  /**
   * Per edge: the node that it leads to (0 in a free place), the one that it comes from, the hash of its word, and the
   * {@link formOf} it. Node 0 is the root.
   */
  private edges = new Int32Array(EDGE_INTS * 32);
  private nodeCount = 1;
  /** Per node: the values of the phrase that ends there, if one does. */
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
      node = this.step(node, tokens, i, i > 0) || this.addEdge(node, tokens, i);
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
      if (node === 0) break;
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
      if (node === 0) return;
      const values = this.values[node];
      if (values) found(values, j + 1);
    }
  }

  /** The values of the phrase that is exactly token `i`, or undefined. */
  word(tokens: Tokens, i: number): readonly Value[] | undefined {
    if (!this.mayBegin(tokens.hash[i] as number)) return undefined;
    const node = this.step(0, tokens, i, false);
    return this.values[node];
  }

  /** The same phrases, each with one value that is made of all its own. */
  joined<Joined>(join: (values: readonly Value[]) => Joined): PhraseTable<Joined> {
    const table = new PhraseTable<Joined>();
    table.edges = this.edges.slice();
    table.nodeCount = this.nodeCount;
    table.firstWords = this.firstWords.slice();
    table.firstWordCount = this.firstWordCount;
    for (let node = 1; node < this.nodeCount; node++) {
      const values = this.values[node];
      table.values.push(values && [join(values)]);
    }
    return table;
  }

  /** May a phrase begin with the word of this hash? Never false where one does, and seldom true where none does. */
  mayBegin(hash: number): boolean {
    const bits = this.firstWords;
    return ((bits[(hash >>> 5) & (bits.length - 1)] as number) & (1 << hash)) !== 0;
  }

  /** The first token from `i` on, and before `limit`, at which a phrase may begin; `limit` where there is none. */
  next({ hash }: Tokens, i: number, limit: number): number {
    const bits = this.firstWords;
    const last = bits.length - 1;
    let at = i;
    while (at < limit && ((bits[((hash[at] as number) >>> 5) & last] as number) & (1 << (hash[at] as number))) === 0)
      at++;
    return at;
  }

  private addFirstWord(hash: number): void {
    if (++this.firstWordCount * FILTER_BITS > this.firstWords.length * 32) {
      this.firstWords = new Int32Array(this.firstWords.length * 2);
      const { edges } = this;
      for (let at = 0; at < edges.length; at += EDGE_INTS)
        if (edges[at] !== 0 && edges[at + 1] === 0) this.mark(edges[at + 2] as number);
    }
    this.mark(hash);
  }

  private mark(hash: number): void {
    const bits = this.firstWords;
    const at = (hash >>> 5) & (bits.length - 1);
    bits[at] = (bits[at] as number) | (1 << hash);
  }

  /** The node behind token `i`, coming from `node`; 0 where no phrase goes on with it. */
  private step(node: number, tokens: Tokens, i: number, inner: boolean): number {
    const { edges } = this;
    const hash = tokens.hash[i] as number;
    const form = formOf(tokens, i, inner);
    const last = edges.length - EDGE_INTS;
    for (let at = placeOf(hash, node) & last; edges[at] !== 0; at = (at + EDGE_INTS) & last) {
      if (edges[at + 2] === hash && edges[at + 1] === node && edges[at + 3] === form) return edges[at] as number;
    }
    return 0;
  }

  private addEdge(parent: number, tokens: Tokens, i: number): number {
    const hash = tokens.hash[i] as number;
    const node = this.nodeCount++;
    if (parent === 0) this.addFirstWord(hash);
    this.values.push(undefined);
    if (node * 2 * EDGE_INTS > this.edges.length) {
      const { edges } = this;
      this.edges = new Int32Array(edges.length * 2);
      for (let at = 0; at < edges.length; at += EDGE_INTS) {
        if (edges[at] !== 0)
          this.edges.set(
            edges.subarray(at, at + EDGE_INTS),
            this.freePlace(edges[at + 2] as number, edges[at + 1] as number),
          );
      }
    }
    const at = this.freePlace(hash, parent);
    this.edges[at] = node;
    this.edges[at + 1] = parent;
    this.edges[at + 2] = hash;
    this.edges[at + 3] = formOf(tokens, i, parent > 0);
    return node;
  }

  private freePlace(hash: number, parent: number): number {
    const { edges } = this;
    const last = edges.length - EDGE_INTS;
    let at = placeOf(hash, parent) & last;
    while (edges[at] !== 0) at = (at + EDGE_INTS) & last;
    return at;
  }
}

/** Where an edge is looked for first, in a table of any size. */
const placeOf = (hash: number, node: number): number => {
  const h = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return (h ^ (h >>> 15)) * EDGE_INTS;
};
