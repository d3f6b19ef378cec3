/** What a language contributes to linking figures. Every word in lower case; a space joins the words of a phrase. */
export interface LinkData {
  /** What may stand before an amount that repeats the one before it in another currency: `or`, `ofwel`. */
  readonly conversionBridges: readonly string[];
  /** Hedges that may stand there alone, where the clause ends behind the amount: `about`, `some`, `ongeveer`. */
  readonly conversionHedges: readonly string[];
  /** What makes the amount before it a difference, and no conversion: `above`, `more`, `boven`. */
  readonly differences: readonly string[];
  /**
   * The words by which a text says what a figure measures, under a name that all languages share: `sales` for `sold`
   * and `shipments`, `verkocht` and `leveringen`. Two figures in two languages measure the same when the names meet.
   */
  readonly measures: Readonly<Record<string, readonly string[]>>;
  /** Words that narrow a measure, under shared names: net profit is not gross profit. */
  readonly qualifiers: Readonly<Record<string, readonly string[]>>;
  /** Places and reaches as adjectives or names, under shared names: `europe` for `european`. */
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  /** Prepositions that set a place as the scope of what is told: `in`, `across`. */
  readonly within: readonly string[];
  /** Words before the first and the second value of a change, and before its size: from 5 to 7, by 2. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly by: readonly string[];
  /** `of` in "70 percent of the sales". */
  readonly of: readonly string[];
  /** Verbs and nouns right before a figure that make it the size of a change: `added`, `lost`, `growth of`. */
  readonly changes: readonly string[];
  /** Words that tell that something changes, beside those of rises and falls: "from A to B" is a range without them. */
  readonly movements: readonly string[];
  /** What leads to the second value of a change and never to the upper end of a range: `naar`. */
  readonly movesTo: readonly string[];
  /** What joins the figures of a list: `and`, `or`. */
  readonly joins: readonly string[];
  /** What puts two amounts together: `plus`, `and`. */
  readonly plus: readonly string[];
  /** `total`, `combined`: the figure beside it is the sum of others. */
  readonly totals: readonly string[];
  /** Words of a list that leaves nothing out: `the rest`, `the other`, `remaining`. */
  readonly rests: readonly string[];
  /** `according to`: who is named behind it is the source of the figure. */
  readonly sources: readonly string[];
  /** What stands between goods and the money they brought: `for`, `generating`. */
  readonly proceeds: readonly string[];
  /** Before a product that is only where something happens: followers `on` Weibo. */
  readonly via: readonly string[];
  /** Phrases that hedge a figure and end like one of the words above: `close to` is no end of a change. */
  readonly hedges: readonly string[];
  /** Phrases that set a figure beside the one before it, a year back: `same period last year`. */
  readonly yearAgo: readonly string[];
  /** `top` in "top five": a band of ranks, not a place. */
  readonly bands: readonly string[];
  /** Words of which a name is made that many go by: `Central Bank`, `Finance Ministry`, `Stores`. */
  readonly vagueNames: readonly string[];
  /** Words that say nothing of what is measured: `company`, `reported`, `amount`. */
  readonly plain: readonly string[];
  /** What sets a figure against another, of another time or by other hands: `against`, `compared with`. */
  readonly against: readonly string[];
  /** What sets what came of an aim against the aim that follows: `short of`, `above`. */
  readonly outcomes: readonly string[];
  /** What leads from an amount to a share of it: `of which`. */
  readonly ofWhich: readonly string[];
  /** What says that a number told before was wrong: `misstated`, `instead of the`. */
  readonly corrections: readonly string[];
}
