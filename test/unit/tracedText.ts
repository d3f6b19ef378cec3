import type { Span } from '../../src/core/model.js';

/**
 * A text that remembers of each of its characters which one of the first text it is, or is a copy of, however it is edited:
 * whether a quote stands where it was made can be told without looking at a word. Of equal pieces side by side nobody
 * can say which one came or went: each may be any.
 */
export class TracedText {
  /** Of each character who it may be: twice the place in the first text, and one more of a copy; nobody, where it was added. */
  private origins: (readonly number[])[];

  constructor(public text: string) {
    this.origins = Array.from({ length: text.length }, (_, i) => [2 * i]);
  }

  insert(at: number, added: string): void {
    this.put(
      at,
      added,
      Array.from(added.split(''), () => []),
    );
  }

  remove({ start, end }: Span): void {
    const gone = this.origins.slice(start, end);
    const words = this.text.slice(start, end);
    this.splice(start, end, '', []);
    this.mayBeAny(start, words, gone);
  }

  /** Puts a copy of a piece somewhere. */
  copy({ start, end }: Span, to: number): void {
    const copies = this.origins.slice(start, end).map((all) => all.map((origin) => origin | 1));
    this.put(to, this.text.slice(start, end), copies);
  }

  /** Moves a piece to a place outside it. */
  move({ start, end }: Span, to: number): void {
    const words = this.text.slice(start, end);
    const origins = this.origins.slice(start, end);
    this.remove({ start, end });
    this.put(to > start ? to - words.length : to, words, origins);
  }

  /** The paragraphs, each with the end of its line. */
  paragraphs(): readonly Span[] {
    const spans: Span[] = [];
    for (let start = 0; start < this.text.length; ) {
      const found = this.text.indexOf('\n', start);
      const end = found < 0 ? this.text.length : found + 1;
      spans.push({ start, end });
      start = end;
    }
    return spans;
  }

  /** The part of the characters at a span that are those which stood from `from` on at first; `orCopies`: or copies of them. */
  sameAs({ start, end }: Span, from: number, orCopies = false): number {
    let same = 0;
    for (let i = start; i < end; i++) {
      const origin = 2 * (from + i - start);
      const all = this.origins[i] ?? [];
      if (all.includes(origin) || (orCopies && all.includes(origin | 1))) same++;
    }
    return same / (end - start);
  }

  /** The part of the characters that stood at a span at first which are still there themselves. */
  left({ start, end }: Span): number {
    const left = new Set<number>();
    for (const all of this.origins)
      for (const origin of all) if (origin % 2 === 0 && origin >= 2 * start && origin < 2 * end) left.add(origin);
    return left.size / (end - start);
  }

  private put(at: number, words: string, origins: readonly (readonly number[])[]): void {
    this.splice(at, at, words, origins);
    this.mayBeAny(at, words, []);
  }

  /** Of equal pieces one behind the other, before and from `at` on, each may be any, and what was taken from among them. */
  private mayBeAny(at: number, words: string, gone: readonly (readonly number[])[]): void {
    if (words === '') return;
    let start = at;
    while (start >= words.length && this.text.startsWith(words, start - words.length)) start -= words.length;
    const pieces: number[] = [];
    for (let piece = start; this.text.startsWith(words, piece); piece += words.length) pieces.push(piece);
    for (let i = 0; i < words.length; i++) {
      const any = new Set([...(gone[i] ?? []), ...pieces.flatMap((piece) => this.origins[piece + i] ?? [])]);
      for (const piece of pieces) this.origins[piece + i] = [...any];
    }
  }

  private splice(start: number, end: number, words: string, origins: readonly (readonly number[])[]): void {
    this.text = this.text.slice(0, start) + words + this.text.slice(end);
    this.origins = [...this.origins.slice(0, start), ...origins, ...this.origins.slice(end)];
  }
}
