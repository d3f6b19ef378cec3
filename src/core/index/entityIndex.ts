import type { AnnotatedArticle } from '../corpus/article.js';
import { daysOf } from '../dates/isoPeriod.js';
import { groupBy } from '../groupBy.js';
import type { FigureRef } from '../links/link.js';
import type { Entity, Figure, Mention } from '../model.js';
import { FloatColumn, IntColumn } from '../packed/columns.js';
import { IntLists } from '../packed/intLists.js';
import { NONE, type Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import { Tallies } from '../packed/tallies.js';
import { outsideBoilerplate } from '../text/boilerplate.js';
import { wordsAt } from '../text/quote.js';
import type { ArticleNumbers } from './articleNumbers.js';
import { commonness } from './background.js';
import { countNear, eachNeighbour } from './neighbours.js';
import { presenceIn, salienceOf } from './salience.js';
import { DOUBTS_WIDTH, doubtsOf, type Shelf, shelfOf } from './shelf.js';
import { byText, exchanged } from './sortedList.js';
import { type Counted, mostOf } from './tally.js';

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

/** An entity that figures are of. */
export interface FigureOwner {
  readonly entity: Entity;
  readonly figures: number;
  /** In so many articles. */
  readonly articles: number;
}

/** An entity that is often named close to another. */
export interface RelatedEntity {
  readonly entity: Entity;
  /** How often they stand close together. */
  readonly count: number;
}

/** Before every day. */
const UNDATED = -1e9;
// A reader looks through so many at most.
const MOST_RELATED = 20;
const MOST_FORMS = 20;
/** Of a figure: its article, its place among the figures of the article, and the day on which its period ends. */
const FIGURE_WIDTH = 3;

/**
 * Who is named in a corpus whose articles come and go, how, where, with whom and with which figures. Everything is
 * counted up as an article comes, and down by the same walk as it goes; the mentions and figures themselves the articles
 * hold. Articles and entities go by their numbers inside.
 */
export class EntityIndex {
  /** The articles that name an entity, in the order of their numbers, each with the doubts of its first mention. */
  private readonly namings = new IntLists();
  /** How often all articles together name an entity, and how often outside boilerplate. */
  private readonly mentions = new IntColumn();
  private readonly told = new IntColumn();
  /** How much the articles tell of an entity, in the parts of {@link presenceIn}. */
  private readonly presence = new FloatColumn();
  /** The figures of which it is the subject, by the numbers of their articles. */
  private readonly figures = new IntLists();
  private readonly forms = new Tallies();
  private readonly neighbours = new Tallies();
  /** The words of each mention of an article, which its text may no longer tell when it goes. */
  private readonly written = new IntLists();
  private weights: readonly EntityWeight[] = [];
  /** The weights as last listed, by entity. */
  private readonly listed: (EntityWeight | undefined)[] = [];
  /** Whose weight has changed since the weights were last listed. */
  private readonly unweighed = new Set<number>();

  /** `entity` gives an entity by its id, as the articles that are put in call it; `articleOf` an article as put in; `texts` numbers names. */
  constructor(
    private readonly articles: ArticleNumbers,
    private readonly entityNumbers: Numbering,
    readonly entity: (id: string) => Entity | undefined,
    private readonly articleOf: (article: number) => AnnotatedArticle,
    private readonly texts: Numbering,
  ) {}

  /** Adds an article that is not there yet. */
  put(article: number, annotated: AnnotatedArticle): void {
    const { mentions, figures } = annotated.annotations;
    const numberOf = this.numbersIn();
    for (const [id, own] of groupBy(mentions, (m) => m.entity)) {
      const entity = numberOf(id);
      const naming = (article << DOUBTS_WIDTH) | doubtsOf(own[0] as Mention);
      this.namings.insert(entity, this.namings.placeOf(entity, naming), [naming]);
      this.mentions.add(entity, own.length);
      this.unweighed.add(entity);
    }
    figures.forEach((figure, at) => {
      if (figure.subject === undefined) return;
      const entity = numberOf(figure.subject);
      const place = this.figures.placeOf(entity, article + 1, FIGURE_WIDTH);
      this.figures.insert(entity, place, [article, at, endOf(figure)]);
    });
    this.count(article, annotated, 1, numberOf);
  }

  /** Takes an article out that was put in. */
  remove(article: number, annotated: AnnotatedArticle): void {
    const { mentions, figures } = annotated.annotations;
    const numberOf = this.numbersIn();
    for (const [id, own] of groupBy(mentions, (m) => m.entity)) {
      const entity = numberOf(id);
      this.namings.remove(entity, this.namings.placeOf(entity, article << DOUBTS_WIDTH));
      this.mentions.add(entity, -own.length);
      this.unweighed.add(entity);
    }
    for (const { subject } of figures) {
      if (subject === undefined) continue;
      const entity = numberOf(subject);
      this.figures.remove(entity, this.figures.placeOf(entity, article, FIGURE_WIDTH), FIGURE_WIDTH);
    }
    this.count(article, annotated, -1, numberOf);
  }

  /** The numbers of entities, each looked up once for an article that names it again and again. */
  private numbersIn(): (id: string) => number {
    const known = new Map<string, number>();
    return (id) => {
      let number = known.get(id);
      if (number === undefined) {
        number = this.entityNumbers.of(id);
        known.set(id, number);
      }
      return number;
    };
  }

  /** Reads how an article writes the names in it, once before it is put in. */
  read(article: number, { article: { text }, annotations: { mentions } }: AnnotatedArticle): void {
    this.written.replace(
      article,
      mentions.map((mention) => this.texts.of(wordsAt(text, mention))),
    );
  }

  private count(
    article: number,
    { annotations: { mentions, boilerplate } }: AnnotatedArticle,
    by: 1 | -1,
    numberOf: (id: string) => number,
  ): void {
    for (const [id, told] of groupBy(outsideBoilerplate(mentions, boilerplate), (m) => m.entity)) {
      const entity = numberOf(id);
      this.told.add(entity, by * told.length);
      this.presence.set(entity, this.presence.get(entity) + by * presenceIn(told.length));
    }
    const written = this.written.view(article);
    mentions.forEach(({ entity }, i) => {
      this.forms.add(numberOf(entity), written[i] as number, by);
    });
    eachNeighbour(mentions, (entity, neighbour) => {
      this.neighbours.add(numberOf(entity), numberOf(neighbour.entity), by);
    });
  }

  /** Every entity that is mentioned, the one that the corpus is most about first. */
  entities(): readonly EntityWeight[] {
    if (this.unweighed.size === 0) return this.weights;
    const gone = new Set<EntityWeight>();
    const come: EntityWeight[] = [];
    // An array that is filled from the front takes least room.
    while (this.listed.length < this.entityNumbers.size) this.listed.push(undefined);
    for (const number of this.unweighed) {
      const before = this.listed[number];
      if (before) gone.add(before);
      const weight = this.weigh(this.entityNumbers.text(number));
      this.listed[number] = weight;
      if (weight) come.push(weight);
    }
    this.weights = exchanged(this.weights, gone, come, heaviestFirst);
    this.unweighed.clear();
    return this.weights;
  }

  /** How much the corpus says of one entity; undefined where nobody mentions it. */
  weigh(id: string): EntityWeight | undefined {
    const number = this.entityNumbers.known(id);
    const mentions = this.mentions.get(number);
    const entity = mentions > 0 ? this.entity(id) : undefined;
    if (!entity) return undefined;
    const told = this.told.get(number);
    const shelf = shelfOf(entity, told, told > 1 ? 0 : this.firstDoubts(number));
    const articles = this.namings.lengthOf(number);
    const salience = salienceOf(this.presence.get(number), commonness(entity));
    // Thousands are kept: objects written so take half the room of ones that are put together.
    return shelf ? { entity, mentions, articles, salience, shelf } : { entity, mentions, articles, salience };
  }

  /** The doubts of the first mention in the first article. */
  private firstDoubts(entity: number): number {
    const first = this.articles.first(this.naming(entity));
    if (first === undefined) return 0;
    const place = this.namings.placeOf(entity, first << DOUBTS_WIDTH);
    return this.namings.at(entity, place) & ((1 << DOUBTS_WIDTH) - 1);
  }

  /** The numbers of the articles that name an entity, ascending. */
  namedIn(entity: string): Int32Array {
    return this.naming(this.entityNumbers.known(entity));
  }

  /** The articles that name an entity, in the order of their numbers. */
  private naming(entity: number): Int32Array {
    return this.namings.view(entity).map((naming) => naming >> DOUBTS_WIDTH);
  }

  /** The numbers of the articles that mention an entity, in the order of their ids. */
  articlesNaming(entity: string): number[] {
    return this.articles.sorted(this.namedIn(entity));
  }

  /** The ids of the first `most` articles that mention an entity, in their order. */
  articlesWith(entity: string, most = Number.POSITIVE_INFINITY): readonly string[] {
    return this.articlesNaming(entity)
      .slice(0, most)
      .map((article) => this.articles.id(article));
  }

  /** Does an article mention an entity? */
  isNamedIn(entity: string, article: string): boolean {
    const [number, own] = [this.articles.known(article), this.entityNumbers.known(entity)];
    if (number === NONE || own === NONE) return false;
    const next = this.namings.view(own)[this.namings.placeOf(own, number << DOUBTS_WIDTH)];
    return next !== undefined && next >> DOUBTS_WIDTH === number;
  }

  /** The mentions of an entity in one article, in the order of the text. */
  mentionsIn(entity: string, article: string): readonly Mention[] {
    const number = this.articles.known(article);
    return number === NONE ? [] : this.mentionsAt(entity, number);
  }

  private mentionsAt(entity: string, article: number): readonly Mention[] {
    return this.articleOf(article).annotations.mentions.filter((mention) => mention.entity === entity);
  }

  /** Every mention of an entity, by article id, then in the order of the text. */
  mentionsOf(entity: string): readonly MentionRef[] {
    return this.articlesNaming(entity).flatMap((number) => {
      const article = this.articles.id(number);
      return this.mentionsAt(entity, number).map((mention) => ({ article, mention }));
    });
  }

  /** The first mention of an entity in the first article that has one. */
  firstMentionOf(entity: string): MentionRef | undefined {
    const first = this.articles.first(this.namedIn(entity));
    if (first === undefined) return undefined;
    return { article: this.articles.id(first), mention: this.mentionsAt(entity, first)[0] as Mention };
  }

  /** The different ways in which the corpus writes an entity's name, the most frequent first, the rarest left out. */
  surfaceForms(entity: string): readonly string[] {
    const number = this.entityNumbers.known(entity);
    return mostIn(this.forms, number, this.texts, MOST_FORMS).map(([form]) => form);
  }

  /** The figures whose subject is `entity`, the newest period first, the undated last; each article is read when its turn comes. */
  *figuresOf(entity: string): Generator<FigureRef> {
    const packed = this.figures.view(this.entityNumbers.known(entity)).slice();
    const places = Array.from({ length: packed.length / FIGURE_WIDTH }, (_, i) => i * FIGURE_WIDTH).sort(
      (a, b) =>
        (packed[b + 2] as number) - (packed[a + 2] as number) ||
        this.articles.compare(packed[a] as number, packed[b] as number) ||
        (packed[a + 1] as number) - (packed[b + 1] as number),
    );
    for (const place of places) {
      const article = packed[place] as number;
      const figure = this.articleOf(article).annotations.figures[packed[place + 1] as number] as Figure;
      yield { article: this.articles.id(article), figure };
    }
  }

  /** How many figures are of each entity that has any, and in how many articles. */
  figureOwners(): readonly FigureOwner[] {
    const owners: FigureOwner[] = [];
    for (let number = 0; number < this.entityNumbers.size; number++) {
      const figures = this.figures.view(number);
      const entity = figures.length > 0 ? this.entity(this.entityNumbers.text(number)) : undefined;
      if (!entity) continue;
      let articles = 0;
      for (let i = 0; i < figures.length; i += FIGURE_WIDTH)
        if (i === 0 || figures[i] !== figures[i - FIGURE_WIDTH]) articles++;
      owners.push({ entity, figures: figures.length / FIGURE_WIDTH, articles });
    }
    return owners;
  }

  /** The entities that stand close to an entity most often, the most frequent first. */
  related(id: string): readonly RelatedEntity[] {
    const number = this.entityNumbers.known(id);
    return mostIn(this.neighbours, number, this.entityNumbers, MOST_RELATED).flatMap(([other, count]) => {
      const entity = this.entity(other);
      return entity ? [{ entity, count }] : [];
    });
  }

  /** The first place where `other` stands close to `entity`: its mention there. */
  placeBeside(entity: string, other: string): MentionRef | undefined {
    for (const article of this.articles.sorted(inBoth(this.namedIn(entity), this.namedIn(other)))) {
      const near = countNear(this.mentionsAt(entity, article));
      const mention = this.mentionsAt(other, article).find((one) => near(one) > 0);
      if (mention) return { article: this.articles.id(article), mention };
    }
    return undefined;
  }

  save(sections: Sections): void {
    for (const [name, part] of this.parts()) part.save(sections, `entities/${name}`);
  }

  load(sections: SavedSections): void {
    for (const [name, part] of this.parts()) part.load(sections, `entities/${name}`);
    for (let entity = 0; entity < this.entityNumbers.size; entity++)
      if (this.mentions.get(entity) > 0) this.unweighed.add(entity);
  }

  private parts(): readonly (readonly [string, IntLists | IntColumn | FloatColumn | Tallies | Numbering])[] {
    return [
      ['namings', this.namings],
      ['mentions', this.mentions],
      ['told', this.told],
      ['presence', this.presence],
      ['figures', this.figures],
      ['forms', this.forms],
      ['neighbours', this.neighbours],
      ['written', this.written],
    ];
  }
}

/** What is in two ascending lists. */
function inBoth(a: Int32Array, b: Int32Array): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) both.push(one);
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return both;
}

/** What a tally counted most often, as text. */
function mostIn(tallies: Tallies, tally: number, texts: Numbering, most: number): readonly Counted[] {
  const counts = Int32Array.from({ length: tallies.sizeOf(tally) }, (_, i) => tallies.countAt(tally, i));
  // Texts are made of those alone that may be among them.
  const least = counts.length > most ? (counts.toSorted()[counts.length - most] as number) : 0;
  const counted: Counted[] = [];
  counts.forEach((count, i) => {
    if (count >= least) counted.push([texts.text(tallies.keyAt(tally, i)), count]);
  });
  return mostOf(counted, most);
}

const heaviestFirst = (a: EntityWeight, b: EntityWeight): number =>
  b.salience - a.salience ||
  b.articles - a.articles ||
  b.mentions - a.mentions ||
  byText(a.entity.name, b.entity.name) ||
  byText(a.entity.id, b.entity.id);

function endOf({ period }: Figure): number {
  const days = period === undefined ? undefined : daysOf(period);
  return days?.end ?? UNDATED;
}
