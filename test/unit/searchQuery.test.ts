import assert from 'node:assert/strict';
import { localise } from '../../src/presentation/l10n.js';
import { readQuery, withCondition, withoutCondition } from '../../src/presentation/search/query.js';

const termsOf = (text: string) => readQuery(text).terms.map((term) => term.text);
const conditionsOf = (text: string) => readQuery(text).conditions.map(({ facet, value }) => [facet, value]);

describe('What is typed to search', () => {
  it('is words, whatever their case and accents, and conditions', () => {
    assert.deepEqual(termsOf('Xiaomi MONEY Zoë'), ['xiaomi', 'money', 'zoe']);
    assert.deepEqual(conditionsOf('xiaomi kind:Money unit:USD'), [
      ['kind', 'money'],
      ['unit', 'usd'],
    ]);
    assert.deepEqual(termsOf('xiaomi kind:money'), ['xiaomi']);
  });

  it('has values of several words in quotes, and quotes that are still open', () => {
    assert.deepEqual(conditionsOf('publisher:"South China Morning Post" apple'), [
      ['publisher', 'south china morning post'],
    ]);
    assert.deepEqual(conditionsOf('publisher:"South China'), [['publisher', 'south china']]);
  });

  it('has periods, and numbers that are none', () => {
    const days = (text: string) => readQuery(text).terms.map((term) => term.days !== undefined);
    assert.deepEqual(days('2013 2013-Q1 2013-h2 2013-05 2012/2014'), [true, true, true, true, true]);
    assert.deepEqual(days('0013 4500 2013-13 13'), [false, false, false, false, false]);
  });

  it('has numbers that are met whole, but for the one that is being typed', () => {
    assert.deepEqual(
      readQuery('26 27').terms.map(({ isWhole }) => isWhole),
      [true, false],
    );
    assert.deepEqual(
      readQuery('26 27 ').terms.map(({ isWhole }) => isWhole),
      [true, true],
    );
  });

  it('has no condition where a colon is something else', () => {
    for (const text of ['12:30', ':money', 'http://example.com', 'colour:red'])
      assert.deepEqual(conditionsOf(text), []);
  });

  it('is nothing where nothing can be meant', () => {
    for (const text of ['', '   ', '""', '"']) assert.deepEqual(termsOf(text), []);
    assert.deepEqual(conditionsOf('kind:'), [['kind', '']]);
  });

  it('is bounded, however long and however odd', () => {
    for (const part of ['a ', '"', ':', 'kind:"', 'kind:x ', '('.repeat(9)]) {
      const { terms, conditions } = readQuery(part.repeat(100_000));
      assert.ok(terms.length <= 24);
      assert.ok(conditions.length <= 1_000);
    }
  });

  it('is given a condition, and freed of it', () => {
    const typed = withCondition(readQuery('xiaomi'), 'publisher', 'China Daily');
    assert.equal(typed, 'xiaomi publisher:"China Daily" ');
    const query = readQuery(typed);
    assert.equal(withoutCondition(query, query.conditions[0] as (typeof query.conditions)[0]), 'xiaomi ');
    assert.equal(withCondition(readQuery(''), 'kind', 'money'), 'kind:money ');
  });

  it('understands the facets in the editor’s language, and in English', () => {
    localise({ language: 'nl', bundle: { kind: 'soort' } });
    try {
      assert.deepEqual(conditionsOf('soort:geld kind:geld'), [
        ['kind', 'geld'],
        ['kind', 'geld'],
      ]);
    } finally {
      localise({ language: 'en' });
    }
  });
});
