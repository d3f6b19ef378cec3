import type { EntityKind } from '../../core/model.js';
import { type Passage, passageOf, type ShownCorpus } from '../indexedArticles.js';
import { period } from '../wording.js';

/** An entity or an event of a corpus, to go to. */
export interface CorpusSymbol {
  readonly name: string;
  readonly kind: EntityKind | 'happening';
  /** The corpus of an entity, the date of an event. */
  readonly container: string;
  /** Where it is; by lines only whoever goes there need know, for that takes reading its article. */
  readonly passage: Passage;
}

// The editor ranks what it gets; more than this of either sort only costs time.
const ENTITIES_LIMIT = 200;
const EVENTS_LIMIT = 200;

/** Every entity, under all its names, and every event of the corpora that a query may mean. */
export function symbolsMatching(corpora: readonly ShownCorpus[], query: string): readonly CorpusSymbol[] {
  const entities: CorpusSymbol[] = [];
  const events: CorpusSymbol[] = [];
  const matches = matcherOf(query);
  for (const corpus of corpora) {
    const { index } = corpus;
    for (const { entity } of index.entities()) {
      if (entities.length >= ENTITIES_LIMIT) break;
      if (!matches(entity.name) && !entity.aliases.some(matches)) continue;
      const first = index.firstMentionOf(entity.id);
      const passage = first && passageOf(corpus, first.article, first.mention);
      if (passage) entities.push({ name: entity.name, kind: entity.kind, container: corpus.name, passage });
    }
    // Those without a date come first in the index, and would leave no room for the others.
    const all = index.events();
    const undated = all.findLastIndex(({ date }) => date === '') + 1;
    for (const { title, date, witnesses } of [...all.slice(undated), ...all.slice(0, undated)]) {
      if (events.length >= EVENTS_LIMIT) break;
      const [witness] = witnesses;
      if (!witness || !matches(title)) continue;
      const passage = passageOf(corpus, witness.article, witness.evidence);
      if (passage) events.push({ name: title, kind: 'happening', container: period(date), passage });
    }
  }
  return [...entities, ...events];
}

/** The editor's own loose matching, whatever the case: every character of the query, in order. */
function matcherOf(query: string): (text: string) => boolean {
  const wanted = [...query.toLowerCase()];
  return (text) => {
    const folded = text.toLowerCase();
    let at = 0;
    for (const char of wanted) {
      at = folded.indexOf(char, at) + char.length;
      if (at < char.length) return false;
    }
    return true;
  };
}
