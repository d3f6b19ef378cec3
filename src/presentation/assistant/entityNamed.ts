import { plain } from '../../core/entities/fingerprint.js';
import { Likeness, likeness } from '../../core/identity/likeness.js';
import type { CorpusIndex, EntityWeight } from '../../core/index/corpusIndex.js';
import { firstOf } from '../../core/index/sortedList.js';
import type { Entity } from '../../core/model.js';
import { nameFilter } from '../rows/nameFilter.js';
import { plainText } from './toldItems.js';
import { ToolRefusal } from './toolInput.js';

const NEAREST_SHOWN = 6;
// Of two names so many of whose pairs of letters are the same, one may be a slip of the other.
const LEAST_ALIKE = 0.4;

/**
 * Whom a name means: who is called so, of several whom the corpus is most about; else the only one in whose name all its words
 * stand. Throws a {@link ToolRefusal} with the nearest names where that is nobody.
 */
export function entityNamed(index: CorpusIndex, name: string): Entity {
  const wanted = spelled(name);
  const holds = nameFilter(name);
  const holding: EntityWeight[] = [];
  // Those come first whom the corpus is most about.
  for (const one of index.entities()) {
    const { entity } = one;
    const names = [entity.name, ...entity.aliases];
    if (
      names.some((alias) => spelled(alias) === wanted) ||
      entity.tickers?.some((ticker) => spelled(ticker) === wanted)
    )
      return entity;
    if (holds?.(names)) holding.push(one);
  }
  const [only, ...others] = holding;
  if (only && others.length === 0) return only.entity;
  const near = only ? holding.slice(0, NEAREST_SHOWN) : nearest(index.entities(), name);
  const known = near.map(({ entity }) => `“${plainText(entity.name)}” (${entity.kind})`);
  throw new ToolRefusal(
    `No article names “${plainText(name)}”${known.length > 0 ? `. The nearest names: ${known.join(', ')}` : ''}. crossread_corpus tells whom the articles name most.`,
  );
}

/** A name without what writers vary: case, accents, full stops and spaces. */
const spelled = (name: string): string => plain(name).replace(/[\s.'’-]+/g, '');

/** Whose names are most like one that nobody has; of equals those whom the corpus is most about. */
function nearest(entities: readonly EntityWeight[], name: string): readonly EntityWeight[] {
  const pairs = pairsOf(name);
  const scored = entities.flatMap((one, rank) => {
    const alike = Math.max(
      ...[one.entity.name, ...one.entity.aliases.slice(0, 4)].map((own) => shared(pairs, pairsOf(own))),
    );
    const score = likeness(name, one.entity.name) * 0.2 + alike;
    return alike >= LEAST_ALIKE || score >= Likeness.Within * 0.2 ? [{ one, rank, score }] : [];
  });
  return firstOf(scored, NEAREST_SHOWN, (a, b) => b.score - a.score || a.rank - b.rank).map(({ one }) => one);
}

/** Each two letters of a name that stand beside each other. */
function pairsOf(name: string): ReadonlySet<string> {
  const letters = spelled(name).slice(0, 60);
  return new Set(Array.from(letters.slice(1), (letter, i) => letters.charAt(i) + letter));
}

/** The part of two names' pairs of letters that they share, 0 to 1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
