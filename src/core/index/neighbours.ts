import type { Mention, Span } from '../model.js';

// Within a sentence or so, in characters.
const NEAR = 160;

/**
 * Every two mentions of an article that stand close together and name two entities, once from the side of each whose
 * neighbour is worth a word: `visit(entity, neighbour)`. Places and technologies stand next to everything. Linear,
 * because only so many names fit into the distance.
 */
export function eachNeighbour(mentions: readonly Mention[], visit: (entity: string, neighbour: Mention) => void): void {
  for (let i = 0; i < mentions.length; i++) {
    const one = mentions[i] as Mention;
    for (let k = i + 1; k < mentions.length; k++) {
      const other = mentions[k] as Mention;
      if (other.start >= one.end + NEAR) break;
      if (other.entity === one.entity) continue;
      if (tells(other)) visit(one.entity, other);
      if (tells(one)) visit(other.entity, one);
    }
  }
}

/**
 * Counts the spans of an ordered list that stand close to one span after the other; these are asked for in their order
 * too, so that all of them together cost one pass.
 */
export function countNear(spans: readonly Span[]): (around: Span) => number {
  let first = 0;
  let behind = 0;
  return ({ start, end }) => {
    while (first < spans.length && (spans[first] as Span).end + NEAR <= start) first++;
    while (behind < spans.length && (spans[behind] as Span).start < end + NEAR) behind++;
    return behind - first;
  };
}

const tells = ({ kind }: Mention): boolean => kind !== 'place' && kind !== 'technology';
