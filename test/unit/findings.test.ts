import assert from 'node:assert/strict';
import { findingsSarif } from '../../src/cli/findingsSarif.js';
import { findingsText } from '../../src/cli/findingsText.js';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { textOf } from '../../src/core/corpus/article.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import type { Link } from '../../src/core/links/link.js';
import { findingMessage } from '../../src/core/links/linkRule.js';

const lexicon = compileLexicon([
  { id: 'acme', name: 'Acme', kind: 'company', aliases: [] },
  { id: 'blue', name: 'Blue Line', kind: 'company', aliases: [] },
  { id: 'europe', name: 'Europe', kind: 'place', aliases: ['Europa'] },
  { id: 'india', name: 'India', kind: 'place', aliases: [] },
]);

function indexOf(...texts: readonly string[]): CorpusIndex {
  const index = new CorpusIndex(lexicon.entities);
  texts.forEach((text, i) => {
    const { article } = makeArticle({ file: `${i}.txt`, date: '2015-06-01', language: 'en' }, text);
    index.put({ article, annotations: annotateArticle(article, lexicon) });
  });
  return index;
}

const written = (index: CorpusIndex, link: Link): string => {
  const figures = link.figures.map(({ article, figure }) => {
    const annotated = index.article(article);
    return annotated ? textOf(annotated.article, figure) : '';
  });
  return `${link.type}${link.holds === undefined ? '' : ` ${link.holds}`}: ${figures.join(' | ')}`;
};

describe('Arithmetic', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Inventory increased by 6.3 million dollars from 26.2 million dollars to 32.5 million dollars.',
      ['arithmetic true: 26.2 million dollars | 6.3 million dollars | 32.5 million dollars'],
    ],
    [
      'Inventory increased by 6.3 million dollars from 26.2 million dollars to 39.5 million dollars.',
      ['arithmetic false: 26.2 million dollars | 6.3 million dollars | 39.5 million dollars'],
    ],
    [
      'Sales of Acme rose 15.0 percent to 115 million dollars from 100 million dollars.',
      ['arithmetic true: 100 million dollars | 115 million dollars | 15.0 percent'],
    ],
    [
      'Sales of Acme rose 15.0 percent to 135 million dollars from 100 million dollars.',
      ['arithmetic false: 100 million dollars | 135 million dollars | 15.0 percent'],
    ],
    [
      'Sales of Acme were 258 million dollars, up 30 percent from 198 million dollars.',
      ['arithmetic true: 198 million dollars | 258 million dollars | 30 percent'],
    ],
    [
      'Sales of Acme were 258 million dollars, up 50 percent from 198 million dollars.',
      ['arithmetic false: 198 million dollars | 258 million dollars | 50 percent'],
    ],
    [
      'Acme spends less than 1 percent of its revenue on boats. In 2014, the revenue of Acme was 12 million dollars.',
      ['arithmetic: 1 percent | 12 million dollars'],
    ],
    // Of two revenues neither is surely the one; and a revenue is no profit.
    [
      'Acme spends 1 percent of its revenue. In 2014, the revenue of Acme was 12 million dollars. In 2013, the revenue of Acme was 9 million dollars.',
      [],
    ],
    ['Acme spends 1 percent of its revenue on boats. In 2014, the profit of Acme was 12 million dollars.', []],
    [
      // The percentage is of the shops that are as old.
      'Sales of Acme rose 5.0 percent on a comparable-store basis to 135 million dollars from 100 million dollars.',
      ['arithmetic: 100 million dollars | 135 million dollars'],
    ],
    [
      // The percentage is of something else.
      'Orders fell 15.0 percent, and sales of Acme went from 100 million dollars to 135 million dollars.',
      ['arithmetic: 100 million dollars | 135 million dollars'],
    ],
    [
      'The website contributes 70 percent of the sales, and the shops take 30 percent of the sales.',
      ['arithmetic true: 70 percent | 30 percent'],
    ],
    ['The website contributes 70 percent of the sales, and the shops take 20 percent of the sales.', []],
    [
      'The aim of Acme for 2016 is 15 million boats, with 1.5 million boats per month.',
      ['arithmetic false: 1.5 million | 15 million'],
    ],
    [
      'The aim of Acme for 2016 is 18 million boats, with 1.5 million boats per month.',
      ['arithmetic true: 1.5 million | 18 million'],
    ],
    ['The aim of Acme for 2016 is 15 million boats, with 1.5 million dollars per month.', []],
    ['Acme paid 2 billion yuan (about $320 million) to Blue Line.', ['conversion: 2 billion yuan | $320 million']],
    ['Acme paid 2 billion yuan and Blue Line got $320 million.', []],
    [
      'Labour costs about 5 million yuan ($804,000) to 6 million yuan a year.',
      ['conversion: 5 million yuan | $804,000', 'range: 5 million yuan | 6 million yuan'],
    ],
  ];
  for (const [text, expected] of cases) {
    it(`of ${JSON.stringify(text)} is ${expected.length === 0 ? 'not said' : expected.join(', ')}`, () => {
      const index = indexOf(text);
      const links = index
        .links()
        .filter(({ type }) => type === 'arithmetic' || type === 'conversion' || type === 'range');
      assert.deepEqual(links.map((link) => written(index, link)).sort(), [...expected].sort());
    });
  }
});

describe('Figures side by side', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Acme had 71,903 patents while Blue Line had only 1,141 patents.', ['comparison: 71,903 | 1,141']],
    ['Acme shipments fell by 25%, while Blue Line shipments increased by 88%.', ['comparison: 25% | 88%']],
    ['In 2014, Acme accounted for 7% of the market share and Blue Line’s 31%.', ['comparison: 7% | 31%']],
    // Whose the figure is stands behind it, or is not told.
    ['The supply is made up of 16 million boats of Acme, 1.4 million boats of Blue Line.', []],
    ['Acme agreed to acquire an 80 percent interest in Blue Line for a 19.9 percent interest in Acme.', []],
    ['Acme shares rose to 50 dollars from 30 dollars, as Blue Line said.', []],
    ['Acme had sales of 5 million dollars after it sold its yard to Blue Line for 3 million dollars.', []],
    ['Acme has a 49% stake in the yard, and Blue Line has a 49% stake in the yard.', []],
  ];
  for (const [text, expected] of cases) {
    it(`in ${JSON.stringify(text)} are ${expected.length === 0 ? 'none' : expected.join(', ')}`, () => {
      const index = indexOf(text);
      const links = index.links().filter(({ type }) => type === 'comparison');
      assert.deepEqual(
        links.map((link) => written(index, link)),
        expected,
      );
    });
  }
});

describe('A figure said again in one article', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['ACME SELLS TWO MILLION BOATS\nAcme said it sold two million boats to an island.', true],
    ['Acme wins a 197.6 million dollar order.\n\nAcme said it won a 197.6 million dollar order from India.', true],
    ['Acme had a loss of 9 million dollars in March. In the half year Acme had a profit of 9 million dollars.', false],
    ['The load factor of Acme was steady at 58%. Its seat load factor dipped to 58% in January.', false],
    ['Acme wants two ports. A boat of Acme has two masts.', false],
  ];
  for (const [text, expected] of cases) {
    it(`${expected ? 'is' : 'is not'} in ${JSON.stringify(text)}`, () => {
      const again = indexOf(text)
        .links()
        .filter(({ type }) => type === 'internal-repeat' || type === 'same-fact');
      assert.equal(again.length > 0, expected);
    });
  }
});

describe('Findings', () => {
  const european = [
    'In Europe, Acme shipments increased by 91% in the third quarter of 2014.',
    'In Europe, Acme shipments increased by 88% in the third quarter of 2014.',
  ] as const;
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['two values for one thing', european, ['conflict']],
    ['two periods', [european[0], european[1].replace('third', 'second')], []],
    ['two places', [european[0], european[1].replace('Europe', 'India')], []],
    ['two companies', [european[0], european[1].replace('Acme', 'Blue Line')], []],
    ['another measure', [european[0], european[1].replace('shipments', 'profit')], []],
    ['no period', [european[0], european[1].replace(' in the third quarter of 2014', '')], []],
    ['a rounding of the same', [european[0], european[1].replace('88%', '91.3%')], []],
    [
      'a forecast',
      [european[0], 'In Europe, Acme shipments are expected to increase by 88% in the third quarter of 2014.'],
      [],
    ],
    [
      'failing arithmetic',
      ['The aim of Acme for 2016 is 15 million boats, with 1.5 million boats per month.'],
      ['arithmetic'],
    ],
    ['a price for each', ['Acme sold 7 million boats in 2014, generating 14 million dollars in revenue.'], []],
  ];
  for (const [name, texts, kinds] of cases) {
    it(`${kinds.length > 0 ? 'are made' : 'are not made'} of ${name}`, () => {
      assert.deepEqual(
        indexOf(...texts)
          .findings()
          .map(({ kind }) => kind),
        kinds,
      );
    });
  }

  it('name their figures and say the rule in one line', () => {
    const [finding] = indexOf(...european).findings();
    assert.ok(finding);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(
      finding.figures.map(({ article, figure }) => [article, figure.value]),
      [
        ['0', 91],
        ['1', 88],
      ],
    );
    assert.match(findingMessage(finding), /^Two figures for the same thing: .*91 % against 88 %$/);
  });

  it('are found in each article that has a part in them', () => {
    const index = indexOf(...european, 'Acme is a company.');
    assert.deepEqual(
      ['0', '1', '2'].map((id) => index.findingsIn(id).length),
      [1, 1, 0],
    );
  });

  it('go when an article goes', () => {
    const index = indexOf(...european);
    assert.equal(index.findings().length, 1);
    index.remove('1');
    assert.deepEqual(index.findings(), []);
  });

  it('are printed with places and quotes', () => {
    const text = findingsText(indexOf(...european), (id) => `news/${id}.txt`);
    assert.match(text, /^warning: Two figures/);
    assert.match(text, / {2}news\/0\.txt:1:\d+ {2}91%\n {4}“In Europe, Acme/);
    assert.match(text, /\n2 figures in 2 articles, 2 compared(?:; 2 articles have no date)?\. 1 finding\.\n$/);
    assert.match(
      findingsText(indexOf('Nothing here.'), String),
      /^0 figures in 1 article, 0 compared.*\. No two figures could be compared\.\n$/,
    );
  });

  it('are printed as SARIF', () => {
    const sarif = JSON.parse(JSON.stringify(findingsSarif(indexOf(...european), (id) => `my news/${id}.txt`)));
    assert.equal(sarif.version, '2.1.0');
    const [run] = sarif.runs;
    const [result] = run.results;
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.equal(result.level, 'warning');
    const place = result.locations[0].physicalLocation;
    assert.equal(place.artifactLocation.uri, 'my%20news/0.txt');
    assert.deepEqual([place.region.startLine, place.region.snippet.text], [1, '91%']);
    assert.equal(european[0].slice(place.region.charOffset, place.region.charOffset + place.region.charLength), '91%');
    assert.equal(result.relatedLocations.length, 1);
  });
});
