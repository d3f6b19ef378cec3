import { firstFrom } from '../text/firstFrom.js';
import type { Sentences } from '../text/sentences.js';
import { sentenceOf } from '../text/sentences.js';
import { Gap, Shape, TokenKind, type Tokens, tokenLength } from '../text/tokens.js';
import { CueFinder } from './cues.js';
import type { Binding, Lexicon } from './lexicon.js';
import { type NameSpan, nameSpan } from './nameSpan.js';
import { isWrittenAs } from './spelling.js';

export interface LexiconMatches {
  /** Ordered, never overlapping. */
  readonly names: readonly NameSpan[];
  /** Listed names that do not bind here: their cue is missing, or two entities share them. Plain text. */
  readonly vetoed: readonly { readonly from: number; readonly to: number }[];
}

// A ticker of letters only is a word as well: a short one needs its bracket.
const FREE_TICKER_LENGTH = 4;

/**
 * Finds the lexicon's names: whole tokens, longest first, each under its own case and cue rules.
 * A name that two entities claim with equal right binds to neither.
 */
export function matchLexicon(
  tokens: Tokens,
  lexicon: Lexicon,
  sentences: Sentences,
  webAddresses: Uint8Array,
): LexiconMatches {
  const names: NameSpan[] = [];
  const vetoed: { from: number; to: number }[] = [];
  const cues = new CueFinder(tokens, lexicon.cues);
  const { names: table } = lexicon;
  const { count } = tokens;
  for (let i = table.next(tokens, 0, count); i < count; i = table.next(tokens, i + 1, count)) {
    let bindings = table.longest(tokens, i);
    if (!bindings) continue;
    const from = i;
    let silent = 0;
    while (bindings) {
      const to = table.matchEnd;
      const chosen = choose(bindings, from, to);
      if (typeof chosen === 'object') {
        const { entity, why } = chosen;
        names.push(nameSpan({ from, to }, entity, 'lexicon', why));
        silent = 0;
        i = to - 1;
        break;
      }
      if (chosen === 'shared') {
        silent = to;
        i = to - 1;
        break;
      }
      // Without its cue a name is plain text, and a shorter one may bind.
      if (chosen === 'withoutCue') silent ||= to;
      bindings = to - 1 > i ? table.longest(tokens, i, to - 1) : undefined;
    }
    if (silent > 0) vetoed.push({ from, to: silent });
  }
  return { names, vetoed };

  /**
   * The one entity that a listed name at `[from, to)` means: a binding with a cue beats one without; two with equal
   * right cancel out, and where none fits, or only the cue is missing, nothing is meant.
   */
  function choose(bindings: readonly Binding[], from: number, to: number): Binding | 'shared' | 'withoutCue' | 'unfit' {
    if (isPartOfAddress(tokens, webAddresses, from, to)) return 'unfit';
    let best: Binding | undefined;
    let shared = false;
    let fits = false;
    for (const binding of bindings) {
      if (!caseFits(binding, tokens, from) || (binding.ticker && !isTicker(tokens, from, to))) continue;
      fits = true;
      if (!cueStands(binding, from, to)) continue;
      if (best && Boolean(best.cue) === Boolean(binding.cue)) {
        if (best.entity !== binding.entity) shared = true;
      } else if (!best || binding.cue) {
        best = binding;
        shared = false;
      }
    }
    if (shared) return 'shared';
    return best ?? (fits ? 'withoutCue' : 'unfit');
  }

  function cueStands(binding: Binding, from: number, to: number): boolean {
    const { cue, within } = binding;
    if (!cue) return true;
    if (within === 'article') return cue.some((word) => cues.standsIn(word, 0, tokens.count, from, to));
    const sentence = sentenceOf(sentences, from);
    const whole = within !== 'sentence';
    const start = sentences.first[whole ? (sentences.paragraph[sentence] as number) : sentence] as number;
    const end = sentences.first[whole ? paragraphEnd(sentences, sentence) : sentence + 1] as number;
    return cue.some((word) => cues.standsIn(word, start, end, from, to));
  }
}

/** The first sentence behind the paragraph that `sentence` stands in. */
const paragraphEnd = ({ paragraph, count }: Sentences, sentence: number): number =>
  firstFrom(paragraph, (paragraph[sentence] as number) + 1, count);

/** Does the text from token `from` on satisfy the alias's case rule? */
const caseFits = ({ text, caseSensitive }: Binding, tokens: Tokens, from: number): boolean =>
  caseSensitive === false || isWrittenAs(text, tokens, from, caseSensitive);

/** Is the range a piece of a web or mail address, and not the whole of it? */
function isPartOfAddress(tokens: Tokens, addresses: Uint8Array, from: number, to: number): boolean {
  if (!addresses[from]) return false;
  const startsInside = from > 0 && tokens.gap[from] === Gap.None && addresses[from - 1] === 1;
  const endsInside = to < tokens.count && tokens.gap[to] === Gap.None && addresses[to] === 1;
  return startsInside || endsInside;
}

/** Is the token range written like a ticker: with a digit or a full stop, long enough, or set off as one? */
function isTicker(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 1 || tokens.kind[from] === TokenKind.Number || ((tokens.shape[from] as number) & Shape.Digit) !== 0)
    return true;
  if (tokenLength(tokens, from) >= FREE_TICKER_LENGTH) return true;
  const before = from > 0 ? (tokens.code[from - 1] as number) : 0;
  return before === 0x28 || before === 0x3a || before === 0x24;
}
