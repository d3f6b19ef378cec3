import { localeOf } from '../locales/index.js';
import {
  type DateMention,
  type EntityKind,
  EVENT_KINDS,
  type EventKind,
  type EventTelling,
  type Mention,
  type Span,
} from '../model.js';
import { PhraseTable } from '../text/phraseTable.js';
import { type Sentences, sentenceSpan } from '../text/sentences.js';
import { TokenKind, type Tokens } from '../text/tokens.js';

export interface EventContext {
  readonly language: string;
  readonly sentences: Sentences;
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
}

/** Places and technologies take no part in an event; they are where and how. */
const PARTICIPANT_KINDS: ReadonlySet<EntityKind> = new Set([
  'company',
  'person',
  'product',
  'organization',
  'media',
  'brand',
]);

// A negation this close before a trigger undoes it: "did not launch".
const NEGATION_REACH = 3;

// A date this close to the start of a sentence leads it in.
const LEAD_IN = 24;

type Cue = EventKind | 'planned' | 'rumoured' | 'negation';

const tables = new Map<string, PhraseTable<Cue>>();

function cuesOf(language: string): PhraseTable<Cue> {
  let table = tables.get(language);
  if (!table) {
    const { triggers, planned, rumoured, negations } = localeOf(language).events;
    table = new PhraseTable<Cue>();
    for (const kind of EVENT_KINDS) for (const phrase of triggers[kind]) table.add(phrase, kind);
    for (const phrase of planned) table.add(phrase, 'planned');
    for (const phrase of rumoured) table.add(phrase, 'rumoured');
    for (const phrase of negations) table.add(phrase, 'negation');
    tables.set(language, table);
  }
  return table;
}

/**
 * The events a text tells: sentences with a trigger, a date and a participant. Where a sentence names no company,
 * the last one named takes part ("the company").
 */
export function findEvents(tokens: Tokens, context: EventContext): readonly EventTelling[] {
  const { sentences, dates, mentions } = context;
  const cues = cuesOf(context.language);
  const tellings: EventTelling[] = [];
  let date = 0;
  let mention = 0;
  let lastCompany: string | undefined;
  for (let s = 0; s < sentences.count; s++) {
    const span = sentenceSpan(tokens, sentences, s);
    while (date < dates.length && (dates[date] as DateMention).start < span.start) date++;
    const datesHere: DateMention[] = [];
    for (; date < dates.length && (dates[date] as DateMention).end <= span.end; date++) {
      const found = dates[date] as DateMention;
      if (/^\d{4}/.test(found.iso)) datesHere.push(found);
    }
    while (mention < mentions.length && (mentions[mention] as Mention).start < span.start) mention++;
    const here: Mention[] = [];
    for (; mention < mentions.length && (mentions[mention] as Mention).end <= span.end; mention++)
      here.push(mentions[mention] as Mention);
    const companyBefore = lastCompany;
    for (const { kind, entity } of here) if (kind === 'company') lastCompany = entity;
    if (datesHere.length === 0) continue;
    const participants = new Set(here.filter((m) => PARTICIPANT_KINDS.has(m.kind)).map((m) => m.entity));
    if (companyBefore && !here.some((m) => m.kind === 'company')) participants.add(companyBefore);
    if (participants.size === 0) continue;
    const told = readCues(tokens, cues, sentences.first[s] as number, sentences.first[s + 1] as number, datesHere);
    if (!told.kind) continue;
    const nearest = nearestDate(datesHere, told.at);
    tellings.push({
      kind: told.kind,
      status: told.status,
      date: nearest.iso,
      participants: [...participants],
      evidence: span,
      headline: headlineOf(tokens.text, span, datesHere),
    });
  }
  return tellings;
}

/** The first trigger of a sentence that is not negated, and what the sentence says of its standing. */
function readCues(
  tokens: Tokens,
  cues: PhraseTable<Cue>,
  first: number,
  behind: number,
  dates: readonly DateMention[],
) {
  // "May" in a date is no cue.
  const inDate = (at: number): boolean => dates.some((date) => date.start <= at && at < date.end);
  let kind: EventKind | undefined;
  let at = 0;
  let status: EventTelling['status'] = 'done';
  let negatedUntil = -1;
  for (let i = first; i < behind; ) {
    const found =
      tokens.kind[i] === TokenKind.Word && !inDate(tokens.start[i] as number)
        ? cues.longest(tokens, i, behind)
        : undefined;
    if (!found) {
      i++;
      continue;
    }
    for (const cue of found) {
      if (cue === 'planned') status = status === 'rumoured' ? status : 'planned';
      else if (cue === 'rumoured') status = 'rumoured';
      else if (cue === 'negation') negatedUntil = cues.matchEnd + NEGATION_REACH;
      else if (!kind && i >= negatedUntil) {
        kind = cue;
        at = tokens.start[i] as number;
      }
    }
    i = cues.matchEnd;
  }
  return { kind, at, status };
}

/** "In December, the company …" is about the company. */
function headlineOf(text: string, sentence: Span, dates: readonly DateMention[]): Span {
  const first = dates[0];
  if (!first || first.start - sentence.start > LEAD_IN) return sentence;
  const comma = first.end;
  const start = text[comma] === ',' && text[comma + 1] === ' ' ? comma + 2 : sentence.start;
  return { start, end: sentence.end };
}

function nearestDate(dates: readonly DateMention[], offset: number): DateMention {
  return dates.reduce((best, date) => (Math.abs(date.start - offset) < Math.abs(best.start - offset) ? date : best));
}
