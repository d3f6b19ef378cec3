import { makeArticle } from '../../../src/core/corpus/readCorpus.js';
import type { Span } from '../../../src/core/model.js';
import { type Published, type PublishedArticle, publish } from '../published.js';
import { type ReadingRow, readingSchema } from './readingSchema.js';
import { readRows } from './sources.js';

/** Half of the readings is looked at while the program is worked on; the other half is kept back and only scored. */
export type Part = 'dev' | 'held';

/** A short text as the program reads it, and how a careful reader does. */
export interface Reading {
  readonly id: string;
  readonly lang: string;
  readonly published: Published;
  readonly article: PublishedArticle;
  readonly figures: readonly ReadFigure[];
}

/** A number of a text, and what is rightly said of it; nothing where it is no figure. */
export interface ReadFigure {
  readonly span: Span;
  readonly text: string;
  readonly reading: RightReading | undefined;
}

/** Each a list of the answers that count as right, the best first; `undefined` in one is "nothing said". */
export interface RightReading {
  readonly owner: Answers;
  readonly period: Answers;
  readonly measure: Answers;
  readonly standing: readonly string[];
}

export type Answers = readonly (string | undefined)[];

/** Our own short texts in which every marked figure has its whole reading, each a corpus of its own. */
export function readReadings(part: Part): Reading[] {
  return readRows<unknown>(`readings-${part}.jsonl`).map((row) => readReading(readingSchema.parse(row)));
}

function readReading({ id, lang, date, text: marked, figures }: ReadingRow): Reading {
  const { text, spans } = unmark(marked);
  if (spans.length !== figures.length)
    throw new Error(`${id} marks ${spans.length} figures and reads ${figures.length}`);
  const { article: source } = makeArticle(
    { id, file: `${id}.txt`, title: '', language: lang, ...(date && { date }) },
    text,
  );
  const published = publish([source]);
  const [article] = published.articles;
  if (!article) throw new Error(`${id} was not read`);
  return {
    id,
    lang,
    published,
    article,
    figures: figures.map((figure, i): ReadFigure => {
      const span = spans[i] ?? { start: 0, end: 0 };
      return { span, text: text.slice(span.start, span.end), reading: figure ? rightReading(figure) : undefined };
    }),
  };
}

const rightReading = ({ owner, period, measure, standing }: NonNullable<ReadingRow['figures'][number]>) => ({
  owner: answers(owner),
  period: answers(period),
  measure: answers(measure),
  standing,
});

const answers = (list: readonly (string | null)[]): Answers => list.map((answer) => answer ?? undefined);

/** The text without its marks, and where they stood: `[[5 million]] phones`. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  // Split at the marks, every second piece is a marked one.
  for (const [i, piece] of marked.split(/\[\[|\]\]/).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}
