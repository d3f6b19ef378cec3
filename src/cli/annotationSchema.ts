import * as z from 'zod/mini';
import { articleEntrySchema } from '../core/corpus/manifest.js';
import { ENTITY_KINDS, EVENT_KINDS, FIGURE_KINDS, RELATION_TYPES } from '../core/model.js';
import { SCHEMA_VERSION } from './records.js';

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

/** A line of `annotate --format jsonl`; what can be told from the rest of it is not read. */
export const annotationSchema = z.object({
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
