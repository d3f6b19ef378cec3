import type { DayRange } from '../dates/isoPeriod.js';
import type { PreparedTelling, Size } from '../events/sameEvent.js';
import { EVENT_KINDS, type EventKind, type EventStatus, FIGURE_KINDS, type FigureKind, type Span } from '../model.js';
import { IntLists } from '../packed/intLists.js';
import { Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import type { ArticleNumbers } from './articleNumbers.js';
import { byText } from './sortedList.js';

/** What each telling has, by its place in its list; behind that its keys, its participants, its places and its sizes. */
const At = {
  article: 0,
  start: 1,
  /** How far before that its evidence begins, and how long that is. */
  evidenceBefore: 2,
  evidenceLength: 3,
  firstDay: 4,
  days: 5,
  /** Kind, status, and yes or no to what follows. */
  what: 6,
  date: 7,
  title: 8,
  keys: 9,
  participants: 10,
  places: 11,
} as const;
const WIDTH = 12;
/** Kind, unit, and the two ends. */
const SIZE_WIDTH = 6;

const STATUSES: readonly EventStatus[] = ['done', 'planned', 'rumoured'];
const KINDS = 32;
const IS_NAMING = KINDS * 4;
const IS_LEAD = KINDS * 8;

// Numbers of 64 bits as two of 32.
const float = new Float64Array(1);
const halves = new Int32Array(float.buffer);

/** Tellings by number, each a list of whole numbers: their words stand once in all, as do the ids that they name. */
export class PackedTellings {
  private readonly lists = new IntLists();
  private readonly titles = new Numbering();
  /** Dates and units. */
  private readonly words = new Numbering();

  constructor(
    private readonly articles: ArticleNumbers,
    private readonly entities: Numbering,
  ) {}

  /** For how many tellings there is room: behind them there is none. */
  get size(): number {
    return this.lists.size;
  }

  has(telling: number): boolean {
    return this.lists.lengthOf(telling) > 0;
  }

  put(telling: number, article: number, told: PreparedTelling, keys: readonly number[]): void {
    const { start, evidence, days, participants, places } = told;
    const packed = [
      article,
      start,
      start - evidence.start,
      evidence.end - evidence.start,
      days.start,
      days.end - days.start,
      EVENT_KINDS.indexOf(told.kind) +
        KINDS * STATUSES.indexOf(told.status) +
        (told.isNaming ? IS_NAMING : 0) +
        (told.isLead ? IS_LEAD : 0),
      this.words.of(told.date),
      this.titles.of(told.title),
      keys.length,
      participants.length,
      places.length,
      ...keys,
    ];
    for (const list of [participants, places]) for (const id of list) packed.push(this.entities.of(id));
    for (const { kind, unit, low, high } of told.sizes) {
      packed.push(FIGURE_KINDS.indexOf(kind), this.words.of(unit));
      for (const end of [low, high]) {
        float[0] = end;
        packed.push(halves[0] as number, halves[1] as number);
      }
    }
    this.lists.replace(telling, packed);
  }

  remove(telling: number): void {
    this.lists.clear(telling);
  }

  /** A telling, of which that is unpacked which is asked for. */
  of(telling: number): PreparedTelling {
    return new PackedTelling(this, telling);
  }

  articleOf(telling: number): number {
    return this.number(telling, At.article);
  }

  isDated(telling: number): boolean {
    return this.number(telling, At.days) > 0;
  }

  /** The keys that it was put in with. */
  keysOf(telling: number): Int32Array {
    return this.list(telling, WIDTH, At.keys);
  }

  /** The numbers of who takes part. */
  participantsOf(telling: number): Int32Array {
    return this.list(telling, WIDTH + this.number(telling, At.keys), At.participants);
  }

  placesOf(telling: number): Int32Array {
    const before = this.number(telling, At.keys) + this.number(telling, At.participants);
    return this.list(telling, WIDTH + before, At.places);
  }

  /** See {@link preciseFirst}. */
  readonly compare = (a: number, b: number): number =>
    this.number(a, At.days) - this.number(b, At.days) ||
    this.number(a, At.firstDay) - this.number(b, At.firstDay) ||
    this.articles.compareIds(this.articleOf(a), this.articleOf(b)) ||
    this.number(a, At.start) - this.number(b, At.start) ||
    byText(this.kindOf(a), this.kindOf(b)) ||
    byText(this.dateOf(a), this.dateOf(b));

  save(sections: Sections): void {
    this.lists.save(sections, 'events');
    this.titles.save(sections, 'events/titles');
    this.words.save(sections, 'events/words');
  }

  load(sections: SavedSections): void {
    this.lists.load(sections, 'events');
    this.titles.load(sections, 'events/titles');
    this.words.load(sections, 'events/words');
  }

  number(telling: number, at: number): number {
    return this.lists.at(telling, at);
  }

  kindOf(telling: number): EventKind {
    return EVENT_KINDS[this.number(telling, At.what) % KINDS] as EventKind;
  }

  dateOf(telling: number): string {
    return this.words.text(this.number(telling, At.date));
  }

  titleOf(telling: number): string {
    return this.titles.text(this.number(telling, At.title));
  }

  articleId(telling: number): string {
    return this.articles.id(this.articleOf(telling));
  }

  entityId(entity: number): string {
    return this.entities.text(entity);
  }

  sizesOf(telling: number): Size[] {
    const packed = this.lists.view(telling);
    const sizes: Size[] = [];
    const before = (packed[At.keys] as number) + (packed[At.participants] as number) + (packed[At.places] as number);
    for (let at = WIDTH + before; at < packed.length; at += SIZE_WIDTH) {
      sizes.push({
        kind: FIGURE_KINDS[packed[at] as number] as FigureKind,
        unit: this.words.text(packed[at + 1] as number),
        low: floatAt(packed, at + 2),
        high: floatAt(packed, at + 4),
      });
    }
    return sizes;
  }

  private list(telling: number, from: number, countAt: number): Int32Array {
    const packed = this.lists.view(telling);
    return packed.subarray(from, from + (packed[countAt] as number));
  }
}

class PackedTelling implements PreparedTelling {
  constructor(
    private readonly all: PackedTellings,
    private readonly number: number,
  ) {}

  get article(): string {
    return this.all.articleId(this.number);
  }

  get kind(): EventKind {
    return this.all.kindOf(this.number);
  }

  get status(): EventStatus {
    return STATUSES[(this.what / KINDS) & 3] as EventStatus;
  }

  get date(): string {
    return this.all.dateOf(this.number);
  }

  get days(): DayRange {
    const start = this.at(At.firstDay);
    return { start, end: start + this.at(At.days) };
  }

  get participants(): readonly string[] {
    return Array.from(this.all.participantsOf(this.number), (entity) => this.all.entityId(entity));
  }

  get places(): readonly string[] {
    return Array.from(this.all.placesOf(this.number), (entity) => this.all.entityId(entity));
  }

  get evidence(): Span {
    const start = this.start - this.at(At.evidenceBefore);
    return { start, end: start + this.at(At.evidenceLength) };
  }

  get start(): number {
    return this.at(At.start);
  }

  get title(): string {
    return this.all.titleOf(this.number);
  }

  get isNaming(): boolean {
    return (this.what & IS_NAMING) !== 0;
  }

  get isLead(): boolean {
    return (this.what & IS_LEAD) !== 0;
  }

  get sizes(): readonly Size[] {
    return this.all.sizesOf(this.number);
  }

  private get what(): number {
    return this.at(At.what);
  }

  private at(place: number): number {
    return this.all.number(this.number, place);
  }
}

function floatAt(packed: Int32Array, at: number): number {
  halves[0] = packed[at] as number;
  halves[1] = packed[at + 1] as number;
  return float[0] as number;
}
