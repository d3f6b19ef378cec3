import type { AnnotatedArticle } from '../corpus/article.js';
import { byText } from '../index/sortedList.js';
import { Tally } from '../index/tally.js';
import type { Entity, EntityKind } from '../model.js';
import { type ArticleCells, type Cell, cellsOf, Short, shortKey } from './cells.js';
import { wordsOf } from './nameForm.js';
import { type Naming, Thing } from './thing.js';
import { worldThing } from './worldNames.js';

/** What an article's entity is in the corpus. */
export interface Resolved {
  readonly id: string;
  readonly kind: EntityKind;
}

/** Two entities that may be one: a reader can tell. */
export interface IdentityQuestion {
  /** Ids of entities, or of what an article found. */
  readonly a: string;
  readonly b: string;
  /** Id of the article in which the question comes up. */
  readonly article: string;
  readonly why: 'surname' | 'companyName' | 'acronym';
}

// A name in more articles says little of what they tell; those in fewer tie the articles of one story together.
const RARE = 25;
// Who is named in full by so many articles is meant by the short name alone, where nobody else bears it.
const PROMINENT = 3;
// A name that so many bear is anybody's.
const MOST_BEARERS = 12;
// In so many more articles of the same context than any other bearer the one must be named.
const CONTEXT_LEAD = 3;
// In so many of them, where the article itself names several bearers.
const LEAST_CONTEXT = 2;
// So many more articles than those with other initials decide whose a name without initials is.
const MARKS_LEAD = 5;
// Names of people are taken for places so often at most.
const SURNAME_SHARE = 3;
const MOST_QUESTIONS = 100;
const UNITED_STATES = 'place/united-states';

/** What is known of one form of a name in the whole corpus. */
class Form {
  readonly articles = new Set<string>();
  /** In how many articles it may be long for which short name. */
  readonly shorts = new Tally();
  /** The initials and the generation that set it apart, by the key of its core. */
  readonly marks = new Map<string, string>();
  readonly worlds = new Tally();
  person = 0;
  other = 0;
  /** What it is where no context says otherwise, as last worked out. */
  root: string;

  constructor(readonly key: string) {
    this.root = formRoot(key);
  }
}

/** Someone for whom a short name may stand, under the forms that say so. */
interface Bearer {
  readonly root: string;
  readonly forms: Form[];
  isProminent: boolean;
}

interface ArticleState extends ArticleCells {
  readonly id: string;
  readonly forms: ReadonlySet<string>;
  /** The short names that its names may be long for, and those that it uses. */
  readonly shorts: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
  /** What each cell is; empty before it was worked out. */
  roots: readonly string[];
  questions: readonly IdentityQuestion[];
  /** The resolution that was last told. */
  told: string;
}

// A root is a letter and what it stands for: a form, persons of that form, a form in one article or country alone, a
// thing of the world's table, an entity of the lexicon.
const formRoot = (form: string): string => `f${form}`;
const personRoot = (form: string): string => `p${form}`;
const worldRoot = (id: string): string => `w${id}`;
const listedRoot = (id: string): string => `l${id}`;
const scopedRoot = (form: string, scope: string): string => `o${form}@${scope}`;

/**
 * Who is who in a corpus whose articles come and go: one name is one thing by its form and its context, and its kind is
 * what most of its mentions say. What comes out does not depend on the order in which articles came.
 */
export class IdentityIndex {
  private readonly articles = new Map<string, ArticleState>();
  private readonly forms = new Map<string, Form>();
  /** The forms that may be long for a short name, and in how many articles. */
  private readonly longs = new Map<string, Tally>();
  private readonly things = new Map<string, Thing>();
  private readonly rootsById = new Map<string, string>();
  private readonly listedForms = new Map<string, string>();
  private readonly dirtyArticles = new Set<string>();
  private readonly dirtyForms = new Set<string>();
  private readonly dirtyThings = new Set<string>();

  /** `lexicon` holds the listed entities, by id: who has a listed name is the listed one. */
  constructor(private readonly lexicon: ReadonlyMap<string, Entity>) {
    for (const { id, name, kind } of lexicon.values()) {
      const form = wordsOf(name).join(' ');
      const world = worldThing(form, name, kind);
      if (form && !this.listedForms.has(form)) this.listedForms.set(form, id);
      if (world && !this.listedForms.has(worldRoot(world.id))) this.listedForms.set(worldRoot(world.id), id);
    }
  }

  /** Adds an article, or replaces it. What that changes {@link settle} tells. */
  put(annotated: AnnotatedArticle): void {
    const { id } = annotated.article;
    const told = this.articles.get(id)?.told ?? '';
    this.remove(id);
    const read = cellsOf(annotated, (entity) => this.lexicon.has(entity));
    const state: ArticleState = {
      ...read,
      id,
      forms: new Set(read.cells.map(({ form }) => form)),
      shorts: new Set([
        ...read.cells.flatMap(({ shorts, form }) => [...shorts, shortKey(Short.Usual, form)]),
        ...[...read.introduced.keys()].map(acronymKey),
      ]),
      needs: new Set(read.cells.flatMap(needsOf)),
      roots: [],
      questions: [],
      told,
    };
    this.articles.set(id, state);
    this.register(state, 1);
    this.dirtyArticles.add(id);
  }

  /** Takes an article out; an unknown id is nothing to do. */
  remove(id: string): void {
    const state = this.articles.get(id);
    if (!state) return;
    this.move(state, []);
    this.register(state, -1);
    this.articles.delete(id);
    this.dirtyArticles.delete(id);
  }

  /** Works out what has changed, and gives the articles whose entities are others now. */
  settle(): ReadonlySet<string> {
    for (const key of this.dirtyForms) this.settleForm(key);
    this.dirtyForms.clear();
    const changed = new Set<string>();
    for (const id of this.dirtyArticles) {
      const state = this.articles.get(id);
      if (!state) continue;
      const roots = this.rootsOf(state);
      if (state.roots.length === roots.length && roots.every((root, i) => root === state.roots[i])) continue;
      this.move(state, roots);
      changed.add(id);
    }
    this.dirtyArticles.clear();
    for (const root of this.dirtyThings) this.settleThing(root, changed);
    this.dirtyThings.clear();
    for (const id of changed) {
      const state = this.articles.get(id) as ArticleState;
      const told = state.roots.map((root) => this.things.get(root)?.id).join('\n');
      if (told === state.told) changed.delete(id);
      state.told = told;
    }
    return changed;
  }

  /** What an article's own entity is in the corpus; undefined where it is just itself. */
  resolve(article: string, raw: string): Resolved | undefined {
    const state = this.articles.get(article);
    const at = state?.cells.findIndex((cell) => cell.raw === raw) ?? -1;
    const thing = this.things.get(state?.roots[at] ?? '');
    return thing && this.tell(thing);
  }

  /** What each entity of an article is in the corpus, by the id under which it was found. */
  resolutionOf(article: string): ReadonlyMap<string, Resolved> {
    const resolved = new Map<string, Resolved>();
    const { cells = [], roots = [] } = this.articles.get(article) ?? {};
    roots.forEach((root, i) => {
      const thing = this.things.get(root);
      if (thing) resolved.set((cells[i] as Cell).raw, this.tell(thing));
    });
    return resolved;
  }

  /** The id under which an entity goes now that some article found under `id`; `id` itself where nothing else is known. */
  canonical(id: string): string {
    if (this.rootsById.has(id) || this.lexicon.has(id)) return id;
    const words = wordsOf(id.slice(id.indexOf('/') + 1));
    const form =
      this.forms.get(words.join(' ')) ??
      this.forms.get(this.longs.get(shortKey(Short.Core, words.join(' ')))?.first ?? '');
    if (!form) return id;
    const thing = this.things.get(form.root);
    if (thing) return thing.id as string;
    const first = [...form.articles].sort(byText)[0] as string;
    const { cells, roots } = this.articles.get(first) as ArticleState;
    const root = roots[cells.findIndex((cell) => cell.form === form.key)] ?? '';
    return this.things.get(root)?.id ?? id;
  }

  /** A thing that no lexicon lists, by its id. */
  entity(id: string): Entity | undefined {
    return this.things.get(this.rootsById.get(id) ?? '')?.entity;
  }

  /** Which entities may be one, where that is not sure enough to say so; bounded. */
  questions(): readonly IdentityQuestion[] {
    const asked = new Map<string, IdentityQuestion>();
    for (const id of [...this.articles.keys()].sort(byText)) {
      for (const question of this.articles.get(id)?.questions ?? []) {
        const a = this.resolve(id, question.a)?.id ?? question.a;
        const b = this.things.get(question.b)?.id ?? question.b;
        const key = `${a}\n${b}`;
        if (a !== b && !asked.has(key)) asked.set(key, { ...question, a, b });
      }
      if (asked.size >= MOST_QUESTIONS) break;
    }
    return [...asked.values()].slice(0, MOST_QUESTIONS);
  }

  private tell(thing: Thing): Resolved {
    const id = thing.id as string;
    return { id, kind: this.lexicon.get(id)?.kind ?? thing.kind };
  }

  private register(state: ArticleState, by: 1 | -1): void {
    const { id, cells, introduced } = state;
    for (const cell of cells) {
      const form = this.formFor(cell.form);
      if (by > 0 ? !form.articles.has(id) : form.articles.delete(id)) this.spread(form, state);
      if (by > 0) form.articles.add(id);
      if (form.articles.size === (by > 0 ? 1 : 0)) this.dirtyUsual(cell.form);
      const before = surnameKinds(form);
      if (cell.kind === 'person') form.person += by * cell.weight;
      else form.other += by * cell.weight;
      if (surnameKinds(form) !== before) this.touch(form);
      if (cell.world) this.countWorld(form, cell.world.id, by);
      for (const key of cell.shorts) {
        form.shorts.add(key, by);
        if (key.startsWith(Short.Core)) form.marks.set(key, cell.marks);
        this.countLong(key, cell.form, by);
      }
    }
    for (const [acronym, long] of introduced) {
      this.formFor(long).shorts.add(acronymKey(acronym), by);
      this.countLong(acronymKey(acronym), long, by);
    }
    for (const { form } of cells) {
      const known = this.forms.get(form);
      if (known?.articles.size === 0) this.forms.delete(form);
    }
  }

  private formFor(key: string): Form {
    let form = this.forms.get(key);
    if (!form) {
      form = new Form(key);
      form.root = this.listedForms.has(key) ? listedRoot(this.listedForms.get(key) as string) : form.root;
      this.forms.set(key, form);
      this.dirtyForms.add(key);
    }
    return form;
  }

  private countWorld(form: Form, id: string, by: number): void {
    form.worlds.add(id, by);
    this.dirtyForms.add(form.key);
  }

  /** An article with a rare name says of the others with that name which bearers their short names may mean. */
  private spread({ articles }: Form, { shorts, id }: ArticleState): void {
    const size = articles.size;
    // Rare until now, or from now on.
    const isAtEdge = size === RARE;
    if (size > RARE) return;
    for (const other of articles) {
      if (other === id) continue;
      const needs = this.articles.get(other)?.needs;
      if (!needs || needs.size === 0) continue;
      if (isAtEdge || meets(needs, shorts)) this.dirtyArticles.add(other);
    }
  }

  private countLong(key: string, form: string, by: 1 | -1): void {
    let longs = this.longs.get(key);
    if (!longs) {
      longs = new Tally();
      this.longs.set(key, longs);
    }
    const before = longs.of(form);
    longs.add(form, by);
    if (longs.isEmpty) this.longs.delete(key);
    const after = longs.of(form);
    if (key.startsWith(Short.Core)) {
      for (const member of longs.values()) this.dirtyForms.add(member);
      this.dirtyForms.add(form);
    } else if (before > 0 !== after > 0 || before >= PROMINENT !== after >= PROMINENT) {
      this.dirtyShort(key);
    }
  }

  /** Who has more names than a form that is new, or gone, looks again whether he goes by it. */
  private dirtyUsual(form: string): void {
    for (const long of this.longs.get(shortKey(Short.Usual, form))?.values() ?? []) {
      for (const article of this.forms.get(long)?.articles ?? []) this.dirtyArticles.add(article);
    }
  }

  /** Who uses a short name looks again whom it means. */
  private dirtyShort(key: string): void {
    for (const article of this.forms.get(key.slice(1))?.articles ?? []) this.dirtyArticles.add(article);
  }

  /** Who uses a form, or a name that may be short for it, looks again. */
  private touch(form: Form): void {
    for (const article of form.articles) this.dirtyArticles.add(article);
    this.dirtyUsual(form.key);
    for (const key of form.shorts.values()) if (!key.startsWith(Short.Core)) this.dirtyShort(key);
  }

  private settleForm(key: string): void {
    const form = this.forms.get(key);
    if (!form) return;
    const root = this.rootOfForm(form);
    if (root === form.root) return;
    form.root = root;
    this.touch(form);
  }

  /** What a form is everywhere. */
  private rootOfForm(form: Form): string {
    const [world] = form.worlds.most(1)[0] ?? [];
    if (world !== undefined) return this.worldRootOf(world);
    const listed = this.listedForms.get(form.key);
    if (listed !== undefined) return listedRoot(listed);
    const [core] = [...form.marks.keys()].filter((key) => form.shorts.of(key) > 0).sort(byText);
    return formRoot(core === undefined ? form.key : this.bearerOf(core, form.key));
  }

  private worldRootOf(id: string): string {
    const listed = this.listedForms.get(worldRoot(id));
    return listed === undefined ? worldRoot(id) : listedRoot(listed);
  }

  /**
   * The form under which those go that bear a name with and without initials. Where different initials tell two people
   * apart, the name without belongs to the one of whom far more articles tell.
   */
  private bearerOf(core: string, own: string): string {
    const longs = this.longs.get(core) ?? new Tally();
    const members = [...longs.values()]
      .sort(byText)
      .map((form) => ({ form, marks: this.forms.get(form)?.marks.get(core) ?? '|', count: longs.of(form) }));
    const marked = members.filter(({ marks }) => marks !== '|').sort((a, b) => b.count - a.count);
    const [main] = marked;
    const others = main ? marked.filter(({ marks }) => !agree(marks, main.marks)) : [];
    const isClear = others.every(({ count }) => (main?.count ?? 0) >= MARKS_LEAD * count);
    const mine = members.find(({ form }) => form === own)?.marks ?? '|';
    if (others.length > 0 && !(isClear && main && agree(mine, main.marks))) return own;
    const joined = members.filter(({ marks }) => !main || agree(marks, main.marks));
    return (joined.find(({ marks }) => marks === '|') ?? joined[0])?.form ?? own;
  }

  private rootsOf(state: ArticleState): readonly string[] {
    const questions: IdentityQuestion[] = [];
    const ask = (a: string, b: string, why: IdentityQuestion['why']): void => {
      questions.push({ a, b, article: state.id, why });
    };
    const roots = state.cells.map((cell) => this.rootOf(state, cell, ask));
    state.questions = questions;
    return roots;
  }

  /** What a cell is. */
  private rootOf(state: ArticleState, cell: Cell, ask: Ask): string {
    const { form: key, kind } = cell;
    const form = this.forms.get(key) as Form;
    if (cell.isCommon) return this.institution(state, cell);
    const introduced = state.introduced.get(key);
    if (introduced !== undefined && introduced !== key) return this.forms.get(introduced)?.root ?? formRoot(introduced);
    if (cell.world) return this.worldRootOf(cell.world.id);
    for (const usual of cell.usual) {
      const known = this.forms.get(usual);
      if (known && this.meantOf(state, key, [{ root: known.root, forms: [known], isProminent: false }]))
        return known.root;
    }
    if (kind === 'person' || (!key.includes(' ') && isSurnameToo(form, kind))) {
      const bearers = this.bearersOf(shortKey(Short.Surname, key));
      const meant = this.meantOf(state, key, bearers);
      if (meant !== undefined) return meant;
      if (kind === 'person' && !key.includes(' ')) {
        this.askAlone(bearers, cell, 'surname', ask);
        // Whose name it is of those that share it, nobody can say; of a given name alone even less.
        if (bearers.length > 1) return scopedRoot(key, state.id);
        if (bearers.length === 1 || this.longs.has(shortKey(Short.Surname, key))) return personRoot(key);
        if (this.longs.has(shortKey(Short.GivenName, key))) return scopedRoot(key, state.id);
      }
    }
    if (cell.isAcronym) {
      const [only, ...others] = this.bearersOf(shortKey(Short.Acronym, key));
      if (only && others.length === 0) return only.root;
      const spelt = this.bearersOf(shortKey(Short.Initials, key));
      const meant = others.length === 0 ? this.meantOf(state, key, spelt.map(unknown)) : undefined;
      if (meant !== undefined) return meant;
      this.askAlone(spelt, cell, 'acronym', ask);
    }
    if (kind !== 'person' && kind !== 'place') {
      const models = this.bearersOf(shortKey(Short.Model, key));
      const model = models.length === 1 ? models[0]?.root : this.meantOf(state, key, models);
      if (model !== undefined) return model;
      const firms = this.bearersOf(shortKey(Short.Tail, key));
      const meant = this.meantOf(state, key, firms);
      if (meant !== undefined) return meant;
      this.askAlone(firms, cell, 'companyName', ask);
    }
    return form.root;
  }

  private askAlone([only, ...others]: readonly Bearer[], { raw }: Cell, why: IdentityQuestion['why'], ask: Ask): void {
    if (only && others.length === 0) ask(raw, only.root, why);
  }

  /** Those for whom a name may be short, each with its forms; none where there are too many. */
  private bearersOf(key: string): readonly Bearer[] {
    const bearers = new Map<string, Bearer>();
    const longs = this.longs.get(key);
    if (!longs || longs.size > MOST_BEARERS) return [];
    for (const long of longs.values()) {
      const form = this.forms.get(long);
      if (!form) continue;
      let bearer = bearers.get(form.root);
      if (!bearer) {
        bearer = { root: form.root, forms: [], isProminent: false };
        bearers.set(form.root, bearer);
      }
      bearer.forms.push(form);
      bearer.isProminent ||= longs.of(long) >= PROMINENT;
    }
    return [...bearers.values()];
  }

  /** Which "Supreme Court" an article means: the one that it names in full, else that of the country it tells of. */
  private institution({ id, cells, country }: ArticleState, { form }: Cell): string {
    const full = new Set(cells.filter((cell) => cell.form.endsWith(` ${form}`) && !cell.isCommon));
    const roots = new Set([...full].map((cell) => this.forms.get(cell.form)?.root));
    const [only] = roots;
    if (only !== undefined && roots.size === 1) return only;
    const world = country === UNITED_STATES ? worldThing(`us ${form}`, `US ${form}`, 'organization') : undefined;
    return world ? this.worldRootOf(world.id) : scopedRoot(form, country ?? id);
  }

  /**
   * The one of the bearers that an article means by a short name: whom it names in full itself, else who is named
   * in the articles that share its rare names, else the only one there is, if many name him.
   */
  private meantOf(state: ArticleState, short: string, bearers: readonly Bearer[]): string | undefined {
    if (bearers.length === 0) return undefined;
    const named = bearers.filter(({ forms }) => forms.some(({ articles }) => articles.has(state.id)));
    if (named.length === 1) return named[0]?.root;
    const related = this.relatedTo(state, short);
    let first: Bearer | undefined;
    let most = 0;
    let next = 0;
    for (const bearer of named.length > 0 ? named : bearers) {
      let count = 0;
      for (const article of related) if (bearer.forms.some(({ articles }) => articles.has(article))) count++;
      next = Math.max(next, Math.min(count, most));
      if (count <= most) continue;
      most = count;
      first = bearer;
    }
    if (first) {
      return most >= CONTEXT_LEAD * next && (named.length === 0 || most >= LEAST_CONTEXT) ? first.root : undefined;
    }
    const [only] = bearers;
    return bearers.length === 1 && only?.isProminent ? only.root : undefined;
  }

  /** The other articles in which rare names of this one stand, those left out that hold a short name. */
  private relatedTo(state: ArticleState, short: string): ReadonlySet<string> {
    const related = new Set<string>();
    for (const { form, world, isCommon } of state.cells) {
      if (world || isCommon || holdsWord(form, short)) continue;
      const { articles } = this.forms.get(form) as Form;
      if (articles.size <= RARE) for (const article of articles) if (article !== state.id) related.add(article);
    }
    return related;
  }

  /** Makes the cells of an article what `roots` says, and no longer what they were. */
  private move(state: ArticleState, roots: readonly string[]): void {
    state.roots.forEach((root, i) => {
      this.things.get(root)?.count(state.id, state.cells[i] as Cell, -1);
      this.dirtyThings.add(root);
    });
    roots.forEach((root, i) => {
      let thing = this.things.get(root);
      if (!thing) {
        thing = new Thing(namingOf(root));
        this.things.set(root, thing);
      }
      thing.count(state.id, state.cells[i] as Cell, 1);
      this.dirtyThings.add(root);
    });
    state.roots = roots;
  }

  /** Gives a thing its id; where that is a new one, its articles have changed. */
  private settleThing(root: string, changed: Set<string>): void {
    const thing = this.things.get(root);
    if (!thing) return;
    const id = thing.articles.size === 0 ? undefined : idOf(root, thing);
    if (id !== thing.id) {
      if (thing.id !== undefined && this.rootsById.get(thing.id) === root) this.rootsById.delete(thing.id);
      if (id !== undefined) this.rootsById.set(id, root);
      thing.id = id;
      for (const article of thing.articles.keys()) changed.add(article);
    }
    if (id === undefined) this.things.delete(root);
  }
}

/** A bearer whom nothing but context speaks for. */
const unknown = (bearer: Bearer): Bearer => ({ ...bearer, isProminent: false });

type Ask = (a: string, b: string, why: IdentityQuestion['why']) => void;

/** May two names with these initials and generations be one person's? */
function agree(a: string, b: string): boolean {
  const [initialsA, generationA] = a.split('|');
  const [initialsB, generationB] = b.split('|');
  return (
    (!initialsA || !initialsB || initialsA === initialsB) &&
    (!generationA || !generationB || generationA === generationB)
  );
}

const acronymKey = (acronym: string): string => shortKey(Short.Acronym, acronym);

/** Which kinds of names may be surnames too: all where most mentions are people, places where many are; 0 to 2. */
const surnameKinds = ({ person, other }: Form): number =>
  Number(person > other) + Number(person >= other / SURNAME_SHARE);

const isSurnameToo = (form: Form, kind: EntityKind): boolean => surnameKinds(form) > (kind === 'place' ? 0 : 1);

/** The keys of the names for which a cell's may be short. */
function needsOf({ form, kind, isAcronym, usual }: Cell): string[] {
  const needs = [shortKey(Short.Surname, form), ...usual.map((short) => shortKey(Short.Usual, short))];
  if (isAcronym) needs.push(shortKey(Short.Initials, form));
  if (kind !== 'person' && kind !== 'place') needs.push(shortKey(Short.Tail, form), shortKey(Short.Model, form));
  return needs;
}

const meets = (needs: ReadonlySet<string>, shorts: ReadonlySet<string>): boolean => {
  for (const key of shorts) if (needs.has(key)) return true;
  return false;
};

const holdsWord = (form: string, word: string): boolean => ` ${form} `.includes(` ${word} `);

function namingOf(root: string): Naming {
  const rest = root.slice(1);
  if (root.startsWith('w')) return { kind: rest.slice(0, rest.indexOf('/')) as EntityKind };
  if (root.startsWith('l')) return {};
  if (root.startsWith('o')) return { form: rest.slice(0, rest.indexOf('@')) };
  return root.startsWith('p') ? { form: rest, kind: 'person' } : { form: rest };
}

function idOf(root: string, thing: Thing): string {
  const rest = root.slice(1);
  if (root.startsWith('w') || root.startsWith('l')) return rest;
  return `${thing.kind}/${rest.replaceAll(' ', '-')}${root.startsWith('p') ? '@' : ''}`;
}
