import { codeAt, Gap, Shape, startsName, type Tokens, tokenLength } from '../../../text/tokens.js';
import { WordClass } from '../../wordClasses.js';
import { type FeatureReader, NEVER_A_NAME } from '../features.js';
import { firmAt } from '../firms.js';
import { type NameForms, type WorldForms, worldForms } from './nameForms.js';

const STOP = 0x2e;
const SLASH = 0x2f;
/** Names of ships, treaties and the like have no more words. */
export const MOST_WORDS = 6;

/** A text, and what the readers of names' forms ask of its words. */
export class FormContext {
  readonly world: WorldForms = worldForms();

  constructor(
    readonly tokens: Tokens,
    /** Tokens that are something else: dates, web addresses. */
    readonly taken: Uint8Array,
    readonly reader: FeatureReader,
    readonly forms: NameForms,
  ) {}

  /** Does a capital word stand behind a space at token `i`? */
  continues(i: number): boolean {
    return i < this.tokens.count && this.tokens.gap[i] === Gap.Space && startsName(this.tokens, i);
  }

  /** Behind the capital words from token `i` on, and the initials among them. */
  runEnd(i: number): number {
    const { tokens } = this;
    let to = i;
    while (to < tokens.count && to < i + MOST_WORDS && startsName(tokens, to)) {
      const isInitial = to > i && codeAt(tokens, to - 1) === STOP && tokens.gap[to] === Gap.None;
      if (to > i && tokens.gap[to] !== Gap.Space && !isInitial) break;
      to++;
      if (
        codeAt(tokens, to) === STOP &&
        tokens.gap[to] === Gap.None &&
        tokenLength(tokens, to - 1) === 1 &&
        startsName(tokens, to + 1)
      )
        to++;
    }
    return to;
  }

  /** Is token `i` letters, not a word: "USS", "iPhone", "M/V", "U.S."? */
  isAcronym(i: number): boolean {
    const { tokens } = this;
    const bits = tokens.shape[i] as number;
    if ((bits & Shape.Lower) === 0 || (bits & Shape.InnerCapital) !== 0) return true;
    const next = codeAt(tokens, i + 1);
    return (
      (next === STOP || next === SLASH) &&
      tokens.gap[i + 1] === Gap.None &&
      i + 2 < tokens.count &&
      tokens.gap[i + 2] === Gap.None
    );
  }

  /** Do tokens `[from, to)` have a word that bodies or companies are called by? */
  hasBodyWord(from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      if (this.reader.has(k, WordClass.OrganizationWord | WordClass.CompanySuffix)) return true;
    }
    return false;
  }

  /** Is word `i` known for something other than a person? */
  isKnown(i: number): boolean {
    const { tokens, reader } = this;
    const other = WordClass.OrganizationWord | WordClass.CompanySuffix | WordClass.MediaWord | NEVER_A_NAME;
    if (reader.has(i, other) || reader.listedAs(i, i + 1) !== 0) return true;
    return firmAt(tokens, i, false) !== undefined || this.isAcronym(i);
  }

  /** Is word `i` in no list, as a plural of a common word may be? */
  isUnknown(i: number): boolean {
    const { reader } = this;
    return !reader.mayBeFirstName(i) && !reader.isListedWord(i) && !reader.isPerson(i) && !this.isKnown(i);
  }
}

/** - or ‐ */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/** ' or ’ or ‘ */
export const isQuote = (code: number): boolean => code === 0x27 || code === 0x2018 || code === 0x2019;

/** Does a hyphen at token `i` join the words around it? */
export const joinsAt = (tokens: Tokens, i: number): boolean =>
  isHyphen(codeAt(tokens, i)) && tokens.gap[i] === Gap.None && i + 1 < tokens.count && tokens.gap[i + 1] === Gap.None;
