import { byText } from '../index/sortedList.js';
import { NONE, Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import { Tallies } from '../packed/tallies.js';
import type { ArticleCells, Cell } from './cells.js';
import { type Form, Forms } from './forms.js';
import type { NamesApart } from './namesApart.js';
import { formRoot, listedRoot, type Root, type Roots, worldRoot } from './roots.js';
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
  readonly key: string;
  readonly count: number;
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => byText(a.key, b.key);

/** The forms of all names of a corpus, and which may be short for which. Articles go by their numbers. */
export class NameForms {
  readonly forms = new Forms();
  private readonly keys = new Numbering();
  private readonly marks = new Numbering();
  private readonly worlds = new Numbering();
  /** Of each short name the forms that may be long for it. */
  private readonly longs = new Tallies();
  private readonly unsettled = new Set<number>();

  /**
   * `listed` gives the id of the lexicon's entity for a form, or for the root of a thing of the world; `dirty` takes
   * the articles that have to look again who is meant in them; `apart` tells what is short for what in no case.
   */
  constructor(
    readonly roots: Roots,
    private readonly listed: ReadonlyMap<string, string>,
    private readonly dirty: Set<number>,
    private readonly apart: NamesApart,
  ) {}

  of(key: string): Form | undefined {
    return this.forms.of(key);
  }

  /** A form that consists of these words in any order, of a person. */
  inAnyOrder(words: readonly string[]): Form | undefined {
    return this.longsOf(this.keys.known(shortKey(Short.Core, words.toSorted().join(' '))))[0]?.form;
  }

  /** Counts an article's names up, or down. */
  count(article: number, { cells, introduced, country }: ArticleCells, by: 1 | -1): void {
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
  }

  /** Works out anew what forms are whose names have changed. */
  settle(): void {
    for (const form of this.unsettled) {
      const root = this.rootOf(form);
      if (root === this.forms.root.get(form)) continue;
      this.forms.root.set(form, root);
      this.touch(form);
    }
    this.unsettled.clear();
  }

  /** Those for whom a name may be short; none where there are too many. */
  bearersOf(key: ShortKey): readonly Bearer[] {
    const number = this.keys.known(key);
    if (number === NONE || this.longs.sizeOf(number) > MOST_BEARERS) return [];
    const short = shortOf(key);
    const longs = this.longsOf(number).filter((long) => !this.apart.has(short, long.key));
    const bearers = new Map<Root, { root: Root; forms: Form[]; isProminent: boolean; isSeveral: boolean }>();
    for (const { form, count } of longs) {
      const { root } = this.usualOf(form, longs);
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

  /** Does the reader say that two names are not of one thing? */
  areApart(one: string, other: string): boolean {
    return this.apart.has(one, other);
  }

  /** Is a name short for any? */
  isShort(key: ShortKey): boolean {
    const number = this.keys.known(key);
    return number !== NONE && this.longs.sizeOf(number) > 0;
  }

  /** The other articles of an article's story: they share rare names with it, none of which holds the word `but`. */
  storyOf(article: number, cells: readonly Cell[], but?: string, tie = 1): ReadonlySet<number> {
    const shared = new Map<number, number>();
    for (const key of new Set(cells.map(({ form }) => form))) {
      const form = this.forms.of(key);
      const articles = form?.articles;
      if (!form || !articles || form.isOfWorld || articles.length > RARE) continue;
      if (but !== undefined && holdsWord(key, but)) continue;
      const weight = articles.length <= VERY_RARE ? 1 : RARE_WEIGHT;
      for (const other of articles) if (other !== article) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const story = new Set<number>();
    for (const [other, weight] of shared) if (weight >= tie) story.add(other);
    return story;
  }

  /** What a thing of the world is: itself, or the entity of the lexicon that is it. */
  worldRootOf(id: string): Root {
    const listed = this.listed.get(worldRoot(id));
    return this.roots.of(listed === undefined ? worldRoot(id) : listedRoot(listed));
  }

  save(sections: Sections): void {
    this.forms.save(sections);
    this.keys.save(sections, 'shorts');
    this.marks.save(sections, 'shorts/marks');
    this.worlds.save(sections, 'worlds');
    this.longs.save(sections, 'longs');
  }

  load(sections: SavedSections): void {
    this.forms.load(sections);
    this.keys.load(sections, 'shorts');
    this.marks.load(sections, 'shorts/marks');
    this.worlds.load(sections, 'worlds');
    this.longs.load(sections, 'longs');
  }

  /** The forms that may be long for a short name, in their order. */
  private longsOf(key: number): readonly Long[] {
    if (key === NONE) return [];
    const longs = Array.from({ length: this.longs.sizeOf(key) }, (_, i): Long => {
      const form = this.forms.at(this.longs.keyAt(key, i));
      return { form, key: form.key, count: this.longs.countAt(key, i) };
    });
    return longs.length > 1 ? longs.sort(byKey) : longs;
  }

  private formFor(key: string): number {
    const form = this.forms.numbering.of(key);
    if (!this.forms.isUsed(form)) this.forms.root.set(form, this.rootOf(form));
    return form;
  }

  private place(form: number, article: number, by: 1 | -1): void {
    const { articles } = this.forms;
    const before = articles.lengthOf(form);
    const at = articles.placeOf(form, article);
    const isIn = at < before && articles.at(form, at) === article;
    if (isIn === by > 0) return;
    if (isIn) articles.remove(form, at);
    else articles.insert(form, at, [article]);
    const after = before + by;
    if (before === 0 || after === 0) this.lookAgainAtUsual(form);
    // It is rare from now on, or no longer: its articles are of other stories.
    const edge = Math.max(before, after) - 1;
    if (edge === RARE || edge === VERY_RARE) this.lookAgain(form);
  }

  private vote(form: number, { kind, weight, world }: Cell, by: 1 | -1): void {
    const { forms } = this;
    const surnames = forms.surnames(form);
    const isMostlyPlace = forms.isMostlyPlace(form);
    const votes = kind === 'person' ? forms.person : kind === 'place' ? forms.place : forms.other;
    votes.add(form, by * weight);
    if (forms.surnames(form) !== surnames || forms.isMostlyPlace(form) !== isMostlyPlace) this.lookAgain(form);
    if (!world) return;
    if (forms.worldCount.get(form) === 0) forms.world.set(form, this.worlds.of(world.id));
    forms.worldCount.add(form, by);
    this.unsettled.add(form);
  }

  private countLong(text: ShortKey, form: number, marks: string, by: 1 | -1): void {
    const key = this.keys.of(text);
    this.forms.countShort(form, key, this.marks.of(marks), by);
    const after = this.longs.add(key, form, by);
    // Where too many bear it, it is nobody's, before and after.
    if (this.isAnybodys(key)) return;
    if (isCore(text)) {
      for (const long of this.longs.keysOf(key)) this.unsettled.add(long);
      this.unsettled.add(form);
    } else if (levelOf(after - by) !== levelOf(after)) {
      this.lookAgainAtShort(text);
    }
  }

  /** Articles of the story of one that came or went look again whether they mean someone named there. */
  private spread(article: number, cells: readonly Cell[], keys: ReadonlySet<ShortKey>): void {
    const related = this.storyOf(article, cells);
    if (related.size === 0) return;
    for (const key of keys) {
      for (const form of this.usersOf(key)) {
        const articles = this.forms.articles.view(form);
        if (articles.length > related.size) {
          for (const other of related) if (this.forms.isIn(form, other)) this.dirty.add(other);
        } else {
          for (const other of articles) if (related.has(other)) this.dirty.add(other);
        }
      }
    }
  }

  /** The forms that look whether they are short for others under a key, or go by it. */
  private usersOf(text: ShortKey): readonly number[] {
    const key = this.keys.known(text);
    if (text.startsWith(Short.Usual)) return key === NONE ? [] : this.longs.keysOf(key);
    if (isCore(text) || (key !== NONE && this.isAnybodys(key))) return [];
    const short = this.forms.of(shortOf(text));
    return short ? [short.number] : [];
  }

  private lookAgain(form: number): void {
    for (const article of this.forms.articles.view(form)) this.dirty.add(article);
  }

  /** Do more bear a name than may be told apart, by more than one that has just come? */
  private isAnybodys(key: number): boolean {
    return this.longs.sizeOf(key) > MOST_BEARERS + 1;
  }

  private lookAgainAtShort(text: ShortKey): void {
    const key = this.keys.known(text);
    if (key !== NONE && this.isAnybodys(key)) return;
    const short = this.forms.of(shortOf(text));
    if (short) this.lookAgain(short.number);
  }

  private lookAgainAtUsual(form: number): void {
    const key = this.keys.known(shortKey(Short.Usual, this.forms.numbering.text(form)));
    if (key !== NONE) for (const long of this.longs.keysOf(key)) this.lookAgain(long);
  }

  /** Who uses a form, or a name that may be short for it, looks again. */
  private touch(form: number): void {
    this.lookAgain(form);
    this.lookAgainAtUsual(form);
    for (const { key } of this.forms.shortsOf(form)) {
      const text = this.keys.text(key) as ShortKey;
      if (!isCore(text)) this.lookAgainAtShort(text);
    }
  }

  /** What a form is everywhere. */
  private rootOf(form: number): Root {
    const { forms } = this;
    if (forms.worldCount.get(form) > 0) return this.worldRootOf(this.worlds.text(forms.world.get(form)));
    const own = forms.numbering.text(form);
    const listed = this.listed.get(own);
    if (listed !== undefined) return this.roots.of(listedRoot(listed));
    const [core] = forms
      .shortsOf(form)
      .map(({ key, marks }) => ({ number: key, key: this.keys.text(key) as ShortKey, marks }))
      .filter(({ key }) => isCore(key))
      .sort(byKey);
    return this.roots.of(formRoot(core ? this.withoutMarks(core.number, own, this.marks.text(core.marks)) : own));
  }

  /**
   * The form under which those go that bear a name with and without initials. Where different initials tell two people
   * apart, the name without belongs to the one of whom far more articles tell.
   */
  private withoutMarks(core: number, own: string, ownMarks: string): string {
    if (this.longs.sizeOf(core) > MOST_BEARERS) return own;
    const members = this.longsOf(core)
      .map(({ form, key, count }) => ({ key, marks: this.marksFor(form, core), count }))
      .sort((a, b) => b.count - a.count || byKey(a, b));
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

  private marksFor(form: Form, key: number): string {
    const marks = this.forms.marksFor(form.number, key);
    return marks === NONE ? NO_MARKS : this.marks.text(marks);
  }

  /** The form of another bearer by which a person of more names may usually go; his own where there is none. */
  private usualOf(form: Form, bearers: readonly Long[]): Form {
    const usual = bearers.find(({ key }) => {
      const number = this.keys.known(shortKey(Short.Usual, key));
      return number !== NONE && this.forms.marksFor(form.number, number) !== NONE;
    });
    return usual?.form ?? form;
  }
}

/** What a count of articles is worth; a change of it changes who may be meant. */
const levelOf = (count: number): number => [1, SEVERAL, PROMINENT].filter((level) => count >= level).length;

const holdsWord = (form: string, word: string): boolean => ` ${form} `.includes(` ${word} `);
