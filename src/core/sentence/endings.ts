import type { Tokens } from '../text/tokens.js';

/** Does token `i` end like one of `endings`, with more than two letters before it? */
export function endsLike({ text, start, end }: Tokens, i: number, endings: readonly string[]): boolean {
  const to = end[i] as number;
  const length = to - (start[i] as number);
  for (const ending of endings) if (length > ending.length + 2 && text.endsWith(ending, to)) return true;
  return false;
}
