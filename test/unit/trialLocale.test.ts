import assert from 'node:assert/strict';
import { annotate, annotateWhole } from '../../src/core/annotate.js';
import { withLocale } from '../../src/core/locales/index.js';
import type { LocaleData } from '../../src/core/locales/locale.js';
import { trial } from './trialLocale.js';

const read = (text: string) => withLocale(trial, () => annotateWhole({ text, language: 'fr', date: '2024-04-20' }));

/** Figures as `text = value unit`, the modifier before it and the other end of a range behind. */
const figuresOf = (text: string): string[] =>
  read(text).figures.map(({ start, end, value, value2, unit, modifier }) =>
    [
      `${text.slice(start, end)} =`,
      modifier === 'exact' ? '' : modifier,
      `${value}${value2 === undefined ? '' : `–${value2}`}`,
      unit,
    ]
      .filter(Boolean)
      .join(' '),
  );

const datesOf = (text: string): string[] =>
  read(text).dates.map(({ start, end, iso }) => `${text.slice(start, end)} = ${iso}`);

describe('A trial language of words alone', () => {
  for (const [text, ...figures] of [
    ["Le groupe a réalisé 2,5 milliards d'euros en 2023.", "2,5 milliards d'euros = 2500000000 EUR"],
    ['Elle a coûté deux millions de dollars.', 'deux millions de dollars = 2000000 USD'],
    ['Le navire porte 3 750 tonnes.', '3 750 tonnes = 3750 tonne'],
    ['Le billet coûte 1.250,50 €.', '1.250,50 € = 1250.5 EUR'],
    ['Il reste soixante-dix habitants.', 'soixante-dix = 70 inhabitant'],
    ['Il reste quatre-vingts habitants.', 'quatre-vingts = 80 inhabitant'],
    ['Il reste quatre-vingt-douze habitants.', 'quatre-vingt-douze = 92 inhabitant'],
    ['Il reste quatre-vingt-dix-sept habitants.', 'quatre-vingt-dix-sept = 97 inhabitant'],
    ['Il reste soixante et onze habitants.', 'soixante et onze = 71 inhabitant'],
    ['Il reste vingt et un habitants.', 'vingt et un = 21 inhabitant'],
    ['Il reste deux cent trente-quatre voitures.', 'deux cent trente-quatre = 234 car'],
    ['Il reste mille deux cents voitures.', 'mille deux cents = 1200 car'],
    ['Les ventes ont reculé de 12 %.', '12 % = 12 %'],
    ["La ville compte près de 40 millions d'habitants.", '40 millions = approx 40000000 inhabitant'],
    ['La marge sera de 5 à 7 %.', '5 à 7 % = 5–7 %'],
    ["L'usine emploie plus de 300 soudeurs.", '300 = gt 300 soudeur'],
    ["Elle prêtera jusqu'à 20 000 euros.", '20 000 euros = upTo 20000 EUR'],
    ['Un homme âgé de 29 ans.', '29 ans = 29 year'],
    ['Lisez la page 12 et le chapitre 3.'],
    ['Il quitte la ville en 2023.'],
  ] as const) {
    it(`reads ${text}`, () => {
      assert.deepEqual(figuresOf(text), figures);
    });
  }

  for (const [text, ...dates] of [
    ['Elle ouvre le 1er mars 2021.', '1er mars 2021 = 2021-03-01'],
    ['Elle ouvre le 5 janvier 2024.', '5 janvier 2024 = 2024-01-05'],
    ['Elle ouvre le mardi 5 mars 2024.', 'mardi 5 mars 2024 = 2024-03-05'],
    ['Elle ouvre en décembre 2022.', 'décembre 2022 = 2022-12'],
    ['Elle ouvre au premier trimestre 2023.', 'premier trimestre 2023 = 2023-Q1'],
    ["Elle a ouvert l'année dernière.", 'année dernière = 2023'],
    ['Elle ouvre le mois prochain.', 'mois prochain = 2024-05'],
    ['Elle a ouvert il y a deux ans.', 'il y a deux ans = 2022'],
    ['Elle a ouvert en 2019.', '2019 = 2019'],
    ['Elle a ouvert 2 019 magasins.'],
    ['Son dernier mois, sa dernière année.'],
  ] as const) {
    it(`dates ${text}`, () => {
      assert.deepEqual(datesOf(text), dates);
    });
  }

  it('says whose a figure is, when, and what it counts', () => {
    const text = 'Volkswagen a vendu 2,5 millions de voitures en 2023.';
    const [figure] = read(text).figures;
    assert.deepEqual(
      [figure?.value, figure?.unit, figure?.period, figure?.subject],
      [2.5e6, 'car', '2023', 'company/volkswagen'],
    );
  });

  it('tells events', () => {
    const { events } = read('Volkswagen a racheté Skoda le 5 janvier 2024.');
    assert.deepEqual(
      events.map(({ kind, date, status }) => [kind, date, status]),
      [['acquisition', '2024-01-05', 'done']],
    );
  });

  it('is read by its words where nobody names the language', () => {
    const text = "Le groupe a réalisé 2,5 milliards d'euros sur son marché, et il ne prévoit pas plus.";
    assert.equal(
      withLocale(trial, () => annotate({ text }).figures.length),
      1,
    );
    assert.equal(annotate({ text }).figures.length, 0);
  });

  it('says nothing of other languages', () => {
    const text = 'Acme sold 26 million phones in 2018.';
    assert.deepEqual(
      withLocale(trial, () => annotate({ text })),
      annotate({ text }),
    );
  });

  it('may write its numbers together, tens first or last', () => {
    const swedish: LocaleData = {
      language: 'sv',
      figures: {
        cardinals: [
          [1, 'ett'],
          [5, 'fem'],
          [20, 'tjugo'],
        ],
        scales: [[100, 'hundra']],
        compounds: { joins: 'och', halves: '' },
        nouns: [['car', 'bilar']],
      },
    };
    const numberOf = (word: string) =>
      withLocale(swedish, () => annotate({ text: `De har ${word} bilar.`, language: 'sv' }).figures[0]?.value);
    for (const [word, value] of [
      ['tjugofem', 25],
      ['tjugo', 20],
      ['femhundratjugoett', 521],
      ['femochtjugo', 25],
      ['femtjugo', undefined],
      ['tjugotjugo', undefined],
    ] as const)
      assert.equal(numberOf(word), value, word);
  });
});
