import { codeAt, Gap, Shape, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { certainSpan, type TaggedSpan } from './taggedSpan.js';

// "(New York Stock Exchange: ABC" is as long as these get.
const MAX_EXCHANGE_TOKENS = 6;
const MAX_NAME_TOKENS = 6;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;

/** A ticker in brackets: its tokens, and the first token of the company's name in front of them. */
export interface Ticker {
  readonly from: number;
  readonly to: number;
  /** The bracket that it stands in. */
  readonly bracket: number;
}

/** Finds "(Nasdaq: SINA)", "(0700.HK)", "(NYSE: BRK.B)" and, as newswires write it, "<OHSC>" behind a capitalised word. */
export function findTickers(tokens: Tokens): Ticker[] {
  const tickers: Ticker[] = [];
  for (const name of tokens.capitals) {
    const open = name + 1;
    if (open + 2 >= tokens.count) continue;
    if (isTickerAt(tokens, open)) tickers.push({ from: open + 1, to: endOfTicker(tokens, open + 1), bracket: open });
    if (codeAt(tokens, open) !== 0x28) continue;
    let colon = open + 1;
    while (colon < tokens.count && colon - open <= MAX_EXCHANGE_TOKENS && tokens.kind[colon] === TokenKind.Word)
      colon++;
    const exchange = codeAt(tokens, colon) === 0x3a && startsName(tokens, open + 1);
    const from = exchange ? colon + 1 : open + 1;
    const to = endOfTicker(tokens, from);
    // Without an exchange only a code with a full stop in it is plainly a ticker; the rest may be an acronym.
    const code = to - from > 1 && codeAt(tokens, to) === 0x29 && tokenLength(tokens, from) > 1;
    if (to > from && (exchange || code)) tickers.push({ from, to, bracket: open });
  }
  return tickers;
}

/** Does a newswire's ticker begin with the mark at token `open`: "*<*OHSC>", "*<*PDL.A>"? */
export function isTickerAt(tokens: Tokens, open: number): boolean {
  if (codeAt(tokens, open) !== LESS_THAN || open + 2 >= tokens.count || tokens.gap[open + 1] !== Gap.None) return false;
  const to = endOfTicker(tokens, open + 1);
  return to > open + 1 && codeAt(tokens, to) === GREATER_THAN;
}

/** The token behind the ticker that begins at `from`: capitals and digits, glued, with a full stop at most. */
function endOfTicker(tokens: Tokens, from: number): number {
  let to = from;
  while (to < tokens.count && to - from < 3 && (to === from || tokens.gap[to] === Gap.None)) {
    const isStop = codeAt(tokens, to) === 0x2e && tokens.gap[to + 1] === Gap.None && to > from;
    const isCode =
      tokens.kind[to] === TokenKind.Number ||
      (startsName(tokens, to) && ((tokens.shape[to] as number) & Shape.Lower) === 0);
    if (!isStop && !isCode) break;
    to++;
  }
  return to;
}

/** What a ticker stands behind is a company, whatever it was tagged as: gives it that label, or adds it. */
export function withTickers(tokens: Tokens, spans: readonly TaggedSpan[], tickers: readonly Ticker[]): TaggedSpan[] {
  const result: TaggedSpan[] = [];
  let next = 0;
  for (const { bracket } of tickers) {
    while (next < spans.length && (spans[next] as TaggedSpan).to <= bracket) result.push(spans[next++] as TaggedSpan);
    const last = result.at(-1);
    if (last?.to === bracket) {
      last.label = 'ORG';
      last.certain = true;
      continue;
    }
    const from = nameBefore(tokens, bracket);
    if (from < bracket && (last?.to ?? 0) <= from) result.push(certainSpan(from, bracket, 'ORG'));
  }
  while (next < spans.length) result.push(spans[next++] as TaggedSpan);
  return result;
}

/** First token of the capitalised words in front of a bracket; in a line of capitals they tell no name but the last. */
function nameBefore(tokens: Tokens, bracket: number): number {
  let from = bracket;
  if (codeAt(tokens, bracket) === LESS_THAN && ((tokens.shape[bracket - 1] as number) & Shape.Lower) === 0)
    return bracket - 1;
  while (from > 0 && bracket - from < MAX_NAME_TOKENS && startsName(tokens, from - 1)) {
    if (from < bracket && tokens.gap[from] !== Gap.Space) break;
    from--;
  }
  return from;
}
