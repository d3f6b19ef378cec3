import { daysFromTo } from '../../core/dates/isoPeriod.js';
import { allowedBy } from '../../core/links/interval.js';
import type { Mention } from '../../core/model.js';
import { type Cell, csvRow } from './csv.js';
import type { Exported } from './exported.js';
import type { ExportedPlace } from './places.js';
import type {
  EntityRecord,
  EventRecord,
  ExportRecord,
  FigureRecord,
  NoteRecord,
  QuoteRecord,
  Searched,
} from './records.js';

/** What the records of one kind are called. */
const TYPE_OF = { quotes: 'quote', figures: 'figure', events: 'event', entities: 'entity', notes: 'note' } as const;

/** A column of the table: what stands in it for each type of record that has it, or for the place of any. */
interface Column {
  readonly name: string;
  readonly any?: (record: ExportRecord) => Cell;
  readonly quote?: (record: QuoteRecord) => Cell;
  readonly figure?: (record: FigureRecord) => Cell;
  readonly event?: (record: EventRecord) => Cell;
  readonly entity?: (record: EntityRecord, mention: Mention) => Cell;
  readonly note?: (record: NoteRecord) => Cell;
  /** Goes before what a record says, where that has a place. */
  readonly place?: (place: ExportedPlace) => Cell;
}

// The names of the columns are part of the format: they are the same in every language.
const COLUMNS: readonly Column[] = [
  { name: 'type', any: ({ type }) => type },
  { name: 'id', any: ({ id }) => id },
  { name: 'speaker', quote: ({ speaker }) => speaker.name },
  { name: 'owner', figure: ({ owner }) => owner?.name },
  { name: 'measure', figure: ({ figure }) => figure.measure },
  { name: 'value', figure: ({ figure }) => figure.value },
  { name: 'value2', figure: ({ figure }) => figure.value2 },
  { name: 'unit', figure: ({ figure }) => figure.unit },
  { name: 'per', figure: ({ figure }) => figure.per },
  { name: 'low', figure: ({ figure }) => allowedBy(figure).low },
  { name: 'high', figure: ({ figure }) => allowedBy(figure).high },
  { name: 'modifier', figure: ({ figure }) => figure.modifier },
  { name: 'standing', figure: ({ figure }) => figure.standing ?? 'stated' },
  { name: 'direction', figure: ({ figure }) => figure.direction },
  { name: 'according_to', figure: ({ source }) => source?.name },
  { name: 'name', event: ({ event }) => event.title, entity: ({ entity }) => entity.name },
  {
    name: 'kind',
    figure: ({ figure }) => figure.kind,
    event: ({ event }) => event.kind,
    entity: ({ entity }) => entity.kind,
    note: ({ note }) => (note.text === '' ? 'highlight' : 'comment'),
  },
  { name: 'status', event: ({ event }) => event.status },
  { name: 'period', figure: ({ figure }) => figure.period, event: ({ event }) => event.date },
  {
    name: 'from',
    figure: ({ figure }) => daysFromTo(figure.period ?? '')?.from,
    event: ({ event }) => daysFromTo(event.date)?.from,
  },
  {
    name: 'to',
    figure: ({ figure }) => daysFromTo(figure.period ?? '')?.to,
    event: ({ event }) => daysFromTo(event.date)?.to,
  },
  { name: 'participants', event: ({ participants }) => list(participants.map(({ name }) => name)) },
  { name: 'aliases', entity: ({ entity }) => list(entity.aliases) },
  { name: 'tickers', entity: ({ entity }) => list(entity.tickers ?? []) },
  { name: 'confidence', entity: (_, { confidence }) => confidence },
  { name: 'note', note: ({ note }) => note.text },
  { name: 'tags', note: ({ note }) => list(note.tags) },
  { name: 'created', note: ({ note }) => note.created },
  { name: 'modified', note: ({ note }) => note.modified },
  { name: 'creator', note: ({ note }) => note.creator },
  { name: 'text', note: ({ note }) => note.quote?.exact, place: ({ exact }) => exact },
  { name: 'quote', place: ({ quote }) => quote },
  { name: 'article', place: ({ article }) => article.id },
  { name: 'title', place: ({ teller }) => teller.title },
  { name: 'authors', place: ({ teller }) => list(teller.authors) },
  { name: 'publisher', place: ({ teller }) => teller.publisher },
  { name: 'date', place: ({ teller }) => teller.date },
  { name: 'url', place: ({ article }) => article.article.source },
  { name: 'language', place: ({ article }) => article.language },
  { name: 'file', note: ({ file }) => file, place: ({ article }) => article.file },
  { name: 'line', place: ({ line }) => line },
  { name: 'start', place: ({ span }) => span.start },
  { name: 'end', place: ({ span }) => span.end },
];

/**
 * Records as one table of comma-separated values, piece by piece: a row for each place, in the columns that what is
 * exported has. Offsets count UTF-16 code units, `line` counts from 1; several names in a cell are parted by semicolons.
 */
export function* csvTable(
  whats: readonly Exported[],
  recordsOf: (what: Exported) => Iterable<ExportRecord | Searched>,
): Generator<string> {
  const columns = COLUMNS.filter((column) => column.any || column.place || whats.some((what) => column[TYPE_OF[what]]));
  yield csvRow(columns.map(({ name }) => name));
  for (const what of whats)
    for (const record of recordsOf(what)) {
      if (!record) yield '';
      // A note whose words stand nowhere is told all the same.
      else
        for (const [at, place] of (record.places.length > 0 ? record.places : [undefined]).entries())
          yield csvRow(
            columns.map(
              (column) => (place && column.place?.(place)) ?? column.any?.(record) ?? cellOf(column, record, at),
            ),
          );
    }
}

function cellOf(column: Column, record: ExportRecord, at: number): Cell {
  switch (record.type) {
    case 'quote':
      return column.quote?.(record);
    case 'figure':
      return column.figure?.(record);
    case 'event':
      return column.event?.(record);
    case 'entity':
      return column.entity?.(record, record.mentions[at] as Mention);
    case 'note':
      return column.note?.(record);
  }
}

const list = (names: readonly string[]): string => names.join('; ');
