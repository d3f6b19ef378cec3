import { Agreement } from '../../core/index/agreements.js';
import { folded } from '../../core/search/folded.js';
import { t } from '../l10n.js';

/** What results are narrowed down by. */
export const FACETS = ['type', 'kind', 'unit', 'period', 'publisher', 'tier'] as const;
export type Facet = (typeof FACETS)[number];

/** What a facet is called, as it is typed. */
export function facetName(facet: Facet): string {
  switch (facet) {
    case 'type':
      return t('type');
    case 'kind':
      return t('kind');
    case 'unit':
      return t('unit');
    case 'period':
      return t('period');
    case 'publisher':
      return t('publisher');
    case 'tier':
      return t('tier');
  }
}

/** What is found. */
export const RESULT_TYPES = ['names', 'figures', 'events', 'passages'] as const;
export type ResultType = (typeof RESULT_TYPES)[number];

export function resultTypeName(type: ResultType): string {
  switch (type) {
    case 'names':
      return t('Names');
    case 'figures':
      return t('Figures');
    case 'events':
      return t('Events');
    case 'passages':
      return t('Passages');
  }
}

/** How a figure stands among those of other articles: said elsewhere for sure, said there probably, said otherwise, or nowhere else. */
export const TIERS = ['stated', 'likely', 'differs', 'alone'] as const;
export type Tier = (typeof TIERS)[number];

export function tierName(tier: Tier): string {
  switch (tier) {
    case 'stated':
      return t('stated');
    case 'likely':
      return t('likely');
    case 'differs':
      return t('differs');
    case 'alone':
      return t('alone');
  }
}

/** Is a figure of a tier, by what other articles make of it? */
export function isOfTier(tier: Tier, agreement: number): boolean {
  switch (tier) {
    case 'stated':
      return (agreement & Agreement.Stated) !== 0;
    case 'likely':
      return (agreement & Agreement.Likely) !== 0;
    case 'differs':
      return (agreement & Agreement.Differs) !== 0;
    case 'alone':
      return agreement === Agreement.None;
  }
}

/** Is a value what was typed for it, or does it begin so? By its code or by its name in the editor's language. */
export const isCalled = (typed: string, ...names: readonly string[]): boolean =>
  names.some((name) => folded(name).startsWith(typed));
