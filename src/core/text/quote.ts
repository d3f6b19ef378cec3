import type { Span } from '../model.js';
import { findSentences, sentenceSpan } from './sentences.js';
import { tokenize } from './tokens.js';

/** A passage for quoting, and where in it the quoted thing stands. */
export interface Quote {
  /** On one line, with `…` where it was cut. */
  readonly text: string;
  /** The quoted span within {@link Quote.text}. */
  readonly focus: Span;
  /** The passage in the article. */
  readonly span: Span;
}

// A paragraph longer than this is searched around the span only.
const REACH = 2000;

/**
 * The sentence around `span`, cut to about `limit` characters with the span inside, at most `lead` of them before it.
 * Linear in the paragraph.
 */
export function quoteAround(text: string, span: Span, language: string, limit = 220, lead = limit / 2): Quote {
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - REACH);
  const lineEnd = text.indexOf('\n', span.end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, span.end + REACH);
  const tokens = tokenize(text.slice(from, to));
  const sentences = findSentences(tokens, language);
  let sentence: Span = { start: span.start, end: span.end };
  for (let s = 0; s < sentences.count; s++) {
    const { start, end } = sentenceSpan(tokens, sentences, s);
    if (from + start <= span.start && span.end <= from + end) sentence = { start: from + start, end: from + end };
  }
  const room = Math.max(0, limit - (span.end - span.start));
  const start = Math.min(span.start, cutStart(text, sentence.start, span.start - Math.floor(Math.min(lead, room))));
  const end = Math.max(span.end, cutEnd(text, sentence.end, start + limit));
  const head = clean(text.slice(start, span.start));
  const middle = clean(text.slice(span.start, span.end));
  const before = (start > sentence.start ? '… ' : '') + head.replace(/^ /, '');
  const quoted =
    before + middle + clean(text.slice(span.end, end)).replace(/ $/, '') + (end < sentence.end ? ' …' : '');
  return { text: quoted, focus: { start: before.length, end: before.length + middle.length }, span: { start, end } };
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
