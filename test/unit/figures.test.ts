import assert from 'node:assert/strict';
import { checkFigures as check, readText } from './figuresReading.js';

describe('figures in English', () => {
  describe('money', () => {
    check('en', [
      ['It cost USD 200.', 'USD 200|price|200|USD'],
      ['a deal worth EUR 2.5bn', 'EUR 2.5bn|money|2500000000|EUR'],
      ['a $3.5 billion loan', '$3.5 billion|money|3500000000|USD'],
      ['raised £10 million', '£10 million|money|10000000|GBP'],
      ['raised £10m and $1.2bn', '£10m|money|10000000|GBP', '$1.2bn|money|1200000000|USD'],
      ['profit of 5 mln dlrs', '5 mln dlrs|money|5000000|USD'],
      ['Rs 500 crore was spent', 'Rs 500 crore|money|5000000000|INR'],
      [
        '2 billion yuan, or about US$320 million',
        '2 billion yuan|money|2000000000|CNY',
        'US$320 million|money|320000000|USD|approx',
      ],
      ['HK$2.3 billion and NT$40 million', 'HK$2.3 billion|money|2300000000|HKD', 'NT$40 million|money|40000000|TWD'],
      ['fines of R99.5 million', 'R99.5 million|money|99500000|ZAR'],
      ['fined Dh10,000', 'Dh10,000|money|10000|AED'],
      ['an increase to 120 MEUR', '120 MEUR|money|120000000|EUR'],
      ['nearly one trillion U.S. dollars', 'one trillion U.S. dollars|money|1000000000000|USD|approx'],
      ['half a million dollars', 'half a million dollars|money|500000|USD'],
      ['thirteen dollars and forty-five cents', 'thirteen dollars and forty-five cents|money|13.45|USD'],
      ['470 pence a share', '470 pence|price|4.7|GBP|exact|share'],
      ['$10-12 million in sales', '$10-12 million|money|10000000..12000000|USD'],
      [
        'priced at 23.7 to 24.5 Hong Kong dollars per share',
        '23.7 to 24.5 Hong Kong dollars|price|23.7..24.5|HKD|exact|share',
      ],
      ['In Karachi it sold for 900 rupees', '900 rupees|price|900|PKR'],
      ['75 USD million', '75 USD million|money|75000000|USD'],
      ['a $-sign and the dollar'],
      ['The P40 and the B52 and the K2'],
    ]);
  });
  describe('percentages', () => {
    check('en', [
      ['up 6.42%', '6.42%|percent|6.42|%'],
      ['30% to 40% more', '30% to 40%|percent|30..40|%'],
      ['12 per cent', '12 per cent|percent|12|%'],
      ['15 pct', '15 pct|percent|15|%'],
      ['a margin of no more than 5%', '5%|percent|5|%|lte'],
      ['1%, 8%, and -18%, respectively', '1%|percent|1|%', '8%|percent|8|%', '-18%|percent|-18|%'],
      ['up 2.5 percentage points', '2.5 percentage points|percent|2.5|percentage point'],
      ['cut by 25 basis points', '25 basis points|percent|25|basis point'],
      ['from 3 to 5 percent', '3|percent|3|%', '5 percent|percent|5|%'],
      ['ranging from 3 to 5 percent', '3 to 5 percent|percent|3..5|%'],
    ]);
  });
  describe('counts', () => {
    check('en', [
      ['order 50,000 of its new MI2 phones', '50,000|count|50000|phone'],
      ['at least 500,000 people would sign up', '500,000|count|500000|person|gte'],
      ['more than 30 to handle it', '30|count|30||gt'],
      ['1.5 million units per month', '1.5 million|count|1500000|unit|exact|month'],
      ['around 10,000 requests from users daily', '10,000|count|10000|request|approx|day'],
      [
        'from 760,000 to 1.52 million followers',
        '760,000|count|760000|follower',
        '1.52 million|count|1520000|follower',
      ],
      ['between 3 and 5 people', '3 and 5|count|3..5|person'],
      ['50+ products', '50|count|50|product|gte'],
      ['users reached 4310. Wan, based on this', '4310. Wan|count|43100000|user'],
      ['was shared nearly 2 million times', '2 million|count|2000000|time|approx'],
      ['12,34,567 voters', '12,34,567|count|1234567|voter'],
      ['40 000 spectators', '40 000|count|40000|spectator'],
      ['three lakh crore', 'three lakh crore|count|3000000000000|'],
      ['two dozen cars', 'two dozen|count|24|car'],
    ]);
  });
  describe('durations, measures, multiples and ranks', () => {
    check('en', [
      ['sold out within five minutes', 'five minutes|duration|5|minute|lte'],
      ['a seven-year bond', 'seven-year|duration|7|year'],
      ['two and a half years', 'two and a half years|duration|2.5|year'],
      ['She was 29 years old.', '29 years old|duration|29|year'],
      ['at least two or three years', 'two or three years|duration|2..3|year|gte'],
      ['10 1/2 miles of cable', '10 1/2 miles|measure|10.5|mile'],
      ['0.9 trillion cubic feet', '0.9 trillion cubic feet|measure|900000000000|cubic foot'],
      ['40 deg celsius', '40 deg celsius|measure|40|degree Celsius'],
      ['an 8-inch wafer', '8-inch|measure|8|inch'],
      ['will increase by 3-5 times', '3-5 times|multiple|3..5|x'],
      ['Over half of the sales', 'half|multiple|0.5|x|gt'],
      ['its value doubled', 'doubled|multiple|2|x'],
      ['two-thirds of voters', 'two-thirds|multiple|0.6666666666666666|x'],
      ['the second largest firm', 'second largest|rank|2|#'],
      ['the 18th largest buyer', '18th largest|rank|18|#'],
      ['the top five brands', 'top five|rank|5|#'],
      ['it ranked third to fifth', 'third to fifth|rank|3..5|#'],
    ]);
  });
  describe('what is no figure', () => {
    check('en', [
      ['the Mi 11 and the Exynos 1080'],
      ['Tencent (0700.HK) fell'],
      ['one of the first of them'],
      ['There are two reasons: one is cost, the other time.'],
      ['these two companies'],
      ['at 10:08 and at 9 pm'],
      ['call +1-222-2222/2222'],
      ['Manchester won 3-1'],
      ['version 2.0.1 and 192.168.1.2'],
      ['1. Offline\n2. Europe'],
      ['see page 12 and Article 629'],
      ['https://www.test.com/search?q=30%25%2020%'],
      ['5G and 4K and 3D'],
      ['a couple of them, twice'],
      ['COVID-19 and F-16'],
      ['a year and a half later'],
      ['(2014) 57, 349; see 555-123-4567'],
      ['no one came'],
      ['for the first time, in first place?', 'first place|rank|1|#'],
    ]);
  });
});

describe('figures in Dutch', () => {
  check('nl', [
    ['verkocht voor $ 75 miljoen', '$ 75 miljoen|money|75000000|USD'],
    ['op meer dan $ 2 miljard geraamd', '$ 2 miljard|money|2000000000|USD|gt'],
    ['voor anderhalf miljard yuan', 'anderhalf miljard yuan|money|1500000000|CNY'],
    ['waarvan 7,1% ging naar', '7,1%|percent|7.1|%'],
    ['1000 personeelsleden op de meer dan 7100', '1000|count|1000|employee', '7100|count|7100|employee|gt'],
    ['van 50 miljoen tot 43 miljoen', '50 miljoen|count|50000000|', '43 miljoen|count|43000000|'],
    ['(+271%)', '271%|percent|271|%'],
    ['al acht miljoen volgers', 'acht miljoen|count|8000000|follower'],
    ['Elke maand ontvangt Xiaomi $ 4,9 miljoen', '$ 4,9 miljoen|money|4900000|USD|exact|month'],
    ['meer dan een miljard applicaties', 'een miljard|count|1000000000|application|gt'],
    ['voor de helft van de prijs', 'helft|multiple|0.5|x'],
    ['291.890 ton staal', '291.890 ton|measure|291890|tonne'],
    ['tweeëntwintig mensen', 'tweeëntwintig|count|22|person'],
    ['vijfentwintighonderdzevenenzeventig', 'vijfentwintighonderdzevenenzeventig|count|2577|'],
    ['dertien euro en vijfenveertig cent', 'dertien euro en vijfenveertig cent|money|13.45|EUR'],
    ['een van de eerste'],
    ['tussen de 25 en de 35 jaar', '25 en de 35 jaar|duration|25..35|year'],
    ["zo'n driehonderd pagina's", 'driehonderd|count|300|pagina|approx'],
    ['om 8 uur, vanaf 22 uur'],
  ]);
});

describe('what a figure says besides its value', () => {
  const figure = (text: string) => readText(text, 'en').figures[0];
  it('gives half of the last written digit as precision', () => {
    assert.equal(figure('1.2 billion yuan')?.precision, 5e7);
    assert.equal(figure('1,187 million yuan')?.precision, 5e5);
    assert.equal(figure('27 percent')?.precision, 0.5);
    assert.equal(figure('50,000 phones')?.precision, 0);
  });
  it('tells a rise from a fall', () => {
    assert.equal(figure('sales grew 12%')?.direction, 'up');
    assert.equal(figure('a drop of 4%')?.direction, 'down');
    assert.equal(figure('a share of 4%')?.direction, undefined);
  });
  it('keeps digits that it does not understand, with the reason', () => {
    const { unread } = readText('Tencent (0700.HK) 2.0.1', 'en');
    assert.deepEqual(
      unread.map((u) => u.reason),
      ['code', 'chain of numbers'],
    );
  });
});

describe('figures in German', () => {
  check('de', [
    ['ein Umsatz von rund 14 Millionen Dollar', '14 Millionen Dollar|money|14000000|USD|approx'],
    ['Der Haushalt beläuft sich auf 12 500 EUR.', '12 500 EUR|money|12500|EUR'],
    ['zwei Euro und fünfzig Cent', 'zwei Euro und fünfzig Cent|money|2.5|EUR'],
    ['94.000 $ und 1,5 Mrd. Euro', '94.000 $|money|94000|USD', '1,5 Mrd. Euro|money|1500000000|EUR'],
    ['um 27 Prozent gestiegen', '27 Prozent|percent|27|%'],
    ['siebenunddreißig Prozent', 'siebenunddreißig Prozent|percent|37|%'],
    ['mehr als 500 Jahre alt', '500 Jahre alt|duration|500|year|gt'],
    ['195,63 Quadratmeter groß', '195,63 Quadratmeter|measure|195.63|square metre'],
    ['eintausendeinhundertfünfzig Menschen', 'eintausendeinhundertfünfzig|count|1150|person'],
    ['anderthalb Millionen Kunden', 'anderthalb Millionen|count|1500000|customer'],
    ['zwischen 3 und 5 Tonnen', '3 und 5 Tonnen|measure|3..5|tonne'],
    ['einer der ersten'],
    ['Seite 12, Nummer 5, um 9 Uhr'],
  ]);
});
