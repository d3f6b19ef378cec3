import { type AnnotatedArticle, textOf } from '../corpus/article.js';
import { EventIndex } from '../events/eventIndex.js';
import type { CorpusEvent } from '../events/mergeEvents.js';
import { sourcedTellings } from '../events/sourcedTellings.js';
import { overlap, specific } from '../links/alignment.js';
import type { Finding } from '../links/finding.js';
import { intervalOf, relativeWidth } from '../links/interval.js';
import { type FigureRef, isSameRef, type Link } from '../links/link.js';
import type { Entity, Figure, Mention, Span } from '../model.js';
import type { CorpusRelation } from '../relations/mergeRelations.js';
import { RelationIndex } from '../relations/relationIndex.js';
import { FigureLinks } from './figureLinks.js';
import { groupBy, Postings } from './postings.js';

/** An entity and how much the corpus says of it. */
export interface EntityWeight {
  readonly entity: Entity;
  readonly mentions: number;
  readonly articles: number;
}

/** A mention and the article it stands in. */
export interface MentionRef {
  readonly article: string;
  readonly mention: Mention;
}

/** An entity that is often named close to another. */
export interface RelatedEntity extends MentionRef {
  readonly entity: Entity;
  /** How often they stand close together. */
  readonly count: number;
}

// Within a sentence or so, in characters.
const NEAR = 160;
// A reader looks through so many at most.
const MOST_RELATED = 20;

/**
 * What a corpus says: the only shared state, changed by {@link put} and {@link remove} alone. An article's entries
 * can be taken out again; queries read and never write.
 */
export class CorpusIndex {
  private readonly articles = new Map<string, AnnotatedArticle>();
  private readonly mentions = new Postings<Mention>();
  private readonly figures = new Postings<Figure>();
  private readonly found = new Postings<Entity>();
  private readonly figureLinks = new FigureLinks();
  private readonly eventIndex = new EventIndex();
  private readonly relationIndex = new RelationIndex();
  private weightsNow: readonly EntityWeight[] | undefined;
  private articlesNow: readonly AnnotatedArticle[] | undefined;
  private readonly formsNow = new Map<string, readonly string[]>();
  private readonly relatedNow = new Map<string, readonly RelatedEntity[]>();

  /** `entities` are the lexicon's; what the recogniser finds comes with its article. */
  constructor(private readonly lexicon: ReadonlyMap<string, Entity> = new Map()) {}

  /** Adds an article, or replaces the one with its id. */
  put(annotated: AnnotatedArticle): void {
    const { id } = annotated.article;
    this.remove(id);
    this.articles.set(id, annotated);
    this.walk(annotated, (postings, key, items) => postings.set(key, id, items));
    this.figureLinks.put(annotated);
    this.eventIndex.put(
      id,
      sourcedTellings(annotated, (entity) => this.lexicon.get(entity)?.name),
    );
    this.relationIndex.put(id, annotated.annotations.relations);
    this.forgetDerived();
  }

  /** Takes an article out; an unknown id is nothing to do. */
  remove(id: string): void {
    const annotated = this.articles.get(id);
    if (!annotated) return;
    this.articles.delete(id);
    this.walk(annotated, (postings, key) => postings.delete(key, id));
    this.figureLinks.remove(id);
    this.eventIndex.remove(id);
    this.relationIndex.remove(id);
    this.forgetDerived();
  }

  /** What an article contributes: by the same walk its entries go in and come out again. */
  private walk(
    { annotations }: AnnotatedArticle,
    visit: <Item>(postings: Postings<Item>, key: string, items: readonly Item[]) => void,
  ): void {
    for (const [entity, items] of groupBy(annotations.mentions, (m) => m.entity)) visit(this.mentions, entity, items);
    for (const [subject, items] of groupBy(annotations.figures, (f) => f.subject)) visit(this.figures, subject, items);
    for (const [id, items] of groupBy(annotations.entities, (e) => e.id)) visit(this.found, id, items);
  }

  article(id: string): AnnotatedArticle | undefined {
    return this.articles.get(id);
  }

  /** All articles, ordered by id. */
  allArticles(): readonly AnnotatedArticle[] {
    this.articlesNow ??= [...this.articles.values()].sort((a, b) => compare(a.article.id, b.article.id));
    return this.articlesNow;
  }

  entity(id: string): Entity | undefined {
    const listed = this.lexicon.get(id);
    if (listed) return listed;
    const [first] = this.found.articles(id);
    return first === undefined ? undefined : this.found.of(id, first)[0];
  }

  /** Every entity that is mentioned, the one with most mentions first. */
  entities(): readonly EntityWeight[] {
    this.weightsNow ??= [...this.mentions.keys()]
      .flatMap((id) => {
        const entity = this.entity(id);
        if (!entity) return [];
        const { items, articles } = this.mentions.count(id);
        return [{ entity, mentions: items, articles }];
      })
      .sort((a, b) => b.mentions - a.mentions || b.articles - a.articles || compare(a.entity.name, b.entity.name));
    return this.weightsNow;
  }

  /** Every mention of an entity, by article id, then in the order of the text. */
  mentionsOf(entity: string): readonly MentionRef[] {
    return this.mentions.all(entity).map(({ article, item }) => ({ article, mention: item }));
  }

  /** Every figure whose subject is `entity`, by article id, then in the order of the text. */
  figuresOf(entity: string): readonly FigureRef[] {
    return this.figures.all(entity).map(({ article, item }) => ({ article, figure: item }));
  }

  /** The different ways in which the corpus writes an entity's name, the most frequent first. */
  surfaceForms(entity: string): readonly string[] {
    return remembered(this.formsNow, entity, () => this.countForms(entity));
  }

  private countForms(entity: string): readonly string[] {
    const counts = new Map<string, number>();
    for (const { article, mention } of this.mentionsOf(entity)) {
      const annotated = this.articles.get(article);
      const form = annotated ? textOf(annotated.article, mention) : '';
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([form]) => form);
  }

  /** The mention of an entity in an article with most said around it: figures and other entities close by. */
  tellingMention(entity: string, article: string): Mention | undefined {
    const annotated = this.articles.get(article);
    const own = this.mentions.of(entity, article);
    if (!annotated) return undefined;
    const { figures, mentions } = annotated.annotations;
    const near = (spans: readonly Span[], at: number): number =>
      spans.filter((s) => s.start > at - NEAR && s.end < at + NEAR).length;
    let best: Mention | undefined;
    let bestScore = -1;
    for (const mention of own) {
      const score = 2 * near(figures, mention.start) + near(mentions, mention.start);
      if (score > bestScore) {
        best = mention;
        bestScore = score;
      }
    }
    return best;
  }

  /** Where the corpus says most about an entity. */
  definingMention(entity: string): MentionRef | undefined {
    const [article] = this.mentions.articles(entity);
    const mention = article === undefined ? undefined : this.tellingMention(entity, article);
    return article !== undefined && mention ? { article, mention } : undefined;
  }

  /** The entities that stand close to an entity most often, with one place where they do. */
  related(entity: string): readonly RelatedEntity[] {
    return remembered(this.relatedNow, entity, () => this.findRelated(entity));
  }

  private findRelated(entity: string): readonly RelatedEntity[] {
    const found = new Map<string, { count: number; place: MentionRef }>();
    for (const article of this.mentions.articles(entity)) {
      const own = this.mentions.of(entity, article);
      const mentions = this.articles.get(article)?.annotations.mentions ?? [];
      let from = 0;
      for (const mention of own) {
        while (from < mentions.length && (mentions[from] as Mention).end < mention.start - NEAR) from++;
        for (let i = from; i < mentions.length && (mentions[i] as Mention).start < mention.end + NEAR; i++) {
          const other = mentions[i] as Mention;
          if (other.entity === entity || other.kind === 'place' || other.kind === 'technology') continue;
          const known = found.get(other.entity);
          if (known) known.count++;
          else found.set(other.entity, { count: 1, place: { article, mention: other } });
        }
      }
    }
    return [...found]
      .flatMap(([id, { count, place }]) => {
        const other = this.entity(id);
        return other ? [{ entity: other, count, ...place }] : [];
      })
      .sort((a, b) => b.count - a.count || compare(a.entity.name, b.entity.name));
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
   * Figures in other articles that may have to do with `of` and are not linked to it: of the same subject and in the
   * same dimension, those first whose words name the same measure.
   */
  possiblyRelated(of: FigureRef): readonly FigureRef[] {
    const own = this.figureLinks.statementOf(of);
    if (!own) return [];
    const linked = this.linksOf(of).flatMap(({ figures }) => figures);
    const measures = specific(own);
    const rank = (names: readonly string[]): number => (overlap(names, measures) ? 0 : names.length === 0 ? 1 : 2);
    return this.figureLinks
      .sameTopic(of)
      .filter((other) => other.ref.article !== of.article && !linked.some((ref) => isSameRef(ref, other.ref)))
      .map((other) => ({ ref: other.ref, rank: rank(specific(other)) }))
      .filter(({ rank }) => rank < 2)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_RELATED)
      .map(({ ref }) => ref);
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
    return this.eventIndex.events();
  }

  /** The events in which `entity` takes part, by date. */
  eventsOf(entity: string): readonly CorpusEvent[] {
    return this.eventIndex.eventsOf(entity);
  }

  /** The relations that articles state of `entity`, the most often stated first. */
  relationsOf(entity: string): readonly CorpusRelation[] {
    return this.relationIndex.relationsOf(entity);
  }

  /** Every relation that an article states, the most often stated first. */
  relations(): readonly CorpusRelation[] {
    return this.relationIndex.relations();
  }

  private forgetDerived(): void {
    this.articlesNow = undefined;
    this.weightsNow = undefined;
    this.formsNow.clear();
    this.relatedNow.clear();
  }
}

function remembered<Value>(known: Map<string, Value>, key: string, workOut: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = workOut();
    known.set(key, value);
  }
  return value;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
