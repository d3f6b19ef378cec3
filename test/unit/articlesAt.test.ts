import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { articlesAt, lexiconAt } from '../../src/cli/articlesAt.js';
import { OwnIds } from '../../src/cli/ownIds.js';

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
    writeFileSync(at('rows.jsonl'), '{"id": "a", "text": "Row one."}\n\n{"id": "a"}\n{"id": "b", "text": "Row two."}');
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Everything that the paths hold, each article as its id, its text and its path. */
  async function read(...paths: string[]) {
    const messages: string[] = [];
    const found = await articlesAt(paths, (place, message) => messages.push(`${path.basename(place)}: ${message}`));
    const ids = new OwnIds();
    const articles: string[][] = [];
    for await (const one of found.articles()) {
      const { id, text } = ids.give(one);
      articles.push([path.relative(folder, path.resolve(folder, id)), text, path.relative(folder, ids.pathOf(id))]);
    }
    return { articles, lexicon: found.lexicon.map(({ id }) => id), messages };
  }

  it('gives articles of two folders ids of their own, and each its own file', async () => {
    const { articles, lexicon } = await read(at('one'), at('two'));
    assert.deepEqual(articles, [
      ['a', 'Text one.', 'one/a.txt'],
      ['a-2', 'Text two.', 'two/a.txt'],
    ]);
    assert.deepEqual(lexicon, ['one', 'two']);
  });

  it('takes what the reader has corrected, and says what cannot be used', async () => {
    const lines = ['Text one', 'gone'].map((text) => ({ article: 'a.txt', text, isFigure: false }));
    writeFileSync(at('one', 'corrections.json'), JSON.stringify({ corrections: lines }));
    const messages: string[] = [];
    const found = await articlesAt([at('one')], (place, message) =>
      messages.push(`${path.basename(place)}: ${message}`),
    );
    const { value } = await found.articles().next();
    assert.deepEqual(value?.article.corrections?.[0]?.span, { start: 0, end: 8 });
    assert.match(messages.join(), /^corrections\.json: “gone” does not stand in “a\.txt” any more/);
    rmSync(at('one', 'corrections.json'));
  });

  it('reads a folder once, by whatever name', async () => {
    const found = await read(at('one'), `${at('one')}/`, at('linked'), at('one', 'crossread.json'));
    assert.deepEqual([found.articles.length, found.lexicon.length, found.messages], [1, 1, []]);
  });

  it('reads a plain file once, and says so where it goes by two names', async () => {
    const [plain, dotted, link] = [at('one', 'a.txt'), `${at('one')}/./a.txt`, at('one', 'link.txt')];
    const { articles, messages } = await read(plain, plain, dotted, link);
    assert.deepEqual(articles, [['one/a', 'Text one.', 'one/a.txt']]);
    assert.deepEqual(
      messages,
      [dotted, link].map(
        (name) =>
          `${path.basename(name)}: “${name}” is the same file as “${plain}”, which comes first: it is read once.`,
      ),
    );
  });

  it('reads a plain file once that a folder holds', async () => {
    const { articles } = await read(at('one'), at('one', 'a.txt'), at('two', 'a.txt'));
    assert.deepEqual(
      articles.map(([, text]) => text),
      ['Text one.', 'Text two.'],
    );
  });

  it('reads a file of rows line by line, and goes on behind one that is wrong', async () => {
    const { articles, messages } = await read(at('rows.jsonl'), at('one'));
    assert.deepEqual(
      articles.map(([id, text]) => [id, text]),
      [
        ['a', 'Row one.'],
        ['b', 'Row two.'],
        ['a-2', 'Text one.'],
      ],
    );
    assert.deepEqual(messages, ['rows.jsonl:3: “text” is missing.']);
  });

  it('tells what is not there, and reads the rest', async () => {
    mkdirSync(at('bare'));
    const { articles, messages } = await read(at('no.txt'), at('bare'), at('no.jsonl'), at('two'));
    assert.equal(articles.length, 1);
    assert.deepEqual(messages.slice(0, 2), [
      'no.txt: there is no such file or folder',
      'bare: this folder has no crossread.json: name its files instead, or make a corpus of it in VS Code',
    ]);
    assert.match(messages[2] ?? '', /^no\.jsonl: ENOENT/);
  });

  it('reads a lexicon by itself', async () => {
    const messages: string[] = [];
    const { lexicon } = await lexiconAt(at('two', 'lexicon.json'), (_, message) => messages.push(message));
    assert.deepEqual([lexicon.map(({ id }) => id), messages], [['two'], []]);
    await lexiconAt(at('none.json'), (_, message) => messages.push(message));
    assert.equal(messages.length, 1);
  });
});
