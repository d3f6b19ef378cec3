import assert from 'node:assert/strict';
import { annotate, annotateWhole } from '../../src/core/annotate.js';
import { completeLocale, fills, missingFrom } from '../../src/core/locales/completeLocale.js';
import { codeOf, localeOf, locales, withLocale } from '../../src/core/locales/index.js';
import { unreadLanguageNote } from '../../src/presentation/languageNote.js';

const languageOf = (text: string): string => annotate({ text }).language;

/** Sentences as short as a headline, each with figures that English would read wrongly. */
const UNREAD: readonly (readonly [language: string, text: string])[] = [
  ['fr', "Le bénéfice de l'entreprise a reculé de 3,4 % pour atteindre 1.250 millions d'euros."],
  ['fr', "L'usine de Bravane emploie près de 2 300 personnes depuis 2019."],
  ['es', 'Las exportaciones de la compañía crecieron un 7,5 % hasta los 1.840 millones de euros.'],
  ['it', "L'azienda ha venduto 1.420 automobili nel 2022, secondo il presidente."],
  ['pt', 'A receita da empresa não passou de 3,2 bilhões de reais em 2021.'],
  ['ca', 'La companyia va guanyar 3,2 milions, segons els seus comptes, i no és la primera.'],
  ['ro', 'Profitul companiei a fost de 1,3 miliarde de lei în anul 2020.'],
  ['sv', 'Bolaget ökade sin försäljning med 12,5 procent till 3.400 miljoner kronor.'],
  ['da', 'Selskabet faldt med 1,5 procent og blev solgt for 3.400 millioner kroner.'],
  ['no', 'Selskapet falt med 1,5 prosent og ble solgt for 3.400 millioner kroner.'],
  ['fi', 'Yhtiön tulos laski 1,5 prosenttia vuonna 2020, mutta myynti nousi.'],
  ['pl', 'W 2021 roku spółka sprzedała 1,4 miliona telefonów, które już są w sklepach.'],
  ['cs', 'Zisk firmy byl 1,4 miliardy korun, ale v příštím roce klesl.'],
  ['hu', 'A cég bevétele 1,4 milliárd forint volt, és ez több, mint tavaly.'],
  ['tr', 'Bu yıl şirketin satışları yüzde 12,5 arttı ve 3,4 milyar lira oldu.'],
  ['id', 'Penjualan perusahaan itu naik 12,5 persen pada tahun 2021.'],
  ['vi', 'Doanh thu của công ty đã tăng 12,5 phần trăm trong năm 2021.'],
  ['af', 'Die maatskappy se wins het met 1,5 persent gestyg, maar hulle is nie tevrede nie.'],
  ['ru', 'Выручка компании выросла на 12,5 процента и составила 3,4 миллиарда рублей.'],
  ['uk', 'Торік компанія продала 3,4 мільйона телефонів, але це не рекорд.'],
  ['el', 'Οι πωλήσεις έφτασαν τα 3,4 δισεκατομμύρια ευρώ.'],
  ['zh', '该公司去年售出340万部手机，收入达12.5亿元。'],
  ['ja', '同社の売上高は12億5000万円だった。'],
  ['ko', '회사 매출은 12.5% 늘었다.'],
  ['ar', 'باعت الشركة 3.4 مليون هاتف في عام 2021'],
  ['und', 'Ŝipoj ĉiutage transportās 2,5 þusund tūnnas ðurs ġewwa Ĥavenurbo kaj Ŝtonville'],
];

/** Texts in languages that are read, foreign words and names in them included, and what has no words to tell by. */
const READ: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Le Brun visits La Fontaine in Los Angeles'],
  ['en', 'The motto of the club, "que será, será", was sung by 40,000 fans in Rio de Janeiro.'],
  ['en', 'Net 1.1 mln vs 500,000; Revs 10.2 mln'],
  ['en', '26 million phones'],
  ['en', 'Brasseries de la Meuse S.A. reports results'],
  ['en', 'Чехов and 小米 are names in this sentence.'],
  ['nl', 'Omzet Brandsma stijgt naar 2,5 miljard euro'],
  ['nl', "Auto' s kosten in de zomer 3 procent meer, zo zei hij."],
  ['nl', 'De directeur van Crédit Lorrain zegt dat het bedrijf niet te koop is.'],
  ['de', 'Umsatz bei Brandt: 2,5 Milliarden Euro'],
  ['de', 'Die Gruppe „La vie en rose“ hat 300 Karten für das Konzert in Córdoba verkauft.'],
];

describe('What language a text is in', () => {
  for (const [language, text] of UNREAD) {
    it(`is ${language}, and no figure is read: ${text}`, () => {
      const read = annotateWhole({ text, date: '2024-01-01' });
      assert.equal(read.language, language);
      assert.deepEqual([read.figures, read.dates, read.unread, read.events], [[], [], [], []]);
    });
  }

  for (const [language, text] of READ) {
    it(`is ${language}: ${text}`, () => {
      assert.equal(languageOf(text), language);
    });
  }

  it('is what the article says', () => {
    const text = 'Acme sold 26 million phones in 2018.';
    assert.equal(annotate({ text, language: 'nl-BE' }).language, 'nl');
    assert.deepEqual(annotate({ text, language: 'fr' }).figures, []);
    assert.equal(annotate({ text, language: 'fr_CA' }).language, 'fr');
    assert.equal(annotate({ text, language: 'xx' }).language, 'xx');
  });

  it('is told by the text where what the article says is no language', () => {
    for (const tag of ['', 'English', '../en', '-', 'und', '12', 'e'.repeat(10_000)])
      assert.equal(annotate({ text: 'Acme sold 26 million phones in 2018.', language: tag }).figures.length, 1, tag);
    assert.equal(codeOf('../en'), 'und');
  });

  it('does not keep names from being found', () => {
    const text = "Selon Angela Merkel, le groupe Volkswagen a vendu 2,5 millions de voitures à l'étranger.";
    const { mentions, language } = annotate({ text });
    assert.equal(language, 'fr');
    assert.deepEqual(
      mentions.map(({ start, end }) => text.slice(start, end)),
      ['Angela Merkel', 'Volkswagen'],
    );
  });

  it('takes no more than a page of a text, and nothing hostile stops it', () => {
    for (const text of ['', ' ', '\ud800', 'é'.repeat(100_000), '中'.repeat(100_000), 'le la '.repeat(50_000)])
      assert.ok(languageOf(text).length >= 2);
  });
});

describe('A locale', () => {
  it('may leave out any section and any field', () => {
    const bare = completeLocale({ language: 'xx' });
    const [en] = locales;
    assert.ok(en);
    for (const section of Object.keys(en).filter((key) => key !== 'language') as (keyof typeof bare)[])
      assert.deepEqual(Object.keys(bare[section]), Object.keys(en[section]), section);
    assert.equal(fills(bare, 'figures'), false);
    assert.equal(fills(completeLocale({ language: 'xx', figures: { and: 'et' } }), 'figures'), true);
  });

  it('is known by what it leaves out', () => {
    const [en, , de] = locales;
    assert.ok(en && de);
    assert.deepEqual([...missingFrom(en).values()].flat(), []);
    assert.ok(missingFrom(de).get('figures')?.includes('streets'));
    assert.deepEqual(missingFrom(completeLocale({ language: 'xx', text: { functionWords: ['ugi'] } })).get('text'), [
      'endings',
      'abbreviations',
    ]);
  });

  it('is read while it is registered, and no longer', () => {
    const text = 'Acme ugi 5 farti.';
    const figures = () => annotate({ text, language: 'xx' }).figures.length;
    assert.equal(figures(), 0);
    assert.equal(
      withLocale({ language: 'xx', figures: { nouns: [['phone', 'farti']] } }, () => figures()),
      1,
    );
    assert.throws(() =>
      withLocale({ language: 'xx', figures: {} }, () => {
        throw new Error('no');
      }),
    );
    assert.equal(figures(), 0);
    assert.equal(localeOf('xx'), localeOf('xy'));
  });
});

describe('What a reader has to know of the language of an article', () => {
  const notes: readonly (readonly [code: string, note: RegExp | undefined])[] = [
    ['fr', /cannot read figures in French yet/],
    ['und', /cannot tell the language/],
    ['en', undefined],
    ['nl-BE', undefined],
  ];
  for (const [code, note] of notes)
    it(`is ${note ? 'that its figures are not read' : 'nothing'} for “${code}”`, () =>
      assert.match(unreadLanguageNote(code) ?? '', note ?? /^$/));
});
