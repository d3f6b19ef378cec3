import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { wordsOf } from '../../src/core/identity/nameForm.js';
import { worldThing } from '../../src/core/identity/worldNames.js';
import { commonness } from '../../src/core/index/background.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import { presenceIn, salienceOf } from '../../src/core/index/salience.js';
import { doubtsOf, type Shelf, shelfOf } from '../../src/core/index/shelf.js';
import type { Entity, EntityKind, Mention } from '../../src/core/model.js';

/** Under the id that a corpus gives what its articles find. */
const found = (kind: EntityKind, name: string): Entity => {
  const words = wordsOf(name);
  const world = kind === 'person' ? undefined : worldThing(words.join(' '), name, kind);
  return { id: world?.id ?? `${kind}/${words.join('-')}`, name, kind, aliases: [name] };
};
const listed = (kind: EntityKind, name: string): Entity => ({ ...found(kind, name), id: 'x' });

describe('How much a corpus is about an entity', () => {
  const salience = (articles: readonly number[], { kind, name }: { kind: EntityKind; name: string }): number =>
    salienceOf(
      articles.reduce((sum, mentions) => sum + presenceIn(mentions), 0),
      commonness(found(kind, name)),
    );
  const unknown = { kind: 'organization', name: 'Veldhaven Council of Growers' } as const;

  it('is nothing where only boilerplate names it', () => assert.equal(salience([0, 0], unknown), 0));

  const more: readonly [what: string, readonly number[], than: readonly number[]][] = [
    ['more articles', [1, 1], [1]],
    ['more mentions', [2], [1]],
    ['two articles with one mention', [1, 1], [2]],
    ['two articles with two mentions', [2, 2], [4]],
    ['one article that tells much of it, against two that name it', [8], [1, 1]],
  ];
  for (const [what, one, other] of more)
    it(`is more for ${what}`, () => assert.ok(salience(one, unknown) > salience(other, unknown)));

  const ladder: readonly (readonly [kind: EntityKind, name: string])[][] = [
    [
      ['place', 'United States'],
      ['place', 'Verenigde Staten'],
      ['place', 'China'],
      ['place', 'Peru'],
    ],
    [
      ['media', 'Reuters'],
      ['media', 'BBC'],
    ],
    [
      ['place', 'London'],
      ['place', 'Parijs'],
      ['place', 'Chicago'],
      ['organization', 'OPEC'],
      ['organization', 'Europese Unie'],
    ],
    [
      ['company', 'Boeing'],
      ['company', 'Apple'],
      ['company', 'Medtronic'],
    ],
    [
      ['person', 'Jane Roe'],
      ['company', 'Veldhaven Boats'],
      ['place', 'Little Harlow'],
      ['organization', 'Apple Growers of Harlow'],
      ['person', 'London'],
    ],
  ];
  it('is less for what any news names: the same for a table’s names, rising from table to table', () => {
    const parts = ladder.map((step) => [...new Set(step.map(([kind, name]) => commonness(found(kind, name))))]);
    assert.ok(parts.every((part) => part.length === 1));
    const falling = parts.flat();
    assert.deepEqual(
      falling,
      [...falling].sort((a, b) => b - a),
    );
    assert.equal(new Set(falling).size, ladder.length);
  });

  it('knows a lexicon’s entities by their names', () => {
    for (const [kind, name] of ladder.flat())
      assert.equal(commonness(listed(kind, name)), commonness(found(kind, name)), name);
  });
});

describe('The shelf of an entity', () => {
  const mention = (more: Partial<Mention> = {}): Mention => ({
    start: 0,
    end: 1,
    entity: 'x',
    kind: 'company',
    source: 'recogniser',
    ...more,
  });
  const kinds: readonly [EntityKind, string, Shelf | undefined][] = [
    ['place', 'United States', 'country'],
    ['place', 'U.S.', 'country'],
    ['place', 'Duitsland', 'country'],
    ['place', 'Nicaragua', 'country'],
    ['place', 'Europe', undefined],
    ['place', 'London', undefined],
    ['place', 'Texas', undefined],
    ['person', 'Chad', undefined],
    ['organization', 'Congress', 'genericBody'],
    ['organization', 'Parliament', 'genericBody'],
    ['organization', 'Police', 'genericBody'],
    ['organization', 'Cabinet', 'genericBody'],
    ['organization', 'Supreme Court', 'genericBody'],
    ['organization', 'Ministry of Finance', 'genericBody'],
    ['organization', 'Rechtbank', 'genericBody'],
    ['organization', 'Tweede Kamer', undefined],
    ['organization', 'Ministerie van Financiën', 'genericBody'],
    ['organization', 'Bundestag', 'genericBody'],
    ['organization', 'World Bank', undefined],
    ['organization', 'Federal Bureau of Investigation', undefined],
    ['organization', 'Security Council', undefined],
    ['organization', 'Bank of Ghana', undefined],
    ['organization', 'Oregon State Police', undefined],
    ['organization', 'Liberal Democratic Party', undefined],
    ['organization', 'OPEC', undefined],
    ['company', 'Bank', undefined],
  ];
  for (const [kind, name, shelf] of kinds) {
    it(`of ${name}, a ${kind}, is ${shelf ?? 'none'}`, () => {
      assert.equal(shelfOf(found(kind, name), 3, doubtsOf(mention())), shelf);
      assert.equal(shelfOf(listed(kind, name), 3, doubtsOf(mention())), shelf);
    });
  }

  it('is that of bodies without a name where the body is known and its row says only “Congress”', () =>
    assert.equal(
      shelfOf({ ...found('organization', 'US Congress'), name: 'Congress' }, 3, doubtsOf(mention())),
      'genericBody',
    ));

  const weak: readonly [what: string, Entity, told: number, Partial<Mention>, isUnsure: boolean][] = [
    ['a body that nothing shows to be one', found('organization', 'Blue Harbour'), 1, { unsure: true }, true],
    ['the same, named twice', found('organization', 'Blue Harbour'), 2, { unsure: true }, false],
    ['a body that its name shows', found('organization', 'Blue Harbour Council'), 1, {}, false],
    ['a person of one word', found('person', 'Harlow'), 1, { confidence: 0.65 }, true],
    ['the same, read clearly', found('person', 'Harlow'), 1, { confidence: 0.8 }, false],
    ['the same, named twice', found('person', 'Harlow'), 2, { confidence: 0.5 }, false],
    ['a person in full', found('person', 'Jane Harlow'), 1, { confidence: 0.7 }, false],
    ['the same, hardly read', found('person', 'Jane Harlow'), 1, { confidence: 0.55 }, true],
    ['a company', found('company', 'Veldhaven Ltd'), 1, {}, false],
    [
      'the same, of which it is not clear where its name ends',
      found('company', 'Veldhaven Ltd'),
      1,
      { confidence: 0.5 },
      false,
    ],
    ['a place of one word', found('place', 'Harlow'), 1, { confidence: 0.9 }, false],
    ['the same, read as well as another thing', found('place', 'Harlow'), 1, { confidence: 0.4 }, true],
    ['what the lexicon lists', listed('person', 'Harlow'), 1, { source: 'lexicon' }, false],
    ['what only boilerplate names', found('company', 'Veldhaven Ltd'), 0, {}, true],
    [
      'what only boilerplate names and the lexicon lists',
      listed('company', 'Veldhaven'),
      0,
      { source: 'lexicon' },
      false,
    ],
  ];
  for (const [what, entity, told, first, isUnsure] of weak)
    it(`${isUnsure ? 'is' : 'is not'} that of the unsure for ${what}`, () =>
      assert.equal(shelfOf(entity, told, doubtsOf(mention(first))) === 'unsure', isUnsure));
});

describe('The entities of a corpus', () => {
  const lexicon = compileLexicon([
    { id: 'growers', name: 'Veldhaven Growers', kind: 'organization', aliases: [] },
    { id: 'harlow', name: 'Harlow Boats', kind: 'company', aliases: [] },
    { id: 'us', name: 'United States', kind: 'place', aliases: [] },
    { id: 'press', name: 'Daily Harbour', kind: 'media', aliases: [] },
  ]);
  const indexOf = (texts: readonly string[]): CorpusIndex => {
    const index = new CorpusIndex(lexicon.entities);
    texts.forEach((text, i) => {
      const { article } = makeArticle({ file: `${i}.txt`, language: 'en' }, text);
      index.put({ article, annotations: annotateArticle(article, lexicon) });
    });
    return index;
  };
  const order = (texts: readonly string[]) =>
    indexOf(texts)
      .entities()
      .map(({ entity }) => entity.id);

  it('come by articles before mentions', () =>
    assert.deepEqual(
      order([
        'Veldhaven Growers met on Monday. Harlow Boats was there. So was Harlow Boats before, and Harlow Boats again.',
        'Veldhaven Growers met again.',
        'Veldhaven Growers met for the third time.',
      ]),
      ['growers', 'harlow'],
    ));

  it('come after rarer ones where all news names them', () =>
    assert.deepEqual(
      order([
        'Veldhaven Growers told the United States so. The United States did not answer.',
        'In the United States nobody had heard of Veldhaven Growers.',
      ]),
      ['growers', 'us'],
    ));

  it('weigh nothing by what boilerplate says of them, and keep its mentions', () => {
    const prose =
      'Harlow Boats said on Monday that it would open ten yards next year, and that it had hired many people.';
    const texts = [1, 2, 3].map((n) => `${prose}\n\n© 202${n} Daily Harbour. All rights reserved.`);
    const press = indexOf(texts).weigh('press');
    assert.deepEqual([press?.mentions, press?.articles, press?.salience], [3, 3, 0]);
    assert.deepEqual(order(texts), ['harlow', 'press']);
  });
});
