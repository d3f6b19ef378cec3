import { hasRole } from '../../sentence/marks.js';
import type { Range } from '../../sentence/placed.js';
import type { SentenceReading } from '../../sentence/sentenceReading.js';
import { Gap, TokenKind } from '../../text/tokens.js';

// A clause longer than this is cut: what stands further away says nothing of the figure.
const CLAUSE_REACH = 40;

/** The tokens of a sentence at which a clause begins, in order; no mark within a figure begins one. */
export function clauseBreaks({ tokens, first, end, words, figures }: SentenceReading): readonly number[] {
  const breaks: number[] = [];
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.Symbol || figures.some((f) => i >= f.first && i < f.next)) continue;
    const code = tokens.code[i] as number;
    const isMark = code === COMMA ? tokens.gap[i + 1] !== Gap.None : CLAUSE_MARKS.has(code);
    if (isMark && i + 1 < end) breaks.push(i + 1);
  }
  for (const word of words) if (hasRole(word, 'clauseBreak')) breaks.push(word.first);
  return breaks.sort((a, b) => a - b);
}

const COMMA = 0x2c;
const CLAUSE_MARKS: ReadonlySet<number> = new Set([0x3b, 0x3a, 0x28, 0x29, 0x2014, 0x2013, 0x5b, 0x5d]);

/** The tokens `[start, stop)` of the clause around a figure, within the sentence `[first, end)`. */
export function clauseAround(
  figure: Range,
  breaks: readonly number[],
  first: number,
  end: number,
): { readonly start: number; readonly stop: number } {
  let start = first;
  let stop = end;
  for (const at of breaks) {
    if (at <= figure.first) start = at;
    else {
      stop = at;
      break;
    }
  }
  return { start: Math.max(start, figure.first - CLAUSE_REACH), stop: Math.min(stop, figure.next + CLAUSE_REACH) };
}
