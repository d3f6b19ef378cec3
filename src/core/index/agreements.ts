import type { LinkSort, PackedLinks } from './packedLinks.js';

/** What other articles, or other places of the article, make of a figure. */
export const Agreement = {
  None: 0,
  /** The same is surely stated elsewhere. */
  Stated: 1,
  /** The same is probably told elsewhere. */
  Likely: 2,
  /** Something else is told elsewhere. */
  Differs: 4,
} as const;

// An article has fewer figures than this, and a corpus fewer articles than what is left of a safe integer.
const MOST_FIGURES = 2 ** 24;

/** What is made of each figure, by the number of its article and its place there: found in one pass over the links. */
export class Agreements {
  private readonly found = new Map<number, number>();
  private revisions = '';

  /** Takes over what links say, where they have changed since. */
  take(lists: readonly PackedLinks[]): void {
    const revisions = lists.map(({ revision }) => revision).join(' ');
    if (revisions === this.revisions) return;
    this.revisions = revisions;
    this.found.clear();
    for (const links of lists)
      links.each((sort, places) => {
        const bit = agreementOf(sort);
        if (bit === Agreement.None) return;
        for (let i = 0; i < places.length; i += 2) {
          const key = (places[i] as number) * MOST_FIGURES + (places[i + 1] as number);
          this.found.set(key, (this.found.get(key) ?? 0) | bit);
        }
      });
  }

  of(article: number, at: number): number {
    return this.found.get(article * MOST_FIGURES + at) ?? Agreement.None;
  }
}

function agreementOf({ type, tier = 'stated' }: LinkSort): number {
  if (type === 'conflict') return Agreement.Differs;
  if (type !== 'same-fact') return Agreement.None;
  return tier === 'stated' ? Agreement.Stated : Agreement.Likely;
}
