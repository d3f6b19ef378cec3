import assert from 'node:assert/strict';
import fc from 'fast-check';
import { authorsIn } from '../../src/core/corpus/metadata/authors.js';
import { findFrontMatter } from '../../src/core/corpus/metadata/frontMatterBlock.js';
import { plainText } from '../../src/core/corpus/metadata/plainText.js';
import { readMetadata } from '../../src/core/corpus/metadata/readMetadata.js';
import { topHeaders } from '../../src/core/corpus/metadata/topHeaders.js';
import { writtenDay } from '../../src/core/corpus/metadata/writtenDay.js';

const BODY = '\n\nThe minister spoke of the new law for the whole of the afternoon, and nobody left.\n';

/** What is read of an article with this header, each value as text; what it lacks is left out. */
function read(header: string, file = 'a.md', language?: string) {
  const { metadata, badKey, isDraft } = readMetadata({ file }, `${header}${BODY}`, language);
  const { title, authors, publisher, date, source } = metadata;
  return {
    ...(title && { title: title.value }),
    ...(authors && { authors: authors.value.join('; ') }),
    ...(publisher && { publisher: publisher.value }),
    ...(date && { date: date.value }),
    ...(metadata.language && { language: metadata.language.value }),
    ...(source && { source: source.value }),
    ...(metadata.possibleDates && { possible: metadata.possibleDates.join(' ') }),
    ...(badKey !== undefined && { badKey }),
    ...(isDraft && { isDraft }),
  };
}

const yaml = (lines: string): string => `---\n${lines}\n---`;
const toml = (lines: string): string => `+++\n${lines}\n+++`;

describe('A header of YAML', () => {
  const cases: readonly (readonly [lines: string, read: ReturnType<typeof read>])[] = [
    ['title: Hello\nauthor: Jane Doe\ndate: 2012-12-19', { title: 'Hello', authors: 'Jane Doe', date: '2012-12-19' }],
    ['title: Apple: the story\ndate: 2023-05-01', { title: 'Apple: the story', date: '2023-05-01' }],
    ['title: "Apple" wins\ndate: 2023', { title: '"Apple" wins', date: '2023' }],
    ["title: 'It's out'", { title: "It's out" }],
    ['title: @acme is back', { title: '@acme is back' }],
    ['title: *Breaking* news', { title: '*Breaking* news' }],
    ['title: [Updated] Acme sells', { title: '[Updated] Acme sells' }],
    ['title: >\n  Acme sells\n  its boats', { title: 'Acme sells its boats' }],
    ['title: 2012\ndate: 2013-01', { title: '2012', date: '2013-01' }],
    ['title: yes', { title: 'yes' }],
    ['Title: Acme\nDATE: May 1, 2023', { title: 'Acme', date: '2023-05-01' }],
    ['date: 2023/05/01', { date: '2023-05-01' }],
    ['date: 2023.5.1', { date: '2023-05-01' }],
    ['date: 1 mei 2023', { date: '2023-05-01' }],
    ['date: 1. Mai 2023', { date: '2023-05-01' }],
    ['date: 2023-05-01T23:30:00-05:00', { date: '2023-05-01' }],
    ['date: 2023-05-01 23:30:00 -0500', { date: '2023-05-01' }],
    ['date: Mon, 01 May 2023 09:15:00 +0200', { date: '2023-05-01' }],
    ['date: 16/07/2022', { date: '2022-07-16' }],
    ['date: 04/05/2013\nlang: en-US', { date: '2013-04-05', language: 'en-US' }],
    ['date: 04/05/2013\nlang: nl', { date: '2013-05-04', language: 'nl' }],
    ['published: 20230501', { date: '2023-05-01' }],
    ['pubDate: May 2023', { date: '2023-05' }],
    ['datePublished: 2023-05-01', { date: '2023-05-01' }],
    ['publication_date: 2023-05-01', { date: '2023-05-01' }],
    ['created: 2023-05-01', { date: '2023-05-01' }],
    ['author:\n  - Jane Doe\n  - John Smith', { authors: 'Jane Doe; John Smith' }],
    ['authors: [Jane Doe, John Smith]', { authors: 'Jane Doe; John Smith' }],
    ['author: Jane Doe and John Smith, Ann Lee', { authors: 'Jane Doe; John Smith; Ann Lee' }],
    ['author: Doe, Jane', { authors: 'Jane Doe' }],
    ['authors:\n- name: Jane Doe\n  email: x@y.example\n- name: John Smith', { authors: 'Jane Doe; John Smith' }],
    ['author:\n  name: Jane Doe', { authors: 'Jane Doe' }],
    ['byline: By Jane Doe, Staff Writer', { authors: 'Jane Doe' }],
    ['author: "[[Jane Doe]]"', { authors: 'Jane Doe' }],
    ['auteur: Jan Jansen en Piet de Vries', { authors: 'Jan Jansen; Piet de Vries' }],
    [
      'titel: Acme verkoopt\ndatum: 5 april 2013\nbron: NRC',
      { title: 'Acme verkoopt', date: '2013-04-05', publisher: 'NRC' },
    ],
    ['headline: Acme sells\nsite: The Daily Boat', { title: 'Acme sells', publisher: 'The Daily Boat' }],
    ['publication: The Daily Boat', { publisher: 'The Daily Boat' }],
    ['locale: nl_BE', { language: 'nl-BE' }],
    [
      'canonical: https://www.news.example/2023/05/01/acme',
      { source: 'https://www.news.example/2023/05/01/acme', publisher: 'news.example', date: '2023-05-01' },
    ],
    ['source: Reuters', { publisher: 'Reuters' }],
    ['source: https://news.example/a', { source: 'https://news.example/a', publisher: 'news.example' }],
    ['title: Acme\ndraft: true', { title: 'Acme', isDraft: true }],
    ['status: draft', { isDraft: true }],
    ['title: Acme\r\ndate: 2023-05-01\r', { title: 'Acme', date: '2023-05-01' }],
    // One key costs itself, and nothing else.
    ['title: Acme\ndate: soon', { title: 'Acme', badKey: 'date' }],
    ['title: [\ndate: 2023-05-01', { date: '2023-05-01', badKey: 'title' }],
    ['title: Acme\ntags: [a, b\nother: "x\ndate: 2023-05-01', { title: 'Acme', date: '2023-05-01' }],
    ['title: Acme\ntitle: Bolt', { title: 'Acme' }],
    ['title:\ndate: 2023-05-01', { date: '2023-05-01' }],
    ['title: ~\nauthor: null', {}],
    ['date: 2023-02-30', { badKey: 'date' }],
    ['date: 2023-13-01\ntitle: Acme', { title: 'Acme', badKey: 'date' }],
    ['date: <% tp.date.now() %>', { badKey: 'date' }],
    ['date: 2012 was a good year', { badKey: 'date' }],
    ['language: English, mostly', { badKey: 'language' }],
    ['author:\n  - 5:\n      - 6', { badKey: 'author' }],
    // In English both orders are written: neither is taken.
    ['date: 04/05/2013\nlang: en', { language: 'en', possible: '2013-05-04 2013-04-05' }],
    // When a page was kept is not when it came out.
    ['published:\ncreated: 2023-05-01', {}],
    ['draft: false\ntitle: Acme', { title: 'Acme' }],
    ['status: published', {}],
    ['permalink: /2023/05/acme', {}],
    ['source: javascript:alert(1)', { publisher: 'javascript:alert(1)' }],
    ['url: javascript:alert(1)', {}],
    ['tags: [title, date]\ndescription: "date: 2023-05-01"', {}],
  ];
  for (const [lines, expected] of cases)
    it(lines.replaceAll('\n', ' / '), () => assert.deepEqual(read(yaml(lines)), expected));

  it('says where its values stand', () => {
    const text = `${yaml('title: "Acme sells"\nauthor:\n  - Jane Doe\n  - John Smith\ndate: 2023-05-01 # as printed')}${BODY}`;
    const { title, authors, date } = readMetadata({ file: 'a.md' }, text).metadata;
    const spans = [title, authors, date].map((told) => told?.span && text.slice(told.span.start, told.span.end));
    assert.deepEqual(spans, ['"Acme sells"', '- Jane Doe\n  - John Smith', '2023-05-01 # as printed']);
  });
});

describe('A header of TOML', () => {
  const cases: readonly (readonly [lines: string, read: ReturnType<typeof read>])[] = [
    ['title = "Acme: \\"boats\\""\ndate = 2023-05-01', { title: 'Acme: "boats"', date: '2023-05-01' }],
    ["title = 'C:\\boats'", { title: 'C:\\boats' }],
    ['date = 2023-05-01T23:30:00-05:00 # late', { date: '2023-05-01' }],
    ['authors = ["Jane Doe", "John Smith"]', { authors: 'Jane Doe; John Smith' }],
    [
      'authors = [\n  "Jane Doe",\n  "John Smith",\n]\ntitle = "Acme"',
      { title: 'Acme', authors: 'Jane Doe; John Smith' },
    ],
    ['title = "Acme"\n[author]\nname = "Jane Doe"\nemail = "x"', { title: 'Acme', authors: 'Jane Doe' }],
    ['[[authors]]\nname = "Jane Doe"', { authors: 'Jane Doe' }],
    ['authors = [{ name = "Jane Doe", mail = "x" }]', { authors: 'Jane Doe' }],
    ['draft = true', { isDraft: true }],
    ['[params]\nauthor = "Jane Doe"', { authors: 'Jane Doe' }],
    ['title = """\nAcme\nsells"""\ndate = 2023-05-01', { title: 'Acme sells', date: '2023-05-01' }],
    ['title = "Acme\ndate = 2023-05-01', { date: '2023-05-01' }],
    ['tags = ["a"\n\ntitle = "Acme"', {}],
    ['[menu]\ntitle = "Main"', {}],
  ];
  for (const [lines, expected] of cases)
    it(lines.replaceAll('\n', ' / '), () => assert.deepEqual(read(toml(lines)), expected));
});

describe('Headers at the top', () => {
  const cases: readonly (readonly [lines: string, read: ReturnType<typeof read>])[] = [
    [
      'From: Jane Doe <jane@news.example>\nTo: desk@news.example\nSubject: Acme sells boats\nDate: Fri, 5 Apr 2013 09:15:00 +0200',
      { title: 'Acme sells boats', authors: 'Jane Doe', date: '2013-04-05' },
    ],
    [
      'Van: Jan Jansen\nAan: redactie\nDatum: 5 april 2013\nOnderwerp: Acme',
      { title: 'Acme', authors: 'Jan Jansen', date: '2013-04-05' },
    ],
    [
      'Von: Max Muster\nAn: Redaktion\nGesendet: 5. April 2013\nBetreff: Acme',
      { title: 'Acme', authors: 'Max Muster', date: '2013-04-05' },
    ],
    [
      'From: Acme Newsroom <news@acme.example>\nSubject: Acme sells',
      { title: 'Acme sells', publisher: 'Acme Newsroom' },
    ],
    ['Title: Acme sells\nDate: 5 April 2013', { title: 'Acme sells', date: '2013-04-05' }],
    ['Subject: Acme sells\n its boats\nDate: 2013-04-05', { title: 'Acme sells its boats', date: '2013-04-05' }],
    // One key, or a sentence among them, makes no headers.
    ['Date: Beijing, a city of hills', {}],
    ['Acme: the story\nBoats: the other story', { title: 'Acme: the story' }],
    ['Source: Internet\nThe minister spoke of a law.', {}],
  ];
  for (const [lines, expected] of cases)
    it(lines.replaceAll('\n', ' / '), () => assert.deepEqual(read(lines, 'a.txt'), expected));

  it('stand before the article', () => {
    const text = `Subject: Acme\nDate: 2013-04-05${BODY}`;
    assert.equal(text.slice(readMetadata({ file: 'a.txt' }, text).bodyStart).trim(), BODY.trim());
  });
});

describe('A day that somebody wrote', () => {
  const cases: readonly (readonly [written: string, iso: string | undefined, or?: string])[] = [
    ['2023', '2023'],
    ['2023-05', '2023-05'],
    ['2023-05-01', '2023-05-01'],
    ['2023-05-01T00:30:00+02:00', '2023-05-01'],
    ['May 1st, 2023', '2023-05-01'],
    ['1 May 2023, 09:15 BST', '2023-05-01'],
    ['Monday 1 May 2023', '2023-05-01'],
    ['31.12.2022', '2022-12-31'],
    ['12/31/2022', '2022-12-31'],
    ['05/05/2022', '2022-05-05'],
    ['04/05/2022', '2022-05-04', '2022-04-05'],
    ['11 / 28 / 05', '2005-11-28'],
    ['', undefined],
    ['yesterday', undefined],
    ['1 May', undefined],
    ['31/31/2022', undefined],
    ['2022-02-30', undefined],
    ['9999-01-01', undefined],
    ['version 1.2.3', undefined],
    ['192.168.10.12', undefined],
    ['1682899200', undefined],
  ];
  for (const [written, iso, or] of cases)
    it(`${written || 'nothing'}: ${iso ?? 'none'}`, () =>
      assert.deepEqual(writtenDay(written), iso && { iso, ...(or && { or }) }));
});

describe('Authors in one text', () => {
  const cases: readonly (readonly [written: string, authors: readonly string[]])[] = [
    ['Jane Doe', ['Jane Doe']],
    ['Jane Doe & John Smith', ['Jane Doe', 'John Smith']],
    ['Jane Doe, John Smith and Ann Lee', ['Jane Doe', 'John Smith', 'Ann Lee']],
    ['Doe, Jane and Smith, John A.', ['Jane Doe', 'John A. Smith']],
    ['Jane Doe; John Smith', ['Jane Doe', 'John Smith']],
    ['Jane Doe, Reuters', ['Jane Doe']],
    ['Reuters', ['Reuters']],
    ['Jane Doe (the paper)', ['Jane Doe']],
    ['Jane Doe https://x.example/jane', ['Jane Doe']],
    ['Jan Jansen en Piet de Vries', ['Jan Jansen', 'Piet de Vries']],
    ['Jane Doe and Jane Doe', ['Jane Doe']],
    ['  , ; ', []],
    ['12', []],
  ];
  for (const [written, authors] of cases) it(written || 'nothing', () => assert.deepEqual(authorsIn(written), authors));
});

describe('Text at the door', () => {
  it('loses what cannot be seen, and is cut between characters', () => {
    assert.equal(plainText('a\u202eb\u0000c\u200bd\ne\t f', 100), 'ab cd e f');
    assert.equal(plainText('\u001b[31mred', 100), '[31mred');
    assert.equal(plainText('ab😀', 3), 'ab');
    assert.equal(plainText('می‌خواهم', 100), 'می‌خواهم');
  });

  it('of a header is of bounded length', () => {
    const { metadata } = readMetadata(
      { file: 'a.md' },
      yaml(`title: ${'x'.repeat(50_000)}\nauthor: ${'Jane Doe, '.repeat(900)}\npublisher: ${'y'.repeat(5_000)}`),
    );
    assert.equal(metadata.title?.value.length, 500);
    assert.equal(metadata.publisher?.value.length, 200);
    assert.deepEqual(metadata.authors?.value, ['Jane Doe']);
    const many = Array.from(
      { length: 300 },
      (_, i) => `- Jane Doe${String.fromCharCode(65 + (i % 26), 97 + Math.floor(i / 26))}`,
    );
    const list = readMetadata({ file: 'a.md' }, yaml(`author:\n${many.join('\n')}`)).metadata.authors;
    assert.equal(list?.value.length, 50);
  });

  const pieces = fc.constantFrom(
    ...[
      '---\n',
      '+++\n',
      'title: ',
      'author: ',
      'date: ',
      'authors = ',
      '[',
      ']',
      '{',
      '"',
      "'",
      '- ',
      '\n',
      ' ',
      ': ',
    ],
    ...['&a ', '*a ', '!!js ', '| ', '> ', '? ', '\\', '#', '2023-05-01', 'Jane', '\u202e', '\ud800', 'By ', 'From: '],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    fc.string(),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('---\n', '+++\n', ''), (text, opening) => {
        for (const file of ['a.md', 'a.txt']) {
          const whole = `${opening}${text}\n${opening}${text}`;
          const { bodyStart, metadata } = readMetadata({ file }, whole);
          assert.ok(bodyStart >= 0 && bodyStart <= whole.length);
          for (const told of Object.values(metadata))
            if ('span' in told && told.span)
              assert.ok(told.span.start <= told.span.end && told.span.end <= whole.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('costs no more the longer the text is', () => {
    const hostile: readonly ((n: number) => string)[] = [
      (n) => `---\n${'a: b\n'.repeat(n)}---\n`,
      (n) => `---\ntitle: ${'['.repeat(n)}\n---\n`,
      (n) => `---\nauthor: ${'- '.repeat(n)}\n---\n`,
      (n) => `---\nauthor: ${'"'.repeat(n)}\n---\n`,
      (n) => `---\n${'author: {a: '.repeat(n)}\n---\n`,
      (n) => `---\n${'title: x\n'.repeat(n)}`,
      (n) => `+++\nauthors = [${'"\\'.repeat(n)}\n+++\n`,
      (n) => `+++\n${'authors = [\n'.repeat(n)}+++\n`,
      (n) => `${'From: a\n'.repeat(n)}`,
      (n) => `Subject: x\n${' y\n'.repeat(n)}`,
      (n) => `By ${'Jane and '.repeat(n)}`,
      (n) => `${'1 - 1 - '.repeat(n)}`,
      (n) => `${'('.repeat(n)}\n`.repeat(3),
      (n) => `# ${'#'.repeat(n)}`,
      (n) => `https://a.example/${'2013/'.repeat(n)}`,
    ];
    const spent = (text: string): number => {
      const before = process.cpuUsage();
      findFrontMatter(text);
      topHeaders(text);
      readMetadata({ file: 'a.md' }, text);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    // All of it is bounded: a megabyte costs less than a tenth of a second, in microseconds.
    for (const make of hostile) {
      spent(make(1_000));
      const least = Math.min(spent(make(200_000)), spent(make(200_000)));
      assert.ok(least < 100_000, `${make(3)}: ${least}`);
    }
  });
});
