import { ENTITY_KINDS, type EntityKind } from '../model.js';
import { IntLists } from '../packed/intLists.js';
import { NONE, type Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import type { ArticleCells, Cell, Found } from './cells.js';
import { type KindVote, UNSURE_ORGANIZATION } from './kindVotes.js';
import { type WorldThing, worldThingById } from './worldNames.js';

// What a cell says in one number: its kind, yes or no to these, and above them its weight.
const KIND = 0b1111;
const IS_UNSURE = 1 << 4;
const IS_COMMON = 1 << 5;
const IS_FIRM = 1 << 6;
const IS_ACRONYM = 1 << 7;
/** Its words are not its form. */
const HAS_WORDS = 1 << 8;
const IS_OF_WORLD = 1 << 9;
/** It goes by other names than its own. */
const HAS_ALIASES = 1 << 10;
const HAS_TICKERS = 1 << 11;
/** Its id is not the usual one. */
const HAS_ID = 1 << 12;
const WEIGHT_AT = 13;
// What every cell has: that, the number of its form, and that of the name that was found.
const FIXED_WIDTH = 3;

/** The id that most are found under: their kind and their form. */
const usualId = (kind: EntityKind, form: string): string => `${kind}/${form.replaceAll(' ', '-')}`;

/** What articles say of who is who, by the number of the article. */
export class StoredCells {
  /** Of each article its cells, one behind the other. */
  private readonly cells = new IntLists();
  /** The country, how many acronyms it introduces, and each of these and of those that are spelt with its long form. */
  private readonly more = new IntLists();

  /** `texts` and `forms` number what names are made of. */
  constructor(
    private readonly texts: Numbering,
    private readonly forms: Numbering,
  ) {}

  put(article: number, { cells, introduced, spelt, country }: ArticleCells): void {
    const packed: number[] = [];
    for (const cell of cells) this.pack(cell, packed);
    this.cells.replace(article, packed);
    const more: number[] = [];
    if (country !== undefined || introduced.size > 0 || spelt.size > 0) {
      more.push(country === undefined ? NONE : this.texts.of(country), introduced.size);
      for (const names of [introduced, spelt])
        for (const [acronym, long] of names) more.push(this.texts.of(acronym), this.forms.of(long));
    }
    this.more.replace(article, more);
  }

  remove(article: number): void {
    this.cells.clear(article);
    this.more.clear(article);
  }

  /** What an article says; nothing where it is not there. */
  of(article: number): ArticleCells {
    const cells: Cell[] = [];
    const packed = this.cells.view(article).slice();
    for (let at = 0; at < packed.length; ) at = this.unpack(packed, at, cells);
    const [country = NONE, count = 0, ...pairs] = this.more.view(article);
    const names = pairs.flatMap((acronym, i): [string, string][] =>
      i % 2 === 0 ? [[this.texts.text(acronym), this.forms.text(pairs[i + 1] as number)]] : [],
    );
    return {
      cells,
      introduced: new Map(names.slice(0, count)),
      spelt: new Map(names.slice(count)),
      country: country === NONE ? undefined : this.texts.text(country),
    };
  }

  save(sections: Sections): void {
    this.cells.save(sections, 'cells');
    this.more.save(sections, 'cells/more');
  }

  load(sections: SavedSections): void {
    this.cells.load(sections, 'cells');
    this.more.load(sections, 'cells/more');
  }

  private pack(cell: Cell, packed: number[]): void {
    const { kind, vote, found, weight, form, words, world, isCommon, isFirm, isAcronym } = cell;
    const { id, name, aliases, tickers = [] } = found;
    const hasAliases = aliases.length !== 1 || aliases[0] !== name;
    const hasId = id !== usualId(kind, form);
    packed.push(
      ENTITY_KINDS.indexOf(kind) |
        (vote === kind ? 0 : IS_UNSURE) |
        (isCommon ? IS_COMMON : 0) |
        (isFirm ? IS_FIRM : 0) |
        (isAcronym ? IS_ACRONYM : 0) |
        (words === form ? 0 : HAS_WORDS) |
        (world ? IS_OF_WORLD : 0) |
        (hasAliases ? HAS_ALIASES : 0) |
        (tickers.length > 0 ? HAS_TICKERS : 0) |
        (hasId ? HAS_ID : 0) |
        (weight << WEIGHT_AT),
      this.forms.of(form),
      this.texts.of(name),
    );
    if (hasId) packed.push(this.texts.of(id));
    if (words !== form) packed.push(this.texts.of(words));
    if (world) packed.push(this.texts.of(world.id));
    if (hasAliases) packed.push(aliases.length, ...aliases.map((alias) => this.texts.of(alias)));
    if (tickers.length > 0) packed.push(tickers.length, ...tickers.map((ticker) => this.texts.of(ticker)));
  }

  /** Adds the cell that stands at a place, and gives the place behind it. */
  private unpack(packed: Int32Array, start: number, cells: Cell[]): number {
    const cell = new StoredCell(packed, start, this.texts, this.forms);
    cells.push(cell);
    return cell.end;
  }
}

/** A cell that makes what its article's reader found when that is asked for: most who look at a cell do not. */
class StoredCell implements Cell {
  readonly kind: EntityKind;
  readonly vote: KindVote;
  readonly weight: number;
  readonly form: string;
  readonly words: string;
  readonly world: WorldThing | undefined;
  readonly isCommon: boolean;
  readonly isFirm: boolean;
  readonly isAcronym: boolean;
  /** The place behind it. */
  readonly end: number;
  private readonly flags: number;
  private readonly more: number;
  private made: Found | undefined;

  constructor(
    private readonly packed: Int32Array,
    private readonly start: number,
    private readonly texts: Numbering,
    forms: Numbering,
  ) {
    const flags = packed[start] as number;
    this.flags = flags;
    this.kind = ENTITY_KINDS[flags & KIND] as EntityKind;
    this.vote = flags & IS_UNSURE ? UNSURE_ORGANIZATION : this.kind;
    this.weight = flags >> WEIGHT_AT;
    this.isCommon = (flags & IS_COMMON) !== 0;
    this.isAcronym = (flags & IS_ACRONYM) !== 0;
    this.isFirm = (flags & IS_FIRM) !== 0;
    this.form = forms.text(packed[start + 1] as number);
    let at = start + FIXED_WIDTH + (flags & HAS_ID ? 1 : 0);
    this.words = flags & HAS_WORDS ? texts.text(packed[at++] as number) : this.form;
    this.world = flags & IS_OF_WORLD ? worldThingById(texts.text(packed[at++] as number)) : undefined;
    this.more = at;
    for (const has of [HAS_ALIASES, HAS_TICKERS]) if (flags & has) at += 1 + (packed[at] as number);
    this.end = at;
  }

  get found(): Found {
    this.made ??= this.make();
    return this.made;
  }

  private make(): Found {
    const { flags, packed, start, texts } = this;
    let at = this.more;
    const list = (): string[] => {
      const count = packed[at++] as number;
      return Array.from({ length: count }, () => texts.text(packed[at++] as number));
    };
    const name = texts.text(packed[start + 2] as number);
    const id = flags & HAS_ID ? texts.text(packed[start + FIXED_WIDTH] as number) : usualId(this.kind, this.form);
    const aliases = flags & HAS_ALIASES ? list() : [name];
    return flags & HAS_TICKERS ? { id, name, aliases, tickers: list() } : { id, name, aliases };
  }
}
