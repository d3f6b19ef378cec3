import type { ReadText } from './articleReading.js';
import { toldOfFigures, withoutDenied } from './corrections/correctFigures.js';
import type { PlacedCorrection } from './corrections/correction.js';
import { correctNames } from './corrections/correctNames.js';
import { readDates } from './dates/readDates.js';
import { findMentions } from './entities/findMentions.js';
import { compileLexicon, type Lexicon, type LexiconEntity } from './entities/lexicon.js';
import { findEvents } from './events/findEvents.js';
import { attributeFigures } from './figures/attributeFigures.js';
import { readFigures } from './figures/readFigures.js';
import type { Annotations, DateMention, Mention, Span } from './model.js';
import { placeAnnotations } from './placeAnnotations.js';
import { findRelations } from './relations/findRelations.js';
import { TextReading } from './sentence/textReading.js';
import { findBoilerplate } from './text/boilerplate.js';
import { languageOf } from './text/language.js';
import { readingText } from './text/reading/readingText.js';
import { findSentences } from './text/sentences.js';
import { tokenize } from './text/tokens.js';

export interface AnnotateInput {
  readonly text: string;
  /** BCP 47 tag of the text's language; detected where it is left out. */
  readonly language?: string;
  /** The article's own date, ISO 8601 reduced, against which "last year" is read. */
  readonly date?: string;
  /** What the reader says is otherwise in the text. */
  readonly corrections?: readonly PlacedCorrection[];
}

export interface AnnotateOptions {
  /** A compiled lexicon, or the entities of a `lexicon.json`, which are compiled once and remembered. */
  readonly lexicon?: Lexicon | readonly LexiconEntity[] | { readonly entities: readonly LexiconEntity[] };
}

const compiled = new WeakMap<object, Lexicon>();

/** What {@link annotate} finds in a text. */
export type TextAnnotations = Omit<Annotations, 'events' | 'relations'>;

/**
 * Finds the mentions, figures and dates of one text: pure, synchronous, linear in the text.
 * Spans are UTF-16, half-open, ordered, and never overlap within a list.
 */
export function annotate(input: AnnotateInput, options: AnnotateOptions = {}): TextAnnotations {
  const { source, annotations } = readText(input, options);
  return source.text === input.text ? annotations : placeAnnotations(annotations, source.toFile);
}

/** Like {@link annotate}, and also finds what happened and who stands in which relation to whom. */
export function annotateWhole(input: AnnotateInput, options: AnnotateOptions = {}): Annotations {
  const { source, annotations } = readWhole(input, options);
  return source.text === input.text ? annotations : placeAnnotations(annotations, source.toFile);
}

/** Like {@link annotateWhole}, with offsets into the reading text, and the reading of its sentences for those who go on. */
export function readWhole(input: AnnotateInput, options: AnnotateOptions = {}): ReadText {
  const { source, reading, annotations } = readText(input, options);
  return {
    source,
    reading,
    annotations: { ...annotations, events: findEvents(reading, input.date), relations: findRelations(reading) },
  };
}

/** Reads the reading text of `input`: offsets are those of that text. */
function readText(input: AnnotateInput, options: AnnotateOptions) {
  const source = readingText(input.text);
  const tokens = tokenize(source.text);
  const language = languageOf(tokens, input.language);
  const sentences = findSentences(tokens, language);
  const articleDate = input.date === undefined ? {} : { articleDate: input.date };
  const lexicon = lexiconOf(options);
  const { dates: allDates, impossible } = readDates(tokens, { language, sentences, ...articleDate });
  const corrections = (input.corrections ?? []).map((one) =>
    one.span ? { ...one, span: source.fromFile(one.span) } : one,
  );
  const read = findMentions(tokens, { language, sentences, dates: allDates, ...(lexicon && { lexicon }) });
  const found = correctNames(read, corrections, source.text, lexicon);
  const names = lexicon ? withoutIgnored(found.mentions, source.text, lexicon.ignored) : found.mentions;
  const dates = withoutCovered(allDates, names);
  const readNumbers = readFigures(tokens, { language, sentences, dates, impossible, mentions: names, ...articleDate });
  const figures = withoutDenied(readNumbers.figures, corrections);
  const mentions = withoutAmounts(names, figures);
  const boilerplate = findBoilerplate(tokens, sentences, language);
  const reading = new TextReading(tokens, sentences, language, { mentions, dates, figures, boilerplate });
  const annotations: TextAnnotations = {
    language,
    mentions,
    entities: found.entities,
    figures: attributeFigures(reading, input.date, toldOfFigures(figures, corrections, lexicon, found.entities)),
    dates,
    unread: readNumbers.unread,
    boilerplate,
  };
  return { source, reading, annotations };
}

function lexiconOf({ lexicon }: AnnotateOptions): Lexicon | undefined {
  if (!lexicon) return undefined;
  if ('entities' in lexicon && lexicon.entities instanceof Map) return lexicon as Lexicon;
  let ready = compiled.get(lexicon);
  if (!ready) {
    ready = compileLexicon(Array.isArray(lexicon) ? lexicon : (lexicon as { entities: LexiconEntity[] }).entities);
    compiled.set(lexicon, ready);
  }
  return ready;
}

/** What the reader said is no name stays plain text, whoever found it. */
function withoutIgnored(mentions: readonly Mention[], text: string, ignored: ReadonlySet<string>): readonly Mention[] {
  return ignored.size === 0 ? mentions : mentions.filter(({ start, end }) => !ignored.has(text.slice(start, end)));
}

/** A name that the recogniser saw in an amount ("RM36") is none once the amount is read. */
function withoutAmounts(mentions: readonly Mention[], figures: readonly Span[]): readonly Mention[] {
  let next = 0;
  return mentions.filter((mention) => {
    while (next < figures.length && (figures[next] as Span).end <= mention.start) next++;
    const figure = figures[next];
    return mention.source !== 'recogniser' || !figure || figure.start >= mention.end;
  });
}

/** Dates that no mention overlaps: "May" in "Theresa May" is a name. */
function withoutCovered(dates: readonly DateMention[], mentions: readonly Mention[]): readonly DateMention[] {
  let next = 0;
  return dates.filter((date) => {
    while (next < mentions.length && (mentions[next] as Span).end <= date.start) next++;
    const mention = mentions[next];
    return !mention || mention.start >= date.end;
  });
}
