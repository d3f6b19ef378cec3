import { english, type Translate } from './linkRule.js';

/** How much there was to compare in a corpus. */
export interface ComparedCounts {
  readonly articles: number;
  readonly undated: number;
  readonly figures: number;
  readonly compared: number;
}

/**
 * How much was compared, for whoever finds nothing wrong: "504 figures in 60 articles, 212 compared; 35 articles have no
 * date." `write` writes a number.
 */
export function coverageText(
  { articles, undated, figures, compared }: ComparedCounts,
  t: Translate = english,
  write: (count: number) => string = String,
): string {
  const told = figures === 1 ? t('1 figure') : t('{0} figures', write(figures));
  const where = articles === 1 ? t('1 article') : t('{0} articles', write(articles));
  const read = t('{0} in {1}, {2} compared', told, where, write(compared));
  if (undated === 0) return t('{0}.', read);
  return undated === 1
    ? t('{0}; 1 article has no date.', read)
    : t('{0}; {1} articles have no date.', read, write(undated));
}

/** What it means that nothing was found: of figures that could not be compared nobody knows whether they agree. */
export const nothingFoundText = ({ compared }: ComparedCounts, t: Translate = english): string =>
  compared === 0 ? t('No two figures could be compared.') : t('No contradictions found.');
