import assert from 'node:assert/strict';
import { annotateWhole } from '../../src/core/annotate.js';
import { ArticleNumbers } from '../../src/core/index/articleNumbers.js';
import { RelationIndex } from '../../src/core/index/relationIndex.js';
import type { Relation } from '../../src/core/model.js';
import { Numbering } from '../../src/core/packed/numbering.js';
import { mergeRelations } from '../../src/core/relations/mergeRelations.js';
import { actors as lexicon } from './actors.js';

const stated = (text: string, language = 'en'): readonly string[] =>
  annotateWhole({ text, language, date: '2019-05-10' }, { lexicon }).relations.map(
    ({ type, from, to, period }) => `${from} ${type} ${to}${period ? ` ${period}` : ''}`,
  );

describe('Relations', () => {
  const tables: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
    en: [
      ['Jane Doe, founder and CEO of Acme, spoke.', ['jane founder-of acme', 'jane ceo-of acme']],
      ['Jane Doe, vice-president of Acme, said so.', ['jane executive-of acme']],
      ['Jane Doe, a senior analyst with Acme, said so.', ['jane employee-of acme']],
      ['We credit Acme co-founder Jane Doe.', ['jane founder-of acme']],
      ["Acme's chairman Jane Doe left.", ['jane executive-of acme']],
      ['Jane Doe was named chief executive of Acme.', ['jane ceo-of acme']],
      ['Jane Doe is the chief executive of Acme.', ['jane ceo-of acme']],
      ['Jane Doe founded Acme in 2010.', ['jane founder-of acme 2010']],
      ['Acme was founded by Jane Doe.', ['jane founder-of acme']],
      ["Acme's (0700.HK) new Padlet One sells well.", ['pad brand-of acme']],
      ['Acme, a subsidiary of Bolt, grew.', ['acme subsidiary-of bolt']],
      ["Bolt's subsidiary Acme grew.", ['acme subsidiary-of bolt']],
      ['Acme teamed up with Bolt in 2018.', ['acme partner bolt 2018']],
      ['Acme is teaming up with Bolt and Cora.', ['acme partner bolt', 'acme partner cora']],
      ['The alliance between Acme and Bolt holds.', ['acme partner bolt']],
      ['Acme competes with Bolt and Cora.', ['acme competitor bolt', 'acme competitor cora']],
      ["Acme's rival Bolt grew.", ['acme competitor bolt']],
      ['Acme has invested in Bolt.', ['acme investor-in bolt']],
      ['Acme acquired Bolt in 2018.', ['acme acquired bolt 2018']],
      ['Bolt was acquired by Acme.', ['acme acquired bolt']],
      ['Acme, a Paris-based maker, grew.', ['acme located-in paris']],
    ],
    nl: [
      ['Acme CEO Jane Doe sprak.', ['jane ceo-of acme']],
      ['De CEO achter Acme heet Jane Doe.', ['jane ceo-of acme']],
      ['Jane Doe, oprichter van Acme, sprak.', ['jane founder-of acme']],
      ['Samen met anderen richtte Jane Doe in 2010 Acme op.', ['jane founder-of acme 2010']],
      ['Acme werd in 2018 overgenomen door Bolt.', ['bolt acquired acme 2018']],
    ],
  };
  for (const [language, cases] of Object.entries(tables)) {
    for (const [text, expected] of cases) {
      it(text, () => assert.deepEqual(stated(text, language), expected.filter(Boolean)));
    }
  }

  describe('are not stated by', () => {
    const silent: readonly (readonly [string, string, string?])[] = [
      ['names side by side', 'Acme, Bolt and Cora grew.'],
      ['a former role', 'We met former Acme chairman Jane Doe.'],
      ['a role with a former in it', 'Jane Doe, former chief executive of Acme, left.'],
      ['somebody else’s role', 'Jane Doe met the founder of Acme.'],
      ['the list of who did what', 'Jane Doe, John Roe and the chairman of Acme met.'],
      ['what would be', 'Acme would team up with Bolt.'],
      ['what is denied', 'Acme has not acquired Bolt.'],
      ['what is asked', 'Has Acme acquired Bolt?'],
      ['what may be', 'Acme may have acquired Bolt.'],
      ['what was refused', 'Acme refused to team up with Bolt.'],
      ['what is owned by what is not named', 'Acme and the users of Padlet One met.'],
      ['two sentences', 'Jane Doe spoke. The founder of Acme left.'],
      ['a possessive with a verb in it', "Acme's fight against Padlet One failed."],
      ['a Dutch former role', 'We spraken de vorige Acme topman Jane Doe.', 'nl'],
      ['a Dutch denial', 'Acme kocht Bolt niet.', 'nl'],
    ];
    for (const [name, text, language] of silent) it(name, () => assert.deepEqual(stated(text, language), [], text));
  });

  it('stand on the words that state them', () => {
    const text = 'Yesterday Jane Doe, founder and CEO of Acme, spoke in Paris.';
    const { relations } = annotateWhole({ text, language: 'en' }, { lexicon });
    for (const { evidence } of relations) {
      assert.equal(text.slice(evidence.start, evidence.end), 'Jane Doe, founder and CEO of Acme');
    }
  });

  it('go with their article', () => {
    const evidence = { start: 0, end: 1 };
    const stated: readonly (readonly Relation[])[] = [
      [{ type: 'partner', from: 'acme', to: 'bolt', evidence }],
      [{ type: 'competitor', from: 'bolt', to: 'cora', evidence }],
    ];
    const articles = new ArticleNumbers();
    const relationsOf = (article: number): readonly Relation[] => stated[article] as readonly Relation[];
    const index = new RelationIndex(articles, new Numbering(), relationsOf);
    for (const id of ['a', 'b']) {
      const article = articles.of(id);
      articles.add(article);
      index.put(article, relationsOf(article));
    }
    assert.equal(index.relations().length, 2);
    assert.deepEqual(
      index.relationsOf('bolt').map((r) => r.type),
      ['competitor', 'partner'],
    );
    index.remove(0, relationsOf(0));
    assert.deepEqual(
      [index.relations(), index.relationsOf('bolt')].map((all) => all.map((r) => r.type)),
      [['competitor'], ['competitor']],
    );
    index.remove(1, relationsOf(1));
    assert.deepEqual([index.relations(), index.relationsOf('bolt'), index.relationsOf('nobody')], [[], [], []]);
  });

  it('merge over a corpus, partners both ways, the most often stated first', () => {
    const evidence = { start: 0, end: 1 };
    const list = [
      { article: 'a', relation: { type: 'partner' as const, from: 'bolt', to: 'acme', evidence } },
      { article: 'b', relation: { type: 'partner' as const, from: 'acme', to: 'bolt', evidence, period: '2018' } },
      { article: 'a', relation: { type: 'acquired' as const, from: 'bolt', to: 'acme', evidence } },
      { article: 'a', relation: { type: 'acquired' as const, from: 'acme', to: 'bolt', evidence } },
    ];
    const merged = mergeRelations(list);
    assert.deepEqual(
      merged.map((r) => `${r.from} ${r.type} ${r.to} ${r.witnesses.length}`),
      ['acme partner bolt 2', 'acme acquired bolt 1', 'bolt acquired acme 1'],
    );
    assert.deepEqual(
      merged[0]?.witnesses.map((w) => w.article),
      ['b', 'a'],
    );
    assert.deepEqual(mergeRelations([...list].reverse()), merged);
  });
});
