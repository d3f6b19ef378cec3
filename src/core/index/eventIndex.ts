import { byDate, type CorpusEvent, type Groups, type SourcedTelling, ToldEvent } from '../events/corpusEvent.js';
import { keysOf, type PreparedTelling, prepare, sameEvent } from '../events/sameEvent.js';
import { IntColumn } from '../packed/columns.js';
import { IntLists } from '../packed/intLists.js';
import { Keys } from '../packed/keys.js';
import { NONE, type Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import type { ArticleNumbers } from './articleNumbers.js';
import { PackedTellings } from './packedTellings.js';
import { exchanged, placeIn } from './sortedList.js';

// Of those who lead under one key, so many are asked whether they tell the same: who tells of one company and year in
// more ways than this is a table, and asking all of them takes the square of their number.
const MOST_ASKED = 200;

/**
 * The events of a corpus whose articles come and go. The most precise telling of an event leads it; another follows the
 * first leader that tells the same, or leads an event of its own. What an article changes is worked out when somebody
 * asks: only the tellings that follow, lead or match its own find their places anew. Which events there are does not
 * depend on the order in which articles came. A telling is set beside a bounded number of others, however many share its
 * names. Tellings go by numbers, and so do articles.
 */
export class EventIndex implements Groups {
  private readonly tellings: PackedTellings;
  /** The tellings of each article. */
  private readonly byArticle = new IntLists();
  /** The tellings in which each entity takes part, in no order. */
  private readonly byParticipant = new IntLists();
  private readonly keys = new Keys();
  /** Who shares a key, in their order, and those among them who lead an event. */
  private readonly members = new IntLists();
  private readonly leaders = new IntLists();
  /** Itself where a telling leads; none until it has found its place. */
  private readonly leader = new IntColumn(NONE);
  /** Those that follow a telling, in their order. */
  private readonly followers = new IntLists();
  /** The numbers of tellings that are gone. */
  private readonly free: number[] = [];
  private count = 0;
  private readonly waiting = new Set<number>();
  /** Those who wait since places were last given. */
  private come: number[] = [];
  /** The others who wait, the most precise first, from the next one on. */
  private queue: number[] = [];
  private next = 0;
  /** Those who lead an event, or led it, that has changed since it was listed. */
  private readonly changed = new Set<number>();
  /** The events as last listed, by who leads them, and in their order. */
  private readonly byLeader: (CorpusEvent | undefined)[] = [];
  private listed: readonly CorpusEvent[] = [];

  constructor(
    private readonly articles: ArticleNumbers,
    private readonly entities: Numbering,
  ) {
    this.tellings = new PackedTellings(articles, entities);
  }

  /** Adds the tellings of an article that is not there. */
  put(article: number, tellings: readonly SourcedTelling[]): void {
    const own: number[] = [];
    for (const sourced of tellings) {
      const told = prepare(sourced);
      if (!told) continue;
      const telling = this.free.pop() ?? this.count++;
      own.push(telling);
      const keys = told.date === '' ? [] : keysOf(told).map((key) => this.keys.of(key));
      this.tellings.put(telling, article, told, keys);
      this.noteParticipants(telling);
      for (const key of keys) this.insert(this.members, key, telling);
      this.wait(telling);
    }
    if (own.length > 0) this.byArticle.replace(article, own);
  }

  /** Takes the tellings of an article out; one that has none is nothing to do. */
  remove(article: number): void {
    if (this.byArticle.lengthOf(article) === 0) return;
    this.giveUp();
    // The last first: nobody moves up into the place of one that goes next.
    for (const telling of Array.from(this.byArticle.view(article)).sort(this.tellings.compare).reverse()) {
      this.leave(telling);
      for (const key of this.tellings.keysOf(telling)) this.takeOut(this.members, key, telling);
      this.waiting.delete(telling);
      for (const entity of new Set(this.tellings.participantsOf(telling)))
        this.byParticipant.remove(entity, this.byParticipant.view(entity).indexOf(telling));
      this.tellings.remove(telling);
      this.free.push(telling);
    }
    this.byArticle.clear(article);
  }

  /** What happened, by date; what articles without a date were written for comes first. */
  events(): readonly CorpusEvent[] {
    while (this.settleNext());
    if (this.changed.size > 0) this.list();
    return this.listed;
  }

  /** The events in which an entity takes part, in no order, of those last listed. */
  withParticipant(entity: string): readonly CorpusEvent[] {
    const number = this.entities.known(entity);
    const found = new Set<CorpusEvent>();
    for (const telling of number === NONE ? [] : this.byParticipant.view(number)) {
      const event = this.byLeader[this.leader.get(telling)];
      if (event) found.add(event);
    }
    return [...found];
  }

  groupOf(leader: number): readonly PreparedTelling[] {
    const group = [this.tellings.of(leader)];
    for (const follower of this.followers.view(leader)) group.push(this.tellings.of(follower));
    return group;
  }

  /**
   * Gives some of those who wait a place, the most precise first: who leads only depends on those before. Answers whether
   * more of them wait.
   */
  settleNext(): boolean {
    this.lineUp();
    for (const end = this.next + PLACED_AT_ONCE; this.next < Math.min(end, this.queue.length); ) {
      const telling = this.queue[this.next++] as number;
      if (this.waiting.delete(telling)) this.place(telling);
      // Who has to find a new place comes after the one that made it so.
      for (const other of this.come)
        this.queue.splice(Math.max(this.next, placeIn(this.queue, other, this.tellings.compare)), 0, other);
      this.come = [];
    }
    if (this.next < this.queue.length) return true;
    this.queue = [];
    this.next = 0;
    return false;
  }

  /** Those who have come to wait since places were last given join the others. */
  private lineUp(): void {
    if (this.come.length === 0) return;
    this.giveUp();
    const waiting = [...new Set(this.come)].filter((telling) => this.waiting.has(telling));
    this.articles.rank();
    this.queue = waiting.sort(this.tellings.compare);
    this.come = [];
  }

  /** Whoever waits is lined up anew before the next place is given. */
  private giveUp(): void {
    for (; this.next < this.queue.length; this.next++) this.come.push(this.queue[this.next] as number);
    this.queue = [];
    this.next = 0;
  }

  private wait(telling: number): void {
    if (this.waiting.has(telling)) return;
    this.waiting.add(telling);
    this.come.push(telling);
  }

  private noteParticipants(telling: number): void {
    for (const entity of new Set(this.tellings.participantsOf(telling))) this.byParticipant.push(entity, telling);
  }

  private place(telling: number): void {
    const leader = this.leaderFor(telling);
    if (leader === this.leader.get(telling)) return;
    this.leave(telling);
    this.leader.set(telling, leader);
    this.changed.add(leader);
    if (leader !== telling) this.insert(this.followers, leader, telling);
    else for (const key of this.tellings.keysOf(telling)) this.lead(telling, key);
  }

  /** The first of those before a telling that leads and tells the same; itself where there is none. */
  private leaderFor(telling: number): number {
    const { tellings, leaders } = this;
    const told = tellings.of(telling);
    let first = telling;
    for (const key of tellings.keysOf(telling)) {
      const asked = Math.min(leaders.lengthOf(key), MOST_ASKED);
      for (let i = 0; i < asked; i++) {
        const other = leaders.at(key, i);
        if (tellings.compare(other, first) >= 0) break;
        if (!sameEvent(tellings.of(other), told)) continue;
        first = other;
        break;
      }
    }
    return first;
  }

  /** A telling leads under a key: who may follow it looks for a place again, and who followed one that is no longer asked. */
  private lead(telling: number, key: number): void {
    const { leaders } = this;
    const at = this.insert(leaders, key, telling);
    if (at >= MOST_ASKED) return;
    this.call(telling, key);
    if (leaders.lengthOf(key) <= MOST_ASKED) return;
    for (const follower of this.followers.view(leaders.at(key, MOST_ASKED))) this.wait(follower);
  }

  /** A telling no longer leads under a key: the next one moves up among those who are asked. */
  private unlead(telling: number, key: number): void {
    const { leaders } = this;
    const at = this.takeOut(leaders, key, telling);
    if (at < MOST_ASKED && leaders.lengthOf(key) >= MOST_ASKED) this.call(leaders.at(key, MOST_ASKED - 1), key);
  }

  /** Those behind a leader that it may lead, as they tell the same and follow one that comes later, look for a place again. */
  private call(leader: number, key: number): void {
    const { tellings, members } = this;
    const told = tellings.of(leader);
    for (let i = this.placeAmong(members, key, leader) + 1; i < members.lengthOf(key); i++) {
      const other = members.at(key, i);
      const own = this.leader.get(other);
      if (this.waiting.has(other) || own === NONE || tellings.compare(own, leader) <= 0) continue;
      if (sameEvent(told, tellings.of(other))) this.wait(other);
    }
  }

  /** Takes a telling out of its event; who followed it looks for a place again. */
  private leave(telling: number): void {
    const leader = this.leader.get(telling);
    if (leader === NONE) return;
    this.changed.add(leader);
    this.leader.set(telling, NONE);
    if (leader !== telling) {
      this.takeOut(this.followers, leader, telling);
      return;
    }
    for (const follower of this.followers.view(telling)) {
      this.leader.set(follower, NONE);
      this.wait(follower);
    }
    this.followers.clear(telling);
    for (const key of this.tellings.keysOf(telling)) this.unlead(telling, key);
  }

  /** Puts the events that have changed in the place of what they were. */
  private list(): void {
    const gone = new Set<CorpusEvent>();
    const come: CorpusEvent[] = [];
    // An array that is filled from the front takes least room.
    while (this.byLeader.length < this.count) this.byLeader.push(undefined);
    for (const telling of this.changed) {
      const before = this.byLeader[telling];
      if (before) gone.add(before);
      const leads = this.tellings.has(telling) && this.leader.get(telling) === telling;
      const event = leads ? new ToldEvent(this, telling) : undefined;
      this.byLeader[telling] = event;
      if (event) come.push(event);
    }
    this.changed.clear();
    this.listed = exchanged(this.listed, gone, come, byDate);
  }

  /** Where a telling stands among others in their order, or would. */
  private placeAmong(lists: IntLists, list: number, telling: number): number {
    let low = 0;
    let high = lists.lengthOf(list);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tellings.compare(lists.at(list, middle), telling) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Puts a telling in its place, and gives that. */
  private insert(lists: IntLists, list: number, telling: number): number {
    const place = this.placeAmong(lists, list, telling);
    lists.insert(list, place, [telling]);
    return place;
  }

  /** Takes a telling out, and gives the place that it had. */
  private takeOut(lists: IntLists, list: number, telling: number): number {
    const place = lists.view(list).indexOf(telling, this.placeAmong(lists, list, telling));
    lists.remove(list, place);
    return place;
  }

  /** Writes the tellings, and who leads each. */
  save(sections: Sections): void {
    while (this.settleNext());
    this.tellings.save(sections);
    this.keys.save(sections, 'events/keys');
    this.leader.save(sections, 'events/leaders');
  }

  load(sections: SavedSections): void {
    this.tellings.load(sections);
    this.keys.load(sections, 'events/keys');
    this.leader.load(sections, 'events/leaders');
    this.count = this.tellings.size;
    const all: number[] = [];
    for (let telling = 0; telling < this.count; telling++) {
      if (!this.tellings.has(telling)) {
        this.free.push(telling);
        continue;
      }
      all.push(telling);
      this.byArticle.push(this.tellings.articleOf(telling), telling);
      this.noteParticipants(telling);
      if (this.leader.get(telling) === telling) this.changed.add(telling);
    }
    this.articles.rank();
    // In their order each stands behind those that are there.
    for (const telling of all.sort(this.tellings.compare)) {
      const leader = this.leader.get(telling);
      if (leader !== telling) this.followers.push(leader, telling);
      for (const key of this.tellings.keysOf(telling)) {
        this.members.push(key, telling);
        if (leader === telling) this.leaders.push(key, telling);
      }
    }
  }
}

// A slice of work: so many places take a few milliseconds.
const PLACED_AT_ONCE = 200;
