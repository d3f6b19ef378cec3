import type { AnnotatedArticle } from '../corpus/article.js';
import type { IdentityIndex, Resolved } from '../identity/identityIndex.js';
import { resolveAnnotations } from '../identity/resolveAnnotations.js';
import type { Entity, EntityKind } from '../model.js';
import { IntLists } from '../packed/intLists.js';
import { NONE, type Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import type { ArticleNumbers } from './articleNumbers.js';
import type { ArticleSource } from './articleSource.js';

/**
 * How many names and figures the articles that are at hand have; each takes one or two thousand bytes with all that is
 * told of it. A question asks for few articles; while articles come in, those are asked for whose entities they change;
 * and where thousands of articles are set beside each other, each is asked for again and again.
 */
const MOST = { resting: 1_000, reading: 6_000, comparing: 60_000 } as const;

/**
 * The articles of a corpus with its entities in the place of those that their readers found. They are made when they are
 * asked for, from what the corpus knew when each was entered last, and a few are kept.
 */
export class ResolvedArticles {
  /** What each cell of an article was when it was entered: the numbers of entities, or {@link NONE}. */
  private readonly entered = new IntLists();
  /** The one that was asked for last comes last. */
  private readonly recent = new Map<number, AnnotatedArticle>();
  private found = 0;
  private most: number = MOST.reading;

  constructor(
    private readonly articles: ArticleNumbers,
    private readonly source: ArticleSource,
    private readonly identity: IdentityIndex,
    private readonly entities: Numbering,
    private readonly lexicon: ReadonlyMap<string, Entity>,
  ) {}

  /** Notes what the entities of an article are from now on, and gives it with them. */
  enter(article: number, annotated = this.read(article)): AnnotatedArticle {
    const resolution = this.identity.resolutionOf(article);
    const entered = this.identity.foundIn(article).map((raw) => {
      const id = resolution.get(raw)?.id;
      return id === undefined ? NONE : this.entities.of(id);
    });
    this.entered.replace(article, entered);
    const resolved = resolveAnnotations(annotated, resolution);
    this.forget(article);
    this.keep(article, resolved);
    return resolved;
  }

  /** An article that was entered is not any longer. */
  leave(article: number): void {
    this.entered.clear(article);
    this.forget(article);
  }

  /** An article that was entered. */
  of(article: number): AnnotatedArticle {
    const known = this.recent.get(article);
    if (known) {
      this.recent.delete(article);
      this.recent.set(article, known);
      return known;
    }
    const resolved = resolveAnnotations(this.read(article), this.resolutionOf(article));
    this.keep(article, resolved);
    return resolved;
  }

  /** What the articles are asked for from now on. */
  set work(work: keyof typeof MOST) {
    this.most = MOST[work];
    this.forgetSome();
  }

  save(sections: Sections): void {
    this.entered.save(sections, 'entered');
  }

  load(sections: SavedSections): void {
    this.entered.load(sections, 'entered');
  }

  private read(article: number): AnnotatedArticle {
    const id = this.articles.id(article);
    const annotated = this.source.get(id);
    if (!annotated) throw new Error(`There is no article “${id}” any more.`);
    return annotated;
  }

  private resolutionOf(article: number): ReadonlyMap<string, Resolved> {
    const entered = this.entered.view(article);
    const resolution = new Map<string, Resolved>();
    this.identity.foundIn(article).forEach((raw, i) => {
      const number = entered[i] ?? NONE;
      if (number === NONE) return;
      const id = this.entities.text(number);
      resolution.set(raw, { id, kind: this.lexicon.get(id)?.kind ?? (id.slice(0, id.indexOf('/')) as EntityKind) });
    });
    return resolution;
  }

  private keep(article: number, annotated: AnnotatedArticle): void {
    this.recent.set(article, annotated);
    this.found += foundIn(annotated);
    this.forgetSome();
  }

  private forgetSome(): void {
    for (const first of this.recent.keys()) {
      if (this.found <= this.most || this.recent.size === 1) break;
      this.forget(first);
    }
  }

  private forget(article: number): void {
    const known = this.recent.get(article);
    if (!known) return;
    this.recent.delete(article);
    this.found -= foundIn(known);
  }
}

const foundIn = ({ annotations: { mentions, figures } }: AnnotatedArticle): number =>
  mentions.length + figures.length + 1;
