import type { ArticleReading } from '../articleReading.js';
import type { Terms } from '../context/terms.js';
import type { DayRange } from '../dates/isoPeriod.js';
import type { FigureRef } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import type { Figure, Mention, Span } from '../model.js';
import { changeRoles, directions } from './codes.js';
import { FigureReader, FigureWriter, isSameFigure } from './figureSection.js';
import { readOptional, readSpan, readStrings, writeOptional, writeSpan, writeStrings } from './parts.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import { type GatheredSentence, placeOfSentence, type SentenceTerms } from './sentenceTerms.js';
import type { StringReader, StringWriter } from './strings.js';

/** What is so of a statement, and what it has besides what all have: the most frequent first, which takes least room. */
const Has = {
  ownMeasure: 1 << 0,
  isChange: 1 << 1,
  isSurelyDated: 1 << 2,
  /** Its period is its figure's. */
  figurePeriod: 1 << 3,
  named: 1 << 4,
  days: 1 << 5,
  nameBehind: 1 << 6,
  /** The days are those of the statement before it. */
  sameDays: 1 << 7,
  direction: 1 << 8,
  scope: 1 << 9,
  role: 1 << 10,
  qualifiers: 1 << 11,
  isShare: 1 << 12,
  isListed: 1 << 13,
  isLocal: 1 << 14,
  about: 1 << 15,
  source: 1 << 16,
  isAgainst: 1 << 17,
  isSetAgainst: 1 << 18,
  isYearAgo: 1 << 19,
  isBand: 1 << 20,
  hasTotal: 1 << 21,
  hasRest: 1 << 22,
  isCorrection: 1 << 23,
  continuesChange: 1 << 24,
  /** It is compared by a figure of its own. */
  ownFigure: 1 << 25,
  /** It is written on another day than the article. */
  ownDay: 1 << 26,
} as const;

/** Of what is found in the article, what statements refer to. */
export interface Found {
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
}

export function writeStatements(
  out: RecordWriter,
  strings: StringWriter,
  { statements, context }: ArticleReading,
  { figures, mentions }: Found,
  sentences: readonly GatheredSentence[],
): void {
  out.uint(statements.length);
  const own = new FigureWriter(out, strings);
  let group = 0;
  let at = 0;
  let clause = 0;
  let days: DayRange | undefined;
  for (const statement of statements) {
    const { figure, period, named } = statement;
    const flags = flagsOf(statement, figures[statement.at], context.written, days);
    out.uint(flags);
    out.int(statement.at - at);
    at = statement.at + 1;
    const before = group;
    group = placeOfSentence(sentences, statement.sentence);
    out.int(group - before);
    out.int(statement.clause - clause);
    clause = statement.clause;
    out.uint(statement.unexplained);
    out.uint(Number.isFinite(statement.periodDistance) ? statement.periodDistance + 1 : 0);
    writeStrings(out, statement.measures, strings);
    if (flags & Has.ownFigure) own.write(figure);
    if (!(flags & Has.figurePeriod)) writeOptional(out, period, strings);
    if (named) writeNamed(out, named, mentions, figure);
    if (statement.days && !(flags & Has.sameDays)) writeSpan(out, statement.days, context.written ?? 0);
    days = statement.days ?? days;
    if (flags & Has.direction) out.byte(directions.orNone(statement.direction));
    if (statement.scope !== undefined) out.uint(strings.of(statement.scope));
    if (flags & Has.role) out.byte(changeRoles.orNone(statement.role));
    if (flags & Has.qualifiers) writeStrings(out, statement.qualifiers, strings);
    if (flags & Has.about) writeStrings(out, statement.about, strings);
    if (statement.source !== undefined) out.uint(strings.of(statement.source));
    if (flags & Has.ownDay) writeDay(out, statement.written);
    out.subset(statement.stems, (sentences[group] as GatheredSentence).terms);
    out.endBits();
  }
}

function flagsOf(
  s: Statement,
  found: Figure | undefined,
  written: number | undefined,
  days: DayRange | undefined,
): number {
  return (
    (s.hasOwnMeasure ? Has.ownMeasure : 0) |
    (s.isChange ? Has.isChange : 0) |
    (s.isSurelyDated ? Has.isSurelyDated : 0) |
    (s.period === s.figure.period ? Has.figurePeriod : 0) |
    (s.named ? Has.named : 0) |
    (s.days ? Has.days : 0) |
    (s.hasNameBehind ? Has.nameBehind : 0) |
    (s.days && s.days.start === days?.start && s.days.end === days.end ? Has.sameDays : 0) |
    (s.direction ? Has.direction : 0) |
    (s.scope === undefined ? 0 : Has.scope) |
    (s.role ? Has.role : 0) |
    (s.qualifiers.length > 0 ? Has.qualifiers : 0) |
    (s.isShare ? Has.isShare : 0) |
    (s.isListed ? Has.isListed : 0) |
    (s.isLocal ? Has.isLocal : 0) |
    (s.about.length > 0 ? Has.about : 0) |
    (s.source === undefined ? 0 : Has.source) |
    (s.isAgainst ? Has.isAgainst : 0) |
    (s.isSetAgainst ? Has.isSetAgainst : 0) |
    (s.isYearAgo ? Has.isYearAgo : 0) |
    (s.isBand ? Has.isBand : 0) |
    (s.hasTotal ? Has.hasTotal : 0) |
    (s.hasRest ? Has.hasRest : 0) |
    (s.isCorrection ? Has.isCorrection : 0) |
    (s.continuesChange ? Has.continuesChange : 0) |
    (found && isSameFigure(found, s.figure) ? 0 : Has.ownFigure) |
    (s.written === written ? 0 : Has.ownDay)
  );
}

/** What statements are read with: what they refer to, and the day of the article. */
export interface ReadWith {
  readonly article: string;
  readonly written: number | undefined;
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly sentences: readonly SentenceTerms[];
}

/** Reads what {@link writeStatements} wrote. */
export function readStatements(record: RecordReader, strings: StringReader, from: ReadWith): Statement[] {
  const { article, written, figures, mentions, sentences } = from;
  const statements = new Array<Statement>(record.uint());
  const own = new FigureReader(record, strings);
  let group = 0;
  let at = 0;
  let clause = 0;
  let days: DayRange | undefined;
  for (let i = 0; i < statements.length; i++) {
    const flags = record.uint();
    at += record.int();
    group += record.int();
    clause += record.int();
    const { sentence, terms } = sentences[group] as SentenceTerms;
    const ref: FigureRef = { article, figure: figures[at] as Figure };
    const unexplained = record.uint();
    const distance = record.uint();
    const measures = readStrings(record, strings);
    const figure = flags & Has.ownFigure ? own.read() : ref.figure;
    const period = flags & Has.figurePeriod ? figure.period : readOptional(record, strings);
    const named = flags & Has.named ? readNamed(record, mentions, figure) : undefined;
    if (flags & Has.days && !(flags & Has.sameDays)) days = readSpan(record, written ?? 0);
    // What is read here is read in the order in which it was written.
    statements[i] = {
      ref,
      figure,
      isLocal: (flags & Has.isLocal) !== 0,
      named,
      hasNameBehind: (flags & Has.nameBehind) !== 0,
      at,
      sentence,
      period,
      days: flags & Has.days ? days : undefined,
      periodDistance: distance === 0 ? Number.POSITIVE_INFINITY : distance - 1,
      isSurelyDated: (flags & Has.isSurelyDated) !== 0,
      measures,
      hasOwnMeasure: (flags & Has.ownMeasure) !== 0,
      direction: flags & Has.direction ? directions.wordOrNone(record.byte()) : undefined,
      scope: flags & Has.scope ? strings.of(record.uint()) : undefined,
      role: flags & Has.role ? changeRoles.wordOrNone(record.byte()) : undefined,
      qualifiers: flags & Has.qualifiers ? readStrings(record, strings) : NONE,
      about: flags & Has.about ? readStrings(record, strings) : NONE,
      source: flags & Has.source ? strings.of(record.uint()) : undefined,
      written: flags & Has.ownDay ? readDay(record) : written,
      stems: readStems(record, terms),
      isChange: (flags & Has.isChange) !== 0,
      isShare: (flags & Has.isShare) !== 0,
      isBand: (flags & Has.isBand) !== 0,
      isYearAgo: (flags & Has.isYearAgo) !== 0,
      unexplained,
      isAgainst: (flags & Has.isAgainst) !== 0,
      isSetAgainst: (flags & Has.isSetAgainst) !== 0,
      isListed: (flags & Has.isListed) !== 0,
      clause,
      hasTotal: (flags & Has.hasTotal) !== 0,
      hasRest: (flags & Has.hasRest) !== 0,
      isCorrection: (flags & Has.isCorrection) !== 0,
      continuesChange: (flags & Has.continuesChange) !== 0,
    };
    at++;
  }
  return statements;
}

const NONE: readonly string[] = [];

/** Writes where the subject is named: a mention, or a place of its own. */
function writeNamed(out: RecordWriter, named: Span, mentions: readonly Mention[], figure: Figure): void {
  const found = 'entity' in named ? mentionAt(named, mentions) : -1;
  out.uint(found + 1);
  if (found < 0) writeSpan(out, named, figure.start);
}

function readNamed(record: RecordReader, mentions: readonly Mention[], figure: Figure): Span | undefined {
  const found = record.uint();
  return found === 0 ? readSpan(record, figure.start) : mentions[found - 1];
}

/** The number of the mention at a place, or -1. */
function mentionAt({ start, end }: Span, mentions: readonly Mention[]): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < start) low = middle + 1;
    else high = middle;
  }
  return mentions[low]?.start === start && mentions[low]?.end === end ? low : -1;
}

/** Writes a day, or that there is none. */
export function writeDay(out: RecordWriter, day: number | undefined): void {
  out.byte(day === undefined ? 0 : 1);
  if (day !== undefined) out.int(day);
}

export const readDay = (record: RecordReader): number | undefined => (record.byte() === 0 ? undefined : record.int());

function readStems(record: RecordReader, terms: Terms): number[] {
  const stems: number[] = [];
  for (let i = 0; i < terms.length; i++) if (record.bit()) stems.push(terms[i] as number);
  record.endBits();
  return stems;
}
