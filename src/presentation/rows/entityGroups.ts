import { groupBy } from '../../core/groupBy.js';
import type { EntityWeight } from '../../core/index/corpusIndex.js';
import type { EntityKind } from '../../core/model.js';

/** Kinds in the order of the view: what the reader came for first. */
export const KIND_ORDER: readonly EntityKind[] = [
  'company',
  'person',
  'organization',
  'place',
  'product',
  'brand',
  'technology',
  'media',
  'event',
  'vessel',
];

/** What is folded at the end of a kind: what one article names once, countries, bodies without a name of their own. */
export type FoldName = 'once' | 'country' | 'genericBody';

const FOLD_ORDER: readonly FoldName[] = ['once', 'country', 'genericBody'];

export interface Fold {
  readonly name: FoldName;
  readonly kind: EntityKind;
  readonly weights: readonly EntityWeight[];
}

/** The entities of one kind. */
export interface KindGroup {
  readonly kind: EntityKind;
  /** How many there are, those that are folded included. */
  readonly count: number;
  readonly rows: readonly EntityWeight[];
  readonly folds: readonly Fold[];
}

export interface EntityGroups {
  readonly kinds: readonly KindGroup[];
  /** Of any kind, and not sure enough to stand there. */
  readonly unsure: readonly EntityWeight[];
}

// So many rows of a kind a reader sees through; of more, those that one article names once are folded.
const FEW_ROWS = 20;

/** Entities as the view groups them; each group keeps their order. */
export function entityGroups(weights: readonly EntityWeight[]): EntityGroups {
  const sure = weights.filter(({ shelf }) => shelf !== 'unsure');
  const byKind = groupBy(sure, ({ entity }) => entity.kind);
  return {
    kinds: KIND_ORDER.flatMap((kind) => {
      const own = byKind.get(kind);
      return own ? [kindGroup(kind, own)] : [];
    }),
    unsure: weights.filter(({ shelf }) => shelf === 'unsure'),
  };
}

function kindGroup(kind: EntityKind, own: readonly EntityWeight[]): KindGroup {
  const named = own.filter(({ shelf }) => shelf === undefined);
  const isLong = named.length > FEW_ROWS && named.some(({ mentions }) => mentions > 1);
  const byFold = groupBy(own, ({ shelf, mentions }) => shelf ?? (isLong && mentions === 1 ? 'once' : ''));
  const folds = FOLD_ORDER.flatMap((name) => {
    const weights = byFold.get(name);
    return weights ? [{ name, kind, weights }] : [];
  });
  return { kind, count: own.length, rows: byFold.get('') ?? [], folds };
}
