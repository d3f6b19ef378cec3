import type { Mention, Span } from '../../model.js';
import { codeAt, Gap, Shape, TokenKind, type Tokens, tokenAt, tokenLength } from '../../text/tokens.js';
import { isPluralEnding } from '../countedNoun.js';
import type { FigureWords } from '../figureWords.js';

const HYPHEN = 0x2d;

/**
 * The numbers that a text uses as names of things, "Boeing *737*": where one of them stands alone, "five new *737*
 * aircraft", it counts nothing. Only numbers of three digits, which no text counts by chance.
 */
export class ModelNumbers {
  private known: Set<string> | undefined;

  /** `taken` holds the text's names, and other spans that are no figures. */
  constructor(
    private readonly tokens: Tokens,
    private readonly words: FigureWords,
    private readonly taken: readonly Span[],
  ) {}

  /** Is the number at token `i` one that the text names something by? */
  has(i: number): boolean {
    if (!mayBeModel(this.tokens, i)) return false;
    this.known ??= this.find();
    return this.known.has(digitsOf(this.tokens, i));
  }

  private find(): Set<string> {
    const { tokens } = this;
    const known = new Set<string>();
    for (const name of this.taken) {
      if (!('kind' in name) || (name as Mention).kind === 'place') continue;
      const last = tokenAt(tokens, name.end) - 1;
      const first = tokenAt(tokens, name.start);
      // "the 787-9"
      if (first < last && mayBeModel(tokens, first)) known.add(digitsOf(tokens, first));
      if (mayBeModel(tokens, last)) known.add(digitsOf(tokens, last));
      else if (mayBeModel(tokens, last + 1) && endsName(tokens, last + 1, this.words))
        known.add(digitsOf(tokens, last + 1));
    }
    const { kind, count } = tokens;
    for (let i = 0; i + 2 < count; i++)
      if (kind[i] === TokenKind.Number && isWithVariant(tokens, i)) known.add(digitsOf(tokens, i));
    return known;
  }
}

const digitsOf = ({ text, start, end }: Tokens, i: number): string => text.slice(start[i], end[i]);

const mayBeModel = (tokens: Tokens, i: number): boolean =>
  i < tokens.count && tokens.kind[i] === TokenKind.Number && tokenLength(tokens, i) === 3 && codeAt(tokens, i) !== 0x30;

/** Is the number at token `i` behind a name a part of it, and followed by nothing that it could count? */
function endsName(tokens: Tokens, i: number, words: FigureWords): boolean {
  if (tokens.gap[i] !== Gap.Space) return false;
  const next = i + 1;
  if (next >= tokens.count) return true;
  if (tokens.kind[next] === TokenKind.Symbol) return tokens.gap[next] !== Gap.None || !isDecimal(tokens, next);
  return isPluralEnding(tokens, next) || words.stops.word(tokens, next) !== undefined;
}

/** "the 777-200LR": with its variant, in digits and capitals. */
function isWithVariant(tokens: Tokens, i: number): boolean {
  if (codeAt(tokens, i + 1) !== HYPHEN || tokens.gap[i + 1] !== Gap.None || tokens.gap[i + 2] !== Gap.None)
    return false;
  if (tokens.kind[i + 2] !== TokenKind.Number || tokens.kind[i + 3] !== TokenKind.Word) return false;
  const shape = tokens.shape[i + 3] as number;
  return tokens.gap[i + 3] === Gap.None && (shape & Shape.Lower) === 0 && mayBeModel(tokens, i);
}

const isDecimal = (tokens: Tokens, i: number): boolean =>
  (codeAt(tokens, i) === 0x2e || codeAt(tokens, i) === 0x2c) &&
  tokens.kind[i + 1] === TokenKind.Number &&
  tokens.gap[i + 1] === Gap.None;
