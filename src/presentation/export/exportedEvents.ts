import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import type { EventKind, EventStatus } from '../../core/model.js';
import { findLines, type Lines, positionOf } from '../../core/text/lines.js';
import { wordsAt } from '../../core/text/quote.js';

/** Where an exported event is told. */
export interface ExportedTelling {
  /** The title of the article. */
  readonly article: string;
  /** Its file, relative to the corpus folder, with `/`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Offsets in the file's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The sentence that tells it. */
  readonly quote: string;
}

/** An event with all that stands about it in a file of its own. */
export interface ExportedEvent {
  /** ISO 8601, reduced; empty where nobody tells it. */
  readonly date: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly title: string;
  /** Names. */
  readonly participants: readonly string[];
  readonly tellings: readonly ExportedTelling[];
}

/** What an export asks of an index. */
export interface ExportSource {
  article(id: string): AnnotatedArticle | undefined;
  entity(id: string): { readonly name: string } | undefined;
}

/** Events with the names, files and sentences that their ids stand for, in their order. */
export function exportedEvents(events: readonly CorpusEvent[], index: ExportSource): readonly ExportedEvent[] {
  const linesOf = new Map<string, Lines>();
  return events.map(({ date, kind, status, title, participants, witnesses }) => ({
    date,
    kind,
    status,
    title,
    participants: participants.map((id) => index.entity(id)?.name ?? id),
    tellings: witnesses.flatMap(({ article: id, evidence: { start, end } }) => {
      const article = index.article(id)?.article;
      if (!article) return [];
      const lines = linesOf.get(id) ?? findLines(article.text);
      linesOf.set(id, lines);
      const line = positionOf(lines, start).line + 1;
      return [
        { article: article.title, path: article.path, line, start, end, quote: wordsAt(article.text, { start, end }) },
      ];
    }),
  }));
}
