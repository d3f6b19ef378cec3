import assert from 'node:assert/strict';
import { daysOf, oneHoldsOther } from '../../src/core/dates/isoPeriod.js';
import { align } from '../../src/core/links/alignment.js';
import { conversion } from '../../src/core/links/conversions.js';
import { mayCountTheSame } from '../../src/core/links/countedNouns.js';
import { intervalOf, meet } from '../../src/core/links/interval.js';
import { sameFact } from '../../src/core/links/sameFact.js';
import type { Figure } from '../../src/core/model.js';

const figure = (fields: Partial<Figure>): Figure => ({
  start: 0,
  end: 1,
  kind: 'count',
  value: 0,
  unit: 'phone',
  modifier: 'exact',
  precision: 0,
  ...fields,
});

describe('A period', () => {
  const lengths: readonly (readonly [string, number | undefined])[] = [
    ['2012', 366],
    ['2013', 365],
    ['2012-02', 29],
    ['2012-12-19', 1],
    ['2012-12-19T09:15', 1],
    ['2014-H1', 181],
    ['2014-H2', 184],
    ['2020-Q3', 92],
    ['2012-12-19/2012-12-20', 2],
    ['2012/2014', 1096],
    ['', undefined],
    ['soon', undefined],
    ['2013/2012', undefined],
  ];
  for (const [iso, days] of lengths) {
    it(`${JSON.stringify(iso)} has ${days ?? 'no'} days`, () => {
      const range = daysOf(iso);
      assert.equal(range && range.end - range.start, days);
    });
  }

  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['2012-12', '2012-12-19/2012-12-20', true],
    ['2014-H1', '2014', true],
    ['2014-H1', '2014-Q2', true],
    ['2014-H1', '2014-H2', false],
    ['2012', '2013', false],
    ['2012-11-15/2012-12-15', '2012-12', false],
  ];
  for (const [a, b, expected] of pairs) {
    it(`${a} and ${b} ${expected ? 'may' : 'cannot'} be the same`, () => {
      const [daysA, daysB] = [daysOf(a), daysOf(b)];
      assert.ok(daysA && daysB);
      assert.equal(oneHoldsOther(daysA, daysB), expected);
      assert.equal(oneHoldsOther(daysB, daysA), expected);
    });
  }
});

describe('Two figures as intervals', () => {
  const million = (value: number, precision: number, fields: Partial<Figure> = {}): Figure =>
    figure({ value: value * 1e6, precision: precision * 1e6, ...fields });
  const cases: readonly (readonly [string, Figure, Figure, boolean])[] = [
    ['26 and 26.1 million', million(26, 0.5), million(26.1, 0.05), true],
    ['26.0 and 26.1 million', million(26, 0.05), million(26.1, 0.05), true],
    ['26 and 27.1 million', million(26, 0.5), million(27.1, 0.05), false],
    ['about 2 and 1.9 million', million(2, 0, { modifier: 'approx' }), million(1.9, 0), true],
    ['more than 30 and 32', figure({ value: 30, modifier: 'gt' }), figure({ value: 32 }), true],
    ['more than 30 and 29', figure({ value: 30, modifier: 'gt' }), figure({ value: 29 }), false],
    ['at most 30 and 45', figure({ value: 30, modifier: 'lte' }), figure({ value: 45 }), false],
    ['3 to 5 and 4', figure({ value: 3, value2: 5 }), figure({ value: 4 }), true],
    ['3 to 5 and 6', figure({ value: 3, value2: 5 }), figure({ value: 6 }), false],
    ['-5 and -5', figure({ value: -5 }), figure({ value: -5 }), true],
  ];
  for (const [name, a, b, expected] of cases) {
    it(`${name} ${expected ? 'meet' : 'do not meet'}`, () => {
      assert.equal(meet(intervalOf(a), intervalOf(b)), expected);
      assert.equal(meet(intervalOf(b), intervalOf(a)), expected);
    });
  }
});

describe('The same fact', () => {
  const sold = figure({ value: 50_000, subject: 'acme', period: '2012-12', measure: 'phones sold' });
  const cases: readonly (readonly [string, { [Key in keyof Figure]?: Figure[Key] | undefined }, boolean])[] = [
    ['in the same words', {}, true],
    ['of another noun for the same things', { unit: 'handset' }, true],
    ['of units', { unit: 'unit' }, true],
    ['of people', { unit: 'person' }, false],
    ['on two days of that month', { period: '2012-12-19/2012-12-20' }, true],
    ['in another year', { period: '2013-12' }, false],
    ['of another company', { subject: 'blue' }, false],
    ['of nobody', { subject: undefined }, false],
    ['at no time', { period: undefined }, false],
    ['of another kind', { kind: 'money', unit: 'USD' }, false],
    ['per month', { per: 'month' }, false],
    ['of another size', { value: 60_000 }, false],
  ];
  for (const [name, fields, expected] of cases) {
    it(`${expected ? 'may be told' : 'is not told'} ${name}`, () => {
      const other = Object.fromEntries(
        Object.entries({ ...sold, ...fields }).filter(([, v]) => v !== undefined),
      ) as unknown as Figure;
      assert.equal(sameFact(sold, other) !== undefined, expected);
      assert.equal(sameFact(other, sold) !== undefined, expected);
    });
  }

  it('of money needs its measure', () => {
    const a = figure({ kind: 'money', unit: 'USD', value: 5, subject: 'x', period: '2012', measure: 'net profit' });
    assert.equal(sameFact(a, { ...a, measure: 'profits' }) !== undefined, true);
    assert.equal(sameFact(a, { ...a, measure: 'revenue' }) !== undefined, false);
    const { measure: _, ...unmeasured } = a;
    assert.equal(sameFact(a, unmeasured) !== undefined, false);
  });

  it('names the aspects that agree and those that differ', () => {
    const { agree, unknown, differ } = align(sold, { ...sold, period: '2013', unit: 'person' });
    assert.deepEqual([agree, unknown, differ], [['subject', 'measure', 'status'], [], ['unit', 'period']]);
  });
});

describe('A conversion', () => {
  const yuan = figure({ kind: 'money', value: 2e9, unit: 'CNY' });
  const dollars = figure({ kind: 'money', value: 320e6, unit: 'USD' });
  const cases: readonly (readonly [string, boolean])[] = [
    [', or about ', true],
    [' (', true],
    ['; ', true],
    [' or ', true],
    [' and ', false],
    [' rose to ', false],
    [', while the rest of the group made about ', false],
  ];
  for (const [between, expected] of cases) {
    it(`${expected ? 'is' : 'is not'} said by ${JSON.stringify(between)}`, () =>
      assert.equal(conversion(yuan, dollars, between, ['or', 'about']) !== undefined, expected));
  }

  it('is between two currencies', () => assert.equal(conversion(yuan, yuan, ' (', ['or']), undefined));
});

describe('Counted nouns', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['phone', 'phone', true],
    ['phone', 'smartphone', true],
    ['phone', 'unit', true],
    ['boat', 'unit', true],
    ['user', 'customer', true],
    ['phone', 'store', false],
    ['user', 'unit', false],
    ['request', 'follower', false],
  ];
  for (const [a, b, expected] of cases) {
    it(`${a} and ${b} ${expected ? 'may' : 'cannot'} count the same`, () => {
      assert.equal(mayCountTheSame(a, b), expected);
      assert.equal(mayCountTheSame(b, a), expected);
    });
  }
});
