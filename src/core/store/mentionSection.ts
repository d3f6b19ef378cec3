import type { MentionReason } from '../entities/mentionReasons.js';
import type { Entity, Mention } from '../model.js';
import { entityKinds, mentionReasons, mentionSources } from './codes.js';
import { readStrings, type Writable, writeStrings } from './parts.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import type { StringReader, StringWriter } from './strings.js';

/** What an entity has besides what all have. */
const Has = { kindShare: 1, tickers: 2, description: 4, members: 8 } as const;
/** The lowest bits of an entity's head. */
const PARTS = 16;

export function writeEntities(out: RecordWriter, entities: readonly Entity[], strings: StringWriter): void {
  out.uint(entities.length);
  for (const { id, name, kind, kindShare, aliases, tickers, description, members } of entities) {
    const has =
      (kindShare === undefined ? 0 : Has.kindShare) |
      (tickers ? Has.tickers : 0) |
      (description === undefined ? 0 : Has.description) |
      (members ? Has.members : 0);
    out.uint(entityKinds.of(kind) * PARTS + has);
    out.uint(strings.of(name));
    writeStrings(out, aliases, strings);
    out.uint(strings.ofId(id, kind, aliases));
    if (kindShare !== undefined) out.number(kindShare);
    if (tickers) writeStrings(out, tickers, strings);
    if (description !== undefined) out.uint(strings.of(description));
    if (members) writeStrings(out, members, strings);
  }
}

export function readEntities(record: RecordReader, strings: StringReader): Entity[] {
  const entities = new Array<Entity>(record.uint());
  for (let i = 0; i < entities.length; i++) {
    const head = record.uint();
    const name = strings.of(record.uint());
    const aliases = readStrings(record, strings);
    const entity: Writable<Entity> = {
      id: strings.of(record.uint()),
      name,
      kind: entityKinds.word(Math.floor(head / PARTS)),
      aliases,
    };
    if (head & Has.kindShare) entity.kindShare = record.number();
    if (head & Has.tickers) entity.tickers = readStrings(record, strings);
    if (head & Has.description) entity.description = strings.of(record.uint());
    if (head & Has.members) entity.members = readStrings(record, strings);
    entities[i] = entity;
  }
  return entities;
}

/** How a mention is unsure, in its head. */
const Doubt = { Unsure: 1, Sure: 2, Confidence: 4 } as const;
const DOUBTS = 8;
const SOURCES = 4;
// A reason that is left out, or has a name with it.
const NO_REASON = 0;

export function writeMentions(out: RecordWriter, mentions: readonly Mention[], strings: StringWriter): void {
  out.uint(mentions.length);
  let last = 0;
  for (const { start, end, entity, kind, source, why, unsure, confidence } of mentions) {
    out.int(start - last);
    out.int(end - start);
    last = end;
    const doubt =
      (unsure === undefined ? 0 : unsure ? Doubt.Unsure : Doubt.Sure) |
      (confidence === undefined ? 0 : Doubt.Confidence);
    out.uint((entityKinds.of(kind) * SOURCES + mentionSources.of(source)) * DOUBTS + doubt);
    out.uint(strings.of(entity));
    if (why === undefined) out.byte(NO_REASON);
    else {
      out.byte(2 * mentionReasons.orNone(why.code) + (why.name === undefined ? 0 : 1));
      if (why.name !== undefined) out.uint(strings.of(why.name));
    }
    if (confidence !== undefined) writeConfidence(out, confidence);
  }
}

export function readMentions(record: RecordReader, strings: StringReader): Mention[] {
  const mentions = new Array<Mention>(record.uint());
  let last = 0;
  for (let i = 0; i < mentions.length; i++) {
    const start = last + record.int();
    const end = start + record.int();
    last = end;
    const head = record.uint();
    const named = Math.floor(head / DOUBTS);
    const mention: Writable<Mention> = {
      start,
      end,
      entity: strings.of(record.uint()),
      kind: entityKinds.word(Math.floor(named / SOURCES)),
      source: mentionSources.word(named % SOURCES),
    };
    const reason = record.byte();
    if (reason !== NO_REASON) mention.why = readReason(reason, record, strings);
    if (head & (Doubt.Unsure | Doubt.Sure)) mention.unsure = (head & Doubt.Unsure) !== 0;
    if (head & Doubt.Confidence) mention.confidence = readConfidence(record);
    mentions[i] = mention;
  }
  return mentions;
}

function readReason(reason: number, record: RecordReader, strings: StringReader): MentionReason {
  const code = mentionReasons.wordOrNone(reason >> 1) as MentionReason['code'];
  return reason % 2 === 0 ? { code } : { code, name: strings.of(record.uint()) };
}

// A confidence in hundredths, as they are given, takes one byte; any other stands behind this.
const HUNDREDTHS = 100;
const OTHER_CONFIDENCE = 255;

function writeConfidence(out: RecordWriter, confidence: number): void {
  const hundredths = Math.round(confidence * HUNDREDTHS);
  if (hundredths >= 0 && hundredths <= HUNDREDTHS && Object.is(hundredths / HUNDREDTHS, confidence))
    out.byte(hundredths);
  else {
    out.byte(OTHER_CONFIDENCE);
    out.number(confidence);
  }
}

function readConfidence(record: RecordReader): number {
  const hundredths = record.byte();
  return hundredths === OTHER_CONFIDENCE ? record.number() : hundredths / HUNDREDTHS;
}
