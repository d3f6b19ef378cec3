import { byDate, type CorpusEvent } from '../events/corpusEvent.js';
import { mergeLeads } from '../events/mergeLeads.js';
import type { Story } from '../stories/story.js';

/** The events of a corpus, those that its stories tell made one; worked out anew where either has changed. */
export class StoryEvents {
  private from: readonly CorpusEvent[] = [];
  private by: readonly Story[] = [];
  private listed: readonly CorpusEvent[] = [];
  private readonly byParticipant = new Map<string, CorpusEvent[]>();

  /** What happened, by date; `undated` is what articles without a date were written for. */
  of(
    events: readonly CorpusEvent[],
    undated: ReadonlyMap<string, CorpusEvent>,
    stories: readonly Story[],
  ): readonly CorpusEvent[] {
    if (events === this.from && stories === this.by) return this.listed;
    this.from = events;
    this.by = stories;
    this.listed = [...mergeLeads([...undated.values(), ...events], stories)].sort(byDate);
    this.byParticipant.clear();
    for (const event of this.listed) {
      for (const one of event.participants) {
        const own = this.byParticipant.get(one);
        if (own) own.push(event);
        else this.byParticipant.set(one, [event]);
      }
    }
    return this.listed;
  }

  /** The events in which an entity takes part, of those last listed, by date. */
  withParticipant(entity: string): readonly CorpusEvent[] {
    return this.byParticipant.get(entity) ?? [];
  }
}
