import { fold, Gap, type Tokens, tokenize } from './tokens.js';

/**
 * A dictionary of phrases, matched against tokens without slicing the text: a trie whose edges lie in one
 * open-addressed table, keyed by parent node and token hash. Ten thousand phrases cost no more time than ten.
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

  /** After a successful {@link longest}: the index of the token behind the match. */
  matchEnd = 0;

  constructor(entries: Iterable<readonly [string, Value]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** Adds `value` under `phrase`. A phrase without tokens is ignored. */
  add(phrase: string, value: Value): void {
    const tokens = tokenize(phrase);
    if (tokens.count === 0) return;
    this.willBegin(tokens.hash[0] as number);
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

  /** The values of the phrase that is exactly token `i`, or undefined. */
  word(tokens: Tokens, i: number): readonly Value[] | undefined {
    const node = this.step(0, tokens, i, false);
    return node < 0 ? undefined : this.values[node];
  }

  /** Told of the hash of every added phrase's first token. */
  protected willBegin(_hash: number): void {}

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
    if (fold(tokens.text.charCodeAt(start + k)) !== word.charCodeAt(k)) return false;
  }
  return true;
}
