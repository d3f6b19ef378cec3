import assert from 'node:assert/strict';
import { isSkippedFolder } from '../../src/core/corpus/corpusFolder.js';
import { dayInPath } from '../../src/core/corpus/metadata/dayInPath.js';
import { mayBeArticle, planFolder } from '../../src/core/corpus/metadata/planFolder.js';
import { readCorpus } from '../../src/core/corpus/readCorpus.js';
import { memoryFiles } from './memoryFiles.js';

const STORY = 'The minister spoke of the new law for the whole of the afternoon, and nobody left.';

describe('The day in the name of a file', () => {
  const cases: readonly (readonly [path: string, iso: string | undefined, or?: string])[] = [
    ['2013-04-05-title.txt', '2013-04-05'],
    ['2013-04-05.txt', '2013-04-05'],
    ['20130405_title.md', '2013-04-05'],
    ['2013_04_05 title.txt', '2013-04-05'],
    ['2013.04.05.txt', '2013-04-05'],
    ['title-2013-04-05.txt', '2013-04-05'],
    ['title (2013-04-05).txt', '2013-04-05'],
    ['articles/2013/04/05/x.md', '2013-04-05'],
    ['articles/2013/04/05-x.md', '2013-04-05'],
    ['articles/2013/04/x.md', '2013-04'],
    ['articles/2013/4/5/x.md', '2013-04-05'],
    ['title_5-apr-2013.txt', '2013-04-05'],
    ['5 april 2013 title.txt', '2013-04-05'],
    ['title 5 mei 2013.txt', '2013-05-05'],
    ['April 5, 2013.txt', '2013-04-05'],
    ['5apr2013.txt', '2013-04-05'],
    ['www.news.example_2022_05_17_minister.txt', '2022-05-17'],
    ['https___news.example_news_2022_6_8_minister.txt', '2022-06-08'],
    ['16-07-2022-title.txt', '2022-07-16'],
    ['07-16-2022.txt', '2022-07-16'],
    ['2013-04 title.txt', '2013-04'],
    ['04-05-2013.txt', '2013-05-04', '2013-04-05'],
    ['title_04.05.2013.txt', '2013-05-04', '2013-04-05'],
    ['title.txt', undefined],
    ['2013.txt', undefined],
    ['2013-title.txt', undefined],
    ['2012-13 budget.txt', undefined],
    ['2011-12-season.txt', undefined],
    ['2013-13-05.txt', undefined],
    ['2013-02-30.txt', undefined],
    ['2013/04-title/x.txt', undefined],
    ['19871234.txt', undefined],
    ['r20130405x.txt', undefined],
    ['id-120130405.txt', undefined],
    ['1080-title.txt', undefined],
    ['news/2022/45/x.txt', undefined],
    ['corpus_airbus_100911.txt', undefined],
    ['the 11 september 2001 attacks.txt', undefined],
    ['10_15ecbplus.txt', undefined],
    ['192.168.2013.txt', undefined],
  ];
  for (const [path, iso, or] of cases)
    it(`${path}: ${iso ?? 'none'}`, () => {
      const day = dayInPath(path.split('/'));
      assert.deepEqual([day?.iso, day?.or], [iso, or]);
    });
});

describe('A folder as a corpus', () => {
  const articles: readonly (readonly [path: string, head?: string])[] = [
    ['acme.txt'],
    ['news/2013-04-05-acme.md'],
    ['noted.txt'],
    ['drafted-laws.md'],
    ['readme-writers-strike.txt'],
    ['security-council-meets.txt'],
    ['draft-budget-approved.txt', `https://news.example/budget\n\n${STORY}`],
    ['nfl-draft.txt', `By Jane Doe\n\n${STORY}`],
    ['notes.txt', `PARIS, 5 May 2013 (AP) — ${STORY} ${STORY}`],
    ['list.txt', 'The minister named:\nbetter roads in the north;\nmore schools in the south;\nbridges;\nand boats.'],
    ['wire.txt', '<ACME CORP> TO SELL BOATS\nACME<ACM>\nBOLT<BLT>\n<ACME CORP> said it will sell.'],
    ['table.txt', 'Shr 81 cts vs 66 cts\nNet 5,011,000 vs 2,314,000\nRevs 30.1 mln vs 20.2 mln\nAvg shrs 6.1 mln'],
  ];
  const others: readonly (readonly [path: string, reason: string, head?: string])[] = [
    ['README.md', 'paper'],
    ['docs/readme-nl.md', 'paper'],
    ['LICENSE.txt', 'paper'],
    ['CHANGELOG.md', 'paper'],
    ['requirements.txt', 'paper', 'numpy==1.2\n'],
    ['notes/acme.txt', 'note'],
    ['my-notes.md', 'note'],
    ['Aantekeningen 2013.txt', 'note'],
    ['todo.txt', 'note'],
    ['_drafts/acme.md', 'draft'],
    ['acme-draft.txt', 'draft'],
    ['entwurf.md', 'draft'],
    ['acme2.md', 'draft', `---\ntitle: Acme\ndraft: true\n---\n${STORY}`],
    ['acme3.md', 'draft', `+++\ntitle = "Acme"\ndraft = true\n+++\n${STORY}`],
    ['listed.md', 'generated', `<!-- This file was generated. Do not edit. -->\n${STORY}`],
    ['build/acme.txt', 'generated'],
    ['code.txt', 'code', 'const a = 1;\nfunction b() {\n  return a;\n}\nb();\n'],
    ['empty.txt', 'empty', ' \n'],
    ['paper.pdf', 'importable'],
    ['page.html', 'importable'],
  ];
  const files = (list: readonly { path: string; head?: string | undefined }[]) =>
    list.map(({ path, head }) => ({ path, head: head ?? STORY }));
  const all = files([
    ...articles.map(([path, head]) => ({ path, head })),
    ...others.map(([path, , head]) => ({ path, head })),
    { path: '.git/x.txt' },
    { path: 'node_modules/a/b.md' },
    { path: 'main.ts' },
    { path: 'table.csv' },
  ]);
  const plan = planFolder('News', all);

  it('holds what is an article', () =>
    assert.deepEqual(
      plan.articles.map(({ path }) => path),
      articles.map(([path]) => path),
    ));

  for (const [path, reason] of others)
    it(`leaves out ${path}: ${reason}`, () =>
      assert.equal(plan.leftOut.find((one) => one.path === path)?.reason, reason));

  it('says what is left out, and nothing of what is none of its business', () =>
    assert.equal(plan.leftOut.length, others.length));

  it('reads only what may be an article', () =>
    assert.deepEqual(['a.txt', 'README.md', 'a.pdf', 'notes/a.txt', '.a.md', 'a.ts'].filter(mayBeArticle), ['a.txt']));

  it('is written so that the articles are read, and no other file', async () => {
    const listed = all.filter(({ path }) => !path.split('/').some(isSkippedFolder));
    const contents = Object.fromEntries(listed.map(({ path, head }) => [path, head]));
    const corpus = await readCorpus(memoryFiles({ ...contents, 'crossread.json': JSON.stringify(plan.manifest) }));
    assert.deepEqual(corpus.problems, []);
    assert.deepEqual(corpus.entries.map(({ file }) => file).sort(), articles.map(([path]) => path).sort());
    assert.equal(corpus.wants('news/later.txt'), true);
    assert.equal(corpus.wants('notes/later.txt'), false);
    assert.equal(corpus.wants('README.md'), false);
  });

  it('names the articles whose day nothing tells', () =>
    assert.deepEqual(planFolder('x', files([{ path: 'a.txt' }, { path: '2013-04-05.txt' }])).undated, ['a.txt']));

  it('reads 04-05-2013 as its other files are to be read', () => {
    const dates = (...paths: string[]) => {
      const { manifest, undated } = planFolder('x', files(paths.map((path) => ({ path }))));
      return [
        manifest.articles.flatMap((one) => (typeof one === 'string' ? [] : [`${one.file} ${one.date}`])),
        undated.length,
      ];
    };
    assert.deepEqual(dates('04-05-2013.txt', '25-05-2013.txt'), [['04-05-2013.txt 2013-05-04'], 0]);
    assert.deepEqual(dates('04-05-2013.txt', '05-25-2013.txt'), [['04-05-2013.txt 2013-04-05'], 0]);
    assert.deepEqual(dates('04-05-2013.txt', '05-05-2013.txt'), [[], 1]);
    assert.deepEqual(dates('04-05-2013.txt', '25-05-2013.txt', '05-25-2013.txt'), [[], 1]);
  });

  it('of plain articles is one pattern', () =>
    assert.deepEqual(planFolder('x', files([{ path: 'a.txt' }, { path: 'b/c.md' }])).manifest, {
      name: 'x',
      articles: ['**/*.{txt,md}'],
    }));
});
