import assert from 'node:assert/strict';
import { daysOf, oneHoldsOther } from '../../src/core/dates/isoPeriod.js';
import { align } from '../../src/core/links/alignment.js';
import { conflict } from '../../src/core/links/conflict.js';
import { isConversion } from '../../src/core/links/conversions.js';
import { mayCountTheSame } from '../../src/core/links/countedNouns.js';
import { dividePeriod } from '../../src/core/links/dividePeriod.js';
import { intervalOf, meet } from '../../src/core/links/interval.js';
import type { LinkData } from '../../src/core/links/linkData.js';
import { sameFact } from '../../src/core/links/sameFact.js';
import type { Statement } from '../../src/core/links/statement.js';
import { targetOutcome } from '../../src/core/links/targetOutcome.js';
import { topicLinks } from '../../src/core/links/topicLinks.js';
import { localeOf } from '../../src/core/locales/index.js';
import type { Figure } from '../../src/core/model.js';

const figure = (fields: Partial<Figure>): Figure => ({
  start: 0,
  end: 1,
  kind: 'count',
  value: 0,
  unit: 'phone',
  modifier: 'exact',
  precision: 0,
  rule: 'counted noun',
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

/** A statement as a plain sentence would make it: own measure, level, no place. */
const statement = (fields: Partial<Figure> = {}, around: Partial<Statement> = {}): Statement => {
  const one = figure({ subject: 'acme', period: '2012-12', ...fields });
  const clean = Object.fromEntries(Object.entries(one).filter(([, v]) => v !== undefined)) as unknown as Figure;
  return {
    ref: { article: 'a', figure: clean },
    figure: clean,
    isLocal: false,
    named: undefined,
    hasNameBehind: false,
    at: 0,
    sentence: 0,
    period: clean.period,
    days: clean.period === undefined ? undefined : daysOf(clean.period),
    periodDistance: 0,
    isSurelyDated: true,
    measures: ['sales'],
    hasOwnMeasure: true,
    qualifiers: [],
    about: [],
    scope: undefined,
    source: undefined,
    role: undefined,
    isChange: false,
    direction: clean.direction,
    isShare: false,
    stems: [],
    isBand: false,
    isYearAgo: false,
    isListed: false,
    clause: 0,
    hasTotal: false,
    hasRest: false,
    isCorrection: false,
    unexplained: 0,
    isAgainst: false,
    isSetAgainst: false,
    written: 30_000,
    continuesChange: false,
    ...around,
  };
};

type Fields = { [Key in keyof Figure]?: Figure[Key] | undefined };
const elsewhere = (fields: Fields, around: Partial<Statement> = {}): Statement => {
  const made = statement(fields as Partial<Figure>, { sentence: 9, ...around });
  return { ...made, ref: { article: 'b', figure: made.figure } };
};

describe('The same fact', () => {
  const sold: Fields = { value: 50_000 };
  const cases: readonly (readonly [string, Fields, Partial<Statement>, boolean])[] = [
    ['in the same words', {}, {}, true],
    ['of another noun for the same things', { unit: 'handset' }, {}, true],
    ['of units', { unit: 'unit' }, {}, true],
    ['of people', { unit: 'person' }, {}, false],
    ['on two days of that month', { period: '2012-12-19/2012-12-20' }, {}, true],
    ['in another year', { period: '2013-12' }, {}, false],
    ['of another company', { subject: 'blue' }, {}, false],
    ['of nobody', { subject: undefined }, {}, false],
    ['at no time', { period: undefined }, {}, false],
    ['of another kind', { kind: 'money', unit: 'USD' }, {}, false],
    ['per month', { per: 'month' }, {}, false],
    ['of another size', { value: 60_000 }, {}, false],
    ['of an aim', { status: 'target' }, {}, false],
    ['of another place', {}, { scope: 'china' }, true],
    ['as the size of a change', {}, { isChange: true, direction: 'up' }, false],
    ['rounded to a neighbour', { value: 51_000, precision: 500 }, {}, false],
  ];
  for (const [name, fields, around, expected] of cases) {
    it(`${expected ? 'may be told' : 'is not told'} ${name}`, () => {
      const first = statement({ value: 50_000 }, name === 'of another place' ? { scope: 'china' } : {});
      const other = elsewhere({ ...sold, ...fields }, around);
      assert.equal(sameFact(first, other) !== undefined, expected);
      assert.equal(sameFact(other, first) !== undefined, expected);
    });
  }

  it('is not told of two places', () =>
    assert.equal(sameFact(statement({}, { scope: 'india' }), elsewhere({}, { scope: 'china' })), undefined));

  it('of money needs its measure', () => {
    const money: Fields = { kind: 'money', unit: 'USD', value: 5e6, precision: 5e5 };
    const profit = statement(money as Partial<Figure>, { measures: ['profit'] });
    assert.ok(sameFact(profit, elsewhere(money, { measures: ['profit', 'growth'] })));
    assert.equal(sameFact(profit, elsewhere(money, { measures: ['revenue'] })), undefined);
    assert.equal(sameFact(profit, elsewhere(money, { measures: [] })), undefined);
    assert.equal(
      sameFact({ ...profit, qualifiers: ['net'] }, elsewhere(money, { measures: ['profit'], qualifiers: ['gross'] })),
      undefined,
    );
  });

  it('names the aspects that agree and those that differ', () => {
    const { agree, unknown, differ } = align(statement(), elsewhere({ period: '2013', unit: 'person' }));
    assert.deepEqual([agree, unknown, differ], [['subject', 'measure', 'status'], [], ['unit', 'period']]);
  });
});

describe('A conflict', () => {
  const growth: Partial<Figure> = {
    kind: 'percent',
    unit: '%',
    value: 91,
    precision: 0.5,
    direction: 'up',
    period: '2020-Q3',
  };
  const around: Partial<Statement> = { isChange: true, scope: 'europe' };
  const first = statement(growth, around);
  const cases: readonly (readonly [string, Fields, Partial<Statement>, boolean])[] = [
    ['another value for the same thing', {}, {}, true],
    ['a value within the rounding', { value: 90.6 }, {}, false],
    ['a bound that allows the first', { modifier: 'gt' }, {}, false],
    ['another period', { period: '2020-Q2' }, {}, false],
    ['a period that holds the first', { period: '2020' }, {}, false],
    ['no period', { period: undefined }, {}, false],
    ['a period told long before', {}, { periodDistance: 9 }, false],
    ['another place', {}, { scope: 'india' }, false],
    ['no place', {}, { scope: undefined }, false],
    ['another measure', {}, { measures: ['revenue'] }, false],
    ['a measure carried on from elsewhere', {}, { hasOwnMeasure: false }, false],
    ['no measure', {}, { measures: [] }, false],
    ['another subject', { subject: 'blue' }, {}, false],
    ['a level', {}, { isChange: false }, false],
    ['the other direction', { direction: 'down' }, {}, false],
    ['a forecast', { status: 'forecast' }, {}, false],
    ['a product of its own', {}, { about: ['boat-1'] }, false],
    ['a narrower measure', {}, { qualifiers: ['net'] }, false],
    ['the first value of a change', {}, { role: 'from' }, false],
    ['a value far from the first', { value: 12 }, {}, false],
  ];
  for (const [name, fields, more, expected] of cases) {
    it(`${expected ? 'is' : 'is not'} ${name}`, () => {
      const other = elsewhere({ ...growth, value: 88, ...fields }, { ...around, ...more });
      assert.equal(conflict(first, other) !== undefined, expected);
      assert.equal(conflict(other, first) !== undefined, expected);
    });
  }

  it('is not between figures of one sentence', () =>
    assert.equal(conflict(first, statement({ ...growth, value: 88 }, around)), undefined));

  it('is not between the estimates of two sources', () => {
    const other = elsewhere({ ...growth, value: 88 } as Fields, { ...around, source: 'idc' });
    assert.equal(conflict({ ...first, source: 'canalys' }, other), undefined);
    assert.ok(conflict(first, other));
  });

  const toldIn = (article: string, value: number): Statement => {
    const told = elsewhere({ ...growth, value } as Fields, around);
    return { ...told, ref: { ...told.ref, article } };
  };
  const alike = Array.from({ length: 300 }, (_, n) => toldIn(`article ${n}`, 91));
  const conflictsIn = (statements: readonly Statement[]) =>
    topicLinks(statements).filter(({ type }) => type === 'conflict');

  it('is found of one article against hundreds that tell another value alike', () => {
    const [found, ...others] = conflictsIn([...alike, toldIn('other', 88)]);
    assert.deepEqual(others, []);
    assert.ok(found?.figures.some(({ article }) => article === 'other'));
    assert.deepEqual(conflictsIn(alike), []);
  });

  it('is none where so many values are told that they are of many things', () => {
    const many = [61, 65, 70, 75, 80, 85].map((value) => toldIn(`of ${value}`, value));
    assert.deepEqual(conflictsIn([...alike, ...many]), []);
  });
});

describe('An aim and what came of it', () => {
  const aim = statement({ value: 60e6, status: 'target', period: '2014' });
  const cases: readonly (readonly [string, Fields, Partial<Statement>, number | undefined, boolean | undefined])[] = [
    ['reached', { value: 61e6, period: '2014' }, {}, 61 / 60, true],
    ['missed when its time is over', { value: 48e6, period: '2014' }, {}, 0.8, false],
    ['on its way', { value: 26e6, period: '2014-H1' }, {}, 26 / 60, undefined],
    ['of another year', { value: 61e6, period: '2013' }, {}, undefined, undefined],
    ['of another subject', { value: 61e6, period: '2014', subject: 'blue' }, {}, undefined, undefined],
    ['of other things', { value: 61e6, period: '2014', unit: 'store' }, {}, undefined, undefined],
    ['an aim again', { value: 61e6, period: '2014', status: 'target' }, {}, undefined, undefined],
    ['the size of a change', { value: 1e6, period: '2014' }, { isChange: true }, undefined, undefined],
    ['in a place alone', { value: 6e6, period: '2014' }, { scope: 'india' }, 0.1, false],
    ['still to come', { value: 61e6, period: '2014' }, { written: 15_000 }, undefined, undefined],
  ];
  for (const [name, fields, around, ratio, holds] of cases) {
    it(`${ratio === undefined ? 'are not linked:' : 'are linked:'} ${name}`, () => {
      const link = targetOutcome(
        name === 'in a place alone' ? { ...aim, scope: 'india' } : aim,
        elsewhere(fields, around),
      );
      assert.equal(link?.ratio, ratio);
      assert.equal(link?.holds, holds);
    });
  }
});

describe('A conversion', () => {
  const yuan = figure({ kind: 'money', value: 2e9, unit: 'CNY' });
  const dollars = figure({ kind: 'money', value: 320e6, unit: 'USD' });
  const { links: en } = localeOf('en');
  const { links: nl } = localeOf('nl');
  const cases: readonly (readonly [string, string, LinkData, boolean])[] = [
    [', or about ', ', worth of phones', en, true],
    [', or ', ' for the whole house', en, true],
    [' (', ') above the estimate', en, true],
    ['; ', ')', en, true],
    [' or ', ' on Sunday', en, true],
    [', about ', '.', en, true],
    [', some ', ', for the hotel', en, true],
    [', some ', ' above book value', en, false],
    [', about ', ' more than in 2012', en, false],
    [', or ', ' less than he asked', en, false],
    [', roughly ', ' short of the record', en, false],
    [', some ', ' of which went to charity', en, false],
    [', some ', ' in bonuses', en, false],
    [' and ', '', en, false],
    [' orders of ', '', en, false],
    [' rose to ', '', en, false],
    [', while the rest of the group made about ', '', en, false],
    [', ofwel ', ' voor het hotel', nl, true],
    [', omgerekend zo’n ', ' per jaar', nl, true],
    [', ongeveer ', '.', nl, true],
    [', zo’n ', ' boven de boekwaarde', nl, false],
    [', of ', ' meer dan begroot', nl, false],
    [', ongeveer ', ' minder dan gevraagd', nl, false],
  ];
  for (const [between, behind, words, expected] of cases) {
    it(`${expected ? 'is' : 'is not'} said by ${JSON.stringify(between)} before ${JSON.stringify(behind)}`, () =>
      assert.equal(isConversion(yuan, dollars, { between, behind }, words), expected));
  }

  it('is between two currencies', () =>
    assert.equal(isConversion(yuan, yuan, { between: ' (', behind: ')' }, en), false));
  it('is not between an amount and a rate', () => {
    const rate = figure({ ...dollars, per: 'share' });
    assert.equal(isConversion(yuan, rate, { between: ', or ', behind: '.' }, en), false);
  });
});

describe('An interval of periods', () => {
  const cases: readonly (readonly [string, number, readonly string[] | undefined])[] = [
    ['2020-Q2/2020-Q3', 2, ['2020-Q2', '2020-Q3']],
    ['2020-Q4/2021-Q1', 2, ['2020-Q4', '2021-Q1']],
    ['2020-01/2020-03', 3, ['2020-01', '2020-02', '2020-03']],
    ['2018/2020', 3, ['2018', '2019', '2020']],
    ['2020-Q2/2020-Q3', 3, undefined],
    ['2020-Q2', 2, undefined],
    ['2012-12-19/2012-12-20', 2, undefined],
    ['2020-H1/2020-Q3', 2, undefined],
  ];
  for (const [period, count, parts] of cases) {
    it(`${period} ${parts ? 'makes' : 'does not make'} ${count} parts`, () =>
      assert.deepEqual(dividePeriod(period, count), parts));
  }
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
