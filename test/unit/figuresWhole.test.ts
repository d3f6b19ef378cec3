import { checkFigures as check } from './figuresReading.js';

/** Numbers that are read whole, with everything that says how much they are, or not at all. */
describe('a number is read whole or not at all', () => {
  describe('a currency glued to its number', () => {
    check('en', [
      ['a loan of NZD40m', 'NZD40m|money|40000000|NZD'],
      ['debts of JPY2trn and SEK3k', 'JPY2trn|money|2000000000000|JPY', 'SEK3k|money|3000|SEK'],
      ['Sfr12m in Zurich, Skr3bn', 'Sfr12m|money|12000000|CHF', 'Skr3bn|money|3000000000|SEK'],
      ['it raised Can$7bn', 'Can$7bn|money|7000000000|CAD'],
      ['Rs30cr and R7m', 'Rs30cr|money|300000000|INR', 'R7m|money|7000000|ZAR'],
      ['it raised Qq$7bn'],
      ['the TOP500 and the COP26 and the GBP5x'],
    ]);
    check('nl', [
      ['een lening van CHF40m', 'CHF40m|money|40000000|CHF'],
      ['een boete van £4bn', '£4bn|money|4000000000|GBP'],
      ['de COP26 in Glasgow'],
    ]);
    check('de', [
      ['ein Kredit von EUR40Mio', 'EUR40Mio|money|40000000|EUR'],
      ['eine Strafe von $4bn', '$4bn|money|4000000000|USD'],
    ]);
  });
  describe('scales', () => {
    check('en', [
      ['a deficit of £9trn', '£9trn|money|9000000000000|GBP'],
      ['₹7L and ₹30 L and ₹2 Cr', '₹7L|money|700000|INR', '₹30 L|money|3000000|INR', '₹2 Cr|money|20000000|INR'],
      ['7L of paint', '7L|measure|7|litre'],
      ['a deficit of £9zn'],
      ['a deficit of $9 gazillion'],
      ['a fine of 7 miljarder kronor'],
      ['8M subscribers and 20K downloads', '8M|count|8000000|subscriber', '20K|count|20000|download'],
      ['5G phones, 4K screens and 3M shares'],
      ['a GeForce GT 750M graphics card'],
    ]);
    check('nl', [
      ['een schuld van 2,5 ton euro', '2,5 ton euro|money|250000|EUR'],
      ['het appartement kostte 4 ton', '4 ton|price|400000|EUR'],
      ['een lading van 4 ton graan', '4 ton|measure|4|tonne'],
      ['8M abonnees', '8M|count|8000000|subscriber'],
    ]);
  });
  describe('cents and dollars', () => {
    check('en', [
      ['up 4 cents', '4 cents|money|0.04|USD'],
      ['from €2 and 4 cents', '€2|money|2|EUR', '4 cents|money|0.04|EUR'],
      ['up 4 cents to A$2.75', '4 cents|money|0.04|AUD', 'A$2.75|money|2.75|AUD'],
      ['Canada spent 6 billion dollars', '6 billion dollars|money|6000000000|USD'],
      ['6 Hong Kong dollars', '6 Hong Kong dollars|money|6|HKD'],
    ]);
    check('nl', [
      ['dat is 4 cent meer', '4 cent|money|0.04|EUR'],
      ['In Hongkong ging 6 miljard dollar om', '6 miljard dollar|money|6000000000|USD'],
    ]);
    check('de', [
      ['4 Cent mehr', '4 Cent|money|0.04|EUR'],
      ['4 Cent mehr; die andere Aktie steht bei 7 Dollar', '4 Cent|money|0.04|EUR', '7 Dollar|price|7|USD'],
      ['um 4 Cent auf 7 Dollar', '4 Cent|money|0.04|USD', '7 Dollar|money|7|USD'],
    ]);
  });
  describe('mixed numbers, fractions and numbers of two scales', () => {
    check('en', [
      ['four-and-a-half hours', 'four-and-a-half hours|duration|4.5|hour'],
      ['a one-and-a-half-day visit', 'one-and-a-half-day|duration|1.5|day'],
      ['seven-and-three-quarters percent', 'seven-and-three-quarters percent|percent|7.75|%'],
      ['the win-and-a-half'],
      ['3 billion 40 million seats', '3 billion 40 million|count|3040000000|seat'],
      ['3 billion and 40 million', '3 billion|count|3000000000|', '40 million|count|40000000|'],
      ['3⁄4 of the votes', '3⁄4|multiple|0.75|x'],
      ['three out of six hundred', 'three out of six hundred|multiple|0.005|x'],
      ['3 out of 31 towns', '3|count|3|', '31|count|31|town'],
    ]);
    check('nl', [
      ['vier-en-een-half uur', 'vier-en-een-half uur|duration|4.5|hour'],
      ['3 miljard 40 miljoen stoelen', '3 miljard 40 miljoen|count|3040000000|stoel'],
      ['drie van de zeshonderd', 'drie van de zeshonderd|multiple|0.005|x'],
      ['drie van de 31 dorpen', 'drie|count|3|dorp', '31|count|31|dorp'],
    ]);
    check('de', [
      ['viereinhalb Stunden', 'viereinhalb Stunden|duration|4.5|hour'],
      ['drei von sechshundert Wagen', 'drei von sechshundert|multiple|0.005|x'],
    ]);
  });
  describe('below zero', () => {
    check('en', [
      ['it fell to –7°C', '–7°C|measure|-7|degree Celsius'],
      ['growth of –1.5%', '–1.5%|percent|-1.5|%'],
      ['7–9%', '7–9%|percent|7..9|%'],
      ['sales rose – 7% more', '7%|percent|7|%'],
      ['a result of –$7 million', '–$7 million|money|-7000000|USD'],
      ['Adults –£7', '£7|money|7|GBP'],
      ['a result of $(7.5) million', '$(7.5) million|money|-7500000|USD'],
      ['cash flow of (8.5) million', '(8.5) million|count|-8500000|'],
      ['seven (7) million shares'],
    ]);
    check('nl', [
      ['het werd –7 graden', '–7 graden|measure|-7|degree'],
      ['7–9 procent', '7–9 procent|percent|7..9|%'],
      ['een resultaat van €(7,5) miljoen', '€(7,5) miljoen|money|-7500000|EUR'],
    ]);
    check('de', [
      ['es wurden –7 Grad', '–7 Grad|measure|-7|degree'],
      ['7–9 Prozent', '7–9 Prozent|percent|7..9|%'],
    ]);
  });
  describe('powers of ten', () => {
    check('en', [
      ['4 x 10^5 cells', '4 x 10^5|count|400000|cell'],
      ['2.5×10⁸ dollars', '2.5×10⁸ dollars|money|250000000|USD'],
      ['2.5E+003 litres', '2.5E+003 litres|measure|2500|litre'],
      ['4.5e21 atoms', '4.5e21|count|4.5e+21|atom'],
      ['the Boeing 7E7'],
      ['4 x 10 metres', '4|count|4|', '10 metres|measure|10|metre'],
    ]);
    check('nl', [['4 x 10^5 cellen', '4 x 10^5|count|400000|cel']]);
  });
  describe('what only looks like a figure', () => {
    check('en', [
      ['It has its seat at 2200 NW 14th Avenue, Suite 300.'],
      ['the Fusion Server 11g'],
      ['add 11g of salt', '11g|measure|11|gram'],
      ["at 12° 40'S, 3°10′W and 61.5° N"],
      ['an angle of 61.5°', '61.5°|measure|61.5|degree'],
      ['They won Euro 2008 and Euro 96.'],
      ['It cost euro 2,008.', 'euro 2,008|price|2008|EUR'],
      ['under Rule 14a-8, section 12b and a 401(k) plan'],
      ['a pressure of 130 over 85.'],
      ['It paid 130 over 85 days.', '130|count|130|', '85 days|duration|85|day'],
    ]);
    check('nl', [
      ['Herengracht 40, 1015 BK Amsterdam'],
      ['artikel 12b en artikel 3, lid 4'],
      ['een bloeddruk van 130 over 85, zei hij'],
      ["op 52° 10' NB"],
    ]);
    check('de', [
      ['Lange Straße 40, 10115 Berlin'],
      ['nach § 12b und Artikel 3b'],
      ['ein Druck von 130 zu 85.'],
      ['6 Millionen Euro im Jahr 2019', '6 Millionen Euro|money|6000000|EUR'],
      ['6 Millionen Euro im Jahr', '6 Millionen Euro|money|6000000|EUR|exact|year'],
    ]);
  });
});
