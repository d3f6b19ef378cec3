import { codeAt, Gap, TokenKind, type Tokens } from './tokens.js';

const TOP_LEVEL_DOMAINS = new Set(
  'com org net edu gov int mil info biz io co ai app dev tv me eu uk us nl be de fr es it ch at cn hk tw jp kr in ru br au ca nz za'.split(
    ' ',
  ),
);

/** Marks the tokens of web addresses, mail addresses and domains: what stands in them is no prose. */
export function markWebAddresses(tokens: Tokens): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Symbol || marks[i] || tokens.gap[i] !== Gap.None || tokens.gap[i + 1] !== Gap.None)
      continue;
    const code = codeAt(tokens, i);
    const found =
      code === 0x40 ||
      (code === 0x3a && codeAt(tokens, i + 1) === 0x2f && i + 2 < tokens.count && codeAt(tokens, i + 2) === 0x2f) ||
      (code === 0x2e && isDomainEnd(tokens, i + 1));
    if (!found) continue;
    let from = i;
    while (from > 0 && tokens.gap[from] === Gap.None && !marks[from - 1] && isAddressPart(tokens, from - 1)) from--;
    let to = i + 1;
    while (to < tokens.count && tokens.gap[to] === Gap.None && isAddressPart(tokens, to)) to++;
    while (to - 1 > i && tokens.kind[to - 1] === TokenKind.Symbol && codeAt(tokens, to - 1) !== 0x2f) to--;
    marks.fill(1, from, to);
    i = to - 1;
  }
  return marks;
}

/** Is token `i`, behind a full stop, a top-level domain in small letters? */
function isDomainEnd(tokens: Tokens, i: number): boolean {
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  if (end - start > 4 || tokens.kind[i - 2] === TokenKind.Symbol) return false;
  return TOP_LEVEL_DOMAINS.has(tokens.text.slice(start, end));
}

/** Everything but brackets, quotes, commas and semicolons. */
function isAddressPart(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.Symbol) return true;
  const code = codeAt(tokens, i);
  return code < 128 && '()[]{}<>"\',;|'.indexOf(String.fromCharCode(code)) < 0;
}
