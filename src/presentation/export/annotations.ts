import { daysFromTo } from '../../core/dates/isoPeriod.js';
import { allowedBy } from '../../core/links/interval.js';
import type { EntityKind } from '../../core/model.js';
import { ANNOTATION_CONTEXT, targetOf } from '../../core/notes/annotation.js';
import { quoteBriefly, quotePassage } from '../../core/notes/quotePassage.js';
import { language } from '../l10n.js';
import { figureReading, kindName, period } from '../wording.js';
import type { Exported } from './exported.js';
import type { ExportedPlace } from './places.js';
import type { ExportRecord, FigureRecord, NamedEntity, NoteRecord, Searched } from './records.js';
import { eventTold, figureTold } from './told.js';

/** What is told in bodies is told in the words of schema.org. */
const CONTEXT = [ANNOTATION_CONTEXT, { schema: 'https://schema.org/' }];

/**
 * Records as a collection of Web Annotations (W3C, in JSON-LD), piece by piece, one annotation a line. Each names a place by
 * its words and its offsets; its bodies tell what stands there, in a sentence and as data. Identifiers and files are
 * relative to where the collection is.
 */
export function* annotationCollection(
  whats: readonly Exported[],
  recordsOf: (what: Exported) => Iterable<ExportRecord | Searched>,
  label: string,
): Generator<string> {
  const head = { '@context': CONTEXT, id: '#collection', type: 'AnnotationCollection', label };
  const page = '{"id":"#page","type":"AnnotationPage","partOf":"#collection","startIndex":0,"items":[';
  yield `${JSON.stringify(head).slice(0, -1)},"first":${page}`;
  let total = 0;
  for (const what of whats)
    for (const record of recordsOf(what)) {
      if (!record) yield '';
      else
        for (const annotation of annotationsOf(record)) {
          yield `${total === 0 ? '' : ','}\n${JSON.stringify(annotation)}`;
          total++;
        }
    }
  yield `\n]},"total":${total}}\n`;
}

function* annotationsOf(record: ExportRecord): Generator<object> {
  if (record.type === 'note') {
    yield noteAnnotation(record);
    return;
  }
  const body = [{ type: 'TextualBody', format: 'text/plain', language: language(), ...saidOf(record) }, dataOf(record)];
  for (const place of record.places)
    yield {
      id: idOf(record, place),
      type: 'Annotation',
      motivation: record.type === 'entity' ? 'identifying' : 'describing',
      body,
      target: targetOf(quoteBriefly(place.article.counted, place.span), sourceOf(place)),
    };
}

/** A note as it is written, at the place where it stands now. */
function noteAnnotation({ annotation, note: { quote }, href, file, places: [place] }: NoteRecord): object {
  const hasMoved = place && quote?.position?.version !== place.article.counted.version;
  const now = hasMoved && quote ? quotePassage(place.article.counted, place.span) : quote;
  return { ...annotation, target: targetOf(now, href ?? file.split('/').map(encodeURIComponent).join('/')) };
}

/** What stands there under this id: of one sentence several events may be told. */
const idOf = ({ type, id }: Found, { article, span }: ExportedPlace): string =>
  `#${[type, id, article.id, `${span.start}-${span.end}`].map(encodeURIComponent).join('/')}`;

const sourceOf = ({ article: { id, href, article } }: ExportedPlace): string =>
  href ?? article.source ?? encodeURIComponent(id);

/** What is found in a text, where a note is about one. */
type Found = Exclude<ExportRecord, NoteRecord>;

/** A record for who reads it. */
function saidOf(record: Found): { readonly purpose: string; readonly value: string } {
  switch (record.type) {
    case 'quote':
      return { purpose: 'describing', value: record.speaker.name };
    case 'figure':
      return { purpose: 'describing', value: sentence(figureReading(record.figure), figureTold(record)) };
    case 'event': {
      const { event } = record;
      return {
        purpose: 'describing',
        value: sentence(event.date && period(event.date), event.title, eventTold(event)),
      };
    }
    case 'entity':
      return { purpose: 'tagging', value: `${record.entity.name} (${kindName(record.entity.kind)})` };
  }
}

const sentence = (...parts: readonly string[]): string => parts.filter(Boolean).join(': ');

/** A record for a program. */
function dataOf(record: Found): object {
  switch (record.type) {
    case 'quote':
      return {
        type: 'schema:Quotation',
        'schema:identifier': record.id,
        'schema:text': record.places[0]?.exact ?? '',
        'schema:spokenByCharacter': entityData(record.speaker),
      };
    case 'figure':
      return figureData(record);
    case 'event': {
      const { event, participants } = record;
      const days = daysFromTo(event.date);
      return {
        type: 'schema:Event',
        'schema:identifier': record.id,
        'schema:name': event.title,
        ...(days && { 'schema:startDate': days.from, 'schema:endDate': days.to }),
        'schema:keywords': [event.kind, event.status],
        'schema:about': participants.map(entityData),
      };
    }
    case 'entity':
      return entityData(record.entity);
  }
}

function figureData({ id, figure, owner, source }: FigureRecord): object {
  const { low, high } = allowedBy(figure);
  const days = daysFromTo(figure.period ?? '');
  return {
    type: 'schema:Observation',
    'schema:identifier': id,
    ...(owner && { 'schema:observationAbout': entityData(owner) }),
    ...(figure.measure !== undefined && { 'schema:measuredProperty': figure.measure }),
    // Of a range only its ends are known.
    ...(figure.value2 === undefined && { 'schema:value': figure.value }),
    ...(Number.isFinite(low) && { 'schema:minValue': rounded(low) }),
    ...(Number.isFinite(high) && { 'schema:maxValue': rounded(high) }),
    'schema:unitText': figure.per === undefined ? figure.unit : `${figure.unit}/${figure.per}`,
    ...(days && { 'schema:observationPeriod': `${days.from}/${days.to}` }),
    'schema:measurementQualifier': [figure.kind, figure.modifier, figure.standing ?? 'stated'],
    ...(source && { 'schema:creator': entityData(source) }),
  };
}

/** In the types of schema.org. */
const TYPES: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  company: 'Corporation',
  product: 'Product',
  place: 'Place',
  organization: 'Organization',
  media: 'NewsMediaOrganization',
  brand: 'Brand',
  technology: 'DefinedTerm',
  event: 'Event',
  vessel: 'Vehicle',
};

const entityData = ({ id, name, kind }: NamedEntity): object => ({
  type: `schema:${TYPES[kind]}`,
  'schema:identifier': id,
  'schema:name': name,
});

/** Without what counting in twos adds to decimal numbers. */
const rounded = (value: number): number => Number(value.toPrecision(15));
