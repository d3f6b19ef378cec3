import assert from 'node:assert/strict';
import path from 'node:path';
import { annotationLine } from '../../src/cli/annotationLine.js';
import { articlesAt } from '../../src/cli/articlesAt.js';
import { jsonDocument } from '../../src/cli/jsonDocument.js';
import { keyLines } from '../../src/cli/keyLines.js';
import { linkGroups } from '../../src/cli/linkGroups.js';
import { linkLines } from '../../src/cli/linkLines.js';
import { type LineOfArticle, readAnnotationLine } from '../../src/cli/readAnnotationLine.js';
import { RecentLines } from '../../src/cli/recentLines.js';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { readArticle } from '../../src/core/articleReading.js';
import { LEAST_SHARED, MOST_HOLDERS } from '../../src/core/context/articleIndex.js';
import { asAnywhere } from '../../src/core/context/terms.js';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon, type Lexicon } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import { corpusFolder, root } from '../vscode/paths.js';

type Json = Record<string, unknown>;

/** A folder as it is read, annotated. */
async function annotated(folder: string): Promise<{ articles: AnnotatedArticle[]; lexicon: Lexicon }> {
  const at = await articlesAt([folder], assert.fail);
  const lexicon = compileLexicon(at.lexicon, at.ignored);
  const articles: AnnotatedArticle[] = [];
  for await (const { article } of at.articles())
    articles.push({ article, annotations: annotateArticle(article, lexicon) });
  return { articles, lexicon };
}

async function* readAgain(lines: readonly string[], recent?: RecentLines): AsyncGenerator<LineOfArticle> {
  for (const line of lines) yield readAnnotationLine(line, assert.fail, recent) as LineOfArticle;
}

async function parsed(lines: AsyncIterable<string>): Promise<Json[]> {
  const found: Json[] = [];
  for await (const text of lines) for (const line of text.trim().split('\n')) found.push(JSON.parse(line));
  return found;
}

const isAcross = ({ figures }: Json): boolean =>
  new Set((figures as string[]).map((id) => id.slice(0, id.lastIndexOf('#')))).size > 1;

/** What an engine does with the keys: brings together the articles whose rare keys weigh enough, each with itself too. */
function partnersBy(keys: readonly Json[]): Map<string, Set<string>> {
  const holders = new Map<string, Json[]>();
  for (const line of keys) holders.set(line.key as string, [...(holders.get(line.key as string) ?? []), line]);
  const weights = new Map<string, Map<string, number>>();
  for (const lines of holders.values()) {
    if (lines.length > MOST_HOLDERS) continue;
    for (const { article: one } of lines) {
      const own = weights.get(one as string) ?? new Map<string, number>();
      weights.set(one as string, own);
      for (const { article: other, weight } of lines)
        own.set(other as string, (own.get(other as string) ?? 0) + (weight as number));
    }
  }
  return new Map(
    [...weights].map(([one, own]) => [
      one,
      new Set([one, ...[...own].filter(([, weight]) => weight >= LEAST_SHARED).map(([other]) => other)]),
    ]),
  );
}

for (const [name, folder] of [
  ['the bundled corpus', corpusFolder],
  ['a story in many articles', path.join(root, 'test/fixtures/bridge')],
] as const) {
  describe(`Lines of ${name}`, () => {
    let articles: AnnotatedArticle[];
    let lexicon: Lexicon;
    let lines: string[];
    let document: Record<string, Json[]>;

    before(async () => {
      ({ articles, lexicon } = await annotated(folder));
      lines = articles.map((one) => annotationLine(one, lexicon.entities));
      const index = new CorpusIndex(lexicon.entities);
      for (const one of articles) index.put(one);
      document = JSON.parse([...jsonDocument(index)].join(''));
    });

    it('hold what the document holds of an article', () => {
      const found = lines.map((line) => JSON.parse(line));
      assert.deepEqual(found.map(({ id }) => id).sort(), (document.articles ?? []).map(({ id }) => id).sort());
      for (const line of found) {
        const record = document.articles?.find(({ id }) => id === line.id) as Json;
        assert.equal(line.schema, 1);
        assert.deepEqual(
          Object.keys(record).filter((key) => !(key in line)),
          [],
        );
        for (const key of ['path', 'title', 'date', 'language', 'text', 'boilerplate'])
          assert.deepEqual(line[key], record[key]);
        for (const key of ['mentions', 'figures', 'dates']) {
          const spans = (of: Json) => (of[key] as Json[]).map(({ start, end, text }) => [start, end, text]);
          assert.deepEqual(spans(line), spans(record));
        }
      }
    });

    it('stand alone: they name every entity that they speak of', () => {
      for (const line of lines.map((text) => JSON.parse(text))) {
        const named = new Set(line.entities.map(({ id }: Json) => id));
        for (const { entity } of line.mentions) assert.ok(named.has(entity), entity);
        for (const { participants } of line.events) for (const id of participants) assert.ok(named.has(id), id);
        for (const { from, to } of line.relations) assert.ok(named.has(from) && named.has(to), `${from} ${to}`);
        assert.ok(!line.links.some(isAcross));
      }
    });

    it('give the reading of the article again', () => {
      for (const [i, { article, annotations }] of articles.entries()) {
        const again = readAnnotationLine(lines[i] as string, assert.fail);
        // Why its date is believed is for the list of articles alone.
        const { language: _, dateOrigin: _origin, ...told } = article;
        assert.deepEqual(again?.article, told);
        // Which rule a mention stands on is for cards alone.
        const mentions = annotations.mentions.map(({ why: _why, ...mention }) => mention);
        assert.deepEqual(again?.annotations.reading, readArticle(article, { ...annotations, mentions }));
        assert.deepEqual(again?.annotations.events, annotations.events);
      }
    });

    it('are linked as in one corpus, and so are their events and stories', async () => {
      const options = { lexicon: lexicon.entities, events: true, stories: true };
      const printed = await parsed(linkLines(readAgain(lines), options, assert.fail));
      const of = (record: string) =>
        printed.filter((line) => line.record === record).map(({ record: _, ...told }) => told);
      assert.deepEqual(of('link'), document.links?.filter(isAcross));
      assert.deepEqual(of('event'), document.events);
      assert.deepEqual(of('story'), document.stories);
    });

    it('are linked alike by whoever joins them by their keys, each link once', async () => {
      const keys = await parsed(keyLines(readAgain(lines), new Map()));
      const grouped = [...partnersBy(keys)].flatMap(([group, others]) =>
        lines.map((line) => ({ ...JSON.parse(line), group })).filter(({ id }) => others.has(id)),
      );
      const groups = readAgain(
        grouped.map((line) => JSON.stringify(line)),
        new RecentLines(),
      );
      const links = await parsed(linkGroups(groups, new Map(), asAnywhere, assert.fail));
      const sorted = (list: readonly Json[]) => list.map((link) => JSON.stringify(link)).sort();
      assert.deepEqual(
        sorted(links.map(({ record: _, ...link }) => link)),
        sorted(document.links?.filter(isAcross) ?? []),
      );
      assert.ok(links.length > 0);
    });
  });
}

describe('A line of an article', () => {
  const { article } = makeArticle(
    { file: 'a.txt', date: '2020-01-02' },
    'Acme Corp. sold 3 million boats in 2019, \ud800 and Jane Roe founded it in 2001.',
  );
  const good = JSON.parse(annotationLine({ article, annotations: annotateArticle(article) }, new Map()));

  it('is read', () => {
    assert.equal(readAnnotationLine(JSON.stringify(good), assert.fail)?.article.text, article.text);
  });

  const figure = good.figures[0];
  for (const [what, line, message] of [
    ['of another version', { ...good, schema: 2 }, '“schema” must be one of 1.'],
    ['that is a row', { id: 'a', text: 'T' }, '“schema” is missing.'],
    ['without figures', { ...good, figures: undefined }, '“figures” is missing.'],
    [
      'with a figure without a value',
      { ...good, figures: [{ ...figure, value: null }] },
      '“figures[0].value” must be a number.',
    ],
    [
      'with a figure of another kind',
      { ...good, figures: [{ ...figure, kind: 'mood' }] },
      /^“figures\[0\]\.kind” must be one of /,
    ],
    [
      'with a span behind the text',
      { ...good, figures: [{ ...figure, end: 9_999 }] },
      /^its spans do not lie in its text/,
    ],
    ['with a span that ends before it starts', { ...good, boilerplate: [{ start: 5, end: 4 }] }, /^its spans/],
    ['in another order', { ...good, mentions: good.mentions.toReversed() }, /^its spans/],
    [
      'with a span that is none',
      { ...good, boilerplate: [{ start: -1, end: 4 }] },
      '“boilerplate[0].start” must be a larger number.',
    ],
  ] as const) {
    it(`is not read ${what}`, () => {
      const messages: string[] = [];
      assert.equal(
        readAnnotationLine(JSON.stringify(line), (told) => messages.push(told)),
        undefined,
      );
      if (typeof message === 'string') assert.deepEqual(messages, [message]);
      else assert.match(messages.join(), message);
    });
  }

  it('counts once where its id comes again', async () => {
    const messages: string[] = [];
    const twice = readAgain([JSON.stringify(good), JSON.stringify(good)]);
    const options = { lexicon: new Map(), events: false, stories: false };
    await parsed(linkLines(twice, options, (place, message) => messages.push(`${place}: ${message}`)));
    assert.deepEqual(messages, ['a: another line has this id: the first one counts']);
  });
});
