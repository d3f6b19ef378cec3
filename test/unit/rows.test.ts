import assert from 'node:assert/strict';
import type { CorpusEvent } from '../../src/core/events/corpusEvent.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import { SearchTable } from '../../src/core/search/searchTable.js';
import { type EventFilter, NO_EVENT_FILTER } from '../../src/presentation/events/eventFilter.js';
import { type ArticleChoice, ArticleRows, type ListedCorpus } from '../../src/presentation/rows/articleRows.js';
import { type Arrangement, EntityRows } from '../../src/presentation/rows/entityRows.js';
import { EventFolding, EventRows } from '../../src/presentation/rows/eventRows.js';
import { FigureRows } from '../../src/presentation/rows/figureRows.js';
import { FindingRows } from '../../src/presentation/rows/findingRows.js';
import { type MorePortions, Portions } from '../../src/presentation/rows/portions.js';
import type { Row, ViewRows } from '../../src/presentation/rows/row.js';
import { corpusIn, corpusOf } from './shownCorpus.js';
import { toldEvent } from './toldEvent.js';

const BY_KIND: Arrangement = { group: 'kind', sort: 'weight' };
const BY_ARTICLE: Arrangement = { group: 'article', sort: 'weight' };

interface Chosen {
  readonly arrangement?: Arrangement;
  readonly query?: string;
  readonly hidden?: readonly string[];
  readonly more?: MorePortions;
}

const entityRows = (
  corpus: ListedCorpus,
  { arrangement = BY_KIND, query = '', hidden = [], more = {} }: Chosen = {},
): EntityRows => new EntityRows(corpus, { arrangement, query, hidden, isAsked: false }, new Portions(more));

function figureRows(corpus: ListedCorpus, query = '', isByName = false): FigureRows {
  const table = new SearchTable(corpus.index);
  while (table.settleNext());
  return new FigureRows(corpus, { table, query, isByName }, new Portions({}));
}

const eventRows = (
  corpus: ListedCorpus,
  filter: EventFilter = NO_EVENT_FILTER,
  folding = new EventFolding(),
): EventRows => new EventRows(corpus, filter, new Portions({}), folding);

const articleRows = (corpora: readonly ListedCorpus[], choice: ArticleChoice = { read: [] }): ArticleRows =>
  new ArticleRows(corpora, corpora[0]?.folder, choice, new Portions({}));

/** All rows of a view, each behind the one that it is below, with the id of that. */
function walk(view: ViewRows, above?: string): { readonly row: Row; readonly above: string | undefined }[] {
  return view.below(above).flatMap((row) => [{ row, above }, ...(row.state ? walk(view, row.id) : [])]);
}

const allRows = (view: ViewRows): Row[] => walk(view).map(({ row }) => row);

const labels = (rows: readonly Row[]): string[] => rows.map(({ label }) => label);

/** The rows below the one of that label. */
function under(view: ViewRows, label: string): readonly Row[] {
  const row = allRows(view).find((one) => one.label === label);
  assert.ok(row, `there is a row “${label}”`);
  return view.below(row.id);
}

/** Follows the rows that lead to a place: each is one of those below the last, and says the same as there. */
function assertLeads(walked: ReturnType<typeof walk>, path: readonly Row[] | undefined): void {
  assert.ok(path && path.length > 0);
  const byId = new Map(walked.map((one) => [one.row.id, one]));
  let above: string | undefined;
  for (const row of path) {
    assert.deepEqual(byId.get(row.id), { row, above });
    above = row.id;
  }
}

describe('The rows of every view', () => {
  let corpora: readonly ListedCorpus[];

  before(async () => {
    corpora = [await corpusIn('test/fixtures/bridge'), await corpusIn('corpus', 1)];
  });

  const views: Readonly<Record<string, (corpus: ListedCorpus) => ViewRows>> = {
    'companies by kind': (corpus) => entityRows(corpus),
    'companies by article': (corpus) => entityRows(corpus, { arrangement: BY_ARTICLE }),
    'companies of which some are hidden': (corpus) =>
      entityRows(corpus, {
        hidden: corpus.index
          .entities()
          .slice(3, 6)
          .map(({ entity }) => entity.id),
      }),
    'filtered companies': (corpus) => entityRows(corpus, { query: 'e', arrangement: BY_ARTICLE }),
    figures: (corpus) => figureRows(corpus),
    'filtered figures': (corpus) => figureRows(corpus, 'e'),
    events: (corpus) => eventRows(corpus),
    findings: (corpus) => new FindingRows(corpus, new Portions({})),
    articles: (corpus) => articleRows([corpus]),
    'articles by story': (corpus) => articleRows([corpus], { byStory: true, read: [] }),
    'articles of two corpora': (corpus) => articleRows([corpus, { ...corpus, folder: 'memory:/other' }]),
  };

  for (const [name, viewOf] of Object.entries(views)) {
    it(`of ${name} have ids of their own, the same whenever they are asked for`, () => {
      for (const corpus of corpora) {
        const ids = allRows(viewOf(corpus)).map(({ id }) => id);
        assert.ok(ids.length > 0 || name === 'findings');
        assert.equal(new Set(ids).size, ids.length);
        assert.deepEqual(
          allRows(viewOf(corpus)).map(({ id }) => id),
          ids,
        );
      }
    });

    it(`of ${name} are plain data, have words, and something below them where they say so`, () => {
      for (const corpus of corpora) {
        const walked = walk(viewOf(corpus));
        const filled = new Set(walked.map(({ above }) => above));
        for (const { row } of walked) {
          assert.deepEqual(structuredClone(row), row);
          assert.ok(row.label);
          assert.equal(filled.has(row.id), row.state !== undefined, row.label);
          const [start, end] = row.highlight ?? [0, 1];
          assert.ok(start < end && end <= row.label.length, row.label);
        }
      }
    });

    it(`of ${name} lead to what stands at a place`, () => {
      let found = 0;
      for (const corpus of corpora) {
        const view = viewOf(corpus);
        const walked = walk(view);
        for (const { article, annotations } of corpus.index.allArticles()) {
          for (const { start } of [...annotations.mentions, ...annotations.figures]) {
            const path = view.pathTo(article.id, start);
            if (!path) continue;
            found++;
            assertLeads(walked, path);
          }
        }
        assert.equal(view.pathTo('nowhere', 0), undefined);
      }
      assert.ok(found > 0);
    });

    it(`of ${name} are none below what is gone`, () => {
      for (const corpus of corpora) {
        const empty = viewOf({ ...corpus, index: new CorpusIndex() });
        const left = new Set(allRows(empty).map(({ id }) => id));
        for (const { id } of allRows(viewOf(corpus))) {
          if (!left.has(id)) assert.deepEqual(empty.below(id), []);
          assert.deepEqual(empty.quotations(id), []);
        }
      }
    });
  }
});

describe('The rows of entities', () => {
  const acme = { id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: [] } as const;
  const zenith = { id: 'zenith', name: 'Zenith Ltd', kind: 'company', aliases: ['Zed'] } as const;
  const jo = { id: 'jo', name: 'Jo Harlow', kind: 'person', aliases: [] } as const;
  const corpus = corpusOf(
    {
      a: 'Jo Harlow runs Zenith Ltd. Acme Corp. sold 3 million boats. Acme Corp. is glad.',
      b: 'Acme Corp. met Zenith Ltd on Monday.',
    },
    [acme, zenith, jo],
  );

  it('stand by kind, companies unfolded, down to the mention', () => {
    const view = entityRows(corpus);
    const top = view.below();
    assert.deepEqual(
      top.map(({ label, description, state, spoken }) => [label, description, state, spoken]),
      [
        ['Companies', '2', 'unfolded', 'Companies, 2 names'],
        ['People', '1', 'folded', 'People, 1 name'],
      ],
    );
    assert.deepEqual(labels(under(view, 'Companies')), ['Acme Corp.', 'Zenith Ltd']);
    const [first] = under(view, 'Companies');
    assert.deepEqual([first?.description, first?.entity, first?.menu], ['3 · 2 articles', 'acme', 'entity']);
    assert.equal(first?.spoken, 'Acme Corp., company, 3 mentions, 2 articles');
    const [inA] = view.below(first?.id);
    assert.deepEqual([inA?.label, inA?.description, inA?.state], ['a.md', '2', 'unfolded']);
    const [mention] = view.below(inA?.id);
    assert.deepEqual(mention?.passage, { uri: `${corpus.folder}/a.md`, span: { start: 27, end: 37 } });
    assert.equal(mention?.label.slice(...(mention.highlight ?? [0, 0])), 'Acme Corp.');
  });

  it('stand by article, each with the mentions there alone', () => {
    const view = entityRows(corpus, { arrangement: BY_ARTICLE });
    assert.deepEqual(labels(view.below()), ['a.md', 'b.md']);
    assert.deepEqual(labels(under(view, 'b.md')), ['Acme Corp.', 'Zenith Ltd']);
    const [, b] = view.below();
    const [inB] = view.below(b?.id);
    assert.deepEqual(
      view.below(inB?.id).map(({ passage }) => passage),
      [{ uri: `${corpus.folder}/b.md`, span: { start: 0, end: 10 } }],
    );
  });

  const orders: readonly [Arrangement['sort'], string[]][] = [
    ['weight', ['Acme Corp.', 'Zenith Ltd']],
    ['name', ['Acme Corp.', 'Zenith Ltd']],
    ['appearance', ['Zenith Ltd', 'Acme Corp.']],
  ];
  for (const [sort, order] of orders)
    it(`stand by ${sort} where that is asked for`, () => {
      assert.deepEqual(labels(under(entityRows(corpus, { arrangement: { group: 'kind', sort } }), 'Companies')), order);
      const inArticle = labels(under(entityRows(corpus, { arrangement: { group: 'article', sort } }), 'a.md'));
      assert.deepEqual(
        inArticle.filter((label) => label !== 'Jo Harlow'),
        order,
      );
    });

  it('are those that a filter lets through, unfolded, by any of their names', () => {
    const view = entityRows(corpus, { query: 'zed' });
    assert.deepEqual(labels(view.below()), ['Companies']);
    assert.deepEqual(labels(under(view, 'Companies')), ['Zenith Ltd']);
    assert.equal(view.head().message, '“zed”: 1 of 3 names');
    assert.equal(view.pathTo('b', 0), undefined, 'Acme is filtered away');
    assert.equal(entityRows(corpus, { query: 'qq' }).head().message, 'No name has “qq” in it.');
    assert.deepEqual(entityRows(corpus).head(), { message: '', description: 'corpus' });
    const folded = entityRows(corpus, { query: 'jo' }).below()[0];
    assert.equal(folded?.state, 'unfolded');
    assert.notEqual(folded?.id, entityRows(corpus).below()[1]?.id, 'another row to the editor, which keeps its state');
  });

  it('leave the hidden ones to the end, where they can be shown again', () => {
    const view = entityRows(corpus, { hidden: ['acme', 'gone'] });
    assert.deepEqual(labels(view.below()), ['Companies', 'People', 'Hidden']);
    assert.deepEqual(labels(under(view, 'Companies')), ['Zenith Ltd']);
    assert.deepEqual(
      under(view, 'Hidden').map(({ entity, menu }) => [entity, menu]),
      [['acme', 'entity.hidden']],
    );
    assert.equal(view.pathTo('b', 0), undefined);
  });

  it('quote the mention, the entity by what says most of it, and a group not at all', () => {
    const view = entityRows(corpus);
    const [company] = under(view, 'Companies');
    const [inA, inB] = view.below(company?.id);
    assert.match(view.quotations(company?.id ?? '').join(), /^> Acme Corp\./);
    assert.match(view.quotations(inB?.id ?? '').join(), /^> Acme Corp\. met Zenith Ltd on Monday\.\n/);
    const [, second] = view.below(inA?.id);
    assert.match(view.quotations(second?.id ?? '').join(), /^> Acme Corp\. is glad\.\n/);
    assert.deepEqual(view.quotations(view.below()[0]?.id ?? ''), []);
  });

  it('come in portions, each list for itself', () => {
    const many = Array.from({ length: 230 }, (_, i) => ({
      id: `boat-${i}`,
      name: `Boatyard${String.fromCharCode(65 + (i % 26), 97 + Math.floor(i / 26))}x Corp.`,
      kind: 'company' as const,
      aliases: [],
    }));
    const text = many.map(({ name }) => `We met ${name} there. We saw ${name} again.`).join('\n\n');
    const long = corpusOf({ a: text }, many);
    const top = entityRows(long).below()[0];
    const list = (more: MorePortions) => entityRows(long, { more }).below(top?.id);
    const rest = list({}).at(-1);
    assert.equal(list({}).length, 101);
    assert.deepEqual([rest?.label, rest?.state, rest?.passage], ['130 more …', undefined, undefined]);
    assert.ok(rest?.rest);
    assert.equal(list({ [rest.rest]: 1 }).length, 201);
    assert.equal(list({ [rest.rest]: 1 }).at(-1)?.label, '30 more …');
    assert.notEqual(list({ [rest.rest]: 1 }).at(-1)?.id, rest.id);
    assert.equal(list({ [rest.rest]: 2 }).length, 230);
    assert.equal(list({ hidden: 5, a: 5, company: 5 }).length, 101);
    // A row for the rest is as good as any other to whoever drags or unfolds it.
    assert.deepEqual(entityRows(long).quotations(rest.id), []);
    assert.deepEqual(entityRows(long).below(rest.id), []);
    for (const view of [eventRows(long), new FindingRows(long, new Portions({})), articleRows([long])]) {
      assert.deepEqual(view.quotations(rest.id), []);
      assert.deepEqual(view.below(rest.id), []);
    }
  });
});

describe('The rows of events', () => {
  /** A corpus whose articles tell these events. */
  const telling = (...events: readonly CorpusEvent[]): ListedCorpus => {
    const corpus = corpusOf({ a: 'Acme is sued by Zenith.\n\nThey settle.', b: 'Acme is sued, all say.' });
    Object.assign(corpus.index, { events: () => events });
    return corpus;
  };
  const rowOf = (more: Partial<CorpusEvent>): Row => {
    const row = allRows(eventRows(telling(toldEvent(more)))).find(({ about }) => about);
    assert.ok(row);
    return row;
  };

  it('are written and spoken without a sign that stands for a date that nobody gives', () => {
    assert.equal(rowOf({ date: '' }).label, 'Acme is sued');
    assert.equal(rowOf({ date: '' }).spoken, 'Acme is sued');
    assert.equal(rowOf({ date: '', status: 'planned' }).spoken, 'planned: Acme is sued');
    assert.equal(rowOf({ status: 'planned' }).spoken, 'December 19, 2012, planned: Acme is sued');
    const [undated] = eventRows(telling(toldEvent({ date: '' }), toldEvent({ id: 'b@0', date: '' }))).below();
    assert.deepEqual([undated?.label, undated?.spoken], ['Date unknown', 'Date unknown, 2 events']);
  });

  it('stand by year and month, what has no date last', () => {
    const view = eventRows(
      telling(
        toldEvent({ id: '1', date: '2012-12-19' }),
        toldEvent({ id: '2', date: '2013', title: 'In 2013' }),
        toldEvent({ id: '3', date: '' }),
        toldEvent({ id: '4', date: '2013-Q2', title: 'In spring' }),
        toldEvent({ id: '5', date: '2013-02', title: 'In February' }),
      ),
    );
    assert.deepEqual(labels(view.below()), ['2013', '2012', 'Date unknown']);
    assert.deepEqual(labels(under(view, '2013')), ['February', 'Q2  In spring', 'In 2013']);
    assert.deepEqual(labels(under(view, 'February')), ['In February']);
  });

  const witnesses = [
    { article: 'a', evidence: { start: 0, end: 23 } },
    { article: 'b', evidence: { start: 0, end: 22 } },
  ];

  it('unfold to those who tell them, where several do', () => {
    const view = eventRows(telling(toldEvent({ witnesses })));
    const event = allRows(view).find(({ about }) => about);
    assert.deepEqual([event?.state, event?.description], ['folded', '2 articles']);
    assert.equal(event?.tooltip, 'Acme is sued by Zenith.\na.md\nCourts and arrests');
    const tellers = view.below(event?.id);
    assert.deepEqual(
      tellers.map(({ label, passage }) => [label, passage?.span.end]),
      [
        ['a.md', 23],
        ['b.md', 22],
      ],
    );
    assert.match(view.quotations(event?.id ?? '').join(), /^> Acme is sued by Zenith\./);
    assert.match(view.quotations(tellers[1]?.id ?? '').join(), /^> Acme is sued, all say\./);
  });

  it('are found at a place: of two around it the one in fewer words', () => {
    const view = eventRows(
      telling(
        toldEvent({ id: 'long', title: 'Long', witnesses: [{ article: 'a', evidence: { start: 0, end: 37 } }] }),
        toldEvent({ id: 'short', title: 'Short', date: '', witnesses }),
      ),
    );
    const pathTo = (offset: number) => view.pathTo('a', offset);
    assert.deepEqual(labels(pathTo(5) ?? []), ['Date unknown', 'Short']);
    assert.deepEqual(labels(pathTo(30) ?? []), ['2012', 'December', 'Dec 19  Long']);
    assert.equal(pathTo(99), undefined);
    for (const offset of [5, 30]) assertLeads(walk(view), pathTo(offset));
  });

  it('stand unfolded where they are few, else only the newest month; the same while the list is the same', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      toldEvent({ id: `${i}`, date: `2012-${String(1 + (i % 12)).padStart(2, '0')}-10` }),
    );
    const states = (corpus: ListedCorpus, filter = NO_EVENT_FILTER, folding = new EventFolding()) =>
      under(eventRows(corpus, filter, folding), '2012').map(({ state }) => state);
    assert.deepEqual([...new Set(states(telling(...many.slice(0, 30))))], ['unfolded']);
    assert.deepEqual(states(telling(...many)), ['unfolded', ...Array.from({ length: 11 }, () => 'folded')]);
    const folding = new EventFolding();
    assert.ok(states(telling(...many.slice(0, 40)), NO_EVENT_FILTER, folding).every((state) => state === 'unfolded'));
    assert.ok(states(telling(...many), NO_EVENT_FILTER, folding).every((state) => state === 'unfolded'));
    const justice: EventFilter = { kinds: new Set(['justice']), entities: new Set() };
    assert.ok(states(telling(...many), justice, folding).includes('folded'), 'another filter makes another list');
  });

  it('are those of the kinds and entities that are chosen, and the head says so', () => {
    const corpus = telling(toldEvent({ participants: ['acme'] }), toldEvent({ id: 'b@0', kind: 'sale' }));
    const filter = (kinds: readonly CorpusEvent['kind'][], entities: readonly string[] = []): EventFilter => ({
      kinds: new Set(kinds),
      entities: new Set(entities),
    });
    const shown = (one: EventFilter) => allRows(eventRows(corpus, one)).filter(({ about }) => about).length;
    assert.deepEqual([shown(NO_EVENT_FILTER), shown(filter(['sale'])), shown(filter(['sale'], ['acme']))], [2, 1, 0]);
    assert.deepEqual(eventRows(corpus).head(), { message: '', description: '', keys: { eventsFiltered: false } });
    assert.deepEqual(eventRows(corpus, filter(['sale'])).head(), {
      message: 'Only Sales',
      description: '1 of 2',
      keys: { eventsFiltered: true },
    });
    assert.equal(eventRows(corpus, filter(['death'])).head().message, 'There is nothing of Deaths.');
    assert.equal(eventRows(telling()).head().message, 'These articles tell of no event.');
    assert.equal(eventRows({ ...telling(), isReading: true }).head().message, '');
  });
});

describe('The rows of findings', () => {
  const acme = { id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: [] } as const;
  const dated = (text: string): string => `---\ndate: 2015-02-03\n---\n\n${text}\n`;
  const corpus = corpusOf(
    { a: dated('Acme Corp. sold 3 million boats in 2014.'), b: dated('Acme Corp. sold 5 million boats in 2014.') },
    [acme],
  );
  const rows = (of: ListedCorpus = corpus) => new FindingRows(of, new Portions({}));

  it('say whose, what and when, and the figures that stand against each other', () => {
    const [finding] = rows().below();
    assert.deepEqual([finding?.label, finding?.state], ['Acme Corp. boats, 2014: 3 million / 5 million', 'unfolded']);
    assert.deepEqual(
      rows()
        .below(finding?.id)
        .map(({ description, label, highlight }) => [description, label.slice(...(highlight ?? []))]),
      [
        ['a.md', '3 million'],
        ['b.md', '5 million'],
      ],
    );
    assert.deepEqual(rows().head(), { message: '', description: '1' });
  });

  it('quote the figure, or all of the finding', () => {
    const [finding] = rows().below();
    const [, second] = rows().below(finding?.id);
    assert.equal(rows().quotations(finding?.id ?? '').length, 2);
    assert.match(
      rows()
        .quotations(second?.id ?? '')
        .join(),
      /^> Acme Corp\. sold 5 million boats in 2014\.\n/,
    );
    assert.equal(rows().quotations(second?.id ?? '').length, 1);
  });

  it('are none, and say nothing, while articles are still coming in', () => {
    const reading = rows({ ...corpus, isReading: true });
    assert.deepEqual(reading.below(), []);
    assert.deepEqual(reading.head(), { message: '' });
    assert.equal(reading.pathTo('a', corpus.index.article('a')?.annotations.figures[0]?.start ?? 0), undefined);
  });

  it('say how much was compared where there are none, and what keeps figures apart', () => {
    const headOf = (articles: Parameters<typeof corpusOf>[0]) => rows(corpusOf(articles, [acme])).head();
    const agreeing = dated('Acme Corp. sold 3 million boats in 2014.');
    const both = headOf({ a: agreeing, b: agreeing });
    assert.match(both.message, /2 compared\. No contradictions found\.$/);
    assert.equal(both.badge, undefined);
    assert.match(headOf({ a: agreeing }).message, /0 compared\. No two figures could be compared\.$/);
    const undated = headOf({ a: agreeing, b: 'Acme Corp. sold 3 million boats.' });
    assert.match(undated.message, /1 article has no date\..* Articles with a date compare better: “Set Date…”/);
  });
});

describe('The rows of articles', () => {
  const dated = (text: string): string => `---\ndate: 2015-02-03\n---\n\n${text}`;
  const one = corpusOf({ a: dated('Acme sold 3 boats.'), b: dated('Nothing.') }, [], 'one');
  const two = corpusOf({ a: dated('Acme sold 4 boats.') }, [], 'two');

  it('say what there is to read in each, and which were not opened yet', () => {
    const view = articleRows([one], { read: [`${one.folder}/b.md`] });
    assert.deepEqual(
      view.below().map(({ label, menu, article }) => [label, menu, article]),
      [
        ['a.md', 'article.unread', `${one.folder}/a.md`],
        ['b.md', 'article.read', `${one.folder}/b.md`],
      ],
    );
    assert.match(view.below()[0]?.spoken ?? '', /^a\.md, Unread, /);
    assert.equal(view.head().description, '1 unread');
    assert.equal(articleRows([one], { read: view.uris() }).head().description, '');
  });

  it('stand under their corpora where there are two', () => {
    const view = articleRows([one, two]);
    assert.deepEqual(labels(view.below()), ['one', 'two']);
    assert.deepEqual(labels(view.below(view.below()[1]?.id)), ['a.md']);
    assert.equal(view.uris().length, 3);
    assertLeads(walk(view), view.pathTo('b'));
    assert.deepEqual(labels(view.pathTo('b') ?? []), ['one', 'b.md']);
  });

  it('stand under the story that several tell, where the reader wants that or there are many', async () => {
    const bridge = await corpusIn('test/fixtures/bridge');
    const byStory = articleRows([bridge]);
    assert.deepEqual(byStory.head().keys, { byStory: true });
    const [story] = byStory.below();
    assert.equal(story?.menu, 'story');
    assert.ok((story?.about?.length ?? 0) >= 3);
    assert.deepEqual(
      byStory.below(story?.id).map(({ about }) => about?.[0]),
      story?.about,
    );
    assert.equal(byStory.quotations(story?.id ?? '').length, story?.about?.length);
    const plain = articleRows([bridge], { byStory: false, read: [] });
    assert.ok(plain.below().every(({ menu }) => menu?.startsWith('article')));
    const reading = articleRows([{ ...bridge, isReading: true }]);
    assert.ok(reading.below().every(({ menu }) => menu?.startsWith('article')));
    assert.equal(reading.head().keys, undefined, 'nobody knows yet');
  });
});

describe('The rows of figures', () => {
  const OUTPUT = 'OPEC produced 15.3 million barrels of oil a day in February 1987.\n';
  const corpus = corpusOf(
    {
      a: `${OUTPUT}OPEC has 13 members. The pump gave 4-7-2 again.\n`,
      b: 'OPEC produced 16.1 million barrels of oil a day in February 1987.\n',
      c: 'OPEC produced 17 million barrels of oil a day in January 1987. Acme Corp. sold 3 million boats in 1986.\n',
    },
    [
      { id: 'opec', name: 'OPEC', kind: 'organization', aliases: [] },
      { id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: ['Acme'] },
    ],
  );

  it('are those of whom several articles tell first', () => {
    assert.deepEqual(labels(figureRows(corpus).below()).slice(0, 2), ['OPEC', 'Acme Corp.']);
  });

  it('say first what articles tell differently, from the lowest to the highest, and lead to each', () => {
    const view = figureRows(corpus);
    const [measure] = under(view, 'OPEC');
    assert.match(measure?.description ?? '', /Jan 1987 – Feb 1987 · 3/);
    const [february, january] = view.below(measure?.id);
    assert.equal(february?.label, 'Feb 1987: 15.3 – 16.1 million barrels per day');
    assert.match(february?.spoken ?? '', /differently/);
    assert.equal(january?.label, 'Jan 1987: 17,000,000 barrels per day');
    assert.deepEqual(
      view.below(february?.id).map(({ passage }) => passage?.uri),
      [corpus.uriOf('a'), corpus.uriOf('b')],
    );
  });

  it('are one row where a measure is told once', () => {
    const [boats] = under(figureRows(corpus), 'Acme Corp.');
    assert.equal(boats?.label, '1986: 3,000,000 boats');
    assert.equal(boats?.state, undefined);
  });

  it('are filtered by whose they are', () => {
    assert.deepEqual(labels(figureRows(corpus, 'acme').below()), ['Acme Corp.']);
    assert.match(figureRows(corpus, 'acme').head().message, /“acme”/);
    assert.deepEqual(figureRows(corpus, 'zzz').below(), []);
  });

  const FILTERS: readonly (readonly [string, readonly string[]])[] = [
    ['opec measurement', ['OPEC']],
    ['1986', ['Acme Corp.']],
    ['period:1987', ['OPEC']],
    ['barrels 1987-02', ['OPEC']],
    ['opec differs', ['OPEC']],
    ['kind:count unit:boat', ['Acme Corp.']],
    ['acme 1987', []],
    ['kind:money', []],
    ['opec stated', []],
    ['type:names', []],
  ];
  for (const [query, owners] of FILTERS)
    it(`are filtered by “${query}”`, () => {
      const view = figureRows(corpus, query);
      assert.deepEqual(labels(view.below()), owners);
    });

  it('are filtered themselves, and counted as they are shown', () => {
    const view = figureRows(corpus, 'opec 1987-01');
    assert.equal(view.below()[0]?.description, '1 · 1 article');
    assert.deepEqual(labels(under(view, 'OPEC')), ['oil, Jan 1987: 17,000,000 barrels per day']);
  });

  it('are those of whom articles tell most differently first, or by name', () => {
    const two = corpusOf(
      {
        a: 'Beta’s revenue was $5 million in 2012. Acme’s profit was $1 million in 2012. Acme’s staff was 12 in 2011.\n',
        b: 'Beta’s revenue was $7 million in 2012. Acme’s costs were $3 million in 2012.\n',
      },
      [
        { id: 'acme', name: 'Acme', kind: 'company', aliases: [] },
        { id: 'beta', name: 'Beta', kind: 'company', aliases: [] },
      ],
    );
    assert.deepEqual(labels(figureRows(two).below()), ['Beta', 'Acme']);
    assert.equal(figureRows(two).below()[0]?.description, '2 · 2 articles · 1 differ');
    assert.match(figureRows(two).below()[0]?.spoken ?? '', /differently/);
    assert.deepEqual(labels(figureRows(two, '', true).below()), ['Acme', 'Beta']);
  });
});
