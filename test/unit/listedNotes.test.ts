import assert from 'node:assert/strict';
import { ListedNotes } from '../../src/worker/notes/listedNotes.js';
import type { CorpusNote } from '../../src/worker/notes/questions.js';

const noteOn = (article: string, text = ''): CorpusNote => ({
  id: `urn:${article}`,
  uri: `file:///news/${article}`,
  title: article,
  isGone: false,
  isOnFigure: false,
  entities: [],
  text,
  tag: '',
  tags: [],
  quote: 'words',
  created: '',
  isOwn: true,
  replies: [],
});

describe('The notes of a corpus', () => {
  const ARTICLES = ['a', 'b', 'c'];

  /** Articles whose notes come when they are let. */
  function slowly(articles: readonly string[] = ARTICLES) {
    const waiting = new Map<string, (note: CorpusNote) => void>();
    const asked: string[] = [];
    const heard: { whenAsked?: () => void; changes: number } = { changes: 0 };
    const list = new ListedNotes(
      async () => articles,
      (article) => {
        asked.push(article);
        return new Promise((resolve) => {
          waiting.set(article, (note) => resolve([note]));
          heard.whenAsked?.();
        });
      },
      () => heard.changes++,
    );
    /** Lets the notes on an article come, once they are asked for. */
    const give = async (article: string, text?: string): Promise<void> => {
      if (!waiting.has(article))
        await new Promise<void>((resolve) => {
          heard.whenAsked = () => waiting.has(article) && resolve();
        });
      waiting.get(article)?.(noteOn(article, text));
      waiting.delete(article);
    };
    return { list, give, asked, heard };
  }
  const titles = ({ notes }: { readonly notes: readonly CorpusNote[] }) => notes.map(({ title }) => title);

  it('are all told to whoever waits, each file read once', async () => {
    const { list, give, asked, heard } = slowly();
    const all = list.within(Number.POSITIVE_INFINITY);
    for (const article of ARTICLES) await give(article);
    assert.deepEqual(titles(await all), ARTICLES);
    assert.deepEqual(await list.within(0).then(titles), ARTICLES);
    assert.deepEqual(asked, ARTICLES);
    assert.equal(heard.changes, 0, 'nobody was told of some');
  });

  it('are told as far as they are read, and that there are more', async () => {
    const { list, give, heard } = slowly();
    assert.deepEqual(await list.within(0), { notes: [], unread: 3 });
    await give('a');
    await give('b');
    const some = await list.within(1);
    assert.deepEqual([titles(some), some.unread], [['a', 'b'], 1]);
    const all = list.within(Number.POSITIVE_INFINITY);
    await give('c');
    assert.deepEqual([titles(await all), (await all).unread], [ARTICLES, 0]);
    assert.equal(heard.changes, 1);
  });

  it('are those of now, where they have changed while they were read', async () => {
    const { list, give, asked } = slowly(['a']);
    const all = list.within(Number.POSITIVE_INFINITY);
    await list.within(0);
    list.forget('a');
    await give('a', 'before');
    await give('a', 'now');
    assert.deepEqual(
      (await all).notes.map(({ text }) => text),
      ['now'],
    );
    assert.deepEqual(asked, ['a', 'a']);
  });

  it('are read again when they are asked for again, where that failed', async () => {
    let isBroken = true;
    const list = new ListedNotes(
      async () => ['a'],
      async (article) => {
        if (isBroken) throw new Error('The disk is gone.');
        return [noteOn(article)];
      },
      () => assert.fail(),
    );
    await assert.rejects(list.within(Number.POSITIVE_INFINITY), /The disk is gone/);
    isBroken = false;
    assert.deepEqual(titles(await list.within(Number.POSITIVE_INFINITY)), ['a']);
  });
});
