/** What follows one of these only narrows what is measured: "exports to Norway". */
const PREPOSITIONS = new Set(
  'of in for to at per by from with on that over between among against van voor met op door uit aan bij tot die dat om naar von für mit auf durch aus an nach bei zu bis der des am im'.split(
    ' ',
  ),
);

/** Has a measure the same head as the phrase, in one number or the other? "Car sales in May" has that of "sales". */
export function hasHeadOf(phrase: string, measure: string): boolean {
  return stemOf(headOf(phrase)) === stemOf(headOf(measure));
}

function headOf(phrase: string): string {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  const end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return (end < 0 ? words : words.slice(0, end)).at(-1) ?? '';
}

// Short words are too easily alike without their ending.
const stemOf = (word: string): string => (word.length > 3 ? word.replace(/(?:['’]s|e[ns]?|s)$/u, '') : word);
