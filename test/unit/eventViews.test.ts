import assert from 'node:assert/strict';
import type { CorpusEvent } from '../../src/core/events/corpusEvent.js';
import { countKinds, countParticipants, filterEvents, isFiltering } from '../../src/presentation/events/eventFilter.js';
import {
  countOfYear,
  groupEvents,
  monthOf,
  newestFirst,
  unfoldedAtFirst,
} from '../../src/presentation/events/eventGroups.js';

/** An event that so many articles tell; its id is its title. */
function event(title: string, date: string, articles = 1, more: Partial<CorpusEvent> = {}): CorpusEvent {
  return {
    id: title,
    kind: 'news',
    status: 'done',
    date,
    title,
    participants: [],
    witnesses: Array.from({ length: articles }, (_, i) => ({ article: `${i}`, evidence: { start: 0, end: 10 } })),
    places: [],
    isLead: false,
    ...more,
  };
}

const titles = (events: readonly CorpusEvent[] = []): string[] => events.map(({ title }) => title);

describe('Events by year and month', () => {
  const groups = groupEvents([
    event('undated, one', ''),
    event('undated, two', '', 2),
    event('a year', '2012'),
    event('a half', '2012-H1', 3),
    event('a quarter', '2012-Q4'),
    event('early', '2012-12-01'),
    event('late', '2012-12-19'),
    event('told by three', '2012-12-03', 3),
    event('told by two', '2012-12-30', 2),
    event('a week over two months', '2012-11-28/2012-12-04'),
    event('a month', '2012-12'),
    event('newer', '2013-01-05'),
  ]);

  it('stand the newest first', () => {
    assert.deepEqual(
      groups.years.map(({ year, months }) => [year, months.map(({ month }) => month)]),
      [
        ['2013', ['2013-01']],
        ['2012', ['2012-12', '2012-11']],
      ],
    );
  });

  it('have in each month what most articles tell first, then the newest', () => {
    assert.deepEqual(titles(groups.years[1]?.months[0]?.events), [
      'told by three',
      'told by two',
      'late',
      'early',
      'a month',
    ]);
  });

  it('keep what is dated no closer than a quarter under its year, and what has no date apart', () => {
    assert.deepEqual(titles(groups.years[1]?.vague), ['a half', 'a quarter', 'a year']);
    assert.deepEqual(titles(groups.undated), ['undated, two', 'undated, one']);
    assert.equal(groups.years[1] && countOfYear(groups.years[1]), 9);
  });

  it('stand in one list in the same order of years, the vague last in each, the undated at the end', () => {
    const dates = ['', '2012', '2012-12-01', '2012-Q4', '2013', '2012-12', '2013-01-05', '2012-12-19'];
    assert.deepEqual(
      newestFirst(dates.map((date) => event('', date))).map(({ date }) => date),
      ['2013-01-05', '2013', '2012-12-19', '2012-12-01', '2012-12', '2012-Q4', '2012', ''],
    );
  });

  const months: readonly [date: string, month: string][] = [
    ['2012-12-19', '2012-12'],
    ['2012-12', '2012-12'],
    ['2012-12-19/2013-01-02', '2012-12'],
    ['2012-Q4', ''],
    ['2012-H2', ''],
    ['2012', ''],
    ['', ''],
  ];
  for (const [date, month] of months)
    it(`begin in ${month || 'no month'} where they are dated “${date}”`, () =>
      assert.equal(monthOf(event('', date)), month));

  it('stand unfolded where they are read at a glance, else only the newest month', () => {
    const many = (count: number) =>
      groupEvents([
        event('in no month', '2014'),
        ...Array.from({ length: count - 1 }, (_, i) => event(`${i}`, `2012-0${1 + (i % 9)}-01`)),
      ]);
    assert.equal(unfoldedAtFirst(many(40)), 'all');
    assert.deepEqual(unfoldedAtFirst(many(41)), new Set(['2012-09']));
    assert.equal(unfoldedAtFirst(groupEvents([])), 'all');
  });
});

describe('A filter of events', () => {
  const events = [
    event('trial', '2012', 1, { kind: 'justice', participants: ['acme', 'jo'] }),
    event('launch', '2012', 1, { kind: 'launch', participants: ['acme'] }),
    event('other', '2012', 1, { kind: 'news', participants: ['zed', 'zed'] }),
    event('more', '2012', 1, { kind: 'news' }),
    event('again', '2012', 1, { kind: 'news', participants: ['jo', 'acme'] }),
  ];
  const cases: readonly [kinds: readonly CorpusEvent['kind'][], entities: readonly string[], passing: string][] = [
    [[], [], 'trial,launch,other,more,again'],
    [['justice'], [], 'trial'],
    [['justice', 'launch'], [], 'trial,launch'],
    [[], ['jo'], 'trial,again'],
    [[], ['jo', 'zed'], 'trial,other,again'],
    [['news'], ['jo', 'zed'], 'other,again'],
    [['launch'], ['jo'], ''],
    [['death'], [], ''],
  ];
  for (const [kinds, entities, passing] of cases)
    it(`of ${[...kinds, ...entities].join(', ') || 'nothing'} lets ${passing || 'nothing'} through`, () => {
      const filter = { kinds: new Set(kinds), entities: new Set(entities) };
      assert.equal(titles(filterEvents(events, filter)).join(), passing);
      assert.equal(isFiltering(filter), kinds.length + entities.length > 0);
    });

  it('offers the most frequent first, and what is of no kind in particular last', () => {
    assert.deepEqual(
      countKinds(events).map(({ key, count }) => [key, count]),
      [
        ['justice', 1],
        ['launch', 1],
        ['news', 3],
      ],
    );
    assert.deepEqual(
      countParticipants(events).map(({ key, count }) => [key, count]),
      [
        ['acme', 3],
        ['jo', 2],
        ['zed', 1],
      ],
    );
  });
});
