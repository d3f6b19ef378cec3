import assert from 'node:assert/strict';
import { readText } from './figuresReading.js';

type Case = readonly [phrase: string, ...dates: string[]];

function check(language: string, date: string | undefined, cases: readonly Case[]): void {
  for (const [phrase, ...dates] of cases) {
    it(phrase, () => {
      const found = readText(phrase, language, date).dates;
      assert.deepEqual(
        found.map((d) => `${phrase.slice(d.start, d.end)}|${d.iso}`),
        dates,
      );
    });
  }
}

describe('dates in English', () => {
  describe('that name their year', () => {
    check('en', undefined, [
      ['in this August 16, 2012 file photo', 'August 16, 2012|2012-08-16'],
      ['16 August 2012', '16 August 2012|2012-08-16'],
      ['Updated: 2013-04-05 09:15', '2013-04-05 09:15|2013-04-05T09:15'],
      ['04/05/2013 page5', '04/05/2013|2013-04-05'],
      ['started in June 2010', 'June 2010|2010-06'],
      ['sold in 2012, and the aim for 2013', '2012|2012', '2013|2013'],
      ["the 1990s and the '80s", '1990s|1990/1999', "'80s|1980/1989"],
      ['Q3 2020 and 2019 Q4', 'Q3 2020|2020-Q3', '2019 Q4|2019-Q4'],
      ['in the third quarter of 2020', 'third quarter of 2020|2020-Q3'],
      ['Q2 and Q3 2020', 'Q2 and Q3 2020|2020-Q2/2020-Q3'],
      ['second and third quarters of 2020', 'second and third quarters of 2020|2020-Q2/2020-Q3'],
      ['the first half of 2014', 'first half of 2014|2014-H1'],
      ['first nine months of 1987', 'first nine months of 1987|1987-01/1987-09'],
      ['last three months of 2019', 'last three months of 2019|2019-10/2019-12'],
      ['last quarter of 2019, final quarter of 2018', 'last quarter of 2019|2019-Q4', 'final quarter of 2018|2018-Q4'],
      ['the end of 2019 and the final match of 2018', '2019|2019', '2018|2018'],
      [
        'in the 19th century and in 1277, from July 11 to 13, 2022',
        '19th century|1801/1900',
        '1277|1277',
        'July 11 to 13, 2022|2022-07-11/2022-07-13',
      ],
      ['from 1543-4 to 1557-8', '1543-4|1543/1544', '1557-8|1557/1558'],
      ['/honduras-in-the-2019-gold-cup-2019/'],
      ['FY2023 and fiscal 2022', 'FY2023|2023', '2022|2022'],
      ['2012-2014, 2022/23', '2012-2014|2012/2014', '2022/23|2022/2023'],
      ['from 2012 to 2014', '2012|2012', '2014|2014'],
      ['Monday, July 11, 2022', 'Monday, July 11, 2022|2022-07-11'],
      ['July 23 to September 8, 2022', 'July 23 to September 8, 2022|2022-07-23/2022-09-08'],
    ]);
  });
  describe('told from the article', () => {
    check('en', '2013-04-05', [
      ['last year, last month and next year', 'last year|2012', 'last month|2013-03', 'next year|2014'],
      ['In December, the company put up', 'December|2012-12'],
      ['will hold a campaign in May', 'May|2013-05'],
      ['this quarter and yesterday', 'this quarter|2013-Q2', 'yesterday|2013-04-04'],
      ['said on Tuesday', 'Tuesday|2013-04-02'],
      ['on December 19 and 20', 'December 19 and 20|2012-12-19/2012-12-20'],
      ['the fourth quarter', 'fourth quarter|2012-Q4'],
      ['the first three quarters of last year', 'first three quarters of last year|2012-Q1/2012-Q3'],
      ['the past two years', 'past two years|2011-04/2013-04'],
      ['10 years ago', '10 years ago|2003'],
    ]);
  });
  describe("without the article's date", () => {
    check('en', undefined, [['last year, on Tuesday, in December', 'last year|', 'Tuesday|', 'December|']]);
  });
  describe('that are none', () => {
    check('en', '2013-04-05', [
      ['He scored in the second half.'],
      ['In the first half sales rose 5%', 'first half|2013-H1'],
      ['It may march on, and the sun sat.'],
      ['2000 people and 1,987 jobs'],
      ['more than 2000 of them'],
      ['$2012 and 2012 km'],
      ['a third of the quarter'],
      ['In May 26 million phones were sold', 'May|2012-05'],
    ]);
  });
});

describe('dates in Dutch', () => {
  check('nl', '2014-09', [
    ['in april 2010 gesticht en in augustus 2011', 'april 2010|2010-04', 'augustus 2011|2011-08'],
    ['Dit jaar en volgend jaar', 'Dit jaar|2014', 'volgend jaar|2015'],
    ['met 31 % in juli', 'juli|2014-07'],
    ['Tijdens het eerste semester dit jaar', 'eerste semester dit jaar|2014-H1'],
    ['de laatste 12 maanden', 'laatste 12 maanden|2013-09/2014-09'],
    ['sinds 1958', '1958|1958'],
    ['in de jaren 90', 'jaren 90|1990/1999'],
    ['16 augustus 2012', '16 augustus 2012|2012-08-16'],
  ]);
});

describe('dates in German', () => {
  check('de', '2014-09', [
    ['am 16. August 2012', '16. August 2012|2012-08-16'],
    ['im April 2010 und seit 1958', 'April 2010|2010-04', '1958|1958'],
    ['15.12.2020', '15.12.2020|2020-12-15'],
    ['im letzten Jahr', 'letzten Jahr|2013'],
    ['im dritten Quartal 2020', 'dritten Quartal 2020|2020-Q3'],
  ]);
});
