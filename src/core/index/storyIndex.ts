import { bytesOf, intsOf, type SavedSections, type Sections } from '../packed/sections.js';
import { clusterStories, type Likeness } from '../stories/clusterStories.js';
import type { Story } from '../stories/story.js';
import { SAME_STORY } from '../stories/storySimilarity.js';
import type { ArticleNumbers } from './articleNumbers.js';
import type { Pairs } from './pairs.js';
import { byText, exchanged } from './sortedList.js';

/** A story, and the numbers of its articles. */
interface Grouped {
  readonly story: Story;
  readonly members: readonly number[];
  readonly leading: number;
}

/**
 * The stories that the pairs of a corpus make. Groups become one only along pairs that are of one story themselves, so a
 * change costs the articles that such pairs join with those that changed.
 */
export class StoryIndex {
  private readonly byArticle = new Map<number, Grouped>();
  private listed: readonly Story[] = [];
  /** The articles of which a pair came or went. */
  private readonly changed = new Set<number>();

  constructor(
    private readonly articles: ArticleNumbers,
    private readonly pairs: Pairs,
  ) {}

  /** A pair of this article came or went. */
  change(article: number): void {
    this.changed.add(article);
  }

  /** All stories, by the ids of their first articles; those that did not change are the same objects. */
  stories(): readonly Story[] {
    if (this.changed.size > 0) this.group();
    return this.listed;
  }

  /** The story that an article tells with others. */
  storyOf(article: number): Story | undefined {
    this.stories();
    return this.byArticle.get(article)?.story;
  }

  save(sections: Sections): void {
    this.stories();
    const saved: number[] = [];
    for (const { members, leading } of new Set(this.byArticle.values()))
      saved.push(leading, members.length, ...members);
    sections.set('stories', bytesOf(Int32Array.from(saved)));
  }

  load(sections: SavedSections): void {
    const saved = intsOf(sections.get('stories'));
    const stories: Story[] = [];
    for (let at = 0; at < saved.length; ) {
      const leading = saved[at++] as number;
      const count = saved[at++] as number;
      stories.push(this.enter(Array.from(saved.subarray(at, at + count)), leading));
      at += count;
    }
    this.listed = stories.sort(byFirst);
  }

  /** Groups the articles anew that pairs of one story join with those that changed. */
  private group(): void {
    const gone = new Set<Story>();
    const come: Story[] = [];
    const seen = new Set<number>();
    for (const article of this.changed) {
      if (seen.has(article)) continue;
      const joined = this.joinedWith(article);
      for (const one of joined) {
        seen.add(one);
        const known = this.byArticle.get(one);
        if (known) gone.add(known.story);
        this.byArticle.delete(one);
      }
      if (joined.length > 1) come.push(...this.storiesAmong(this.articles.sorted(joined)));
    }
    this.changed.clear();
    this.listed = exchanged(this.listed, gone, come, byFirst);
  }

  /** All articles that pairs of one story join with one, itself among them. */
  private joinedWith(article: number): number[] {
    const joined = [article];
    const seen = new Set(joined);
    for (const one of joined) {
      for (const pair of this.pairs.of(one)) {
        const other = this.pairs.otherOf(pair, one);
        if (this.pairs.similarityOf(pair) < SAME_STORY || seen.has(other)) continue;
        seen.add(other);
        joined.push(other);
      }
    }
    return joined;
  }

  /** The stories of articles, which come in the order of their ids. */
  private storiesAmong(joined: readonly number[]): Story[] {
    const places = new Map(joined.map((article, i) => [article, i]));
    const alike: Likeness[] = [];
    joined.forEach((article, a) => {
      for (const pair of this.pairs.of(article)) {
        const b = places.get(this.pairs.otherOf(pair, article));
        const similarity = this.pairs.similarityOf(pair);
        if (b !== undefined && a < b && similarity >= LEAST_SIMILARITY) alike.push({ a, b, similarity });
      }
    });
    const groups = new Map<number, number[]>();
    clusterStories(joined.length, alike).forEach((first, i) => {
      const group = groups.get(first);
      if (group) group.push(joined[i] as number);
      else groups.set(first, [joined[i] as number]);
    });
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .map((group) => this.enter(group, this.leadingOf(group)));
  }

  private enter(members: readonly number[], leading: number): Story {
    const articles = members.map((article) => this.articles.id(article));
    const story = { id: `story/${articles[0]}`, articles, leading: this.articles.id(leading) };
    const grouped = { story, members, leading };
    for (const article of members) this.byArticle.set(article, grouped);
    return story;
  }

  /** The article that has most in common with the others; of equals the first. */
  private leadingOf(members: readonly number[]): number {
    const likenesses = members.map((article) => {
      const similarities = new Map(
        this.pairs.of(article).map((pair) => [this.pairs.otherOf(pair, article), this.pairs.similarityOf(pair)]),
      );
      return members.reduce((sum, other) => sum + (similarities.get(other) ?? 0), 0);
    });
    const most = likenesses.reduce((a, b) => Math.max(a, b), 0);
    return members[likenesses.indexOf(most)] as number;
  }
}

/** Articles less alike than this are of no story, whatever else they share. */
export const LEAST_SIMILARITY = 0.15;

const byFirst = (a: Story, b: Story): number => byText(a.id, b.id);
