import assert from 'node:assert/strict';
import { checkFigures, readText } from './figuresReading.js';

describe('figures in news of every sort', () => {
  describe('money', () => {
    checkFigures('en', [
      ['a profit of -£20m', '-£20m|money|-20000000|GBP'],
      ['profit rose from $5 to $7 million', '$5|money|5000000|USD', '$7 million|money|7000000|USD'],
      ['from $800 to $1.2 million', '$800|money|800|USD', '$1.2 million|money|1200000|USD'],
      ['wheat at Rs.2,275 per quintal', 'Rs.2,275|price|2275|INR|exact|quintal'],
      ['net profit at Rs 1408.49 cr', 'Rs 1408.49 cr|money|14084900000|INR'],
      ['who cost £72.5m plus £5m', '£72.5m|money|72500000|GBP', '£5m|money|5000000|GBP'],
      ['from £5m plus', '£5m|money|5000000|GBP|gte'],
      ['gas cost 2.10 pounds per litre', '2.10 pounds|price|2.1|GBP|exact|litre'],
      ['It cost 20 pounds.', '20 pounds|price|20|GBP'],
      ['He weighed 180 pounds.', '180 pounds|measure|180|pound'],
      ['30 pounds per square inch', '30 pounds|measure|30|pound'],
      ['up from $6.7 billion a year ago', '$6.7 billion|money|6700000000|USD'],
      ['it costs $6.7 billion a year', '$6.7 billion|money|6700000000|USD|exact|year'],
      ['a $2-billion-a-year program', '$2-billion|money|2000000000|USD|exact|year'],
    ]);
  });
  describe('parts of a whole', () => {
    checkFigures('en', [
      ['One in five adults smokes.', 'One in five|multiple|0.2|x'],
      ['four out of ten agreed', 'four out of ten|multiple|0.4|x'],
      ['1 in 1,000 children', '1 in 1,000|multiple|0.001|x'],
      ['5 in 12 minutes', '5|count|5|', '12 minutes|duration|12|minute'],
      ['one in the car and one in March'],
      ['3 in 37 tests', '3|count|3|', '37|count|37|test'],
      ['several hundred people and a few thousand cattle'],
      ['a hundred people', 'a hundred|count|100|person'],
      ['a third of them, a third suspect', 'a third|multiple|0.3333333333333333|x'],
      ['112.5 per 100,000 people', '112.5|count|112.5||exact|100,000 people'],
    ]);
    checkFigures('nl', [
      ['Eén op de vijf Nederlanders rookt.', 'Eén op de vijf|multiple|0.2|x'],
      ['vier op de tien jongeren', 'vier op de tien|multiple|0.4|x'],
      ['een op de dag'],
      ['en een kwart van de jongeren', 'een kwart|multiple|0.25|x'],
      ['een paar honderd betogers'],
      ['zo’n miljard euro', 'miljard euro|money|1000000000|EUR|approx'],
      ['tientallen miljoen euro, per miljoen inwoners'],
      ['een derde van de leden', 'een derde|multiple|0.3333333333333333|x'],
      ['een derde verdachte'],
    ]);
  });
  describe('ages', () => {
    checkFigures('en', [
      ['his wife, 39, died', '39|duration|39|year'],
      ['between the ages of 18 and 34', '18 and 34|duration|18..34|year'],
      ['two 14-year-olds', '14-year-olds|duration|14|year'],
      ['at least one woman died', 'one|count|1|woman|gte'],
      ['died at the age of 55', '55|duration|55|year'],
      ['aged between 16 and 20', '16 and 20|duration|16..20|year'],
      ['a choice of 55, between 16 and 20', '55|count|55|', '16 and 20|count|16..20|'],
      ['those aged 18 to 64 voted', 'aged 18 to 64|duration|18..64|year'],
      ['Labour got 25, 20 of them new', '25|count|25|', '20|count|20|'],
      ['She is in her 30s, in the low 80s.'],
      [
        'they were 18, 26 and 21 years old',
        '18|duration|18|year',
        '26|duration|26|year',
        '21 years old|duration|21|year',
      ],
      ['he won 2, and 3 percent left', '2|count|2|', '3 percent|percent|3|%'],
      ['above the five-year average', 'five-year|duration|5|year'],
      ['after 12s', '12s|duration|12|second'],
    ]);
    checkFigures('nl', [
      ['een man van 26 en een team van 26', '26|duration|26|year', '26|count|26|'],
      ['derde verdachte (15) meldt zich', '15|duration|15|year'],
      ['een 58-jarige oud-bankier', '58-jarige|duration|58|year'],
      ['58 jaar oud', '58 jaar oud|duration|58|year'],
    ]);
    it('stand in brackets behind a person', () => {
      const text = 'Jan Jansen (39) en Arbeid (39) wonnen.';
      const person = { start: 0, end: 10, entity: 'jan', kind: 'person', source: 'recogniser' } as const;
      const { figures } = readText(text, 'nl', undefined, [person]);
      assert.deepEqual(
        figures.map(({ kind, value }) => [kind, value]),
        [
          ['duration', 39],
          ['count', 39],
        ],
      );
    });
  });
  describe('measures', () => {
    checkFigures('en', [
      ['30 litres of milk a day', '30 litres|measure|30|litre|exact|day'],
      ['30 litres of milk and a day of rest', '30 litres|measure|30|litre'],
      ['421 parts per million', '421 parts per million|measure|421|part per million'],
      ['a 6.1-magnitude quake', '6.1-magnitude|measure|6.1|magnitude'],
      ['an 11-square-mile jump', '11-square-mile|measure|11|square mile'],
      ['it fell by 4.2 mm Hg', '4.2 mm Hg|measure|4.2|millimetre of mercury'],
      ['it exceeded 50 mg/l', '50 mg/l|measure|50|milligram per litre|gt'],
      ['1,850 sq. ft. of space', '1,850 sq. ft|measure|1850|square foot'],
      ['highs of 30C and 12C at night', '30C|measure|30|degree Celsius', '12C|measure|12|degree Celsius'],
      ['a limit of 1.5C', '1.5C|measure|1.5|degree Celsius'],
      ['gate 30C and form 12F'],
      ['$5 million over three years', '$5 million|money|5000000|USD', 'three years|duration|3|year'],
      ['it lasted over three years', 'three years|duration|3|year|gt'],
      ['an 18-fold rise', '18-fold|multiple|18|x'],
    ]);
  });
  describe('counts', () => {
    checkFigures('en', [
      ['a 12-member panel', '12|count|12|member'],
      ['the nine-party bloc', 'nine|count|9|party'],
      ['a two-party system, a 5-star hotel, 4-wheel drive'],
      ['passenger numbers rose to 7.5m', '7.5m|count|7500000|'],
      ['the wall rose to 7.5m', '7.5m|measure|7.5|metre'],
      ['the number has risen to 70 following strikes', '70|count|70|'],
      ['slipped 49.63 to 6,728', '49.63|count|49.63|', '6,728|count|6728|'],
      ['from 5 to 60 or 5 to 60 people', '5|count|5|', '60|count|60|', '5 to 60|count|5..60|person'],
    ]);
    checkFigures('en', [
      [
        '30 gunmen, 12 policewomen and 5 grandchildren',
        '30|count|30|gunman',
        '12|count|12|policewoman',
        '5|count|5|grandchild',
      ],
      ['the 30 specimen jar', '30|count|30|'],
    ]);
    checkFigures('en', [['Seven of the thirteen suspects', 'Seven|count|7|suspect', 'thirteen|count|13|suspect']]);
    checkFigures('nl', [
      ['Ruim honderd mensen kwamen.', 'honderd|count|100|person|gt'],
      ['300.000 huishoudens krijgen geld', '300.000|count|300000|household'],
      ['twee tot drie keer per week', 'twee tot drie|count|2..3|time'],
      ['twaalf gestolen fietsen', 'twaalf|count|12|bicycle'],
      ['vijf systemen en zes graven', 'vijf|count|5|systeem', 'zes|count|6|graaf'],
      ['vijftienhonderd tot tweeduizend koeien', 'vijftienhonderd tot tweeduizend|count|1500..2000|cow'],
      ['in ziekenhuizen (vorige week 1140)', '1140|count|1140|'],
      ['in week 40, op dag 12'],
      ['hij wil 10 miljard bezuinigen', '10 miljard|count|10000000000|'],
    ]);
    checkFigures('de', [
      ['Erdstöße der Stärke 6,9', '6,9|count|6.9|'],
      ['der Airbus 380'],
      ['30 neue Filialen eröffnen', '30|count|30|store'],
      ['50 große Betriebe schlossen', '50|count|50|betriebe'],
      ['eine Spanne von 60 bis 70 Milliarden Euro', '60 bis 70 Milliarden Euro|money|60000000000..70000000000|EUR'],
    ]);
  });
  describe('what is no figure', () => {
    checkFigures('en', [
      ['Call 020 555 1234 or +31 20 555 12 34, or (877) 555-0142.'],
      ['he left (877) 555 of them', '877|count|877|', '555|count|555|'],
      ['He works at 1600 Pennsylvania Avenue.'],
      ['as was shown [12], [3, 4]'],
      ['1. Open the box. 2. Take it out.'],
      ['Sinopec (HK:386) and (SH:600519)'],
      ["at nine o'clock, at 9 in the morning, in the 52nd minute"],
      ['Shared.\n12\nNext one here.'],
      ['Leeds won 33 - 0 and 26 – 1.'],
      ['12 - 15 people came', '12 - 15|count|12..15|person'],
      ['it came in the 52nd minute'],
    ]);
    checkFigures('nl', [
      ['van 08.00 tot 15.00 uur, rond tien over half negen'],
      ['op één na grootste, op twee na beste', 'op één na grootste|rank|2|#', 'op twee na beste|rank|3|#'],
      ['op een na warmste dag', 'op een na warmste|rank|2|#'],
      ['op één na allen'],
    ]);
    checkFigures('nl', [['om 9.30 uur, voor 12.00 uur'], ['het duurde 9,5 uur', '9,5 uur|duration|9.5|hour']]);
    checkFigures('en', [
      ['1600 people on the Avenue', '1600|count|1600|person'],
      ['a ratio of 1:386, or 386', '386|count|386|'],
      ['the year had 366 days, 12 months', '366 days|duration|366|day', '12 months|duration|12|month'],
    ]);
  });
  describe('what two languages say alike', () => {
    checkFigures('en', [
      ['a 30-to-60-day process', '30-to-60-day|duration|30..60|day'],
      ['rose 166.5 and 93.3% respectively', '166.5|percent|166.5|%', '93.3%|percent|93.3|%'],
      ['two of the Rolls-Royce Trent 900 engines', 'two|count|2|engine'],
      ['At Ford 900 workers left.', '900|count|900|worker'],
      ['options on five Boeing 737s', 'five|count|5|737'],
      ['a pause of 12s', '12s|duration|12|second'],
      ['Two more plants will close.', 'Two|count|2|plant'],
      ['Two more will close.'],
      [
        'It asked for $5 billion on top of the four billion it has.',
        '$5 billion|money|5000000000|USD',
        'four billion|money|4000000000|USD',
      ],
      [
        'It asked for $5 billion; the planet has eight billion.',
        '$5 billion|money|5000000000|USD',
        'eight billion|count|8000000000|',
      ],
      [
        'It sold 5 million at $6 million a month',
        '5 million|count|5000000|',
        '$6 million|money|6000000|USD|exact|month',
      ],
      [
        'It offers $25,000 for a car, 50,000 with insurance and $75,000 without.',
        '$25,000|money|25000|USD',
        '50,000|money|50000|USD',
        '$75,000|money|75000|USD',
      ],
      [
        'It paid $25,000, hired 600, and paid $75,000.',
        '$25,000|money|25000|USD',
        '600|count|600|',
        '$75,000|money|75000|USD',
      ],
      ['the Fortune Five Hundred'],
      ['a third US carmaker'],
      ['a third of US carmakers', 'a third|multiple|0.3333333333333333|x'],
      ['to halve its dividend', 'halve|multiple|0.5|x'],
      ['to cut a log in halves'],
      ['built until at least 2014.'],
      ['built at least 2014.', '2014|count|2014||gte'],
    ]);
    checkFigures('nl', [
      ['een bereik van 200 tot 300 zeemijl', '200 tot 300 zeemijl|measure|200..300|nautical mile'],
      ['Het steeg van 5 tot 8 procent.', '5|percent|5|%', '8 procent|percent|8|%'],
      ['na een twaalfurige vlucht', 'twaalfurige|duration|12|hour'],
      ['een tweedaags bezoek', 'tweedaags|duration|2|day'],
      ['een urige kroeg, een jarige tante'],
      ['bijna tweeëneenhalf jaar', 'tweeëneenhalf jaar|duration|2.5|year|approx'],
      ['Er zijn drie incidenten.', 'drie|count|3|incident'],
      ['Hij en zijn drie kinderen kwamen.'],
      ['Zo heeft Ryanair 91 vliegtuigen.', '91|count|91|aircraft'],
      ['Zo kocht zij de Mi 11 en Mi 12.'],
      ['13 miljard pond', '13 miljard pond|money|13000000000|GBP'],
      ['200 pond suiker', '200 pond|measure|200|pound'],
      ['12 dollarcent per aandeel', '12 dollarcent|price|0.12|USD|exact|share'],
      ['AU $52,5 miljoen', 'AU $52,5 miljoen|money|52500000|AUD'],
    ]);
    checkFigures('de', [
      ['nach zwölfstündiger Fahrt', 'zwölfstündiger|duration|12|hour'],
      ['ein achtzehnjähriger Fahrer', 'achtzehnjähriger|duration|18|year'],
      ['eine Reichweite von 200 bis 300 Seemeilen', '200 bis 300 Seemeilen|measure|200..300|nautical mile'],
      ['Es stieg von 5 bis 8 Prozent.', '5|percent|5|%', '8 Prozent|percent|8|%|upTo'],
    ]);
  });
});
