import { byDate, type CorpusEvent, mergeBlock, type SourcedTelling } from './mergeEvents.js';
import { blockOf } from './sameEvent.js';

interface Block {
  readonly byArticle: Map<string, SourcedTelling[]>;
  /** The merged events, until an article comes or goes. */
  events?: readonly CorpusEvent[] | undefined;
}

/**
 * The events of a corpus whose articles come and go: replacing an article merges anew only the kinds and years of which
 * it tells. What it holds is the same as `mergeEvents` of all tellings, in whatever order they came.
 */
export class EventIndex {
  private readonly blocks = new Map<string, Block>();
  private readonly blocksOf = new Map<string, ReadonlySet<string>>();
  private eventsNow: readonly CorpusEvent[] | undefined;
  private byParticipant: ReadonlyMap<string, readonly CorpusEvent[]> | undefined;

  /** Adds the tellings of an article, or replaces them. */
  put(article: string, tellings: readonly SourcedTelling[]): void {
    this.remove(article);
    if (tellings.length === 0) return;
    for (const telling of tellings) {
      const key = blockOf(telling);
      let block = this.blocks.get(key);
      if (!block) {
        block = { byArticle: new Map() };
        this.blocks.set(key, block);
      }
      block.events = undefined;
      const own = block.byArticle.get(article);
      if (own) own.push(telling);
      else block.byArticle.set(article, [telling]);
    }
    this.blocksOf.set(article, new Set(tellings.map(blockOf)));
    this.forget();
  }

  /** Takes the tellings of an article out; an unknown id is nothing to do. */
  remove(article: string): void {
    for (const key of this.blocksOf.get(article) ?? []) {
      const block = this.blocks.get(key);
      if (!block) continue;
      block.byArticle.delete(article);
      block.events = undefined;
      if (block.byArticle.size === 0) this.blocks.delete(key);
    }
    if (this.blocksOf.delete(article)) this.forget();
  }

  /** What happened, by date. */
  events(): readonly CorpusEvent[] {
    this.eventsNow ??= [...this.blocks.values()].flatMap(eventsIn).sort(byDate);
    return this.eventsNow;
  }

  /** The events in which an entity takes part, by date. */
  eventsOf(entity: string): readonly CorpusEvent[] {
    if (!this.byParticipant) {
      const found = new Map<string, CorpusEvent[]>();
      for (const event of this.events()) {
        for (const participant of event.participants) {
          const list = found.get(participant);
          if (list) list.push(event);
          else found.set(participant, [event]);
        }
      }
      this.byParticipant = found;
    }
    return this.byParticipant.get(entity) ?? [];
  }

  private forget(): void {
    this.eventsNow = undefined;
    this.byParticipant = undefined;
  }
}

function eventsIn(block: Block): readonly CorpusEvent[] {
  block.events ??= mergeBlock([...block.byArticle.values()].flat());
  return block.events;
}
