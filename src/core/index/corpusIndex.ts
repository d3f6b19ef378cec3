import type { RelatedPassage } from '../context/relatedPassages.js';
import type { AnnotatedArticle } from '../corpus/article.js';
import type { CorpusEvent } from '../events/corpusEvent.js';
import { sourcedTellings } from '../events/sourcedTellings.js';
import { IdentityIndex, type IdentityQuestion, type Resolved } from '../identity/identityIndex.js';
import { resolveAnnotations } from '../identity/resolveAnnotations.js';
import type { IntroductionRef } from '../introductions/introduction.js';
import { introductionIn } from '../introductions/introductionIn.js';
import type { Explanation } from '../links/across/sameFactAcross.js';
import type { Finding } from '../links/finding.js';
import { intervalOf, relativeWidth } from '../links/interval.js';
import { type FigureRef, isSameRef, type Link } from '../links/link.js';
import type { Entity, Mention } from '../model.js';
import type { CorpusRelation } from '../relations/mergeRelations.js';
import type { Story } from '../stories/story.js';
import { EntityIndex, type EntityWeight, type MentionRef, type RelatedEntity } from './entityIndex.js';
import { EventIndex } from './eventIndex.js';
import { FigureLinks } from './figureLinks.js';
import { countNear } from './neighbours.js';
import { RelationIndex } from './relationIndex.js';
import { byText, insertSorted, removeSorted } from './sortedList.js';
import { StoryEvents } from './storyEvents.js';

export type { EntityWeight, MentionRef, RelatedEntity } from './entityIndex.js';

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
 * corpus. What a query tells depends on the articles alone.
 */
export class CorpusIndex {
  /** As their reader annotated them, and with the entities of the corpus. */
  private readonly sources = new Map<string, AnnotatedArticle>();
  private readonly articles = new Map<string, AnnotatedArticle>();
  private readonly identity: IdentityIndex;
  private readonly ordered: AnnotatedArticle[] = [];
  private readonly entityIndex: EntityIndex;
  private readonly figureLinks = new FigureLinks();
  private readonly eventIndex = new EventIndex();
  private readonly storyEvents = new StoryEvents();
  private readonly relationIndex = new RelationIndex();

  /** `lexicon` holds the listed entities, by id; what the recogniser finds comes with its article. */
  constructor(private readonly lexicon: ReadonlyMap<string, Entity> = new Map()) {
    this.identity = new IdentityIndex(lexicon);
    this.entityIndex = new EntityIndex((id) => lexicon.get(id) ?? this.identity.entity(id));
  }

  /** Adds an article, or replaces the one with its id. */
  put(annotated: AnnotatedArticle): void {
    const { id } = annotated.article;
    this.leave(id);
    this.sources.set(id, annotated);
    this.identity.put(annotated);
    this.settle(id);
  }

  /** Takes an article out; an unknown id is nothing to do. */
  remove(id: string): void {
    if (!this.sources.delete(id)) return;
    this.leave(id);
    this.identity.remove(id);
    this.settle();
  }

  /** Enters an article that has come, and anew those whose entities are others since then. */
  private settle(come?: string): void {
    const changed = this.identity.settle();
    for (const id of changed) {
      if (id === come) continue;
      this.leave(id);
      this.enter(id);
    }
    if (come !== undefined) this.enter(come);
  }

  private enter(id: string): void {
    const annotated = resolveAnnotations(this.sources.get(id) as AnnotatedArticle, this.identity.resolutionOf(id));
    this.articles.set(id, annotated);
    insertSorted(this.ordered, annotated, byId);
    this.entityIndex.put(annotated);
    this.figureLinks.put(annotated);
    this.eventIndex.put(
      id,
      sourcedTellings(annotated, (entity) => this.lexicon.get(entity)?.name),
    );
    this.relationIndex.put(id, annotated.annotations.relations);
  }

  private leave(id: string): void {
    const annotated = this.articles.get(id);
    if (!annotated) return;
    this.articles.delete(id);
    removeSorted(this.ordered, annotated, byId);
    this.entityIndex.remove(annotated);
    this.figureLinks.remove(id);
    this.eventIndex.remove(id);
    this.relationIndex.remove(id);
  }

  /** What an entity that an article's reader found is in the corpus; undefined where it is just that. */
  resolve(article: string, entity: string): Resolved | undefined {
    return this.identity.resolve(article, entity);
  }

  /** Which entities may be one, where that is not sure enough to say so. */
  identityQuestions(): readonly IdentityQuestion[] {
    return this.identity.questions();
  }

  /** An article with the entities of the corpus. */
  article(id: string): AnnotatedArticle | undefined {
    return this.articles.get(id);
  }

  /** Is there an article of this id? */
  has(id: string): boolean {
    return this.articles.has(id);
  }

  /** The path of an article's file below its corpus folder; undefined where there is no such article. */
  pathOf(id: string): string | undefined {
    return this.articles.get(id)?.article.path;
  }

  /** All articles, ordered by id. */
  allArticles(): readonly AnnotatedArticle[] {
    return [...this.ordered];
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

  /** The ids of the articles that mention an entity, in their order. */
  articlesWith(entity: string): readonly string[] {
    return this.entityIndex.articlesWith(entity);
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

  /** Every figure whose subject is `entity`, the newest period first, the undated last. */
  figuresOf(entity: string): readonly FigureRef[] {
    return this.entityIndex.figuresOf(entity);
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
    const annotated = this.articles.get(article);
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
    return this.articlesWith(entity)
      .flatMap((id) => this.articles.get(id) ?? [])
      .sort(newestFirst)
      .slice(0, ARTICLES_READ)
      .flatMap((annotated) => {
        const introduction = introductionIn(annotated, this.mentionsIn(entity, annotated.article.id));
        return introduction ? [{ article: annotated.article.id, introduction }] : [];
      })
      .sort((a, b) => b.introduction.score - a.introduction.score);
  }

  /** Every link of a figure: what its sentence makes of it, and what other sentences and articles say of its topic. */
  linksOf(of: FigureRef): readonly Link[] {
    return this.figureLinks.of(of);
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
    const found = new Set(same.flatMap((ref) => this.linksOf(ref).filter(({ type }) => type === 'series')));
    return [...found].sort((a, b) => b.figures.length - a.figures.length);
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
   * Works out what one article that came or changed has to do with the others; answers whether more of them wait. Every
   * question does this for all that wait, so who has time asks this before.
   */
  settleNext(): boolean {
    return this.figureLinks.settleNext();
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
    const undated = this.ordered.filter(({ article }) => article.date === undefined).length;
    return { articles: this.ordered.length, undated, ...this.figureLinks.coverage() };
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
    return this.storyEvents.of(this.eventIndex.events(), this.eventIndex.undated, this.stories());
  }

  /** The events in which `entity` takes part, by date. */
  eventsOf(entity: string): readonly CorpusEvent[] {
    this.events();
    return this.storyEvents.withParticipant(entity);
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

/** Articles without a date last, and those of one day by their ids. */
const newestFirst = (a: AnnotatedArticle, b: AnnotatedArticle): number =>
  byText(b.article.date ?? '', a.article.date ?? '') || byId(a, b);

const byId = (a: AnnotatedArticle, b: AnnotatedArticle): number => byText(a.article.id, b.article.id);
