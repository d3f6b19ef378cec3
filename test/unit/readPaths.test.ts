import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ReadPaths, readPaths } from '../../src/cli/readPaths.js';
import { problemMessage } from '../../src/core/corpus/problems.js';

describe('The paths of a command line', () => {
  let folder: string;
  const at = (...parts: string[]): string => path.join(folder, ...parts);

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crossread-paths-'));
    for (const name of ['one', 'two']) {
      mkdirSync(at(name));
      writeFileSync(at(name, 'a.txt'), `Text ${name}.`);
      writeFileSync(at(name, 'crossread.json'), '{"articles": ["*.txt"], "lexicon": "lexicon.json"}');
      writeFileSync(
        at(name, 'lexicon.json'),
        `{"entities": [{"id": "${name}", "name": "${name}", "kind": "company"}]}`,
      );
    }
    symlinkSync('a.txt', at('one', 'link.txt'));
    symlinkSync('one', at('linked'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const told = ({ articles, files }: ReadPaths): (readonly [string, string, string])[] =>
    articles.map(({ id, text }) => [path.relative(folder, id), text, path.relative(folder, files.get(id) ?? '')]);
  const messages = ({ problems }: ReadPaths): string[] => problems.map(problemMessage);

  it('gives articles of two folders ids of their own, and each its own file', async () => {
    const { articles, files } = await readPaths([at('one'), at('two')]);
    assert.deepEqual(
      articles.map(({ id, text }) => [id, text, path.relative(folder, files.get(id) ?? '')]),
      [
        ['a', 'Text one.', 'one/a.txt'],
        ['a-2', 'Text two.', 'two/a.txt'],
      ],
    );
  });

  it('reads a folder once, by whatever name', async () => {
    const read = await readPaths([at('one'), `${at('one')}/`, at('linked'), at('one', 'crossread.json')]);
    assert.deepEqual([read.articles.length, read.lexicon.length, messages(read)], [1, 1, []]);
  });

  it('reads a plain file once, and says so where it goes by two names', async () => {
    const [plain, dotted, link] = [at('one', 'a.txt'), `${at('one')}/./a.txt`, at('one', 'link.txt')];
    const read = await readPaths([plain, plain, dotted, link]);
    assert.deepEqual(told(read), [['one/a', 'Text one.', 'one/a.txt']]);
    assert.deepEqual(
      messages(read),
      [dotted, link].map((name) => `“${name}” is the same file as “${plain}”, which comes first: it is read once.`),
    );
  });

  it('reads a plain file once that a folder holds', async () => {
    const read = await readPaths([at('one'), at('one', 'a.txt'), at('two', 'a.txt')]);
    assert.deepEqual(
      read.articles.map(({ text }) => text),
      ['Text one.', 'Text two.'],
    );
  });
});
