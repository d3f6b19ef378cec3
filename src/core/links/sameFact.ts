import type { Figure } from '../model.js';
import { align } from './alignment.js';
import { intervalOf, meet } from './interval.js';
import type { LinkReason } from './link.js';

/**
 * Do two figures state the same fact? Their intervals meet, and subject, unit, period and measure are known to agree;
 * an aspect that is missing on either side is no agreement.
 */
export function sameFact(a: Figure, b: Figure): LinkReason | undefined {
  if (!meet(intervalOf(a), intervalOf(b))) return undefined;
  const { agree, unknown, differ } = align(a, b);
  if (differ.length > 0 || unknown.some((aspect) => aspect !== 'status')) return undefined;
  return { same: agree };
}
