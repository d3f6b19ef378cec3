/** What a language contributes to linking figures. */
export interface LinkData {
  /** What may stand before an amount that repeats the one before it in another currency: `or`, `about`, `ofwel`. */
  readonly conversionBridges: readonly string[];
}
