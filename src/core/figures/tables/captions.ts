import type { Span } from '../../model.js';
import { TokenKind, type Tokens, tokenAt, tokenize } from '../../text/tokens.js';
import { lemmaOf } from '../countedNoun.js';
import type { FigureWords } from '../figureWords.js';

/** What a heading, a row's name or the line above says of numbers: "in millions of euros", "$m", "%". */
export interface Caption {
  readonly scale?: number;
  /** ISO 4217 code. */
  readonly currency?: string;
  readonly isPercent?: boolean;
  /** Things are counted, or something is told by the piece: neither money nor in the table's scale. */
  readonly isCount?: boolean;
  /** Names a stretch of time shorter than a year: "three months ended". */
  readonly isShort?: boolean;
}

/** Longer captions are prose. */
const LONGEST = 120;

/** Reads the caption in `span`. */
export function captionOf(span: Span, tokens: Tokens, words: FigureWords): Caption {
  if (span.end <= span.start || span.end - span.start > LONGEST) return {};
  const caption: { -readonly [K in keyof Caption]: Caption[K] } = {};
  for (let i = tokenAt(tokens, span.start); i < tokens.count && (tokens.start[i] as number) < span.end; i++) {
    if ((tokens.end[i] as number) <= span.start || tokens.kind[i] === TokenKind.Number) continue;
    const scale = words.scales.word(tokens, i)?.[0];
    if (scale && scale >= 1000) caption.scale ??= scale;
    else if (isCounted(tokens, i, words)) caption.isCount = true;
    // "Shares (m)"
    const between = tokens.code[i - 1] === 0x28 && tokens.code[i + 1] === 0x29;
    const short = between ? words.scaleLetters.word(tokens, i)?.[0] : undefined;
    if (short) caption.scale ??= short;
    const lead = words.moneyLeads.endAt(tokens, i);
    const units = lead > 0 ? words.moneyLeads.valuesOf(tokens, i, lead) : words.units.longest(tokens, i);
    for (const unit of units ?? []) {
      if (unit.kind === 'percent') caption.isPercent = true;
      if (unit.kind === 'duration' && unit.unit !== 'year') caption.isShort = true;
      // A letter alone is rarely a currency here: "R" and "P" are notes.
      if (unit.kind !== 'money' || unit.factor !== 1 || unit.exact?.length === 1 || unit.unit === '') continue;
      caption.currency ??= unit.unit;
      // "$m", "€bn"
      const letter = lead > 0 && lead < tokens.count ? words.scaleLetters.word(tokens, lead)?.[0] : undefined;
      if (letter) caption.scale ??= letter;
    }
  }
  return caption;
}

/** Is the word at token `i` a noun of what is counted by the piece: shares, employees, customers? */
const isCounted = (tokens: Tokens, i: number, words: FigureWords): boolean =>
  tokens.kind[i] === TokenKind.Word &&
  (words.countCues.word(tokens, i) !== undefined ||
    words.nouns.word(tokens, i) !== undefined ||
    words.rateNouns.word(tokens, i) !== undefined ||
    words.rateNouns.word(tokenize(lemmaOf(tokens, i, words)), 0) !== undefined);
