import { IntColumn } from '../packed/columns.js';
import { IntLists } from '../packed/intLists.js';
import { NONE, Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import type { Root } from './roots.js';

// Names of people are taken for places so often at most.
const SURNAME_SHARE = 3;

/** A short name by its number, in how many cells a form may be long for it, and with which marks. */
export interface ShortFor {
  readonly key: number;
  readonly count: number;
  readonly marks: number;
}

const SHORT_WIDTH = 3;

/** Every form of a name, by number, and what the whole corpus says of it. */
export class Forms {
  readonly numbering = new Numbering();
  /** The articles that use a form, in the order of their numbers. */
  readonly articles = new IntLists();
  /** How much speaks for a person, for a place, and for something else. */
  readonly person = new IntColumn();
  readonly place = new IntColumn();
  readonly other = new IntColumn();
  /** What it is where no context says otherwise, as last worked out. */
  readonly root = new IntColumn(NONE);
  /** The short names that it may be long for. */
  readonly shorts = new IntLists();
  /** The thing of the world that it names, and in how many cells it does. */
  readonly world = new IntColumn(NONE);
  readonly worldCount = new IntColumn();

  /** A form by its text; undefined where no article uses it. */
  of(key: string): Form | undefined {
    const number = this.numbering.known(key);
    return number !== NONE && this.isUsed(number) ? this.at(number) : undefined;
  }

  at(number: number): Form {
    return new Form(this, number);
  }

  isUsed(form: number): boolean {
    return this.articles.lengthOf(form) > 0;
  }

  isIn(form: number, article: number): boolean {
    return this.articles.find(form, article) !== NONE;
  }

  /** Which of its mentions may be a surname: 2 all, as most are people, 1 those taken for places, 0 none. */
  surnames(form: number): number {
    const person = this.person.get(form);
    const other = this.place.get(form) + this.other.get(form);
    return Number(person > other) + Number(person >= other / SURNAME_SHARE);
  }

  isMostlyPlace(form: number): boolean {
    return this.place.get(form) > this.person.get(form) + this.other.get(form);
  }

  shortsOf(form: number): ShortFor[] {
    const list = this.shorts.view(form);
    const shorts: ShortFor[] = [];
    for (let at = 0; at < list.length; at += SHORT_WIDTH)
      shorts.push({ key: list[at] as number, count: list[at + 1] as number, marks: list[at + 2] as number });
    return shorts;
  }

  /** The marks with which a form is long for a short name; {@link NONE} where it is not. */
  marksFor(form: number, key: number): number {
    const place = this.shorts.find(form, key, SHORT_WIDTH);
    return place === NONE ? NONE : this.shorts.at(form, place + 2);
  }

  countShort(form: number, key: number, marks: number, by: number): void {
    const place = this.shorts.placeOf(form, key, SHORT_WIDTH);
    if (place === this.shorts.lengthOf(form) || this.shorts.at(form, place) !== key) {
      this.shorts.insert(form, place, [key, by, marks]);
      return;
    }
    const count = this.shorts.at(form, place + 1) + by;
    if (count === 0) this.shorts.remove(form, place, SHORT_WIDTH);
    else this.shorts.set(form, place + 1, count);
  }

  save(sections: Sections): void {
    for (const [name, part] of this.parts()) part.save(sections, `forms${name}`);
  }

  load(sections: SavedSections): void {
    for (const [name, part] of this.parts()) part.load(sections, `forms${name}`);
  }

  private parts(): readonly (readonly [string, Numbering | IntLists | IntColumn])[] {
    return [
      ['', this.numbering],
      ['/articles', this.articles],
      ['/person', this.person],
      ['/place', this.place],
      ['/other', this.other],
      ['/root', this.root],
      ['/shorts', this.shorts],
      ['/world', this.world],
      ['/worldCount', this.worldCount],
    ];
  }
}

/** One form of a name. */
export class Form {
  constructor(
    private readonly forms: Forms,
    readonly number: number,
  ) {}

  get key(): string {
    return this.forms.numbering.text(this.number);
  }

  /** The numbers of the articles that use it, until any form changes. */
  get articles(): Int32Array {
    return this.forms.articles.view(this.number);
  }

  get root(): Root {
    return this.forms.root.get(this.number);
  }

  get surnames(): number {
    return this.forms.surnames(this.number);
  }

  get isMostlyPlace(): boolean {
    return this.forms.isMostlyPlace(this.number);
  }

  /** Does it name a thing of the world? */
  get isOfWorld(): boolean {
    return this.forms.worldCount.get(this.number) > 0;
  }

  /** Does an article use it? */
  isIn(article: number): boolean {
    return this.forms.isIn(this.number, article);
  }
}
