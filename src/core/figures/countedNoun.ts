import { codeAt, Gap, Shape, TokenKind, type Tokens, tokenLength, tokenText } from '../text/tokens.js';
import { type FigureWords, Role } from './figureWords.js';

/** The noun that a number counts. */
export interface CountedNoun {
  /** Singular, in English where the language's data knows it. */
  readonly lemma: string;
  /** The noun's token. */
  readonly token: number;
  readonly plural: boolean;
}

// A noun phrase longer than this is rarely one.
const REACH = 7;

/**
 * The noun counted by a number whose phrase ends before token `next`: the last plural of the noun phrase that
 * follows ("50,000 of its new MI2 *phones*", "two *sales channels*"), or, for one thing, its last word.
 */
export function countedNoun(tokens: Tokens, next: number, limit: number, words: FigureWords): CountedNoun | undefined {
  let i = next;
  if (i >= limit) return undefined;
  // "50,000 of its phones": of, and a determiner behind it.
  if (tokens.kind[i] === TokenKind.Word && words.of.longest(tokens, i, limit)) {
    i = words.of.matchEnd;
    while (
      i < limit &&
      i < next + 3 &&
      tokens.kind[i] === TokenKind.Word &&
      words.stops.word(tokens, i) &&
      !words.of.word(tokens, i)
    )
      i++;
    // "seven of the thirteen suspects"
    if (i < limit - 1 && (tokens.kind[i] === TokenKind.Number || isCardinal(tokens, i, words))) i++;
  }
  // "507 *total* yards"
  if (i < limit - 1 && words.countFillers.word(tokens, i)) i++;
  const { countedWord } = words.data;
  let plural = -1;
  let last = -1;
  for (const end = Math.min(limit, i + REACH); i < end; i++) {
    if ((tokens.gap[i] as number) >= Gap.Line && i > next) break;
    if (tokens.kind[i] !== TokenKind.Number && words.nouns.longest(tokens, i, limit) && words.nouns.matchEnd > i + 1) {
      // "gsm's", "mobile phones"
      const lemma = words.nouns.longest(tokens, i, limit)?.[0] as string;
      return { lemma, token: words.nouns.matchEnd - 1, plural: true };
    }
    if (tokens.kind[i] === TokenKind.Word && isApostrophePlural(tokens, i, limit, words)) {
      return { lemma: tokenText(tokens, i).toLowerCase(), token: i + 2, plural: true };
    }
    if (tokens.kind[i] === TokenKind.Symbol) {
      // A hyphen or an apostrophe inside a word goes on, anything else ends the phrase.
      if (
        tokens.gap[i] === Gap.None &&
        i + 1 < limit &&
        tokens.gap[i + 1] === Gap.None &&
        isInner(tokens.code[i] as number) &&
        last >= 0
      )
        continue;
      break;
    }
    // "two of the Rolls-Royce Trent *900* engines"
    if (tokens.kind[i] === TokenKind.Number && last >= 0 && isCapital(tokens, last)) {
      if (!isPluralEnding(tokens, i + 1)) continue;
      return { lemma: tokenText(tokens, i), token: i + 1, plural: true };
    }
    if (tokens.kind[i] !== TokenKind.Word || words.stops.word(tokens, i) || isCardinal(tokens, i, words)) break;
    if (countedWord === 'capital') {
      last = i;
      if (!isCapital(tokens, i)) continue;
      plural = i;
      break;
    }
    // "one woman *died*"
    if (last >= 0 && plural < 0 && words.past.word(tokens, i)) break;
    const isPlural = looksPlural(tokens, i, words) && !isInsideName(tokens, i, limit);
    if (plural >= 0 && (!isPlural || (countedWord === 'first' && !isParticiple(tokens, plural, words)))) break;
    if (isPlural) plural = i;
    last = i;
  }
  if (plural >= 0) return { lemma: lemmaOf(tokens, plural, words), token: plural, plural: true };
  return last >= 0 ? { lemma: tokenText(tokens, last).toLowerCase(), token: last, plural: false } : undefined;
}

const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.shape[i] as number) & Shape.Capital) !== 0;

/** Is token `i` the s of "737s"? */
export const isPluralEnding = (tokens: Tokens, i: number): boolean =>
  tokens.gap[i] === Gap.None && codeAt(tokens, i) === 0x73 && tokenLength(tokens, i) === 1;

/** "*Rolls*-Royce": a capital with a hyphen and another capital behind it. */
const isInsideName = (tokens: Tokens, i: number, limit: number): boolean =>
  i + 2 < limit &&
  tokens.code[i + 1] === 0x2d &&
  tokens.gap[i + 1] === Gap.None &&
  isCapital(tokens, i) &&
  isCapital(tokens, i + 2);

const isCardinal = (tokens: Tokens, i: number, words: FigureWords): boolean =>
  words.numbers.word(tokens, i)?.some((word) => word.role === Role.Cardinal && !word.weak) === true;

/** Could token `i` be a plural noun? */
export function looksPlural(tokens: Tokens, i: number, words: FigureWords): boolean {
  if (words.nouns.word(tokens, i)) return true;
  const shape = tokens.shape[i] as number;
  if ((shape & Shape.Lower) === 0) return false;
  const word = tokenText(tokens, i).toLowerCase();
  if (word.length < 3 || words.notPlurals.has(word)) return false;
  return (
    words.data.plurals.some(([ending]) => word.endsWith(ending)) &&
    !words.notPluralEndings.some((ending) => word.endsWith(ending))
  );
}

/** "gestolen" in "vijf gestolen fietsen" ends like a plural, and describes one. */
function isParticiple(tokens: Tokens, i: number, words: FigureWords): boolean {
  if (words.nouns.word(tokens, i)) return false;
  const word = tokenText(tokens, i).toLowerCase();
  return words.participlePrefixes.some((prefix) => word.startsWith(prefix));
}

/** The singular of the plural at token `i`. */
export function lemmaOf(tokens: Tokens, i: number, words: FigureWords): string {
  const known = words.nouns.word(tokens, i)?.[0];
  if (known) return known;
  const word = tokenText(tokens, i).toLowerCase();
  for (const [ending, singular] of words.data.plurals) {
    if (word.endsWith(ending) && word.length > ending.length + 1)
      return word.slice(0, word.length - ending.length) + singular;
  }
  return word;
}

const isInner = (code: number): boolean => code === 0x2d || code === 0x27 || code === 0x2019;

/** "pagina's", where the language makes plurals so. */
function isApostrophePlural(tokens: Tokens, i: number, limit: number, words: FigureWords): boolean {
  if (i + 2 >= limit || tokens.gap[i + 1] !== Gap.None || tokens.gap[i + 2] !== Gap.None) return false;
  const code = tokens.code[i + 1] as number;
  if (code !== 0x27 && code !== 0x2019) return false;
  return tokenText(tokens, i + 2) === 's' && words.data.plurals.some(([ending]) => ending === "'s");
}
