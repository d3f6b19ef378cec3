import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { type AnnotatedArticle, textOf } from '../../src/core/corpus/article.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { rateOverYear } from '../../src/core/links/arithmetic/rateOverYear.js';
import { sentenceFactsOf } from '../../src/core/links/arithmetic/sentenceFacts.js';
import { addends, sumAcross } from '../../src/core/links/arithmetic/sumAcross.js';
import { articleLinks } from '../../src/core/links/articleLinks.js';
import type { Link } from '../../src/core/links/link.js';
import type { Figure } from '../../src/core/model.js';

const lexicon = compileLexicon([{ id: 'acme', name: 'Acme', kind: 'company', aliases: [] }]);

function read(text: string, language = 'en'): AnnotatedArticle {
  const { article } = makeArticle({ file: 'a.txt', date: '2019-03-01', language }, text);
  return { article, annotations: annotateArticle(article, lexicon) };
}

const linksIn = (annotated: AnnotatedArticle): readonly Link[] => {
  const { statements } = annotated.annotations.reading;
  return articleLinks(annotated, statements, sentenceFactsOf(annotated, statements));
};

/** The links of a text as "type rule: figure; figure". */
function told(text: string, language?: string): string[] {
  const annotated = read(text, language);
  return linksIn(annotated).map(({ type, reason, figures }) => {
    const written = figures.map(({ figure }) => textOf(annotated.article, figure)).join('; ');
    return type === 'arithmetic' ? `${reason.rule}: ${written}` : `${type}: ${written}`;
  });
}

type Row = readonly [text: string, links: readonly string[], language?: string];

function check(rows: readonly Row[]): void {
  for (const [text, links, language] of rows)
    it(`${JSON.stringify(text.slice(-100))} tells ${links.length > 0 ? links.join(', ') : 'nothing'}`, () =>
      assert.deepEqual(told(text, language), links));
}

describe('From one value to another', () => {
  check([
    [
      'Tickets cost from 18 dollars for children to 100 dollars for the best seats.',
      ['range: 18 dollars; 100 dollars'],
    ],
    ['Rooms are let from 90 euros in winter to 240 euros in August.', ['range: 90 euros; 240 euros']],
    ['Fares range from 39 dollars to Boston to 89 dollars to Denver.', ['range: 39 dollars; 89 dollars']],
    ['The fines run from 50 pounds for cyclists to 900 pounds for lorries.', ['range: 50 pounds; 900 pounds']],
    ['De motoren leveren van 100 pk voor de diesel tot 193 pk voor de benzinemotor.', ['range: 100 pk; 193 pk'], 'nl'],
    ['Kaartjes kosten van 12 euro voor kinderen tot 40 euro voor de loge.', ['range: 12 euro; 40 euro'], 'nl'],
    ['The price rose from 18 dollars in May to 100 dollars in June.', ['change: 18 dollars; 100 dollars']],
    ['Acme is raising its stake from 12 percent to 30 percent.', ['change: 12 percent; 30 percent']],
    ['Acme went from 18 dollars a year ago to 100 dollars today.', ['change: 18 dollars; 100 dollars']],
    [
      'Holders approved an increase in capital from 60 million dollars to 150 million dollars.',
      ['change: 60 million dollars; 150 million dollars'],
    ],
    ['Sales came to 100 dollars from 18 dollars.', ['change: 18 dollars; 100 dollars']],
    ['Output was cut from 50 million tons to 43 million tons.', ['change: 50 million tons; 43 million tons']],
    ['De prijs steeg van 12 euro in mei tot 40 euro in juni.', ['change: 12 euro; 40 euro'], 'nl'],
    [
      'De omzet is van 12 miljoen euro tot 40 miljoen euro gestegen.',
      ['change: 12 miljoen euro; 40 miljoen euro'],
      'nl',
    ],
    ['De omzet van Acme van 12 miljoen euro naar 40 miljoen euro.', ['change: 12 miljoen euro; 40 miljoen euro'], 'nl'],
    [
      'Het bedrijf heeft dat belang uitgebreid van 20 procent tot 46 procent.',
      ['change: 20 procent; 46 procent'],
      'nl',
    ],
  ]);
});

describe('A growth in brackets', () => {
  check([
    ['Acme sold 26 million phones (+271%).', ['base: 26 million; 271%']],
    ['Acme had 78.4 million users (a yearly increase of 35.5%).', ['base: 78.4 million; 35.5%']],
    ['Acme verkocht 26 miljoen telefoons in dat jaar (+271%).', ['base: 26 miljoen; 271%'], 'nl'],
    ['Increases were reported in 170 provinces, such as Abancay (+628%) and Tambopata (+568%).', []],
    ['Sales grew in 12 countries, mostly in Peru (+40%).', []],
    ['Acme sold 3 million cars including Bolts (+40%).', []],
    ['De verkoop steeg in 170 provincies, zoals Utrecht (+28%) en Drenthe (+12%).', [], 'nl'],
    ['In 12 landen waaronder Peru (+40%) steeg de verkoop.', [], 'nl'],
  ]);
});

describe('Across zero', () => {
  const rows: readonly (readonly [string, string?])[] = [
    ['Shr loss 64 cts vs profit 59 cts.'],
    ['Acme swung from a loss of 64 million dollars to a profit of 59 million dollars.'],
    ['Acme swung to a loss of 64 million dollars from a profit of 59 million dollars.'],
    ['Acme had a profit of 59 million dollars, up 25 percent from a loss of 64 million dollars.'],
    ['The money supply may go anywhere from down 4 billion dollars to up 2.3 billion dollars.'],
    ['The number rose by 5 million from 0 to 5 million.'],
    ['De winst van 59 miljoen euro komt van een verlies van 64 miljoen euro, een stijging van 25 procent.', 'nl'],
    ['Acme ging van een verlies van 64 miljoen euro naar een winst van 59 miljoen euro.', 'nl'],
  ];
  for (const [text, language] of rows)
    it(`${JSON.stringify(text)} gives no percentage`, () =>
      assert.deepEqual(
        linksIn(read(text, language)).filter(({ ratio, reason }) => ratio !== undefined || reason.rule === 'base'),
        [],
      ));

  it('is not between two losses', () => {
    const [link] = linksIn(read('The loss of Acme grew from 64 million dollars to 80 million dollars.'));
    assert.equal(link?.ratio, 1.25);
  });
});

describe('A conversion in a sentence', () => {
  check([
    ['Acme sold the hotel for 31.5 million Australian dollars, some 7 million pounds above book value.', []],
    [
      'Acme sold the hotel for 31.5 million Australian dollars, or about 17 million pounds, in May.',
      ['conversion: 31.5 million Australian dollars; 17 million pounds'],
    ],
    ['Acme verkocht het hotel voor 31,5 miljoen dollar, zo’n 7 miljoen euro boven de boekwaarde.', [], 'nl'],
    [
      'Acme verkocht het hotel voor 31,5 miljoen dollar (27 miljoen euro).',
      ['conversion: 31,5 miljoen dollar; 27 miljoen euro'],
      'nl',
    ],
  ]);
});

describe('Arithmetic behind a table', () => {
  const table = Array.from({ length: 50 }, (_, i) => `${i * 7 + 13} dollars`).join(', ');

  check([
    [`${table}.\n\nThe 500 houses represented 62.5 % of the 800 houses.`, []],
    [
      `${table}.\n\nThe town has 800 houses. The 500 houses represented 62.5 % of the 800 houses.`,
      ['fraction: 500; 800; 62.5 %'],
    ],
    [`${table}.\n\nThe town had 100 houses. It has 500 houses, 5 times as many.`, ['multiple: 100; 5 times; 500']],
    [`${table}.\n\nIts share increased from 6% last year. Increased to 19% in the third quarter.`, ['change: 6%; 19%']],
  ]);
});

describe('Rates over two times', () => {
  const rows: readonly (readonly [a: string, b: string, times: number | undefined, language?: string])[] = [
    ['He earns 150,000 pounds a week.', 'He will earn about 7.8 million pounds a year.', 52],
    ['He earns £300,000 a week.', 'He is on £15.6m a year.', 52],
    ['The plant makes 25,000 cars a month.', 'It builds 300,000 cars per year.', 12],
    ['It pumps 1,000 barrels a day.', 'It pumps 7,000 barrels a week.', 7],
    ['Hij verdient 150.000 euro per week.', 'Hij verdient 7,8 miljoen euro per jaar.', 52, 'nl'],
    ['De fabriek maakt 25.000 auto’s per maand.', 'De fabriek maakt 300.000 auto’s per jaar.', 12, 'nl'],
    ['He earns 150,000 pounds a week.', 'He will earn 9 million pounds a year.', undefined],
    ['He earns 150,000 pounds a week.', 'He will earn 7.8 million dollars a year.', undefined],
    ['He earns 150,000 pounds a week.', 'He earns 150,000 pounds per week.', undefined],
    ['He earns 150,000 pounds a week.', 'He was paid 7.8 million pounds.', undefined],
    ['The share costs 10 dollars a share.', 'It costs 520 dollars a year.', undefined],
    ['The plant makes 25,000 cars a month.', 'It employs 300,000 people per year.', undefined],
    ['Hij verdient 150.000 euro per week.', 'Hij verdient 1,8 miljoen euro per jaar.', undefined, 'nl'],
  ];
  for (const [one, other, times, language] of rows) {
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)} ${times ? `say the same, times ${times}` : 'do not say the same'}`, () => {
      const [a, b] = [one, other].map((text) => read(text, language).annotations.figures[0]);
      assert.ok(a && b);
      assert.equal(rateOverYear(a, b)?.times, times);
      assert.equal(rateOverYear(b, a)?.product, times === undefined ? undefined : a.value * times);
    });
  }
});

describe('A rate a quarter', () => {
  const rate = (value: number, per: string): Figure => ({
    ...{ start: 0, end: 1, kind: 'count', unit: 'phone', modifier: 'exact', precision: 0 },
    ...{ value, per, rule: 'counted noun' },
  });
  it('is three of a month', () => assert.equal(rateOverYear(rate(1_000, 'month'), rate(3_000, 'quarter'))?.times, 3));
  it('is a fourth of a year', () => assert.equal(rateOverYear(rate(1_000, 'year'), rate(250, 'quarter'))?.times, 4));
  it('is not one a share', () => assert.equal(rateOverYear(rate(1_000, 'share'), rate(250, 'quarter')), undefined));
});

describe('A sum over two articles', () => {
  /** The figures of one text that make up a figure of the other, as written. */
  function sumOf(parts: string, total: string, language?: string): string[] {
    const [one, other] = [read(parts, language), read(total, language)];
    const groups = sentenceFactsOf(one, one.annotations.reading.statements).flatMap(addends);
    const totals = other.annotations.reading.statements;
    return groups.flatMap((group) =>
      totals.flatMap((statement) => {
        const link = sumAcross(group, statement);
        return link
          ? [
              link.figures
                .slice(0, -1)
                .map(({ figure }) => textOf(one.article, figure))
                .join(' + '),
            ]
          : [];
      }),
    );
  }

  const rows: readonly (readonly [parts: string, total: string, sums: readonly string[], language?: string])[] = [
    [
      'Rovers signed Adeyemi for 42 million euros plus 6 million euros in bonuses.',
      'Adeyemi joined Rovers in a deal worth up to 48 million euros.',
      ['42 million euros + 6 million euros'],
    ],
    [
      'The fund holds 120 million dollars in cash and 35 million dollars in bonds.',
      'The fund has 155 million dollars.',
      ['120 million dollars + 35 million dollars'],
    ],
    ['The blast killed 14 soldiers and 9 civilians.', 'The blast killed 23 people.', []],
    ['They ordered 40 buses and 25 trams, and 5 vans.', 'They ordered 70 vehicles.', []],
    [
      'Rovers kochten Adeyemi voor 42 miljoen euro plus 6 miljoen euro aan bonussen.',
      'Adeyemi kost Rovers tot 48 miljoen euro.',
      ['42 miljoen euro + 6 miljoen euro'],
      'nl',
    ],
    [
      'Het fonds bezit 120 miljoen euro aan geld en 35 miljoen euro aan obligaties.',
      'Het fonds heeft 155 miljoen euro.',
      ['120 miljoen euro + 35 miljoen euro'],
      'nl',
    ],
    ['Rovers signed Adeyemi for 42 million euros plus 6 million euros.', 'The deal is worth 50 million euros.', []],
    ['Rovers signed Adeyemi for 42 million euros plus 6 million euros.', 'The deal is worth 48 million pounds.', []],
    ['Rovers offered 42 million euros or 6 million euros a year.', 'The deal is worth 48 million euros.', []],
    ['Rovers paid 42 million euros. Bolt paid 6 million euros.', 'The deal is worth 48 million euros.', []],
    ['Sales rose from 42 million euros and costs to 6 million euros.', 'Sales were 48 million euros.', []],
    [
      'It paid 42 million euros, 6 million euros, 5 million euros and 7 million euros.',
      'It paid 60 million euros.',
      [],
    ],
    ['Rovers kochten hem voor 42 miljoen euro of 6 miljoen euro.', 'Hij kost 48 miljoen euro.', [], 'nl'],
  ];
  for (const [parts, total, sums, language] of rows) {
    it(`${JSON.stringify(parts)} ${sums.length > 0 ? 'makes' : 'does not make'} ${JSON.stringify(total)}`, () =>
      assert.deepEqual(sumOf(parts, total, language), sums));
  }
});
