import assert from 'node:assert/strict';
import { annotate } from '../../src/core/annotate.js';
import type { EntityKind } from '../../src/core/model.js';

const COUNTRIES =
  'Belgium, China, Japan, Turkey, Jordan, Chad, Georgia, France, Germany, Brazil, India, Kenya, Nepal, Peru, Chile, Cuba, Mali, Niger, Oman, Poland, Spain, Sweden, Ukraine, Vietnam, Zambia, Greece, Hungary, Iceland, Ireland, Israel, Italy, Kuwait, Malta, Mexico, Morocco, Norway, Pakistan, Panama, Portugal, Qatar, Romania, Russia, Rwanda, Senegal, Serbia, Singapore, Somalia, Sudan, Syria, Taiwan, Thailand, Togo, Uganda, Uruguay, Venezuela, Yemen, Costa Rica, South Korea, Sri Lanka';
const LANDEN =
  'België, China, Japan, Turkije, Frankrijk, Duitsland, Brazilië, India, Kenia, Peru, Chili, Cuba, Polen, Spanje, Zweden, Oekraïne, Griekenland, Ierland, Israël, Italië, Mexico, Marokko, Noorwegen, Pakistan, Portugal, Rusland, Nederland, Zuid-Korea';
const COMPANIES =
  'Google, Apple, Samsung, Toyota, Volkswagen, Nestle, Unilever, Shell, BP, Intel, IBM, Oracle, Nokia, Sony, Honda, Ford, Boeing, Airbus, Pfizer, Novartis, Roche, Bayer, BASF, Siemens, Philips, Nike, Walmart, Tesco, Carrefour, Amazon, Facebook, Twitter, Netflix, Uber, Tesla, Visa, HSBC, Barclays, UBS, Citigroup, Goldman Sachs, PepsiCo, Starbucks, Heineken, Danone, Hyundai, Kia';

/** Sentences in which any of a list of names is of one kind; `X` stands for the name. */
const PROBES: readonly (readonly [language: string, kind: EntityKind, names: string, sentences: readonly string[]])[] =
  [
    [
      'en',
      'place',
      COUNTRIES,
      [
        'X won the match.',
        'X lost on Monday.',
        'X said it would vote.',
        'The president of X resigned.',
        'X beat Wales 2-1.',
        'Floods hit X on Friday.',
        'Trade with X fell.',
        "X's economy grew.",
        'X will host the games.',
      ],
    ],
    [
      'en',
      'company',
      COMPANIES,
      [
        'X said profit rose.',
        'Shares of X rose.',
        'X cut 500 jobs.',
        'X shares fell.',
        'The chief executive of X resigned.',
        "X's revenue grew.",
        'He works for X in London.',
        'X will open a plant.',
      ],
    ],
    [
      'nl',
      'place',
      LANDEN,
      [
        'X won de wedstrijd.',
        'X verloor maandag.',
        'X zei dat het zou stemmen.',
        'De president van X trad af.',
        'De handel met X daalde.',
        'X wil meer geld.',
      ],
    ],
  ];
const ENOUGH = 0.95;

describe('Names known everywhere', () => {
  for (const [language, kind, list, sentences] of PROBES) {
    const names = list.split(', ');
    for (const sentence of sentences) {
      it(`are each a ${kind} in “${sentence}”`, () => {
        const missed = names.filter((name) => {
          const text = sentence.replace('X', name);
          const start = text.indexOf(name);
          const mention = annotate({ text, language }).mentions.find((m) => m.start === start);
          return mention?.kind !== kind || mention.end !== start + name.length;
        });
        assert.ok(missed.length <= names.length * (1 - ENOUGH), missed.join(', '));
      });
    }
  }

  const others: readonly (readonly [language: string, text: string, ...found: string[]])[] = [
    ['en', 'It cost 5 million South Korea won.'],
    ['en', 'They met Jordan Peterson. Jordan said so.', 'person:Jordan Peterson', 'person:Jordan'],
    ['en', 'The china broke. China, he said, breaks.'],
    ['en', 'An apple a day. Apple trees bloom.'],
  ];
  for (const [language, text, ...found] of others) {
    it(`are something else in: ${text}`, () => {
      const { mentions } = annotate({ text, language });
      assert.deepEqual(
        mentions.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`),
        found,
      );
    });
  }
});
