import {
  byDate,
  type CorpusEvent,
  eventOf,
  preciseFirst,
  type SourcedTelling,
  undatedEvent,
} from '../events/corpusEvent.js';
import { keysOf, type PreparedTelling, prepare, sameEvent } from '../events/sameEvent.js';
import { jsonBytes, jsonOf, type SavedSections, type Sections } from '../packed/sections.js';
import { exchanged, insertSorted, placeIn, removeSorted } from './sortedList.js';

/**
 * A telling in its place. The most precise telling of an event leads it; another follows the first leader that tells
 * the same, or leads an event of its own.
 */
interface Teller {
  readonly telling: PreparedTelling;
  /** Itself where it leads; undefined until it has found its place. */
  leader: Teller | undefined;
  /** Those that follow it, in order; none where it follows. */
  readonly followers: Teller[];
  /** The event it leads, as last listed. */
  event: CorpusEvent | undefined;
  isWaiting: boolean;
  isGone: boolean;
}

const byPrecision = (a: Teller, b: Teller): number => preciseFirst(a.telling, b.telling);

/** Who shares a key: all of them, and those among them who lead an event. */
interface Circle {
  readonly members: Teller[];
  readonly leaders: Teller[];
}

// Of those who lead under one key, so many are asked whether they tell the same: who tells of one company and year in
// more ways than this is a table, and asking all of them takes the square of their number.
const MOST_ASKED = 200;

/**
 * The events of a corpus whose articles come and go. What an article changes is worked out when somebody asks: only the
 * tellings that follow, lead or match its own find their places anew. Which events there are does not depend on the
 * order in which articles came. A telling is set beside a bounded number of others, however many share its names.
 */
export class EventIndex {
  private readonly tellers = new Map<string, readonly Teller[]>();
  /** Who shares a key; most are alone under theirs, and then are none. */
  private readonly byKey = new Map<number, Circle | Teller>();
  /** The one copy of an id that is kept. */
  private readonly ids = new Map<string, string>();
  private waiting: Teller[] = [];
  /** Those who waited when places were last given, the most precise first, from the next one on. */
  private queue: Teller[] = [];
  private next = 0;
  /** What articles without a date were written for, by their ids. */
  readonly undated = new Map<string, CorpusEvent>();
  /** Those who lead an event, or led it, that has changed since it was listed. */
  private readonly changed = new Set<Teller>();
  private listed: readonly CorpusEvent[] = [];

  /** Adds the tellings of an article, or replaces them. */
  put(article: string, tellings: readonly SourcedTelling[]): void {
    this.remove(article);
    const undated = tellings.find(({ telling }) => telling.isLead && telling.date === '');
    if (undated) this.undated.set(article, alone(undatedEvent(undated)));
    const tellers = tellings.flatMap((sourced) => {
      const telling = prepare(sourced);
      return telling ? [tellerOf(this.own(telling))] : [];
    });
    if (tellers.length === 0) return;
    this.tellers.set(article, tellers);
    for (const teller of tellers) {
      for (const key of keysOf(teller.telling)) this.join(teller, key);
      this.wait(teller);
    }
  }

  /** A telling with one copy of the ids that many name. */
  private own(told: PreparedTelling): PreparedTelling {
    const { telling, ...more } = alone(told);
    const { participants, places } = telling;
    const idOf = (id: string): string => {
      const known = this.ids.get(id);
      if (known === undefined) this.ids.set(id, id);
      return known ?? id;
    };
    const ids = { participants: participants.map(idOf), ...(places && { places: places.map(idOf) }) };
    return { ...more, telling: { ...telling, ...ids } };
  }

  private join(teller: Teller, key: number): void {
    const known = this.byKey.get(key);
    if (!known) this.byKey.set(key, teller);
    else if ('members' in known) insertSorted(known.members, teller, byPrecision);
    else {
      const members = byPrecision(known, teller) < 0 ? [known, teller] : [teller, known];
      this.byKey.set(key, { members, leaders: known.leader === known ? [known] : [] });
    }
  }

  private part(teller: Teller, key: number): void {
    const known = this.byKey.get(key);
    if (known === teller) this.byKey.delete(key);
    if (!known || !('members' in known)) return;
    removeSorted(known.members, teller, byPrecision);
    const [left, ...others] = known.members;
    if (left && others.length === 0) this.byKey.set(key, left);
  }

  /** Those who share a key, where there are several. */
  private circleOf(key: number): Circle | undefined {
    const known = this.byKey.get(key);
    return known && 'members' in known ? known : undefined;
  }

  /** Takes the tellings of an article out; an unknown id is nothing to do. */
  remove(article: string): void {
    // The last first: nobody moves up into the place of one that goes next.
    for (const teller of [...(this.tellers.get(article) ?? [])].sort(byPrecision).reverse()) {
      teller.isGone = true;
      this.leave(teller);
      for (const key of keysOf(teller.telling)) this.part(teller, key);
    }
    this.tellers.delete(article);
    this.undated.delete(article);
  }

  /** What happened, by date. */
  events(): readonly CorpusEvent[] {
    while (this.settleNext());
    if (this.changed.size > 0) this.list();
    return this.listed;
  }

  /**
   * Gives some of those who wait a place, the most precise first: who leads only depends on those before. Answers whether
   * more of them wait.
   */
  settleNext(): boolean {
    this.lineUp();
    for (const end = this.next + PLACED_AT_ONCE; this.next < Math.min(end, this.queue.length); ) {
      const teller = this.queue[this.next++] as Teller;
      teller.isWaiting = false;
      if (!teller.isGone) this.place(teller);
      // Who has to find a new place comes after the one that made it so.
      for (const other of this.waiting)
        this.queue.splice(Math.max(this.next, placeIn(this.queue, other, byPrecision)), 0, other);
      this.waiting = [];
    }
    if (this.next < this.queue.length) return true;
    this.queue = [];
    this.next = 0;
    return false;
  }

  /** Those who have come to wait since places were last given join the others. */
  private lineUp(): void {
    if (this.waiting.length === 0) return;
    this.queue = [...this.queue.slice(this.next), ...this.waiting].sort(byPrecision);
    this.next = 0;
    this.waiting = [];
  }

  private wait(teller: Teller): void {
    if (teller.isWaiting) return;
    teller.isWaiting = true;
    this.waiting.push(teller);
  }

  private place(teller: Teller): void {
    const leader = this.leaderFor(teller);
    if (leader === teller.leader) return;
    this.leave(teller);
    teller.leader = leader;
    this.changed.add(leader);
    if (leader !== teller) insertSorted(leader.followers, teller, byPrecision);
    else for (const key of keysOf(teller.telling)) this.lead(teller, key);
  }

  /** The first of those before `teller` that leads and tells the same; itself where there is none. */
  private leaderFor(teller: Teller): Teller {
    let first = teller;
    for (const key of keysOf(teller.telling)) {
      const leaders = this.circleOf(key)?.leaders ?? [];
      for (let i = 0; i < Math.min(leaders.length, MOST_ASKED); i++) {
        const other = leaders[i] as Teller;
        if (byPrecision(other, first) >= 0) break;
        if (!sameEvent(other.telling, teller.telling)) continue;
        first = other;
        break;
      }
    }
    return first;
  }

  /** `teller` leads under a key: who may follow it looks for a place again, and who followed one that is no longer asked. */
  private lead(teller: Teller, key: number): void {
    const circle = this.circleOf(key);
    if (!circle) return;
    const { leaders } = circle;
    const at = placeIn(leaders, teller, byPrecision);
    leaders.splice(at, 0, teller);
    if (at >= MOST_ASKED) return;
    this.call(teller, circle);
    for (const follower of leaders[MOST_ASKED]?.followers ?? []) this.wait(follower);
  }

  /** `teller` no longer leads under a key: the next one moves up among those who are asked. */
  private unlead(teller: Teller, key: number): void {
    const circle = this.circleOf(key);
    if (!circle) return;
    const { leaders } = circle;
    const at = placeIn(leaders, teller, byPrecision);
    if (leaders[at] !== teller) return;
    leaders.splice(at, 1);
    const next = leaders[MOST_ASKED - 1];
    if (at < MOST_ASKED && next) this.call(next, circle);
  }

  /** Those behind a leader that it may lead, as they tell the same and follow one that comes later, look for a place again. */
  private call(leader: Teller, { members }: Circle): void {
    for (let i = placeIn(members, leader, byPrecision) + 1; i < members.length; i++) {
      const other = members[i] as Teller;
      if (other.isWaiting || !other.leader || byPrecision(other.leader, leader) <= 0) continue;
      if (sameEvent(leader.telling, other.telling)) this.wait(other);
    }
  }

  /** Takes a telling out of its event; who followed it looks for a place again. */
  private leave(teller: Teller): void {
    const { leader } = teller;
    if (!leader) return;
    this.changed.add(leader);
    teller.leader = undefined;
    if (leader !== teller) {
      removeSorted(leader.followers, teller, byPrecision);
      return;
    }
    for (const follower of teller.followers) {
      follower.leader = undefined;
      this.wait(follower);
    }
    teller.followers.length = 0;
    for (const key of keysOf(teller.telling)) this.unlead(teller, key);
  }

  /** Puts the events that have changed in the place of what they were. */
  private list(): void {
    const gone = new Set<CorpusEvent>();
    const come: CorpusEvent[] = [];
    for (const teller of this.changed) {
      if (teller.event) gone.add(teller.event);
      const leads = teller.leader === teller && !teller.isGone;
      teller.event = leads ? eventOf([teller, ...teller.followers].map(({ telling }) => telling)) : undefined;
      if (teller.event) come.push(teller.event);
    }
    this.changed.clear();
    this.listed = exchanged(this.listed, gone, come, byDate);
  }

  /** Writes the tellings, and who leads each. */
  save(sections: Sections): void {
    while (this.settleNext());
    const all = [...this.tellers.values()].flat();
    const numbers = new Map(all.map((teller, i) => [teller, i]));
    const saved: SavedTellings = {
      tellings: all.map(({ telling: { days: _, telltale, ...told } }) => ({ ...told, figures: telltale })),
      leaders: all.map(({ leader }) => numbers.get(leader as Teller) as number),
      undated: [...this.undated],
    };
    sections.set('events', jsonBytes(saved));
  }

  load(sections: SavedSections): void {
    const {
      tellings = [],
      leaders = [],
      undated = [],
    } = (jsonOf(sections.get('events')) ?? {}) as Partial<SavedTellings>;
    const all = tellings.map((sourced) => tellerOf(this.own(prepare(sourced) as PreparedTelling)));
    const byArticle = new Map<string, Teller[]>();
    for (const [i, teller] of all.entries()) {
      const leader = all[leaders[i] as number] as Teller;
      teller.leader = leader;
      if (leader === teller) this.changed.add(teller);
      const own = byArticle.get(teller.telling.article);
      if (own) own.push(teller);
      else byArticle.set(teller.telling.article, [teller]);
    }
    // In their order each stands behind those that are there.
    for (const teller of all.toSorted(byPrecision)) {
      if (teller.leader !== teller) teller.leader?.followers.push(teller);
      for (const key of keysOf(teller.telling)) {
        this.join(teller, key);
        if (teller.leader === teller) this.circleOf(key)?.leaders.push(teller);
      }
    }
    for (const [article, own] of byArticle) this.tellers.set(article, own);
    for (const [article, event] of undated) this.undated.set(article, event);
  }
}

interface SavedTellings {
  readonly tellings: readonly SourcedTelling[];
  /** The place of who leads each, among them. */
  readonly leaders: readonly number[];
  readonly undated: readonly (readonly [article: string, event: CorpusEvent])[];
}

// A slice of work: so many places take a few milliseconds.
const PLACED_AT_ONCE = 200;

/** The same, which keeps nothing else alive: a part of a text is a view of all of it until it is written anew. */
const alone = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

const tellerOf = (telling: PreparedTelling): Teller => ({
  telling,
  leader: undefined,
  followers: [],
  event: undefined,
  isWaiting: false,
  isGone: false,
});
