/** What stands at 0x80 to 0x9f in windows-1252; its five gaps are left as they are. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A text whose control characters of the upper half are read as the letters and quotation marks that they are in
 * windows-1252. No text has such controls: some versions of Node decode windows-1252 as if it were ISO 8859-1.
 */
export const asWindows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80] ?? char);
