import assert from 'node:assert/strict';
import { readFragment } from '../../src/import/html/readPage.js';
import type { ImportedArticle } from '../../src/import/imported.js';
import { imported, refusal } from './importing/imported.js';

const PARAGRAPHS = [
  'Acme sold 4.2 million phones in the third quarter, the company said on Tuesday, and expects more by the year’s end.',
  'Its rival Globex sold 3.9 million, according to the research firm Initech, which counts what leaves the factories.',
  'Both companies said that they had too few chips, and that the shortage would last until the summer of next year.',
];
const TEXT = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

/** A page with something in its head and at the top of its article. */
const page = (head: string, top = '', lang = 'en'): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Acme sells more - The Paper</title>${head}</head>
  <body><nav><a href="/">Home</a><a href="/x">Business</a></nav>
  <main><article><h1>Acme sells more</h1>${top}${TEXT}</article></main>
  <footer>© The Paper</footer><script>document.title = 'x'</script></body></html>`;

const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

type Known = Partial<Omit<ImportedArticle, 'body'>>;
/** What a page says, and what is read from it. */
const KNOWN: readonly (readonly [says: string, head: string, top: string, known: Known])[] = [
  [
    'linked data',
    linked({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Acme sells more phones &amp; tablets',
      datePublished: '2019-05-20T23:30:00-05:00',
      author: [
        { '@type': 'Person', name: 'Jane Doe' },
        { '@type': 'Person', name: 'John Smith' },
      ],
      publisher: { '@type': 'Organization', name: 'The Paper' },
    }),
    '',
    {
      title: 'Acme sells more phones & tablets',
      date: '2019-05-20',
      authors: ['Jane Doe', 'John Smith'],
      publisher: 'The Paper',
    },
  ],
  [
    'linked data in a graph, behind data that is broken',
    `<script type="application/ld+json">{"@type": "NewsArticle",</script>${linked({
      '@graph': [
        { '@type': 'WebSite', name: 'No' },
        { '@type': ['ReportageNewsArticle'], headline: 'In a graph', author: 'Jane Doe', datePublished: '2019-05-20' },
      ],
    })}`,
    '',
    { title: 'In a graph', authors: ['Jane Doe'], date: '2019-05-20' },
  ],
  [
    'Open Graph',
    `<meta property="og:title" content="Acme sells"><meta property="og:site_name" content="The Paper">
     <meta property="article:published_time" content="2019-05-20T08:00:00Z">
     <meta property="article:author" content="https://social.example/jane"><meta name="author" content="By Jane Doe">
     <link rel="canonical" href="https://paper.example/2019/05/19/acme">`,
    '',
    {
      title: 'Acme sells',
      publisher: 'The Paper',
      date: '2019-05-20',
      authors: ['Jane Doe'],
      address: 'https://paper.example/2019/05/19/acme',
    },
  ],
  [
    'Dublin Core',
    '<meta name="DC.date.issued" content="2019-05-20"><meta name="DC.creator" content="Doe, Jane">',
    '',
    { date: '2019-05-20', authors: ['Jane Doe'] },
  ],
  ['a day in words', '<meta name="pubdate" content="Mon, 20 May 2019 10:00:00 GMT">', '', { date: '2019-05-20' }],
  ['a day in seconds', '<meta name="article:published_time" content="1558346400">', '', { date: '2019-05-20' }],
  ['a time element', '', '<time datetime="2019-05-20T10:00">Monday</time>', { date: '2019-05-20' }],
  [
    'a property of an element',
    '',
    '<span itemprop="datePublished" content="2019-05-20">Monday</span>',
    { date: '2019-05-20' },
  ],
  [
    'a line that is marked',
    '',
    '<div class="article-date">Published: May 20, 2019 at 10:00</div>',
    { date: '2019-05-20' },
  ],
  [
    'an address',
    '<meta property="og:url" content="https://paper.example/2019/05/20/acme">',
    '',
    { date: '2019-05-20', address: 'https://paper.example/2019/05/20/acme' },
  ],
  [
    'where it was saved from',
    '<!-- saved from url=(0035)https://paper.example/acme-sells-more -->',
    '',
    { address: 'https://paper.example/acme-sells-more' },
  ],
  [
    'a paper that signs itself',
    '<meta name="author" content="Smith & Sons"><meta property="og:site_name" content="Smith & Sons">',
    '',
    { authors: ['Smith & Sons'], publisher: 'Smith & Sons' },
  ],
];

/** The line below a headline that says who wrote an article. */
const BYLINES: readonly (readonly [line: string, authors: readonly string[] | undefined])[] = [
  ['By Jane Doe and John Smith', ['Jane Doe', 'John Smith']],
  ['By Jane Doe, May 20, 2019 10:15', ['Jane Doe']],
  ['Jane Doe', ['Jane Doe']],
  ['May 20, 2019', undefined],
];

/** What says nothing of when an article came out, or by whom. */
const NOT_KNOWN: readonly (readonly [says: string, head: string, top: string])[] = [
  [
    'a day of change',
    '<meta property="article:modified_time" content="2019-05-20"><meta name="last-modified" content="2019-05-20">',
    '',
  ],
  ['a day that may be two', '<meta name="date" content="04/05/2019">', ''],
  ['no day', '<meta name="date" content="today">', '<time>yesterday</time>'],
  [
    'another article',
    '',
    '<aside><time datetime="2019-05-20">May</time></aside><div class="related-articles"><span class="date">May 20, 2019</span></div>',
  ],
  [
    'a sentence',
    '',
    '<p class="update">Acme had said on 20 May 2019 that it would sell more phones than ever, and it did, as the figures for the year show.</p>',
  ],
  [
    'an address of somebody',
    '<meta name="author" content="https://social.example/jane"><meta name="twitter:creator" content="@jane">',
    '',
  ],
];

describe('A web page to import', () => {
  it('is its article without what stands around it', async () => {
    const article = await imported('a.html', page(''));
    assert.equal(article.title, 'Acme sells more');
    assert.equal(article.body, PARAGRAPHS.join('\n\n'));
    assert.equal(article.language, 'en');
  });

  for (const [says, head, top, known] of KNOWN) {
    it(`tells what is known of it: ${says}`, async () => {
      const article = (await imported('a.html', page(head, top))) as Known;
      for (const key of Object.keys(known) as (keyof Known)[]) assert.deepEqual(article[key], known[key], key);
    });
  }

  for (const [line, authors] of BYLINES) {
    it(`tells its authors by the line that it shows: ${line}`, async () => {
      assert.deepEqual((await imported('a.html', page('', `<div class="byline">${line}</div>`))).authors, authors);
    });
  }

  for (const [says, head, top] of NOT_KNOWN) {
    it(`tells no day and no author by ${says}`, async () => {
      const { date, authors } = await imported('a.html', page(head, top));
      assert.deepEqual([date, authors], [undefined, undefined]);
    });
  }

  it('has no language where its template says another than is written in it', async () => {
    assert.equal((await imported('a.html', page('', '', 'nl'))).language, undefined);
    assert.equal((await imported('a.html', page('', '', 'en-GB'))).language, 'en-GB');
  });

  it('is a page by what it holds, whatever it is called', async () => {
    assert.equal((await imported('a.txt', page(''))).title, 'Acme sells more');
    assert.equal((await imported('a.htm', TEXT)).body, PARAGRAPHS.join('\n\n'));
  });

  it('is plain Markdown', () => {
    const markdown =
      readFragment(`<h2>Sales &amp; more</h2><p>It <b>sold</b> <a href="https://a.example">5_000 * 3 [units]</a>, 10<sup>6</sup> in all.</p>
      <ul><li>one</li><li>two<ol><li>a</li><li>b</li></ol></li></ul><blockquote>Said she.</blockquote><p># no heading</p><p>a &lt;script&gt; b &lt; c</p>
      <p>One<br>Two</p><figure><img src="x.png" alt="no"><figcaption>A phone. Photo: Doe</figcaption></figure>
      <figure><figcaption>A phone that Acme showed on Tuesday in Berlin. Photo: Doe</figcaption></figure>
      <script>no()</script><style>no</style><form>no <input value="no"></form><p><img src="x.png" alt="no"></p>`);
    assert.equal(
      markdown,
      [
        '## Sales & more',
        'It sold 5_000 * 3 [units], 10⁶ in all.',
        '- one\n- two\n  1. a\n  2. b',
        '> Said she.',
        '\\# no heading',
        'a \\<script> b < c',
        'One\nTwo',
        'A phone that Acme showed on Tuesday in Berlin.',
      ].join('\n\n'),
    );
  });

  it('keeps tables of figures, and reads through those that lay out a page', () => {
    const table =
      '<table><tr><th>Year</th><th>Sold</th></tr><tr><td>2018</td><td>4 | 5</td></tr><tr><td colspan="2">all</td></tr></table>';
    assert.equal(readFragment(table), '| Year | Sold |\n| --- | --- |\n| 2018 | 4 \\| 5 |\n| all |  |');
    assert.equal(
      readFragment(`<table><tr><td>${TEXT}</td><td>Ads</td></tr></table>`),
      [...PARAGRAPHS, 'Ads'].join('\n\n'),
    );
  });

  it('is refused where there is no text in it', async () => {
    assert.equal(
      await refusal('a.html', '<html><body><script>let text = "words"</script><img src="x"></body></html>'),
      'noText',
    );
  });
});

describe('A hostile page', () => {
  const hostile: readonly (readonly [what: string, page: string, code: string])[] = [
    ['nested deep', `<html>${'<div>'.repeat(1_000_000)}`, 'tooDeep'],
    ['of a million elements', `<html>${'<p>a</p>'.repeat(1_000_000)}`, 'tooManyElements'],
    ['of elements that stand deep', `<html>${'<div>'.repeat(200)}${'<p>a</p>'.repeat(150_000)}`, 'tooManyElements'],
    [
      'with a hundred thousand attributes',
      `<html><p ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')}>`,
      'tooManyElements',
    ],
    ['of 25 MB', `<html>${'word '.repeat(5_000_000)}`, 'tooLarge'],
  ];
  for (const [what, html, code] of hostile) {
    it(`${what} is refused before it costs anything`, async () => {
      const start = process.cpuUsage();
      assert.equal(await refusal('a.html', html), code);
      assert.ok(process.cpuUsage(start).user < 3_000_000);
    });
  }

  it('is not run, and reaches for nothing', async () => {
    const html = page(
      '<base href="https://evil.example/"><script>process.exit(1)</script>',
      '<img src="https://evil.example/a" onerror="process.exit(1)"><iframe src="https://evil.example"></iframe>',
    );
    assert.equal((await imported('a.html', html)).body, PARAGRAPHS.join('\n\n'));
  });

  it('expands no entities of its own', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><html><body><p>${'&b;'.repeat(100)} words</p></body></html>`;
    assert.ok((await imported('a.xhtml', bomb)).body.length < 1_000);
  });

  it('grows no faster than its length in time', async () => {
    const cost = async (count: number): Promise<number> => {
      const start = process.cpuUsage();
      await imported('a.html', page('', TEXT.repeat(count)));
      return process.cpuUsage(start).user;
    };
    await cost(500);
    const [one, four] = [await cost(1_000), await cost(4_000)];
    assert.ok(four < 8 * one, `${one} µs and ${four} µs for four times as much`);
  });
});
