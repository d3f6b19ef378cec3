import type { DateMention, EventTelling, Relation, Span, UnreadNumber } from '../model.js';
import { dateRoles, eventKinds, eventStatuses, relationTypes } from './codes.js';
import { readSpan, readStrings, type Writable, writeSpan, writeStrings } from './parts.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import type { StringReader, StringWriter } from './strings.js';

export function writeDates(out: RecordWriter, dates: readonly DateMention[], strings: StringWriter): void {
  out.uint(dates.length);
  let last = 0;
  for (const date of dates) {
    writeSpan(out, date, last);
    last = date.end;
    out.byte(2 * dateRoles.orNone(date.role) + (date.relative ? 1 : 0));
    out.uint(strings.of(date.iso));
  }
}

export function readDates(record: RecordReader, strings: StringReader): DateMention[] {
  const dates = new Array<DateMention>(record.uint());
  let last = 0;
  for (let i = 0; i < dates.length; i++) {
    const start = last + record.int();
    const end = start + record.int();
    last = end;
    const head = record.byte();
    const date: Writable<DateMention> = { start, end, iso: strings.of(record.uint()), relative: head % 2 === 1 };
    const role = dateRoles.wordOrNone(head >> 1);
    if (role) date.role = role;
    dates[i] = date;
  }
  return dates;
}

/** What an event has besides what all have. */
const Has = { subject: 1, standIn: 2, places: 4, isLead: 8 } as const;
const PARTS = 16;

export function writeEvents(out: RecordWriter, events: readonly EventTelling[], strings: StringWriter): void {
  out.uint(events.length);
  let last = 0;
  for (const { kind, status, date, participants, evidence, headline, subject, standIn, places, isLead } of events) {
    const has =
      (subject === undefined ? 0 : Has.subject) |
      (standIn ? Has.standIn : 0) |
      (places ? Has.places : 0) |
      (isLead ? Has.isLead : 0);
    out.uint(eventKinds.of(kind) * PARTS + has);
    out.byte(eventStatuses.of(status));
    out.uint(strings.of(date));
    writeStrings(out, participants, strings);
    writeSpan(out, evidence, last);
    writeSpan(out, headline, evidence.start);
    last = evidence.start;
    if (subject !== undefined) out.uint(strings.of(subject));
    if (standIn) writeSpan(out, standIn, evidence.start);
    if (places) writeStrings(out, places, strings);
  }
}

export function readEvents(record: RecordReader, strings: StringReader): EventTelling[] {
  const events = new Array<EventTelling>(record.uint());
  let last = 0;
  for (let i = 0; i < events.length; i++) {
    const head = record.uint();
    const status = eventStatuses.word(record.byte());
    const date = strings.of(record.uint());
    const participants = readStrings(record, strings);
    const evidence = readSpan(record, last);
    const headline = readSpan(record, evidence.start);
    last = evidence.start;
    const kind = eventKinds.word(Math.floor(head / PARTS));
    const event: Writable<EventTelling> = { kind, status, date, participants, evidence, headline };
    if (head & Has.subject) event.subject = strings.of(record.uint());
    if (head & Has.standIn) event.standIn = readSpan(record, evidence.start);
    if (head & Has.places) event.places = readStrings(record, strings);
    if (head & Has.isLead) event.isLead = true;
    events[i] = event;
  }
  return events;
}

export function writeRelations(out: RecordWriter, relations: readonly Relation[], strings: StringWriter): void {
  out.uint(relations.length);
  for (const { type, from, to, evidence, period } of relations) {
    out.byte(2 * relationTypes.of(type) + (period === undefined ? 0 : 1));
    out.uint(strings.of(from));
    out.uint(strings.of(to));
    writeSpan(out, evidence, 0);
    if (period !== undefined) out.uint(strings.of(period));
  }
}

export function readRelations(record: RecordReader, strings: StringReader): Relation[] {
  const relations = new Array<Relation>(record.uint());
  for (let i = 0; i < relations.length; i++) {
    const head = record.byte();
    const from = strings.of(record.uint());
    const to = strings.of(record.uint());
    const relation: Writable<Relation> = {
      type: relationTypes.word(head >> 1),
      from,
      to,
      evidence: readSpan(record, 0),
    };
    if (head % 2 === 1) relation.period = strings.of(record.uint());
    relations[i] = relation;
  }
  return relations;
}

export function writeUnread(out: RecordWriter, unread: readonly UnreadNumber[], strings: StringWriter): void {
  writeSpans(out, unread);
  for (const { reason } of unread) out.uint(strings.of(reason));
}

export const readUnread = (record: RecordReader, strings: StringReader): UnreadNumber[] =>
  readSpans(record).map(({ start, end }) => ({ start, end, reason: strings.of(record.uint()) }));

export function writeSpans(out: RecordWriter, spans: readonly Span[]): void {
  out.uint(spans.length);
  let last = 0;
  for (const span of spans) {
    writeSpan(out, span, last);
    last = span.end;
  }
}

export function readSpans(record: RecordReader): Span[] {
  const spans = new Array<Span>(record.uint());
  let last = 0;
  for (let i = 0; i < spans.length; i++) {
    const span = readSpan(record, last);
    last = span.end;
    spans[i] = span;
  }
  return spans;
}
