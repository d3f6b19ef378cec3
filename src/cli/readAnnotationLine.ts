import * as z from 'zod/mini';
import { readArticle } from '../core/articleReading.js';
import type { AnnotatedArticle, Article } from '../core/corpus/article.js';
import { articleEntrySchema } from '../core/corpus/manifest.js';
import {
  type Annotations,
  ENTITY_KINDS,
  type Entity,
  EVENT_KINDS,
  FIGURE_KINDS,
  RELATION_TYPES,
  type Span,
} from '../core/model.js';
import { parseObject, schemaProblems } from './parseLine.js';
import { SCHEMA_VERSION } from './records.js';

/** An article as a line of `annotate --format jsonl` tells it. */
export interface LineOfArticle extends AnnotatedArticle {
  /** The entities of the lexicon that it names. */
  readonly listed: readonly Entity[];
  /** The group that it is compared in, where the lines are grouped. */
  readonly group: string | undefined;
}

const offset = z.int().check(z.nonnegative());
const place = { start: offset, end: offset };
const spanSchema = z.object(place);
const text = z.string();
const id = z.string().check(z.minLength(1));
const { title, authors, publisher, date, sections } = articleEntrySchema.shape;

const entitySchema = z.object({
  id,
  name: text,
  kind: z.enum(ENTITY_KINDS),
  aliases: z.array(text),
  tickers: z.exactOptional(z.array(text)),
  listed: z.exactOptional(z.boolean()),
});

const mentionSchema = z.object({
  ...place,
  entity: id,
  kind: z.enum(ENTITY_KINDS),
  source: z.enum(['lexicon', 'recogniser', 'shortForm']),
  unsure: z.exactOptional(z.boolean()),
  confidence: z.exactOptional(z.number()),
});

const figureSchema = z.object({
  ...place,
  kind: z.enum(FIGURE_KINDS),
  value: z.number(),
  value2: z.exactOptional(z.number()),
  unit: text,
  modifier: z.enum(['exact', 'approx', 'lt', 'lte', 'gt', 'gte', 'upTo']),
  nears: z.exactOptional(z.literal('below')),
  precision: z.number(),
  rule: text,
  period: z.exactOptional(text),
  per: z.exactOptional(text),
  direction: z.exactOptional(z.enum(['up', 'down'])),
  status: z.exactOptional(z.enum(['target', 'forecast', 'hypothetical', 'rumour'])),
  standing: z.exactOptional(
    z.enum(['denied', 'asked', 'aimed', 'planned', 'forecast', 'estimated', 'possible', 'rumoured', 'corrected']),
  ),
  subject: z.exactOptional(text),
  source: z.exactOptional(text),
  measure: z.exactOptional(text),
});

const dateSchema = z.object({
  ...place,
  iso: text,
  relative: z._default(z.boolean(), false),
  role: z.exactOptional(z.enum(['report', 'period', 'as-of', 'base', 'deadline', 'since', 'heading', 'name'])),
});

const eventSchema = z.object({
  kind: z.enum(EVENT_KINDS),
  status: z.enum(['done', 'planned', 'rumoured']),
  date: text,
  participants: z.array(text),
  evidence: spanSchema,
  headline: spanSchema,
  subject: z.exactOptional(text),
  standIn: z.exactOptional(spanSchema),
  places: z.exactOptional(z.array(text)),
  isLead: z.exactOptional(z.literal(true)),
});

const relationSchema = z.object({
  type: z.enum(RELATION_TYPES),
  from: text,
  to: text,
  evidence: spanSchema,
  period: z.exactOptional(text),
});

/** What {@link annotationLine} writes; what can be told from the rest is not read. */
const lineSchema = z.object({
  schema: z.literal(SCHEMA_VERSION),
  id,
  path: text,
  title,
  date,
  language: text,
  text,
  mentions: z.array(mentionSchema),
  figures: z.array(figureSchema),
  dates: z.array(dateSchema),
  boilerplate: z.array(spanSchema),
  authors,
  publisher,
  sections,
  bodyStart: z.exactOptional(offset),
  entities: z.array(entitySchema),
  events: z.array(eventSchema),
  relations: z.array(relationSchema),
  group: z.exactOptional(text),
});

/** An article as a line tells it, read again; undefined where it tells none. What is wrong is told. */
export function readAnnotationLine(line: string, report: (message: string) => void): LineOfArticle | undefined {
  const found = parseObject(line, report);
  if (!found) return undefined;
  const result = lineSchema.safeParse(found);
  if (!result.success) {
    const [first] = schemaProblems(result.error, found);
    report(first?.message ?? 'this line is none of crossread annotate --format jsonl');
    return undefined;
  }
  const { schema: _, authors: by, sections: parts, title: called, group, entities, ...data } = result.data;
  const { mentions, figures, dates, boilerplate, events, relations, language, ...known } = data;
  const article = { ...known, title: called ?? known.path, authors: by ?? [], sections: parts ?? [] } as Article;
  const named = entities.map(({ listed, ...entity }) => ({ isListed: listed === true, entity: entity as Entity }));
  const annotations = {
    language,
    mentions,
    entities: named.flatMap(({ isListed, entity }) => (isListed ? [] : [entity])),
    figures,
    dates,
    events,
    relations,
    unread: [],
    boilerplate,
  } as unknown as Annotations;
  if (!areInText(annotations, article.text.length)) {
    report('its spans do not lie in its text, in their order');
    return undefined;
  }
  return {
    article,
    annotations: { ...annotations, reading: readArticle(article, annotations) },
    listed: named.flatMap(({ isListed, entity }) => (isListed ? [entity] : [])),
    group,
  };
}

/** Are all spans in the text, and those of each list in its order? */
function areInText({ mentions, figures, dates, boilerplate, events, relations }: Annotations, length: number): boolean {
  const isInText = ({ start, end }: Span): boolean => start <= end && end <= length;
  const areOrdered = (spans: readonly Span[]): boolean =>
    spans.every((span, i) => isInText(span) && (i === 0 || (spans[i - 1] as Span).start <= span.start));
  return (
    [mentions, figures, dates, boilerplate].every(areOrdered) &&
    events.every(({ evidence, headline, standIn }) => [evidence, headline, standIn ?? evidence].every(isInText)) &&
    relations.every(({ evidence }) => isInText(evidence))
  );
}
