import { byDate, type CorpusEvent } from '../events/corpusEvent.js';
import { mergeLeads } from '../events/mergeLeads.js';
import type { Story } from '../stories/story.js';
import { exchanged } from './sortedList.js';

/** The events that the articles of a story were written for, and what they were made. */
interface Merged {
  readonly leading: string;
  readonly told: readonly CorpusEvent[];
  readonly made: readonly CorpusEvent[];
}

/**
 * The events of a corpus, those that its stories tell made one. Where events or stories have changed, only what these
 * tell is made anew.
 */
export class StoryEvents {
  private from: readonly CorpusEvent[] = [];
  private by: readonly Story[] = [];
  private known: ReadonlySet<CorpusEvent> = new Set();
  private listed: readonly CorpusEvent[] = [];
  private readonly merged = new Map<string, Merged>();
  private readonly byParticipant = new Map<string, Set<CorpusEvent>>();

  /** What happened, by date; `undated` is what articles without a date were written for. */
  of(
    events: readonly CorpusEvent[],
    undated: ReadonlyMap<string, CorpusEvent>,
    stories: readonly Story[],
  ): readonly CorpusEvent[] {
    if (events === this.from && stories === this.by) return this.listed;
    this.from = events;
    this.by = stories;
    this.exchange(this.made([...undated.values(), ...events], stories));
    return this.listed;
  }

  /** The events in which an entity takes part, of those last listed, by date. */
  withParticipant(entity: string): readonly CorpusEvent[] {
    return [...(this.byParticipant.get(entity) ?? [])].sort(byDate);
  }

  /** The events with those of each story in the place of what its articles tell; what several stories tell is the first one's. */
  private made(events: readonly CorpusEvent[], stories: readonly Story[]): Set<CorpusEvent> {
    const leads = new Map<string, CorpusEvent>();
    for (const event of events) if (event.isLead) for (const { article } of event.witnesses) leads.set(article, event);
    const left = new Set(events);
    const before = new Map(this.merged);
    this.merged.clear();
    const made: CorpusEvent[] = [];
    for (const story of stories) {
      const told = new Set<CorpusEvent>();
      for (const article of story.articles) {
        const event = leads.get(article);
        if (event && left.delete(event)) told.add(event);
      }
      if (told.size === 0) continue;
      const merged = mergedAgain(before.get(story.id), story, [...told]);
      this.merged.set(story.id, merged);
      made.push(...merged.made);
    }
    for (const event of made) left.add(event);
    return left;
  }

  private exchange(now: ReadonlySet<CorpusEvent>): void {
    const gone = new Set<CorpusEvent>();
    for (const event of this.known) if (!now.has(event)) gone.add(event);
    const come: CorpusEvent[] = [];
    for (const event of now) if (!this.known.has(event)) come.push(event);
    this.known = now;
    this.listed = exchanged(this.listed, gone, come, byDate);
    for (const event of gone) {
      for (const one of event.participants) {
        const own = this.byParticipant.get(one);
        own?.delete(event);
        if (own?.size === 0) this.byParticipant.delete(one);
      }
    }
    for (const event of come) {
      for (const one of event.participants) {
        const own = this.byParticipant.get(one);
        if (own) own.add(event);
        else this.byParticipant.set(one, new Set([event]));
      }
    }
  }
}

function mergedAgain(before: Merged | undefined, story: Story, told: readonly CorpusEvent[]): Merged {
  const isSame =
    before?.leading === story.leading &&
    before.told.length === told.length &&
    before.told.every((event, i) => event === told[i]);
  return isSame ? before : { leading: story.leading, told, made: mergeLeads(told, story) };
}
