import type { ArticleContext, Passage } from '../context/articleContext.js';
import type { RelatedPassage } from '../context/relatedPassages.js';
import type { Rarity } from '../context/terms.js';
import type { AnnotatedArticle, ArticleAnnotations } from '../corpus/article.js';
import type { Explanation } from '../links/across/sameFactAcross.js';
import type { Finding } from '../links/finding.js';
import { compareRefs, type FigureRef, figureId, isSameRef, type Link } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import { topicLinks, topicOf } from '../links/topicLinks.js';
import type { Figure, Span } from '../model.js';
import { IntColumn } from '../packed/columns.js';
import { NONE, Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import { Tallies } from '../packed/tallies.js';
import type { Story } from '../stories/story.js';
import { AcrossLinks } from './acrossLinks.js';
import { Agreements } from './agreements.js';
import type { ArticleNumbers } from './articleNumbers.js';
import { PackedLinks } from './packedLinks.js';
import { findingsAmong, TopicWork } from './topicWork.js';

// Of what more articles tell, their words do not say whether one figure is of the same.
const MOST_IN_TOPIC = 200;

/** What an article's sentences say by themselves: nothing, links, or also what deserves a reader's eye. */
const Own = { Nothing: 0, Links: 1, Findings: 2 } as const;

/**
 * The links of a corpus: what the sentences of an article say by themselves, which the article holds, what several
 * figures of one topic say, and what two articles make of each other. Putting an article in only forgets the links of its
 * own topics; they are worked out when they are asked for. Articles go by their numbers.
 */
export class FigureLinks {
  private readonly topics = new Numbering();
  /** The articles that tell of each topic, and how many statements each has of it. */
  private readonly byTopic = new Tallies();
  private readonly work: TopicWork;
  private readonly across: AcrossLinks;
  private readonly agreementsNow = new Agreements();
  private readonly own = new IntColumn();
  /** How many statements each article has. */
  private readonly told = new IntColumn();

  /** `articleOf` gives an article as it was put in. */
  constructor(
    private readonly articles: ArticleNumbers,
    private readonly articleOf: (article: number) => AnnotatedArticle,
  ) {
    const figureAt = (article: number, at: number): FigureRef => ({
      article: articles.id(article),
      figure: this.annotationsOf(article).figures[at] as Figure,
    });
    const placeOf = ({ article, figure }: FigureRef): readonly [number, number] => {
      const number = articles.known(article);
      return [number, placeAt(this.annotationsOf(number).figures, figure.start)];
    };
    this.work = new TopicWork(new PackedLinks(figureAt, placeOf), (topic) => topicLinks(this.inTopic(topic)));
    this.across = new AcrossLinks(
      articles,
      (article) => this.annotationsOf(article).reading.context,
      figureAt,
      placeOf,
    );
  }

  /** Adds an article that is not there. */
  put(article: number, { annotations: { reading } }: AnnotatedArticle): void {
    this.told.set(article, reading.statements.length);
    this.own.set(article, ownOf(reading.links));
    this.across.put(article, reading.context);
    this.countTopics(article, reading.statements, 1);
  }

  /** Takes an article out that was put in. */
  remove(article: number, { annotations: { reading } }: AnnotatedArticle): void {
    this.countTopics(article, reading.statements, -1);
    this.told.set(article, 0);
    this.own.set(article, Own.Nothing);
    this.across.remove(article, reading.context);
  }

  private countTopics(article: number, statements: readonly Statement[], by: 1 | -1): void {
    for (const [topic, count] of this.topicsOf(statements)) {
      this.byTopic.add(topic, article, by * count);
      // What is told once has nothing to be compared with.
      const isToldOften = this.byTopic.sizeOf(topic) > 1 || this.byTopic.countAt(topic, 0) > 1;
      if (isToldOften) this.work.await(topic);
      else this.work.forget(topic);
    }
  }

  /** Every link of a figure. */
  of(ref: FigureRef): readonly Link[] {
    const article = this.articles.known(ref.article);
    const statement = this.statementOf(article, ref.figure);
    if (!statement) return [];
    const topic = topicOf(statement);
    const told = [
      ...this.ownLinks(article),
      ...(topic === undefined ? [] : this.work.linksOf(this.topics.of(topic))),
    ].filter(holding(ref));
    return [...told, ...withoutTold(this.across.linksOf(article).filter(holding(ref)), told)];
  }

  /** Every link that has a figure in one article, each once. */
  in(id: string): readonly Link[] {
    const article = this.articles.known(id);
    if (article === NONE) return [];
    const topics = [...this.topicsOf(this.annotationsOf(article).reading.statements).keys()];
    const told = [...this.ownLinks(article), ...topics.flatMap((topic) => this.work.linksOf(topic))].filter((link) =>
      link.figures.some((ref) => ref.article === id),
    );
    return [...told, ...withoutTold(this.across.linksOf(article), told)];
  }

  /** The passages of other articles that have most to do with a figure's, best first. */
  related({ article: id, figure }: FigureRef): readonly RelatedPassage[] {
    const article = this.articles.known(id);
    const passage = article === NONE ? undefined : this.passageOf(article, figure);
    return passage ? this.across.related(article, passage) : [];
  }

  /** See {@link AcrossLinks.closestTo}. */
  closestTo(passages: readonly Passage[], most: number, least: number): readonly string[] {
    return this.across.closestTo(passages, most, least);
  }

  /** See {@link AcrossLinks.rarity}. */
  get rarity(): Rarity {
    return this.across.rarity;
  }

  /**
   * What the sentences of an article that is not in the corpus and those of one that is make of each other; `context` is
   * of the former.
   */
  linksBetween(context: ArticleContext, id: string): readonly Link[] {
    const article = this.articles.known(id);
    return article === NONE ? [] : this.across.judgeWith(context, article);
  }

  /** The links that statements of an article that is not in the corpus, on one topic, make with those of the corpus. */
  topicLinksOf(visiting: readonly Statement[]): readonly Link[] {
    const [first] = visiting;
    const text = first && topicOf(first);
    const topic = text === undefined ? NONE : this.topics.known(text);
    if (!first || topic === NONE || this.byTopic.sizeOf(topic) > MOST_IN_TOPIC) return [];
    return topicLinks([...this.inTopic(topic), ...visiting]).filter(({ figures }) =>
      figures.some(({ article }) => article === first.ref.article),
    );
  }

  /** The articles with statements on the topic of one that is of no article of the corpus. */
  articlesOnTopicOf(statement: Statement): readonly string[] {
    const text = topicOf(statement);
    const topic = text === undefined ? NONE : this.topics.known(text);
    if (topic === NONE || this.byTopic.sizeOf(topic) > MOST_IN_TOPIC) return [];
    return this.byTopic.keysOf(topic).map((article) => this.articles.id(article));
  }

  /** See {@link AcrossLinks.isFilling}. */
  set isFilling(filling: boolean) {
    this.across.isFilling = filling;
  }

  /** See {@link AcrossLinks.settleNext}. */
  settleNext(): boolean {
    return this.across.settleNext() || this.work.workNext();
  }

  stories(): readonly Story[] {
    return this.across.stories();
  }

  storyOf(id: string): Story | undefined {
    const article = this.articles.known(id);
    return article === NONE ? undefined : this.across.storyOf(article);
  }

  /** How many figures there are, and for how many there was a figure in another article to be compared with. */
  coverage(): { readonly figures: number; readonly compared: number } {
    let figures = 0;
    for (const article of this.articles.inOrder()) figures += this.told.get(article);
    return { figures, compared: this.across.compared() };
  }

  /** What speaks for and against two figures stating the same fact; undefined where they cannot be compared. */
  explain(a: FigureRef, b: FigureRef): Explanation | undefined {
    return this.across.explain(a, b);
  }

  /** Every link, each once: those of each article, those of each topic, those of each pair of articles. */
  all(): readonly Link[] {
    const own = [...this.articles.inOrder()].flatMap((article) => this.ownLinks(article));
    const topics = this.work.all().map((topic): [string, number] => [this.topics.text(topic), topic]);
    topics.sort(([a], [b]) => (a < b ? -1 : 1));
    const told = [...own, ...topics.flatMap(([, topic]) => this.work.linksOf(topic))];
    return [...told, ...withoutTold(this.across.all(), told)];
  }

  /** What deserves a reader's eye, the most pressing first. */
  findings(): readonly Finding[] {
    const own = [...this.articles.inOrder()].flatMap((article) => this.ownFindings(article));
    return sorted([...own, ...this.work.findings(), ...this.across.findings()]);
  }

  /** The findings that have a figure in one article. */
  findingsIn(id: string): readonly Finding[] {
    const article = this.articles.known(id);
    if (article === NONE) return [];
    const topics = [...this.topicsOf(this.annotationsOf(article).reading.statements).keys()];
    const told = topics.flatMap((topic) => this.work.findingsOf(topic));
    const found = [...this.ownFindings(article), ...told, ...this.across.findings(article)];
    return sorted(found.filter(({ figures }) => figures.some((ref) => ref.article === id)));
  }

  /** What other articles make of the figures of each article. */
  agreements(): Agreements {
    const { across, work, agreementsNow } = this;
    agreementsNow.take([across.packed(), work.packed(across.isFilling)]);
    return agreementsNow;
  }

  save(sections: Sections): void {
    this.topics.save(sections, 'topics');
    this.byTopic.save(sections, 'topics/articles');
    this.work.save(sections);
    this.across.save(sections);
    this.own.save(sections, 'links/own');
    this.told.save(sections, 'links/told');
  }

  load(sections: SavedSections): void {
    this.topics.load(sections, 'topics');
    this.byTopic.load(sections, 'topics/articles');
    this.work.load(sections);
    this.across.load(sections);
    this.own.load(sections, 'links/own');
    this.told.load(sections, 'links/told');
  }

  private annotationsOf(article: number): ArticleAnnotations {
    return this.articleOf(article).annotations;
  }

  private ownLinks(article: number): readonly Link[] {
    return this.own.get(article) === Own.Nothing ? [] : this.annotationsOf(article).reading.links;
  }

  private ownFindings(article: number): readonly Finding[] {
    return this.own.get(article) === Own.Findings ? findingsAmong(this.annotationsOf(article).reading.links) : [];
  }

  private passageOf(article: number, figure: Span): Passage | undefined {
    const { passages } = this.annotationsOf(article).reading.context;
    return passages.find(({ start, end }) => start <= figure.start && figure.end <= end);
  }

  private statementOf(article: number, { start }: Figure): Statement | undefined {
    if (article === NONE) return undefined;
    const { statements } = this.annotationsOf(article).reading;
    const found =
      statements[
        placeAt(
          statements.map(({ figure }) => figure),
          start,
        )
      ];
    return found?.figure.start === start ? found : undefined;
  }

  /** By article id, then in the order of the text. */
  private inTopic(topic: number): readonly Statement[] {
    const text = this.topics.text(topic);
    return this.articles
      .sorted(this.byTopic.keysOf(topic))
      .flatMap((article) =>
        this.annotationsOf(article).reading.statements.filter((statement) => topicOf(statement) === text),
      );
  }

  /** The topics of statements, and how many there are of each. */
  private topicsOf(statements: readonly Statement[]): ReadonlyMap<number, number> {
    const topics = new Map<number, number>();
    for (const statement of statements) {
      const text = topicOf(statement);
      if (text === undefined) continue;
      const topic = this.topics.of(text);
      topics.set(topic, (topics.get(topic) ?? 0) + 1);
    }
    return topics;
  }
}

function ownOf(links: readonly Link[]): number {
  if (links.length === 0) return Own.Nothing;
  return findingsAmong(links).length > 0 ? Own.Findings : Own.Links;
}

/** How many spans of an ordered list begin before `start`. */
function placeAt(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const holding =
  (ref: FigureRef) =>
  ({ figures }: Link): boolean =>
    figures.some((other) => isSameRef(other, ref));

/** What a topic tells by its rules, a pair of articles need not tell again. */
export function withoutTold(links: readonly Link[], told: readonly Link[]): readonly Link[] {
  const known = new Set(told.filter(({ figures }) => figures.length === 2).map(keyOf));
  return known.size === 0 ? links : links.filter((link) => !known.has(keyOf(link)));
}

const keyOf = ({ type, figures }: Link): string => `${type} ${figures.map(figureId).join('+')}`;

const SEVERITIES: readonly Finding['severity'][] = ['warning', 'information', 'hint'];

/** Warnings first, then in the order of their first figure. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  // What a topic tells and what a pair of articles tells may be one.
  const once = new Map<string, Finding>();
  for (const finding of findings) if (!once.has(finding.id)) once.set(finding.id, finding);
  return [...once.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareRefs(a.figures[0] as FigureRef, b.figures[0] as FigureRef) ||
      (a.id < b.id ? -1 : 1),
  );
}
