import type { AnnotatedArticle } from '../corpus/article.js';
import type { NamePair } from '../entities/lexicon.js';
import type { ArticleNumbers } from '../index/articleNumbers.js';
import type { Entity, EntityKind } from '../model.js';
import { IntColumn } from '../packed/columns.js';
import { IntLists } from '../packed/intLists.js';
import { NONE, type Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import { type ArticleCells, cellsOf } from './cells.js';
import { wordsOf } from './nameForm.js';
import { NameForms } from './nameForms.js';
import { NamesApart } from './namesApart.js';
import { type Root, Roots, worldRoot } from './roots.js';
import { StoredCells } from './storedCells.js';
import { Things } from './things.js';
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

const DOUBTS: readonly Doubt[] = ['surname', 'companyName', 'acronym'];
/** Of a doubt: the root that a cell is, the other that it may be, and why. */
const DOUBT_WIDTH = 3;

/**
 * Who is who in a corpus whose articles come and go: one name is one thing by its form and its context, and its kind is
 * what most of its mentions say. What comes out does not depend on the order in which articles came. Articles go by
 * their numbers.
 */
export class IdentityIndex {
  private readonly roots = new Roots();
  private readonly forms: NameForms;
  private readonly cells: StoredCells;
  /** What each cell of an article is; none before it was worked out. */
  private readonly rootsOf = new IntLists();
  private readonly doubts = new IntLists();
  private readonly doubtful = new Set<number>();
  private readonly things: Things;
  /** The roots of things by the numbers of their ids. */
  private readonly rootsById = new IntColumn(NONE);
  private readonly dirtyArticles = new Set<number>();
  private readonly dirtyThings = new Set<Root>();

  /**
   * `lexicon` holds the listed entities, by id: who has a listed name is the listed one; `entities` numbers ids of
   * entities, `texts` names. Of names that are `apart`, none is short for the other.
   */
  constructor(
    private readonly lexicon: ReadonlyMap<string, Entity>,
    private readonly articles: ArticleNumbers,
    private readonly entities: Numbering,
    texts: Numbering,
    apart: readonly NamePair[] = [],
  ) {
    this.forms = new NameForms(this.roots, listedNames(lexicon), this.dirtyArticles, new NamesApart(apart));
    this.cells = new StoredCells(texts, this.forms.forms.numbering);
    this.things = new Things(this.roots, texts, entities);
  }

  /** Adds an article that is not there. What that changes {@link settle} tells. */
  put(article: number, annotated: AnnotatedArticle): void {
    const read = cellsOf(annotated, (entity) => this.lexicon.has(entity));
    this.forms.count(article, read, 1);
    this.cells.put(article, read);
    this.dirtyArticles.add(article);
  }

  /** Takes an article out; what is not there is nothing to do. */
  remove(article: number): void {
    const read = this.cells.of(article);
    this.move(article, read, []);
    this.doubts.clear(article);
    this.doubtful.delete(article);
    this.forms.count(article, read, -1);
    this.cells.remove(article);
    this.dirtyArticles.delete(article);
  }

  /** Works out what has changed, and gives the articles whose entities may be others now. */
  settle(): ReadonlySet<number> {
    this.forms.settle();
    const changed = new Set<number>();
    for (const article of this.dirtyArticles) if (this.findRoots(article)) changed.add(article);
    this.dirtyArticles.clear();
    for (const root of this.dirtyThings) this.settleThing(root, changed);
    this.dirtyThings.clear();
    return changed;
  }

  /** What an entity that an article's reader found is in the corpus; undefined where the article has none such. */
  resolve(article: number, raw: string): Resolved | undefined {
    return this.resolutionOf(article).get(raw);
  }

  /** What each entity of an article is in the corpus, by the id under which it was found. */
  resolutionOf(article: number): ReadonlyMap<string, Resolved> {
    const resolved = new Map<string, Resolved>();
    const roots = this.rootsOf.view(article);
    this.cells.of(article).cells.forEach(({ found }, i) => {
      const told = this.tell(roots[i]);
      if (told) resolved.set(found.id, told);
    });
    return resolved;
  }

  /** The same for an article that is not in the corpus and does not come in: what it says of who is who counts for nobody. */
  resolutionFor(annotated: AnnotatedArticle): ReadonlyMap<string, Resolved> {
    const read = cellsOf(annotated, (entity) => this.lexicon.has(entity));
    const own = new Set(read.cells.map(({ form }) => form));
    const named: NamedArticle = { ...read, number: NONE, id: annotated.article.id, uses: ({ key }) => own.has(key) };
    const resolved = new Map<string, Resolved>();
    for (const cell of read.cells) {
      const told = this.tell(whoIsMeant(named, cell, this.forms, () => undefined));
      if (told) resolved.set(cell.found.id, told);
    }
    return resolved;
  }

  /** The ids under which the entities of an article were found that have a place in {@link resolutionOf}. */
  foundIn(article: number): readonly string[] {
    return this.cells.of(article).cells.map(({ found }) => found.id);
  }

  /** The id under which an entity goes that some article found under `id`; `id` itself where nothing else is known. */
  canonical(id: string): string {
    if (this.rootOf(id) !== NONE || this.lexicon.has(id)) return id;
    const words = wordsOf(id.slice(id.indexOf('/') + 1));
    const form = this.forms.of(words.join(' ')) ?? this.forms.inAnyOrder(words);
    if (!form) return id;
    const own = this.things.idOf(form.root);
    if (own !== NONE) return this.entities.text(own);
    const article = this.articles.first(form.articles);
    if (article === undefined) return id;
    const at = this.cells.of(article).cells.findIndex((cell) => cell.form === form.key);
    return this.tell(this.rootsOf.view(article)[at])?.id ?? id;
  }

  /** A thing that no lexicon lists, by its id. */
  entity(id: string): Entity | undefined {
    const root = this.rootOf(id);
    return root === NONE ? undefined : this.things.entity(root);
  }

  /** Which entities may be one, where that is not sure enough to say so; bounded. */
  questions(): readonly IdentityQuestion[] {
    const asked = new Map<string, IdentityQuestion>();
    for (const article of this.articles.sorted(this.doubtful)) {
      const doubts = this.doubts.view(article);
      for (let at = 0; at < doubts.length; at += DOUBT_WIDTH) {
        const a = this.tell(doubts[at])?.id;
        const b = this.tell(doubts[at + 1])?.id;
        if (a === undefined || b === undefined || a === b || asked.has(`${a} ${b}`)) continue;
        const why = DOUBTS[doubts[at + 2] as number] as Doubt;
        asked.set(`${a} ${b}`, { a, b, article: this.articles.id(article), why });
        if (asked.size === MOST_QUESTIONS) return [...asked.values()];
      }
    }
    return [...asked.values()];
  }

  save(sections: Sections): void {
    this.roots.numbering.save(sections, 'roots');
    this.forms.save(sections);
    this.cells.save(sections);
    this.rootsOf.save(sections, 'cells/roots');
    this.doubts.save(sections, 'cells/doubts');
    this.things.save(sections);
  }

  load(sections: SavedSections): void {
    this.roots.numbering.load(sections, 'roots');
    this.forms.load(sections);
    this.cells.load(sections);
    this.rootsOf.load(sections, 'cells/roots');
    this.doubts.load(sections, 'cells/doubts');
    this.things.load(sections);
    for (const article of this.articles.inOrder()) if (this.doubts.lengthOf(article) > 0) this.doubtful.add(article);
    for (let root = 0; root < this.roots.numbering.size; root++) {
      const id = this.things.idOf(root);
      if (id !== NONE) this.rootsById.set(id, root);
    }
  }

  private rootOf(id: string): Root {
    const number = this.entities.known(id);
    return number === NONE ? NONE : this.rootsById.get(number);
  }

  private tell(root: Root | undefined): Resolved | undefined {
    const number = root === undefined ? NONE : this.things.idOf(root);
    if (root === undefined || number === NONE) return undefined;
    const id = this.entities.text(number);
    return { id, kind: this.lexicon.get(id)?.kind ?? this.things.kindOf(root) };
  }

  /** Works out what the cells of an article are; false where that is what they were. */
  private findRoots(article: number): boolean {
    const read = this.cells.of(article);
    const id = this.articles.id(article);
    const named: NamedArticle = { ...read, number: article, id, uses: (form) => form.isIn(article) };
    const doubts: number[] = [];
    const roots = read.cells.map((cell) => {
      const asked: { other: Root; why: Doubt }[] = [];
      const root = whoIsMeant(named, cell, this.forms, (other, why) => asked.push({ other, why }));
      for (const { other, why } of asked) if (other !== root) doubts.push(root, other, DOUBTS.indexOf(why));
      return root;
    });
    this.doubts.replace(article, doubts);
    if (doubts.length > 0) this.doubtful.add(article);
    else this.doubtful.delete(article);
    const before = this.rootsOf.view(article);
    if (before.length === roots.length && roots.every((root, i) => root === before[i])) return false;
    this.move(article, read, roots);
    return true;
  }

  /** Makes the cells of an article what `roots` says, and no longer what they were. */
  private move(article: number, { cells }: ArticleCells, roots: readonly Root[]): void {
    this.rootsOf.view(article).forEach((root, i) => {
      const cell = cells[i];
      if (cell) this.things.count(root, article, cell, -1);
      this.dirtyThings.add(root);
    });
    cells.slice(0, roots.length).forEach((cell, i) => {
      const root = roots[i] as Root;
      this.things.count(root, article, cell, 1);
      this.dirtyThings.add(root);
    });
    this.rootsOf.replace(article, roots);
  }

  /** Gives a thing its id; where that is a new one, its articles have changed. */
  private settleThing(root: Root, changed: Set<number>): void {
    const before = this.things.idOf(root);
    const id = this.things.idNow(root);
    if (id === before) return;
    if (before !== NONE && this.rootsById.get(before) === root) this.rootsById.set(before, NONE);
    if (id !== NONE) this.rootsById.set(id, root);
    this.things.setId(root, id);
    for (const article of this.things.articlesOf(root)) changed.add(article);
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
