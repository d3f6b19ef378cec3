import { checkDates } from './dateCases.js';

const APRIL = '2024-04-20';

describe('compact dates', () => {
  describe('in English', () => {
    checkDates('en', APRIL, [
      ["up in Q2'21 and in Q2’20", "Q2'21|2021-Q2", 'Q2’20|2020-Q2'],
      ["in Q3 '22 and 3Q 2021", "Q3 '22|2022-Q3", '3Q 2021|2021-Q3'],
      ['3Q22, 4Q2021 and 2H19', '3Q22|2022-Q3', '4Q2021|2021-Q4', '2H19|2019-H2'],
      ["H1'20 and H2 FY22", "H1'20|2020-H1", 'H2 FY22|2022-H2'],
      ['Q3FY22 and 1QFY23', 'Q3FY22|2022-Q3', '1QFY23|2023-Q1'],
      ['2022Q03, 2021Q4, 2020-Q1', '2022Q03|2022-Q3', '2021Q4|2021-Q4', '2020-Q1|2020-Q1'],
      ['Q4/21 and Q4-2020', 'Q4/21|2021-Q4', 'Q4-2020|2020-Q4'],
      ['FY22, FY 2021, FY2019/20', 'FY22|2022', 'FY 2021|2021', 'FY2019/20|2019/2020'],
      ['07-MAR-18, 4-Oct-11 and 15Jun20', '07-MAR-18|2018-03-07', '4-Oct-11|2011-10-04', '15Jun20|2020-06-15'],
      ['2017/Nov/02, 02/Nov/2017', '2017/Nov/02|2017-11-02', '02/Nov/2017|2017-11-02'],
      ['in 2019 Oct, in 2018 April 5', '2019 Oct|2019-10', '2018|2018', 'April 5|2018-04-05'],
      ["in Aug '19, in '98", "Aug '19|2019-08", "'98|1998"],
      ['between 2011 and 2015', '2011|2011', '2015|2015'],
      ['in Oct/Dec and in April/June 2021', 'Oct/Dec|2023-Q4', 'April/June 2021|2021-Q2'],
      ['in Jan/Feb, on 3/Oct/2021', 'Jan/Feb|2024-01/2024-02', '3/Oct/2021|2021-10-03'],
      ['February U.S. output and March OPEC output', 'February|2024-02', 'March|2024-03'],
      ['built until at least 2030 and since about 1999', '2030|2030', '1999|1999'],
      ['it rose to at least 2030 people'],
      ['August B. Wilson and June Smith'],
      ['a Q400, an H24 pump and a Q7'],
      ["rock 'n' roll, the '60 minutes' show"],
      ['FY7, 5H24 and 7Q23'],
      ['15Jun2 and 40Mar22'],
      ['at /2018/oct/31/ of the site'],
    ]);
  });
  describe('in Dutch', () => {
    checkDates('nl', APRIL, [
      ['in K3 2022 en K3 2021', 'K3 2022|2022-Q3', 'K3 2021|2021-Q3'],
      [
        "Q2'21, 2e kwartaal 2020, 1e halfjaar 2019",
        "Q2'21|2021-Q2",
        '2e kwartaal 2020|2020-Q2',
        '1e halfjaar 2019|2019-H1',
      ],
      ['4-11-2022, 04.11.2022, 12-mrt-18', '4-11-2022|2022-11-04', '04.11.2022|2022-11-04', '12-mrt-18|2018-03-12'],
      ['boekjaar 2019/20, medio 2021', '2019/20|2019/2020', '2021|2021'],
      ['kocht in mei 5 winkels', 'mei|2023-05'],
      ['versie 4.11.20 van het programma'],
    ]);
  });
  describe('in German', () => {
    checkDates('de', APRIL, [
      ['im Q3/22 und im 2. Quartal 2021', 'Q3/22|2022-Q3', '2. Quartal 2021|2021-Q2'],
      ['im 1. Hj. 2022, im 2. Halbjahr 2021', '1. Hj. 2022|2022-H1', '2. Halbjahr 2021|2021-H2'],
      ['im GJ 2020/21 und im GJ2019', 'GJ 2020/21|2020/2021', 'GJ2019|2019'],
      ['am 4.11.2022 und am 04.11.22', '4.11.2022|2022-11-04', '04.11.22|2022-11-04'],
      ['vor drei Jahren und vor einem Monat', 'vor drei Jahren|2021', 'vor einem Monat|2024-03'],
      ['im vorletzten Jahr, in letztem Monat', 'vorletzten Jahr|2022', 'letztem Monat|2024-03'],
      ['vor dem Haus, vor drei Häusern'],
      ['Platz 3. Quartalsweise'],
    ]);
  });
});

describe('dates that no calendar has', () => {
  checkDates('en', APRIL, [
    ['on 31 June 2019, on June 31, 2019'],
    ['29 February 2023 and 29 February 2024', '29 February 2024|2024-02-29'],
    ['31/04/2020 or 04/31/2020'],
  ]);
  checkDates('nl', APRIL, [['op 31 april 2020 en op 30-02-2020']]);
  checkDates('de', APRIL, [['am 31. April 2020 und am 30.02.2020']]);
});

describe('dates beside numbers', () => {
  checkDates('en', APRIL, [
    ['$2.4 in April and 17.3 in June', 'April|2024-04', 'June|2023-06'],
    ['2.5 years ago'],
    ['In June 14 factories closed, on June 14 one', 'June|2023-06', 'June 14|2023-06-14'],
    ['3 April and April 3.', '3 April|2024-04-03', 'April 3|2024-04-03'],
    ['version 3.4.2015'],
  ]);
});

describe('names of months that are other names', () => {
  describe('in English', () => {
    checkDates('en', APRIL, [
      ['The label October Hill signed June Carver, and April Voss left.'],
      ['paid by August Rennert'],
      ['an APR of 4.2%, ($NOV) and #DEC'],
      ['June Retail Sales Fall; July, August', 'June|2023-06', 'July|2023-07', 'August|2023-08'],
      ['In June Veldra sold it; last April Veldra bought it', 'June|2023-06', 'April|2023-04'],
      ['APR 2021, DEC 5', 'APR 2021|2021-04', 'DEC 5|2021-12-05'],
    ]);
  });
  describe('in Dutch', () => {
    checkDates('nl', APRIL, [
      ['Wang Mei werkt sinds mei bij April Verhoef.', 'mei|2023-05'],
      ['In April Media en in april', 'April|2024-04', 'april|2024-04'],
    ]);
  });
  describe('in German', () => {
    checkDates('de', APRIL, [
      ['August Rennert kam im Juni, Juni Falk im August.', 'Juni|2023-06', 'August|2023-08'],
      ['Der Mai ist schön. Frau Mai kam.'],
    ]);
  });
});

describe('numbers of houses', () => {
  checkDates('en', APRIL, [
    ['was arrested at 2088 Philip Street on Tuesday', 'Tuesday|2024-04-16'],
    ['In 2013 Wall Street fell, and in 1998 Main Street', '2013|2013', '1998|1998'],
    ['By 2080 the seas may rise', '2080|2080'],
  ]);
});

describe('stretches told by another date', () => {
  describe('in English', () => {
    checkDates('en', APRIL, [
      ['in the three months ended June 30, 2019', 'three months ended June 30, 2019|2019-Q2'],
      ['Year ended Dec. 31, 2018', 'Year ended Dec. 31, 2018|2018'],
      ['in the six months to June', 'six months to June|2023-H1'],
      ['in the 12 months through March 2022', '12 months through March 2022|2021-04/2022-03'],
      ['its fiscal year ended June 30, 2020', 'fiscal year ended June 30, 2020|2019-07/2020-06'],
      // A fiscal quarter's own number is no quarter of the calendar.
      ['the first quarter ended September 30, 2021', 'first quarter ended September 30, 2021|2021-Q3'],
      // Books close on a Saturday.
      ['in the quarter ended September 26, 2020', 'quarter ended September 26, 2020|2020-Q3'],
      ['in the quarter ended January 2, 2021', 'quarter ended January 2, 2021|2020-Q4'],
      ['in the month ended March 15, 2021', 'month ended March 15, 2021|2021-02-16/2021-03-15'],
      ['in the two weeks to December 24, 2022', 'two weeks to December 24, 2022|2022-12-11/2022-12-24'],
      ['the last week of February 2020', 'last week of February 2020|2020-02-23/2020-02-29'],
      ['the second half of March 2020', 'second half of March 2020|2020-03-16/2020-03-31'],
      ['the first half of the 20th century', 'first half of the 20th century|1901/1950'],
      ['the last quarter of the 19th century', 'last quarter of the 19th century|1876/1900'],
      ['the first decade of the 21st century', 'first decade of the 21st century|2001/2010'],
      ['the second half of the 1990s', 'second half of the 1990s|1995/1999'],
      ['in the 1970s and 1980s', '1970s and 1980s|1970/1989'],
      ['from the seventies to the eighties', 'seventies to the eighties|1970/1989'],
      ['last fiscal year', 'last fiscal year|2023'],
      ['in mid-March, in mid-May', 'March|2024-03', 'May|2023-05'],
      ['in the fifties', 'fifties|1950/1959'],
      // None of them.
      ['a man in his fifties, and two fifties at cricket'],
      ['in the 1960s and the 1980s', '1960s|1960/1969', '1980s|1980/1989'],
      ['extended by two years to June 2020', 'June 2020|2020-06'],
      ['moved its offices to June 2020', 'June 2020|2020-06'],
      ['the fifth week of February 2020', 'February 2020|2020-02'],
      ['the third half of the 1990s', '1990s|1990/1999'],
      ['the quarter ended in 2018', '2018|2018'],
      ['half of March 2020', 'March 2020|2020-03'],
      ['a week of March 2020', 'March 2020|2020-03'],
      ['The week ended. June 2020 began.', 'June 2020|2020-06'],
    ]);
  });
  describe('in Dutch', () => {
    checkDates('nl', APRIL, [
      ['in de zes maanden tot en met juni 2019', 'zes maanden tot en met juni 2019|2019-H1'],
      ['het kwartaal dat eindigde op 31 maart 2021', 'kwartaal dat eindigde op 31 maart 2021|2021-Q1'],
      ['in de eerste helft van de 20e eeuw', 'eerste helft van de 20e eeuw|1901/1950'],
      ['de laatste week van februari 2020', 'laatste week van februari 2020|2020-02-23/2020-02-29'],
      ['in de jaren 70 en 80', 'jaren 70 en 80|1970/1989'],
      ["in de jaren '80 en '90", "jaren '80 en '90|1980/1999"],
      ['vorig boekjaar', 'vorig boekjaar|2023'],
      ['in de jaren 60 en 80 mensen', 'jaren 60|1960/1969'],
      ['een week van maart 2020', 'maart 2020|2020-03'],
    ]);
  });
  describe('in German', () => {
    checkDates('de', APRIL, [
      ['in den sechs Monaten bis Juni 2019', 'sechs Monaten bis Juni 2019|2019-H1'],
      ['im Geschäftsjahr zum 31. März 2021', 'Geschäftsjahr zum 31. März 2021|2020-04/2021-03'],
      ['in der ersten Hälfte des 20. Jahrhunderts', 'ersten Hälfte des 20. Jahrhunderts|1901/1950'],
      ['Ende des letzten Jahres', 'letzten Jahres|2023'],
      ['eine Woche im März 2020', 'März 2020|2020-03'],
    ]);
  });
});
