import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { textOf } from '../../src/core/corpus/article.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import type { Link } from '../../src/core/links/link.js';

/** Articles of one invented subject: file, date, text; the language is the file's ending. */
interface Subject {
  readonly name: string;
  readonly lexicon: ReturnType<typeof compileLexicon>;
  readonly articles: readonly (readonly [string, string, string])[];
  /** Links that must be found, as `type: article figure | …`. */
  readonly linked: readonly string[];
  /** Figures, as `article figure`, that nothing may say are the same, or in conflict, or aim and outcome, or a series. */
  readonly apart: readonly (readonly [string, string])[];
  /** All findings, like links. */
  readonly findings: readonly string[];
  /** Events that must be found, as `date status articles: title`. */
  readonly events: readonly string[];
}

const earnings: Subject = {
  name: 'a year of a company',
  lexicon: compileLexicon([
    { id: 'veldra', name: 'Veldra', kind: 'company', aliases: [] },
    { id: 'hartmann', name: 'Hartmann Tools', kind: 'company', aliases: [] },
    { id: 'smit', name: 'Anna Smit', kind: 'person', aliases: ['Smit'] },
    { id: 'kok', name: 'Ruben Kok', kind: 'person', aliases: [] },
  ]),
  articles: [
    [
      'quarter.en',
      '2022-07-21',
      `Veldra, the Dutch maker of pumps, reported revenue of 412 million euros for the second quarter of 2022, up 14 percent
from 361 million euros a year earlier. Net profit rose to 38.5 million euros from 29.9 million euros.

Chief executive Anna Smit said the company now expects revenue of 1.6 billion euros for 2022. Veldra employs 5,200 people.`,
    ],
    [
      'kwartaal.nl',
      '2022-07-21',
      `Pompenmaker Veldra heeft in het tweede kwartaal van 2022 een omzet behaald van 412 miljoen euro, 14 procent meer dan
een jaar eerder. De nettowinst kwam uit op 38,5 miljoen euro. Voor heel 2022 rekent Veldra op een omzet van 1,6 miljard euro.

Veldra heeft ongeveer 5.200 werknemers.`,
    ],
    [
      'year.en',
      '2023-02-16',
      `Veldra reported revenue of 1.53 billion euros for 2022, short of the 1.6 billion euros it had targeted. Net profit was
131 million euros in 2022. Revenue was 1.37 billion euros in 2021.

Veldra acquired Hartmann Tools for 85 million euros ($92 million) in January 2023. Veldra spends 4 percent of its revenue on
research. In the second quarter of 2022, revenue was 415 million euros, Veldra said in its annual report.`,
    ],
    [
      'koop.nl',
      '2023-01-12',
      `Veldra neemt de Duitse gereedschapsmaker Hartmann Tools over voor 85 miljoen euro. Hartmann Tools had in 2022 een omzet
van 61 miljoen euro en telt 400 werknemers.`,
    ],
    [
      'sale.en',
      '2023-01-12',
      `Veldra agreed to buy Hartmann Tools of Germany for 85 million euros. Hartmann Tools, founded in 1951, had revenue of
about 60 million euros in 2022 and employs nearly 400 people.`,
    ],
  ],
  linked: [
    'same-fact: kwartaal.nl 412 miljoen euro | quarter.en 412 million euros',
    'same-fact: kwartaal.nl 38,5 miljoen euro | quarter.en 38.5 million euros',
    'same-fact: kwartaal.nl 5.200 | quarter.en 5,200',
    'same-fact: koop.nl 61 miljoen euro | sale.en 60 million euros',
    'same-fact: koop.nl 400 | sale.en 400',
    'conversion: year.en 85 million euros | year.en $92 million',
    'series: year.en 1.37 billion euros | year.en 1.53 billion euros',
    'part-of: quarter.en 412 million euros | year.en 1.53 billion euros',
  ],
  apart: [
    ['quarter.en 412 million euros', 'year.en 1.6 billion euros'],
    ['quarter.en 38.5 million euros', 'year.en 131 million euros'],
    ['year.en 1.53 billion euros', 'koop.nl 61 miljoen euro'],
    ['quarter.en 5,200', 'koop.nl 400'],
  ],
  findings: [
    'conflict: quarter.en 412 million euros | year.en 415 million euros',
    'target-outcome: year.en 1.6 billion euros | year.en 1.53 billion euros',
  ],
  events: [
    '2023-02-16 done year.en: Veldra reported revenue of 1.53 billion euros for 2022, short of the 1.6 billion euros it had targeted',
    '2023-01 done year.en: Veldra acquired Hartmann Tools for 85 million euros ($92 million)',
    '1951 done sale.en: Hartmann Tools founded',
  ],
};

const outbreak: Subject = {
  name: 'an outbreak',
  lexicon: compileLexicon([
    { id: 'who', name: 'World Health Organization', kind: 'organization', aliases: ['Wereldgezondheidsorganisatie'] },
    { id: 'biolent', name: 'Biolent', kind: 'company', aliases: [] },
    { id: 'lasvia', name: 'Lasvia', kind: 'place', aliases: [] },
  ]),
  articles: [
    [
      'start.en',
      '2021-08-03',
      `Karo fever has infected 1,214 people in Lasvia, the World Health Organization said on Tuesday. In July alone, 640 cases
were reported, up from 310 in June.

Biolent plans to deliver 2 million vaccine doses by the end of 2021. The World Health Organization has sent 45 experts.`,
    ],
    [
      'slower.en',
      '2021-09-14',
      `The World Health Organization said Karo fever had infected 2,030 people in Lasvia by September 12, with 141 deaths. In
August, 590 cases were reported, down from 640 in July.

Biolent delivered 1.1 million vaccine doses in August.`,
    ],
    ['langzamer.nl', '2021-09-15', 'Biolent leverde in augustus 1,1 miljoen doses van het vaccin tegen karokoorts.'],
    [
      'end.en',
      '2022-01-20',
      `Biolent delivered 1.7 million vaccine doses in 2021, below the 2 million it had promised. Biolent had revenue of 310
million dollars in 2021. The World Health Organization declared the outbreak in Lasvia over on January 10, 2022, after 2,412
cases and 163 deaths.`,
    ],
  ],
  linked: [
    'same-fact: slower.en 640 | start.en 640',
    'same-fact: langzamer.nl 1,1 miljoen | slower.en 1.1 million',
    'update: slower.en 141 | end.en 163',
  ],
  apart: [
    ['start.en 310', 'end.en 310 million dollars'],
    ['start.en 640', 'slower.en 1.1 million'],
    ['start.en 45', 'slower.en 141'],
  ],
  findings: [
    'target-outcome: end.en 2 million | end.en 1.7 million',
    'target-outcome: start.en 2 million | end.en 1.7 million',
  ],
  events: [
    '2021-08 done slower.en: Biolent delivered 1.1 million vaccine doses',
    '2022-01-10 done end.en: The World Health Organization declared the outbreak in Lasvia over',
  ],
};

function indexOf({ articles, lexicon }: Subject): CorpusIndex {
  const index = new CorpusIndex(lexicon.entities);
  for (const [file, date, wrapped] of articles) {
    const text = wrapped.replace(/(?<!\n)\n(?!\n)/g, ' ');
    const article = { ...makeArticle({ file: `${file}.txt`, date, language: file.slice(-2) }, text).article, id: file };
    index.put({ article, annotations: annotateArticle(article, lexicon) });
  }
  return index;
}

describe('Articles about other things than phones', () => {
  for (const subject of [earnings, outbreak]) {
    describe(`such as ${subject.name}`, () => {
      const index = indexOf(subject);
      const written = ({ figures }: Link): string[] =>
        figures.map(({ article, figure }) => {
          const annotated = index.article(article);
          return `${article} ${annotated ? textOf(annotated.article, figure) : ''}`;
        });
      const told = (link: Link): string => {
        const parts = written(link);
        // Which of two equals comes first says nothing.
        const ordered = link.type === 'same-fact' || link.type === 'conflict' ? parts.sort() : parts;
        return `${link.type}: ${ordered.join(' | ')}`;
      };
      const links = index.links().map(told);

      for (const expected of subject.linked)
        it(`link ${expected}`, () => assert.ok(links.includes(expected), links.join('\n')));

      for (const [a, b] of subject.apart) {
        it(`do not link ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
          const asserted = index.links().filter(({ type }) => type !== 'arithmetic' && type !== 'comparison');
          const both = asserted.filter((link) => written(link).includes(a) && written(link).includes(b));
          assert.deepEqual(both.map(told), []);
        });
      }

      it('give rise to these findings and no others', () =>
        assert.deepEqual(
          index.findings().map(({ link }) => told(link)),
          subject.findings,
        ));

      const events = index
        .events()
        .map(
          ({ date, status, title, witnesses }) =>
            `${date} ${status} ${[...new Set(witnesses.map((w) => w.article))].join(' ')}: ${title}`,
        );
      for (const event of subject.events)
        it(`tell of ${event}`, () => assert.ok(events.includes(event), events.join('\n')));
    });
  }
});
