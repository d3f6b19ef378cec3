import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { textOf } from '../../src/core/corpus/article.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import type { Statement } from '../../src/core/links/statement.js';

const lexicon = compileLexicon([
  { id: 'acme', name: 'Acme', kind: 'company', aliases: [] },
  { id: 'jane', name: 'Jane Roe', kind: 'person', aliases: [] },
]);

function read(text: string, language = 'en'): Map<string, Statement> {
  const { article } = makeArticle({ file: 'a.txt', date: '2021-03-01', language }, text);
  const { statements } = annotateArticle(article, lexicon).reading;
  return new Map(statements.map((s) => [textOf(article, s.figure), s]));
}

describe('What a sentence says around its figures', () => {
  const measures: readonly (readonly [string, string, string | undefined, string?])[] = [
    ['Acme sold 7.19 million boats in 2012.', '7.19 million', 'sales'],
    ['Acme verkocht 7 miljoen boten in 2012.', '7 miljoen', 'sales', 'nl'],
    ['Acme made a profit of 5 million dollars.', '5 million dollars', 'profit'],
    ['Acme sales were 5 million dollars.', '5 million dollars', 'revenue'],
    ['The bridge is 5 million dollars away from done.', '5 million dollars', undefined],
  ];
  for (const [text, written, measure, language] of measures) {
    it(`in ${JSON.stringify(text)} the measure is ${measure ?? 'not told'}`, () =>
      assert.equal(read(text, language).get(written)?.measures[0], measure));
  }

  it('tells the size of a change from a level', () => {
    const told = read('Acme shipments increased by 88% in 2020. The share of Acme increased to 19% from 6%.');
    assert.deepEqual(
      ['88%', '19%', '6%'].map((written) => [told.get(written)?.isChange, told.get(written)?.role]),
      [
        [true, 'by'],
        [false, 'to'],
        [false, 'from'],
      ],
    );
  });

  it('takes "close to" for a hedge and not for the end of a change', () =>
    assert.equal(read('Acme had an increase of close to 396% in 2020.').get('396%')?.role, undefined));

  it('hands the periods of a list to its figures', () => {
    const told = read('In the second and third quarters of 2020, Acme shipments surged 65% and 91%.');
    assert.deepEqual([told.get('65%')?.period, told.get('91%')?.period], ['2020-Q2', '2020-Q3']);
  });

  it('leaves a date with what it stands behind, where that is only compared with', () => {
    const told = read('Acme shipments rose 5% to 12 million boats from 9 million boats in 2019.');
    assert.deepEqual(
      ['5%', '12 million', '9 million'].map((written) => told.get(written)?.period),
      [undefined, undefined, '2019'],
    );
    const own = read('In 2020, Acme shipments rose 5% to 12 million boats from 9 million boats in 2019.');
    assert.deepEqual([own.get('12 million')?.period, own.get('12 million')?.isSurelyDated], ['2020', true]);
  });

  it('takes what stands before an increase for its size', () => {
    const told = read('Acme sees losses of one billion dollars in 2021, a 25 million dollar increase over 2020.');
    assert.deepEqual(
      [told.get('one billion dollars')?.isChange, told.get('25 million dollar')?.isChange],
      [false, true],
    );
  });

  it('knows the names that many have', () => {
    const told = read(
      'The Finance Ministry spent 5 million dollars. The Boat Ministry of Samoa spent 6 million dollars.',
    );
    assert.deepEqual(
      ['5 million dollars', '6 million dollars'].map((written) => told.get(written)?.isLocal),
      [true, false],
    );
  });

  const scopes: readonly (readonly [string, string | undefined])[] = [
    ['In Europe, Acme shipments fell by 25%.', 'europe'],
    ['However, in the European market, much changed. Acme shipments fell by 25%.', 'europe'],
    ['Much changed. Acme shipments fell by 25%.', undefined],
    ['They told us much. Acme shipments fell by 25%.', undefined],
  ];
  for (const [text, scope] of scopes) {
    it(`in ${JSON.stringify(text)} the place is ${scope ?? 'not told'}`, () =>
      assert.equal(read(text).get('25%')?.scope, scope));
  }

  it('gives the sales that a sentence gives to a head to the company', () => {
    const about = 'Acme is a company. Acme builds boats. Acme sells them. Acme is old. ';
    const told = read(`${about}Jane Roe sold 60 million boats in 2020. Jane Roe has 8 million followers.`);
    assert.notEqual(told.get('60 million')?.figure.subject, 'jane');
    assert.notEqual(told.get('8 million')?.figure.subject, undefined);
  });

  it('says nothing of the figures of a table', () =>
    assert.equal(read(Array.from({ length: 60 }, (_, i) => `${i + 1}00 dollars`).join(' ')).size, 0));
});
