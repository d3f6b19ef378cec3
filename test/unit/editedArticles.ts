import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/core/model.js';
import { anchorQuotes } from '../../src/core/notes/anchorNotes.js';
import { CountedText } from '../../src/core/notes/countedText.js';
import type { NoteQuote } from '../../src/core/notes/note.js';
import { quotePassages } from '../../src/core/notes/quotePassage.js';
import { corpusFolder, root } from '../vscode/paths.js';
import { TracedText } from './tracedText.js';

// What becomes of notes while articles are edited at random.

/** Numbers from 0 to below 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const articlesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** Articles, and parts of a long one that begin with a paragraph. */
const NEWS = articlesIn(corpusFolder).flatMap((text) => {
  const parts: string[] = [];
  for (let start = 0; start + 4000 < text.length; start = text.indexOf('\n', start + 6000) + 1 || text.length)
    parts.push(text.slice(start, start + 6000));
  return parts;
});
const PARAGRAPHS = [...NEWS, ...articlesIn(path.join(root, 'test/fixtures/bridge'))]
  .flatMap((text) => text.split(/(?<=\n)/))
  .filter((line) => line.length > 20);

/** A newswire table: lines that are alike but for a word or a number, and some that are the same. */
export function alikeLines(random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const number = (): string => (random() * 30).toFixed(1);
  const lines = Array.from({ length: 40 }, () =>
    pick([
      () => `Shr ${number()} cts vs ${number()} cts, net ${number()} mln vs ${number()} mln dlrs`,
      () => `Sales in ${pick(['Europe', 'Asia', 'Africa'])} rose ${number()} pct compared with the year before.`,
      () => 'Reuters reporters have contributed to this story from several places.',
      () => `- ${pick(['Acme', 'Orion', 'Delta'])}: ${number()} pct`,
      () => '',
    ])(),
  );
  return `${lines.join('\n')}\n`;
}

interface Made {
  readonly from: number;
  readonly quote: NoteQuote;
}

/** Notes on random words, sentences and lines of a text. */
function notesOn(text: string, random: () => number, count: number): readonly Made[] {
  const counted = new CountedText(text);
  const spans: Span[] = [];
  while (spans.length < count) {
    const length = Math.floor(3 + random() ** 3 * 250);
    const start = Math.floor(random() * text.length);
    // Most are on a part of a paragraph.
    const [line = ''] = text.slice(start, start + length).split('\n');
    const words = random() < 0.75 ? line : text.slice(start, start + length);
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    if (from < to) spans.push({ start: from, end: to });
  }
  const quotes = quotePassages(counted, spans);
  return spans.map(({ start }, i) => ({ from: start, quote: quotes[i] as NoteQuote }));
}

/** What is done with whole paragraphs. */
export const PARAGRAPH_EDITS = ['insert', 'delete', 'move', 'duplicate'] as const;
/** And in a third of all edits what makes it harder: copies side by side, other words, and both at once where a note is. */
export const ALL_EDITS = [...PARAGRAPH_EDITS, ...PARAGRAPH_EDITS, 'beside', 'reword', 'renote', 'forked'] as const;
type Edit = (typeof ALL_EDITS)[number];

/** Edits a text at random; `notes`: what it says at these places is changed more often. */
function edit(
  traced: TracedText,
  random: () => number,
  { edits, notes, added }: { edits: readonly Edit[]; notes: readonly Made[]; added: readonly string[] },
): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const paragraphs = traced.paragraphs();
  if (paragraphs.length === 0) {
    traced.insert(0, pick(added));
    return 'insert';
  }
  const one = pick(paragraphs);
  const place = (): number => pick([...paragraphs.map(({ start }) => start), traced.text.length]);
  const outside = (): number => {
    const to = place();
    return to > one.start && to < one.end ? one.start : to;
  };
  const word = (within: { readonly start: number; readonly end: number }) => {
    const start = within.start + Math.floor(random() * (within.end - within.start));
    return { start, end: Math.min(within.end, start + 1 + Math.floor(random() * 12)) };
  };
  const kind = pick(edits);
  switch (kind) {
    case 'insert':
      traced.insert(place(), pick(added));
      break;
    case 'delete':
      if (paragraphs.length > 3) traced.remove(one);
      break;
    case 'move':
      traced.move(one, outside());
      break;
    case 'duplicate':
      traced.copy(one, place());
      break;
    case 'beside':
      traced.copy(one, random() < 0.5 ? one.start : one.end);
      break;
    case 'reword': {
      const { start, end } = word(one);
      traced.remove({ start, end });
      traced.insert(start, pick(['', 'x', ' in all ', '17', ' they said']));
      break;
    }
    case 'renote': {
      // In or beside the words of a note, wherever they are now.
      const { quote } = pick(notes);
      const at = traced.text.indexOf(quote.exact);
      if (at < 0) break;
      const { start, end } = word({
        start: Math.max(0, at - 20),
        end: Math.min(traced.text.length, at + quote.exact.length + 20),
      });
      if (random() < 0.7) traced.remove({ start, end });
      traced.insert(start, pick(['', 'y', ' not ', '3.5', ' as was told']));
      break;
    }
    case 'forked': {
      // A copy elsewhere, and the words that it is a copy of are edited.
      const { quote } = pick(notes);
      const at = traced.text.indexOf(quote.exact);
      const around = paragraphs.find(({ start, end }) => start <= at && at < end);
      if (!around) break;
      const to = place();
      traced.copy(around, to);
      const moved = to <= around.start ? at + around.end - around.start : at;
      const { start, end } = word({ start: moved, end: moved + quote.exact.length });
      traced.remove({ start, end });
      traced.insert(start, pick(['', 'z', ' perhaps ']));
    }
  }
  return kind;
}

/** How often `words` stand in a text. */
function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++;
  return count;
}

/** Does a note stand where it was made? A copy is that place only where most of what it was made of is gone. */
function isWhereItWas(traced: TracedText, span: Span, first: Span): boolean {
  if (span.end - span.start !== first.end - first.start) return false;
  if (traced.sameAs(span, first.start) > 0.3) return true;
  return traced.sameAs(span, first.start, true) > 0.5 && traced.left(first) < 0.5;
}

const NOTES = 10;
/** So often each article is edited. */
const EDITS = 10;

/**
 * What becomes of notes on articles, ten on each, which is edited ten times: how many of those whose words still stand once
 * where they were are found, and which come to stand elsewhere.
 */
export function editing(
  seed: number,
  count: number,
  article: (random: () => number) => string,
  edits: readonly Edit[] = ALL_EDITS,
) {
  const random = randomFrom(seed);
  const wrong: string[] = [];
  let standing = 0;
  let anchored = 0;
  let all = 0;
  for (let done = 0; done < count; ) {
    const text = article(random);
    const notes = notesOn(text, random, NOTES);
    const traced = new TracedText(text);
    // What is added is not what stood there.
    const added = PARAGRAPHS.filter((paragraph) => !text.includes(paragraph.trim()));
    const kinds: string[] = [];
    for (let i = 0; i < EDITS && done < count; i++, done++) {
      kinds.push(edit(traced, random, { edits, notes, added }));
      const written = random() < 0.2 ? traced.text.replaceAll('\n', '\r\n') : traced.text;
      const counted = new CountedText(written);
      assert.equal(counted.text, traced.text);
      const spans = anchorQuotes(
        counted,
        notes.map(({ quote }) => quote),
      );
      for (const [n, { from, quote }] of notes.entries()) {
        const span = spans[n];
        const length = quote.exact.length;
        const first = { start: from, end: from + length };
        all++;
        if (span && !isWhereItWas(traced, span, first)) wrong.push(`${kinds.join(' ')}: ${JSON.stringify(quote)}`);
        if (countOf(traced.text, quote.exact) !== 1) continue;
        const at = traced.text.indexOf(quote.exact);
        if (!isWhereItWas(traced, { start: at, end: at + length }, first)) continue;
        standing++;
        if (span) anchored++;
      }
    }
  }
  return { wrong, share: anchored / standing, standing, all };
}

/** One of the articles of the corpus, or a part of it. */
export const newsArticle = (random: () => number): string => NEWS[Math.floor(random() * NEWS.length)] as string;
