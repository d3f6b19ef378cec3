import { byText, placeIn, removeSorted, withItem } from '../index/sortedList.js';
import type { ArticleCells, Cell } from './cells.js';
import { formRoot, listedRoot, type Root, worldRoot } from './roots.js';
import {
  acronymIn,
  agree,
  isCore,
  marksOf,
  NO_MARKS,
  Short,
  type ShortKey,
  shortKey,
  shortKeysOf,
  shortOf,
} from './shortNames.js';

// A name in more articles says little of what they tell; two in fewer tie articles of one story together.
const RARE = 25;
// One alone does, where it stands in no more than these.
const VERY_RARE = 6;
// What a rare name counts, where a very rare one counts 1.
const RARE_WEIGHT = 0.5;
/** Who is named in full by so many articles is meant by the short name alone, where nobody else bears it. */
const PROMINENT = 8;
/** Fewer articles may have read a longer name out of a heading: "Qwerty BlackBerry". */
const SEVERAL = 3;
// A name that so many bear is anybody's.
const MOST_BEARERS = 12;
// So many more articles than those with other initials decide whose a name without initials is.
const MARKS_LEAD = 5;
// Names of people are taken for places so often at most.
const SURNAME_SHARE = 3;

/** One form of a name, and what the whole corpus says of it. */
export class Form {
  /** The ids of the articles that use it, in order. */
  articles: string[] = [];
  /** How much speaks for a person, for a place, and for something else. */
  person = 0;
  place = 0;
  other = 0;
  /** What it is where no context says otherwise, as last worked out. */
  root: Root;
  /** The short names that it may be long for, and in how many cells. */
  readonly shorts: { readonly key: ShortKey; count: number; marks: string }[] = [];
  world: { readonly id: string; count: number } | undefined;

  constructor(readonly key: string) {
    this.root = formRoot(key);
  }

  /** Does an article use it? */
  isIn(article: string): boolean {
    return this.articles[placeIn(this.articles, article, byText)] === article;
  }

  /** Which of its mentions may be a surname: 2 all, as most are people, 1 those taken for places, 0 none. */
  get surnames(): number {
    const other = this.place + this.other;
    return Number(this.person > other) + Number(this.person >= other / SURNAME_SHARE);
  }

  get isMostlyPlace(): boolean {
    return this.place > this.person + this.other;
  }
}

/** Someone for whom a short name may stand, under the forms that say so. */
export interface Bearer {
  readonly root: Root;
  readonly forms: readonly Form[];
  /** Do so many articles name him that he needs no context? */
  readonly isProminent: boolean;
  /** Do several at all? */
  readonly isSeveral: boolean;
}

/** A form and in how many cells it may be long for a short name. */
interface Long {
  readonly form: Form;
  count: number;
}

const byForm = (a: Long, b: Long): number => byText(a.form.key, b.form.key);

/** The forms of all names of a corpus, and which may be short for which. */
export class NameForms {
  private readonly forms = new Map<string, Form>();
  private readonly longs = new Map<ShortKey, Long[]>();
  private readonly unsettled = new Set<Form>();

  /**
   * `listed` gives the id of the lexicon's entity for a form, or for the root of a thing of the world; `dirty` takes
   * the ids of articles that have to look again who is meant in them.
   */
  constructor(
    private readonly listed: ReadonlyMap<string, string>,
    private readonly dirty: Set<string>,
  ) {}

  of(key: string): Form | undefined {
    return this.forms.get(key);
  }

  /** The one copy of a form's text that is kept. */
  intern(key: string): string {
    return this.forms.get(key)?.key ?? key;
  }

  /** A form that consists of these words in any order, of a person. */
  inAnyOrder(words: readonly string[]): Form | undefined {
    return this.longs.get(shortKey(Short.Core, words.toSorted().join(' ')))?.[0]?.form;
  }

  /** Counts an article's names up, or down. */
  count(article: string, { cells, introduced, country }: ArticleCells, by: 1 | -1): void {
    const keys = new Set<ShortKey>();
    for (const cell of cells) {
      const form = this.formFor(cell.form);
      this.place(form, article, by);
      keys.add(shortKey(Short.Usual, cell.form));
      this.vote(form, cell, by);
      for (const key of shortKeysOf(cell)) {
        keys.add(key);
        this.countLong(key, form, isCore(key) ? marksOf(cell) : NO_MARKS, by);
      }
    }
    for (const [acronym, long] of introduced) {
      const key = shortKey(Short.Acronym, acronym);
      keys.add(key);
      const form = this.formFor(long);
      this.countLong(key, form, NO_MARKS, by);
      this.countLong(acronymIn(acronym, country), form, NO_MARKS, by);
    }
    this.spread(article, cells, keys);
    for (const { form } of cells) if (this.forms.get(form)?.articles.length === 0) this.forms.delete(form);
  }

  /** Works out anew what forms are whose names have changed. */
  settle(): void {
    for (const form of this.unsettled) {
      const root = this.rootOf(form);
      if (root === form.root) continue;
      form.root = root;
      this.touch(form);
    }
    this.unsettled.clear();
  }

  /** Those for whom a name may be short; none where there are too many. */
  bearersOf(key: ShortKey): readonly Bearer[] {
    const longs = this.longs.get(key);
    if (!longs || longs.length > MOST_BEARERS) return [];
    const bearers = new Map<Root, { root: Root; forms: Form[]; isProminent: boolean; isSeveral: boolean }>();
    for (const { form, count } of longs) {
      const { root } = usualOf(form, longs);
      let bearer = bearers.get(root);
      if (!bearer) {
        bearer = { root, forms: [], isProminent: false, isSeveral: false };
        bearers.set(root, bearer);
      }
      bearer.forms.push(form);
      bearer.isProminent ||= count >= PROMINENT;
      bearer.isSeveral ||= count >= SEVERAL;
    }
    return [...bearers.values()];
  }

  /** Is a name short for any? */
  isShort(key: ShortKey): boolean {
    return this.longs.has(key);
  }

  /** The other articles of an article's story: they share rare names with it, none of which holds the word `but`. */
  storyOf(article: string, cells: readonly Cell[], but?: string, tie = 1): ReadonlySet<string> {
    const shared = new Map<string, number>();
    for (const key of new Set(cells.map(({ form }) => form))) {
      const form = this.forms.get(key);
      if (!form || form.world || form.articles.length > RARE || (but !== undefined && holdsWord(key, but))) continue;
      const weight = form.articles.length <= VERY_RARE ? 1 : RARE_WEIGHT;
      for (const other of form.articles) if (other !== article) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const story = new Set<string>();
    for (const [other, weight] of shared) if (weight >= tie) story.add(other);
    return story;
  }

  /** What a thing of the world is: itself, or the entity of the lexicon that is it. */
  worldRootOf(id: string): Root {
    const listed = this.listed.get(worldRoot(id));
    return listed === undefined ? worldRoot(id) : listedRoot(listed);
  }

  private formFor(key: string): Form {
    let form = this.forms.get(key);
    if (!form) {
      form = new Form(key);
      form.root = this.rootOf(form);
      this.forms.set(key, form);
    }
    return form;
  }

  private place(form: Form, article: string, by: 1 | -1): void {
    const before = form.articles.length;
    if (by < 0) removeSorted(form.articles, article, byText);
    else if (!form.isIn(article)) form.articles = withItem(form.articles, article, byText);
    const after = form.articles.length;
    if (before === after) return;
    if (before === 0 || after === 0) this.lookAgainAtUsual(form);
    // It is rare from now on, or no longer: its articles are of other stories.
    const edge = Math.max(before, after) - 1;
    if (edge === RARE || edge === VERY_RARE) this.lookAgain(form);
  }

  private vote(form: Form, { kind, weight, world }: Cell, by: 1 | -1): void {
    const { surnames, isMostlyPlace } = form;
    if (kind === 'person') form.person += by * weight;
    else if (kind === 'place') form.place += by * weight;
    else form.other += by * weight;
    if (form.surnames !== surnames || form.isMostlyPlace !== isMostlyPlace) this.lookAgain(form);
    if (!world) return;
    form.world ??= { id: world.id, count: 0 };
    form.world.count += by;
    if (form.world.count === 0) form.world = undefined;
    this.unsettled.add(form);
  }

  private countLong(key: ShortKey, form: Form, marks: string, by: 1 | -1): void {
    let own = form.shorts.find((short) => short.key === key);
    if (!own) {
      own = { key, count: 0, marks };
      form.shorts.push(own);
    }
    own.count += by;
    if (own.count === 0) form.shorts.splice(form.shorts.indexOf(own), 1);
    const longs = this.longs.get(key) ?? [];
    const place = longs[placeIn(longs, { form, count: 0 }, byForm)];
    const long = place?.form === form ? place : undefined;
    const before = long?.count ?? 0;
    const after = before + by;
    if (!long) this.longs.set(key, withItem(longs, { form, count: by }, byForm));
    else if (after > 0) long.count = after;
    else if (longs.length > 1) removeSorted(longs, long, byForm);
    else this.longs.delete(key);
    // Where too many bear it, it is nobody's, before and after.
    if (this.isAnybodys(key)) return;
    if (isCore(key)) {
      for (const member of this.longs.get(key) ?? []) this.unsettled.add(member.form);
      this.unsettled.add(form);
    } else if (levelOf(before) !== levelOf(after)) {
      this.lookAgainAtShort(key);
    }
  }

  /** Articles of the story of one that came or went look again whether they mean someone named there. */
  private spread(article: string, cells: readonly Cell[], keys: ReadonlySet<ShortKey>): void {
    const related = this.storyOf(article, cells);
    if (related.size === 0) return;
    for (const key of keys) {
      if (!key.startsWith(Short.Usual) && this.isAnybodys(key)) continue;
      for (const form of this.usersOf(key)) {
        if (form.articles.length > related.size) {
          for (const other of related) if (form.isIn(other)) this.dirty.add(other);
        } else {
          for (const other of form.articles) if (related.has(other)) this.dirty.add(other);
        }
      }
    }
  }

  /** The forms that look whether they are short for others under a key, or go by it. */
  private usersOf(key: ShortKey): readonly Form[] {
    if (key.startsWith(Short.Usual)) return (this.longs.get(key) ?? []).map(({ form }) => form);
    const short = isCore(key) ? undefined : this.forms.get(shortOf(key));
    return short ? [short] : [];
  }

  private lookAgain(form: Form): void {
    for (const article of form.articles) this.dirty.add(article);
  }

  /** Do more bear a name than may be told apart, by more than one that has just come? */
  private isAnybodys(key: ShortKey): boolean {
    return (this.longs.get(key)?.length ?? 0) > MOST_BEARERS + 1;
  }

  private lookAgainAtShort(key: ShortKey): void {
    if (this.isAnybodys(key)) return;
    const short = this.forms.get(shortOf(key));
    if (short) this.lookAgain(short);
  }

  private lookAgainAtUsual(form: Form): void {
    for (const long of this.longs.get(shortKey(Short.Usual, form.key)) ?? []) this.lookAgain(long.form);
  }

  /** Who uses a form, or a name that may be short for it, looks again. */
  private touch(form: Form): void {
    this.lookAgain(form);
    this.lookAgainAtUsual(form);
    for (const { key } of form.shorts) if (!isCore(key)) this.lookAgainAtShort(key);
  }

  /** What a form is everywhere. */
  private rootOf(form: Form): Root {
    if (form.world) return this.worldRootOf(form.world.id);
    const listed = this.listed.get(form.key);
    if (listed !== undefined) return listedRoot(listed);
    const [core] = form.shorts.filter(({ key }) => isCore(key)).sort((a, b) => byText(a.key, b.key));
    return formRoot(core ? this.withoutMarks(core.key, form.key, core.marks) : form.key);
  }

  /**
   * The form under which those go that bear a name with and without initials. Where different initials tell two people
   * apart, the name without belongs to the one of whom far more articles tell.
   */
  private withoutMarks(core: ShortKey, own: string, ownMarks: string): string {
    const longs = this.longs.get(core) ?? [];
    if (longs.length > MOST_BEARERS) return own;
    const members = longs
      .map(({ form, count }) => ({
        key: form.key,
        marks: form.shorts.find(({ key }) => key === core)?.marks ?? NO_MARKS,
        count,
      }))
      .sort((a, b) => b.count - a.count || byText(a.key, b.key));
    const main: typeof members = [];
    let against = 0;
    for (const member of members) {
      if (member.marks === NO_MARKS) continue;
      if (main.every(({ marks }) => agree(marks, member.marks))) main.push(member);
      else against = Math.max(against, member.count);
    }
    const isClear = (main[0]?.count ?? 0) >= MARKS_LEAD * against;
    const isMine = main.some(({ key }) => key === own) || ownMarks === NO_MARKS;
    if (!isMine || (against > 0 && !isClear)) return own;
    const plain = members.filter(({ marks }) => marks === NO_MARKS);
    return (plain.length > 0 ? plain : main).map(({ key }) => key).sort(byText)[0] ?? own;
  }
}

/** What a count of articles is worth; a change of it changes who may be meant. */
const levelOf = (count: number): number => [1, SEVERAL, PROMINENT].filter((level) => count >= level).length;

const holdsWord = (form: string, word: string): boolean => ` ${form} `.includes(` ${word} `);

/** The form of another bearer by which a person of more names may usually go; his own where there is none. */
function usualOf(form: Form, bearers: readonly Long[]): Form {
  const usual = bearers.find(({ form: { key } }) =>
    form.shorts.some((short) => short.key === shortKey(Short.Usual, key)),
  );
  return usual?.form ?? form;
}
