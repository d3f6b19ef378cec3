import type { Counted } from '../index/tally.js';
import type { EntityKind } from '../model.js';

/** An organization of which nothing says that it is no company. */
export const UNSURE_ORGANIZATION = 'organization?';

/** How mentions vote on a kind. */
export type KindVote = EntityKind | typeof UNSURE_ORGANIZATION;

/** The kind that votes choose, and which part of them, 0 to 1, speaks for it. */
export interface ChosenKind {
  readonly kind: EntityKind;
  readonly share: number;
}

/**
 * The kind that most votes give. Companies and organizations stand for election together: that a name is a company's
 * shows only here and there, and has to show as often as that it is none. `votes` come with the most first.
 */
export function chosenKind(votes: readonly Counted[]): ChosenKind {
  const counts = new Map<string, number>(votes);
  const of = (vote: KindVote): number => counts.get(vote) ?? 0;
  const company = of('company');
  const organization = of('organization');
  const bodies = company + organization + of(UNSURE_ORGANIZATION);
  let total = bodies;
  let kind: EntityKind = company > 0 && company >= organization ? 'company' : 'organization';
  let most = bodies;
  for (const [vote, count] of counts) {
    if (vote === 'company' || vote === 'organization' || vote === UNSURE_ORGANIZATION) continue;
    total += count;
    if (count <= most) continue;
    kind = vote as EntityKind;
    most = count;
  }
  return { kind, share: total > 0 ? most / total : 1 };
}
