import type { Figure } from '../../model.js';
import { hasRole, namesOf, type Word } from '../../sentence/marks.js';
import type { Range } from '../../sentence/placed.js';
import type { ChangeRole } from '../statement.js';

// "from less than 100 billion": at most so many words stand between the preposition and the figure.
const ROLE_REACH = 3;

/** The nearest of "from", "to" and "by" shortly before token `at`. */
export function changeRole(near: readonly Word[], at: number): ChangeRole | undefined {
  for (let k = near.length - 1; k >= 0; k--) {
    const word = near[k] as Word;
    if (word.next > at) continue;
    if (word.next < at - ROLE_REACH + 1) return undefined;
    for (const role of ['from', 'to', 'by'] as const) if (hasRole(word, role)) return role;
  }
  return undefined;
}

/** Is a figure the size of a change, and not a level? `near` holds the words of its clause. */
export function isChange(
  figure: Figure,
  { first, next }: Range,
  near: readonly Word[],
  told: { readonly role: ChangeRole | undefined; readonly isShare: boolean; readonly direction: string | undefined },
): boolean {
  const { role, isShare, direction } = told;
  if (role === 'from' || role === 'to') return false;
  if (role === 'by') return direction !== undefined || near.some((w) => hasRole(w, 'change'));
  // "a 25 million increase"
  if (near.some((w) => w.first === next && namesOf(w, 'measure').includes('growth'))) return true;
  const isLed = near.some((w) => hasRole(w, 'change') && w.next <= first && w.next >= first - 1);
  if (figure.kind === 'percent' && !isShare) return direction !== undefined || isLed;
  return isLed && figure.kind !== 'rank';
}
