import type { AnnotatedArticle, FoundInArticle } from '../../core/corpus/article.js';
import { isSameRef } from '../../core/links/link.js';
import type { Figure, Span } from '../../core/model.js';
import type { Note } from '../../core/notes/note.js';
import type { Corpus } from '../corpus.js';
import type { NotesOfCorpus } from './notesOfCorpus.js';

/** A note of another article, at a figure that states what the one that it is on states. */
export interface RestatedNote {
  readonly note: Note;
  /** The figure in this article. */
  readonly span: Span;
  readonly source: { readonly uri: string; readonly title: string; readonly span: Span };
}

/** The figure that a note on a span is on: the one that the span is, or lies in. */
export const figureOf = ({ annotations }: FoundInArticle, { start, end }: Span): Figure | undefined =>
  start === end ? undefined : annotations.figures.find((figure) => figure.start <= start && end <= figure.end);

/**
 * The notes that other articles have on what an article restates: stated restatements alone, for a note says something of a
 * fact. None as long as articles are read.
 */
export async function restatedNotes(
  corpus: Corpus,
  { article, annotations }: AnnotatedArticle,
  notes: NotesOfCorpus,
): Promise<readonly RestatedNote[]> {
  const { index } = corpus;
  const noted = new Set((await notes.articles()).filter((path) => path !== article.path));
  if (noted.size === 0 || corpus.isReading) return [];
  // Each question about links works out all that waits; others are answered in between.
  await corpus.prepare(() => true);
  const found: RestatedNote[] = [];
  for (const figure of annotations.figures) {
    const of = { article: article.id, figure };
    for (const link of index.linksOf(of)) {
      if (link.type !== 'same-fact' || link.tier === 'likely') continue;
      for (const ref of link.figures) {
        const other = isSameRef(ref, of) ? undefined : index.article(ref.article);
        if (!other || !noted.has(other.article.path)) continue;
        for (const { note, span } of await notes.in(other.article.path, other.article.text)) {
          if (!span || figureOf(other, span)?.start !== ref.figure.start) continue;
          const uri = corpus.uriOfFile(other.article.path);
          found.push({
            note,
            span: { start: figure.start, end: figure.end },
            source: { uri, title: other.article.title, span },
          });
        }
      }
    }
  }
  return withoutTwice(found);
}

/** Two links may lead to one figure. */
function withoutTwice(notes: readonly RestatedNote[]): readonly RestatedNote[] {
  return [...new Map(notes.map((one) => [`${one.span.start} ${one.note.id}`, one])).values()];
}
