import { IntColumn } from '../packed/columns.js';
import { IntLists } from '../packed/intLists.js';
import { NONE } from '../packed/numbering.js';
import { bytesOf, intsOf, type SavedSections, type Sections } from '../packed/sections.js';
import { clusterStories, type Likeness } from '../stories/clusterStories.js';
import type { Story } from '../stories/story.js';
import { SAME_STORY } from '../stories/storySimilarity.js';
import type { ArticleNumbers } from './articleNumbers.js';
import type { Pairs } from './pairs.js';
import { byText, exchanged } from './sortedList.js';

/** A story by its number: its ids are told where somebody asks. */
class NumberedStory implements Story {
  constructor(
    private readonly stories: StoryIndex,
    readonly number: number,
  ) {}

  get id(): string {
    return `story/${this.stories.articleAt(this.number, 1)}`;
  }

  get articles(): readonly string[] {
    return this.stories.articlesOf(this.number);
  }

  get leading(): string {
    return this.stories.articleAt(this.number, 0);
  }
}

/**
 * The stories that the pairs of a corpus make. Groups become one only along pairs that are of one story themselves, so a
 * change costs the articles that such pairs join with those that changed.
 */
export class StoryIndex {
  /** Of each story the article that speaks for it, and all of them, by id. */
  private readonly members = new IntLists();
  private readonly byNumber: (NumberedStory | undefined)[] = [];
  private readonly free: number[] = [];
  /** The number of the story of each article. */
  private readonly byArticle = new IntColumn(NONE);
  private listed: readonly NumberedStory[] = [];
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
    return this.byNumber[this.byArticle.get(article)];
  }

  articlesOf(story: number): readonly string[] {
    return Array.from(this.members.view(story).subarray(1), (article) => this.articles.id(article));
  }

  /** The id of the article that speaks for a story, at 0, or of one of its articles, from 1 on. */
  articleAt(story: number, at: number): string {
    return this.articles.id(this.members.at(story, at));
  }

  save(sections: Sections): void {
    this.stories();
    const saved: number[] = [];
    for (const { number } of this.listed) {
      const [leading = NONE, ...articles] = this.members.view(number);
      saved.push(leading, articles.length, ...articles);
    }
    sections.set('stories', bytesOf(Int32Array.from(saved)));
  }

  load(sections: SavedSections): void {
    const saved = intsOf(sections.get('stories'));
    const stories: NumberedStory[] = [];
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
    const gone = new Set<NumberedStory>();
    const come: NumberedStory[] = [];
    const seen = new Set<number>();
    for (const article of this.changed) {
      if (seen.has(article)) continue;
      const joined = this.joinedWith(article);
      for (const one of joined) {
        seen.add(one);
        const known = this.byNumber[this.byArticle.get(one)];
        if (known) gone.add(known);
        this.byArticle.set(one, NONE);
      }
      if (joined.length > 1) come.push(...this.storiesAmong(this.articles.sorted(joined)));
    }
    this.changed.clear();
    this.listed = exchanged(this.listed, gone, come, byFirst);
    for (const { number } of gone) {
      this.byNumber[number] = undefined;
      this.members.clear(number);
      this.free.push(number);
    }
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
  private storiesAmong(joined: readonly number[]): NumberedStory[] {
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

  private enter(articles: readonly number[], leading: number): NumberedStory {
    const number = this.free.pop() ?? this.byNumber.length;
    const story = new NumberedStory(this, number);
    this.byNumber[number] = story;
    this.members.replace(number, [leading, ...articles]);
    for (const article of articles) this.byArticle.set(article, number);
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
