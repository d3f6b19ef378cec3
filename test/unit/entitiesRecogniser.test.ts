import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { annotate } from '../../src/core/annotate.js';

/** The recognised names of a text, as `kind:name`. */
function found(text: string, language = 'en'): string[] {
  return annotate({ text, language }).mentions.map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);
}

describe('Names that no list knows', () => {
  const names: readonly [text: string, ...expected: string[]][] = [
    [
      'Prime Minister Jaroslav Kubelka met Mr Hendrickson in Toulouse.',
      'person:Jaroslav Kubelka',
      'person:Hendrickson',
      'place:Toulouse',
    ],
    ['Shares of Brackwell Systems Inc rose in New York.', 'company:Brackwell Systems Inc', 'place:New York'],
    [
      'The University of Nottingham opened a campus in Malaysia.',
      'organization:University of Nottingham',
      'place:Malaysia',
    ],
    [
      '“We are ready,” said Maria Lindqvist, a spokeswoman for the Ministry of Health.',
      'person:Maria Lindqvist',
      'organization:Ministry of Health',
    ],
    ['TOKYO (AP) -- Shares fell.', 'place:TOKYO', 'media:AP'],
    ['SYDNEY, Australia — Wheat is late this year because of the drought.', 'place:SYDNEY', 'place:Australia'],
    ['They found Katsuo Oshima, 83, at home.', 'person:Katsuo Oshima'],
    ['Prices rose in El Paso, TX, and elsewhere.', 'place:El Paso', 'place:TX'],
    ['At 11:25 PM ET the vote began.'],
    ['Shares of Nestle and Danone fell.', 'company:Nestle', 'company:Danone'],
    ['Vaccines by Pfizer sold out.', 'company:Pfizer'],
    ['The FTSE 100 gained and the S&P 500 lost.', 'organization:FTSE 100', 'organization:S&P 500'],
    ['The Department of Health and Human Services agreed.', 'organization:Department of Health and Human Services'],
  ];
  for (const [text, ...expected] of names) it(`are found: ${text}`, () => assert.deepEqual(found(text), expected));

  const dutch: readonly [text: string, ...expected: string[]][] = [
    ['Burgemeester Pieter Vandeweghe woont in Brugge.', 'person:Pieter Vandeweghe', 'place:Brugge'],
    ['In Frankrijk werd Jan de Smet ontvangen.', 'place:Frankrijk', 'person:Jan de Smet'],
    ['Van der Brugh zei het zelf.', 'person:Van der Brugh'],
    ['Toen Van Nispen vragen stelde, zweeg men.', 'person:Van Nispen'],
    ['Volgens leider Frans Timmerhuis is het klaar.', 'person:Frans Timmerhuis'],
    ['Het Centraal Bureau voor de Statistiek telt mee.', 'organization:Centraal Bureau voor de Statistiek'],
    ['DE BILT (ANP) - Het wordt warm.', 'place:DE BILT', 'media:ANP'],
  ];
  for (const [text, ...expected] of dutch)
    it(`are found in Dutch: ${text}`, () => assert.deepEqual(found(text, 'nl'), expected));

  const none: readonly [text: string, language?: string][] = [
    ['However, the market rose on Monday.'],
    ['Chinese and European companies sold more phones in December.'],
    ['Many customers bought SUVs and sent their IDs by Internet.'],
    ['The company paid 24 dollars. Buyers were happy. Nobody complained.'],
    ['De Chinese markt groeide in december.', 'nl'],
    ['TENNIS - RESULTS OF THE DAY'],
    ['De klant van het merk betaalt. De merkklant betaalt meer.', 'nl'],
    ['De Rotterdammers wonnen van een Amsterdammer.', 'nl'],
    ['Het bedrijf verkocht meer telefoons. Volgens de klanten waren ze goed.', 'nl'],
  ];
  for (const [text, language] of none) it(`are none in: ${text}`, () => assert.deepEqual(found(text, language), []));

  it('are none where a word is made of them', () => {
    const texts = found('Dat zegt Philips zelf. Volgens Philips betaalt de Philipsklant meer dan Philipsen.', 'nl');
    assert.ok(texts.includes('company:Philips'));
    assert.ok(!texts.some((name) => name.endsWith('klant')));
    assert.ok(texts.some((name) => name.endsWith('Philipsen')));
  });

  it('are a company under the first word of its legal name, unless that is a word or a name', () => {
    const text =
      'Brackwelt Systems Inc rose. "It is good," said a trader of Brackwelt. New York Paper Inc fell in New York.';
    const { mentions } = annotate({ text, language: 'en' });
    const named = (name: string) => mentions.filter(({ start, end }) => text.slice(start, end) === name);
    assert.equal(named('Brackwelt')[0]?.entity, mentions[0]?.entity);
    assert.equal(named('New').length, 0);
    assert.equal(named('New York')[0]?.kind, 'place');
  });

  it('are one entity under their long and their short form', () => {
    const text = 'Angela Brandhorst runs the firm. Brandhorst said it would grow. Mr Ed Novak left.';
    const { mentions, entities } = annotate({ text, language: 'en' });
    const ids = mentions.map(({ entity }) => entity);
    assert.equal(ids[0], ids[1]);
    assert.deepEqual(entities[0], {
      id: 'person/angela-brandhorst',
      name: 'Angela Brandhorst',
      kind: 'person',
      aliases: ['Angela Brandhorst', 'Brandhorst'],
    });
  });

  it('make a company of what a ticker stands behind, and keep the ticker', () => {
    const text = 'Pinewood (Nasdaq: PNWD) fell, Tencent (0700.HK) rose. Analysts at Pinewood agreed.';
    const { mentions, entities } = annotate({ text, language: 'en' });
    assert.deepEqual(
      mentions.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`),
      [
        'Pinewood=company/pinewood',
        'PNWD=company/pinewood',
        'Tencent=company/tencent',
        '0700.HK=company/tencent',
        'Pinewood=company/pinewood',
      ],
    );
    assert.deepEqual(entities[0]?.tickers, ['PNWD']);
    assert.deepEqual(entities[0]?.aliases, ['Pinewood']);
  });

  it('are unsure where two people share a surname', () => {
    const text = 'Barack Obama spoke with Michelle Obama. Later Obama left.';
    const { mentions } = annotate({ text, language: 'en' });
    assert.deepEqual(
      mentions.map(({ entity, unsure }) => [entity, unsure ?? false]),
      [
        ['person/barack-obama', false],
        ['person/michelle-obama', false],
        ['person/obama', true],
      ],
    );
  });

  it('are teams in rows of results', () => {
    assert.deepEqual(found('Results on Saturday\nLeeds 3 Bristol 1\nFrance 2 Italy 0'), [
      'organization:Leeds',
      'organization:Bristol',
      'place:France',
      'place:Italy',
    ]);
  });

  const equal: readonly [a: string, b: string][] = [
    ['Mr Tim Cook spoke in Paris.', 'Yesterday Tim Cook spoke.'],
    ['Shares of Brackwell Systems Inc. rose.', 'Shares of Brackwell Systems Corp rose.'],
  ];
  for (const [a, b] of equal) {
    it(`are equal across articles: ${a} ${b}`, () => {
      const first = (text: string) => annotate({ text, language: 'en' }).entities[0]?.id;
      assert.ok(first(a));
      assert.equal(first(a), first(b));
    });
  }

  it('stand in every article of the corpus in order, with an entity each', () => {
    const folder = path.join(__dirname, '..', 'corpus');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const { mentions, entities } = annotate({ text });
      const ids = new Set(entities.map(({ id }) => id));
      let last = 0;
      for (const { start, end, entity } of mentions) {
        assert.ok(start >= last && end <= text.length && ids.has(entity), `${file}: ${text.slice(start, end)}`);
        last = end;
      }
    }
  }).timeout(30_000);

  it('are the same whatever was read before', () => {
    const folder = path.join(__dirname, '..', 'corpus');
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const forwards = texts.map((text) => annotate({ text }));
    const backwards = [...texts].reverse().map((text) => annotate({ text }));
    assert.deepEqual(backwards.reverse(), forwards);
  }).timeout(30_000);

  it('are found in any text in order, without overlap, and without throwing', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        'John',
        'Smith',
        'Inc',
        'Mr',
        'the',
        'of',
        'Bank',
        '.',
        ',',
        '(',
        ')',
        'U',
        '-',
        '’',
        's',
        '\n',
        'ABC',
        '5',
        '\udc00',
        'É',
        '&',
        '!',
        'LLC',
        'Holdings',
        "Macy's",
        'adidas',
        'Yahoo',
        'Buys',
        'and',
        'said',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 60 }),
        fc.constantFrom(' ', ''),
        fc.constantFrom('en', 'nl', 'de'),
        (parts, gap, language) => {
          const text = parts.join(gap);
          let last = 0;
          for (const { start, end } of annotate({ text, language }).mentions) {
            assert.ok(start >= last && end > start && end <= text.length, JSON.stringify(text));
            last = end;
          }
        },
      ),
    );
  }).timeout(30_000);
});
