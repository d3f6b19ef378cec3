import type { FigureRef, Link, LinkTier, LinkType } from '../links/link.js';
import { IntLists } from '../packed/intLists.js';
import { Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';

/** Gives the figure of an article, by the article's number and the figure's place among those of the article. */
export type FigureAt = (article: number, at: number) => FigureRef;
/** The place of a figure among those of its article. */
export type PlaceOf = (ref: FigureRef) => readonly [article: number, at: number];

/** What sort a link is, and how sure. */
export interface LinkSort {
  readonly type: LinkType;
  readonly tier?: LinkTier;
}

/**
 * Links by numbered lists, without their figures: what a link says is text that many have in common, and its figures are
 * places in articles.
 */
export class PackedLinks {
  /** Of each link the number of what it says, how many figures it has, and for each its article and its place. */
  private readonly lists = new IntLists();
  private readonly says = new Numbering();
  /** The words of which that is made, and what stands between them: a few say it all. */
  private readonly words = new Numbering();
  /** Of what is said, the sort; read once. */
  private readonly sorts = new Map<number, LinkSort>();
  private changes = 0;

  constructor(
    private readonly figureAt: FigureAt,
    private readonly placeOf: PlaceOf,
  ) {}

  isEmpty(list: number): boolean {
    return this.lists.lengthOf(list) === 0;
  }

  /** Grows with every change. */
  get revision(): number {
    return this.changes;
  }

  put(list: number, links: readonly Link[]): void {
    this.changes++;
    const packed: number[] = [];
    for (const { figures, ...rest } of links) {
      packed.push(this.says.of(this.shortened(JSON.stringify(rest, asText))), figures.length);
      for (const ref of figures) packed.push(...this.placeOf(ref));
    }
    this.lists.replace(list, packed);
  }

  /** The links of a list, made anew. */
  of(list: number): Link[] {
    const links: Link[] = [];
    const packed = this.lists.view(list).slice();
    for (let at = 0; at < packed.length; ) {
      const rest = JSON.parse(this.whole(this.says.text(packed[at++] as number)), asNumber);
      const count = packed[at++] as number;
      const figures = Array.from({ length: count }, () =>
        this.figureAt(packed[at++] as number, packed[at++] as number),
      );
      links.push({ ...rest, figures });
    }
    return links;
  }

  /** Visits the links of all lists without reading an article: of each the sort, and of its figures article and place in turn. */
  each(visit: (sort: LinkSort, places: Int32Array) => void): void {
    for (let list = 0; list < this.lists.size; list++) {
      const packed = this.lists.view(list);
      for (let at = 0; at < packed.length; ) {
        const sort = this.sortOf(packed[at] as number);
        const end = at + 2 + 2 * (packed[at + 1] as number);
        visit(sort, packed.subarray(at + 2, end));
        at = end;
      }
    }
  }

  private sortOf(said: number): LinkSort {
    let sort = this.sorts.get(said);
    if (!sort) {
      const { type, tier }: LinkSort = JSON.parse(this.whole(this.says.text(said)));
      sort = { type, ...(tier && { tier }) };
      this.sorts.set(said, sort);
    }
    return sort;
  }

  /** A text with the number of each word in its place, in units of seven bits: a byte for most. */
  private shortened(text: string): string {
    let short = '';
    for (const word of text.split(QUOTE)) {
      let rest = this.words.of(word);
      for (; rest > 127; rest >>>= 7) short += String.fromCharCode((rest & 127) | 128);
      short += String.fromCharCode(rest);
    }
    return short;
  }

  /** What was {@link shortened}. */
  private whole(short: string): string {
    const words: string[] = [];
    for (let at = 0; at < short.length; at++) {
      let unit = short.charCodeAt(at);
      let number = unit & 127;
      for (let shift = 7; unit > 127; shift += 7) {
        unit = short.charCodeAt(++at);
        number |= (unit & 127) << shift;
      }
      words.push(this.words.text(number));
    }
    return words.join(QUOTE);
  }

  save(sections: Sections, name: string): void {
    this.lists.save(sections, name);
    this.says.save(sections, `${name}/says`);
    this.words.save(sections, `${name}/words`);
  }

  load(sections: SavedSections, name: string): void {
    this.changes++;
    this.sorts.clear();
    this.lists.load(sections, name);
    this.says.load(sections, `${name}/says`);
    this.words.load(sections, `${name}/words`);
  }
}

/** Between the words of JSON. */
const QUOTE = '"';

/** A number that JSON does not know: what is divided by nothing. */
interface Endless {
  readonly endless: string;
}

const asText = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? ({ endless: String(value) } satisfies Endless) : value;

const asNumber = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'endless' in value ? Number(value.endless) : value;
