import type { ArticleContext, Passage } from '../context/articleContext.js';
import type { RelatedPassage } from '../context/relatedPassages.js';
import type { Rarity } from '../context/terms.js';
import type { AnnotatedArticle } from '../corpus/article.js';
import type { NamePair } from '../entities/lexicon.js';
import type { CorpusEvent } from '../events/corpusEvent.js';
import { sourcedTellings } from '../events/sourcedTellings.js';
import { IdentityIndex, type IdentityQuestion, type Resolved } from '../identity/identityIndex.js';
import { resolveAnnotations } from '../identity/resolveAnnotations.js';
import type { IntroductionRef } from '../introductions/introduction.js';
import { introductionIn } from '../introductions/introductionIn.js';
import type { Explanation } from '../links/across/sameFactAcross.js';
import type { Finding } from '../links/finding.js';
import { intervalOf, relativeWidth } from '../links/interval.js';
import { type FigureRef, figureId, isSameRef, type Link } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import type { Entity, Mention } from '../model.js';
import { IntColumn } from '../packed/columns.js';
import { NONE, Numbering } from '../packed/numbering.js';
import type { Saved, SavedSections, Sections } from '../packed/sections.js';
import type { CorpusRelation } from '../relations/mergeRelations.js';
import type { Story } from '../stories/story.js';
import { ArticleNumbers } from './articleNumbers.js';
import { type ArticleSource, HeldArticles } from './articleSource.js';
import {
  EntityIndex,
  type EntityWeight,
  type FigureOwner,
  type MentionRef,
  type RelatedEntity,
} from './entityIndex.js';
import { EventIndex } from './eventIndex.js';
import { FigureLinks } from './figureLinks.js';
import { type ListedArticle, Listing } from './listing.js';
import { countNear } from './neighbours.js';
import { RelationIndex } from './relationIndex.js';
import { ResolvedArticles } from './resolvedArticles.js';
import { byText, type Compare, firstOf } from './sortedList.js';
import { StoryEvents } from './storyEvents.js';

export type { EntityWeight, FigureOwner, MentionRef, RelatedEntity } from './entityIndex.js';
export type { ListedArticle } from './listing.js';

/** How much of a corpus was compared. */
export interface Coverage {
  readonly articles: number;
  /** Those that have no date. */
  readonly undated: number;
  readonly figures: number;
  /** Those for which another article has a figure to be compared with. */
  readonly compared: number;
}

// A card is made while the reader waits: of hundreds of articles that name somebody only so many are looked into.
const ARTICLES_READ = 24;

/**
 * What a corpus says: the only shared state, changed by {@link put} and {@link remove} alone. A change costs the
 * article that changes and those whose entities it makes others, and a question its answer, whatever the size of the
 * corpus. What a query tells depends on the articles alone. The articles themselves are in their store; what is here
 * names them by number, and is packed.
 */
export class CorpusIndex {
  private readonly numbers = new ArticleNumbers();
  private readonly listed = new Listing();
  private readonly entityNumbers = new Numbering();
  /** Names and how articles write them. */
  private readonly texts = new Numbering();
  private readonly identity: IdentityIndex;
  private readonly resolved: ResolvedArticles;
  private readonly entityIndex: EntityIndex;
  private readonly figureLinks: FigureLinks;
  private readonly eventIndex: EventIndex;
  private readonly storyEvents = new StoryEvents();
  private readonly relationIndex: RelationIndex;
  private atRest: 'resting' | 'reading' = 'reading';
  /** With which change each article was entered or left last. */
  private readonly changes = new IntColumn();
  private lastChange = 0;

  /**
   * `lexicon` holds the listed entities, by id; what the recogniser finds comes with its article. Names that are `apart` are
   * not taken for names of one thing.
   */
  constructor(
    private readonly lexicon: ReadonlyMap<string, Entity> = new Map(),
    private readonly articles: ArticleSource = new HeldArticles(),
    apart: readonly NamePair[] = [],
  ) {
    const { numbers, entityNumbers } = this;
    this.identity = new IdentityIndex(lexicon, numbers, entityNumbers, this.texts, apart);
    this.resolved = new ResolvedArticles(numbers, articles, this.identity, entityNumbers, lexicon);
    const articleOf = (number: number): AnnotatedArticle => this.resolved.of(number);
    const entityOf = (id: string): Entity | undefined => lexicon.get(id) ?? this.identity.entity(id);
    this.entityIndex = new EntityIndex(numbers, entityNumbers, entityOf, articleOf, this.texts);
    this.figureLinks = new FigureLinks(numbers, articleOf);
    this.eventIndex = new EventIndex(numbers, entityNumbers);
    this.relationIndex = new RelationIndex(numbers, entityNumbers, (n) => articleOf(n).annotations.relations);
  }

  /**
   * What was saved, as an index of the articles that it was saved of, which `articles` holds, under the same lexicon, with
   * the same names `apart`. No article is read.
   */
  static load(
    sections: SavedSections,
    articles: ArticleSource,
    lexicon: ReadonlyMap<string, Entity> = new Map(),
    apart: readonly NamePair[] = [],
  ): CorpusIndex {
    const index = new CorpusIndex(lexicon, articles, apart);
    for (const part of index.parts()) part.load(sections);
    return index;
  }

  /** The index as bytes by name, to be loaded again. */
  save(): Sections {
    const sections: Sections = new Map();
    for (const part of this.parts()) part.save(sections);
    return sections;
  }

  /** What is saved, each part after those that it is loaded with. */
  private parts(): readonly Saved[] {
    const { numbers, listed, identity, resolved, entityIndex, figureLinks, eventIndex, relationIndex } = this;
    const named = (numbering: Numbering, name: string): Saved => ({
      save: (sections) => numbering.save(sections, name),
      load: (sections) => numbering.load(sections, name),
    });
    const numberings = [named(this.entityNumbers, 'entities'), named(this.texts, 'texts')];
    const parts = [listed, identity, resolved, entityIndex, figureLinks, eventIndex, relationIndex];
    return [numbers, ...numberings, ...parts];
  }

  /** Adds an article, or replaces the one with its id. */
  put(annotated: AnnotatedArticle): void {
    this.putAll([annotated]);
  }

  /** Adds articles, or replaces those with their ids; costs less than one after the other: who is who is settled once. */
  putAll(articles: readonly AnnotatedArticle[]): void {
    const come = new Map<number, AnnotatedArticle>();
    for (const annotated of articles) {
      const number = this.numbers.of(annotated.article.id);
      if (come.has(number)) this.identity.remove(number);
      else if (this.numbers.has(number)) {
        this.leave(number);
        this.identity.remove(number);
      }
      this.numbers.add(number);
      this.articles.put(annotated);
      this.listed.put(number, annotated);
      this.entityIndex.read(number, annotated);
      this.identity.put(number, annotated);
      come.set(number, annotated);
    }
    this.settle(come);
  }

  /** Takes an article out; an unknown id is nothing to do. */
  remove(id: string): void {
    const number = this.numbers.known(id);
    if (number === NONE) return;
    this.leave(number);
    this.identity.remove(number);
    this.numbers.remove(number);
    this.articles.remove(id);
    this.settle();
  }

  /** Enters articles that have come, and anew those whose entities are others since then. */
  private settle(come: ReadonlyMap<number, AnnotatedArticle> = new Map()): void {
    for (const number of this.identity.settle()) {
      if (come.has(number)) continue;
      this.leave(number);
      this.enter(number);
    }
    for (const [number, annotated] of come) this.enter(number, annotated);
  }

  private enter(number: number, annotated?: AnnotatedArticle): void {
    this.changes.set(number, ++this.lastChange);
    const resolved = this.resolved.enter(number, annotated);
    this.entityIndex.put(number, resolved);
    this.figureLinks.put(number, resolved);
    this.eventIndex.put(
      number,
      sourcedTellings(resolved, (entity) => this.lexicon.get(entity)?.name),
    );
    this.relationIndex.put(number, resolved.annotations.relations);
  }

  private leave(number: number): void {
    this.changes.set(number, ++this.lastChange);
    const resolved = this.resolved.of(number);
    this.entityIndex.remove(number, resolved);
    this.figureLinks.remove(number, resolved);
    this.eventIndex.remove(number);
    this.relationIndex.remove(number, resolved.annotations.relations);
    this.resolved.leave(number);
  }

  /** What an entity that an article's reader found is in the corpus; undefined where it is just that. */
  resolve(article: string, entity: string): Resolved | undefined {
    const number = this.numbers.known(article);
    return number === NONE ? undefined : this.identity.resolve(number, entity);
  }

  /** Which entities may be one, where that is not sure enough to say so. */
  identityQuestions(): readonly IdentityQuestion[] {
    return this.identity.questions();
  }

  /** An article with the entities of the corpus. */
  article(id: string): AnnotatedArticle | undefined {
    const number = this.numbers.known(id);
    return number === NONE ? undefined : this.resolved.of(number);
  }

  /** Is there an article of this id? */
  has(id: string): boolean {
    return this.numbers.known(id) !== NONE;
  }

  /** What lists show of an article; undefined where there is no such article. */
  listedArticle(id: string): ListedArticle | undefined {
    const number = this.numbers.known(id);
    return number === NONE ? undefined : this.listed.of(number, id);
  }

  /** How many articles there are. */
  get size(): number {
    return this.numbers.size;
  }

  /** Grows with every change of an article. */
  get revision(): number {
    return this.lastChange;
  }

  /** The ids of articles that came, changed or went after a revision; all that there are where it is left out. */
  changedSince(revision?: number): readonly string[] {
    if (revision === undefined) return Array.from(this.numbers.inOrder(), (number) => this.numbers.id(number));
    const changed: string[] = [];
    for (let number = 0; number < this.changes.size; number++)
      if (this.changes.get(number) > revision) changed.push(this.numbers.id(number));
    return changed;
  }

  /**
   * What other articles make of figures: asked once for as many as one wants, it tells the bits of an agreement of the figure at
   * a place among those of an article.
   */
  agreements(): (article: string, at: number) => number {
    const agreements = this.figureLinks.agreements();
    return (article, at) => agreements.of(this.numbers.known(article), at);
  }

  /** All articles, ordered by id, one after the other: each is made when its turn comes. Who needs less asks {@link listing}. */
  *allArticles(): Generator<AnnotatedArticle> {
    for (const number of this.numbers.inOrder()) yield this.resolved.of(number);
  }

  /** What lists show of the articles, ordered by id. */
  listing(): readonly ListedArticle[] {
    return Array.from(this.numbers.inOrder(), (number) => this.listed.of(number, this.numbers.id(number)));
  }

  /** An entity, also by an id under which only some article found it. */
  entity(id: string): Entity | undefined {
    return this.entityIndex.entity(this.identity.canonical(id));
  }

  /** Every entity that is mentioned, the one that the corpus is most about first. */
  entities(): readonly EntityWeight[] {
    return this.entityIndex.entities();
  }

  /** How much the corpus says of one entity; undefined where nobody mentions it. */
  weigh(entity: string): EntityWeight | undefined {
    return this.entityIndex.weigh(entity);
  }

  /** The ids of the first `most` articles that mention an entity, in their order. */
  articlesWith(entity: string, most?: number): readonly string[] {
    return this.entityIndex.articlesWith(entity, most);
  }

  /** Does an article mention an entity? */
  isNamedIn(entity: string, article: string): boolean {
    return this.entityIndex.isNamedIn(entity, article);
  }

  /** The mentions of an entity in one article, in the order of the text. */
  mentionsIn(entity: string, article: string): readonly Mention[] {
    return this.entityIndex.mentionsIn(entity, article);
  }

  /** Every mention of an entity, by article id, then in the order of the text. */
  mentionsOf(entity: string): readonly MentionRef[] {
    return this.entityIndex.mentionsOf(entity);
  }

  /** The first mention of an entity in the first article that has one. */
  firstMentionOf(entity: string): MentionRef | undefined {
    return this.entityIndex.firstMentionOf(entity);
  }

  /**
   * An article that is not in the corpus and does not come in, with the entities of the corpus in the place of those that
   * its reader found. Nothing that the corpus says becomes another by it.
   */
  visiting(annotated: AnnotatedArticle): AnnotatedArticle {
    return resolveAnnotations(annotated, this.identity.resolutionFor(annotated));
  }

  /**
   * The ids of the articles that share rare terms of `least` weight with passages of a visiting article, those that share
   * most first, `most` of them.
   */
  closestTo(passages: readonly Passage[], most: number, least: number): readonly string[] {
    return this.figureLinks.closestTo(passages, most, least);
  }

  /** How much a term says among the articles: less where very many of them hold it. */
  get rarity(): Rarity {
    return this.figureLinks.rarity;
  }

  /** The links between a visiting article, by its context, and one of the corpus. */
  linksBetween(visiting: ArticleContext, article: string): readonly Link[] {
    return this.figureLinks.linksBetween(visiting, article);
  }

  /** The ids of the articles that have a statement on the topic of one of a visiting article. */
  articlesOnTopicOf(visiting: Statement): readonly string[] {
    return this.figureLinks.articlesOnTopicOf(visiting);
  }

  /** The links that statements of a visiting article on one topic make with those of the corpus. */
  topicLinksOf(visiting: readonly Statement[]): readonly Link[] {
    return this.figureLinks.topicLinksOf(visiting);
  }

  /** The figures whose subject is `entity`, `most` of them, the newest period first, the undated last. */
  figuresOf(entity: string, most = Number.POSITIVE_INFINITY): readonly FigureRef[] {
    const figures: FigureRef[] = [];
    for (const ref of this.newestFigures(entity)) {
      if (figures.length >= most) break;
      figures.push(ref);
    }
    return figures;
  }

  /** The same one after the other: each article is read when its turn comes. */
  newestFigures(entity: string): Iterable<FigureRef> {
    return this.entityIndex.figuresOf(entity);
  }

  /** Whose figures there are, those of whom most articles tell some first; without those that are no entity. */
  figureOwners(): readonly FigureOwner[] {
    return [...this.entityIndex.figureOwners()].sort(
      (a, b) => b.articles - a.articles || b.figures - a.figures || byText(a.entity.name, b.entity.name),
    );
  }

  /** What articles state with the newest `most` figures of an entity. */
  statementsOf(entity: string, most: number): readonly Statement[] {
    const statements: Statement[] = [];
    for (const { article, figure } of this.figuresOf(entity, most)) {
      const told = this.article(article)?.annotations.reading.statements;
      const statement = told?.find(({ ref }) => ref.figure.start === figure.start);
      if (statement) statements.push(statement);
    }
    return statements;
  }

  /** The different ways in which the corpus writes an entity's name, the most frequent first, the rarest left out. */
  surfaceForms(entity: string): readonly string[] {
    return this.entityIndex.surfaceForms(entity);
  }

  /** The entities that stand close to an entity most often, the most frequent first. */
  related(entity: string): readonly RelatedEntity[] {
    return this.entityIndex.related(entity);
  }

  /** The first place where `other` stands close to `entity`: its mention there. */
  placeBeside(entity: string, other: string): MentionRef | undefined {
    return this.entityIndex.placeBeside(entity, other);
  }

  /** The mention of an entity in an article with most said around it: figures and other entities close by. */
  tellingMention(entity: string, article: string): Mention | undefined {
    const annotated = this.article(article);
    if (!annotated) return undefined;
    const figuresNear = countNear(annotated.annotations.figures);
    const mentionsNear = countNear(annotated.annotations.mentions);
    let best: Mention | undefined;
    let bestScore = -1;
    for (const mention of this.mentionsIn(entity, article)) {
      const score = 2 * figuresNear(mention) + mentionsNear(mention);
      if (score > bestScore) {
        best = mention;
        bestScore = score;
      }
    }
    return best;
  }

  /** Where the corpus says most about an entity. */
  definingMention(entity: string): MentionRef | undefined {
    const first = this.firstMentionOf(entity);
    const mention = first && this.tellingMention(entity, first.article);
    return mention && { article: first.article, mention };
  }

  /**
   * How articles introduce an entity, best first, one place of each article; of equals the newest. Reads the newest
   * {@link ARTICLES_READ} articles that name it.
   */
  introductionsOf(entity: string): readonly IntroductionRef[] {
    // Articles without a date last, and those of one day by their ids.
    const newestFirst: Compare<number> = (a, b) =>
      byText(this.listed.dateOf(b) ?? '', this.listed.dateOf(a) ?? '') || this.numbers.compare(a, b);
    return firstOf(this.entityIndex.namedIn(entity), ARTICLES_READ, newestFirst)
      .flatMap((number) => {
        const annotated = this.resolved.of(number);
        const introduction = introductionIn(annotated, this.mentionsIn(entity, annotated.article.id));
        return introduction ? [{ article: annotated.article.id, introduction }] : [];
      })
      .sort((a, b) => b.introduction.score - a.introduction.score);
  }

  /** Every link of a figure: what its sentence makes of it, and what other sentences and articles say of its topic. */
  linksOf(of: FigureRef): readonly Link[] {
    return this.figureLinks.of(of);
  }

  /** Every link that has a figure in an article, each once. */
  linksIn(article: string): readonly Link[] {
    return this.figureLinks.in(article);
  }

  /**
   * The figures that state the same fact as `of`, here and in other articles, the most precise first. In each link
   * `of` comes first.
   */
  restatements(of: FigureRef): readonly Link[] {
    return this.linksOf(of)
      .filter(({ type }) => type === 'same-fact' || type === 'internal-repeat')
      .map((link) => {
        const other = link.figures.find((ref) => !isSameRef(ref, of)) ?? of;
        return { link: { ...link, figures: [of, other] }, width: relativeWidth(intervalOf(other.figure)) };
      })
      .sort((a, b) => a.width - b.width)
      .map(({ link }) => link);
  }

  /**
   * The series that a figure, or one that states the same fact more precisely, is a point of; the one with most points
   * first.
   */
  seriesOf(of: FigureRef): readonly Link[] {
    const same = [of, ...this.restatements(of).flatMap(({ figures }) => figures.slice(1))];
    const found = new Map<string, Link>();
    for (const link of same.flatMap((ref) => this.linksOf(ref).filter(({ type }) => type === 'series')))
      found.set(link.figures.map(figureId).join('+'), link);
    return [...found.values()].sort((a, b) => b.figures.length - a.figures.length);
  }

  /**
   * The passages of other articles that have most to do with the one `of` stands in, best first, at most three. They
   * claim nothing; passages whose figures are linked to `of` are left out.
   */
  relatedPassages(of: FigureRef): readonly RelatedPassage[] {
    const linked = this.linksOf(of).flatMap(({ figures }) => figures);
    const isLinked = ({ article, passage: { start, end } }: RelatedPassage): boolean =>
      linked.some((ref) => ref.article === article && ref.figure.start >= start && ref.figure.end <= end);
    return this.figureLinks.related(of).filter((passage) => !isLinked(passage));
  }

  /**
   * Do many articles come one after the other? Then questions about links are answered by what {@link settleNext} has worked
   * out so far, for what it works out now the next articles would make anew.
   */
  set isFilling(filling: boolean) {
    this.figureLinks.isFilling = filling;
    this.atRest = filling ? 'reading' : 'resting';
    this.resolved.work = this.atRest;
  }

  /**
   * Works out what one article that came or changed has to do with the others; answers whether more of them wait. Every
   * question does this for all that wait, so who has time asks this before.
   */
  settleNext(): boolean {
    const isMore = this.figureLinks.settleNext() || this.eventIndex.settleNext();
    this.resolved.work = isMore ? 'comparing' : this.atRest;
    return isMore;
  }

  /** Articles that tell of one happening, by the ids of their first articles. */
  stories(): readonly Story[] {
    return this.figureLinks.stories();
  }

  /** The story that an article tells with others. */
  storyOf(article: string): Story | undefined {
    return this.figureLinks.storyOf(article);
  }

  /** How much was there to be compared: what an empty list of findings stands on. */
  coverage(): Coverage {
    let undated = 0;
    for (const number of this.numbers.inOrder()) if (this.listed.dateOf(number) === undefined) undated++;
    return { articles: this.numbers.size, undated, ...this.figureLinks.coverage() };
  }

  /** What speaks for and against two figures of different articles stating the same fact. */
  explain(a: FigureRef, b: FigureRef): Explanation | undefined {
    return this.figureLinks.explain(a, b);
  }

  /** The amounts that the article itself gives for `of` in another currency. */
  conversions(of: FigureRef): readonly Link[] {
    return this.linksOf(of).filter(({ type }) => type === 'conversion');
  }

  /** Every link of the corpus, each once. */
  links(): readonly Link[] {
    return this.figureLinks.all();
  }

  /** What deserves a reader's eye: conflicts, arithmetic that fails, aims that were missed. */
  findings(): readonly Finding[] {
    return this.figureLinks.findings();
  }

  /** The findings that have a figure in one article. */
  findingsIn(article: string): readonly Finding[] {
    return this.figureLinks.findingsIn(article);
  }

  /** What happened, by date. */
  events(): readonly CorpusEvent[] {
    return this.storyEvents.of(this.eventIndex.events(), this.stories());
  }

  /** The events in which `entity` takes part, by date. */
  eventsOf(entity: string): readonly CorpusEvent[] {
    this.events();
    return this.storyEvents.instead(this.eventIndex.withParticipant(entity));
  }

  /** The relations that articles state of `entity`, the most often stated first. */
  relationsOf(entity: string): readonly CorpusRelation[] {
    return this.relationIndex.relationsOf(entity);
  }

  /** Every relation that an article states, the most often stated first. */
  relations(): readonly CorpusRelation[] {
    return this.relationIndex.relations();
  }
}
