import assert from 'node:assert/strict';
import { makePdf, type SetText } from '../importing/makePdf.js';
import { imported, refusal } from './importing/imported.js';

/** Lines one below the other. */
const lines = (texts: readonly string[], x: number, top: number, size = 10): SetText[] =>
  texts.map((text, i) => ({ text, x, y: top - 12 * i, size }));

const LEFT = [
  'Acme sold 4.2 million phones in the quar-',
  'ter that ended in June, the company said,',
  'which is more than in the whole of the last',
  'year. Its well-known rival sold fewer.',
  'The maker of chips said that it could not',
  'deliver before the summer, and that a well-',
];
const RIGHT = [
  'known shortage would go on. Analysts had',
  'expected a long wait for anything new to be',
  'sold in Europe and in the United States too.',
  '   A second paragraph begins with an indent',
  'and goes on for a while, until it comes to',
  'the end of the page, where its sentence is',
];
const NEXT = ['not over, but goes on here. Then it ends.', 'And that was all there was to say of it.'];

const page = (number: number, ...texts: readonly SetText[][]): SetText[] => [
  { text: 'The Paper', x: 60, y: 810, size: 8 },
  { text: `${number}`, x: 290, y: 30, size: 8 },
  ...texts.flat(),
];

describe('A PDF to import', () => {
  it('is read column by column, with its headline, without headers and page numbers', async () => {
    const pdf = makePdf(
      [
        page(
          11,
          [{ text: 'Acme sells more phones than ever', x: 60, y: 770, size: 24 }],
          lines(LEFT, 60, 720),
          lines(RIGHT, 310, 714),
        ),
        page(12, lines(NEXT, 60, 760)),
        page(13, lines(['A third page has one sentence, and it is this.'], 60, 760)),
      ],
      { Title: 'Microsoft Word - Document1', Author: 'jdoe', CreationDate: 'D:20190520100000Z' },
    );
    const article = await imported('a.pdf', pdf);
    assert.equal(article.title, 'Acme sells more phones than ever');
    assert.deepEqual([article.authors, article.date, article.made], [undefined, undefined, '2019-05-20']);
    assert.deepEqual(article.body.split('\n\n').slice(0, 3), [
      'Acme sold 4.2 million phones in the quarter that ended in June, the company said, which is more than in the whole of the last year. Its well-known rival sold fewer.',
      'The maker of chips said that it could not deliver before the summer, and that a well-known shortage would go on. Analysts had expected a long wait for anything new to be sold in Europe and in the United States too.',
      'A second paragraph begins with an indent and goes on for a while, until it comes to the end of the page, where its sentence is not over, but goes on here. Then it ends. And that was all there was to say of it.',
    ]);
    assert.ok(!/The Paper|\b1[123]\b/.test(article.body), article.body);
  });

  it('parts paragraphs where lines begin farther right, or stand farther apart', async () => {
    const first = lines(
      [
        'This is the first line of a paragraph, and it is',
        'the second line that goes on to here and ends in',
        'a full stop at the end of the line, as it can be.',
      ],
      60,
      700,
    );
    const indented = lines(
      ['An indent begins the next one, and its line', 'is of the same length as those before it were.'],
      60,
      664,
    ).map((line, i) => (i === 0 ? { ...line, x: 75 } : line));
    const apart = lines(['A gap begins the last one, which goes on and', 'ends here.'], 60, 625);
    const { body } = await imported('a.pdf', makePdf([[...first, ...indented, ...apart]]));
    assert.deepEqual(
      body.split('\n\n').map((paragraph) => paragraph.split(' ', 2).join(' ')),
      ['This is', 'An indent', 'A gap'],
    );
  });

  it('keeps the rows of a table together', async () => {
    const rows = ['2016', '2017', '2018', '2019', '2020', '2021'].flatMap((year, i) => [
      { text: year, x: 60, y: 600 - 14 * i },
      { text: `${i + 1}.5 million`, x: 300, y: 600 - 14 * i },
    ]);
    const { body } = await imported('a.pdf', makePdf([rows]));
    assert.ok(body.includes('2017 2.5 million'), body);
  });

  it('takes its own title and author where its text says them too', async () => {
    const text = lines(
      ['Sales of Phones in 2019', 'by Jane Doe', 'Acme sold more phones than in any year before it.'],
      60,
      700,
    );
    const { title, authors } = await imported(
      'a.pdf',
      makePdf([text], { Title: 'Sales of phones in 2019', Author: 'Jane Doe' }),
    );
    assert.deepEqual([title, authors], ['Sales of phones in 2019', ['Jane Doe']]);
  });

  it('is read where its table of objects is broken', async () => {
    const pdf = Buffer.from(makePdf([lines(['Acme sold more phones.'], 60, 700)]));
    const broken = Buffer.from(pdf.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1');
    assert.equal((await imported('a.pdf', broken)).body, 'Acme sold more phones.');
  });

  it('is refused where it has no text, and where it is none', async () => {
    assert.equal(await refusal('a.pdf', makePdf([[]])), 'picturesOnly');
    assert.equal(await refusal('a.pdf', '%PDF-1.4\nnothing of the kind'), 'damaged');
  });
});
