import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonDocument } from '../../src/cli/jsonDocument.js';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { type AnnotatedArticle, textOf } from '../../src/core/corpus/article.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import type { FigureRef } from '../../src/core/links/link.js';
import { MemoryArticles } from '../../src/core/store/memoryArticles.js';
import type { Story } from '../../src/core/stories/story.js';
import { wholeEvent } from './toldEvent.js';

const lexicon = compileLexicon([
  { id: 'acme', name: 'Acme', kind: 'company', aliases: ['Acme Boats', 'Acmy'] },
  { id: 'jane', name: 'Jane Roe', kind: 'person', aliases: [] },
  { id: 'blue', name: 'Blue Line', kind: 'company', aliases: [] },
]);

function article(file: string, date: string, text: string, language = 'en'): AnnotatedArticle {
  const made = makeArticle({ file, date, language }, text).article;
  return { article: made, annotations: annotateArticle(made, lexicon) };
}

const texts: readonly (readonly [string, string, string])[] = [
  ['a.txt', '2015-03-01', 'Acme sold 26 million boats in 2014. Jane Roe founded Acme in 2010.'],
  [
    'b.txt',
    '2015-05-01',
    'Last year Acme Boats sold 26.1 million boats. Acme paid 2 billion yuan (about $320 million) to Blue Line.',
  ],
  ['c.txt', '2013-01-01', 'Acmy sold 7.19 million boats in 2012. Blue Line sold 26 million boats in 2014.'],
  ['d.txt', '2015-06-01', 'In 2010 Jane Roe founded Acme with friends.'],
];

function indexOf(articles: Iterable<AnnotatedArticle>): CorpusIndex {
  const index = new CorpusIndex(lexicon.entities);
  for (const one of articles) index.put(one);
  return index;
}

function figureIn(index: CorpusIndex, articleId: string, written: string): FigureRef {
  const annotated = index.article(articleId);
  const figure = annotated?.annotations.figures.find((f) => textOf(annotated.article, f) === written);
  assert.ok(figure, `${written} in ${articleId}`);
  return { article: articleId, figure };
}

const toJson = (index: CorpusIndex) => JSON.parse([...jsonDocument(index)].join(''));

const wholeStory = ({ id, articles, leading }: Story): Story => ({ id, articles, leading });

describe('The index of a corpus', () => {
  const all = texts.map(([file, date, text]) => article(file, date, text));
  const index = indexOf(all);

  it('weighs entities by their mentions, under all their names', () => {
    const [first] = index.entities();
    assert.deepEqual([first?.entity.id, first?.mentions, first?.articles], ['acme', 6, 4]);
    assert.deepEqual(index.surfaceForms('acme').toSorted(), ['Acme', 'Acme Boats', 'Acmy']);
  });

  it('asks no text for what it compares: that was read with the annotations', () => {
    const unseen = indexOf(all.map((one) => ({ ...one, article: { ...one.article, text: '' } })));
    const figures = (of: CorpusIndex) =>
      of.links().map((link) => [link.type, link.figures.map((ref) => ref.figure.start)]);
    assert.ok(figures(index).length > 0);
    assert.deepEqual(figures(unseen), figures(index));
    assert.deepEqual(unseen.stories().map(wholeStory), index.stories().map(wholeStory));
  });

  it('compares what is wrapped, quoted and marked up by its reading text', () => {
    const text =
      '> Jane Roe said that **Acme** sold **26**\n> mil-\n> lion&nbsp;boats1 in **2014**, more than it had planned.';
    const other = indexOf([article('a.txt', '2015-03-01', text), article('b.txt', '2015-05-01', texts[1]?.[2] ?? '')]);
    const figure = figureIn(other, 'a', '26**\n> mil-\n> lion');
    const [restated] = other.restatements(figure);
    assert.deepEqual(restated?.figures, [figure, figureIn(other, 'b', '26.1 million')]);
  });

  it('finds the same figure in another article, under another rounding', () => {
    const restated = index.restatements(figureIn(index, 'a', '26 million')).map(({ figures }) => figures[1]?.article);
    assert.deepEqual(restated, ['b']);
  });

  it('does not take another period or another company for the same', () => {
    assert.deepEqual(index.restatements(figureIn(index, 'c', '7.19 million')), []);
    assert.deepEqual(index.restatements(figureIn(index, 'c', '26 million')), []);
  });

  it('finds the amount that the article gives in another currency', () => {
    const [link] = index.conversions(figureIn(index, 'b', '2 billion yuan'));
    assert.equal(link?.rate, 6.25);
  });

  it('knows who is named with whom', () => {
    const related = index.related('acme').map(({ entity }) => entity.id);
    assert.deepEqual(new Set(related), new Set(['jane', 'blue']));
  });

  it('makes one event of two tellings', () => {
    const founding = index.eventsOf('jane').filter(({ kind }) => kind === 'founding');
    assert.equal(founding.length, 1);
    assert.deepEqual(new Set(founding[0]?.witnesses.map((w) => w.article)), new Set(['a', 'd']));
  });

  it('forgets an article that is taken out', () => {
    const some = indexOf(all);
    some.remove('a');
    some.remove('a');
    assert.equal(some.article('a'), undefined);
    assert.deepEqual(toJson(some), toJson(indexOf(all.slice(1))));
  });

  it('is printed with its relations and where they are stated', () => {
    const { relations } = toJson(indexOf(all)) as { relations: readonly Record<string, unknown>[] };
    assert.ok(
      relations.some(({ type, from, to }) => type === 'founder-of' && from === 'jane' && to === 'acme'),
      JSON.stringify(relations),
    );
  });

  it('is printed with the rule that read each figure', () => {
    const { articles } = toJson(indexOf(all)) as { articles: readonly { figures: readonly { rule?: string }[] }[] };
    const figures = articles.flatMap((printed) => printed.figures);
    assert.ok(figures.length > 0 && figures.every(({ rule }) => rule), JSON.stringify(figures));
  });

  it('links a figure to what is aimed at, to what other times say, and to nothing else', () => {
    const told = indexOf(
      [
        ['1.txt', '2013-02-01', 'Acme sold 7.19 million boats in 2012. Acme aims to sell 15 million boats in 2013.'],
        ['2.txt', '2014-02-01', 'Acme sold 14 million boats in 2013. Blue Line sold 9 million boats in 2013.'],
        ['3.txt', '2014-03-01', 'In 2013 Acme sold 14.2 million boats.'],
      ].map(([file, date, text]) => article(file as string, date as string, text as string)),
    );
    const links = told.linksOf(figureIn(told, '2', '14 million')).map(({ type, figures }) => [type, figures.length]);
    assert.deepEqual(links.sort(), [
      ['same-fact', 2],
      ['target-outcome', 2],
    ]);
    const [series] = told.seriesOf(figureIn(told, '2', '14 million'));
    assert.deepEqual(
      series?.figures.map(({ figure }) => figure.value),
      [7.19e6, 14.2e6],
    );
    assert.deepEqual(told.linksOf(figureIn(told, '2', '9 million')), []);
    const [missed, ...more] = told.findings();
    assert.equal(missed?.kind, 'missedTarget');
    assert.equal(missed?.link.ratio?.toFixed(2), '0.95');
    assert.deepEqual(more, []);
  });

  it('answers with one entity for the names that articles have for one thing', () => {
    const told = indexOf([
      article('1.txt', '2014-04-05', 'The Northern Valley Authority (NVA) sold 5 million nails in 2013.'),
      article('2.txt', '2014-05-05', 'The NVA sold 6 million nails in 2014. Shops in the U.S. want more.'),
      article('3.txt', '2014-05-06', 'Shops in the United States sell nails.'),
    ]);
    const authority = told.entities().find(({ entity }) => entity.name === 'Northern Valley Authority');
    assert.ok(authority);
    const { id, aliases } = authority.entity;
    assert.deepEqual([authority.articles, aliases], [2, ['Northern Valley Authority', 'NVA']]);
    assert.deepEqual(told.articlesWith(id), ['1', '2']);
    assert.deepEqual(
      told
        .figuresOf(id)
        .map(({ article: in_ }) => in_)
        .sort(),
      ['1', '2'],
    );
    const mention = told.article('2')?.annotations.mentions[0];
    assert.equal(mention?.entity, id);
    assert.equal(told.resolve('2', 'organization/nva')?.id, id);
    assert.equal(told.entity('organization/nva')?.id, id);
    assert.deepEqual(told.articlesWith('place/united-states'), ['2', '3']);
  });

  const property = [
    ...all,
    article('e.txt', '2015-07-01', 'In Europe, Acme shipments increased by 91% in the first quarter of 2014.'),
    article('f.txt', '2015-08-01', 'In Europe, Acme shipments increased by 88% in the first quarter of 2014.'),
    article('g.txt', '2014-01-05', 'Acme aims to sell 30 million boats in 2014.'),
    // Names that only the recogniser finds, which each article writes in its own way.
    article(
      'h.txt',
      '2014-02-05',
      'Boat Works Inc. said Ann Lee joined Acme. Boat Works Inc. sold 5 million nails in 2013.',
    ),
    article(
      'i.txt',
      '2014-03-05',
      'Ann Lee, who heads Boat Works Corp, met Jane Roe. Boat Works Corp hired Ann Lee in 2012.',
    ),
    // What others tell in English, and figures and events that only Dutch articles share.
    article('j.txt', '2015-03-02', 'Acme verkocht 26 miljoen boten in 2014. Jane Roe richtte Acme op in 2010.', 'nl'),
    article(
      'k.txt',
      '2015-05-02',
      'Vorig jaar verkocht Acme 26,1 miljoen boten. Acme nam op 3 mei 2015 Blue Line over voor 2 miljard yuan.',
      'nl',
    ),
    article('l.txt', '2015-05-04', 'Acme nam op 3 mei 2015 Blue Line over, een bedrijf van Ann Lee.', 'nl'),
    article('m.txt', '2015-05-05', 'Acme acquired Blue Line on 3 May 2015 for 2 billion yuan (about $320 million).'),
    // Names that are short for others, and names in another language.
    article(
      'n.txt',
      '2014-04-05',
      'The Northern Valley Authority (NVA) sold 5 million nails to the United States in 2013.',
    ),
    article('o.txt', '2014-05-05', 'The NVA bought 6 million nails, said Lee. Boat Works Corp sold them to the U.S.'),
    article('p.txt', '2014-06-05', 'Boat Works is led by Ann M. Lee. The National Vehicle Association (NVA) met her.'),
  ];
  // The same article, written anew.
  const rewritten = [
    article('a.txt', '2015-03-01', 'Acme sold 25 million boats in 2014.'),
    article('e.txt', '2015-07-01', 'In Europe, Acme shipments increased by 88% in the first quarter of 2014.'),
    article('g.txt', '2014-01-05', 'Nothing is said here.'),
    article('h.txt', '2014-02-05', 'Boat Works Corp and Acme, said Ann Lee.'),
    article('k.txt', '2015-05-02', 'Acme nam op 3 mei 2015 Blue Line over voor 3 miljard yuan.', 'nl'),
  ];
  const choices = [...property, ...rewritten];

  const names = new Set(choices.flatMap(({ annotations }) => annotations.mentions.map(({ entity }) => entity)));

  /** The answers to every question that is not about one figure; a question that is new belongs here. */
  function everythingOf(index: CorpusIndex): unknown {
    return [
      index.findings(),
      index.links(),
      index.events().map(wholeEvent),
      index.relations(),
      index.entities(),
      [...index.allArticles()],
      index.listing(),
      index.stories().map(wholeStory),
      index.coverage(),
      index.identityQuestions(),
      [...names].map((id) => [
        index.entity(id),
        index.weigh(id),
        index.articlesWith(id).map((article) => [article, index.mentionsIn(id, article)]),
        index.mentionsOf(id),
        index.firstMentionOf(id),
        index.definingMention(id),
        index.introductionsOf(id),
        index.figuresOf(id),
        index.surfaceForms(id),
        index.related(id).map((other) => [other, index.placeBeside(id, other.entity.id)]),
        index.eventsOf(id).map(wholeEvent),
        index.relationsOf(id),
      ]),
    ];
  }

  /** The answers to every question about one figure; a question that is new belongs here. */
  const allOf = (index: CorpusIndex, ref: FigureRef): unknown => [index.linksOf(ref), index.relatedPassages(ref)];

  function assertSame(changed: CorpusIndex, fresh: CorpusIndex): void {
    assert.deepEqual(toJson(changed), toJson(fresh));
    assert.deepEqual(everythingOf(changed), everythingOf(fresh));
    for (const { article: one, annotations } of fresh.allArticles()) {
      assert.deepEqual(changed.findingsIn(one.id), fresh.findingsIn(one.id));
      for (const figure of annotations.figures) {
        const ref = { article: one.id, figure };
        assert.deepEqual(allOf(changed, ref), allOf(fresh, ref));
      }
    }
  }

  it('is the same for any order of its articles, and again when some were replaced and put back', () => {
    const fresh = indexOf(property);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(property, { minLength: property.length }),
        fc.subarray(rewritten),
        (all, some) => {
          const changed = indexOf(all);
          assertSame(changed, fresh);
          for (const one of some) changed.put(one);
          everythingOf(changed);
          for (const one of property.toReversed()) changed.put(one);
          assertSame(changed, fresh);
        },
      ),
      { numRuns: 12, seed: 10 },
    );
  });

  it('is the same after any order of putting, replacing, removing, saving and loading', () => {
    const step = fc.record({
      which: fc.array(fc.nat(choices.length - 1), { minLength: 1, maxLength: 4 }),
      remove: fc.boolean(),
      ask: fc.boolean(),
      load: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        const present = new Map<string, AnnotatedArticle>();
        const store = new MemoryArticles((id) => present.get(id)?.article.text ?? '');
        let changed = new CorpusIndex(lexicon.entities, store);
        for (const { which, remove, ask, load } of steps) {
          const some = which.map((one) => choices[one] as AnnotatedArticle);
          // The text is the new one before the index knows.
          for (const one of some) {
            if (remove) present.delete(one.article.id);
            else present.set(one.article.id, one);
          }
          if (remove) for (const one of some) changed.remove(one.article.id);
          else changed.putAll(some);
          // What has been worked out for a question must not outlive the change of what it was worked out from.
          if (ask) everythingOf(changed);
          if (load) changed = CorpusIndex.load(changed.save(), store, lexicon.entities);
        }
        assertSame(changed, indexOf(present.values()));
      }),
      { numRuns: 100 },
    );
  });
});
