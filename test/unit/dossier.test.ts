import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Dossier } from '../../src/presentation/dossier/dossier.js';
import { dossierMarkdown } from '../../src/presentation/dossier/dossierMarkdown.js';
import { dossierOf } from '../../src/presentation/dossier/dossierOf.js';
import { dossierPage } from '../../src/presentation/dossier/dossierPage.js';
import { linkFrom } from '../../src/presentation/dossier/linkFrom.js';
import type { ListedCorpus } from '../../src/presentation/rows/articleRows.js';
import { assertStands } from './assertStands.js';
import { corpusIn, corpusOf } from './shownCorpus.js';

function dossierIn(corpus: ListedCorpus, id: string): Dossier {
  const dossier = dossierOf(corpus, id);
  assert.ok(dossier, id);
  return dossier;
}

const textIn = (corpus: ListedCorpus, id: string) => dossierMarkdown(dossierIn(corpus, id));

describe('A dossier', () => {
  let samples: ListedCorpus;
  let bridge: ListedCorpus;
  before(async () => {
    [samples, bridge] = await Promise.all([corpusIn('corpus'), corpusIn('test/fixtures/bridge')]);
  });

  it('stands on passages of the articles, whoever it is of', () => {
    for (const corpus of [samples, bridge])
      for (const { entity } of corpus.index.entities()) assertStands(corpus, textIn(corpus, entity.id));
  });

  it('says who it is, then what is told, each with its source', () => {
    const { text } = textIn(samples, 'xiaomi');
    const sections = [...text.matchAll(/^## (.*)$/gm)].map(([, section]) => section);
    assert.deepEqual(sections, ['Figures', 'What happened', 'Quotes', 'Who stands beside', 'Articles']);
    assert.match(text, /^# Xiaomi\n\ncompany · also “millet”, .* mentions in 5 articles\n/);
    assert.match(text, /\n> “.*Xiaomi.*” — China Daily, Apr 5, 2013\n/);
    assert.match(text, /\n- founded by Lei Jun — /);
  });

  it('draws the figures of a series, an aim otherwise than what was reached', () => {
    const { text } = textIn(samples, 'xiaomi');
    assert.match(text, /\| 2012 +\| 7\.19 million +\| █+[▏▎▍▌▋▊▉]? +\| China Daily/);
    assert.match(text, /\| 2014 +\| 60 \S+ \(target\) +\| ░{20} +\| /);
  });

  it('stands in a table whose columns stand below each other', () => {
    const rows = textIn(samples, 'xiaomi')
      .text.split('\n')
      .filter((line) => line.startsWith('|'));
    assert.ok(rows.length > 10);
    const tables = textIn(samples, 'xiaomi')
      .text.split(/\n\n/)
      .filter((block) => block.startsWith('|'));
    for (const table of tables) {
      const lines = table.trimEnd().split('\n');
      const at = lines[0]?.lastIndexOf('| ', (lines[0]?.length ?? 0) - 3) ?? -1;
      for (const line of lines) assert.equal(line.slice(at, at + 2), '| ', table);
    }
  });

  it('of a person begins with what they say', () => {
    const corpus = corpusOf(
      { a: '“We will open two plants this year,” said Jane Roe. Jane Roe, 52, sold 3 million boats in 2014.' },
      [{ id: 'jane', name: 'Jane Roe', kind: 'person', aliases: [] }],
    );
    const { text } = textIn(corpus, 'jane');
    const quotes = text.indexOf('## Quotes\n\n### Jane Roe\n\n> “We will open two plants this year,” said Jane Roe.');
    assert.ok(quotes > 0, text);
    assert.ok(text.indexOf('## Articles') > quotes);
  });

  it('of whom little is said is short, and of nobody is none', () => {
    const corpus = corpusOf({ a: 'Acme is here.' }, [
      { id: 'acme', name: 'Acme', kind: 'company', aliases: [] },
      { id: 'zenith', name: 'Zenith', kind: 'company', aliases: [] },
    ]);
    assert.equal(
      textIn(corpus, 'acme').text,
      '# Acme\n\ncompany · 1 mention in 1 article\n\n## Articles\n\n- a.md, 1 mention\n',
    );
    assert.equal(dossierOf(corpus, 'zenith'), undefined);
    assert.equal(dossierOf(corpus, 'gone'), undefined);
  });

  it('leaves out what is denied or only asked', () => {
    const corpus = corpusOf(
      { a: 'Acme did not sell 30 million boats in 2014. Did Acme sell 40 million boats in 2015?' },
      [{ id: 'acme', name: 'Acme', kind: 'company', aliases: [] }],
    );
    assert.doesNotMatch(textIn(corpus, 'acme').text, /30 million|## Figures/);
  });

  it('of many articles is short, and says how many are left', () => {
    const texts = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [
        `a${i}`,
        `Acme of ${i}\n\nAcme sold ${i + 2} million boats in 2014, it said.`,
      ]),
    );
    const { text, leads } = textIn(
      corpusOf(texts, [{ id: 'acme', name: 'Acme', kind: 'company', aliases: [] }]),
      'acme',
    );
    assert.ok(text.length < 10_000, `${text.length}`);
    assert.match(text, /\nand 185 more\n$/);
    assert.equal(leads.at(-1)?.to, 'references');
  });

  describe('with hostile names and texts', () => {
    const NAME = 'Evil](command:x) | <img src=x> ## `y` *z*';
    const corpus = () =>
      corpusOf(
        {
          a: `# [t](command:z) | <b>\n\nActing as usual, Evilco sold 3 million [boats](javascript:x) in 2013 and 4 million boats in 2014.\n\nEvilco said: "We will | open <script>two</script> plants."`,
        },
        [
          {
            id: 'evil',
            name: NAME,
            kind: 'company',
            aliases: ['Evilco'],
            description: '<script>alert(1)</script> [a](b)',
          },
        ],
      );

    it('makes no link, picture, tag, column or code of them in Markdown', () => {
      for (const { text } of [textIn(corpus(), 'evil'), dossierMarkdown(dossierIn(corpus(), 'evil'), () => 'LINK')]) {
        const own = text.replaceAll('](LINK)', '');
        assert.doesNotMatch(own, /(?<!\\)\]\(|(?<!\\)<|(?<!\\)`|(?<!\\)\*/, own);
        assert.match(text, /^# Evil\\\]/);
      }
    });

    it('makes nothing of them in a page', () => {
      const page = dossierPage(dossierIn(corpus(), 'evil'), () => '"><script>');
      assert.equal(page.match(/<script>/g)?.length, 1);
      assert.doesNotMatch(page, /<img src=x|<b>|onerror/);
    });
  });

  it('as a page runs the one script that it names, and draws its series', () => {
    const page = dossierPage(dossierIn(samples, 'xiaomi'), linkFrom('memory:/workspace/corpus/x.html'));
    const [, digest] = /script-src 'sha256-([^']+)'/.exec(page) ?? [];
    const [, script = ''] = /<script>(.*)<\/script>/.exec(page) ?? [];
    assert.equal(createHash('sha256').update(script).digest('base64'), digest);
    assert.match(page, /default-src 'none'/);
    assert.match(page, /<img src="data:image\/svg\+xml;base64,[^"]+" width="\d+" height="\d+" alt="[^"]+">\n<table>/);
    assert.doesNotMatch(page, /█/);
    assert.match(page, /<a href="003-[\w-]+\.txt#L\d+">Alibaba Cloud<\/a>/);
  });
});

describe('A link from a file', () => {
  const line = { line: 14, character: 3 };
  const links: readonly [from: string, to: string, link: string][] = [
    ['file:///a/b/x.md', 'file:///a/b/c.txt', 'c.txt#L15'],
    ['file:///a/b/x.md', 'file:///a/b/d/c.txt', 'd/c.txt#L15'],
    ['file:///a/b/x.md', 'file:///a/e/c.txt', '../e/c.txt#L15'],
    ['file:///a/b/c/d/x.md', 'file:///a/e.txt', '../../../e.txt#L15'],
    ['file:///a/b/x.md', 'file:///z/c.txt', '../../z/c.txt#L15'],
    ['file:///c%3A/b/x.md', 'file:///d%3A/c.txt', 'file:///d%3A/c.txt#L15'],
    ['file:///a/x.md', 'vscode-remote://host/a/c.txt', 'vscode-remote://host/a/c.txt#L15'],
    ['file://one/a/x.md', 'file://two/a/c.txt', 'file://two/a/c.txt#L15'],
    ['file:///a/x.md', "file:///a/c (1) 'd'.txt", 'c%20%281%29%20%27d%27.txt#L15'],
    ['file:///a/x.md', 'file:///a/b:c.txt', './b:c.txt#L15'],
  ];
  for (const [from, to, link] of links)
    it(`at ${from} to ${to} is ${link}`, () => {
      assert.equal(linkFrom(from)({ uri: to, start: line, end: line }), link);
    });
});
