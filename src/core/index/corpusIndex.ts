import { type AnnotatedArticle, textOf } from '../corpus/article.js';
import { type CorpusEvent, mergeEvents, type SourcedTelling } from '../events/mergeEvents.js';
import { dimensionOf } from '../links/alignment.js';
import { conversion } from '../links/conversions.js';
import { intervalOf, relativeWidth } from '../links/interval.js';
import type { FigureRef, Link } from '../links/link.js';
import { sameFact } from '../links/sameFact.js';
import { localeOf } from '../locales/index.js';
import type { Entity, Figure, Mention, Span } from '../model.js';

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

/**
 * What a corpus says: the only shared state, changed by {@link put} and {@link remove} alone. An article's entries
 * can be taken out again; queries read and never write.
 */
export class CorpusIndex {
  private readonly articles = new Map<string, AnnotatedArticle>();
  private readonly mentionsByEntity = new Map<string, Map<string, Mention[]>>();
  private readonly figuresByTopic = new Map<string, Map<string, Figure[]>>();
  private readonly figuresBySubject = new Map<string, Map<string, Figure[]>>();
  /** Undoes what `put` did for an article. */
  private readonly cleanUps = new Map<string, () => void>();
  private eventsNow: readonly CorpusEvent[] | undefined;
  private weightsNow: readonly EntityWeight[] | undefined;

  /** `entities` are the lexicon's; what the recogniser finds comes with its article. */
  constructor(private readonly lexicon: ReadonlyMap<string, Entity> = new Map()) {}

  /** Adds an article, or replaces the one with its id. */
  put(annotated: AnnotatedArticle): void {
    const { id } = annotated.article;
    this.remove(id);
    this.articles.set(id, annotated);
    const undo: (() => void)[] = [];
    for (const mention of annotated.annotations.mentions) {
      undo.push(enter(this.mentionsByEntity, mention.entity, id, mention));
    }
    for (const figure of annotated.annotations.figures) {
      if (!figure.subject) continue;
      undo.push(enter(this.figuresByTopic, topicOf(figure), id, figure));
      undo.push(enter(this.figuresBySubject, figure.subject, id, figure));
    }
    this.cleanUps.set(id, () => {
      for (const step of undo) step();
    });
    this.forgetDerived();
  }

  /** Takes an article out; an unknown id is nothing to do. */
  remove(id: string): void {
    if (!this.articles.delete(id)) return;
    this.cleanUps.get(id)?.();
    this.cleanUps.delete(id);
    this.forgetDerived();
  }

  article(id: string): AnnotatedArticle | undefined {
    return this.articles.get(id);
  }

  /** All articles, ordered by id. */
  allArticles(): readonly AnnotatedArticle[] {
    return [...this.articles.values()].sort((a, b) => compare(a.article.id, b.article.id));
  }

  entity(id: string): Entity | undefined {
    const listed = this.lexicon.get(id);
    if (listed) return listed;
    for (const article of [...(this.mentionsByEntity.get(id)?.keys() ?? [])].sort()) {
      const found = this.articles.get(article)?.annotations.entities.find((e) => e.id === id);
      if (found) return found;
    }
    return undefined;
  }

  /** Every entity that is mentioned, the one with most mentions first. */
  entities(): readonly EntityWeight[] {
    this.weightsNow ??= [...this.mentionsByEntity]
      .flatMap(([id, byArticle]) => {
        const entity = this.entity(id);
        if (!entity) return [];
        const mentions = [...byArticle.values()].reduce((sum, list) => sum + list.length, 0);
        return [{ entity, mentions, articles: byArticle.size }];
      })
      .sort((a, b) => b.mentions - a.mentions || b.articles - a.articles || compare(a.entity.name, b.entity.name));
    return this.weightsNow;
  }

  /** Every mention of an entity, by article id, then in the order of the text. */
  mentionsOf(entity: string): readonly MentionRef[] {
    return refs(this.mentionsByEntity.get(entity)).map(({ article, item }) => ({ article, mention: item }));
  }

  /** Every figure whose subject is `entity`, by article id, then in the order of the text. */
  figuresOf(entity: string): readonly FigureRef[] {
    return refs(this.figuresBySubject.get(entity)).map(({ article, item }) => ({ article, figure: item }));
  }

  /** The different ways in which the corpus writes an entity's name, the most frequent first. */
  surfaceForms(entity: string): readonly string[] {
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
    const own = this.mentionsByEntity.get(entity)?.get(article);
    if (!annotated || !own) return undefined;
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
    const [article] = [...(this.mentionsByEntity.get(entity)?.keys() ?? [])].sort();
    const mention = article === undefined ? undefined : this.tellingMention(entity, article);
    return article !== undefined && mention ? { article, mention } : undefined;
  }

  /** The entities that stand close to an entity most often, with one place where they do. */
  related(entity: string): readonly RelatedEntity[] {
    const found = new Map<string, { count: number; place: MentionRef }>();
    for (const [article, own] of [...(this.mentionsByEntity.get(entity) ?? [])].sort(([a], [b]) => compare(a, b))) {
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

  /** The figures that state the same fact as `of`, here and in other articles, the most precise first. */
  restatements(of: FigureRef): readonly Link[] {
    return this.sameTopic(of)
      .flatMap((other) => {
        const reason = sameFact(of.figure, other.figure);
        return reason
          ? [
              {
                type: 'same-fact' as const,
                figures: [of, other],
                reason,
                width: relativeWidth(intervalOf(other.figure)),
              },
            ]
          : [];
      })
      .sort((a, b) => a.width - b.width)
      .map(({ width: _, ...link }) => link);
  }

  /** Figures of the same subject in the same dimension that are not known to state the same fact. */
  possiblyRelated(of: FigureRef): readonly FigureRef[] {
    return this.sameTopic(of).filter((other) => other.article !== of.article && !sameFact(of.figure, other.figure));
  }

  /** The amounts that the article itself gives for `of` in another currency. */
  conversions(of: FigureRef): readonly Link[] {
    return this.conversionsIn(of.article).filter((link) => link.figures.some((ref) => ref.figure === of.figure));
  }

  /** Every link of the corpus, each once. */
  links(): readonly Link[] {
    const links: Link[] = [];
    for (const { article, annotations } of this.allArticles()) {
      links.push(...this.conversionsIn(article.id));
      for (const figure of annotations.figures) {
        const of = { article: article.id, figure };
        links.push(...this.restatements(of).filter(({ figures }) => isBefore(of, figures[1] as FigureRef)));
      }
    }
    return links;
  }

  /** What happened, by date. */
  events(): readonly CorpusEvent[] {
    this.eventsNow ??= mergeEvents(this.allArticles().flatMap(sourcedTellings));
    return this.eventsNow;
  }

  /** The events in which `entity` takes part, by date. */
  eventsOf(entity: string): readonly CorpusEvent[] {
    return this.events().filter((event) => event.participants.includes(entity));
  }

  private sameTopic(of: FigureRef): readonly FigureRef[] {
    if (!of.figure.subject) return [];
    return refs(this.figuresByTopic.get(topicOf(of.figure)))
      .filter(({ article, item }) => article !== of.article || item.start !== of.figure.start)
      .map(({ article, item }) => ({ article, figure: item }));
  }

  private conversionsIn(id: string): readonly Link[] {
    const annotated = this.articles.get(id);
    if (!annotated) return [];
    const { article, annotations } = annotated;
    const bridges = localeOf(annotations.language).links.conversionBridges;
    const links: Link[] = [];
    for (let i = 1; i < annotations.figures.length; i++) {
      const a = annotations.figures[i - 1] as Figure;
      const b = annotations.figures[i] as Figure;
      const reason = conversion(a, b, textOf(article, { start: a.end, end: b.start }), bridges);
      if (reason)
        links.push({
          type: 'conversion',
          figures: [
            { article: id, figure: a },
            { article: id, figure: b },
          ],
          reason,
        });
    }
    return links;
  }

  private forgetDerived(): void {
    this.eventsNow = undefined;
    this.weightsNow = undefined;
  }
}

const topicOf = (figure: Figure): string => `${figure.subject} ${dimensionOf(figure)}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isBefore = (a: FigureRef, b: FigureRef): boolean =>
  (compare(a.article, b.article) || a.figure.start - b.figure.start) < 0;

type ByArticle<Item> = Map<string, Map<string, Item[]>>;

/** Adds `item` under key and article; what it returns takes the article's items out again. */
function enter<Item>(map: ByArticle<Item>, key: string, article: string, item: Item): () => void {
  let byArticle = map.get(key);
  if (!byArticle) {
    byArticle = new Map();
    map.set(key, byArticle);
  }
  const items = byArticle.get(article);
  if (items) items.push(item);
  else byArticle.set(article, [item]);
  return () => {
    const current = map.get(key);
    current?.delete(article);
    if (current?.size === 0) map.delete(key);
  };
}

function refs<Item>(byArticle: ReadonlyMap<string, readonly Item[]> | undefined): { article: string; item: Item }[] {
  if (!byArticle) return [];
  return [...byArticle.keys()]
    .sort()
    .flatMap((article) => (byArticle.get(article) ?? []).map((item) => ({ article, item })));
}

function sourcedTellings({ article, annotations }: AnnotatedArticle): SourcedTelling[] {
  return annotations.events.map((telling) => ({
    article: article.id,
    telling,
    headline: textOf(article, telling.headline),
    values: annotations.figures
      .filter((figure) => figure.start >= telling.evidence.start && figure.end <= telling.evidence.end)
      .map((figure) => figure.value),
  }));
}
