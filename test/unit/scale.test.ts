import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { copiesOf, type Row } from '../scale/copies.js';
import { runScale, type Step } from '../scale/runScale.js';
import { root } from '../vscode/paths.js';
import { removeFolder, temporaryFolder } from '../vscode/temporary.js';

const sources = [
  [
    'a.txt',
    'Jane Kessler, chief executive of Acme Corp, said that it sold 26.1 million boats in 2014. “It was hard,” Kessler added in 2015.',
  ],
  [
    'b.txt',
    'Nokia Corp paid 1,250 million euros to Blue Line Ltd, said John Doe in May 2015. Doe wanted 30 percent more.',
  ],
].map(([file = '', text = '']) => {
  const { article } = makeArticle({ file, date: '2015-06-01' }, text);
  return { article, annotations: annotateArticle(article) };
});

function take(count: number, rows: Iterator<Row>): Row[] {
  return Array.from({ length: count }, () => rows.next().value as Row);
}

describe('Copies of articles', () => {
  it('are the same for a seed, and others for another', () => {
    assert.deepEqual(take(20, copiesOf(sources, 1)), take(20, copiesOf(sources, 1)));
    assert.notDeepEqual(take(20, copiesOf(sources, 1)), take(20, copiesOf(sources, 2)));
  });

  it('have ids of their own, other names, figures and years, and the same words around them', () => {
    const rows = take(200, copiesOf(sources, 1));
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    assert.ok(new Set(rows.map(({ text }) => text)).size > 190);
    for (const { text } of rows)
      assert.match(
        text,
        /, chief executive of .+, said that it sold \d\d\.\d million boats in |paid \d,\d{3} million euros to /,
      );
    const acme = rows.filter(({ text }) => text.includes('26.1 million')).length;
    assert.ok(acme > 10 && acme < 60, `${acme} keep the figure`);
  });

  it('call one by one name throughout', () => {
    for (const { text } of take(50, copiesOf(sources, 3)).filter(({ id }) => id.startsWith('a-'))) {
      const [, name = '', surname = ''] = /^(.+), chief .+ (\S+) added/.exec(text) ?? [];
      assert.ok(name.endsWith(surname), text);
    }
  });
});

describe('Many articles in shards', () => {
  let folder: string;
  before(async () => {
    folder = await temporaryFolder('scale');
  });
  after(() => removeFolder(folder));

  // Each step starts programs.
  it('are annotated side by side, then linked', async function () {
    this.timeout(120_000);
    assert.ok(existsSync(path.join(root, 'dist/cli.js')), 'npm run build makes the command line');
    const steps: Step[] = [];
    const rows = copiesOf(sources, 1);
    for await (const step of runScale({ rows, articles: 20, jobs: 2, linked: 12, folder })) steps.push(step);
    assert.deepEqual(
      steps.map(({ name, articles }) => [name, articles]),
      [
        ['annotate', 5],
        ['annotate', 20],
        ['keys', 12],
        ['link', 12],
      ],
    );
    assert.deepEqual(
      steps.slice(0, 2).map(({ printedLines }) => printedLines),
      [5, 20],
    );
    for (const { peak, processorSeconds, bytes } of steps)
      assert.ok(peak > 1e6 && processorSeconds > 0 && bytes > 500, JSON.stringify(steps));
    const links = readFileSync(path.join(folder, '20-articles/first/links-1.jsonl'), 'utf8');
    for (const line of links.split('\n').filter((text) => text !== '')) assert.equal(JSON.parse(line).record, 'link');
  });
});
