import assert from 'node:assert/strict';
import { annotate } from '../../src/core/annotate.js';

/** The names of a text, as `kind:name`. */
function found(text: string, language: string): string[] {
  return annotate({ text, language }).mentions.map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);
}

type Row = readonly [language: string, text: string, ...expected: string[]];

/** One rule: the texts in which it makes names, and those in which what looks alike is none, or another one. */
interface Rule {
  readonly name: string;
  readonly rows: readonly Row[];
}

const rules: readonly Rule[] = [
  {
    name: 'with "&"',
    rows: [
      ['en', 'Harper & Wyndt LLP sued the town.', 'company:Harper & Wyndt LLP'],
      ['en', 'Shares of Procter & Gamble fell.', 'company:Procter & Gamble'],
      ['en', 'A bank was advised by Wyndt, Ordway & Quill.', 'company:Wyndt, Ordway & Quill'],
      ['en', 'A court fined PQ&T and PQ&T’s owner.', 'company:PQ&T', 'company:PQ&T'],
      ['en', 'The S&P 500 rose. On Friday the S&P 500 fell.', 'organization:S&P 500', 'organization:S&P 500'],
      [
        'en',
        'Smith & Wesson Brands Inc. and Bang & Olufsen fell.',
        'company:Smith & Wesson Brands Inc',
        'company:Bang & Olufsen',
      ],
      ['nl', 'Het was Van der Poel & Zonen BV die klaagde.', 'company:Van der Poel & Zonen BV'],
      ['nl', 'Jansen & Tilanus sluit.', 'company:Jansen & Tilanus'],
      ['de', 'Marlow & Söhne GmbH verkauft das Haus.', 'company:Marlow & Söhne GmbH'],
      ['de', 'C&A schließt und Heckler & Koch liefert.', 'company:C&A', 'company:Heckler & Koch'],
      ['en', 'The Q&A with bankers, the R&D costs and the M&As took two hours.'],
      ['en', 'Terms & Conditions apply to all.'],
      ['en', 'He said France & Germany agreed.', 'place:France', 'place:Germany'],
      ['en', 'They say Vera Lund & Otto Sayre wrote it.', 'person:Vera Lund', 'person:Otto Sayre'],
      ['nl', 'De R&D-kosten en de M&A-markt groeien.'],
      ['de', 'Die F&E-Kosten stiegen.'],
    ],
  },
  {
    name: 'that end in ’s',
    rows: [
      ['en', 'Sales at Macy’s, Kohl’s and Denny’s fell.', 'company:Macy’s', 'company:Kohl’s', 'company:Denny’s'],
      [
        'en',
        "They left Ordwell's on Sunday. Then Ordwell's said that sales fell.",
        "company:Ordwell's",
        "company:Ordwell's",
      ],
      ['nl', "Macy's en Levi's sluiten winkels.", "company:Macy's", "company:Levi's"],
      ['de', "McDonald's eröffnet Filialen.", "company:McDonald's"],
      ['en', "Helmut Kohl's government fell.", 'person:Helmut Kohl'],
      ['en', "Mr Kellogg's farm grew.", 'person:Kellogg'],
      ['en', "Quandry's house burnt. Quandry left.", 'person:Quandry', 'person:Quandry'],
      ['en', "China's said to be ready. It's sold.", 'place:China'],
      ['nl', "Collega's zeggen dat het mag. Oma's sluiten de deur."],
    ],
  },
  {
    name: 'that end in "!"',
    rows: [
      ['en', 'Yahoo! said it would grow. Yahoo!’s chief spoke.', 'company:Yahoo!', 'company:Yahoo!'],
      ['en', 'Zandoo! said profit rose.', 'company:Zandoo!'],
      ['nl', 'Zandoo! verkocht meer.', 'company:Zandoo!'],
      ['de', 'Zandoo! verkauft mehr.', 'company:Zandoo!'],
      ['en', 'What a year! The firm grew. Stop! it said.'],
    ],
  },
  {
    name: 'that are written small',
    rows: [
      ['en', 'Shares of adidas fell and thyssenkrupp rose.', 'company:adidas', 'company:thyssenkrupp'],
      ['nl', 'Volgens adidas daalt de winst.', 'company:adidas'],
      ['de', 'Die Aktien von adidas fielen.', 'company:adidas'],
      ['en', 'They want a new target, a shell and an orange.'],
    ],
  },
  {
    name: 'known everywhere',
    rows: [
      ['en', 'Facebook is the best. Google cut costs.', 'company:Facebook', 'company:Google'],
      ['en', 'Shares of Nvidia and Sony fell.', 'company:Nvidia', 'company:Sony'],
      ['en', 'Amazon cut 500 jobs, and retailer Target did too.', 'company:Amazon', 'company:Target'],
      [
        'nl',
        'Aandelen van Samsung en Adyen daalden. Shell boekte winst.',
        'company:Samsung',
        'company:Adyen',
        'company:Shell',
      ],
      ['de', 'Samsung und Toyota steigen. Apple verkaufte mehr.', 'company:Samsung', 'company:Toyota', 'company:Apple'],
      ['en', 'Eritrea agreed to it. In the U.S. nobody did.', 'place:Eritrea', 'place:U.S'],
      ['nl', 'Zondag werd het warm. België won de wedstrijd.', 'place:België'],
      ['en', 'The target said so. Next week it will rain.'],
      ['en', 'Mr Ford said so. Ford left.', 'person:Ford', 'person:Ford'],
      ['nl', 'De shell was leeg en het orange shirt ook.'],
      ['de', 'Die Orange ist reif. Der Sprint beginnt.'],
    ],
  },
  {
    name: 'of which there are shares',
    rows: [
      ['en', 'Shares of Zorvex and Quandle fell.', 'company:Zorvex', 'company:Quandle'],
      ['nl', 'Aandelen van Zorvex daalden.', 'company:Zorvex'],
      ['en', 'Investors in Norway and shareholders of Mr Lund agreed.', 'place:Norway', 'person:Lund'],
    ],
  },
  {
    name: 'between the verbs of a headline',
    rows: [
      [
        'en',
        'Pfizer Buys Novartis For $3 Billion As Siemens Exits',
        'company:Pfizer',
        'company:Novartis',
        'company:Siemens',
      ],
      ['en', 'Microsoft Joins Forces With Nvidia To Build AI Chips', 'company:Microsoft', 'company:Nvidia'],
      ['en', 'Bank of England Raises Rates', 'organization:Bank of England'],
    ],
  },
  {
    name: 'with the surname first',
    rows: [
      ['en', 'Roe, Jane and Lund, Peter met in Oslo.', 'person:Roe, Jane', 'person:Lund, Peter', 'place:Oslo'],
      ['nl', 'De Wit, Jan en Bakker, Anna kwamen.', 'person:De Wit, Jan', 'person:Bakker, Anna'],
      ['de', 'Weber, Anna und Koch, Peter kamen.', 'person:Weber, Anna', 'person:Koch, Peter'],
      ['en', 'Brown, David; Green, Susan wrote it.', 'person:Brown, David', 'person:Green, Susan'],
      ['en', 'In Oslo, Peter and Jane met.', 'place:Oslo', 'person:Peter', 'person:Jane'],
    ],
  },
  {
    name: 'with their legal form',
    rows: [
      [
        'en',
        'Acme Holdings, LLC sued Zorvex Group, Inc. there.',
        'company:Acme Holdings, LLC',
        'company:Zorvex Group, Inc',
      ],
      ['nl', 'De firma Acme Holding, BV klaagt weer.', 'company:Acme Holding, BV'],
    ],
  },
  {
    name: 'in the heading of a newswire',
    rows: [
      [
        'en',
        'OLD MILL SPORTSWEAR CORP <OMSC> 4TH QTR NET\n\nShr 5 cts vs 4 cts',
        'company:OLD MILL SPORTSWEAR CORP',
        'company:OMSC',
      ],
      [
        'en',
        'QUILL AND SAYRE LABORATORIES INC YEAR LOSS\n\nShr 5 cts vs 4 cts',
        'company:QUILL AND SAYRE LABORATORIES INC',
      ],
      ['en', 'QRX <QRX> LATE MARCH SALES UP\n\nSales rose.', 'company:QRX', 'company:QRX'],
      ['en', 'The share of Quill Sportswear <QSW.L> rose.', 'company:Quill Sportswear', 'company:QSW.L'],
      ['en', 'JAPANESE CO SEEKS STAKE IN A SHIPYARD\n\nA firm bids.'],
      ['en', 'a vector <T> of 5 and x <y> z'],
    ],
  },
  {
    name: 'behind a full stop',
    rows: [
      ['en', 'They met in Washington, D.C. The U.S. economy grew.', 'place:Washington', 'place:D.C', 'place:U.S'],
      ['en', 'J.P. Morgan grew. George W. Bush left.', 'company:J.P. Morgan', 'person:George W. Bush'],
    ],
  },
];

const amounts: readonly (readonly [language: string, text: string])[] = [
  ['en', 'It paid GBP5m, SFr5m and Rmb5bn in 2Q23, and $QRX rose.'],
  ['nl', 'Het betaalde EUR5m in 1H24.'],
  ['de', 'Die Firma zahlte EUR5m im 1H24.'],
];

describe('Names that are one unit', () => {
  for (const { name, rows } of rules) {
    describe(name, () => {
      for (const [language, text, ...expected] of rows)
        it(`${language}: ${text}`, () => assert.deepEqual(found(text, language), expected));
    });
  }

  for (const [language, text] of amounts)
    it(`are no amounts: ${text}`, () => assert.deepEqual(found(text, language), []));

  it('are one entity with and without their sign', () => {
    const ids = (text: string) => annotate({ text, language: 'en' }).mentions.map(({ entity }) => entity);
    assert.deepEqual(ids("Macy's, Inc. fell."), ids('Macy’s fell.'));
    assert.deepEqual(ids('Shares of Yahoo! fell.'), ids('Shares of Yahoo fell.'));
  });
});
