import type { CorpusEvent, SourcedTelling } from '../../src/core/events/corpusEvent.js';
import { ArticleNumbers } from '../../src/core/index/articleNumbers.js';
import { EventIndex } from '../../src/core/index/eventIndex.js';
import { Numbering } from '../../src/core/packed/numbering.js';
import type { Sections } from '../../src/core/packed/sections.js';
import { wholeEvent } from './toldEvent.js';

/** An index of events by the ids of articles, whose events can be compared with others. */
export class EventsOfArticles {
  private articles = new ArticleNumbers();
  private entities = new Numbering();
  private index = new EventIndex(this.articles, this.entities);

  put(article: string, tellings: readonly SourcedTelling[]): void {
    const number = this.articles.of(article);
    this.index.remove(number);
    this.articles.add(number);
    this.index.put(number, tellings);
  }

  remove(article: string): void {
    const number = this.articles.known(article);
    if (number < 0) return;
    this.index.remove(number);
    this.articles.remove(number);
  }

  events(): CorpusEvent[] {
    return this.index.events().map(wholeEvent);
  }

  /** The same events as those of {@link events}, by who takes part. */
  withParticipant(entity: string): CorpusEvent[] {
    return this.index.withParticipant(entity).map(wholeEvent);
  }

  /** Goes on with what was saved. */
  reload(): void {
    const sections: Sections = new Map();
    for (const part of [this.articles, this.index]) part.save(sections);
    this.entities.save(sections, 'entities');
    this.articles = new ArticleNumbers();
    this.entities = new Numbering();
    this.index = new EventIndex(this.articles, this.entities);
    this.articles.load(sections);
    this.entities.load(sections, 'entities');
    this.index.load(sections);
  }
}
