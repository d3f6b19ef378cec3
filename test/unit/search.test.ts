import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import type { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import { SearchTable } from '../../src/core/search/searchTable.js';
import { localise } from '../../src/presentation/l10n.js';
import type { ResultType } from '../../src/presentation/search/facets.js';
import { searchAnswer, searchPlaces } from '../../src/presentation/search/searchAnswer.js';
import { corpusOf } from './shownCorpus.js';

const LEXICON = [
  { id: 'acme', name: 'Acme Corp.', kind: 'company' as const, aliases: ['Acme', 'Ácmé Boats'] },
  { id: 'jane', name: 'Jane Harlow', kind: 'person' as const, aliases: [] },
];
const head = (title: string, date: string, publisher: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\npublisher: ${publisher}\n---\n\n`;

const TEXTS = {
  a: `${head('On boats', '2015-02-03', 'Harbour News')}Acme’s revenue was $5 million in 2014. The harbour was closed for a storm. Acme sold 3 million boats in 2013.\n`,
  b: `${head('Again', '2016-03-03', 'The Gazette')}In 2014 Acme’s revenue was $5.0 million. Jane Harlow founded Acme on 3 March 2012 in Delft.\n`,
  c: `${head('Elsewhere', '2016-05-01', 'The Gazette')}Acme’s revenue was $9 million in 2014. Fifty-two percent of the market is its own.\n`,
};

describe('Searching a corpus', () => {
  const corpus = corpusOf(TEXTS, LEXICON);
  const tableOf = (index: CorpusIndex): SearchTable => {
    const table = new SearchTable(index);
    while (table.settleNext());
    return table;
  };
  const table = tableOf(corpus.index);
  const answer = (text: string) => searchAnswer(corpus, table, { text, more: {} });
  const found = (text: string, type: ResultType) =>
    (answer(text).groups.find((group) => group.type === type)?.results ?? []).map(({ label }) => label);
  const facets = (text: string) => answer(text).facets.map(({ label, count }) => `${label} ${count}`);

  it('finds names by any of theirs, by the beginnings of words, whatever case and accents', () => {
    for (const text of ['acme', 'ACM', 'boats acme', 'àcme', 'corp', 'acme company'])
      assert.deepEqual(found(text, 'names'), ['Acme Corp.'], text);
    for (const text of ['cme', 'acme harlow', 'acme person']) assert.deepEqual(found(text, 'names'), [], text);
  });

  it('finds figures by whose they are, kind, unit, measure and period', () => {
    for (const text of ['acme money 2014', 'revenue acme 2014', 'usd revenue', 'acme kind:money period:2014'])
      assert.equal(found(text, 'figures').length, 3, text);
    assert.match(found('acme boats 2013', 'figures')[0] ?? '', /^Acme Corp\. · .*2013: 3 million boats$/);
    for (const text of ['acme money 2013', 'harlow money', 'kind:percent unit:usd', 'acme period:2011'])
      assert.deepEqual(found(text, 'figures'), [], text);
  });

  it('finds figures by what other articles make of them', () => {
    assert.equal(found('tier:stated', 'figures').length, 2);
    assert.ok(found('acme differs', 'figures').some((label) => label.includes('9 million')));
    assert.ok(found('tier:alone', 'figures').some((label) => label.includes('boats')));
    assert.ok(!found('tier:alone', 'figures').some((label) => label.includes('5 million')));
  });

  it('finds events by who takes part, what they are and when', () => {
    assert.equal(found('harlow founded 2012', 'events').length, 1);
    assert.deepEqual(found('harlow founded 2013', 'events'), []);
    assert.deepEqual(found('harlow founded unit:usd', 'events'), []);
  });

  it('finds the sentence that has every word', () => {
    assert.deepEqual(found('harbour storm', 'passages'), ['The harbour was closed for a storm.']);
    assert.deepEqual(found('storm delft', 'passages'), [], 'no article has both');
    assert.deepEqual(found('kind:money storm', 'passages'), [], 'a passage is of no kind');
  });

  it('leads to what was found, and says who tells it', () => {
    const [passage] = answer('storm').groups[0]?.results ?? [];
    assert.ok(passage);
    const { span, uri } = passage.passage;
    assert.equal(TEXTS.a.slice(span.start, span.end), 'The harbour was closed for a storm.');
    assert.equal(uri, corpus.uriOf('a'));
    assert.match(passage.description, /On boats, Harbour News, /);
  });

  it('counts by what could be narrowed down, of what was found', () => {
    assert.ok(facets('acme money 2014').includes('kind: money 3'));
    assert.ok(facets('acme money 2014').includes('unit: USD 3'));
    assert.ok(facets('acme money 2014').includes('publisher: The Gazette 2'));
    assert.ok(!facets('acme money 2014').some((facet) => facet.startsWith('unit: %')));
  });

  it('narrows down by publisher, and frees of it again', () => {
    const facet = answer('acme money').facets.find(({ label }) => label === 'publisher: Harbour News');
    assert.equal(facet?.text, 'acme money publisher:"Harbour News" ');
    assert.equal(found(facet?.text ?? '', 'figures').length, 1);
    const chosen = answer(facet?.text ?? '').facets.find(({ isChosen }) => isChosen);
    assert.equal(chosen?.text, 'acme money ');
  });

  it('shows nothing where nothing is typed, but by what could be searched', () => {
    assert.deepEqual(answer(' ').groups, []);
    assert.ok(facets('').some((facet) => facet.startsWith('kind: money')));
    assert.deepEqual(searchPlaces(corpus, table, ''), []);
  });

  it('gives all places for the list of references', () => {
    const places = searchPlaces(corpus, table, 'type:figures acme money 2014');
    assert.deepEqual(new Set(places.map(({ uri }) => uri)).size, 3);
    assert.equal(places.length, 3);
  });

  it('understands kinds in the editor’s language', () => {
    localise({ language: 'nl', bundle: { money: 'geld', kind: 'soort' } });
    try {
      for (const text of ['acme geld 2014', 'acme soort:geld 2014', 'acme kind:money 2014'])
        assert.equal(found(text, 'figures').length, 3, text);
    } finally {
      localise({ language: 'en' });
    }
  });

  it('shows a portion, and more when it is asked for', () => {
    const many = corpusOf(
      Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [`m${i}`, `Acme has ${i + 20} ships, and a storm came.\n`]),
      ),
      LEXICON,
    );
    const all = tableOf(many.index);
    const passages = (more: number) =>
      searchAnswer(many, all, { text: 'storm', more: { passages: more } }).groups.find(
        ({ type }) => type === 'passages',
      );
    assert.deepEqual([passages(0)?.results.length, passages(0)?.rest], [8, 22]);
    assert.deepEqual([passages(1)?.results.length, passages(1)?.rest], [30, 0]);
  });

  it('follows articles that come, change and go', () => {
    const own = corpusOf(TEXTS, LEXICON);
    const moving = tableOf(own.index);
    const storms = () => {
      while (moving.settleNext());
      return searchAnswer(own, moving, { text: 'storm', more: {} }).groups.flatMap(({ results }) => results).length;
    };
    const put = (id: string, text: string): void => {
      const { article } = makeArticle({ file: `${id}.md`, id, language: 'en' }, text);
      own.index.put({ article, annotations: annotateArticle(article, compileLexicon(LEXICON)) });
    };
    assert.equal(storms(), 1);
    put('b', 'Another storm.\n');
    assert.equal(moving.unread > 0, true);
    assert.equal(storms(), 2);
    put('b', 'A calm.\n');
    assert.equal(storms(), 1);
    own.index.remove('a');
    assert.equal(storms(), 0);
  });

  it('shows hostile text as it is, and nothing of it as an icon or turned round', () => {
    const hostile = corpusOf({ h: `$(zap) \u202estorm\u202c <b>x</b> [a](command:x) and ${'('.repeat(2000)}.\n` });
    const results = searchAnswer(hostile, tableOf(hostile.index), { text: 'storm', more: {} }).groups.flatMap(
      (group) => group.results,
    );
    assert.equal(results.length, 1);
    assert.ok(results.every(({ label }) => !/\u202e|\$\(zap\)/.test(label)));
  });
});
