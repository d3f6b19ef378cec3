import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findBoilerplate } from '../../src/core/text/boilerplate.js';
import { findSentences } from '../../src/core/text/sentences.js';
import { tokenize } from '../../src/core/text/tokens.js';

function boilerplate(text: string, language = 'en'): string[] {
  const tokens = tokenize(text);
  return findBoilerplate(tokens, findSentences(tokens, language), language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const PROSE =
  'The company said on Monday that it would open ten shops next year, and that it had hired two hundred people.';

describe('Boilerplate', () => {
  const lines: readonly [name: string, line: string, language?: string][] = [
    ['an advertisement mark', 'Advertisement'],
    ['a share bar', 'Share Tweet Pin Print Email'],
    ['a share bar with counts', 'Comments (12) Print Mail Large Medium Small'],
    ['a cookie line', 'We use cookies to make this site better. Accept'],
    ['a copyright line', '© 2020 The Daily Planet. All rights reserved.'],
    ['a line about scripts', 'Please enable JavaScript to view the comments.'],
    ['the name of a blogging service', 'Powered by WordPress'],
    ['a call to subscribe', 'Subscribe to our newsletter'],
    ['a pointer to another article', 'Read more: Fed raises rates for the third time'],
    ['a credit', 'Photograph: Jane Roe/The Agency'],
    ["a picture's owner", '© Jane Roe / The Agency'],
    ['how long it takes to read', '5 min read'],
    ['when it was published', 'Published: 10:30 GMT, 12 March 2021'],
    ['who reported', '(Reporting by Jane Roe; Editing by John Doe)'],
    ['a bar of sections', 'Home News Sport Business Travel Culture'],
    ['a call to sign up', 'Sign up to our free newsletter for the best of the week'],
    ['consent', 'By continuing to browse you agree to our use of cookies.'],
    ['a bar of links', 'Terms & Conditions | Privacy Policy | Cookies | Contact us'],
    ['a pointer in Dutch', 'Lees ook: Rente stijgt voor de derde keer', 'nl'],
    ['a credit in Dutch', 'Foto: Jan Jansen', 'nl'],
    ['a call in Dutch', 'Meld je aan voor onze nieuwsbrief', 'nl'],
    ['a bar of sections in Dutch', 'Nieuws Sport Economie Weer', 'nl'],
    ['a share line in German', 'Artikel teilen', 'de'],
    ["an agency's mark in German", '© dpa-infocom, dpa:240507', 'de'],
    ['an advertisement mark in Dutch', 'Advertentie', 'nl'],
    ['a comment form in Dutch', 'Je e-mailadres zal niet getoond worden. Vereiste velden zijn gemarkeerd met *', 'nl'],
    ['a share bar in Dutch', 'Delen Afdrukken E-mail', 'nl'],
  ];
  for (const [name, line, language] of lines) {
    it(`is ${name}`, () => {
      assert.deepEqual(boilerplate(`${PROSE}\n\n${line}\n\n${PROSE} Again.`, language), [line]);
    });
  }

  const prose: readonly [name: string, line: string, language?: string][] = [
    ['a sentence that mentions an advertisement', 'An advertisement for the phone ran in every paper of the town.'],
    ['a short sentence with a name', 'Facebook bought Instagram.'],
    ['a headline about sharing', 'Share prices fall in Tokyo'],
    ['a headline with a section in it', 'World leaders meet in Paris'],
    ['a sentence about related things', 'Related agencies have been told to clear the sewers.'],
    ['a sentence that reports', 'Reporting rules were changed by the board.'],
    ['a headline about reading', 'Children read more than a decade ago'],
    ['a sentence about a photo', 'Photographs of the accident were shown in court.'],
    ['a sentence about following', 'Follow-up talks are set for Monday.'],
    ['a Dutch sentence about reading', 'Lees- en rekenvaardigheid dalen volgens het onderzoek.', 'nl'],
    ['a headline with a control in it', 'Print is not dead yet'],
    ['a caption', 'Xiaomi Logo'],
    ['a source under a chart', 'Source / Canalys'],
    ['a bracket in the middle', '(Reuters, 2013)'],
    ['a heading in the middle of the text', 'Contact us'],
    ['a Dutch sentence', 'De krant deelt elke dag een foto.', 'nl'],
  ];
  for (const [name, line, language] of prose) {
    it(`is not ${name}`, () => {
      assert.deepEqual(boilerplate(`${PROSE}\n\n${line}\n\n${PROSE} ${PROSE} ${PROSE}`, language), []);
    });
  }

  it('is everything behind the article', () => {
    const end = 'Related Articles\n\nTen phones to buy this summer\n\nContact us';
    assert.deepEqual(boilerplate(`${PROSE}\n\n${PROSE} More.\n\n${end}`), [end]);
  });

  it('is the first of two equal lines, and the second headline', () => {
    assert.deepEqual(boilerplate(`Jane Doe\nJane Doe\n\n${PROSE}`), ['Jane Doe']);
    const text = `Phones sell well\n\nBy Jane Doe\n\nPhones sell well\n\n${PROSE}`;
    assert.deepEqual(boilerplate(text), ['Phones sell well']);
    assert.equal(text.indexOf('Phones', 1), text.lastIndexOf('Phones'));
  });

  it('is the last line in brackets that says where the article was printed', () => {
    assert.deepEqual(boilerplate(`${PROSE}\n\n(China Daily 04/05/2013 page5)`), ['(China Daily 04/05/2013 page5)']);
  });

  it('is nothing in an empty text', () => assert.deepEqual(boilerplate(''), []));

  it('gives ordered spans inside any text, which do not overlap', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...lines.map(([, text]) => text), PROSE, 'Contact us', ''),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (parts) => {
        const text = parts.join('\n');
        const tokens = tokenize(text);
        let last = 0;
        for (const { start, end } of findBoilerplate(tokens, findSentences(tokens, 'en'), 'en')) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
    );
  }).timeout(20_000);
});
