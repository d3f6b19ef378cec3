import type { ArticleContext, Passage } from '../context/articleContext.js';
import { ArticleIndex } from '../context/articleIndex.js';
import { type RelatedPassage, relatedPassages } from '../context/relatedPassages.js';
import { type Rarity, termList } from '../context/terms.js';
import { articleEvidence, evidenceOf, type Placed, passageEvidence } from '../links/across/evidence.js';
import { judgeArticles } from '../links/across/judgeArticles.js';
import { type Explanation, explainSameFact } from '../links/across/sameFactAcross.js';
import { type Finding, findingOf } from '../links/finding.js';
import type { FigureRef, Link } from '../links/link.js';
import { NONE, Numbering } from '../packed/numbering.js';
import { bytesOf, intsOf, type SavedSections, type Sections } from '../packed/sections.js';
import { Tallies } from '../packed/tallies.js';
import type { Story } from '../stories/story.js';
import type { ArticleNumbers } from './articleNumbers.js';
import { type FigureAt, PackedLinks, type PlaceOf } from './packedLinks.js';
import { Pairs } from './pairs.js';
import { LEAST_SIMILARITY, StoryIndex } from './storyIndex.js';

/**
 * What the articles of a corpus make of each other, pair by pair. What two articles are to each other is theirs alone, so
 * a change costs the pairs of the articles that change; they are worked out when somebody asks. Articles go by their
 * numbers.
 */
export class AcrossLinks {
  private readonly index = new ArticleIndex();
  /** Those that have anything to say to each other. */
  private readonly pairs = new Pairs();
  /** The links of each pair. */
  private readonly links: PackedLinks;
  /** The pairs in which there is a finding. */
  private readonly telling = new Set<number>();
  private readonly waiting = new Set<number>();
  /** Those who wait and share terms with articles that were worked out just now, whose others are at hand. */
  private near: number[] = [];
  /** The article that is being worked out, and the others that it has still to be set beside. */
  private begun: { readonly article: number; readonly context: ArticleContext; readonly others: number[] } | undefined;
  private readonly dimensions = new Numbering();
  /** How many figures of each dimension an article has to be compared. */
  private readonly lines = new Tallies();
  private readonly grouped: StoryIndex;

  /** `contextOf` gives the context with which an article was put in. */
  constructor(
    private readonly articles: ArticleNumbers,
    private readonly contextOf: (article: number) => ArticleContext,
    figureAt: FigureAt,
    placeOf: PlaceOf,
  ) {
    this.links = new PackedLinks(figureAt, placeOf);
    this.grouped = new StoryIndex(articles, this.pairs);
  }

  /** Adds an article that is not there. */
  put(article: number, context: ArticleContext): void {
    this.giveUp();
    this.index.put(article, context);
    this.countLines(article, context, 1);
    this.waiting.add(article);
  }

  /** Takes an article out that was put in with the same context. */
  remove(article: number, context: ArticleContext): void {
    this.giveUp();
    this.index.remove(article, context);
    this.countLines(article, context, -1);
    this.forgetPairsOf(article);
    this.waiting.delete(article);
  }

  private countLines(article: number, { lines }: ArticleContext, by: 1 | -1): void {
    for (const [dimension, line] of lines) this.lines.add(article, this.dimensions.of(dimension), by * line.length);
  }

  /** While many articles come one after the other: questions are answered by what {@link settleNext} has worked out so far. */
  isFilling = false;

  /** The links of an article with others, by the ids of these. */
  linksOf(article: number): readonly Link[] {
    this.settle();
    return this.byOther(article).flatMap(({ pair }) => this.links.of(pair));
  }

  /** Every link between two articles, each once, by the ids of the articles. */
  all(): readonly Link[] {
    this.settle();
    const links: Link[] = [];
    for (const article of this.articles.inOrder()) {
      for (const { pair, other } of this.byOther(article))
        if (this.articles.compare(other, article) > 0) for (const link of this.links.of(pair)) links.push(link);
    }
    return links;
  }

  /** The links as they are packed. */
  packed(): PackedLinks {
    this.settle();
    return this.links;
  }

  /** What deserves a reader's eye among the links of an article with others; of all articles, each once, without one. */
  findings(article?: number): readonly Finding[] {
    this.settle();
    const telling =
      article === undefined ? [...this.telling] : this.pairs.of(article).filter((p) => this.telling.has(p));
    return telling.flatMap((pair) => this.links.of(pair).flatMap((link) => findingOf(link) ?? []));
  }

  /** The pairs of an article that have links, with the other article of each, by its id. */
  private byOther(article: number): readonly { readonly pair: number; readonly other: number }[] {
    return this.pairs
      .of(article)
      .filter((pair) => !this.links.isEmpty(pair))
      .map((pair) => ({ pair, other: this.pairs.otherOf(pair, article) }))
      .sort((a, b) => this.articles.compare(a.other, b.other));
  }

  /** The passages of other articles that have most to do with one that holds a figure. */
  related(article: number, passage: Passage): readonly RelatedPassage[] {
    this.settle();
    const similarities = new Map<string, number>();
    for (const pair of this.pairs.of(article))
      similarities.set(this.articles.id(this.pairs.otherOf(pair, article)), this.pairs.similarityOf(pair));
    return relatedPassages(
      passage,
      this.closest(article),
      (other) => similarities.get(other.article) ?? 0,
      this.index.rarity,
    );
  }

  /** The articles that share rare terms of most weight with one. */
  private closest(article: number): ArticleContext[] {
    return this.index
      .sharing(article, this.contextOf(article))
      .sort((x, y) => y.weight - x.weight || this.articles.compare(x.article, y.article))
      .slice(0, MOST_SEARCHED)
      .map((other) => this.contextOf(other.article));
  }

  /**
   * The articles that share rare terms of `least` weight with passages of one that is not in the corpus, those that share
   * most first, `most` of them.
   */
  closestTo(passages: readonly Passage[], most: number, least: number): readonly string[] {
    return this.index
      .sharing(NONE, { passages, leadNames: NOTHING }, least)
      .sort((x, y) => y.weight - x.weight || this.articles.compare(x.article, y.article))
      .slice(0, most)
      .map(({ article }) => this.articles.id(article));
  }

  /** How much a term says among the articles: less where very many of them hold it. */
  get rarity(): Rarity {
    return this.index.rarity;
  }

  /** What an article and one that is not in the corpus make of each other. */
  judgeWith(context: ArticleContext, article: number): readonly Link[] {
    return judgeArticles(context, this.contextOf(article), this.index.rarity).links;
  }

  /** For how many figures another article of the same story or with a link to them has a figure to compare them with. */
  compared(): number {
    this.settle();
    let count = 0;
    for (const article of this.articles.inOrder()) {
      const others = this.pairs.of(article).map((pair) => this.pairs.otherOf(pair, article));
      for (let i = 0; i < this.lines.sizeOf(article); i++) {
        const dimension = this.lines.keyAt(article, i);
        if (others.some((other) => this.lines.countOf(other, dimension) > 0)) count += this.lines.countAt(article, i);
      }
    }
    return count;
  }

  /** What speaks for and against two figures stating the same fact; undefined where one of them is in no passage. */
  explain(one: FigureRef, other: FigureRef): Explanation | undefined {
    const [a, b] = [this.placed(one), this.placed(other)];
    if (!a || !b) return undefined;
    const { rarity } = this.index;
    const passages = passageEvidence(a.passage, b.passage, rarity);
    const evidence = evidenceOf(a, b, articleEvidence(a.article, b.article), passages, rarity);
    return explainSameFact(a, b, evidence);
  }

  private placed({ article: id, figure: { start } }: FigureRef): Placed | undefined {
    const number = this.articles.known(id);
    const article = number < 0 ? undefined : this.contextOf(number);
    for (const passage of article?.passages ?? []) {
      const figure = passage.figures.find(({ statement }) => statement.figure.start === start);
      if (article && figure) return { article, passage, figure };
    }
    return undefined;
  }

  /** The stories of the corpus, by the ids of their first articles. */
  stories(): readonly Story[] {
    this.settle();
    return this.grouped.stories();
  }

  /** The story that an article tells with others. */
  storyOf(article: number): Story | undefined {
    this.settle();
    return this.grouped.storyOf(article);
  }

  /**
   * Works out some of what one article that came or changed has to do with the others; answers whether there is more to
   * work out.
   */
  settleNext(): boolean {
    for (const article of this.index.takeUnsettled()) this.waiting.add(article);
    if (!this.begun) this.begin();
    this.judgeSome();
    return this.begun !== undefined || this.waiting.size > 0;
  }

  private begin(): void {
    const article = this.nextWaiting();
    if (article === undefined) return;
    this.waiting.delete(article);
    this.forgetPairsOf(article);
    const context = this.contextOf(article);
    const others = this.index.sharing(article, context).map((other) => other.article);
    // The pairs with articles that still wait are theirs to judge.
    this.near.push(...others.filter((other) => this.waiting.has(other)));
    this.near = this.near.slice(-MOST_NEAR);
    this.begun = { article, context, others: others.filter((other) => !this.waiting.has(other)) };
  }

  private judgeSome(): void {
    if (!this.begun) return;
    const { article, context, others } = this.begun;
    for (const other of others.splice(0, JUDGED_AT_ONCE)) this.judge(article, context, other);
    if (others.length === 0) this.begun = undefined;
  }

  /** What changes while an article is being worked out may change what it is set beside: it waits again. */
  private giveUp(): void {
    if (this.begun) this.waiting.add(this.begun.article);
    this.begun = undefined;
  }

  /** What comes of it does not depend on the order, but articles of one story ask for each other. */
  private nextWaiting(): number | undefined {
    for (let near = this.near.pop(); near !== undefined; near = this.near.pop())
      if (this.waiting.has(near)) return near;
    const [first] = this.waiting;
    return first;
  }

  private settle(): void {
    if (this.isFilling) return;
    while (this.settleNext());
  }

  private judge(article: number, context: ArticleContext, other: number): void {
    const { similarity, links, findings } = judgeArticles(context, this.contextOf(other), this.index.rarity);
    if (links.length === 0 && similarity < LEAST_SIMILARITY) return;
    const pair = this.pairs.add(article, other, similarity);
    this.grouped.change(article);
    this.grouped.change(other);
    this.links.put(pair, links);
    if (findings.length > 0) this.telling.add(pair);
  }

  private forgetPairsOf(article: number): void {
    for (const pair of this.pairs.of(article)) {
      this.grouped.change(article);
      this.grouped.change(this.pairs.otherOf(pair, article));
      this.telling.delete(pair);
      this.links.put(pair, []);
      this.pairs.remove(pair);
    }
  }

  save(sections: Sections): void {
    this.giveUp();
    for (const article of this.index.takeUnsettled()) this.waiting.add(article);
    this.index.save(sections);
    this.pairs.save(sections);
    this.links.save(sections, 'pairs/links');
    this.dimensions.save(sections, 'dimensions');
    this.lines.save(sections, 'dimensions/lines');
    this.grouped.save(sections);
    sections.set('pairs/telling', bytesOf(Int32Array.from(this.telling)));
    sections.set('pairs/waiting', bytesOf(Int32Array.from(this.waiting)));
  }

  load(sections: SavedSections): void {
    this.index.load(sections);
    this.pairs.load(sections);
    this.links.load(sections, 'pairs/links');
    this.dimensions.load(sections, 'dimensions');
    this.lines.load(sections, 'dimensions/lines');
    this.grouped.load(sections);
    for (const pair of intsOf(sections.get('pairs/telling'))) this.telling.add(pair);
    for (const article of intsOf(sections.get('pairs/waiting'))) this.waiting.add(article);
  }
}

const NOTHING = termList([]);
// Related passages are looked for in so many articles, those that share most.
const MOST_SEARCHED = 24;
// A slice of work: so many pairs take some milliseconds.
const JUDGED_AT_ONCE = 16;
// So many that share terms with the last ones are worked out before others.
const MOST_NEAR = 1_000;
