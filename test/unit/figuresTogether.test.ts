import { checkFigures } from './figuresReading.js';

describe('what figures that stand together share', () => {
  describe('a unit', () => {
    checkFigures('en', [
      [
        'Profit was 318 million dollars, compared with 402 million a year earlier.',
        '318 million dollars|money|318000000|USD',
        '402 million|money|402000000|USD',
      ],
      ['It fell from 22.6 percent in 2007 to 19.6 in 2019.', '22.6 percent|percent|22.6|%', '19.6|percent|19.6|%'],
      ['It rose to 7.5 percent from 6.1 a year ago.', '7.5 percent|percent|7.5|%', '6.1|percent|6.1|%'],
      ['It rose from 402 in 2017 to 418 dollars in 2018.', '402|money|402|USD', '418 dollars|money|418|USD'],
      [
        'It made 318 million dollars, compared with 402 stores.',
        '318 million dollars|money|318000000|USD',
        '402|count|402|store',
      ],
      [
        'It made 318 million dollars. From 402 came no word.',
        '318 million dollars|money|318000000|USD',
        '402|count|402|',
      ],
      ['It grew 5 percent and has 402 of these.', '5 percent|percent|5|%', '402|count|402|'],
      ['The yield is 5 percent against 5,000 before.', '5 percent|percent|5|%', '5,000|count|5000|'],
      ['They ran 507 total yards, 352 of them by air.', '507 total yards|measure|507|yard', '352|measure|352|yard'],
      ['There were 120 fires, 30 of them in May.', '120|count|120|fire', '30|count|30|fire'],
    ]);
    checkFigures('nl', [
      [
        'De winst was 318 miljoen euro, tegen 402 miljoen een jaar eerder.',
        '318 miljoen euro|money|318000000|EUR',
        '402 miljoen|money|402000000|EUR',
      ],
      [
        'De werkloosheid daalde van 7,5 procent in 2017 tot 6,1 in 2019.',
        '7,5 procent|percent|7.5|%',
        '6,1|percent|6.1|%',
      ],
      ['Er waren 120 branden, 30 daarvan in mei.', '120|count|120|brand', '30|count|30|brand'],
      [
        'De winst was 318 miljoen euro. Tegen 402 leden liep een zaak.',
        '318 miljoen euro|money|318000000|EUR',
        '402|count|402|member',
      ],
    ]);
    checkFigures('de', [
      [
        'Der Gewinn lag bei 318 Millionen Euro, verglichen mit 402 Millionen im Jahr zuvor.',
        '318 Millionen Euro|money|318000000|EUR',
        '402 Millionen|money|402000000|EUR',
      ],
    ]);
  });

  describe('the currency of what they are of', () => {
    checkFigures('en', [
      ['It renewed half a trillion of peso bonds.', 'half a trillion|money|500000000000|MXN'],
      ['It sold 3 million of its phones.', '3 million|count|3000000|phone'],
      ['He counted 300 of dollar bills.', '300|count|300|bill'],
    ]);
  });

  describe('one time', () => {
    checkFigures('en', [
      ['She won in 2 hours, 32 minutes, 25.3 seconds.', '2 hours, 32 minutes, 25.3 seconds|duration|9145.3|second'],
      ['It took 1 hour 5 minutes.', '1 hour 5 minutes|duration|65|minute'],
      ['It took 5 minutes, 2 hours after that.', '5 minutes|duration|5|minute', '2 hours|duration|2|hour'],
      ['It took 2 hours, 90 minutes of them waiting.', '2 hours|duration|2|hour', '90 minutes|duration|90|minute'],
    ]);
    checkFigures('nl', [['Ze won in 2 uur, 32 minuten.', '2 uur, 32 minuten|duration|152|minute']]);
  });

  describe('people without a noun', () => {
    checkFigures('en', [
      ['Hospitals treated 4,100 injured.', '4,100|count|4100|person'],
      ['The town has 300 homeless.', '300|count|300|person'],
      ['The death toll rose to 600.', '600|count|600|person'],
      ['Hospitals treated 4,100 horses.', '4,100|count|4100|horse'],
      ['The toll on the bridge is 6 dollars.', '6 dollars|money|6|USD'],
    ]);
    checkFigures('nl', [
      ['Het dodental steeg tot 600.', '600|count|600|person'],
      ['De stad telt 300 daklozen.', '300|count|300|person'],
    ]);
  });
});

describe('what is no figure', () => {
  checkFigures('en', [
    ['It was a winning drive for Luck, his seventh of the season.'],
    ['She took the third of the four paths.'],
    ['A third of the season was lost.', 'A third|multiple|0.3333333333333333|x'],
    ['See http://www.site.example/nine-4-6-million-animals/ now.'],
    ['The Nova Series 3000 models sell well.'],
    ['It made 3000 models.', '3000|count|3000|model'],
    ['In the first place it is cheap.'],
    ['It finished in first place.', 'first place|rank|1|#'],
  ]);
  checkFigures('nl', [
    ['De pools zijn er in de eerste plaats voor jongeren.'],
    ['Zij staat op de eerste plaats.', 'eerste plaats|rank|1|#'],
    ['Zie https://site.example/5-miljoen-dieren/ hier.'],
    ['Maar liefst 1.700 mensen kwamen.', '1.700|count|1700|person'],
    ['Tot wel 1.700 mensen kwamen.', '1.700|count|1700|person|upTo'],
  ]);
});
