import assert from 'node:assert/strict';
import { detectLanguage } from '../../src/core/text/language.js';
import { findSentences, sentenceOf, sentenceSpan } from '../../src/core/text/sentences.js';
import { tokenize } from '../../src/core/text/tokens.js';

function sentencesOf(text: string, language = 'en'): string[] {
  const tokens = tokenize(text);
  const sentences = findSentences(tokens, language);
  return Array.from({ length: sentences.count }, (_, s) => {
    const { start, end } = sentenceSpan(tokens, sentences, s);
    return text.slice(start, end);
  });
}

describe('Sentences', () => {
  const cases: readonly (readonly [string, readonly string[], string?])[] = [
    ['It sold. They bought.', ['It sold.', 'They bought.']],
    ['“It sold.” They bought.', ['“It sold.”', 'They bought.']],
    ['Mr. Lei sold. Why? Because.', ['Mr. Lei sold.', 'Why?', 'Because.']],
    ['J. Smith met the U.S. Senate.', ['J. Smith met the U.S. Senate.']],
    ['It was 1.5 million. 3 left.', ['It was 1.5 million.', '3 left.']],
    ['It sold vs. it bought', ['It sold vs. it bought']],
    ['A heading\n\nA text. More', ['A heading', 'A text.', 'More']],
    ['One line\nAnother Line\nThird', ['One line', 'Another Line', 'Third']],
    ['Dat kost ca. 5 euro. Bijv. hier.', ['Dat kost ca. 5 euro.', 'Bijv. hier.'], 'nl'],
    ['Am 31. März kam er. Im 3. Quartal ging er.', ['Am 31. März kam er.', 'Im 3. Quartal ging er.'], 'de'],
    ['In der 2. Liga, 20. Jahrhundert.', ['In der 2. Liga, 20. Jahrhundert.'], 'de'],
    ['Es kamen 31. Menschen gingen.', ['Es kamen 31.', 'Menschen gingen.'], 'de'],
    ['Er kam am 1995. Das war spät.', ['Er kam am 1995.', 'Das war spät.'], 'de'],
    ['There came 31. People left.', ['There came 31.', 'People left.']],
    ['', []],
  ];
  for (const [text, expected, language] of cases) {
    it(`splits ${JSON.stringify(text)}`, () => assert.deepEqual(sentencesOf(text, language), expected));
  }

  it('knows the sentence of a token, and its paragraph', () => {
    const tokens = tokenize('A b. C d.\n\nE f. G.');
    const sentences = findSentences(tokens, 'en');
    assert.deepEqual(
      [0, 2, 3, 6, 9].map((i) => sentenceOf(sentences, i)),
      [0, 0, 1, 2, 3],
    );
    assert.deepEqual([...sentences.paragraph], [0, 0, 2, 2]);
  });
});

describe('The language of a text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The company said that it will sell the phones.', 'en'],
    ['De firma verkocht het toestel en dat is niet te geloven.', 'nl'],
    ['12345', 'en'],
  ];
  for (const [text, expected] of cases) {
    it(`of ${JSON.stringify(text)} is ${expected}`, () => assert.equal(detectLanguage(tokenize(text)), expected));
  }
});
