import type { IndexedText } from './indexedTexts.js';

const several = (count: number, each: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, n) => each(n));
const dated = (texts: readonly string[]): IndexedText[] => texts.map((text) => ({ text, date: '2016-01-05' }));

const SOLD = 'Acme Corp sold 5 million boats in 2015.';
const BOUGHT = 'Acme Corp acquired Bolt Inc for 5 million dollars in 2015.';

/** What one line repeats without end: each reader meets what it looks for, and never what comes behind. */
export const PIECES: Readonly<Record<string, string>> = {
  digits: '1',
  brackets: '(',
  ranges: '1-',
  'number words': 'one hundred ',
  hedges: 'more than ',
  months: 'May 5 to ',
  currencies: '$1 ',
  decimals: '.1',
  fractions: '1/2 ',
  'Dutch compounds': 'tweehonderdentwee',
  'Dutch halves': 'eerste helft ',
  'Dutch days': 'maandag 5 mei en ',
  'one company and date': 'Acme launched, in 2018, ',
  'figures of nobody': 'it sold 5 million ',
  denials: 'Acme did not, said Bolt, buy it ',
  'open quotes': '( " 5 it ',
  pronouns: 'he and the company, ',
  'names of one letter': 'John Smith of Brackwell Systems Inc met A B C D E F G H in New York. ',
  'names with signs': "A&B & C! D's said, Qy's said E, John and F, Jane; ",
  'photo credits': 'REUTERS/Jane Doe/',
};

const lines = Object.fromEntries(
  Object.entries(PIECES).map(([name, piece]) => [
    `50 letters of one line of ${name}`,
    (size: number) => dated([piece.repeat(Math.ceil((size * 50) / piece.length))]),
  ]),
);

/** Articles that nobody would write and somebody will open, in any size: what says the same, or nearly, again and again. */
export const badTexts: Readonly<Record<string, (size: number) => readonly IndexedText[]>> = {
  'sentences of one company that tell one event': (size) => dated([several(size, () => BOUGHT).join(' ')]),
  'sentences of one company that tell as many results': (size) =>
    dated([several(size, (n) => `Acme Corp reported a profit of ${n * 37 + 1_000} dollars in 2015.`).join(' ')]),
  'sentences of one company that tell the events of a month': (size) =>
    dated([several(size, (n) => `Acme Corp launched a phone with Bolt Inc on ${(n % 28) + 1} March 2015.`).join(' ')]),
  'figures of one owner and value, ten an article': (size) =>
    dated(several(size / 10, () => several(10, () => SOLD).join(' '))),
  'articles of one sentence with a figure': (size) => dated(several(size, () => SOLD)),
  'articles of one sentence with an event': (size) => dated(several(size, () => BOUGHT)),
  'paragraphs of an article that repeats itself': (size) =>
    dated([
      several(
        size,
        () => 'Acme Corp sold 5.2 million boats, said Jane Roe. Its share rose to 5 percent from 4 percent.',
      ).join('\n\n'),
    ]),
  ...lines,
  'numbers in one line': (size) => dated([several(size, (n) => `$${n * 7 + 13} million`).join(', ')]),
  'numbers in one sentence': (size) =>
    dated([`Acme Corp sold ${several(size, (n) => `${n * 7 + 13} boats`).join(' and ')} in 2015.`]),
};
