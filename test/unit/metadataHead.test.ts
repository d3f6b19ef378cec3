import assert from 'node:assert/strict';
import { readMetadata } from '../../src/core/corpus/metadata/readMetadata.js';

const lead = 'The minister spoke of the new law for the whole of the afternoon.';

const dateInHead = (text: string, language?: string, file = 'a.txt'): string | undefined =>
  readMetadata({ file }, text, language).metadata.date?.value;

describe('The date of an article in its first lines', () => {
  const cases: readonly (readonly [head: string, date: string | undefined, language?: string])[] = [
    [`https://news.example/2022/07/25/minister-speaks\n\n${lead}`, '2022-07-25'],
    [`https://news.example/world/2022-07-25-minister\n\n${lead}`, '2022-07-25'],
    [`https://news.example/a/minister-idUS20220725\n\n${lead}`, undefined],
    [`https://news.example/a/20220725-minister\n\n${lead}`, '2022-07-25'],
    [`https://news.example/2022/07/5-thoughts-on-the-law\n\n${lead}`, '2022-07'],
    [`https://news.example/2022/7/5\n\n${lead}`, '2022-07-05'],
    [`https://news.example/2007/apr/04/local/minister\n\n${lead}`, '2007-04-04'],
    [`https://news.example/article/16/07/2022/minister\n\n${lead}`, '2022-07-16'],
    [`https://news.example/article/07/06/2022/minister\n\n${lead}`, undefined],
    [`https://news.example/stories/202207060036.html\n\n${lead}`, '2022-07-06'],
    [`https://news.example/stories/202207069936.html\n\n${lead}`, undefined],
    [`https://news.example/minister?from=2013-01-01\n\n${lead}`, undefined],
    [`https://archive.example/web/20220301121212/https://news.example/2013/04/05/minister\n\n${lead}`, '2013-04-05'],
    [`https://news.example/2022/06/minister\n\nOyam & Gulu, Jun 14 2022 (IPS) - ${lead} ${lead}`, '2022-06-14'],
    [`https://news.example/2013/08/minister\n\n8 / 2 / 13 at 1:30 PM\n\nMinister speaks\n\n${lead}`, '2013-08-02'],
    [`https://news.example/2022/13/45/minister\n\n${lead}`, undefined],
    [`https://news.example/article/3185134/minister\n\n${lead}`, undefined],
    [`Minister speaks\nAUGUST 2, 2013 | 08:06AM PT\n\n${lead}`, '2013-08-02'],
    [`Minister speaks\nBy Jane Doe, a writer of the News in Paris, 5 March 2020\n\n${lead}`, '2020-03-05'],
    [`Minister speaks\nPublished on the site of the News on August 02, 2013\n\n${lead}`, '2013-08-02'],
    [`SAN FRANCISCO, Aug. 2, 2013 (AP) — ${lead} ${lead}`, '2013-08-02'],
    [`Oyam, Jun 14 2022 (IPS) - ${lead} ${lead}`, '2022-06-14'],
    [`Gepubliceerd op 5 maart 2020 om 10.31 uur\n\nDe minister sprak over de nieuwe wet.`, '2020-03-05', 'nl'],
    [`Veröffentlicht am 5. März 2020 um 10.31 Uhr\n\nDie Ministerin sprach über das neue Gesetz.`, '2020-03-05', 'de'],
    [`Minister speaks\n21 July 2013 Last updated at 11:11 GMT in the north\n\n${lead}`, '2013-07-21'],
    ['Minister praat\n01-Mar-08\n\nDe minister sprak over de nieuwe wet.', '2008-03-01', 'nl'],
    [`NEW YORK, 26-feb-87 (Reuter) - ${lead} ${lead}`, '1987-02-26'],
    [`PARIS, 3 May 2019 (A news agency of the capital of France) — ${lead} ${lead}`, '2019-05-03'],
    [`Minister speaks\non April 30, 2008 at 4:31 AM, updated April 30, 2008 at 8:33 AM\n\n${lead}`, '2008-04-30'],
    [`Minister speaks\nTNN Nov 12, 2011, 05.51AM IST MUMBAI: ${lead} ${lead}`, '2011-11-12'],
    [`Minister speaks\nUpdated: 2013-04-05 09:15\n\n${lead}`, '2013-04-05'],
    [`Minister speaks\nFirst posted 23:37:00 5 May 2010 in the capital of the north\n\n${lead}`, '2010-05-05'],
    [`Minister speaks\nGENEVA 1996-08-30\n\n${lead}`, '1996-08-30'],
    [`Minister speaks\n7:00pm UK, Wednesday 05 May 2010\n\n${lead}`, '2010-05-05'],
    [`Minister speaks\non Tuesday, 16 December 2008 13:45.\n\n${lead}`, '2008-12-16'],
    [`Minister speaks\n31/12/2013\n\n${lead}`, '2013-12-31'],
    [`Minister speaks\n04/05/2013\n\n${lead}`, '2013-04-05', 'en-US'],
    // In English a day in numbers may be either of two.
    [`Minister speaks\n04/05/2013\n\n${lead}`, undefined, 'en'],
    [`Minister speaks\nJane Doe - Apr 16, 2015 8:02 pm UTC\n\n${lead}`, '2015-04-16'],
    [`NEW YORK (November 25, 2021): ${lead} ${lead}`, '2021-11-25'],
    [`PARIS (May 6, 2021) — ${lead} ${lead}`, '2021-05-06'],
    [`PARIS, 5 May 2013 (AP) — ${lead}`, '2013-05-05'],
    ['PARIS, 5 May 2013 - Nobody left.', '2013-05-05'],
    // The day is told without its year, and the year or the month elsewhere.
    [`https://news.example/2013/03/minister\n\nPARIS, March 5 (Reuters) - ${lead} ${lead}`, '2013-03-05'],
    [`https://news.example/2013/03/minister\n\nPARIS, April 5 (Reuters) - ${lead} ${lead}`, '2013-03'],
    [`PARIS, March 5 (Reuters) - ${lead} ${lead}`, undefined],
    // A date in what is told is not when it was told.
    [`Budget Speech, 5 May 2013: A Review\n\n${lead}`, undefined],
    [`The attacks of September 11, 2001 and what came after them for us\n\n${lead}`, undefined],
    [`On March 3, 2020, the minister of the country spoke to the members of the house about the law.`, undefined],
    [`Minister speaks\nAugust 2 | 08:06AM PT\n\n${lead}`, undefined],
    [`NEW YORK, Feb 26 - The company said that 12 of its 40 plants would close, and ${lead}`, undefined],
    [`The ministers who met in Paris on 3 May 2019 and spoke of the law - for hours - told nobody. ${lead}`, undefined],
    [`The report on the minister was published on 5 March 2013.\n\n${lead}`, undefined],
    [`From 5 March 2020 all shops of the country must close\n\n${lead}`, undefined],
    [`By 5 March 2020 the minister must have left\n\n${lead}`, undefined],
    [`Photo by Jane Doe, taken in the old town in 5 March 2013\n\n${lead}`, undefined],
    [
      `The town was sold on 5 May 2013 - and bought by a group of farmers again within weeks of that. ${lead}`,
      undefined,
    ],
    [`Posted 1 year, 160 days ago, and kept here on 2 October 2013\n\n${lead}`, undefined],
    [`Period ended December 31, 1986\n\n${lead}`, undefined],
    [`Year to December 31, 1986\n\n${lead}`, undefined],
    [`Note due April 15, 1997\n\n${lead}`, undefined],
    [`The time is January 25, 2017 now.\n\n${lead}`, undefined],
    [`Jane Doe (6 October 1895 - 8 September 1960), best known as Jane, was a director and ${lead}`, undefined],
    [
      `Hamilton Field, 27 March 1943 -- 6 May 1943; Debden, 4 June 1943; and other places of the north. ${lead}`,
      undefined,
    ],
    [`5 March 2020: the day that the law changed for us\n\n${lead}`, undefined],
    [`End of service: Friday, June 24, 2005\n\n${lead}`, undefined],
    [`5 May 2013\n\n${lead}\n\n6 May 2013\n\n${lead}`, undefined],
    [lead, undefined],
    ['', undefined],
  ];
  for (const [head, date, language] of cases)
    it(`${date ?? 'none'}: ${head.split('\n\n')[0]?.replace('\n', ' / ')}`, () =>
      assert.equal(dateInHead(head, language), date));
  it('stands behind the front matter', () => {
    assert.equal(
      dateInHead(`---\nwritten: 1 May 2019\n---\nParis, 2 May 2019\n\n${lead}`, undefined, 'a.md'),
      '2019-05-02',
    );
  });
});

describe('The byline of an article', () => {
  const cases: readonly (readonly [
    line: string,
    authors: string | undefined,
    publisher?: string | undefined,
    language?: string,
  ])[] = [
    ['By Jane Doe', 'Jane Doe'],
    ['By JANE DOE', 'JANE DOE'],
    ['By Jane Doe and John Smith, Reuters', 'Jane Doe; John Smith', 'Reuters'],
    ['By Jane Doe, John Smith and Ann Lee', 'Jane Doe; John Smith; Ann Lee'],
    ['By Lin Jing and Chen Yingqun (China Daily)', 'Lin Jing; Chen Yingqun', 'China Daily'],
    ['By Jane Doe, Staff Writer', 'Jane Doe'],
    ['By Jane Doe in Paris', 'Jane Doe'],
    ['By Jane Doe | 5 May 2023', 'Jane Doe'],
    ['By Jane Doe 5 May 2023', 'Jane Doe'],
    ['By Jane Doe, New York', 'Jane Doe'],
    ['By Jane Doe jane@news.example', 'Jane Doe'],
    ['By Jane Doe.', 'Jane Doe'],
    ["By J. K. O'Brien-Doe", "J. K. O'Brien-Doe"],
    ['By Vincent van der Berg', 'Vincent van der Berg'],
    ['By Jane Doe (Reuters) and John Smith', 'Jane Doe; John Smith', 'Reuters'],
    ['By Reuters', undefined, 'Reuters'],
    ['Written by: Jane Doe', 'Jane Doe'],
    ['Door Jan Jansen', 'Jan Jansen', undefined, 'nl'],
    ['Door Jan Jansen en Piet de Vries (ANP)', 'Jan Jansen; Piet de Vries', 'ANP', 'nl'],
    ['Van onze verslaggever Jan Jansen', 'Jan Jansen', undefined, 'nl'],
    ['Von Max Muster und Anna Beispiel, dpa', 'Max Muster; Anna Beispiel', 'dpa', 'de'],
    ['Von Max Muster, Berlin', 'Max Muster', undefined, 'de'],
    // What is no name, and what is a sentence.
    ['By the numbers', undefined],
    ['By The Editorial Board', undefined],
    ['By Staff Reporter', undefined],
    ['By BBC News', undefined],
    ['By Our Correspondent', undefined],
    ['By Monday', undefined],
    ['By Jane', undefined],
    ['By Jane Doe and her team of five', undefined],
    ['By Jane Doe the house was sold', undefined],
    ['By 2030 Acme will sell boats', undefined],
    ['By Train to Paris', undefined],
    ['Photo by Jane Doe', undefined],
    ['Author: User', undefined],
    ['Door de regen', undefined, undefined, 'nl'],
    ['Door Slecht weer', undefined, undefined, 'nl'],
    ['Von Kopf bis Fuß', undefined, undefined, 'de'],
    [
      'Von Neu Muster (Altmuster) und Bad Beispiel (Altdorf) reicht die Straße bis zur Stadt.',
      undefined,
      undefined,
      'de',
    ],
    ['Von Angela Muster zu Olaf Beispiel', undefined, undefined, 'de'],
  ];
  for (const [line, authors, publisher, language] of cases)
    it(`${line}: ${authors ?? 'nobody'}`, () => {
      const { metadata } = readMetadata(
        { file: 'a.txt' },
        `Minister speaks to the house\n${line}\n\n${lead}`,
        language,
      );
      assert.deepEqual([metadata.authors?.value.join('; '), metadata.publisher?.value], [authors, publisher]);
    });
});

describe('The headline of an article', () => {
  const cases: readonly (readonly [head: string, title: string | undefined])[] = [
    ['Minister speaks', 'Minister speaks'],
    ['MINISTER SPEAKS TO THE HOUSE', 'MINISTER SPEAKS TO THE HOUSE'],
    ['# Minister speaks #', 'Minister speaks'],
    ['Minister\n===', 'Minister'],
    ['**Minister speaks**', 'Minister speaks'],
    ['[Minister speaks](https://news.example/a)', 'Minister speaks'],
    ['https://news.example/a\n\nMinister speaks', 'Minister speaks'],
    ['Updated: 2013-04-05 09:15\nBy Jane Doe\nMinister speaks', 'Minister speaks'],
    ['Advertisement\nShare this article\nMinister speaks', 'Minister speaks'],
    ['iPhone sales fall', 'iPhone sales fall'],
    ['“We are out,” minister says', '“We are out,” minister says'],
    ['Acme leaves the U.S.', 'Acme leaves the U.S.'],
    ['Who speaks for the minister?', 'Who speaks for the minister?'],
    ['Politics\nMinister speaks', 'Minister speaks'],
    ['部長は新しい法律について語った', '部長は新しい法律について語った'],
    ['The minister left.\n\n## What now', 'What now'],
    // Sentences, names, labels, lists.
    ['The minister spoke.', undefined],
    ["The minister spoke of the ``new law. ''", undefined],
    ['The minister spoke. Then he left the house', undefined],
    ['Jane Doe', undefined],
    ['JANE DOE', undefined],
    ['Politics', undefined],
    ['Source: Internet', undefined],
    ['Photo: the minister in the house', undefined],
    ['of the minister', undefined],
    ['- the minister', undefined],
    ['1. The minister', undefined],
    ['| The | minister |', undefined],
    ['The minister said:', undefined],
    ['“The minister spoke of the new law for hours”', undefined],
    ['LEON, GUANAJUATO.- A boy met the minister', undefined],
    ['5 May 2013', undefined],
    [`${lead}\n\nMinister speaks again`, undefined],
  ];
  for (const [head, title] of cases)
    it(`${title ?? 'none'}: ${head.replaceAll('\n', ' / ')}`, () =>
      assert.equal(readMetadata({ file: 'a.txt' }, `${head}\n\n${lead}`, 'en').metadata.title?.value, title));
});

describe('What is known of an article', () => {
  const read = (file: string, text: string, entry: object = {}) =>
    readMetadata({ file, ...entry }, text, 'en').metadata;

  it('says where it comes from, how sure it is, and where it stands', () => {
    const text = `Minister speaks to us\nBy Jane Doe\n5 March 2020\n\n${lead}`;
    const { title, authors, date } = read('a.txt', text);
    const shown = [title, authors, date].map((told) => [
      told?.from,
      told?.certainty,
      told?.span && text.slice(told.span.start, told.span.end),
    ]);
    assert.deepEqual(shown, [
      ['head', 'likely', 'Minister speaks to us'],
      ['head', 'likely', 'Jane Doe'],
      ['head', 'sure', '5 March 2020'],
    ]);
  });

  it('is what a person wrote of it before all else', () => {
    const text = `---\ntitle: Other\ndate: 2019-01-01\n---\n5 March 2020\n\n${lead}`;
    const { title, date } = read('2018-01-01.md', text, { title: 'Mine', date: '2012' });
    assert.deepEqual([title?.value, date?.value, date?.from], ['Mine', '2012', 'manifest']);
  });

  it('comes from the surer of two places, and the first of two alike', () => {
    const dates: readonly (readonly [file: string, text: string, date: string, from: string])[] = [
      ['a.md', `---\ndate: 2019-01-01\n---\n5 March 2020\n\n${lead}`, '2019-01-01', 'frontMatter'],
      ['a.md', `---\nupdated: 2021-01-01\n---\n5 March 2020\n\n${lead}`, '2020-03-05', 'head'],
      ['a.md', `---\nupdated: 2021-01-01\n---\n${lead}`, '2021-01-01', 'frontMatter'],
      ['2013-04-05-a.txt', `5 March 2020\n\n${lead}`, '2020-03-05', 'head'],
      ['2013-04-05-a.txt', `${lead}\n\n5 March 2020\n\n${lead}`, '2013-04-05', 'fileName'],
      ['a-2013-04-05.txt', lead, '2013-04-05', 'fileName'],
      ['a.md', `---\ndate: 2020\n---\n5 March 2020\n\n${lead}`, '2020-03-05', 'head'],
      ['a.txt', `https://news.example/2013/04/a\n\n04/05/2013\n\n${lead}`, '2013-04-05', 'head'],
    ];
    for (const [file, text, value, from] of dates) {
      const { date } = read(file, text);
      assert.deepEqual([date?.value, date?.from], [value, from], `${file}: ${text}`);
    }
  });

  it('has the address above the story, or behind a label', () => {
    const address = 'https://news.example/2013/04/05/a';
    assert.equal(read('a.txt', `${address}\n\n${lead}`).source?.value, address);
    assert.equal(read('a.txt', `${lead}\n\nSource: ${address}\n\n${lead}`).source?.value, address);
    const { source, date } = read('a.txt', `${lead}\n\n${address}\n\n${lead}`);
    assert.deepEqual([source, date], [undefined, undefined]);
  });

  it('has the agency of a dateline for a publisher', () => {
    const { publisher } = read('a.txt', `DURBAN, May 16 (Reuters) - ${lead} ${lead} ${lead}`);
    assert.deepEqual([publisher?.value, publisher?.certainty], ['Reuters', 'likely']);
    assert.equal(read('a.txt', `The firm (Acme) - ${lead} ${lead} ${lead}`).publisher, undefined);
  });

  it('is plain text, whoever wrote it', () => {
    const { title, authors } = read('a.txt', lead, { title: 'A\u202eB\n\n# C', authors: ['Jane\u0007 Doe'] });
    assert.deepEqual([title?.value, authors?.value], ['AB # C', ['Jane Doe']]);
  });

  it('is no day where two are possible', () => {
    const { date, possibleDates } = read('04-05-2013.txt', lead);
    assert.deepEqual([date, possibleDates], [undefined, ['2013-05-04', '2013-04-05']]);
  });
});
