import type { Span } from '../model.js';
import { firstFrom } from '../text/firstFrom.js';
import { hashOf } from '../text/hash.js';

/**
 * The text of an article as annotations count it: decoded, without a byte order mark, each end of a line one `\n`, so that
 * neither a version control that writes lines its own way nor an editor moves a note; and in Unicode code points, as the
 * Web Annotation Data Model has it. Made in one pass; each question is a search in what is not plain.
 */
export class CountedText {
  /** With one `\n` for each end of a line, in UTF-16 code units. */
  readonly text: string;
  /** Where in {@link text} an end of a line stands that the file writes with two characters. */
  private readonly pairs: readonly number[];
  /** Where in {@link text} the second halves of characters stand that UTF-16 writes with two units. */
  private readonly halves: readonly number[];
  private versionNow: string | undefined;

  constructor(file: string) {
    const pairs: number[] = [];
    this.text = file.includes('\r')
      ? file.replace(/\r\n?/g, (end, at: number) => {
          if (end.length === 2) pairs.push(at - pairs.length);
          return '\n';
        })
      : file;
    this.pairs = pairs;
    const halves: number[] = [];
    for (const { index } of this.text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) halves.push(index + 1);
    this.halves = halves;
  }

  /** What a text is known again by: its length and a hash. */
  get version(): string {
    this.versionNow ??= `${this.text.length.toString(36)}-${(hashOf(this.text) >>> 0).toString(36)}`;
    return this.versionNow;
  }

  /** A span of the file, in UTF-16 code units, as one of {@link text}; what parts the end of a line is before it. */
  fromFile({ start, end }: Span): Span {
    // The nth pair, from 0, begins in the file at its place and n more.
    const from = (offset: number): number => {
      let [low, high] = [0, this.pairs.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((this.pairs[middle] as number) + middle < offset) low = middle + 1;
        else high = middle;
      }
      return offset - low;
    };
    return { start: from(start), end: from(end) };
  }

  /** A span of {@link text} as one of the file. */
  toFile({ start, end }: Span): Span {
    const to = (offset: number): number => offset + firstFrom(this.pairs, offset);
    return { start: to(start), end: to(end) };
  }

  /** A span of {@link text} in code points. */
  toPoints({ start, end }: Span): Span {
    const to = (offset: number): number => offset - firstFrom(this.halves, offset);
    return { start: to(start), end: to(end) };
  }

  /** A span in code points as one of {@link text}. */
  fromPoints({ start, end }: Span): Span {
    const from = (points: number): number => {
      // The nth half, from 0, stands behind its place less n code points.
      let [low, high] = [0, this.halves.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((this.halves[middle] as number) - middle <= points) low = middle + 1;
        else high = middle;
      }
      return points + low;
    };
    return { start: from(start), end: from(end) };
  }
}
