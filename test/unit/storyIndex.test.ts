import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleNumbers } from '../../src/core/index/articleNumbers.js';
import { Pairs } from '../../src/core/index/pairs.js';
import { StoryIndex } from '../../src/core/index/storyIndex.js';
import type { Sections } from '../../src/core/packed/sections.js';
import { clusterStories, type Likeness } from '../../src/core/stories/clusterStories.js';

const COUNT = 12;

function numbered(): ArticleNumbers {
  const articles = new ArticleNumbers();
  // In another order than that of their ids.
  for (let i = COUNT - 1; i >= 0; i--) articles.add(articles.of(String.fromCharCode(97 + i)));
  return articles;
}

/** The stories of all pairs at once, as the letters of their articles. */
function storiesOf(pairs: readonly Likeness[]): string[] {
  const groups = new Map<number, string>();
  clusterStories(COUNT, pairs).forEach((first, i) => {
    groups.set(first, (groups.get(first) ?? '') + String.fromCharCode(97 + i));
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

describe('The stories of an index', () => {
  const step = fc.record({
    a: fc.nat(COUNT - 1),
    b: fc.nat(COUNT - 1),
    similarity: fc.constantFrom(0.15, 0.2, 0.31, 0.4, 0.4, 0.7),
    ask: fc.boolean(),
    load: fc.boolean(),
  });

  it('are those of all pairs at once, whichever came and went', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const articles = numbered();
        const pairs = new Pairs();
        let stories = new StoryIndex(articles, pairs);
        const present = new Map<string, { readonly pair: number; readonly likeness: Likeness }>();
        const check = (): void => {
          const expected = storiesOf([...present.values()].map(({ likeness }) => likeness));
          assert.deepEqual(
            stories.stories().map((story) => story.articles.join('')),
            expected,
          );
          for (const story of stories.stories()) {
            assert.ok(story.articles.includes(story.leading));
            for (const id of story.articles) assert.deepEqual(stories.storyOf(articles.of(id)), story);
          }
        };
        for (const { a, b, similarity, ask, load } of steps) {
          if (a >= b) continue;
          const key = `${a} ${b}`;
          const known = present.get(key);
          const [one, other] = [a, b].map((i) => articles.of(String.fromCharCode(97 + i))) as [number, number];
          stories.change(one);
          stories.change(other);
          if (known) {
            pairs.remove(known.pair);
            present.delete(key);
          } else present.set(key, { pair: pairs.add(other, one, similarity), likeness: { a, b, similarity } });
          if (ask) check();
          if (!load) continue;
          const sections: Sections = new Map();
          stories.save(sections);
          stories = new StoryIndex(articles, pairs);
          stories.load(sections);
        }
        check();
      }),
      { numRuns: 300 },
    );
  });
});
