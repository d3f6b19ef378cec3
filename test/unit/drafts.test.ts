import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { type CheckedFigure, checkDraft } from '../../src/core/drafts/checkDraft.js';
import { draftCode, draftMessage } from '../../src/core/drafts/draftMessage.js';
import { GROUNDS } from '../../src/core/drafts/grounds.js';
import { isSlip, NamesOfCorpus } from '../../src/core/drafts/otherNames.js';
import { Frames, retellings } from '../../src/core/drafts/retellings.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';

const read = (id: string, text: string, date?: string, language = 'en') => {
  const { article } = makeArticle({ file: `${id}.txt`, id, language, ...(date && { date }) }, text);
  return { article, annotations: annotateArticle(article) };
};

// Written for this test, after the manner of news.
const ARTICLES: Readonly<Record<string, readonly [date: string, text: string]>> = {
  ferry: [
    '2021-05-14',
    `Ferry Margarethe runs aground off Hallvik

The ferry Margarethe ran aground off the Norwegian port of Hallvik early on Friday with 312 passengers and 41 crew on board, the coast guard said.

Nobody was hurt. Two tugs from Bergen pulled the ship free after 7 hours, and it reached Hallvik under its own power in the afternoon.

Captain Ingrid Solheim told the broadcaster NRK that the Margarethe had been sailing at 14 knots when it struck a rock near the Stokke lighthouse.

The Margarethe was built in Gdansk in 1998 and can carry 540 passengers and 120 cars.`,
  ],
  quake: [
    '2020-11-03',
    `Villages cut off after quake in the Sarvan valley

A magnitude 5.8 earthquake struck the Sarvan valley on Tuesday morning, killing at least 23 people and injuring 164, the interior ministry of Oradia said.

The quake destroyed 410 houses in the villages of Teleki and Lower Brana, according to governor Mihai Toader.

Rescue teams from the capital reached Teleki after 9 hours; the only road was buried under 30,000 cubic metres of rock.`,
  ],
  results: [
    '2019-02-21',
    `Delmarche closes stores as profit falls

Supermarket chain Delmarche made a net profit of 96 million euros in 2018, down from 118 million euros in 2017, it said on Thursday.

Revenue of Delmarche rose 2.4 percent to 7.8 billion euros in 2018. The chain will close 37 of its 412 stores this year and cut 1,900 jobs.

Chief executive Odile Lambrecht said that Delmarche would spend 240 million euros on its warehouses in Charleroi and Ghent by 2021.`,
  ],
  film: [
    '2022-03-09',
    `"The Glass Orchard" takes 61 million dollars in a weekend

Yasmin Okafor's film "The Glass Orchard" took 61 million dollars in North American cinemas at the weekend, the studio Northlight said on Sunday.

The film cost 85 million dollars to make. Okafor, 38, had directed only two films before, among them "Salt Roads", which won 3 prizes in Locarno.

"The Glass Orchard" opened on 3,940 screens, and 54 percent of those who saw it were women, according to Northlight.`,
  ],
  money: [
    '1987-03-12',
    `BANK OF VENDA GIVES 140 MLN CROWNS HELP

The Bank of Venda said it had provided the money market with a further 140 mln crowns of assistance this afternoon.

The bank bought bills at 7-3/8 pct. It has now given the market 390 mln crowns today.`,
  ],
  moreMoney: [
    '1987-03-13',
    `BANK OF VENDA GIVES 60 MLN CROWNS HELP

The Bank of Venda said it had provided the money market with a further 60 mln crowns of assistance this afternoon.

The bank bought bills at 7-3/8 pct. It has now given the market 210 mln crowns today.`,
  ],
  table: [
    '1987-04-02',
    `NARA HOLDINGS CORP 1ST QTR NET

Shr 26 cts vs 11 cts

Net 1,204,000 vs 436,000

Revs 27.3 mln vs 21.4 mln`,
  ],
  dutch: [
    '2021-06-02',
    `Haven van Hallvik krijgt langere kade

De haven van Hallvik krijgt in 2023 een kade van 640 meter, meldt het havenbedrijf. De bouw kost 18,5 miljoen euro.`,
  ],
};

const corpusOf = (but: readonly string[] = []): CorpusIndex => {
  const index = new CorpusIndex();
  index.putAll(
    Object.entries(ARTICLES)
      .filter(([id]) => !but.includes(id))
      .map(([id, [date, text]]) => read(id, text, date, id === 'dutch' ? 'nl' : 'en')),
  );
  return index;
};

interface Checked extends CheckedFigure {
  readonly text: string;
}

function check(index: CorpusIndex, text: string, { except = undefined as string | undefined, language = 'en' } = {}) {
  const draft = read('draft', text, undefined, language);
  const comparing = checkDraft(index, draft, except);
  let found = comparing.next();
  while (!found.done) found = comparing.next();
  return found.value.map((one): Checked => ({ ...one, text: text.slice(one.figure.start, one.figure.end) }));
}

const textsOf = (checked: readonly Checked[], code: string): string[] =>
  checked.filter((one) => draftCode(one) === code).map(({ text }) => text);

/** The changes of ten figures, each once in the draft. */
const CHANGES: readonly (readonly [was: string, is: string])[] = [
  ['312 passengers', '342 passengers'],
  ['14 knots', '19 knots'],
  ['540 passengers', '450 passengers'],
  ['23 people', '32 people'],
  ['410 houses', '140 houses'],
  ['96 million euros', '69 million euros'],
  ['7.8 billion', '8.7 billion'],
  ['1,900 jobs', '2,900 jobs'],
  ['61 million dollars in North', '16 million dollars in North'],
  ['54 percent', '45 percent'],
];

/** What a writer has made of four articles: whole sentences, in another order. */
const DRAFT = ['quake', 'ferry', 'film', 'results']
  .map((id) => ARTICLES[id]?.[1].split('\n\n').slice(1).join('\n\n'))
  .join('\n\n');

describe('A draft beside the articles of a corpus', () => {
  it('of ten changed figures differs in eight at least, and nowhere else', () => {
    let text = DRAFT;
    for (const [was, is] of CHANGES) {
      assert.equal(text.split(was).length, 2, was);
      text = text.replace(was, is);
    }
    const differing = textsOf(check(corpusOf(), text), 'differs');
    const changed = differing.filter((one) => CHANGES.some(([, is]) => is.includes(one.replace(/ \p{L}+$/u, ''))));
    assert.ok(changed.length >= 8, differing.join(', '));
    assert.deepEqual(differing, changed);
  });

  it('as the articles have it differs nowhere, and agrees', () => {
    const checked = check(corpusOf(), DRAFT);
    assert.deepEqual(textsOf(checked, 'differs'), []);
    assert.deepEqual(textsOf(checked, 'mayDiffer'), []);
    assert.ok(textsOf(checked, 'agrees').length >= 15);
  });

  it('names the figure of the article, with how sure it is of the same thing', () => {
    const [one] = check(
      corpusOf(),
      'Delmarche made a net profit of 69 million euros in 2018, down from 118 million euros in 2017, it said on Thursday.',
    );
    assert.deepEqual(
      one?.differing.map(({ ref, tier }) => [ref.article, ref.figure.value, tier]),
      [['results', 96e6, 'stated']],
    );
  });

  it('is told nothing of what no article tells', () => {
    assert.deepEqual(check(corpusOf(), 'Tallinn has 445,000 inhabitants, and its old town 3,000.'), []);
    assert.deepEqual(check(corpusOf(), ''), []);
    assert.deepEqual(check(new CorpusIndex(), DRAFT), []);
  });

  it('is not set against another day’s report in the same words', () => {
    const unseen = ARTICLES.money?.[1].replaceAll('140', '35').replace('390', '475') ?? '';
    assert.deepEqual(textsOf(check(corpusOf(), unseen), 'differs'), []);
    // Nor where there is only one such report.
    assert.deepEqual(textsOf(check(corpusOf(['moreMoney']), unseen), 'differs'), []);
  });

  it('is not set against the rows of another company’s table', () => {
    const rows =
      'OLIVE MILLS INC 1ST QTR NET\n\nShr 31 cts vs 14 cts\n\nNet 2,310,000 vs 1,204,000\n\nRevs 18.1 mln vs 12.9 mln';
    assert.deepEqual(textsOf(check(corpusOf(), rows), 'differs'), []);
  });

  it('is not set against the same sentence of somebody else, of another year or of an aim', () => {
    const sentence = (owner: string, figure: string, year: string, verb = 'made') =>
      `Supermarket chain ${owner} ${verb} a net profit of ${figure} million euros in ${year}, down from 118 million euros in 2017, it said on Thursday.`;
    const differs = (text: string) => textsOf(check(corpusOf(), text), 'differs');
    assert.deepEqual(differs(sentence('Delmarche', '69', '2018')), ['69 million euros']);
    assert.deepEqual(differs(sentence('Grand Panier', '69', '2018')), []);
    assert.deepEqual(differs(sentence('Delmarche', '69', '2016')), []);
    assert.deepEqual(differs(sentence('Delmarche', '69', '2018', 'did not make')), []);
    assert.deepEqual(differs(sentence('Delmarche', '69', '2018', 'wants to make')), []);
    assert.deepEqual(differs(sentence('Delmarche', 'about 96', '2018')), []);
    assert.deepEqual(differs(sentence('Delmarche', 'more than 90', '2018')), []);
  });

  it('is not set against words of another language', () => {
    const text =
      'De haven van Hallvik krijgt in 2023 een kade van 460 meter, meldt het havenbedrijf. De bouw kost 18,5 miljoen euro.';
    assert.deepEqual(textsOf(check(corpusOf(), text, { language: 'en' }), 'differs'), []);
    assert.deepEqual(textsOf(check(corpusOf(), text, { language: 'nl' }), 'differs'), ['460 meter']);
  });

  it('agrees with one article though another gives something else', () => {
    const index = corpusOf();
    const other = ARTICLES.results?.[1].replace('96 million', '99 million') ?? '';
    index.put(read('other', other, '2019-02-21'));
    const checked = check(
      index,
      'Supermarket chain Delmarche made a net profit of 96 million euros in 2018, down from 118 million euros in 2017, it said on Thursday.',
    );
    const own = checked.find(({ text }) => text === '96 million euros');
    assert.equal(own && draftCode(own), 'agrees');
    assert.deepEqual(
      own?.differing.map(({ ref }) => ref.article),
      ['other'],
    );
  });

  it('that is an article itself is not set against itself', () => {
    const index = corpusOf();
    const text = ARTICLES.ferry?.[1].replace('312', '352') ?? '';
    assert.deepEqual(check(index, text, { except: 'ferry' }), []);
    assert.deepEqual(textsOf(check(index, text), 'differs'), ['352']);
  });

  it('leaves the corpus as it was', () => {
    const index = corpusOf();
    const told = (): string => JSON.stringify([index.entities(), index.links(), index.listing(), index.coverage()]);
    const before = told();
    check(index, DRAFT.replaceAll('Margarethe', 'Margarete').replaceAll('Hallvik', 'Hallvig'));
    assert.equal(told(), before);
    assert.equal(index.has('draft'), false);
  });

  it('says nothing of the figures in its footnotes', () => {
    const note =
      '[^1]: Supermarket chain Delmarche made a net profit of 69 million euros in 2018, down from 118 million euros in 2017, it said on Thursday.';
    assert.deepEqual(textsOf(check(corpusOf(), `Delmarche lost customers.\n\n${note}\n`), 'differs'), []);
  });

  it('lets others have their turn while it is compared', () => {
    const comparing = checkDraft(corpusOf(), read('draft', DRAFT));
    let turns = 0;
    while (!comparing.next().done) turns++;
    assert.ok(turns > 10);
  });

  it('is judged by grounds that each have a name and a reason of their own', () => {
    assert.equal(new Set(GROUNDS.map(({ name }) => name)).size, GROUNDS.length);
    assert.equal(new Set(GROUNDS.map(({ why }) => why)).size, GROUNDS.length);
  });

  it('is worded by values and who gives them', () => {
    const a = { words: '26 million', by: 'A, 2014' };
    const b = { words: '30 million', by: 'B' };
    assert.equal(
      draftMessage('differs', [], [a, b, a]),
      'The articles give another value: 26 million (A, 2014); 30 million (B)',
    );
    assert.equal(draftMessage('agrees', [a, a], [b]), 'So says A, 2014; another value: 30 million (B)');
    assert.equal(draftMessage('agrees', [a], []), 'So says A, 2014');
    const many = ['1', '2', '3', '4', '5'].map((words) => ({ words, by: 'C' }));
    assert.match(draftMessage('mayDiffer', [], many), /3 \(C\) and 2 more$/);
  });
});

// Written for this test: what an article of another language may say, and what a draft makes of it.
const ABROAD: readonly (readonly [language: string, article: string, was: string, is: string])[] = [
  ['nl', 'Wethouder Femke Hoekstra laat drie kades in Oosterwijde herstellen.', 'drie', 'vijf'],
  ['nl', 'De herstelde sluis bij Oosterwijde kost het waterschap 18,5 miljoen euro.', '18,5 miljoen', '15,8 miljoen'],
  ['nl', 'De herbouwde molen in Oosterwijde trekt 40 tot 60 bezoekers per uur.', '40 tot 60', '40 tot 90'],
  ['de', 'Die Stadtwerke Kranichfeld ersetzen in diesem Bezirk vier Brunnenpumpen.', 'vier', 'sieben'],
  ['de', 'Der Umbau des Kranichfelder Freibads verteuert sich um 12,4 Prozent.', '12,4 Prozent', '14,2 Prozent'],
  ['de', 'Für die Kranichfelder Orgel sammelte der Verein 3,2 Millionen Euro.', '3,2 Millionen', '3,2 Milliarden'],
];

describe('A sentence that a draft has word for word from an article', () => {
  const differs = (articles: readonly string[], text: string) => {
    const index = new CorpusIndex();
    index.putAll(articles.map((one, i) => read(`a${i}`, one, `2021-05-${10 + i}`)));
    return textsOf(check(index, text), 'differs');
  };

  it('differs by its number, though it is short and has no name', () => {
    const article = 'The reservoir keepers counted 4,300 migrating herons. Nobody had expected that many.';
    assert.deepEqual(differs([article], article), []);
    assert.deepEqual(differs([article], 'The reservoir keepers counted 4,800 migrating herons.'), ['4,800']);
    assert.deepEqual(differs([article], 'The reservoir wardens sighted 4,800 herons.'), []);
  });

  it('differs also where the draft leaves out a small word, but not where it has another one', () => {
    const article = 'The reservoir keepers of Stokke have counted 4,300 migrating herons on the northern embankment.';
    assert.deepEqual(differs([article], article.replace('have ', '').replace('4,300', '4,800')), ['4,800']);
    assert.deepEqual(differs([article], article.replace('migrating', 'nesting').replace('4,300', '4,800')), []);
    assert.deepEqual(differs([article], article.replace('Stokke', 'Hallvik').replace('4,300', '4,800')), []);
  });

  it('differs where each of its numbers is another', () => {
    const article = 'Delmarche will close 37 of its 412 supermarkets and retrain 1,900 cashiers in Charleroi.';
    const changed = article.replace('37', '48').replace('412', '421');
    assert.deepEqual(differs([article], changed), ['48', '421']);
    // All of them: another report in the same words.
    assert.deepEqual(differs([article], changed.replace('1,900', '2,650')), []);
  });

  it('differs where both are hedged alike', () => {
    const article =
      'Brewer Kolvarte pays up to 48 million euros for the orchard. Its vaulted cellar in Hallvik holds about 20,000 oak barrels.';
    assert.deepEqual(differs([article], article.replace('48', '43').replace('20,000', '21,000')), [
      '43 million euros',
      '21,000',
    ]);
    assert.deepEqual(differs([article], article.replace('up to 48', '43').replace('about 20,000', '20,400')), []);
  });

  it('differs by one end of a range', () => {
    const article = 'Seismologists of Oradia registered 140 to 150 aftershocks under the lagoon.';
    assert.deepEqual(differs([article], article.replace('140', '110')), ['110 to 150']);
    assert.deepEqual(differs([article], article), []);
  });

  it('differs though another number of the same article is what it gives', () => {
    const article =
      'Songs on the Northlight platform will cost 69 cents, 99 cents and 1.29 dollars, the label announced.';
    assert.deepEqual(differs([article], article.replace('69', '99')), ['99 cents']);
  });

  it('agrees where another article gives that number', () => {
    const sentence = (count: string) => `The reservoir keepers of Stokke counted ${count} migrating herons.`;
    assert.deepEqual(differs([sentence('4,300'), sentence('4,800')], sentence('4,800')), []);
  });

  it('is one that articles make anew with other numbers, and differs from none', () => {
    const weekly = (count: string, place = 'Hallvik') =>
      `The harbour of ${place} unloaded ${count} crates of smoked mackerel, its auctioneers reported.`;
    assert.deepEqual(differs([weekly('5,120'), weekly('4,870')], weekly('6,340')), []);
    assert.deepEqual(differs([weekly('5,120'), weekly('4,870', 'Stokke')], weekly('6,340')), []);
    assert.deepEqual(differs([weekly('5,120')], weekly('6,340')), ['6,340']);
  });

  it('may be of another day where it counts days from the one on which it is told', () => {
    const daily = (now: string, before: string) =>
      `The number of idle drilling rigs dropped to ${now} from last week’s ${before}, brokers said.`;
    assert.deepEqual(differs([daily('707', '744')], daily('671', '707')), []);
    const news = (count: string) =>
      `The fog grounded ${count} airliners at Hallvik on Thursday, controllers complained.`;
    assert.deepEqual(differs([news('312')], news('132')), ['132']);
  });

  it('is not set against a correction of the price of shares', () => {
    const article = 'She feared a stock price correction of 10 to 15 percent within six, or possibly three months.';
    assert.deepEqual(differs([article], 'Analyst Joe Plocek expects growth of about three percent.'), []);
  });

  it('may be of another day where the ones beside it are alike but for their dates', () => {
    const report = (day: string, ...figures: readonly string[]) =>
      `The mint of Oradia struck ${figures[0]} copper pennies on ${day}.\n\nStocks of engraved blanks fell to ${figures[1]} sacks from ${figures[2]} sacks.`;
    const [article, draft] = [report('March 5', '41,200', '614', '675'), report('March 6', '38,900', '553', '614')];
    assert.deepEqual(differs([article], draft), []);
    assert.deepEqual(differs([article], article.replace('614', '641')), ['641']);
  });

  it('says little where its words are everywhere in the corpus', () => {
    const [article, draft] = ['4,300', '4,800'].map((count, i) =>
      read(`t${i}`, `The reservoir keepers counted ${count} migrating herons.`, '2021-05-10'),
    ) as [ReturnType<typeof read>, ReturnType<typeof read>];
    const { passages } = draft.annotations.reading.context;
    const tierBy = (rarity: () => number) =>
      retellings(passages, new Frames(draft), article, rarity).map(({ tier }) => tier);
    assert.deepEqual(
      tierBy(() => 1),
      ['stated'],
    );
    assert.deepEqual(
      tierBy(() => 0.25),
      [undefined],
    );
  });

  it('is a row of a table where most of its rows agree', () => {
    const table = ARTICLES.table?.[1] ?? '';
    assert.deepEqual(differs([table], table.replace('436,000', '463,000')), ['463,000']);
    assert.deepEqual(differs([table], table.replace('11 cts', '12 cts')), ['12 cts']);
    const nextQuarter = table.replace('26 cts', '31 cts').replace('1,204,000', '1,410,000').replace('27.3', '29.9');
    assert.deepEqual(differs([table], nextQuarter), []);
  });

  it('differs in any language', () => {
    for (const [language, article, was, is] of ABROAD) {
      assert.ok(article.includes(was), article);
      const index = new CorpusIndex();
      index.putAll(ABROAD.map((one, i) => read(`a${i}`, one[1], '2021-05-14', one[0])));
      const differing = textsOf(check(index, article.replace(was, is), { language }), 'differs');
      assert.equal(differing.length, 1, `${article} ${differing}`);
      assert.ok(differing[0]?.startsWith(is), differing[0]);
      assert.deepEqual(textsOf(check(index, article, { language }), 'differs'), []);
    }
  });
});

describe('A name in a draft', () => {
  const NEWS = [
    'Chief executive Anna Lindqvist of Kolvarte Corp resigned on Monday. Lindqvist said that Kolvarte Corp would go on.',
    'Kolvarte Corp named a successor to Anna Lindqvist on Friday.',
    'Shares of Kolvarte Corp fell when Anna Lindqvist left, brokers in Stockholm said.',
  ];
  const index = new CorpusIndex();
  index.putAll(NEWS.map((text, i) => read(`n${i}`, text, '2021-05-14')));
  const slips = (text: string) =>
    new NamesOfCorpus(index).slipsIn(read('draft', text)).map(({ start, end, name }) => [text.slice(start, end), name]);

  it('that is a slip away from one that several articles write is told so, once', () => {
    assert.deepEqual(slips('Chief executive Anna Lindqvits resigned. Anna Lindqvits said so.'), [
      ['Anna Lindqvits', 'Anna Lindqvist'],
    ]);
  });

  it('that articles have, that nobody knows, or that is far from any, is told nothing', () => {
    assert.deepEqual(slips('Chief executive Anna Lindqvist of Kolvarte Corp resigned, Olga Brandt said.'), []);
    assert.deepEqual(slips('Chief executive Anna Lundkvist resigned.'), []);
    assert.deepEqual(slips(''), []);
  });

  it('is a slip by one letter, and by no number and no plural', () => {
    for (const [a, b] of [
      ['lindqvits', 'lindqvist'],
      ['lindqvst', 'lindqvist'],
      ['lindqviist', 'lindqvist'],
      ['lindqwist', 'lindqvist'],
    ] as const)
      assert.equal(isSlip(a, b), true, a);
    for (const [a, b] of [
      ['lindqvist', 'lindqvist'],
      ['lindqvists', 'lindqvist'],
      ['model 3000', 'model 3001'],
      ['u.k. treasury', 'u.s. treasury'],
      ['lundkvist', 'lindqvist'],
      ['', 'a'],
    ] as const)
      assert.equal(isSlip(a, b), false, a);
  });
});
