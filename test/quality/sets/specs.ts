import { makeArticle } from '../../../src/core/corpus/readCorpus.js';
import { type Labelled, unlabelled } from '../labelled.js';
import { publish } from '../published.js';
import { readRows } from './sources.js';

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly model: string;
  readonly text: string;
  readonly date?: string;
  readonly figures?: readonly { readonly start: number; readonly end: number; readonly value: number }[];
  readonly dates?: readonly { readonly start: number; readonly end: number; readonly iso: string }[];
}

/** The kinds of figure that a row of this model lists completely. Of bare numbers only the value is judged. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  CurrencyModel: ['money', 'price'],
  PercentModel: ['percent'],
  DimensionModel: ['measure'],
  AgeModel: [],
  TemperatureModel: ['measure'],
  NumberModel: [],
};

/** Short texts with numbers and dates, of the tests of Recognizers-Text. */
export function readSpecs(): Labelled {
  const rows = readRows<Row>('specs.jsonl');
  const published = publish(
    rows.map(
      ({ id, lang, text, date }) =>
        makeArticle({ id, file: `${id}.txt`, title: '', language: lang, ...(date && { date }) }, text).article,
    ),
  );
  const byId = new Map(published.articles.map((article) => [article.id, article]));
  return {
    id: 'specs',
    published,
    articles: rows.flatMap((row) => {
      const article = byId.get(row.id);
      if (!article) return [];
      const kinds = KINDS[row.model] ?? [];
      return {
        ...unlabelled(row.id, row.lang, article),
        figures: (row.figures ?? []).map(({ start, end, value }) => ({
          spans: [trimmed(row.text, start, end)],
          value,
          loose: row.model === 'NumberModel',
        })),
        dates: (row.dates ?? []).map(({ start, end, iso }) => ({
          spans: [trimmed(row.text, start, end)],
          isos: [iso],
        })),
        complete: { figures: ({ kind }) => kinds.includes(kind) },
      };
    }),
    links: [],
    nonLinks: [],
    completeLinks: [],
    twins: [],
  };
}

const OUTER = /[\s.,;:!?"'()]/;

/** A span without the space and the marks at its ends. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && OUTER.test(text.charAt(from))) from++;
  while (to > from && OUTER.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
