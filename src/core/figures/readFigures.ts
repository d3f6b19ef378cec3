import { reads } from '../locales/index.js';
import type { DateMention, Figure, Mention, Span, UnreadNumber } from '../model.js';
import type { Sentences } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import { FigureScanner } from './figureScanner.js';
import { figureWords } from './figureWords.js';
import { inheritUnits } from './inheritedUnits.js';
import { readNewswire } from './tables/newswire.js';
import { readTables } from './tables/readTables.js';

/** What the stages before the figures have found in the same text. */
export interface FigureContext {
  /** Language of the article, a locale's code. */
  readonly language: string;
  readonly sentences: Sentences;
  /** Dates, ordered; digits inside them are no figures. */
  readonly dates: readonly DateMention[];
  /** What is written like a day and is none. */
  readonly impossible?: readonly Span[];
  /** Mentions, ordered; digits inside them ("Mi 11", "0700.HK") are no figures. */
  readonly mentions: readonly Mention[];
  /** When the article was published. */
  readonly articleDate?: string;
}

export interface ReadFigures {
  readonly figures: readonly Figure[];
  readonly unread: readonly UnreadNumber[];
}

/**
 * Reads every figure of a text: span, value, unit, modifier, precision, rate and direction; not yet whose, what and
 * when. One pass over the tokens; only digits and number words are looked at closely.
 */
export function readFigures(tokens: Tokens, context: FigureContext): ReadFigures {
  if (!reads(context.language, 'figures')) return { figures: [], unread: [] };
  const words = figureWords(context.language);
  const { figures, unread } = new FigureScanner(tokens, context.sentences, words, merged(context)).scan();
  const { dates, mentions } = context;
  const shared = readNewswire(inheritUnits(figures, tokens, words), tokens, words, mentions, context.articleDate);
  const whole = readTables(tokens, words, { figures: shared, dates, mentions });
  return { figures: whole, unread: whole === figures ? unread : withoutRead(unread, whole) };
}

/** The numbers that no figure has taken after all. */
function withoutRead(unread: readonly UnreadNumber[], figures: readonly Figure[]): readonly UnreadNumber[] {
  let next = 0;
  return unread.filter(({ start, end }) => {
    while (next < figures.length && (figures[next] as Figure).end <= start) next++;
    const figure = figures[next];
    return !figure || figure.start >= end;
  });
}

/** The spans in which no figure can be, ordered by start. */
function merged({ dates, impossible = [], mentions }: FigureContext): readonly Span[] {
  return mergedLists(mergedLists(dates, impossible), mentions);
}

function mergedLists(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all: Span[] = [];
  let j = 0;
  for (const span of a) {
    for (; j < b.length && (b[j] as Span).start < span.start; j++) all.push(b[j] as Span);
    all.push(span);
  }
  return all.concat(b.slice(j));
}
