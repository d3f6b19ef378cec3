import { readFileSync } from 'node:fs';
import type { LexiconEntity } from '../../src/core/core.js';
import { corpusLexicon } from './corpusLexicon.js';
import { manyNames } from './manyNames.js';
import { pseudoRandom } from './pseudoRandom.js';
import { corpusTexts } from './texts.js';

/** An article to index. */
export interface IndexedText {
  readonly text: string;
  readonly date: string;
}

/** Articles without end, and the names that a reader of them has listed. */
export interface TextSource {
  readonly entities: readonly LexiconEntity[];
  readonly texts: Iterator<IndexedText>;
}

const BYTES = 2_500;
const SENTENCE = /[^.!?]{40,400}[.!?]["”]?(?=\s|$)/g;
const COMPANIES = 1_000;
const SEVERAL_OF = 4;
// Of the figures and dates, so many stay: articles repeat each other, too.
const KEPT = 0.3;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Articles that nobody wrote, the same for a seed: sentences of the bundled corpus in another order, with other
 * companies, figures, months and years. Few companies are in many of them and many in few, as in newspapers.
 */
export function generatedTexts(seed: number): TextSource {
  const listed = corpusLexicon();
  const companies = [
    ...listed.filter(({ kind }) => kind === 'company'),
    ...manyNames(2 * COMPANIES).filter(({ kind }) => kind === 'company'),
  ];
  const random = pseudoRandom(seed);
  const names = companies.map(({ name }) => name);
  const vary = varier(random, names);
  const sentences = corpusTexts('english').flatMap(({ text }) =>
    text.split('\n').flatMap((line) => (line.match(SENTENCE) ?? []).map((sentence) => sentence.trim())),
  );
  return { entities: [...new Map([...listed, ...companies].map((e) => [e.id, e])).values()], texts: articles() };

  function* articles(): Iterator<IndexedText> {
    for (;;) {
      const main = oftenTheFirst(names, random);
      let text = `${main} in the news\n`;
      for (let i = 0; text.length < BYTES; i++) {
        text += (i % SEVERAL_OF === 0 ? '\n' : ' ') + vary(pick(sentences, random), main);
      }
      const date = `${2012 + Math.floor(random() * 10)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;
      yield { text: `${text}\n`, date };
    }
  }
}

/** The articles of a file of lines like `{"text": "…", "date": "2021-02"}`; the date may be missing. */
export function textsOfFile(file: string): TextSource {
  // Outside the heap until its turn comes.
  const bytes = readFileSync(file);
  return { entities: corpusLexicon(), texts: articles() };

  function* articles(): Iterator<IndexedText> {
    for (let start = 0; start < bytes.length; ) {
      const at = bytes.indexOf('\n', start);
      const end = at < 0 ? bytes.length : at;
      const line = bytes.toString('utf8', start, end).trim();
      start = end + 1;
      if (!line) continue;
      const { text, date } = JSON.parse(line);
      if (typeof text === 'string') yield { text, date: typeof date === 'string' ? date : '2021-02' };
    }
  }
}

/** Puts other companies, figures, months and years into a sentence; what was Xiaomi is the article's own company. */
function varier(random: () => number, names: readonly string[]): (sentence: string, main: string) => string {
  const words = new RegExp(`(?<![\\w.,])(?:${[...MONTHS, ...names].join('|')}|\\d[\\d.,]*\\d|\\d)(?!\\w)`, 'g');
  const digit = (from: number) => String(from + Math.floor(random() * (10 - from)));
  return (sentence, main) =>
    sentence.replace(words, (word) => {
      if (word === 'Xiaomi') return main;
      if (random() < KEPT) return word;
      if (MONTHS.includes(word)) return pick(MONTHS, random);
      if (YEAR.test(word)) return String(2010 + Math.floor(random() * 12));
      if (/^\d/.test(word)) return word.replace(/\d/g, (_, at) => digit(at === 0 ? 1 : 0));
      return oftenTheFirst(names, random);
    });
}

function pick<Item>(list: readonly Item[], random: () => number): Item {
  return list[Math.floor(random() * list.length)] as Item;
}

/** As often as words are by their rank: the first ten of a thousand names are a third of what is taken. */
function oftenTheFirst<Item>(list: readonly Item[], random: () => number): Item {
  return list[Math.floor(list.length ** random()) - 1] as Item;
}
