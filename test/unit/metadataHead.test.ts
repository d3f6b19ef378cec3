import assert from 'node:assert/strict';
import { readMetadata } from '../../src/core/corpus/metadata/readMetadata.js';

const dateInHead = (text: string, from = 0, language?: string) => {
  void from;
  return readMetadata({ file: 'a.txt' }, text, language).metadata.date?.value;
};

describe('The date of an article in its first lines', () => {
  const lead = 'The minister spoke of the new law for the whole of the afternoon.';
  const cases: readonly (readonly [head: string, date: string | undefined, language?: string])[] = [
    [`https://news.example/2022/07/25/minister-speaks\n\n${lead}`, '2022-07-25'],
    [`https://news.example/world/2022-07-25-minister\n\n${lead}`, '2022-07-25'],
    [`https://news.example/a/minister-idUS20220725\n\n${lead}`, undefined],
    [`https://news.example/a/20220725-minister\n\n${lead}`, '2022-07-25'],
    [`https://news.example/2022/07/5-thoughts-on-the-law\n\n${lead}`, undefined],
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
    // A date in what is told is not when it was told.
    [`The attacks of September 11, 2001 and what came after them for us\n\n${lead}`, undefined],
    [`On March 3, 2020, the minister of the country spoke to the members of the house about the law.`, undefined],
    [`Minister speaks\nAugust 2 | 08:06AM PT\n\n${lead}`, undefined],
    [`NEW YORK, Feb 26 - The company said that 12 of its 40 plants would close, and ${lead}`, undefined],
    [`The ministers who met in Paris on 3 May 2019 and spoke of the law - for hours - told nobody. ${lead}`, undefined],
    [lead, undefined],
    ['', undefined],
  ];
  for (const [head, date, language] of cases)
    it(`${date ?? 'none'}: ${head.split('\n\n')[0]?.replace('\n', ' / ')}`, () =>
      assert.equal(dateInHead(head, 0, language), date));
  it('stands behind the front matter', () => {
    const matter = '---\nwritten: 1 May 2019\n---\n';
    assert.equal(dateInHead(`${matter}Paris, 2 May 2019\n\n${lead}`, matter.length), '2019-05-02');
  });
});
