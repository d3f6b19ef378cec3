import assert from 'node:assert/strict';
import { type BareNumber, EXCLUSIONS, exclusionOf } from '../../src/core/figures/exclusions/bareNumbers.js';
import { ModelNumbers } from '../../src/core/figures/exclusions/modelNumbers.js';
import { figureWords } from '../../src/core/figures/figureWords.js';
import { NumberReader } from '../../src/core/figures/numberReader.js';
import { findSentences } from '../../src/core/text/sentences.js';
import { TokenKind, tokenize } from '../../src/core/text/tokens.js';

/** What each row excludes, and what looks like it and is left to the others; the number is marked, or the last one of a phrase. */
const PHRASES: Readonly<Record<string, { readonly fires: readonly string[]; readonly not: readonly string[] }>> = {
  zero: { fires: ['it had 0 left'], not: ['it had 10 left'] },
  'leading zero': { fires: ['agent 007 came'], not: ['agents, 70 of them'] },
  'glued word': { fires: ['a 6G mast'], not: ['a 6 mast'] },
  'hyphen and word': { fires: ['a 20-F form'], not: ['a 20 - F form'] },
  'hyphen and number': { fires: ['they won |31-17 there'], not: ['they won |31 and 17 there'] },
  'web name': { fires: ['on 360.cn'], not: ['there were 360. In all'] },
  'colon or slash': { fires: ['open |24/7 there', 'at |12:30 there'], not: ['open |24 or 7 there'] },
  'mark of an address': { fires: ['page 5&part'], not: ['five 5 & part'] },
  'letter in brackets': { fires: ['a 403(b) plan'], not: ['a 403 (b) plan', 'a 403(bis) plan'] },
  'own line': { fires: ['One line.\n\n17\n\nAnother line.'], not: ['One line.\n\n17 of them\n\nAnother line.'] },
  'spaced score': { fires: ['it ended 31 - 17'], not: ['it ended 31 and 17'] },
  'list number': { fires: ['\n\n3) Take it out.'], not: ['It took 3 of them.'] },
  'house number': { fires: ['at 12 Old Mill Road', 'at 2200 NW East Avenue'], not: ['at 12 Old Mill'] },
  postcode: { fires: ['at Dam 40, 1012 NP Amsterdam'], not: ['at Dam, 1012 people'] },
  citation: { fires: ['it was found [7] that'], not: ['it was found (7 times) that'] },
  'number sign': { fires: ['he was #7 there'], not: ['he was 7 there'] },
  'behind a number and a hyphen': { fires: ['they won 31-17 there'], not: ['they won 17 there'] },
  'behind a hyphen': { fires: ['the covid-19 wave'], not: ['the covid - 19 wave'] },
  'abbreviated label': { fires: ['see no. 17 there'], not: ['see it. 17 there'] },
  label: { fires: ['see page 17 there', 'the Series 300 models'], not: ['they issue 17 tickets'] },
  'model number': { fires: ['he drives a Boeing 747 there'], not: ['he drives over 747 roads'] },
  'number word of a name': {
    fires: ['the Fortune |Five Hundred'],
    not: ['the fortune of |five hundred', 'the Fortune of |Five men'],
  },
  'model number alone': {
    fires: ['the Boeing 747 is old, but the last |747 flies', 'two Boeing 747s and the last |747 of them'],
    not: [
      'the last 747 of them',
      'the Boeing 747 is old, but the last |748 flies',
      'at Boeing 747 workers left, |747 stayed',
    ],
  },
};

const NAME = 'Boeing';

function bareNumber(marked: string): { bare: BareNumber; first: string | undefined } {
  const mark = marked.indexOf('|');
  const phrase = marked.replace('|', '');
  const tokens = tokenize(phrase);
  const words = figureWords('en');
  const sentences = findSentences(tokens, 'en');
  let i = tokens.count - 1;
  while (i > 0 && (mark < 0 ? tokens.kind[i] !== TokenKind.Number : tokens.start[i] !== mark)) i--;
  const reader = new NumberReader(tokens, words);
  const number = tokens.kind[i] === TokenKind.Number ? reader.fromDigits(i) : reader.fromWords(i);
  assert.ok(number && typeof number === 'object', phrase);
  let s = 0;
  while ((sentences.first[s + 1] as number) <= i) s++;
  const start = phrase.indexOf(NAME);
  const names = start < 0 ? [] : [{ start, end: start + NAME.length, kind: 'company' }];
  const at = {
    tokens,
    sentences,
    words,
    models: new ModelNumbers(tokens, words, names),
    sentenceStart: sentences.first[s] as number,
    sentenceEnd: sentences.first[s + 1] as number,
  };
  const row = exclusionOf(at, i, number);
  const { next } = number;
  const isGlued = next + 1 < tokens.count && tokens.gap[next] === 0 && tokens.gap[next + 1] === 0;
  return { bare: { at, i, number, glued: isGlued ? (tokens.code[next] as number) : 0 }, first: row?.name };
}

describe('what a number is no figure for', () => {
  it('has two tables of phrases for each row', () => {
    assert.deepEqual(
      EXCLUSIONS.map(({ name }) => name),
      Object.keys(PHRASES),
    );
  });
  for (const { name, holds } of EXCLUSIONS) {
    const { fires, not } = PHRASES[name] ?? { fires: [], not: [] };
    for (const phrase of fires) it(`${name}: ${phrase.trim()}`, () => assert.ok(holds(bareNumber(phrase).bare)));
    for (const phrase of not) it(`no ${name}: ${phrase.trim()}`, () => assert.ok(!holds(bareNumber(phrase).bare)));
  }
  it('is told by the first row that holds', () => {
    assert.equal(bareNumber('at 12 Old Mill Road').first, 'house number');
    assert.equal(bareNumber('it sold 12 chairs').first, undefined);
  });
});
