import { makeArticle } from '../../../src/core/corpus/readCorpus.js';
import type { Span } from '../../../src/core/model.js';
import { groupBy } from '../groupBy.js';
import { langOfAll } from '../item.js';
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
    { ...EMPTY, published, nonLinks: wrongLinks(published, told) },
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
          lang: langOfAll([one.lang, other.lang]),
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

/**
 * Links that cannot be right: aircraft and cars share no facts, and a literal translation contradicts nothing and corrects
 * nothing. There is no list of such pairs to begin with: each that is found is one.
 */
function wrongLinks(published: Published, told: readonly Told[]): NonLink[] {
  const figures = new Map(
    told.flatMap((row) => row.article.figures.map((figure) => [figure.id, { row, figure }] as const)),
  );
  return published.links.flatMap((link) => {
    const places = link.figures.flatMap((id) => figures.get(id) ?? []);
    return places.flatMap((one, i) =>
      places.slice(i + 1).flatMap((other): NonLink[] => {
        if (!isWrong(link.type, one.row, other.row)) return [];
        return [
          {
            id: `${link.type} ${keyOf(one.row)} ${one.figure.text} ~ ${keyOf(other.row)} ${other.figure.text}`,
            lang: langOfAll([one.row.lang, other.row.lang]),
            figures: [
              { article: one.row.article, start: one.figure.start, end: one.figure.end },
              { article: other.row.article, start: other.figure.start, end: other.figure.end },
            ],
            types: [link.type],
          },
        ];
      }),
    );
  });
}

function isWrong(type: string, one: Told, other: Told): boolean {
  if (type === 'same-fact') return one.topic !== other.topic;
  return (type === 'conflict' || type === 'correction') && one.story === other.story && one.lang !== other.lang;
}
