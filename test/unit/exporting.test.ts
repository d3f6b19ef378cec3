import assert from 'node:assert/strict';
import { anchorQuotes } from '../../src/core/notes/anchorNotes.js';
import { annotationOf, noteOf } from '../../src/core/notes/annotation.js';
import { CountedText } from '../../src/core/notes/countedText.js';
import type { Note } from '../../src/core/notes/note.js';
import { quotePassage } from '../../src/core/notes/quotePassage.js';
import type { ReadNotes } from '../../src/core/notes/readNotes.js';
import { csvRow } from '../../src/presentation/export/csv.js';
import { EXPORTED, type Exported, type ExportFormat } from '../../src/presentation/export/exported.js';
import { exportText } from '../../src/presentation/export/exportText.js';
import type { ExportedFiles } from '../../src/presentation/export/places.js';
import type { ExportScope, NotesByFile } from '../../src/presentation/export/records.js';
import { relativeHref } from '../../src/presentation/places/relativeHref.js';
import type { ListedCorpus } from '../../src/presentation/rows/articleRows.js';
import { csvRecords, parseCsv } from './parseCsv.js';
import { corpusIn, corpusOf } from './shownCorpus.js';
import { annotationsIn } from './webAnnotations.js';

const FILES: ExportedFiles = {
  fileOf: ({ path }) => path,
  hrefOf: ({ path }) => path.split('/').map(encodeURIComponent).join('/'),
};

interface Asked {
  readonly whats?: readonly Exported[];
  readonly scope?: ExportScope;
  readonly files?: ExportedFiles;
  readonly note?: string;
  readonly notes?: NotesByFile;
}

function exported(
  { index, name }: ListedCorpus,
  format: ExportFormat,
  { whats = EXPORTED, scope = {}, files = FILES, note = '', notes }: Asked = {},
): string {
  return [...exportText(index, { whats, format, scope, head: { name, note }, files, notes }).pieces].join('');
}

const ACME = { id: 'acme', name: 'Acme Corp.', kind: 'company' as const, aliases: ['Acme'], tickers: ['ACM'] };
const BOLT = { id: 'bolt', name: 'Bolt', kind: 'company' as const, aliases: [] };

const TEXTS = {
  first: [
    '---\ntitle: On boats\ndate: 2015-02-03\nauthors: [Jane Roe, Jo Smith]\npublisher: The Courier\n---\n',
    'Acme Corp. sold 3 million boats in 2014. More than 12 million euros came in in the first half of 2014.\n',
    'Acme acquired Bolt on 3 March 2014. It rained 𝄞 that day, and Bolt had 40 people.\n',
  ].join('\n'),
  second: '---\ntitle: Again\ndate: 2015-03-03\n---\n\nBolt expects to sell about 5 million boats in 2016.\n',
};

describe('What is exported', () => {
  const corpus = corpusOf(TEXTS, [ACME, BOLT], 'Boats');
  const figures = csvRecords(exported(corpus, 'csv', { whats: ['figures'] }));
  const figure = (text: string) => figures.find((one) => one.text === text) ?? assert.fail(text);

  it('is a figure with what it says, of whom, when, and how sure', () => {
    const { owner, measure, value, unit, kind, low, high, modifier, standing, period, from, to } = figure('3 million');
    assert.deepEqual([owner, measure, value, unit, kind], ['Acme Corp.', 'boats', '3000000', 'boat', 'count']);
    assert.deepEqual([low, high, modifier, standing], ['2500000', '3500000', 'exact', 'stated']);
    assert.deepEqual([period, from, to], ['2014', '2014-01-01', '2014-12-31']);
  });

  it('leaves open what the words leave open, and says what is only expected', () => {
    const { low, high, modifier, from, to } = figure('12 million euros');
    assert.deepEqual([low, high, modifier], ['12000000', '', 'gt']);
    assert.deepEqual([from, to], ['2014-01-01', '2014-06-30']);
    assert.equal(figure('5 million').standing, 'forecast');
    assert.equal(figure('5 million').modifier, 'approx');
  });

  it('has its place, its sentence and where that is from', () => {
    const one = figure('40');
    const text = TEXTS.first;
    assert.equal(text.slice(Number(one.start), Number(one.end)), '40', 'UTF-16 code units');
    assert.equal(text.split('\n')[Number(one.line) - 1], text.split('\n').at(-2));
    assert.equal(one.quote, 'It rained 𝄞 that day, and Bolt had 40 people.');
    assert.deepEqual(
      [one.article, one.file, one.title, one.authors, one.publisher, one.date, one.language],
      ['first', 'first.md', 'On boats', 'Jane Roe; Jo Smith', 'The Courier', '2015-02-03', 'en'],
    );
  });

  it('is a name wherever it stands, and an event wherever it is told', () => {
    const names = csvRecords(exported(corpus, 'csv', { whats: ['entities'] }));
    assert.deepEqual(
      names.filter(({ id }) => id === 'acme').map(({ name, text, aliases, tickers }) => [name, text, aliases, tickers]),
      [
        ['Acme Corp.', 'Acme Corp.', 'Acme Corp.; Acme', 'ACM'],
        ['Acme Corp.', 'Acme', 'Acme Corp.; Acme', 'ACM'],
      ],
    );
    const [sale] = csvRecords(exported(corpus, 'csv', { whats: ['events'] })).filter(
      ({ kind }) => kind === 'acquisition',
    );
    assert.deepEqual(
      [sale?.name, sale?.from, sale?.to, sale?.status, sale?.participants],
      ['Acme acquired Bolt on 3 March 2014', '2014-03-03', '2014-03-03', 'done', 'Acme Corp.; Bolt'],
    );
  });

  it('is of an entity, of an article or of a figure alone, where that is asked for', () => {
    const of = (scope: ExportScope, whats: readonly Exported[] = EXPORTED) =>
      csvRecords(exported(corpus, 'csv', { scope, whats }));
    const owners = of({ entities: ['bolt'] }, ['figures']).map(({ owner }) => owner);
    assert.ok(owners.length > 0 && owners.every((owner) => owner === 'Bolt'), owners.join());
    const ids = new Set(of({ entities: ['bolt'] }, ['entities']).map(({ id }) => id));
    assert.deepEqual([...ids], ['bolt']);
    assert.ok(of({ entities: ['bolt'] }, ['events']).every(({ participants }) => /Bolt/.test(participants ?? '')));
    const articles = new Set(of({ articles: ['second', 'gone'] }).map(({ article }) => article));
    assert.deepEqual([...articles], ['second']);
    const [ref] = corpus.index.figuresOf('acme');
    assert.ok(ref);
    assert.equal(of({ figures: [ref], events: [] }).filter(({ type }) => type !== 'entity').length, 1);
    assert.deepEqual(of({ entities: ['nobody'] }), []);
    assert.deepEqual(of({ articles: [] }), []);
  });

  it('is counted, and takes a turn for each article even where that has nothing', () => {
    const { index, name } = corpus;
    const text = exportText(index, {
      whats: ['figures'],
      format: 'csv',
      scope: { articles: ['second', 'gone', 'gone', 'gone'] },
      head: { name, note: '' },
      files: FILES,
    });
    assert.equal([...text.pieces].filter((piece) => piece === '').length, 4);
    assert.equal(text.count, 1);
  });
});

describe('Exported quotes', () => {
  const said = [
    'Acme had a good year. “We will sell more boats than ever in this year,” said Jane Roe, its head.',
    'Bolt Smith said: "The boats [sic] are *not* what we wanted to buy."',
    'They call it a “smart” boat.',
  ].join('\n\n');
  const corpus = corpusOf({ said }, [ACME], 'Boats');

  it('have their speaker and their words', () => {
    const rows = csvRecords(exported(corpus, 'csv', { whats: ['quotes'] }));
    assert.deepEqual(
      rows.map(({ speaker, text }) => [speaker, text]),
      [
        ['Jane Roe', '“We will sell more boats than ever in this year,”'],
        ['Bolt Smith', '"The boats [sic] are *not* what we wanted to buy."'],
      ],
    );
    const [, second] = rows;
    const of = (entities: readonly string[]) =>
      csvRecords(exported(corpus, 'csv', { whats: ['quotes'], scope: { entities } })).map(({ id }) => id);
    const speaker = corpus.index.entities().find(({ entity }) => entity.name === 'Bolt Smith')?.entity.id ?? '';
    assert.deepEqual(of([speaker]), [second?.id]);
    assert.deepEqual(of(['acme']), []);
  });

  it('are links to where they stand, and annotations', () => {
    const markdown = exported(corpus, 'markdown', { whats: ['quotes'] });
    assert.match(markdown, /^# Quotes of Boats\n\n## \[.*\]\(said\.md\)\n\n/);
    assert.match(
      markdown,
      /\n- \["The boats \\\[sic\\\] are \\\*not\\\* what we wanted to buy\."\]\(said\.md#L3\) — Bolt Smith\n/,
    );
    const [one] = annotationsIn(exported(corpus, 'jsonld', { whats: ['quotes'] }));
    assert.match(JSON.stringify(one?.body), /"schema:spokenByCharacter":\{"type":"schema:Person",.*"Jane Roe"/);
  });
});

describe('A table', () => {
  const corpus = corpusOf(TEXTS, [ACME, BOLT]);
  const namesOf = (...whats: Exported[]) => parseCsv(exported(corpus, 'csv', { whats }))[0] ?? [];

  it('has the columns of what is in it, and the provenance of all', () => {
    assert.ok(namesOf('figures').includes('measure') && !namesOf('figures').includes('participants'));
    assert.ok(namesOf('events').includes('participants') && !namesOf('events').includes('value'));
    assert.ok(!namesOf('entities').includes('period'));
    const shared = ['type', 'id', 'text', 'quote', 'article', 'title', 'date', 'line', 'start', 'end'];
    for (const what of EXPORTED)
      assert.deepEqual(
        shared.filter((name) => !namesOf(what).includes(name)),
        [],
      );
    const all = namesOf(...EXPORTED);
    assert.equal(new Set(all).size, all.length);
  });

  const cells: readonly (readonly [text: string, cell: string])[] = [
    ['plain', 'plain'],
    ['', ''],
    ['a, b', '"a, b"'],
    ['a; b', '"a; b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['a return\r', '"a return\r"'],
    [' led by a space', '" led by a space"'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5 % sales', "'-5 % sales"],
    ['@sum', "'@sum"],
    ['|cmd', "'|cmd"],
    ['％1', '％1'],
    ['＝1', "'＝1"],
    ['\t=1', '"\'\t=1"'],
    ['\r\n=1', '"\'\r\n=1"'],
    ['\u200b=1', "'\u200b=1"],
    ['  =HYPERLINK("http://a.b","c")', '"\'  =HYPERLINK(""http://a.b"",""c"")"'],
    ['a = b', 'a = b'],
    ['“Quoted” first', '“Quoted” first'],
  ];
  for (const [text, cell] of cells)
    it(`writes ${JSON.stringify(text)} so that it is nothing but text`, () => {
      const row = csvRow(['before', text, 'behind']);
      assert.equal(row, `before,${cell},behind\r\n`);
      const [, read = ''] = parseCsv(row)[0] ?? [];
      assert.equal(read.replace(/^'/, ''), text, 'it comes back');
    });

  const numbers: readonly (readonly [value: number, cell: string])[] = [
    [0, '0'],
    [-5, '-5'],
    [-1.5, '-1.5'],
    [15.3 - 0.05, '15.25'],
    [0.1 + 0.2, '0.3'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [2 ** 53, '9007199254740990'],
    [1_234_567.89, '1234567.89'],
    [Number.POSITIVE_INFINITY, ''],
    [Number.NEGATIVE_INFINITY, ''],
    [Number.NaN, ''],
  ];
  for (const [value, cell] of numbers)
    it(`writes the number ${value} in digits, also where it is below nothing`, () =>
      assert.equal(csvRow([value]), `${cell}\r\n`));
});

const HOSTILE = [
  '](command:evil)',
  '[x](y)',
  '<img src=x>',
  '**bold** `code` ~no~ &lt;',
  '=HYPERLINK("http://a.b")',
  '"],"items":[',
  'a\u202eb',
  '| a | b |',
];

describe('Hostile text', () => {
  for (const words of HOSTILE)
    it(`${JSON.stringify(words)} is text in every format`, () => {
      const title = JSON.stringify(words);
      const text = `---\ntitle: ${title}\ndate: 2015-02-03\npublisher: ${title}\n---\n\nAcme ${words} sold 3 million boats in 2014.\n`;
      const corpus = corpusOf({ 'a (1)': text, 'b]c': text }, [{ ...ACME, aliases: ['Acme', words] }], words);
      const rows = csvRecords(exported(corpus, 'csv'));
      assert.ok(rows.length > 2);
      for (const cell of rows.flatMap((row) => Object.entries(row)))
        if (!/^(?:value|low|high|start|end|line)/.test(cell[0])) assert.doesNotMatch(cell[1], /^\s*[=+@-]/);
      const items = annotationsIn(exported(corpus, 'jsonld'));
      assert.equal(items.length, rows.length);
      const markdown = exported(corpus, 'markdown', { note: words });
      assert.doesNotMatch(markdown, /(?<!\\)<img|(?<!\\)\]\((?!a%20%281%29\.md|b%5Dc\.md)|\u202e/);
      for (const [, href = ''] of markdown.matchAll(/(?<!\\)\]\((.*?)\)/g))
        assert.match(href, /^(?:a%20%281%29|b%5Dc)\.md(?:#L\d+)?$/);
    });
});

describe('Exported Markdown', () => {
  const corpus = corpusOf(TEXTS, [ACME, BOLT], 'Boats');
  const lines = (asked: Asked) => exported(corpus, 'markdown', asked).split('\n');

  it('has the figures of an article below it, each with its link, its reading and its sentence', () => {
    const [title, blank, heading, , first, quote] = lines({ whats: ['figures'] });
    assert.deepEqual([title, blank], ['# Figures of Boats', '']);
    assert.equal(heading, '## [On boats](first.md), The Courier, February 3, 2015');
    assert.equal(first, '- [3 million](first.md#L8): 3,000,000 boats — Acme Corp., boats, 2014');
    assert.equal(quote, '  - “Acme Corp. sold 3 million boats in 2014.”');
  });

  it('has events below their years, and names below their kinds, with where they are told', () => {
    const events = lines({ whats: ['events'] }).join('\n');
    assert.match(events, /^# Events of Boats\n\n## 20\d\d\n/);
    assert.match(
      events,
      /\n## 2014\n\n- March 3, 2014: \[Acme acquired Bolt on 3 March 2014\]\(first\.md#L10\) \(Takeovers\)\n {2}- “Acme acquired Bolt on 3 March 2014\.” — \[On boats\]\(first\.md#L10\)\n/,
    );
    const names = lines({ whats: ['entities'] }).join('\n');
    assert.match(
      names,
      /\n## Companies\n\n(?:.*\n)*- \*\*Acme Corp\.\*\* \(2 mentions · 1 article · ACM · also Acme\)\n {2}- \[On boats\]\(first\.md#L8\), 2 mentions\n/,
    );
  });

  it('has a title over several kinds, and says what was left out', () => {
    const text = lines({ note: 'Only Acme' });
    assert.deepEqual(text.slice(0, 5), ['# Boats', '', 'Only Acme', '', '## Quotes']);
    assert.deepEqual(
      text.filter((line) => /^## /.test(line)),
      ['## Quotes', '## Figures', '## Events', '## Names', '## Notes'],
    );
    assert.equal(lines({ whats: ['events'], note: '# no heading' })[2], '\\# no heading');
  });

  it('leads nowhere where there is nothing to lead to', () => {
    const text = lines({ files: { ...FILES, hrefOf: () => undefined } }).join('\n');
    assert.match(text, /^- 3 million: 3,000,000 boats/m);
    assert.doesNotMatch(text, /\]\(/);
  });
});

describe('Exported annotations', () => {
  const corpus = corpusOf(TEXTS, [ACME, BOLT], 'Boats');
  const items = annotationsIn(exported(corpus, 'jsonld'));
  const placeOf = (target: unknown) => {
    const { selector, source } = target as {
      source: string;
      selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
    };
    return { source, quote: selector[0], position: selector[1] };
  };

  it('are as the W3C has them, and stand where they say, in code points', () => {
    assert.ok(items.length > 8);
    for (const { target } of items) {
      const { source, quote, position } = placeOf(target);
      const points = [...TEXTS[source.replace('.md', '') as keyof typeof TEXTS]];
      const between = (start: number, end: number) => points.slice(start, end).join('');
      assert.equal(between(position.start, position.end), quote.exact);
      assert.ok(between(0, position.start).endsWith(quote.prefix));
      assert.ok(between(position.end, points.length).startsWith(quote.suffix));
    }
  });

  it('say what stands there in a sentence and as data', () => {
    const one = items.find(({ target }) => placeOf(target).quote.exact === '12 million euros');
    assert.deepEqual(one?.motivation, 'describing');
    const [said = {}, data = {}] = (one?.body ?? []) as readonly Record<string, unknown>[];
    assert.match(String(said.value), /^more than EUR\s12,000,000: first half of 2014$/);
    assert.equal(data.type, 'schema:Observation');
    assert.equal(data['schema:minValue'], 12_000_000);
    assert.ok(!('schema:maxValue' in data));
    assert.equal(data['schema:observationPeriod'], '2014-01-01/2014-06-30');
    const acme = items.find(({ target }) => placeOf(target).quote.exact === 'Acme Corp.');
    assert.equal(acme?.motivation, 'identifying');
  });

  it('are refused by their schema where they are not', () => {
    const text = exported(corpus, 'jsonld');
    for (const [from, to] of [
      ['"TextQuoteSelector"', '"TextQuote"'],
      ['"describing"', '"telling"'],
      ['"first.md"', '"first one.md"'],
      ['"total":', '"total":1'],
      ['"id":"#collection",', ''],
    ] as const) {
      assert.ok(text.includes(from), from);
      assert.throws(() => annotationsIn(text.replace(from, to)), from);
    }
  });

  it('are a line each, and none where there is nothing', () => {
    const lines = exported(corpus, 'jsonld').trim().split('\n');
    assert.equal(lines.length, items.length + 2);
    assert.deepEqual(annotationsIn(exported(corpus, 'jsonld', { scope: { articles: [] } })), []);
  });

  it('name an article without a file by its address on the web, or by its id', () => {
    const nowhere = { files: { ...FILES, hrefOf: () => undefined } };
    const sources = new Set(
      annotationsIn(exported(corpus, 'jsonld', nowhere)).map(({ target }) => placeOf(target).source),
    );
    assert.deepEqual([...sources], ['first', 'second']);
  });
});

for (const folder of ['corpus', 'test/fixtures/bridge'])
  describe(`An export of ${folder}`, () => {
    let corpus: ListedCorpus;

    before(async () => {
      corpus = await corpusIn(folder);
    });

    it('is the same in all formats, and every place is where it says', () => {
      const rows = csvRecords(exported(corpus, 'csv'));
      for (const { article = '', text, start, end, line } of rows) {
        const source = corpus.index.article(article)?.article.text ?? '';
        assert.equal(source.slice(Number(start), Number(end)), text?.replace(/^'(?=\W)/, ''));
        assert.equal(source.slice(0, Number(start)).split('\n').length, Number(line));
      }
      assert.equal(annotationsIn(exported(corpus, 'jsonld')).length, rows.length);
    });

    it('has links in Markdown that lead to the line they are about', () => {
      const markdown = exported(corpus, 'markdown', { whats: ['figures'] });
      const links = [...markdown.matchAll(/^- \[(.*?)\]\((.*?)#L(\d+)\): .*\n {2}- “(.*)”$/gm)];
      assert.equal(links.length, csvRecords(exported(corpus, 'csv', { whats: ['figures'] })).length);
      const byFile = new Map([...corpus.index.allArticles()].map(({ article }) => [article.path, article]));
      for (const [, text = '', href = '', line = ''] of links) {
        const article = byFile.get(decodeURIComponent(href));
        assert.ok(article, href);
        const [word = ''] = text.split(/[\s\\]/);
        assert.ok(article.text.split(/\r\n|\r|\n/)[Number(line) - 1]?.includes(word), `${href}#L${line}: ${text}`);
      }
    });
  });

describe('The way from a file to another', () => {
  const cases: readonly (readonly [folder: string, file: string, href: string])[] = [
    ['file:///a/b', 'file:///a/b/c.txt', 'c.txt'],
    ['file:///a/b/', 'file:///a/b/c.txt', 'c.txt'],
    ['file:///a/b', 'file:///a/b/c/d.txt', 'c/d.txt'],
    ['file:///a/b', 'file:///a/c/d.txt', '../c/d.txt'],
    ['file:///a/b/c', 'file:///a/d.txt', '../../d.txt'],
    ['file:///a/b', 'file:///a/b%20(1)/%C3%A9.txt', '../b%20(1)/%C3%A9.txt'],
    ['file:///a/b', 'file:///a/b/x:y.txt', './x:y.txt'],
    ['file:///', 'file:///a/b.txt', 'a/b.txt'],
    ['file:///c%3A/a', 'file:///d%3A/b.txt', 'file:///d%3A/b.txt'],
    ['file:///a', 'vscode-vfs://github/o/r/b.txt', 'vscode-vfs://github/o/r/b.txt'],
    ['vscode-vfs://github/o/r', 'vscode-vfs://github/o/r/b.txt', 'b.txt'],
    ['vscode-vfs://github/o/r', 'vscode-vfs://gitlab/o/r/b.txt', 'vscode-vfs://gitlab/o/r/b.txt'],
    ['file:///a', 'untitled:b', 'untitled:b'],
    ['', 'file:///a/b.txt', 'file:///a/b.txt'],
  ];
  for (const [folder, file, href] of cases)
    it(`from ${folder || 'nowhere'} to ${file} is ${href}`, () => assert.equal(relativeHref(folder, file), href));
});

describe('Exported notes', () => {
  const text = `${TEXTS.second}The boats are blue.\n`;
  const corpus = corpusOf({ first: TEXTS.first, second: text }, [ACME, BOLT], 'Boats');
  const counted = new CountedText(text);
  const quoteOf = (words: string) => {
    const start = text.indexOf(words);
    return quotePassage(counted, { start, end: start + words.length });
  };
  const note = (id: string, more: Partial<Note>): Note => ({
    id,
    text: '',
    tags: [],
    replies: [],
    created: '',
    ...more,
  });
  const read = (...notes: Note[]): ReadNotes => ({
    isSound: true,
    notes,
    annotations: notes.map((one) => annotationOf(one, 'x')),
    problems: [],
  });
  const NOTES: NotesByFile = new Map([
    [
      'second.md',
      read(
        note('urn:2', { quote: quoteOf('The boats are blue'), tags: ['colour', 'check'] }),
        note('urn:1', {
          quote: quoteOf('Bolt expects'),
          text: '=IMPORT("x") [a](b)\nsecond line',
          created: '2026-11-29T10:00:00Z',
        }),
        note('urn:3', { quote: { exact: 'gone from here', prefix: '', suffix: '' }, text: 'why?' }),
        note('urn:4', { text: 'all of it', replies: [{ text: 'yes', creator: 'Jo' }] }),
      ),
    ],
    ['deleted.md', read(note('urn:5', { quote: { exact: 'words', prefix: '', suffix: '' }, text: 'kept' }))],
  ]);
  const of = (format: ExportFormat, asked: Asked = {}) =>
    exported(corpus, format, { whats: ['notes'], notes: NOTES, ...asked });

  it('have their places, those that stand nowhere none; of an article that is gone too', () => {
    const rows = csvRecords(of('csv'));
    assert.deepEqual(
      rows.map(({ id, kind, text: words, file, line }) => [id, kind, words, file, line]),
      [
        ['urn:4', 'comment', '', 'second.md', '1'],
        ['urn:1', 'comment', 'Bolt expects', 'second.md', '6'],
        ['urn:2', 'highlight', 'The boats are blue', 'second.md', '7'],
        ['urn:3', 'comment', 'gone from here', 'second.md', ''],
        ['urn:5', 'comment', 'words', 'deleted.md', ''],
      ],
    );
    const [, typed, marked] = rows;
    assert.equal(typed?.note, '\'=IMPORT("x") [a](b)\nsecond line');
    assert.equal(marked?.tags, 'colour; check');
  });

  it('are text in Markdown, below the articles that they are on', () => {
    const markdown = of('markdown');
    assert.match(markdown, /^# Notes on Boats\n\n## \[Again\]\(second\.md\), March 3, 2015\n\n/);
    assert.match(
      markdown,
      /\n- \[“Bolt expects”\]\(second\.md#L6\)\n {2}- \\=IMPORT\("x"\) \\\[a\\\]\(b\) second line\n/,
    );
    assert.match(markdown, /\n- \[“The boats are blue”\]\(second\.md#L7\) — \\#colour, #check\n/);
    assert.match(markdown, /\n- “gone from here” \(no longer found in the article\)\n {2}- why\?\n/);
    assert.match(markdown, /\n## deleted\.md\n\n- “words” /);
  });

  it('come back as they were', () => {
    const items = annotationsIn(of('jsonld'));
    assert.deepEqual(
      items.map(({ id }) => id),
      ['urn:4', 'urn:1', 'urn:2', 'urn:3', 'urn:5'],
    );
    const again = items.map((item) => noteOf(item));
    const before = [...NOTES.values()].flatMap(({ notes }) => notes);
    for (const one of again)
      assert.deepEqual(
        one,
        before.find(({ id }) => id === one.id),
      );
    const quotes = again.flatMap(({ quote }) => quote ?? []);
    const words = anchorQuotes(counted, quotes).map((span) => span && text.slice(span.start, span.end));
    assert.deepEqual(words, ['Bolt expects', 'The boats are blue', undefined, undefined]);
  });

  it('are of a name where that stands in them, and of an article alone', () => {
    const ids = (scope: ExportScope) => csvRecords(of('csv', { scope })).map(({ id }) => id);
    assert.deepEqual(ids({ entities: ['bolt'] }), ['urn:1']);
    assert.deepEqual(ids({ articles: ['second'] }), ['urn:4', 'urn:1', 'urn:2', 'urn:3']);
    assert.deepEqual(ids({ articles: ['first'] }), []);
  });
});
