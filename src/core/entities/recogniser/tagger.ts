import type { EntityKind } from '../../model.js';
import type { Tokens } from '../../text/tokens.js';
import type { NameSpan } from '../nameSpan.js';
import { type FeatureReader, hashVotes, MAX_FEATURES } from './features.js';
import { beginOf, LABEL_COUNT, NAME_LABELS, type NameLabel } from './labels.js';
import { Scratch, zeros } from './scratch.js';
import { type Lattice, search } from './search.js';
import { eachSegment, outsideOf, type Segments } from './segments.js';
import { DOUBTFUL, SureNames } from './sureNames.js';
import type { TaggerModel } from './taggerModel.js';
import { NameVotes } from './votes.js';

/** What the tagger says of a text, per token. */
export interface Tags {
  readonly labels: Uint8Array;
  /** How clearly; see {@link Lattice.margins}. Written where a segment is. */
  readonly margins: Int32Array;
}

/**
 * Labels the tokens of opened segments: a first reading token by token in its context, then a second that also hears
 * how the first read the same words elsewhere in the article, and what the names that a lexicon `listed` are.
 */
export function tag(
  tokens: Tokens,
  segments: Segments,
  reader: FeatureReader,
  model: TaggerModel,
  listed: readonly NameSpan[],
): Tags {
  const { transitions } = model;
  const first = new Uint8Array(tokens.count);
  const apart = outsideOf(segments, listed);
  for (const { from, to, kind } of apart) {
    const label = beginOf(NAME_LABELS.indexOf(LABEL_OF[kind]));
    first.fill(label + 1, from, to);
    first[from] = label;
  }
  const scores = zeros(Scratch.Scores, segments.total * LABEL_COUNT);
  const margins = zeros(Scratch.Margins, tokens.count);
  const lattice: Lattice = { transitions, scores, labels: first, margins };
  eachSegment(segments, (from, to, place) => {
    for (let i = from; i < to; i++) {
      model.score(features, reader.read(i, features), scores, (place + i - from) * LABEL_COUNT);
    }
    search(lattice, place, to - from, from);
  });
  const votes = new NameVotes(tokens, first, segments, apart);
  const labels = first.slice();
  const second: Lattice = { transitions, scores, labels, margins };
  eachSegment(segments, (from, to, place) => {
    let disputed = false;
    for (let i = from; i < to && !disputed; i++) disputed = !votes.isUndisputed(i, place + i - from);
    if (!disputed) return;
    for (let i = from; i < to; i++) {
      const n = votes.read(i, place + i - from, features);
      if (n === 0) continue;
      hashVotes(features, n);
      model.score(features, n, scores, (place + i - from) * LABEL_COUNT);
    }
    search(second, place, to - from, from);
  });
  hearSureNames(tokens, segments, second);
  return { labels, margins };
}

/** Reads again what is read with doubt, hearing the names of the article that are read without. */
function hearSureNames(tokens: Tokens, segments: Segments, lattice: Lattice): void {
  const { scores, margins } = lattice;
  let sure: SureNames | undefined;
  eachSegment(segments, (from, to, place) => {
    let doubtful = false;
    for (let i = from; i < to && !doubtful; i++) doubtful = (margins[i] as number) < DOUBTFUL;
    if (!doubtful) return;
    sure ??= new SureNames(tokens, lattice, segments);
    if (sure.speak(scores, from, to, place)) search(lattice, place, to - from, from);
  });
}

const LABEL_OF: Readonly<Record<EntityKind, NameLabel>> = {
  person: 'PER',
  place: 'LOC',
  company: 'ORG',
  organization: 'ORG',
  media: 'ORG',
  brand: 'ORG',
  product: 'MISC',
  technology: 'MISC',
  event: 'MISC',
  vessel: 'MISC',
};

// Memory kept from text to text: it is never read before it is written.
const features = new Int32Array(MAX_FEATURES);
