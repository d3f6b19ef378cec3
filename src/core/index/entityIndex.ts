import type { AnnotatedArticle } from '../corpus/article.js';
import { daysOf } from '../dates/isoPeriod.js';
import { compareRefs, type FigureRef } from '../links/link.js';
import type { Entity, Figure, Mention } from '../model.js';
import { outsideBoilerplate } from '../text/boilerplate.js';
import { wordsAt } from '../text/quote.js';
import { commonness } from './background.js';
import { countNear, eachNeighbour } from './neighbours.js';
import { groupBy, PostingList } from './postings.js';
import { presenceIn, salienceOf } from './salience.js';
import { type Shelf, shelfOf } from './shelf.js';
import { byText, exchanged, removeSorted, withItem } from './sortedList.js';
import { Tally } from './tally.js';

/** An entity and how much the corpus says of it. */
export interface EntityWeight {
  readonly entity: Entity;
  readonly mentions: number;
  readonly articles: number;
  /** How much of the corpus is about it rather than about anybody: what entities are ordered by. */
  readonly salience: number;
  /** Left out where it stands among the others of its kind. */
  readonly shelf?: Shelf;
}

/** A mention and the article it stands in. */
export interface MentionRef {
  readonly article: string;
  readonly mention: Mention;
}

/** An entity that is often named close to another. */
export interface RelatedEntity {
  readonly entity: Entity;
  /** How often they stand close together. */
  readonly count: number;
}

/** A figure with the day on which its period ends, in days since 1970, or {@link UNDATED}. */
interface DatedFigure extends FigureRef {
  readonly end: number;
}

/** What the corpus says of one entity. */
class Entry {
  /** Its mentions in each article, in the order of the text; never none. */
  readonly namings = new PostingList<readonly Mention[]>();
  /** How often all articles together name it. */
  mentions = 0;
  /** The same without boilerplate. */
  told = 0;
  /** How much the articles tell of it, in the parts of {@link presenceIn}. */
  presence = 0;
  /** Those of which it is the subject, the newest first. */
  figures: DatedFigure[] = [];
  readonly forms = new Tally();
  neighbours: Tally | undefined;
  /** As last listed; undefined where that no longer holds. */
  weight: EntityWeight | undefined;
}

/** Before every day. */
const UNDATED = -1e9;
// A reader looks through so many at most.
const MOST_RELATED = 20;
const MOST_FORMS = 20;

/**
 * Who is named in a corpus whose articles come and go, how, where, with whom and with which figures. Everything is
 * counted up as an article comes, and down by the same walk as it goes.
 */
export class EntityIndex {
  private readonly entries = new Map<string, Entry>();
  private weights: readonly EntityWeight[] = [];
  /** Whose weight has changed since the weights were last listed, and the weights they had. */
  private readonly unweighed = new Set<string>();
  private readonly outdated = new Set<EntityWeight>();

  /** `entity` gives an entity by its id, as the articles that are put in call it. */
  constructor(readonly entity: (id: string) => Entity | undefined) {}

  /** Adds an article that is not there yet. */
  put(annotated: AnnotatedArticle): void {
    const { id } = annotated.article;
    const { mentions, figures } = annotated.annotations;
    for (const [entity, own] of groupBy(mentions, (m) => m.entity)) {
      const entry = this.entryFor(entity);
      entry.namings.add(id, own.slice());
      entry.mentions += own.length;
      this.outdate(entity);
    }
    for (const figure of figures) {
      if (figure.subject === undefined) continue;
      const entry = this.entryFor(figure.subject);
      entry.figures = withItem(entry.figures, datedFigure(id, figure), newestFirst);
    }
    this.count(annotated, 1);
  }

  /** Takes an article out that was put in. */
  remove(annotated: AnnotatedArticle): void {
    const { id } = annotated.article;
    const { mentions, figures } = annotated.annotations;
    this.count(annotated, -1);
    const touched = new Set<string>();
    for (const { entity } of mentions) touched.add(entity);
    for (const entity of touched) {
      this.outdate(entity);
      const entry = this.entryFor(entity);
      entry.mentions -= entry.namings.of(id)?.length ?? 0;
      entry.namings.delete(id);
    }
    // The last first: taking out the last of a list moves none of the others.
    for (const figure of figures.toReversed()) {
      if (figure.subject === undefined) continue;
      removeSorted(this.entryFor(figure.subject).figures, datedFigure(id, figure), newestFirst);
      touched.add(figure.subject);
    }
    for (const entity of touched) {
      const { namings, figures } = this.entryFor(entity);
      if (namings.all.length === 0 && figures.length === 0) this.entries.delete(entity);
    }
  }

  private entryFor(entity: string): Entry {
    let entry = this.entries.get(entity);
    if (!entry) {
      entry = new Entry();
      this.entries.set(entity, entry);
    }
    return entry;
  }

  private count({ article, annotations: { mentions, boilerplate } }: AnnotatedArticle, by: 1 | -1): void {
    for (const [entity, told] of groupBy(outsideBoilerplate(mentions, boilerplate), (m) => m.entity)) {
      const entry = this.entryFor(entity);
      entry.told += by * told.length;
      entry.presence += by * presenceIn(told.length);
    }
    for (const mention of mentions) this.entryFor(mention.entity).forms.add(wordsAt(article.text, mention), by);
    eachNeighbour(mentions, (entity, neighbour) => {
      const entry = this.entryFor(entity);
      entry.neighbours ??= new Tally();
      entry.neighbours.add(neighbour.entity, by);
      if (entry.neighbours.isEmpty) entry.neighbours = undefined;
    });
  }

  private outdate(id: string): void {
    this.unweighed.add(id);
    const entry = this.entryFor(id);
    if (entry.weight) this.outdated.add(entry.weight);
    entry.weight = undefined;
  }

  /** Every entity that is mentioned, the one that the corpus is most about first. */
  entities(): readonly EntityWeight[] {
    if (this.unweighed.size === 0) return this.weights;
    const come: EntityWeight[] = [];
    for (const id of this.unweighed) {
      const entry = this.entries.get(id);
      const weight = this.weigh(id);
      if (!entry || !weight) continue;
      entry.weight = weight;
      come.push(weight);
    }
    this.weights = exchanged(this.weights, this.outdated, come, heaviestFirst);
    this.unweighed.clear();
    this.outdated.clear();
    return this.weights;
  }

  /** How much the corpus says of one entity; undefined where nobody mentions it. */
  weigh(id: string): EntityWeight | undefined {
    const entity = this.entity(id);
    const entry = this.entries.get(id);
    if (!entity || !entry || entry.mentions === 0) return undefined;
    const { mentions, told, presence, namings } = entry;
    const shelf = shelfOf(entity, told, namings.all[0]?.value[0]);
    return {
      entity,
      mentions,
      articles: namings.all.length,
      salience: salienceOf(presence, commonness(entity)),
      ...(shelf && { shelf }),
    };
  }

  /** The ids of the articles that mention an entity, in their order. */
  articlesWith(entity: string): readonly string[] {
    return (this.entries.get(entity)?.namings.all ?? []).map(({ article }) => article);
  }

  /** The mentions of an entity in one article, in the order of the text. */
  mentionsIn(entity: string, article: string): readonly Mention[] {
    return this.entries.get(entity)?.namings.of(article) ?? [];
  }

  /** Every mention of an entity, by article id, then in the order of the text. */
  mentionsOf(entity: string): readonly MentionRef[] {
    const namings = this.entries.get(entity)?.namings.all ?? [];
    return namings.flatMap(({ article, value }) => value.map((mention) => ({ article, mention })));
  }

  /** The first mention of an entity in the first article that has one. */
  firstMentionOf(entity: string): MentionRef | undefined {
    const first = this.entries.get(entity)?.namings.all[0];
    return first && { article: first.article, mention: first.value[0] as Mention };
  }

  /** The different ways in which the corpus writes an entity's name, the most frequent first, the rarest left out. */
  surfaceForms(entity: string): readonly string[] {
    return (this.entries.get(entity)?.forms.most(MOST_FORMS) ?? []).map(([form]) => form);
  }

  /** Every figure whose subject is `entity`, the newest period first, the undated last. */
  figuresOf(entity: string): readonly FigureRef[] {
    return [...(this.entries.get(entity)?.figures ?? [])];
  }

  /** The entities that stand close to an entity most often, the most frequent first. */
  related(id: string): readonly RelatedEntity[] {
    return (this.entries.get(id)?.neighbours?.most(MOST_RELATED) ?? []).flatMap(([other, count]) => {
      const entity = this.entity(other);
      return entity ? [{ entity, count }] : [];
    });
  }

  /** The first place where `other` stands close to `entity`: its mention there. */
  placeBeside(entity: string, other: string): MentionRef | undefined {
    const [own = [], others = []] = [entity, other].map((id) => this.entries.get(id)?.namings.all);
    for (const { article } of own.length < others.length ? own : others) {
      const near = countNear(this.mentionsIn(entity, article));
      const mention = this.mentionsIn(other, article).find((one) => near(one) > 0);
      if (mention) return { article, mention };
    }
    return undefined;
  }
}

const heaviestFirst = (a: EntityWeight, b: EntityWeight): number =>
  b.salience - a.salience ||
  b.articles - a.articles ||
  b.mentions - a.mentions ||
  byText(a.entity.name, b.entity.name) ||
  byText(a.entity.id, b.entity.id);

function datedFigure(article: string, figure: Figure): DatedFigure {
  const days = figure.period === undefined ? undefined : daysOf(figure.period);
  return { article, figure, end: days?.end ?? UNDATED };
}

const newestFirst = (a: DatedFigure, b: DatedFigure): number => b.end - a.end || compareRefs(a, b);
