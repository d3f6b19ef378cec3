import { checkDates } from './dateCases.js';

// A Saturday.
const APRIL = '2024-04-20';

describe('the verb that a date belongs to', () => {
  describe('in English', () => {
    checkDates('en', APRIL, [
      ['Veldra said on Monday that it will close the plant.', 'Monday|2024-04-15'],
      ['Veldra will close the plant on Monday.', 'Monday|2024-04-22'],
      ['The council, which met on Monday, will vote in May.', 'Monday|2024-04-15', 'May|2024-05'],
      ['The plant that opened in May will close on Monday.', 'May|2023-05', 'Monday|2024-04-22'],
      ['It was sold in 2010, and on Monday it will close.', '2010|2010', 'Monday|2024-04-22'],
      ['On Monday, Veldra, which was founded in 2001, will close.', 'Monday|2024-04-22', '2001|2001'],
      ['The rules are to be voted on Monday.', 'Monday|2024-04-22'],
      ['It will be cleaned and opened on Monday.', 'Monday|2024-04-22'],
      ['The fair, due in June, was cancelled on Monday.', 'June|2024-06', 'Monday|2024-04-15'],
      ['It opened on Monday after a plan to expand next year.', 'Monday|2024-04-15', 'next year|2025'],
      ['A sale is expected to close in the third quarter.', 'third quarter|2024-Q3'],
      ['Profit rose in the third quarter and will rise again.', 'third quarter|2023-Q3'],
    ]);
  });
  describe('in Dutch', () => {
    checkDates('nl', APRIL, [
      ['Veldra zei maandag dat het de fabriek zal sluiten.', 'maandag|2024-04-15'],
      ['Veldra zegt dat het maandag de fabriek zal sluiten.', 'maandag|2024-04-22'],
      ['De raad, die maandag stemde, zal in mei beslissen.', 'maandag|2024-04-15', 'mei|2024-05'],
      ['Maandag gaat de fabriek dicht.', 'Maandag|2024-04-22'],
    ]);
  });
  describe('in German', () => {
    checkDates('de', APRIL, [
      ['Veldra teilte am Montag mit, dass das Werk schließen soll.', 'Montag|2024-04-15'],
      ['Am Montag soll das Werk schließen.', 'Montag|2024-04-22'],
      ['Veldra sagte, dass das Werk am Montag schließen wird.', 'Montag|2024-04-22'],
      ['Das Werk soll schließen, wie Veldra am Montag mitteilte.', 'Montag|2024-04-15'],
    ]);
  });
});

describe('what a date is in its sentence', () => {
  describe('in English', () => {
    checkDates('en', APRIL, [
      [
        'Veldra reported second-quarter sales of 5 million on Monday.',
        'second-quarter|2023-Q2|period',
        'Monday|2024-04-15|report',
      ],
      ['Veldra sold 5 plants on Monday.', 'Monday|2024-04-15|period'],
      ['Sales rose to 9 million in 2020, up from 8 million in 2019.', '2020|2020|period', '2019|2019|base'],
      ['Sales rose 4% from 2019.', '2019|2019|base'],
      ['Compared with June 2019, sales fell.', 'June 2019|2019-06|base'],
      ['It sold 9 in June 2020, against 8 a year earlier.', 'June 2020|2020-06|period', 'a year earlier|2019-06|base'],
      ['As of 31 March 2021 it had 9 plants.', '31 March 2021|2021-03-31|as-of'],
      ['By 2030 it wants to have 9 plants.', '2030|2030|deadline'],
      ['By 2019 it had 9 plants.', '2019|2019|as-of'],
      ['It must sell them before June 2025.', 'June 2025|2025-06|deadline'],
      ['Since 2015 it has sold 9 plants.', '2015|2015|since'],
      ['Second Quarter 2020 Results\n\nSales rose.', 'Second Quarter 2020|2020-Q2|heading'],
      ['2021\n\nIt sold 9 plants.', '2021|2021|heading'],
      ['Under the Finance Act 1990 it paid 5 million.', '1990|1990|name'],
      ['Under Law No. (10) of 2021 it paid 5 million.', '2021|2021|name'],
      ['The law of Veldra, of 2021, cost 5 million.', '2021|2021'],
      ['The 2011 disaster cost 5 million.', '2011|2011|name'],
      ['In the 2011 season it sold 9 plants.', '2011|2011|period'],
      ['It sold 9 plants in May, ahead of July delivery.', 'May|2023-05|period', 'July|2023-07|name'],
      ['Veldra said its February sales rose.', 'February|2024-02|period'],
      ['Veldra said in February that sales rose.', 'February|2024-02|report'],
      ["Veldra said last year's sales rose.", 'last year|2023|period'],
      [
        'Sales rose to 9 million in March from 8 million a year ago.',
        'March|2024-03|period',
        'a year ago|2023-03|base',
      ],
      ['Veldra opened in March and was founded a year ago.', 'March|2024-03|period', 'a year ago|2023|period'],
    ]);
  });
  describe('in Dutch', () => {
    checkDates('nl', APRIL, [
      ['Veldra meldde maandag dat de omzet in 2020 steeg.', 'maandag|2024-04-15|report', '2020|2020|period'],
      [
        'De omzet was 9 miljoen in juni 2020, tegen 8 miljoen een jaar eerder.',
        'juni 2020|2020-06|period',
        'een jaar eerder|2019-06|base',
      ],
      ['Per 31 maart 2021 had het 9 fabrieken.', '31 maart 2021|2021-03-31|as-of'],
      ['Uiterlijk in 2030 wil het 9 fabrieken.', '2030|2030|deadline'],
      ['Ten opzichte van 2019 steeg de omzet.', '2019|2019|base'],
    ]);
  });
  describe('in German', () => {
    checkDates('de', APRIL, [
      [
        'Veldra teilte am Montag mit, der Umsatz sei im Jahr 2020 gestiegen.',
        'Montag|2024-04-15|report',
        '2020|2020|period',
      ],
      ['Im Juni 2020 waren es 9, nach 8 ein Jahr zuvor.', 'Juni 2020|2020-06|period', 'ein Jahr zuvor|2019-06|base'],
      ['Ende 2020 hatte es 9 Werke, bis 2030 sollen es 8 sein.', '2020|2020|as-of', '2030|2030|deadline'],
      ['Gegenüber 2019 stieg der Umsatz, im Vorjahr fiel er.', '2019|2019|base', 'Vorjahr|2018|base'],
    ]);
  });
});
