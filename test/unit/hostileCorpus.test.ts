import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { FILES_LIMIT } from '../../src/core/corpus/corpusFolder.js';
import { problemMessage } from '../../src/core/corpus/problems.js';
import { makeArticle, readCorpus } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { memoryFiles } from './memoryFiles.js';

const MANIFEST = JSON.stringify({ lexicon: 'lexicon.json', articles: ['a.txt'] });
const entity = (id: string, more: object = {}): object => ({ id, name: `Name ${id}`, kind: 'company', ...more });

/** Reads a corpus of one article with a lexicon. */
async function withLexicon(lexicon: string | Uint8Array | readonly object[]) {
  const written =
    typeof lexicon === 'string' || ArrayBuffer.isView(lexicon) ? lexicon : JSON.stringify({ entities: lexicon });
  const files = { 'crossread.json': MANIFEST, 'a.txt': 'Acme grows.', 'lexicon.json': written as string | Uint8Array };
  const corpus = await readCorpus(memoryFiles(files));
  return { ...corpus, messages: corpus.problems.map(problemMessage) };
}

describe('A lexicon', () => {
  const costly: readonly [name: string, lexicon: string | Uint8Array, message: RegExp, entities: number | undefined][] =
    [
      ['nested 4,000 deep', '['.repeat(4_000) + ']'.repeat(4_000), /more than 100 deep/, undefined],
      [
        'nested 4,000 deep below a key',
        `{"entities": [], "x": ${'{"x":'.repeat(4_000)}1${'}'.repeat(4_000)}}`,
        /more than 100 deep/,
        undefined,
      ],
      ['nested without end', `{"entities": ${'['.repeat(1_000_000)}`, /more than 100 deep/, undefined],
      ['in no encoding', new Uint8Array([0, 1, 2, 3]), /“lexicon\.json” is not a text file/, undefined],
      ['that is no JSON', '{"entities": [', /not valid JSON/, undefined],
      [
        'of broken UTF-8',
        new Uint8Array([
          ...new TextEncoder().encode('{"entities":[{"id":"a","name":"Caf'),
          0xe9,
          ...new TextEncoder().encode('","kind":"company"}]}'),
        ]),
        /“lexicon\.json” is not valid UTF-8/,
        1,
      ],
    ];
  for (const [name, lexicon, message, entities] of costly)
    it(`${name} says so, and the articles are read`, async () => {
      const corpus = await withLexicon(lexicon);
      assert.deepEqual(corpus.entries, [{ file: 'a.txt', id: 'a' }]);
      assert.ok(corpus.sound);
      assert.equal(corpus.lexicon?.entities.length, entities);
      assert.equal(corpus.messages.length, 1, corpus.messages.join('\n'));
      assert.match(corpus.messages[0] ?? '', message);
      assert.equal(corpus.problems[0]?.file, 'lexicon.json');
    });

  it('nested as deep as anybody writes is read', async () => {
    const { messages, lexicon } = await withLexicon(`{"entities": [], "x": ${'['.repeat(90)}${']'.repeat(90)}}`);
    assert.deepEqual(messages, ['Unknown key “x”: it is ignored.']);
    assert.ok(lexicon);
  });

  it('with brackets in its texts is not nested', async () => {
    const { messages, lexicon } = await withLexicon([entity('a', { description: '\\"'.repeat(9) + '['.repeat(500) })]);
    assert.deepEqual(messages, []);
    assert.equal(lexicon?.entities.length, 1);
  });

  it('of more entities than there is room for is used as far as it fits', async () => {
    const lexicon = `{"entities":[${Array.from({ length: 100_002 }, (_, i) => `{"id":"${i}","name":"n${i}","kind":"person"}`).join()}]}`;
    const corpus = await withLexicon(lexicon);
    assert.equal(corpus.lexicon?.entities.length, 100_000);
    assert.deepEqual(corpus.messages, [
      'This lexicon is too large: its first 100000 entities are used, 2 are left out.',
    ]);
    assert.equal(corpus.entries.length, 1);
  });

  it('of more names than there is room for is used as far as it fits', async () => {
    const aliases = Array.from({ length: 999 }, (_, i) => `x${i}`);
    const corpus = await withLexicon(
      Array.from({ length: 402 }, (_, i) => entity(String(i), { aliases: aliases.map((alias) => `${alias}y${i}`) })),
    );
    assert.equal(corpus.lexicon?.entities.length, 400);
    assert.deepEqual(corpus.messages, ['This lexicon is too large: its first 400 entities are used, 2 are left out.']);
  });

  const long = 'x'.repeat(201);
  const tooLong: readonly [name: string, entity: object, message: string][] = [
    ['a name', entity('a', { name: long }), '“entities[1].name” is too long: at most 200 characters are read.'],
    [
      'an alias',
      entity('a', { aliases: [long] }),
      '“entities[1].aliases[0]” is too long: at most 200 characters are read.',
    ],
    [
      'a description',
      entity('a', { description: 'x'.repeat(2_001) }),
      '“entities[1].description” is too long: at most 2000 characters are read.',
    ],
    [
      'a list of cues',
      entity('a', { aliases: [{ text: 'A', cue: Array.from({ length: 101 }, () => 'c') }] }),
      '“entities[1].aliases[0].cue” has too many entries: at most 100 are read.',
    ],
  ];
  for (const [name, wrong, message] of tooLong)
    it(`with ${name} that is too long loses that entity`, async () => {
      const corpus = await withLexicon([entity('first'), wrong, entity('last')]);
      assert.deepEqual(corpus.messages, [message]);
      assert.deepEqual(
        corpus.lexicon?.entities.map(({ id }) => id),
        ['first', 'last'],
      );
    });

  it('shows names on one line, as they are read', async () => {
    const { lexicon } = await withLexicon([entity('a', { name: 'Ac\u202eme\n Corp' })]);
    assert.equal(lexicon?.entities[0]?.name, 'Acme Corp');
  });

  const shared: readonly [name: string, entities: readonly object[], messages: readonly string[]][] = [
    [
      'one alias of two',
      [entity('a', { aliases: ['AB'] }), entity('b', { aliases: ['AB'] })],
      ['“AB” is a name of “Name a” too: where it stands alone, neither is marked. Give one of them a cue.'],
    ],
    [
      'the name of another',
      [entity('a'), entity('b', { aliases: ['Name a'] })],
      ['“Name a” is a name of “Name a” too: where it stands alone, neither is marked. Give one of them a cue.'],
    ],
    [
      'the ticker of another',
      [entity('a', { tickers: ['ABCD'] }), entity('b', { tickers: ['ABCD'] })],
      ['“ABCD” is a name of “Name a” too: where it stands alone, neither is marked. Give one of them a cue.'],
    ],
    [
      'an alias with a cue',
      [entity('a', { aliases: ['AB'] }), entity('b', { aliases: [{ text: 'AB', cue: ['x'] }] })],
      [],
    ],
    ['one alias twice of its own', [entity('a', { aliases: ['AB', 'AB'] })], []],
    ['names of their own', [entity('a', { aliases: ['AB'] }), entity('b', { aliases: ['Ab'] })], []],
  ];
  for (const [name, entities, messages] of shared)
    it(`says ${messages.length > 0 ? 'that' : 'nothing where'} an entity has ${name}`, async () => {
      const corpus = await withLexicon(entities);
      assert.deepEqual(corpus.messages, messages);
      assert.equal(corpus.lexicon?.entities.length, entities.length);
    });

  it('says at the alias that it is shared', async () => {
    const { problems } = await withLexicon([entity('a', { aliases: ['AB'] }), entity('b', { aliases: ['x', 'AB'] })]);
    const text = JSON.stringify({
      entities: [entity('a', { aliases: ['AB'] }), entity('b', { aliases: ['x', 'AB'] })],
    });
    const start = text.lastIndexOf('"AB"');
    assert.deepEqual(problems[0]?.span, { start, end: start + 4 });
  });

  it('of thousands of entities with one name asks no more of each mention than one of two', async () => {
    const { lexicon, messages } = await withLexicon(
      Array.from({ length: 5_000 }, (_, i) => entity(String(i), { name: 'Acme' })),
    );
    assert.equal(messages.at(-1), 'There are 4899 more problems in this file.');
    const compiled = compileLexicon(lexicon?.entities ?? []);
    assert.equal(compiled.entities.size, 5_000);
    const { article } = makeArticle({ file: 'a.txt' }, 'Acme grows.');
    assert.deepEqual(annotateArticle(article, compiled).mentions, []);
  });

  it('of thousands of entities with one name and each a cue keeps those that can be told apart', async () => {
    const { lexicon, messages } = await withLexicon(
      Array.from({ length: 100 }, (_, i) => entity(String(i), { aliases: [{ text: 'Acme', cue: [`cue${i}`] }] })),
    );
    assert.equal(messages[0], '“Acme” is a name of more than 64 entities: here it is ignored.');
    assert.equal(messages.length, 36);
    assert.equal(lexicon?.entities.filter(({ aliases }) => aliases.length > 0).length, 64);
  });
});

describe('A manifest', () => {
  it('nested 4,000 deep says so', async () => {
    const files = memoryFiles({ 'crossread.json': `{"articles": ${'['.repeat(4_000)}${']'.repeat(4_000)}}` });
    const { sound, problems } = await readCorpus(files);
    assert.ok(!sound);
    assert.match(problems.map(problemMessage).join(), /more than 100 deep/);
  });

  it('of broken UTF-8 is read, and says so', async () => {
    const bytes = [
      ...new TextEncoder().encode('{"name":"Caf'),
      0xe9,
      ...new TextEncoder().encode('","articles":["a.txt"]}'),
    ];
    const { sound, entries, problems } = await readCorpus(
      memoryFiles({ 'crossread.json': new Uint8Array(bytes), 'a.txt': 'a' }),
    );
    assert.ok(sound);
    assert.equal(entries.length, 1);
    assert.match(problems.map(problemMessage).join(), /not valid UTF-8/);
  });

  it('has a name that a label can show', async () => {
    const manifest = JSON.stringify({ name: `A\u202eb\n${'x'.repeat(9_999)}`, articles: ['a.txt'] });
    const { name } = await readCorpus(memoryFiles({ 'crossread.json': manifest, 'a.txt': 'a' }));
    assert.match(name, /^Ab x+$/);
    assert.equal(name.length, 500);
  });

  it('of more patterns than a person writes uses the first', async () => {
    const patterns = ['a.txt', '*.md', ...Array.from({ length: 200 }, (_, i) => `x${i}-*.txt`)];
    const { entries, problems } = await readCorpus(
      memoryFiles({
        'crossread.json': JSON.stringify({ articles: patterns }),
        'a.txt': 'a',
        'b.md': 'b',
        'x199-a.txt': 'c',
      }),
    );
    assert.deepEqual(
      entries.map(({ file }) => file),
      ['a.txt', 'b.md'],
    );
    const messages = problems.map(problemMessage);
    assert.ok(messages.includes('There are more than 200 patterns: those from here on are not used.'));
  });

  it('leaves out thousands of files and folders by their names', async () => {
    const names = Array.from({ length: 3_000 }, (_, i) => [`!f${i}.txt`, `!d${i}/**`]).flat();
    const { entries, problems } = await readCorpus(
      memoryFiles({
        'crossread.json': JSON.stringify({ articles: ['**/*.txt', ...names] }),
        'a.txt': 'a',
        'f2999.txt': 'f',
        'd2999/x/y.txt': 'd',
        'd3000/x/y.txt': 'd',
      }),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ file }) => file),
      ['a.txt', 'd3000/x/y.txt'],
    );
  });

  it('of a folder with too many files says which are not read', async () => {
    const files = memoryFiles({ 'crossread.json': '{"articles":["**/*.txt"]}', 'a.txt': 'a' });
    const many = Array.from({ length: FILES_LIMIT + 1 }, (_, i) => `f${String(i).padStart(6, '0')}.bin`);
    const { entries, problems } = await readCorpus({ ...files, list: async () => ['a.txt', ...many] });
    assert.equal(entries.length, 1);
    assert.deepEqual(problems.map(problemMessage), [
      `More than 200000 files stand in this folder: those behind “f${FILES_LIMIT - 2}.bin” are not read.`,
    ]);
  });

  it('gives sections as labels can show them', () => {
    const section = { title: 'A\nb', start: 0, end: 1, authors: ['C\u202ed'], publisher: 'E\nf' };
    const { article } = makeArticle({ file: 'a.txt', sections: [section] }, 'text');
    assert.deepEqual(article.sections, [{ title: 'A b', start: 0, end: 1, authors: ['Cd'], publisher: 'E f' }]);
  });
});
