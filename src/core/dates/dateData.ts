/** What a language contributes to reading dates. */
export interface DateData {
  /** Month names and abbreviations, January first. */
  readonly months: readonly (readonly string[])[];
}
