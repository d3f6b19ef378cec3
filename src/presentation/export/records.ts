import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import { groupBy } from '../../core/groupBy.js';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import { type FigureRef, figureId } from '../../core/links/link.js';
import type { Entity, Figure, Mention } from '../../core/model.js';
import { anchorQuotes } from '../../core/notes/anchorNotes.js';
import type { Annotation } from '../../core/notes/annotation.js';
import type { Note } from '../../core/notes/note.js';
import type { ReadNotes } from '../../core/notes/readNotes.js';
import { directSpeechIn } from '../../core/speech/directSpeech.js';
import { outsideBoilerplate } from '../../core/text/boilerplate.js';
import { newestFirst } from '../events/eventGroups.js';
import type { Exported } from './exported.js';
import { type ExportedArticle, ExportedArticles, type ExportedFiles, type ExportedPlace } from './places.js';

/** What a figure or an event is of. */
export type NamedEntity = Pick<Entity, 'id' | 'name' | 'kind'>;

/** What somebody is quoted with, word by word. */
export interface QuoteRecord {
  readonly type: 'quote';
  readonly id: string;
  readonly speaker: NamedEntity;
  readonly places: readonly ExportedPlace[];
}

/** A figure where it stands. */
export interface FigureRecord {
  readonly type: 'figure';
  readonly id: string;
  readonly figure: Figure;
  readonly owner?: NamedEntity;
  /** Who tells it, where that is another. */
  readonly source?: NamedEntity;
  readonly places: readonly ExportedPlace[];
}

/** An event, and where it is told. */
export interface EventRecord {
  readonly type: 'event';
  readonly id: string;
  readonly event: CorpusEvent;
  readonly participants: readonly NamedEntity[];
  readonly places: readonly ExportedPlace[];
}

/** An entity, and where one article names it. */
export interface EntityRecord {
  readonly type: 'entity';
  readonly id: string;
  readonly entity: Entity;
  /** As many as there are places, in their order. */
  readonly mentions: readonly Mention[];
  readonly places: readonly ExportedPlace[];
}

/** A note or a highlight of the reader's. */
export interface NoteRecord {
  readonly type: 'note';
  readonly id: string;
  readonly note: Note;
  /** As its file has it. */
  readonly annotation: Annotation;
  /** The file of its article, and a URI reference to it, where there is one. */
  readonly file: string;
  readonly href?: string | undefined;
  /** Where its words stand for sure: one place, or none. */
  readonly places: readonly ExportedPlace[];
}

export type ExportRecord = QuoteRecord | FigureRecord | EventRecord | EntityRecord | NoteRecord;

/** The notes on articles, by the files of these as {@link ExportedFiles} names them. */
export type NotesByFile = ReadonlyMap<string, ReadNotes>;

/** Of what things are exported: of all that the index holds where nothing is said. */
export interface ExportScope {
  /** Ids of articles. */
  readonly articles?: readonly string[];
  /** Ids of entities: what they are quoted with, their figures, the events in which they take part, their mentions. */
  readonly entities?: readonly string[];
  /** These figures alone. */
  readonly figures?: readonly FigureRef[];
  /** These events alone. */
  readonly events?: readonly CorpusEvent[];
}

/** Nothing to export of one article: who takes records gets it so that long searches can be put off or given up. */
export type Searched = undefined;

/**
 * What is exported of one kind, one record after the other: figures and mentions by article, in the order of the text,
 * events the newest first. An article is read when its turn comes, and nothing is kept of it.
 */
export function exportedRecords(
  what: Exported,
  index: CorpusIndex,
  scope: ExportScope,
  files: ExportedFiles,
  notes: NotesByFile = new Map(),
): Generator<ExportRecord | Searched> {
  const source = new RecordSource(index, scope, new ExportedArticles(index, files));
  switch (what) {
    case 'quotes':
      return source.quotes();
    case 'figures':
      return source.figures();
    case 'events':
      return source.events();
    case 'entities':
      return source.entities();
    case 'notes':
      return source.notes(notes);
  }
}

class RecordSource {
  private readonly entityIds: ReadonlySet<string> | undefined;

  constructor(
    private readonly index: CorpusIndex,
    private readonly scope: ExportScope,
    private readonly articles: ExportedArticles,
  ) {
    this.entityIds = scope.entities && new Set(scope.entities);
  }

  *quotes(): Generator<QuoteRecord | Searched> {
    for (const id of this.articleIds()) {
      yield undefined;
      const article = this.articles.of(id);
      for (const { speaker, words } of article ? directSpeechIn(article.annotated) : []) {
        const named = this.isWanted(speaker) ? this.named(speaker) : undefined;
        if (article && named)
          yield { type: 'quote', id: `${id}#${words.start}`, speaker: named, places: [article.at(words)] };
      }
    }
  }

  *figures(): Generator<FigureRecord | Searched> {
    const { figures: chosen } = this.scope;
    const byArticle = chosen && groupBy(chosen, ({ article }) => article);
    for (const id of byArticle?.keys() ?? this.articleIds()) {
      yield undefined;
      const article = this.articles.of(id);
      if (!article) continue;
      const { figures, boilerplate } = article.annotated.annotations;
      const starts = new Set(byArticle?.get(id)?.map(({ figure }) => figure.start));
      const own = byArticle
        ? figures.filter(({ start }) => starts.has(start))
        : outsideBoilerplate(figures, boilerplate).filter(({ subject }) => this.isWanted(subject));
      for (const figure of own) {
        const owner = this.named(figure.subject);
        const source = this.named(figure.source);
        yield {
          type: 'figure',
          id: figureId({ article: id, figure }),
          figure,
          ...(owner && { owner }),
          ...(source && { source }),
          places: [article.at(figure)],
        };
      }
    }
  }

  *events(): Generator<EventRecord | Searched> {
    const { articles } = this.scope;
    const isWanted = articles && new Set(articles);
    for (const event of newestFirst(this.eventsInScope())) {
      yield undefined;
      const places = event.witnesses.flatMap(({ article, evidence }) => {
        const told = isWanted?.has(article) === false ? undefined : this.articles.of(article);
        return told ? [told.at(evidence)] : [];
      });
      if (places.length === 0) continue;
      const participants = event.participants.flatMap((id) => this.named(id) ?? []);
      yield { type: 'event', id: event.id, event, participants, places };
    }
  }

  *entities(): Generator<EntityRecord | Searched> {
    for (const id of this.articleIds()) {
      yield undefined;
      const article = this.articles.of(id);
      if (!article) continue;
      const { mentions, boilerplate } = article.annotated.annotations;
      for (const [entityId, own] of groupBy(outsideBoilerplate(mentions, boilerplate), ({ entity }) => entity)) {
        const entity = this.isWanted(entityId) ? this.index.entity(entityId) : undefined;
        if (!entity) continue;
        yield { type: 'entity', id: entity.id, entity, mentions: own, places: own.map((one) => article.at(one)) };
      }
    }
  }

  *notes(byFile: NotesByFile): Generator<NoteRecord | Searched> {
    if (byFile.size === 0) return;
    const left = new Map(byFile);
    for (const id of this.articleIds()) {
      yield undefined;
      const article = this.articles.of(id);
      const read = article && left.get(article.file);
      if (!article || !read) continue;
      left.delete(article.file);
      yield* this.notesOn(article, read);
    }
    // Those on articles that are gone are nowhere; they are of the corpus all the same.
    if (this.scope.articles || this.entityIds) return;
    for (const [file, { notes, annotations }] of left)
      for (const [i, note] of notes.entries())
        yield { type: 'note', id: note.id, note, annotation: annotations[i] as Annotation, file, places: [] };
  }

  /** By their places, those that stand nowhere behind them. */
  private notesOn(article: ExportedArticle, { notes, annotations }: ReadNotes): readonly NoteRecord[] {
    const { counted, file, href, annotated } = article;
    const quotes = notes.flatMap(({ quote }) => quote ?? []);
    const spans = new Map(anchorQuotes(counted, quotes).map((span, i) => [quotes[i], span]));
    const records = notes.map((note, i): NoteRecord => {
      // One without words is about the article as a whole.
      const found = note.quote ? spans.get(note.quote) : { start: 0, end: 0 };
      const places = found ? [article.at(counted.toFile(found))] : [];
      return { type: 'note', id: note.id, note, annotation: annotations[i] as Annotation, file, href, places };
    });
    const startOf = ({ places: [place] }: NoteRecord): number => place?.span.start ?? Number.POSITIVE_INFINITY;
    const isOn = ({ places: [place] }: NoteRecord): boolean =>
      place !== undefined &&
      annotated.annotations.mentions.some(
        ({ start, end, entity }) => start < place.span.end && place.span.start < end && this.isWanted(entity),
      );
    return records
      .filter((record) => !this.entityIds || isOn(record))
      .sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  }

  private articleIds(): readonly string[] {
    const { articles, entities } = this.scope;
    if (articles) return articles;
    if (!entities) return this.index.listing().map(({ id }) => id);
    return [...new Set(entities.flatMap((id) => this.index.articlesWith(id)))];
  }

  private eventsInScope(): readonly CorpusEvent[] {
    const { events, entities } = this.scope;
    if (events) return events;
    if (!entities) return this.index.events();
    const own = entities.flatMap((id) => this.index.eventsOf(id));
    return [...new Map(own.map((event) => [event.id, event])).values()];
  }

  /** Is it one of those that are asked for? All are, where none is named. */
  private isWanted(entity: string | undefined): boolean {
    return !this.entityIds || (entity !== undefined && this.entityIds.has(entity));
  }

  private named(id: string | undefined): NamedEntity | undefined {
    return id === undefined ? undefined : this.index.entity(id);
  }
}
