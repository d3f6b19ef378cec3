import type { AnnotatedArticle } from '../corpus/article.js';
import { byText } from '../index/sortedList.js';
import type { Entity, EntityKind } from '../model.js';
import { type Cell, cellsOf } from './cells.js';
import { wordsOf } from './nameForm.js';
import { NameForms } from './nameForms.js';
import { type Root, worldRoot } from './roots.js';
import { Thing } from './thing.js';
import { type Doubt, type NamedArticle, whoIsMeant } from './whoIsMeant.js';
import { worldThing } from './worldNames.js';

/** What an article's entity is in the corpus. */
export interface Resolved {
  readonly id: string;
  readonly kind: EntityKind;
}

/** Two entities that may be one: a reader can tell. */
export interface IdentityQuestion {
  /** Ids of entities. */
  readonly a: string;
  readonly b: string;
  /** Id of the article in which the question comes up. */
  readonly article: string;
  readonly why: Doubt;
}

// A reader answers so many at most.
const MOST_QUESTIONS = 100;

interface ArticleState extends NamedArticle {
  /** What each cell is; empty before it was worked out. */
  roots: readonly Root[];
  doubts: readonly { readonly root: Root; readonly other: Root; readonly why: Doubt }[];
}

/**
 * Who is who in a corpus whose articles come and go: one name is one thing by its form and its context, and its kind is
 * what most of its mentions say. What comes out does not depend on the order in which articles came.
 */
export class IdentityIndex {
  private readonly articles = new Map<string, ArticleState>();
  private readonly things = new Map<Root, Thing>();
  private readonly rootsById = new Map<string, Root>();
  private readonly forms: NameForms;
  private readonly dirtyArticles = new Set<string>();
  private readonly dirtyThings = new Set<Root>();

  /** `lexicon` holds the listed entities, by id: who has a listed name is the listed one. */
  constructor(private readonly lexicon: ReadonlyMap<string, Entity>) {
    this.forms = new NameForms(listedNames(lexicon), this.dirtyArticles);
  }

  /** Adds an article, or replaces it. What that changes {@link settle} tells. */
  put(annotated: AnnotatedArticle): void {
    const { id } = annotated.article;
    this.remove(id);
    const read = cellsOf(annotated, {
      isListed: (entity) => this.lexicon.has(entity),
      intern: (form) => this.forms.intern(form),
    });
    this.articles.set(id, { ...read, id, roots: [], doubts: [] });
    this.forms.count(id, read, 1);
    this.dirtyArticles.add(id);
  }

  /** Takes an article out; an unknown id is nothing to do. */
  remove(id: string): void {
    const state = this.articles.get(id);
    if (!state) return;
    this.move(state, []);
    this.forms.count(id, state, -1);
    this.articles.delete(id);
    this.dirtyArticles.delete(id);
  }

  /** Works out what has changed, and gives the articles whose entities may be others now. */
  settle(): ReadonlySet<string> {
    this.forms.settle();
    const changed = new Set<string>();
    for (const id of this.dirtyArticles) {
      const state = this.articles.get(id);
      if (state && this.findRoots(state)) changed.add(id);
    }
    this.dirtyArticles.clear();
    for (const root of this.dirtyThings) this.settleThing(root, changed);
    this.dirtyThings.clear();
    return changed;
  }

  /** What an entity that an article's reader found is in the corpus; undefined where the article has none such. */
  resolve(article: string, raw: string): Resolved | undefined {
    return this.resolutionOf(article).get(raw);
  }

  /** What each entity of an article is in the corpus, by the id under which it was found. */
  resolutionOf(article: string): ReadonlyMap<string, Resolved> {
    const resolved = new Map<string, Resolved>();
    const { cells = [], roots = [] } = this.articles.get(article) ?? {};
    cells.forEach(({ found }, i) => {
      const told = this.tell(roots[i]);
      if (told) resolved.set(found.id, told);
    });
    return resolved;
  }

  /** The id under which an entity goes that some article found under `id`; `id` itself where nothing else is known. */
  canonical(id: string): string {
    if (this.rootsById.has(id) || this.lexicon.has(id)) return id;
    const words = wordsOf(id.slice(id.indexOf('/') + 1));
    const form = this.forms.of(words.join(' ')) ?? this.forms.inAnyOrder(words);
    if (!form) return id;
    const own = this.things.get(form.root);
    if (own) return own.id ?? id;
    const state = this.articles.get(form.articles[0] ?? '');
    const at = state?.cells.findIndex((cell) => cell.form === form.key) ?? -1;
    return this.tell(state?.roots[at])?.id ?? id;
  }

  /** A thing that no lexicon lists, by its id. */
  entity(id: string): Entity | undefined {
    return this.things.get(this.rootsById.get(id) ?? '')?.entity;
  }

  /** Which entities may be one, where that is not sure enough to say so; bounded. */
  questions(): readonly IdentityQuestion[] {
    const asked = new Map<string, IdentityQuestion>();
    for (const article of [...this.articles.keys()].sort(byText)) {
      for (const { root, other, why } of this.articles.get(article)?.doubts ?? []) {
        const a = this.tell(root)?.id;
        const b = this.tell(other)?.id;
        if (a === undefined || b === undefined || a === b || asked.has(`${a} ${b}`)) continue;
        asked.set(`${a} ${b}`, { a, b, article, why });
        if (asked.size === MOST_QUESTIONS) return [...asked.values()];
      }
    }
    return [...asked.values()];
  }

  private tell(root: Root | undefined): Resolved | undefined {
    const thing = this.things.get(root ?? '');
    if (thing?.id === undefined) return undefined;
    return { id: thing.id, kind: this.lexicon.get(thing.id)?.kind ?? thing.kind };
  }

  /** Works out what the cells of an article are; false where that is what they were. */
  private findRoots(state: ArticleState): boolean {
    const doubts: ArticleState['doubts'][number][] = [];
    const roots = state.cells.map((cell) => {
      const asked: { other: Root; why: Doubt }[] = [];
      const root = whoIsMeant(state, cell, this.forms, (other, why) => asked.push({ other, why }));
      for (const doubt of asked) if (doubt.other !== root) doubts.push({ root, ...doubt });
      return root;
    });
    state.doubts = doubts;
    if (state.roots.length === roots.length && roots.every((root, i) => root === state.roots[i])) return false;
    this.move(state, roots);
    return true;
  }

  /** Makes the cells of an article what `roots` says, and no longer what they were. */
  private move(state: ArticleState, roots: readonly Root[]): void {
    state.roots.forEach((root, i) => {
      this.things.get(root)?.count(state.id, state.cells[i] as Cell, -1);
      this.dirtyThings.add(root);
    });
    roots.forEach((root, i) => {
      let thing = this.things.get(root);
      if (!thing) {
        thing = new Thing(root);
        this.things.set(root, thing);
      }
      thing.count(state.id, state.cells[i] as Cell, 1);
      this.dirtyThings.add(root);
    });
    state.roots = roots;
  }

  /** Gives a thing its id; where that is a new one, its articles have changed. */
  private settleThing(root: Root, changed: Set<string>): void {
    const thing = this.things.get(root);
    if (!thing) return;
    const id = thing.isEmpty ? undefined : thing.idNow;
    if (id !== thing.id) {
      if (thing.id !== undefined && this.rootsById.get(thing.id) === root) this.rootsById.delete(thing.id);
      if (id !== undefined) this.rootsById.set(id, root);
      thing.id = id;
      for (const article of thing.articles) changed.add(article);
    }
    if (id === undefined) this.things.delete(root);
  }
}

/** The ids of the lexicon's entities by the forms of their names, and by the things of the world that they are. */
function listedNames(lexicon: ReadonlyMap<string, Entity>): ReadonlyMap<string, string> {
  const listed = new Map<string, string>();
  for (const { id, name, kind } of lexicon.values()) {
    const form = wordsOf(name).join(' ');
    const world = worldThing(form, name, kind);
    for (const key of [form, world && worldRoot(world.id)]) if (key && !listed.has(key)) listed.set(key, id);
  }
  return listed;
}
