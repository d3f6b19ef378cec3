import type { Span } from '../model.js';
import { firstFrom } from './firstFrom.js';
import { type ReadingText, readingText } from './reading/readingText.js';
import { findSentences, type Sentences, sentenceOf, sentenceSpan } from './sentences.js';
import { type Tokens, tokenize } from './tokens.js';

/** A passage for quoting, and where in it the quoted thing stands. */
export interface Quote {
  /** On one line, with `…` where it was cut. */
  readonly text: string;
  /** The quoted span within {@link Quote.text}. */
  readonly focus: Span;
  /** The passage in the article. */
  readonly span: Span;
}

// So far around a span, in characters, its text is read for a quote.
const REACH = 2000;

/**
 * What stands `reach` characters around `span`, as a reading text, from a line's start to a line's end where they are
 * near; it begins at `from` in the text.
 */
export function readAround(
  text: string,
  span: Span,
  reach = REACH,
): { readonly reading: ReadingText; readonly from: number } {
  const far = Math.max(0, span.start - reach);
  const near = Math.min(text.length, span.end + reach);
  // No farther than that is looked for a line's end: the whole text may be one line.
  const from = far === 0 ? 0 : far + text.slice(far, span.start).indexOf('\n') + 1;
  const lineEnd = near === text.length ? -1 : text.slice(span.end, near + 1).lastIndexOf('\n');
  return { reading: readingText(text.slice(from, lineEnd < 0 ? near : span.end + lineEnd)), from };
}

// What no reading text changes.
const PLAIN = /^[\p{L}\d .,:;%$£€'’"“”()-]*$/u;

/** The words of a span as they are read: on one line, without markup and footnote marks. */
export function wordsAt(text: string, span: Span): string {
  const written = text.slice(span.start, span.end);
  if (PLAIN.test(written)) return written;
  const { reading, from } = readAround(text, span);
  const { start, end } = reading.fromFile({ start: span.start - from, end: span.end - from });
  return clean(reading.text.slice(start, end));
}

/**
 * The sentence around `span`, cut to about `limit` characters with the span inside, at most `lead` of them before it.
 * Linear in {@link REACH}.
 */
export function quoteAround(file: string, fileSpan: Span, language: string, limit = 220, lead = limit / 2): Quote {
  const { reading, from } = readAround(file, fileSpan);
  return new QuotedText(reading, language, from).around(fileSpan, limit, lead);
}

/** A text that passages are quoted from: who quotes many reads it once. */
export class QuotedText {
  private readonly tokens: Tokens;
  private readonly sentences: Sentences;

  /** `reading` is what stands from `from` on in the file. */
  constructor(
    private readonly reading: ReadingText,
    language: string,
    private readonly from = 0,
  ) {
    this.tokens = tokenize(reading.text);
    this.sentences = findSentences(this.tokens, language);
  }

  /** The sentence around a span of the file, as {@link quoteAround} cuts it. */
  around(fileSpan: Span, limit = 220, lead = limit / 2): Quote {
    const { reading, from } = this;
    const { text } = reading;
    const span = reading.fromFile({ start: fileSpan.start - from, end: fileSpan.end - from });
    const sentence = this.sentenceAround(span);
    const room = Math.max(0, limit - (span.end - span.start));
    const start = Math.min(span.start, cutStart(text, sentence.start, span.start - Math.floor(Math.min(lead, room))));
    const end = Math.max(span.end, cutEnd(text, sentence.end, start + limit));
    const head = clean(text.slice(start, span.start));
    const middle = clean(text.slice(span.start, span.end));
    const before = (start > sentence.start ? '… ' : '') + head.replace(/^ /, '');
    const quoted =
      before + middle + clean(text.slice(span.end, end)).replace(/ $/, '') + (end < sentence.end ? ' …' : '');
    const place = reading.toFile({ start, end });
    return {
      text: quoted,
      focus: { start: before.length, end: before.length + middle.length },
      span: {
        start: Math.min(fileSpan.start, from + place.start),
        end: Math.max(fileSpan.end, from + place.end),
      },
    };
  }

  /** The sentence that holds all of a span, else the span itself. */
  private sentenceAround(span: Span): Span {
    const { tokens, sentences } = this;
    if (sentences.count === 0) return span;
    const token = Math.max(0, firstFrom(tokens.start, span.start + 1, tokens.count) - 1);
    const around = sentenceSpan(tokens, sentences, sentenceOf(sentences, token));
    return around.start <= span.start && span.end <= around.end ? around : span;
  }
}

/** The sentence start, or a word start near `wanted` where that would be too long. */
function cutStart(text: string, sentenceStart: number, wanted: number): number {
  if (wanted <= sentenceStart) return sentenceStart;
  const space = text.indexOf(' ', wanted);
  return space < 0 ? wanted : space + 1;
}

function cutEnd(text: string, sentenceEnd: number, wanted: number): number {
  if (wanted >= sentenceEnd) return sentenceEnd;
  const space = text.lastIndexOf(' ', wanted);
  return space < 0 ? wanted : space;
}

/** White space as single spaces; direction marks and other invisible controls gone, so that a quote stays a quote. */
function clean(text: string): string {
  return text.replace(/\p{Cf}+/gu, '').replace(/[\p{Cc}\s]+/gu, ' ');
}
