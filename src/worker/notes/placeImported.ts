import type { Span } from '../../core/model.js';
import { anchorQuotes } from '../../core/notes/anchorNotes.js';
import { type Annotation, noteOf } from '../../core/notes/annotation.js';
import { CountedText } from '../../core/notes/countedText.js';
import type { NoteQuote } from '../../core/notes/note.js';
import { type ImportedNote, pageOf, withSource } from '../../core/notes/noteExchange.js';
import { sourceOfNotes } from '../../core/notes/notesFolder.js';
import { quotePassages } from '../../core/notes/quotePassage.js';
import { readingText } from '../../core/text/reading/readingText.js';
import type { Corpus } from '../corpus.js';
import { nextTurn } from '../turns.js';

/** Imported notes by the paths of the articles that they are on. */
export interface PlacedImport {
  readonly byArticle: ReadonlyMap<string, readonly Annotation[]>;
  /** How many stand where they were made. */
  readonly placed: number;
  /** How many are on an article, and stand nowhere in it for sure. */
  readonly orphans: number;
  /** How many are on nothing that the corpus has. */
  readonly elsewhere: number;
}

/**
 * Finds the articles that imported notes are on: by the path or the web address that they give, else by the one article
 * that their words stand in.
 */
export async function placeImported(corpus: Corpus, imported: readonly ImportedNote[]): Promise<PlacedImport> {
  const byArticle = new Map<string, Annotation[]>();
  const put = (path: string, annotation: Annotation, quote?: NoteQuote): void => {
    const list = byArticle.get(path) ?? [];
    byArticle.set(path, list);
    list.push(withSource(annotation, sourceOfNotes(path), quote));
  };
  const addresses = await addressesOf(corpus);
  const known = new Map<string, ImportedNote[]>();
  const unknown: ImportedNote[] = [];
  for (const one of imported) {
    const [id] = one.sources.flatMap((source) => addresses.get(pathOf(source)) ?? addresses.get(pageOf(source)) ?? []);
    if (id === undefined) unknown.push(one);
    else known.set(id, [...(known.get(id) ?? []), one]);
  }
  let [placed, orphans] = [0, 0];
  for (const [id, own] of known) {
    await nextTurn();
    const article = corpus.index.article(id)?.article;
    if (!article) continue;
    const found = quotesIn(article.text, own);
    for (const one of own) {
      const quote = found.get(one);
      if (quote || noteOf(one.annotation).quote === undefined) placed++;
      else orphans++;
      // What was made in this very text stays as it is written.
      put(article.path, one.annotation, quote === 'asItIs' ? undefined : quote);
    }
  }
  const places = new Map<ImportedNote, { readonly path: string; readonly quote: NoteQuote }[]>();
  for (const { article } of unknown.length > 0 ? corpus.index.allArticles() : []) {
    await nextTurn();
    for (const [one, quote] of quotesIn(article.text, unknown))
      if (quote !== 'asItIs') places.set(one, [...(places.get(one) ?? []), { path: article.path, quote }]);
  }
  let elsewhere = 0;
  for (const one of unknown) {
    const [only, other] = places.get(one) ?? [];
    if (only && !other) {
      placed++;
      put(only.path, one.annotation, only.quote);
    } else elsewhere++;
  }
  return { byArticle, placed, orphans, elsewhere };
}

/** The ids of articles by their paths and by the pages that they were taken from; of two from one page the first. */
async function addressesOf({ index }: Corpus): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { article } of index.allArticles()) {
    await nextTurn();
    ids.set(article.path, article.id);
    const page = article.source === undefined ? undefined : pageOf(article.source);
    if (page !== undefined && !ids.has(page)) ids.set(page, article.id);
  }
  return ids;
}

/** The path that an address stands for below the folder of a corpus. */
const pathOf = (address: string): string =>
  address
    .split('/')
    .map(decoded)
    .join('/')
    .replace(/^(?:\.{1,2}\/)+/, '');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Which of the notes stand in a text, as it is written or as it is read, and how they are quoted from it. */
function quotesIn(text: string, notes: readonly ImportedNote[]): ReadonlyMap<ImportedNote, NoteQuote | 'asItIs'> {
  const counted = new CountedText(text);
  const quoted = notes.flatMap((note) => {
    const { quote } = noteOf(note.annotation);
    return quote ? [{ note, quote }] : [];
  });
  const spans = anchorQuotes(
    counted,
    quoted.map(({ quote }) => quote),
  );
  const found = new Map<ImportedNote, NoteQuote | 'asItIs'>();
  const moved: { readonly note: ImportedNote; readonly span: Span }[] = [];
  const rest = quoted.filter(({ note, quote }, i) => {
    const span = spans[i];
    if (!span) return true;
    if (quote.position?.version === counted.version) found.set(note, 'asItIs');
    else moved.push({ note, span: counted.toFile(span) });
    return false;
  });
  if (rest.length > 0) {
    // A page shows its words without markup, and breaks its lines elsewhere.
    const read = new ReadWords(text);
    const places = anchorQuotes(
      new CountedText(read.words),
      rest.map(({ quote }) => ({
        exact: plain(quote.exact),
        prefix: plain(quote.prefix),
        suffix: plain(quote.suffix),
      })),
    );
    for (const [i, { note }] of rest.entries()) {
      const place = places[i];
      if (place) moved.push({ note, span: read.toFile(place) });
    }
  }
  const quotes = quotePassages(
    counted,
    moved.map(({ span }) => span),
  );
  for (const [i, { note }] of moved.entries()) found.set(note, quotes[i] as NoteQuote);
  return found;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** The words of a text as they are read, with one space wherever there is white space, and the way back. */
class ReadWords {
  readonly words: string;
  private readonly reading;
  /** Where each character of {@link words} begins and ends in the reading text. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(file: string) {
    this.reading = readingText(file);
    const words: string[] = [];
    for (const { 0: piece, index } of this.reading.text.matchAll(/\s+|\S/g)) {
      words.push(/^\s/.test(piece) ? ' ' : piece);
      this.starts.push(index);
      this.ends.push(index + piece.length);
    }
    this.words = words.join('');
  }

  toFile({ start, end }: Span): Span {
    return this.reading.toFile({ start: this.starts[start] ?? 0, end: this.ends[end - 1] ?? 0 });
  }
}
