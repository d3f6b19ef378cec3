/** What a language contributes to recognising names. Words are matched in any case unless said otherwise. */
export interface NameData {
  /** Words before a person's name: `Mr`, `President`. */
  readonly personTitles: readonly string[];
  /** Words that end a company's legal name and may be left out of it: `Inc`, `Holding`. */
  readonly companySuffixes: readonly string[];
  /** Words that make a country's name before them a currency: `dollars`. */
  readonly currencyWords: readonly string[];
  /** Last words by which a publication is called alone: `Journal` in "the Journal". */
  readonly mediaHeads: readonly string[];
  /** The definite article before such a word. */
  readonly articles: readonly string[];
}
