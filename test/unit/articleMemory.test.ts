import assert from 'node:assert/strict';
import type { Figure } from '../../src/core/model.js';
import { ArticleMemory } from '../../src/core/news/articleMemory.js';
import { figureKey, figureKeys, hasKey } from '../../src/core/news/figureKey.js';

const figure = (value: number, unit = '#'): Figure => ({
  start: 0,
  end: 1,
  kind: 'count',
  value,
  unit,
  modifier: 'exact',
  precision: 0,
  rule: 'counted noun',
});

/** Articles by path: what they say, in values. The digest of one is what it says. */
type Folder = Readonly<Record<string, readonly number[]>>;

/** A memory that has noted these articles, each time anew, and those of before that are gone. */
function noting(memory: ArticleMemory, folder: Folder, own: readonly string[] = []): ArticleMemory {
  for (const path of [...memory.paths()]) if (!(path in folder)) memory.gone(path);
  for (const [path, values] of Object.entries(folder))
    memory.note(path, String(values), () => values.map((value) => figure(value)), own.includes(path));
  memory.begun();
  return memory;
}

const opened = (folder: Folder): ArticleMemory => noting(ArticleMemory.load(undefined), folder);
const again = (memory: ArticleMemory): ArticleMemory => ArticleMemory.load(memory.save());

function novelties(memory: ArticleMemory): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...memory.paths()].flatMap((path) => {
      const novelty = memory.noveltyOf(path);
      return novelty ? [[path, novelty]] : [];
    }),
  );
}

describe('The memory of articles', () => {
  const folder: Folder = { a: [1, 2], b: [3] };

  it('finds nothing new the first time, nor where nothing has changed', () => {
    const memory = opened(folder);
    assert.deepEqual(novelties(memory), {});
    assert.deepEqual([...memory.newPaths()], []);
    assert.deepEqual(novelties(noting(again(memory), folder)), {});
    assert.deepEqual(novelties(noting(memory, folder)), {});
  });

  it('finds nothing new in what is the first time of a folder without articles, but in the first that come', () => {
    const memory = opened({});
    assert.deepEqual(novelties(noting(again(memory), folder)), { a: 'new', b: 'new' });
  });

  it('finds what was added, at once and when it is loaded again', () => {
    const memory = noting(opened(folder), { ...folder, c: [4] });
    assert.deepEqual(novelties(memory), { c: 'new' });
    assert.ok(memory.isNews('c', figure(4)));
    assert.ok(!memory.isNews('a', figure(1)));
    const later = noting(again(memory), { ...folder, c: [4] });
    assert.deepEqual(novelties(later), { c: 'new' });
    assert.ok(later.isNews('c', figure(4)));
  });

  it('finds in an article that changed what it did not say before', () => {
    const memory = noting(again(opened(folder)), { ...folder, a: [1, 5] });
    assert.deepEqual(novelties(memory), { a: 'changed' });
    assert.ok(memory.isNews('a', figure(5)));
    assert.ok(!memory.isNews('a', figure(1)), 'it said so before');
    assert.ok(!memory.isNews('a', figure(5, 'ship')), 'nobody noted that');
  });

  it('finds nothing new where a change was undone', () => {
    const memory = noting(opened(folder), { ...folder, a: [1, 5] });
    assert.deepEqual(novelties(noting(memory, folder)), {});
    assert.deepEqual(novelties(noting(again(memory), folder)), {});
  });

  it('finds nothing new in what was renamed or copied, at once or later', () => {
    const memory = opened(folder);
    assert.deepEqual(novelties(noting(memory, { c: [1, 2], b: [3] })), {});
    const later = noting(again(memory), { c: [1, 2], d: [1, 2], 'other/b': [3] });
    assert.deepEqual(novelties(later), {});
    assert.deepEqual([...later.paths()].sort(), ['c', 'd', 'other/b']);
  });

  it('finds a new article new under its next name, and what was renamed and rewritten', () => {
    const memory = noting(opened(folder), { ...folder, c: [4] });
    assert.deepEqual(novelties(noting(memory, { ...folder, d: [4] })), { d: 'new' });
    assert.deepEqual(novelties(noting(memory, { b: [3], d: [4], e: [1, 9] })), { d: 'new', e: 'new' });
  });

  it('does not take the article that takes a place for the one that was there', () => {
    const memory = noting(opened(folder), { a: [7], b: [3], c: [1, 2] });
    assert.deepEqual(novelties(memory), { a: 'changed' });
  });

  it('forgets what is gone, and knows it when it comes back', () => {
    const memory = noting(opened(folder), { a: [1, 2] });
    assert.deepEqual([...memory.paths()], ['a']);
    assert.deepEqual(novelties(memory), {});
    assert.deepEqual(novelties(noting(again(memory), folder)), {});
    const fresh = noting(again(memory), { a: [1, 2], c: [4] });
    assert.deepEqual(novelties(noting(fresh, { a: [1, 2] })), {}, 'what is gone is not new');
    assert.deepEqual(novelties(noting(fresh, { a: [1, 2], c: [4] })), { c: 'new' });
  });

  it('finds nothing new once all was marked as seen, until something comes', () => {
    const memory = noting(opened(folder), { ...folder, a: [1, 5], c: [4] });
    memory.seenAll();
    assert.deepEqual(novelties(memory), {});
    assert.ok(!memory.isNews('a', figure(5)));
    const later = noting(again(memory), { ...folder, a: [1, 5, 6], c: [4] });
    assert.deepEqual(novelties(later), { a: 'changed' });
    assert.ok(later.isNews('a', figure(6)));
    assert.ok(!later.isNews('a', figure(5)));
  });

  it('keeps what the reader opened in view until it is loaded again', () => {
    const memory = noting(opened(folder), { ...folder, c: [4], d: [5] });
    memory.opened('c');
    assert.deepEqual(novelties(memory), { c: 'new', d: 'new' });
    assert.deepEqual([memory.unseenNoveltyOf('c'), memory.unseenNoveltyOf('d')], [undefined, 'new']);
    assert.ok(memory.isNews('c', figure(4)));
    assert.deepEqual(novelties(again(memory)), { d: 'new' });
  });

  it('finds an article changed that the reader opened before it changed', () => {
    const memory = noting(opened(folder), { ...folder, c: [4] });
    memory.opened('c');
    const later = noting(again(memory), { ...folder, c: [4, 8] });
    assert.deepEqual(novelties(later), { c: 'changed' });
    assert.ok(later.isNews('c', figure(8)));
    assert.ok(!later.isNews('c', figure(4)));
  });

  it('finds nothing new in what the reader wrote, but in what another program makes of it', () => {
    const memory = noting(opened(folder), { ...folder, a: [1, 5], e: [9] }, ['a', 'e']);
    assert.deepEqual(novelties(memory), {});
    assert.deepEqual(novelties(noting(again(memory), { ...folder, a: [1, 5, 6], e: [9] })), { a: 'changed' });
  });

  it('finds nothing new in what the reader wrote while something else came', () => {
    const memory = noting(opened(folder), { ...folder, c: [4] });
    noting(memory, { ...folder, a: [1, 5], c: [4] }, ['a']);
    noting(memory, { ...folder, a: [1, 5, 6], c: [4] });
    assert.deepEqual(novelties(memory), { a: 'changed', c: 'new' });
    assert.ok(memory.isNews('a', figure(6)));
    assert.ok(!memory.isNews('a', figure(5)));
  });

  it('knows articles by their texts alone, however a program reads their figures', () => {
    const memory = again(opened(folder));
    for (const path of ['a', 'b']) memory.note(path, String(folder[path]), () => [figure(77)]);
    assert.deepEqual(novelties(memory), {});
  });

  it('tells what came since an article was read, and not before it ever was', () => {
    const memory = opened(folder);
    noting(memory, { ...folder, c: [4] });
    assert.ok(!memory.hasSince('a'));
    assert.ok(!memory.isSince('a', 'c', figure(4)), 'the reader never read it');
    memory.opened('a');
    assert.ok(!memory.isSince('a', 'c', figure(4)), 'it was there before');
    noting(memory, { ...folder, c: [4], d: [5] });
    assert.ok(memory.hasSince('a'));
    assert.ok(memory.isSince('a', 'd', figure(5)));
    assert.ok(!memory.isSince('a', 'c', figure(4)));
    const later = again(memory);
    later.opened('a');
    assert.ok(later.isSince('a', 'd', figure(5)), 'as long as it is open');
    later.left('a');
    assert.ok(!later.isSince('a', 'd', figure(5)));
    assert.ok(!later.hasSince('a'));
  });

  it('tells what an article that changed says since another was read, and what it said before not', () => {
    const memory = opened(folder);
    memory.opened('a');
    noting(memory, { ...folder, b: [3, 4] });
    assert.ok(memory.isSince('a', 'b', figure(4)));
    assert.ok(!memory.isSince('a', 'b', figure(3)));
    memory.seenAll();
    assert.ok(!memory.isSince('a', 'b', figure(4)));
  });

  it('is to be saved when it has changed, and no more', () => {
    const memory = opened(folder);
    assert.ok(memory.isChanged);
    memory.save();
    noting(memory, folder);
    assert.ok(!memory.isChanged);
    memory.opened('a');
    assert.ok(memory.isChanged);
    memory.save();
    memory.opened('a');
    memory.left('a');
    memory.opened('gone');
    memory.left('gone');
    memory.gone('gone');
    assert.ok(!memory.isChanged, 'nothing came since it was read');
    memory.gone('a');
    assert.ok(memory.isChanged);
  });

  for (const damaged of [
    '',
    '{',
    '[]',
    '{"version":0,"time":0,"articles":[]}',
    '{"version":1,"time":0,"articles":[["a"]]}',
  ])
    it(`knows nothing where it was damaged: ${damaged}`, () => {
      assert.deepEqual(novelties(noting(ArticleMemory.load(damaged), folder)), {});
    });
});

describe('The key of a figure', () => {
  it('is that of what it says, wherever it stands', () => {
    const one = figure(16.1, 'barrel');
    assert.equal(figureKey(one), figureKey({ ...one, start: 7, end: 9 }));
    for (const other of [
      figure(16.2, 'barrel'),
      figure(16.1, 'ship'),
      { ...one, value2: 17 },
      { ...one, kind: 'money' as const },
    ])
      assert.notEqual(figureKey(one), figureKey(other));
  });

  it('is found among others only where it begins', () => {
    assert.ok(hasKey('AbCdEf', 'dEf'));
    assert.ok(!hasKey('AbCdEf', 'bCd'));
    assert.ok(!hasKey('', 'AbC'));
  });

  it('is the same as good as never for two figures of an article', () => {
    const all = figureKeys(Array.from({ length: 100 }, (_, i) => figure(i)));
    assert.ok(all.length >= 3 * 99);
  });
});
