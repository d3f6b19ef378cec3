import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { directSpeechIn } from '../../src/core/speech/directSpeech.js';
import { quotedSpans } from '../../src/core/speech/quotedSpans.js';

const ENTITIES = [
  { id: 'jane', name: 'Jane Roe', kind: 'person', aliases: ['Roe'] },
  { id: 'john', name: 'John Doe', kind: 'person', aliases: ['Doe'] },
  { id: 'acme', name: 'Acme Corp', kind: 'company', aliases: ['Acme'] },
  { id: 'reuters', name: 'Reuters', kind: 'media', aliases: [] },
  { id: 'paris', name: 'Paris', kind: 'place', aliases: [] },
] as const;

/** Who says what in a text: "jane: …". */
function speech(text: string, language = 'en'): string[] {
  const { article } = makeArticle({ file: 'a.txt', id: 'a', language }, text);
  const annotations = annotateArticle(article, compileLexicon(ENTITIES));
  return directSpeechIn({ article, annotations }).map(
    ({ speaker, words }) => `${speaker}: ${article.text.slice(words.start, words.end)}`,
  );
}

describe('Direct speech', () => {
  const said: readonly [text: string, ...speeches: string[]][] = [
    ['"We will open two more plants," said Jane Roe.', 'jane: "We will open two more plants,"'],
    ['“We will open two more plants,” Jane Roe said.', 'jane: “We will open two more plants,”'],
    ['Jane Roe said: "We will open two more plants."', 'jane: "We will open two more plants."'],
    ['Jane Roe, head of Acme, told the board, "We open two more plants."', 'jane: "We open two more plants."'],
    ['Acme said the talks were "very close to an end" on Monday.', 'acme: "very close to an end"'],
    ['"We sold it. We are glad of that," said Jane Roe.', 'jane: "We sold it. We are glad of that,"'],
    ['"We will open two more plants," said Acme chairman Jane Roe.', 'jane: "We will open two more plants,"'],
    ['"We will open two more plants," Acme chairman Jane Roe said.', 'jane: "We will open two more plants,"'],
    ['"We will open two more plants," Acme said.', 'acme: "We will open two more plants,"'],
    [
      'Jane Roe said: "We will open two more plants." John Doe said the plan was "a very bad idea".',
      'jane: "We will open two more plants."',
      'john: "a very bad idea"',
    ],
    ['Doe was there.\n\n"Is this what we need now?" said Jane Roe.', 'jane: "Is this what we need now?"'],
  ];
  for (const [text, ...speeches] of said) it(`is found: ${text}`, () => assert.deepEqual(speech(text), speeches));

  const none: readonly string[] = [
    'Jane Roe sold a "smart" home.',
    '"We will open two more plants," he told Reuters.',
    '"We will open two more plants," she said. Jane Roe left.',
    'Jane Roe left the room. "We will open two more plants," the board said.',
    'The slogan "we will open two more plants" hung over Jane Roe.',
    'He told Reuters: "We will open two more plants."',
    'Jane Roe said it was late.\n\n"We will open two more plants."',
    '"We will open two more plants," said a man in Paris.',
    '"We will open two more plants," an analyst at Acme said.',
    '"We will open two more plants," the aide to Jane Roe said.',
    '"We will open two more plants," one Acme trader said.',
    'Jane Roe said 5\'10" and 6\'11" were their heights.',
    'Jane Roe read "We will open two more plants without an end.',
  ];
  for (const text of none) it(`is of nobody, or is none: ${text}`, () => assert.deepEqual(speech(text), []));

  it('is found in other languages', () => {
    assert.deepEqual(speech('„Wir eröffnen zwei weitere Werke“, sagte Jane Roe.', 'de'), [
      'jane: „Wir eröffnen zwei weitere Werke“',
    ]);
    assert.deepEqual(speech('‘We openen nog twee fabrieken’, zei Jane Roe.', 'nl'), [
      'jane: ‘We openen nog twee fabrieken’',
    ]);
  });

  it('is looked for in a time that grows with the text alone', () => {
    const marks = '"a '.repeat(50_000) + '“'.repeat(50_000) + '‘b'.repeat(50_000);
    assert.ok(quotedSpans(marks).length < 60_000);
  });
});
