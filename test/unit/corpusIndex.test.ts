import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toJson } from '../../src/cli/toJson.js';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { type AnnotatedArticle, textOf } from '../../src/core/corpus/article.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import type { FigureRef } from '../../src/core/links/link.js';

const lexicon = compileLexicon([
  { id: 'acme', name: 'Acme', kind: 'company', aliases: ['Acme Boats', 'Acmy'] },
  { id: 'jane', name: 'Jane Roe', kind: 'person', aliases: [] },
  { id: 'blue', name: 'Blue Line', kind: 'company', aliases: [] },
]);

function article(file: string, date: string, text: string): AnnotatedArticle {
  const made = makeArticle({ file, date }, text).article;
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

describe('The index of a corpus', () => {
  const all = texts.map(([file, date, text]) => article(file, date, text));
  const index = indexOf(all);

  it('weighs entities by their mentions, under all their names', () => {
    const [first] = index.entities();
    assert.deepEqual([first?.entity.id, first?.mentions, first?.articles], ['acme', 6, 4]);
    assert.deepEqual(index.surfaceForms('acme').toSorted(), ['Acme', 'Acme Boats', 'Acmy']);
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

  it('is the same after any order of putting, replacing and removing', () => {
    const step = fc.record({ which: fc.nat(all.length - 1), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const changed = new CorpusIndex(lexicon.entities);
        const present = new Map<string, AnnotatedArticle>();
        for (const { which, remove } of steps) {
          const one = all[which] as AnnotatedArticle;
          if (remove) changed.remove(one.article.id);
          else changed.put(one);
          if (remove) present.delete(one.article.id);
          else present.set(one.article.id, one);
        }
        assert.deepEqual(toJson(changed), toJson(indexOf(present.values())));
      }),
      { numRuns: 50 },
    );
  });
});
