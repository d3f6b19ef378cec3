import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import manifest from '../../package.json';
import { root } from '../vscode/paths.js';
import { csvRecords } from './parseCsv.js';
import { annotationsIn } from './webAnnotations.js';

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 }).trim();
}

const use = `console.log(JSON.stringify(annotate({ text: 'Nokia sold 50,000 phones.' }).figures.map((f) => f.value)))`;

describe('What the build makes for other programs', () => {
  it('the core is imported by an ES module, by name', () => {
    const core = JSON.stringify(path.join(root, 'dist/core.js'));
    assert.equal(node('--input-type=module', '-e', `import { annotate } from ${core}; ${use}`), '[50000]');
  });

  it('the core is required by a CommonJS module', () => {
    assert.equal(node('-e', `const { annotate } = require('./dist/core.js'); ${use}`), '[50000]');
  });

  it('the command line annotates a folder from anywhere', () => {
    const printed = JSON.parse(node('dist/cli.js', 'annotate', 'corpus', '--format', 'json'));
    assert.equal(printed.schema, 1);
    assert.equal(printed.articles.length, 5);
  });
});

describe('The command line', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crossread-cli-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
  const write = (file: string, text: string): void => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };

  it('says which version it is', () => assert.equal(run('--version').stdout, `${manifest.version}\n`));

  it('says by its exit code how it went', () => {
    write('a.txt', 'Acme sold 12 boats.');
    assert.equal(run('annotate', 'a.txt').status, 0);
    assert.equal(run('annotate', 'none.txt').status, 1);
    assert.equal(run('annotate', 'a.txt', '--format', 'pdf').status, 2);
    assert.equal(run('annotate', 'a.txt', 'none.txt').status, 3);
  });

  describe('checks drafts', () => {
    const SENTENCE =
      'Supermarket chain Delmarche made a net profit of 96 million euros in 2018, down from 118 million euros in 2017, it said on Thursday.';
    const check = (...args: string[]) => run('check', ...args, '--corpus', 'news');

    beforeEach(() => {
      write('news/a.txt', `Title: Delmarche\nDate: 2019-02-21\n\n${SENTENCE}\n`);
      write('news/crossread.json', '{ "articles": ["**/*.txt", "**/*.md"], "drafts": ["drafts/**"] }');
      write('news/drafts/right.md', SENTENCE);
      write('news/drafts/wrong.md', `A draft.\n\n${SENTENCE.replace('96', '69')}`);
    });

    it('and says by its exit code whether they differ', () => {
      assert.equal(check('news/drafts/right.md').status, 0);
      const wrong = check('news/drafts/right.md', 'news/drafts/wrong.md');
      assert.equal(wrong.status, 1);
      assert.match(
        wrong.stdout,
        /wrong\.md:3:50 {2}69 million euros\n {2}warning: .*96 million euros \(Delmarche, 2019-02-21\)/,
      );
      assert.match(wrong.stdout, /wrong\.md: 2 figures: 1 differ, 0 may differ, 1 agree\./);
    });

    it('and says what it was not told, or cannot read', () => {
      assert.equal(run('check', 'news/drafts/right.md').status, 2);
      assert.equal(run('check', '--corpus', 'news').status, 2);
      assert.equal(check('news/drafts/right.md', '--format', 'json').status, 2);
      assert.equal(check('none.md').status, 3);
      assert.equal(run('check', 'news/drafts/right.md', '--corpus', 'nowhere').status, 3);
      // What differs counts for more than what cannot be read.
      assert.equal(check('none.md', 'news/drafts/wrong.md').status, 1);
    });

    it('and prints what differs as SARIF, with the places of the sources', () => {
      const { status, stdout } = check('news/drafts/wrong.md', '--format', 'sarif');
      assert.equal(status, 1);
      const sarif = JSON.parse(stdout);
      assert.equal(sarif.version, '2.1.0');
      const [{ tool, results, columnKind }] = sarif.runs;
      assert.equal(columnKind, 'utf16CodeUnits');
      const [result, ...others] = results;
      assert.deepEqual(others, []);
      assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
      assert.deepEqual([result.ruleId, result.level], ['differs', 'warning']);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      assert.equal(artifactLocation.uri, 'news/drafts/wrong.md');
      assert.deepEqual([region.startLine, region.startColumn, region.snippet.text], [3, 50, '69 million euros']);
      const [related] = result.relatedLocations;
      assert.equal(related.physicalLocation.artifactLocation.uri, 'news/a.txt');
      assert.equal(related.physicalLocation.region.snippet.text, '96 million euros');
      assert.match(related.message.text, /net profit of 96 million euros/);
      assert.equal(JSON.parse(check('news/drafts/right.md', '--format', 'sarif').stdout).runs[0].results.length, 0);
    });

    it('but no figure that is kept, and no article against itself', () => {
      write(
        'news/drafts.json',
        JSON.stringify({
          kept: [
            { draft: 'drafts/wrong.md', text: '69 million euros', before: 'profit of ', after: ' in 2018', at: 0 },
          ],
        }),
      );
      assert.equal(check('news/drafts/wrong.md').status, 0);
      assert.equal(check('news/a.txt').status, 0);
    });

    it('and counts them among no articles', () => {
      const { articles } = JSON.parse(run('annotate', 'news', '--format', 'json').stdout);
      assert.deepEqual(
        articles.map(({ id }: { id: string }) => id),
        ['a'],
      );
    });
  });

  it('names what it cannot read, and goes on', () => {
    write('a.txt', 'Acme sold 12 boats.');
    write('b.txt', 'Acme\0\0sold');
    const { stdout, stderr } = run('annotate', 'b.txt', 'a.txt');
    assert.match(stdout, /^a\.txt: a\.txt$/m);
    assert.match(stderr, /^crossread: b\.txt: /);
  });

  it('tells files of one name in two folders apart', () => {
    for (const [name, count] of Object.entries({ one: 12, two: 14 })) {
      write(`${name}/crossread.json`, '{ "name": "x", "articles": ["*.txt"] }');
      write(`${name}/a.txt`, `Acme sold ${count} boats in 2012.`);
    }
    const { stdout } = run('annotate', 'one', 'two');
    assert.match(stdout, /^one\/a\.txt: a\.txt\n {2}1:11 {2}12 = 12/m);
    assert.match(stdout, /^two\/a\.txt: a\.txt\n {2}1:11 {2}14 = 14/m);
  });

  it('reads a file once that is named twice', () => {
    write('a.txt', 'Acme sold 12 boats.');
    const { stdout, status } = run('annotate', 'a.txt', './a.txt');
    assert.equal(stdout.match(/12 = 12/g)?.length, 1);
    assert.equal(status, 0);
  });

  it('lets nothing of an article move the cursor of a terminal, or turn its text round', () => {
    write('a.md', '---\ntitle: "Boats\\e[2J\u202e sold"\n---\nAcme sold 12 boats.');
    const { stdout } = run('annotate', 'a.md');
    assert.match(stdout, /^a\.md: Boats \[2J {1,2}sold$/m);
  });

  describe('exports', () => {
    const ARTICLE = '---\ntitle: On boats\ndate: 2015-02-03\n---\n\nAcme Corp. sold 3 million boats in 2014.\n';

    beforeEach(() => {
      write('news/crossread.json', '{ "name": "x", "articles": ["*.md"], "language": "en" }');
      write('news/a b.md', ARTICLE);
    });
    const readOut = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

    it('into standard output, without a mark that a program would take for a part of it', () => {
      const { stdout, status } = run('export', 'news', '--what', 'figures', '--format', 'csv');
      assert.equal(status, 0);
      const [figure, ...others] = csvRecords(stdout);
      assert.deepEqual(
        [figure?.value, figure?.file, figure?.line, others.length],
        ['3000000', path.join('news', 'a b.md'), '6', 0],
      );
      assert.match(run('export', 'news').stdout, /\[3 million\]\(news\/a%20b\.md#L6\)/);
    });

    it('into a file, with links that lead from its folder', () => {
      mkdirSync(path.join(folder, 'out'));
      const { stdout, status } = run('export', 'news', '--what', 'figures', '--out', 'out/f.md');
      assert.deepEqual([stdout, status], ['out/f.md  has 1 entry\n', 0]);
      assert.match(readOut('out/f.md'), /\(\.\.\/news\/a%20b\.md#L6\)/);
      run('export', 'news', '--format', 'csv', '--out', 'out/f.csv');
      assert.ok(readOut('out/f.csv').startsWith('\ufefftype,id,'), 'spreadsheets know by it that it is UTF-8');
      run('export', 'news', '--format', 'jsonld', '--out', 'out/f.jsonld');
      assert.ok(annotationsIn(readOut('out/f.jsonld')).length > 1);
      assert.deepEqual(readdirSync(path.join(folder, 'out')).sort(), ['f.csv', 'f.jsonld', 'f.md'], 'and nothing else');
    });

    it('of one name, by any of its names', () => {
      const owners = (name: string) =>
        csvRecords(run('export', 'news', '--what', 'figures', '--format', 'csv', '--entity', name).stdout).length;
      assert.equal(owners('acme corp.'), 1);
      const nobody = run('export', 'news', '--entity', 'Nobody Inc');
      assert.match(nobody.stderr, /no article names anybody “Nobody Inc”/);
      assert.equal(nobody.status, 1);
    });

    it('and never over an article, or what it cannot write', () => {
      const over = run('export', 'news', '--out', path.join('news', 'a b.md'));
      assert.match(over.stderr, /is an article/);
      assert.equal(over.status, 1);
      assert.equal(readOut('news/a b.md'), ARTICLE);
      assert.equal(run('export', 'news', '--out', 'none/f.md').status, 1);
    });

    it('only what there is to export', () => {
      for (const wrong of [
        ['--what', 'figure'],
        ['--what', ''],
        ['--what', 'figures,'],
        ['--format', 'pdf'],
      ]) {
        const { status, stdout, stderr } = run('export', 'news', ...wrong);
        assert.deepEqual([status, stdout], [2, ''], wrong.join(' '));
        assert.match(stderr, /^crossread: unknown/);
      }
      assert.equal(run('export').status, 2);
      assert.equal(run('export', 'none').status, 1);
    });

    it('with notes, where there are any', () => {
      write(
        'news/annotations/a b.md.jsonld',
        JSON.stringify({
          items: [
            {
              id: 'urn:1',
              type: 'Annotation',
              body: { type: 'TextualBody', value: 'why?' },
              target: {
                source: 'x',
                selector: { type: 'TextQuoteSelector', exact: 'Acme Corp. sold 3 million boats' },
              },
            },
          ],
        }),
      );
      const [note] = csvRecords(run('export', 'news', '--what', 'notes', '--format', 'csv').stdout);
      assert.deepEqual([note?.note, note?.text, note?.line], ['why?', 'Acme Corp. sold 3 million boats', '6']);
    });
  });
});
