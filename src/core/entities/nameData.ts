/** What a language contributes to recognising names. */
export interface NameData {
  /** Words before a person's name: `Mr`, `President`. */
  readonly personTitles: readonly string[];
}
