import { fold, type Tokens } from '../text/tokens.js';

/**
 * Does the text from token `from` on write a listed name as it may be written? A capital must be a capital, a small
 * letter may be either, unless `caseSensitive` says that it may not. The letters are known to be equal when folded.
 */
export function isWrittenAs(listed: string, tokens: Tokens, from: number, caseSensitive = false): boolean {
  let token = from;
  let at = tokens.start[token] as number;
  for (let k = 0; k < listed.length; k++) {
    const wanted = listed.charCodeAt(k);
    if (at === tokens.end[token] && token + 1 < tokens.count) at = tokens.start[++token] as number;
    const written = tokens.text.charCodeAt(at);
    if (wanted === written) at++;
    else if (fold(wanted) === fold(written)) {
      if (isCapital(wanted) || (caseSensitive && isCapital(written))) return false;
      at++;
    }
    // What is left are spaces of the listed name; the text may write them otherwise.
  }
  return true;
}

const isCapital = (code: number): boolean => {
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
};

// A shorter one is an acronym, which nobody writes small: "US", "IBM".
const LONGEST_ACRONYM = 3;

/** Is a name written in capitals as headlines are: "CHINA"? An acronym of some length, "UNESCO", is too, for many papers write it small. */
export const isShouted = (name: string): boolean =>
  name.length > LONGEST_ACRONYM && name === name.toUpperCase() && name !== name.toLowerCase();
