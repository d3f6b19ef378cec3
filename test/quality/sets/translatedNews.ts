import { makeArticle } from '../../../src/core/corpus/readCorpus.js';
import type { Span } from '../../../src/core/model.js';
import { groupBy } from '../groupBy.js';
import { type ExpectedLink, type Labelled, type NonLink, type SentenceTwins, unlabelled } from '../labelled.js';
import { type Published, type PublishedArticle, publish } from '../published.js';
import { figureTwins } from '../twins.js';
import { KINDS_OF_TYPE } from './labelledNames.js';
import { readRows } from './sources.js';

interface Row {
  readonly id: string;
  readonly topic: string;
  readonly story: string;
  readonly lang: string;
  readonly date?: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly names: readonly (Span & { readonly type: string; readonly chain: string })[];
}

interface Told extends Row {
  readonly article: PublishedArticle;
}

const LEADING_ARTICLE = /^(?:the|an?|de|het|een) /i;

/** News in English and its literal translation into Dutch: MEANTIME. One corpus, judged topic by topic. */
export function readTranslatedNews(): Labelled[] {
  const rows = ['en', 'nl'].flatMap((lang) => readRows<Row>(`meantime-${lang}.jsonl`));
  const published = publish(
    rows.map((row) => {
      const [first] = row.sentences;
      const title = first ? row.text.slice(first[0], first[1]) : '';
      const entry = { id: keyOf(row), file: `${keyOf(row)}.txt`, title, language: row.lang };
      return makeArticle({ ...entry, ...(row.date && { date: row.date }) }, row.text).article;
    }),
  );
  const byId = new Map(published.articles.map((article) => [article.id, article]));
  const told = rows.flatMap((row): Told[] => {
    const article = byId.get(keyOf(row));
    return article ? [{ ...row, article }] : [];
  });
  return [
    ...[...groupBy(told, ({ topic }) => topic).values()].map((topic) => labelTopic(published, topic)),
    { ...EMPTY, published, nonLinks: acrossTopics(published, told) },
  ];
}

const EMPTY = { id: 'news', articles: [], links: [], nonLinks: [], completeLinks: [], twins: [] };

/** What a thing is called is known within a topic only: each has its own chains of names. */
function labelTopic(published: Published, told: readonly Told[]): Labelled {
  const twins = sentenceTwins(told);
  return {
    ...EMPTY,
    published,
    articles: told.map((row) => ({
      ...unlabelled(keyOf(row), row.lang, row.article),
      names: row.names.map(({ start, end, type, chain }) => {
        const [article = ''] = LEADING_ARTICLE.exec(row.text.slice(start, end)) ?? [];
        const kinds = KINDS_OF_TYPE[type];
        return {
          spans: article
            ? [
                { start: start + article.length, end },
                { start, end },
              ]
            : [{ start, end }],
          // What the set calls a product is often none of ours ("the letter"): such a name is judged for its identity alone.
          ...(type === 'PRO' ? { optional: true } : kinds && { kinds }),
          thing: chain,
        };
      }),
    })),
    links: twins.flatMap(sameFacts),
    twins,
  };
}

const keyOf = ({ story, lang }: Row): string => `${story.replace('corpus_', '')}/${lang}`;

/** Each sentence of a story beside its translation. */
function sentenceTwins(told: readonly Told[]): SentenceTwins[] {
  const stories = groupBy(told, ({ story }) => story);
  return [...stories.values()].flatMap(([one, other]) => {
    if (!one || !other || one.sentences.length !== other.sentences.length) return [];
    return one.sentences.flatMap(([start, end], i): SentenceTwins[] => {
      const twin = other.sentences[i];
      if (!twin) return [];
      return [
        {
          id: `${one.story.replace('corpus_', '')}/${i}`,
          lang: `${one.lang}+${other.lang}`,
          sentences: [
            { article: one.article, start, end },
            { article: other.article, start: twin[0], end: twin[1] },
          ],
        },
      ];
    });
  });
}

/** A figure that both languages read alike is one fact. */
function sameFacts(sentence: SentenceTwins): ExpectedLink[] {
  const [one, other] = sentence.sentences;
  return figureTwins(sentence).pairs.map(([a, b]) => ({
    id: `${sentence.id} ${a.text}`,
    lang: sentence.lang,
    types: ['same-fact'],
    figures: [
      { article: one.article, start: a.start, end: a.end },
      { article: other.article, start: b.start, end: b.end },
    ],
    atLeast: 2,
  }));
}

/** Aircraft and cars share no facts: every same-fact link between the topics is wrong. */
function acrossTopics(published: Published, told: readonly Told[]): NonLink[] {
  const figures = new Map(
    told.flatMap((row) => row.article.figures.map((figure) => [figure.id, { row, figure }] as const)),
  );
  return published.links
    .filter(({ type }) => type === 'same-fact')
    .flatMap((link) => {
      const places = link.figures.flatMap((id) => figures.get(id) ?? []);
      const [first] = places;
      return places
        .filter(({ row }) => first && row.topic !== first.row.topic)
        .flatMap(({ row, figure }): NonLink[] =>
          first
            ? [
                {
                  id: `${keyOf(first.row)} ${first.figure.text} | ${keyOf(row)} ${figure.text}`,
                  lang: [...new Set([first.row.lang, row.lang])].sort().join('+'),
                  figures: [
                    { article: first.row.article, ...spanOf(first.figure) },
                    { article: row.article, ...spanOf(figure) },
                  ],
                },
              ]
            : [],
        );
    });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
