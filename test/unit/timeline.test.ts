import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TIMELINE_PAGE_STYLE } from '../../src/host/timeline/timelinePage.js';
import type { TimelineEvent, TimelineWords } from '../../src/presentation/timeline/timeline.js';
import { timelineHtml } from '../../src/presentation/timeline/timelineHtml.js';
import { layoutTimeline } from '../../src/presentation/timeline/timelineLayout.js';

function event(date: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: `e ${date}`,
    date,
    when: `on ${date}`,
    title: 'Acme opens',
    status: 'done',
    told: 'Openings',
    articles: 1,
    ...more,
  };
}

const words: TimelineWords = {
  language: 'en',
  happened: 'happened',
  planned: 'planned',
  rumoured: 'rumoured',
  sizes: 'sizes',
  hint: 'hint',
  toList: 'to the list',
  picture: 'picture',
  list: 'list',
  dateUnknown: 'Date unknown',
  monthUnknown: 'Month unknown',
  dayUnknown: 'Day unknown',
};

describe('The layout of a timeline', () => {
  it('has a row for each year, the newest first, and says where some are left out', () => {
    const { rowsAre, rows } = layoutTimeline(['2013-05-01', '2012', '2009-01', ''].map((date) => event(date)));
    assert.equal(rowsAre, 'years');
    assert.deepEqual(
      rows.map(({ key, isAfterGap }) => [key, isAfterGap]),
      [
        ['2013', false],
        ['2012', false],
        ['2009', true],
        ['', false],
      ],
    );
  });

  it('has a row for each month where all is of two years', () => {
    const { rowsAre, rows } = layoutTimeline(
      ['2013-01-31', '2012-12-01', '2012-10', '2012'].map((date) => event(date)),
    );
    assert.equal(rowsAre, 'months');
    assert.deepEqual(
      rows.map(({ key, isAfterGap }) => [key, isAfterGap]),
      [
        ['2013-01', false],
        ['2012-12', false],
        ['2012-10', true],
        ['2012', false],
      ],
    );
  });

  it('puts a day at its place, and what is vague before all days', () => {
    const {
      columns,
      columnWidth,
      rows,
      vagueAt = 0,
    } = layoutTimeline(['2013-07-01', '2012-07-16', '2011-Q3', '2010-H1', '2010'].map((date) => event(date)));
    const july = columns[6] ?? 0;
    const x = (row: number, point = 0): number => rows[row]?.points[point]?.x ?? 0;
    assert.ok(x(0) >= july && x(0) < july + columnWidth / 20, 'the first of July');
    assert.ok(Math.abs(x(1) - (july + columnWidth / 2)) < columnWidth / 20, 'the middle of July');
    assert.ok(Math.abs(x(2) - (columns[7] ?? 0) - columnWidth / 2) < columnWidth / 10, 'the middle of the quarter');
    assert.ok(x(3) < (columns[0] ?? 0) && x(3, 1) < (columns[0] ?? 0) && vagueAt < (columns[0] ?? 0));
  });

  it('draws what more articles tell larger, up to a bound', () => {
    const { rows } = layoutTimeline([
      event('2013-05-01'),
      event('2013-06-01', { articles: 5 }),
      event('2013-07-01', { articles: 900 }),
    ]);
    const radii = rows.flatMap(({ points }) => points.map(({ radius }) => radius)).sort((a, b) => a - b);
    assert.deepEqual(radii, [5, 9, 15]);
  });

  it('lays no point on another or below its line, and loses none, whatever the dates', () => {
    const dates = fc.constantFrom(
      '',
      '2012',
      '2012-05',
      '2012-05-03',
      '2012-05-04',
      '2012-05-04/2012-05-09',
      '2012-Q2',
      '2010-01-01',
      '1999',
      '2020-12-31',
    );
    const events = fc.array(fc.tuple(dates, fc.integer({ min: 0, max: 40 })), { maxLength: 60 });
    fc.assert(
      fc.property(events, (drawn) => {
        const { rows, width, height } = layoutTimeline(drawn.map(([date, articles]) => event(date, { articles })));
        const seen = rows.flatMap(({ points }) => points.map((point) => point.event));
        assert.deepEqual(
          [...seen].sort((a, b) => a - b),
          drawn.map((_, i) => i),
        );
        for (const { points, base } of rows)
          for (const [i, a] of points.entries()) {
            assert.ok(a.y + a.radius <= base + 0.01 && a.y - a.radius > 0 && a.x > 0 && a.x < width && base < height);
            for (const b of points.slice(i + 1))
              assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius - 0.01, JSON.stringify([a, b]));
          }
      }),
      { numRuns: 300 },
    );
  });
});

describe('The page of a timeline', () => {
  const evil = '<img src=x onerror="alert(1)">&\'"';
  const timeline = {
    title: evil,
    notes: [evil],
    events: [
      event('2013-05-01', { title: 'New', status: 'planned' }),
      event('2012-05-01', { id: evil, title: evil, when: evil, told: evil, status: 'rumoured', articles: 3 }),
      event('', { title: 'Some day', when: 'Date unknown' }),
    ],
    series: { heading: evil, uri: 'data:,', width: 10, height: 10, alt: evil, figures: [{ id: evil, text: evil }] },
  } as const;
  const html = timelineHtml(timeline, words);

  it('escapes whatever articles say', () => {
    assert.ok(!html.includes('<img src=x'), html);
    assert.ok(!html.includes('onerror="'));
    assert.ok(html.includes('&#60;img src=x onerror=&#34;alert(1)&#34;&#62;&#38;&#39;&#34;'));
  });

  it('has the same in the picture and in the list, each to be chosen by key, and the figures behind', () => {
    const links = (pattern: RegExp): number[] => [...html.matchAll(pattern)].map(([, link]) => Number(link)).sort();
    assert.deepEqual(links(/<g class="point" role="button" tabindex="0" data-link="(\d+)"/g), [0, 1, 2]);
    assert.deepEqual(links(/<button type="button" class="link" data-link="(\d+)"/g), [0, 1, 2, 3]);
    assert.match(html, /aria-label="on 2013-05-01 · New · Openings"/);
    assert.match(html, /<h2>2013<\/h2>.*<h2>2012<\/h2>.*<h2>Date unknown<\/h2>/);
    assert.match(html, />Some day<\/button><span class="quiet">Openings<\/span>/);
  });

  it('draws what is planned and what is rumoured otherwise than what happened', () => {
    const status = (link: number): string | undefined =>
      new RegExp(`data-link="${link}" .*?<circle class="ring"[^>]*/><circle class="(\\w+)"`).exec(html)?.[1];
    assert.deepEqual([status(0), status(1), status(2)], ['planned', 'rumoured', 'done']);
  });

  it('has no colour but those of the theme, and no style or script of its own', () => {
    assert.doesNotMatch(html, /#[\da-f]{3,8}\b(?!;)|style=|<script|rgb|fill="|stroke="/i);
    assert.doesNotMatch(TIMELINE_PAGE_STYLE, /#[\da-f]{3,8}\b|rgba?\(|hsl|url\(/i);
  });

  it('says why it shows nothing', () => {
    const empty = timelineHtml({ title: 'T', notes: ['Nothing.'], events: [] }, words);
    assert.equal(empty, '<header><h1>T</h1><p class="quiet">Nothing.</p></header>');
  });
});
