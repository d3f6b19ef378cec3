import { codeAt, Gap, Shape, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import type { FeatureReader } from './features.js';
import { isTickerAt } from './tickers.js';
import type { NameUnit } from './units.js';

/** Names of companies are no longer, in tokens. */
const MOST = 9;
/** A legal form of so many letters is not said of just any company. */
const SURE_FORM = 3;

/**
 * The company that a newswire's heading in capitals is about, which begins it: "OAK HILL SPORTSWEAR CORP <OHSC> 4TH QTR
 * NET". Its legal form or its ticker ends the name; undefined where token `i` begins no such heading.
 */
export function headedFirm(tokens: Tokens, i: number, reader: FeatureReader): NameUnit | undefined {
  const startsLine = i === 0 || (tokens.gap[i] as number) >= Gap.Line;
  if (!startsLine || !isInCapitals(tokens, i) || !reader.isHeadline(i)) return undefined;
  let to = i;
  let form = -1;
  for (; to < Math.min(tokens.count, i + MOST); to++) {
    if (to > i && (tokens.gap[to] as number) >= Gap.Line) break;
    if (isTickerAt(tokens, to)) return { from: i, to, label: 'ORG' };
    const isForm = to > i && isInCapitals(tokens, to) && reader.has(to, WordClass.CompanySuffix);
    if (form >= 0 && !isForm) break;
    if (isForm) form = to;
    else if (!isInCapitals(tokens, to) && !isInside(tokens, to)) break;
  }
  if (form < 0) return undefined;
  // "JAPANESE CO SEEKS": some company; "QUILL CORP" is one.
  const isSome = reader.has(i, WordClass.Demonym) || (reader.isCommonWord(i) && tokenLength(tokens, form) < SURE_FORM);
  if (form === i + 1 && isSome) return undefined;
  return { from: i, to: form + 1, label: 'ORG' };
}

const isInCapitals = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.Word && ((tokens.shape[i] as number) & (Shape.Capital | Shape.Lower)) === Shape.Capital;

/** A number, or a mark that stands in names: & - . ' */
const isInside = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.Number || "&-.'".includes(String.fromCharCode(codeAt(tokens, i)));
