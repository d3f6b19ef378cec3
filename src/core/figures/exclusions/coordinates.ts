import { Gap, TokenKind, type Tokens, tokenText } from '../../text/tokens.js';

const DEGREE = 0xb0;
const MINUTES: ReadonlySet<number> = new Set([0x27, 0x2019, 0x2032]);
const SECONDS: ReadonlySet<number> = new Set([0x22, 0x201d, 0x2033]);
/** Where on the globe, as English, Dutch and German maps have it. */
const DIRECTIONS = new Set('N S E W Z O NB ZB OL WL NE NW SE SW north south east west'.split(' '));

/** The token behind the coordinate whose degrees end before token `next`, "32° 34'S", "51.5° N", or -1. */
export function coordinateEnd(tokens: Tokens, next: number): number {
  if (!isAt(tokens, next) || tokens.code[next] !== DEGREE) return -1;
  let i = next + 1;
  const minutes = markedEnd(tokens, i, MINUTES);
  if (minutes > 0) {
    i = minutes;
    const seconds = markedEnd(tokens, i, SECONDS);
    if (seconds > 0) i = seconds;
  }
  const directed = isAt(tokens, i) && tokens.kind[i] === TokenKind.Word && DIRECTIONS.has(tokenText(tokens, i));
  if (directed) return i + 1;
  return minutes > 0 ? i : -1;
}

/** The token behind a number with one of `marks` at token `i`, "34.5'", or -1. */
function markedEnd(tokens: Tokens, i: number, marks: ReadonlySet<number>): number {
  let at = i;
  if (!isAt(tokens, at) || tokens.kind[at] !== TokenKind.Number) return -1;
  at++;
  const isDecimal = (tokens.code[at] === 0x2e || tokens.code[at] === 0x2c) && tokens.kind[at + 1] === TokenKind.Number;
  if (isDecimal && tokens.gap[at] === Gap.None && tokens.gap[at + 1] === Gap.None) at += 2;
  return isAt(tokens, at) && marks.has(tokens.code[at] as number) ? at + 1 : -1;
}

const isAt = (tokens: Tokens, i: number): boolean => i < tokens.count && (tokens.gap[i] as number) < Gap.Line;
