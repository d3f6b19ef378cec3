import type { ArticleContext, Passage } from '../context/articleContext.js';
import { ArticleIndex } from '../context/articleIndex.js';
import { type RelatedPassage, relatedPassages } from '../context/relatedPassages.js';
import { articleEvidence, evidenceOf, type Placed, passageEvidence } from '../links/across/evidence.js';
import { type JudgedArticles, judgeArticles } from '../links/across/judgeArticles.js';
import { type Explanation, explainSameFact } from '../links/across/sameFactAcross.js';
import type { Finding } from '../links/finding.js';
import type { FigureRef, Link } from '../links/link.js';
import { clusterStories, type Likeness } from '../stories/clusterStories.js';
import type { Story } from '../stories/story.js';

/**
 * What the articles of a corpus make of each other, pair by pair. What two articles are to each other is theirs,
 * so a change costs the pairs of the articles that change; they are worked out when somebody asks.
 */
export class AcrossLinks {
  private readonly articles = new ArticleIndex();
  /** Of the pairs that have anything to say to each other, both ways. */
  private readonly pairs = new Map<string, Map<string, JudgedArticles>>();
  /** Those in which there is a finding. */
  private readonly telling = new Set<JudgedArticles>();
  private readonly waiting = new Set<string>();
  private grouped: readonly Story[] | undefined;
  private readonly storyByArticle = new Map<string, Story>();

  put(context: ArticleContext): void {
    this.articles.put(context);
    this.waiting.add(context.article);
  }

  remove(article: string): void {
    this.articles.remove(article);
    this.grouped = undefined;
    this.forgetPairsOf(article);
    this.waiting.delete(article);
  }

  context(article: string): ArticleContext | undefined {
    return this.articles.get(article);
  }

  /** What an article and each other one that it has to do with make of each other, by the other's id. */
  pairsOf(article: string): ReadonlyMap<string, JudgedArticles> {
    this.settle();
    return this.pairs.get(article) ?? NONE;
  }

  /** The links of an article with others, by the ids of these. */
  linksOf(article: string): readonly Link[] {
    const pairs = this.pairsOf(article);
    return [...pairs.keys()].sort().flatMap((other) => (pairs.get(other) as JudgedArticles).links);
  }

  /** Every link between two articles, each once, by the ids of the articles. */
  all(): readonly Link[] {
    this.settle();
    const links: Link[] = [];
    for (const article of [...this.pairs.keys()].sort()) {
      const others = this.pairs.get(article) as Map<string, JudgedArticles>;
      for (const other of [...others.keys()].sort()) {
        if (other > article) links.push(...(others.get(other) as JudgedArticles).links);
      }
    }
    return links;
  }

  /** What deserves a reader's eye among the links of an article with others; of all articles, each once, without one. */
  findings(article?: string): readonly Finding[] {
    this.settle();
    const judged = article === undefined ? this.telling : (this.pairs.get(article)?.values() ?? []);
    return [...judged].flatMap(({ findings }) => findings);
  }

  /** The passages of other articles that have most to do with one that holds a figure. */
  related(article: string, passage: Passage): readonly RelatedPassage[] {
    const context = this.articles.get(article);
    if (!context) return [];
    const pairs = this.pairsOf(article);
    const others = this.articles.closest(context, MOST_SEARCHED);
    return relatedPassages(passage, others, (other) => pairs.get(other.article)?.similarity ?? 0, this.articles.rarity);
  }

  /** For how many figures another article of the same story or with a link to them has a figure to compare them with. */
  compared(): number {
    this.settle();
    let count = 0;
    for (const [article, pairs] of this.pairs) {
      const own = this.articles.get(article) as ArticleContext;
      const dimensions = new Set<string>();
      for (const other of pairs.keys())
        for (const dimension of (this.articles.get(other) as ArticleContext).lines.keys()) dimensions.add(dimension);
      for (const [dimension, line] of own.lines) if (dimensions.has(dimension)) count += line.length;
    }
    return count;
  }

  /** What speaks for and against two figures stating the same fact; undefined where one of them is in no passage. */
  explain(one: FigureRef, other: FigureRef): Explanation | undefined {
    const [a, b] = [this.placed(one), this.placed(other)];
    if (!a || !b) return undefined;
    const { rarity } = this.articles;
    const passages = passageEvidence(a.passage, b.passage, rarity);
    const evidence = evidenceOf(a, b, articleEvidence(a.article, b.article), passages, rarity);
    return explainSameFact(a, b, evidence);
  }

  private placed({ article: id, figure: { start } }: FigureRef): Placed | undefined {
    const article = this.articles.get(id);
    for (const passage of article?.passages ?? []) {
      const figure = passage.figures.find(({ statement }) => statement.figure.start === start);
      if (article && figure) return { article, passage, figure };
    }
    return undefined;
  }

  /** The stories of the corpus, by the ids of their first articles. */
  stories(): readonly Story[] {
    this.settle();
    if (!this.grouped) {
      this.grouped = this.groupStories();
      this.storyByArticle.clear();
      for (const story of this.grouped) for (const article of story.articles) this.storyByArticle.set(article, story);
    }
    return this.grouped;
  }

  /** The story that an article tells with others. */
  storyOf(article: string): Story | undefined {
    this.stories();
    return this.storyByArticle.get(article);
  }

  private groupStories(): readonly Story[] {
    const ids = [...this.pairs.keys()].sort();
    const numbers = new Map(ids.map((id, i) => [id, i]));
    const alike: Likeness[] = [];
    ids.forEach((id, a) => {
      for (const [other, { similarity }] of this.pairs.get(id) ?? NONE) {
        const b = numbers.get(other) as number;
        if (a < b && similarity >= LEAST_SIMILARITY) alike.push({ a, b, similarity });
      }
    });
    const groups = new Map<number, string[]>();
    clusterStories(ids.length, alike).forEach((first, i) => {
      const group = groups.get(first);
      if (group) group.push(ids[i] as string);
      else groups.set(first, [ids[i] as string]);
    });
    return [...groups.values()]
      .filter((articles) => articles.length > 1)
      .map((articles) => ({ id: `story/${articles[0]}`, articles, leading: this.leadingOf(articles) }));
  }

  private leadingOf(articles: readonly string[]): string {
    const likeness = (id: string): number =>
      articles.reduce((sum, other) => sum + (this.pairs.get(id)?.get(other)?.similarity ?? 0), 0);
    return articles.reduce((best, id) => (likeness(id) > likeness(best) ? id : best));
  }

  /** Works out what one article that came or changed has to do with the others; answers whether more of them wait. */
  settleNext(): boolean {
    for (const article of this.articles.takeUnsettled()) if (this.articles.get(article)) this.waiting.add(article);
    const [article] = this.waiting;
    if (article !== undefined) {
      this.waiting.delete(article);
      this.settleArticle(article);
    }
    return this.waiting.size > 0;
  }

  private settle(): void {
    while (this.settleNext());
  }

  /** The pairs with articles that still wait are theirs to judge. */
  private settleArticle(article: string): void {
    this.grouped = undefined;
    this.forgetPairsOf(article);
    const context = this.articles.get(article) as ArticleContext;
    for (const other of this.articles.sharing(context)) {
      if (this.waiting.has(other.article)) continue;
      const judged = judgeArticles(context, other, this.articles.rarity);
      if (judged.links.length === 0 && judged.similarity < LEAST_SIMILARITY) continue;
      if (judged.findings.length > 0) this.telling.add(judged);
      this.pairsFor(article).set(other.article, judged);
      this.pairsFor(other.article).set(article, judged);
    }
  }

  private pairsFor(article: string): Map<string, JudgedArticles> {
    let pairs = this.pairs.get(article);
    if (!pairs) {
      pairs = new Map();
      this.pairs.set(article, pairs);
    }
    return pairs;
  }

  private forgetPairsOf(article: string): void {
    const own = this.pairs.get(article);
    if (!own) return;
    for (const other of own.keys()) {
      this.telling.delete(own.get(other) as JudgedArticles);
      const back = this.pairs.get(other);
      back?.delete(article);
      if (back?.size === 0) this.pairs.delete(other);
    }
    this.pairs.delete(article);
  }
}

// Related passages are looked for in so many articles, those that share most.
const MOST_SEARCHED = 24;
// Articles less alike than this are of no story, whatever else they share.
const LEAST_SIMILARITY = 0.15;
const NONE: ReadonlyMap<string, JudgedArticles> = new Map();
