import { byDate, type CorpusEvent } from '../events/corpusEvent.js';
import { type MergedLeads, mergeLeads } from '../events/mergeLeads.js';
import type { Story } from '../stories/story.js';
import { exchanged } from './sortedList.js';

/** The events that the articles of a story were written for, and what they were made. */
interface Merged {
  readonly leading: string;
  readonly told: readonly CorpusEvent[];
  readonly made: readonly MergedLeads[];
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
  /** What those that are not listed themselves were made. */
  private readonly madeOf = new Map<CorpusEvent, CorpusEvent>();

  /** What happened, by date. */
  of(events: readonly CorpusEvent[], stories: readonly Story[]): readonly CorpusEvent[] {
    if (events === this.from && stories === this.by) return this.listed;
    this.from = events;
    this.by = stories;
    this.exchange(this.made(events, stories));
    return this.listed;
  }

  /** What some of the events became that were last given, by date. */
  instead(events: readonly CorpusEvent[]): readonly CorpusEvent[] {
    return [...new Set(events.map((event) => this.madeOf.get(event) ?? event))].sort(byDate);
  }

  /** The events with those of each story in the place of what its articles tell; what several stories tell is the first one's. */
  private made(events: readonly CorpusEvent[], stories: readonly Story[]): Set<CorpusEvent> {
    const leads = new Map<string, CorpusEvent>();
    for (const event of events) if (event.isLead) for (const { article } of event.witnesses) leads.set(article, event);
    const left = new Set(events);
    const taken = new Set<CorpusEvent>();
    const before = new Map(this.merged);
    this.merged.clear();
    this.madeOf.clear();
    for (const story of stories) {
      const told = new Set<CorpusEvent>();
      for (const article of story.articles) {
        const event = leads.get(article);
        if (event && !taken.has(event)) told.add(event);
      }
      for (const event of told) taken.add(event);
      // One alone stays what it is.
      if (told.size < 2) continue;
      const merged = mergedAgain(before.get(story.id), story, [...told]);
      this.merged.set(story.id, merged);
      for (const { of, made } of merged.made) {
        for (const event of of) {
          left.delete(event);
          this.madeOf.set(event, made);
        }
        left.add(made);
      }
    }
    return left;
  }

  private exchange(now: ReadonlySet<CorpusEvent>): void {
    const gone = new Set<CorpusEvent>();
    for (const event of this.known) if (!now.has(event)) gone.add(event);
    const come: CorpusEvent[] = [];
    for (const event of now) if (!this.known.has(event)) come.push(event);
    this.known = now;
    this.listed = exchanged(this.listed, gone, come, byDate);
  }
}

function mergedAgain(before: Merged | undefined, story: Story, told: readonly CorpusEvent[]): Merged {
  const isSame =
    before?.leading === story.leading &&
    before.told.length === told.length &&
    before.told.every((event, i) => event === told[i]);
  return isSame ? before : { leading: story.leading, told, made: mergeLeads(told, story) };
}
