/**
 * Measures, by the names that all languages share (`LinkData.measures`), that only a company has, and that say by
 * themselves what its figure is: a company has one revenue a year, and may be valued in many ways.
 */
export const OF_COMPANIES: ReadonlySet<string> = new Set([
  'sales',
  'production',
  'revenue',
  'profit',
  'loss',
  'inventory',
  'stores',
  'employees',
  'patents',
]);
