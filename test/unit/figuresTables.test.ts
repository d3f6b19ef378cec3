import assert from 'node:assert/strict';
import { annotate } from '../../src/core/annotate.js';
import { readText } from './figuresReading.js';

/** Cells as `text=value unit[@period]`. */
function cellsOf(text: string, language: string, date?: string): string[] {
  return readText(text, language, date).figures.map(
    ({ start, end, value, unit, period }) => `${text.slice(start, end)}=${value} ${unit}${period ? `@${period}` : ''}`,
  );
}

function check(
  name: string,
  language: string,
  lines: readonly string[],
  cells: readonly string[],
  date?: string,
): void {
  it(name, () => assert.deepEqual(cellsOf(lines.join('\n'), language, date), cells));
}

describe('tables', () => {
  check(
    'give a cell the period of its column',
    'en',
    ['| | 2019 | 2020 |', '|---|---:|---:|', '| Sales | $40 million | $50 million |', '| Staff | 300 | 400 |'],
    ['$40 million=40000000 USD@2019', '$50 million=50000000 USD@2020', '300=300 @2019', '400=400 @2020'],
  );
  check(
    'give a cell the period of its row',
    'en',
    ['| Year | Sales (€m) | Margin (%) |', '|---|---|---|', '| 2019 | 40.5 | 7 |', '| 2020 | (50) | 8.5 |'],
    ['40.5=40500000 EUR@2019', '7=7 %@2019', '(50)=-50000000 EUR@2020', '8.5=8.5 %@2020'],
  );
  check(
    'that are aligned by spaces have columns, and brackets of accounts',
    'en',
    ['                2019      2020', 'Turnover      $1,400    $1,500', 'Net loss         (16)      (17)'],
    ['$1,400=1400 USD@2019', '$1,500=1500 USD@2020', '(16)=-16 USD@2019', '(17)=-17 USD@2020'],
  );
  check(
    'in Dutch have the scale and the currency of the line above',
    'nl',
    ['In miljoenen euro', 'Post\t2019\t2020', 'Omzet\t1.400\t1.500', 'Groei\t5%\t6%'],
    ['1.400=1400000000 EUR@2019', '1.500=1500000000 EUR@2020', '5%=5 %@2019', '6%=6 %@2020'],
  );
  check(
    'in German have the scale and the currency of their corner',
    'de',
    ['| in Mio. Euro | 2019 | 2020 |', '|---|---|---|', '| Umsatz | 1.400 | 1.500,5 |'],
    ['1.400=1400000000 EUR@2019', '1.500,5=1500500000 EUR@2020'],
  );
  check(
    'below the heading of something shorter have no period of a year',
    'en',
    ['Three months ended', '               2019     2020', 'Visitors      1,400    1,500'],
    ['Three months=3 month', '1,400=1400 visitor', '1,500=1500 visitor'],
  );
  check(
    'without periods keep no neighbour’s year',
    'en',
    ['| Shop | Told |', '|---|---|', '| One | a hall for 5 million people |', '| Two | 3 shops in 2019 |'],
    ['5 million=5000000 person', '3=3 shop@2019'],
  );
  check('in one line are no thousands', 'en', ['The columns read 631 642 653 664 in the print.'], []);
  check(
    'are not seen in prose',
    'en',
    ['It sold 1 400 chairs.', 'Then   it sold 300.'],
    ['1 400=1400 chair', '300=300 '],
  );
});

describe('blocks of a newswire', () => {
  const rows = ['Shr 31 cts vs 12 cts', '', 'Net 2,345,000 vs 876,000', '', 'Avg shrs 5,123,000 vs 5,001,000'];
  check(
    'have the period of their heading, and the year before',
    'en',
    ['QUILL CORP 2ND QTR NET', '', ...rows, '', 'Six mths', '', 'Revs 31.5 mln vs 24.1 mln'],
    [
      '31 cts=0.31 USD@1991-Q2',
      '12 cts=0.12 USD@1990-Q2',
      '2,345,000=2345000 USD@1991-Q2',
      '876,000=876000 USD@1990-Q2',
      '5,123,000=5123000 shr@1991-Q2',
      '5,001,000=5001000 shr@1990-Q2',
      'Six mths=6 month',
      '31.5 mln=31500000 USD@1991-H1',
      '24.1 mln=24100000 USD@1990-H1',
    ],
    '1991-07-20',
  );
  const silent = [
    '31 cts=0.31 USD',
    '12 cts=0.12 USD',
    '2,345,000=2345000 USD',
    '876,000=876000 USD',
    '5,123,000=5123000 shr',
    '5,001,000=5001000 shr',
  ];
  check(
    'have none where the company’s year is its own',
    'en',
    ['QUILL CORP 2ND QTR JAN 31 NET', '', ...rows],
    silent,
    '1991-03-20',
  );
  check('have none of a quarter long ago', 'en', ['QUILL CORP 2ND QTR NET', '', ...rows], silent, '1991-03-20');
  check(
    'are not seen in a sentence',
    'en',
    ['Each shop of the company sold 25 vs 20 a year before.'],
    ['25=25 ', '20=20 '],
  );
  it('are of the company that their heading names', () => {
    const text = ['QUILL CORP 2ND QTR NET', '', ...rows, '', 'SAYRE INC 2ND QTR NET', '', ...rows].join('\n');
    const { figures } = annotate({ text, language: 'en', date: '1991-07-20' });
    const owners = figures.map(({ subject }) => subject);
    assert.deepEqual(owners, [...Array(6).fill('company/quill'), ...Array(6).fill('company/sayre')]);
    const nobody = annotate({ text: rows.join('\n'), language: 'en' });
    assert.ok(nobody.figures.every(({ subject }) => subject === undefined));
  });
});
