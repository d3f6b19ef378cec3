import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { FigureWords, UnitWord } from './figureWords.js';

/** Decides names and symbols that several countries' currencies share ("rupees", "¥") by the places a text speaks of. */
export class SharedCurrencies {
  private cues: Map<string, number> | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: FigureWords,
  ) {}

  /** The ISO 4217 code of the currency most spoken of; the likeliest where the text is silent. */
  resolve(unit: UnitWord): string {
    if (unit.unit === '') return 'USD';
    const codes = unit.codes ?? [];
    if (codes.length < 2) return unit.unit;
    this.cues ??= this.countCues();
    let best = codes[0] as string;
    let bestCount = this.cues.get(best) ?? 0;
    for (const code of codes) {
      const count = this.cues.get(code) ?? 0;
      if (count > bestCount) {
        best = code;
        bestCount = count;
      }
    }
    return best;
  }

  /** Does the text speak of a place that pays in one of the currencies that share the name? */
  isSpokenOf(unit: UnitWord): boolean {
    this.cues ??= this.countCues();
    return (unit.codes ?? [unit.unit]).some((code) => (this.cues?.get(code) ?? 0) > 0);
  }

  private countCues(): Map<string, number> {
    const { tokens, words } = this;
    const counts = new Map<string, number>();
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] === TokenKind.Number || (tokens.kind[i] === TokenKind.Word && !isCapital(tokens, i))) continue;
      for (const code of words.currencyCues.longest(tokens, i) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts;
  }
}

const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.shape[i] as number) & Shape.Capital) !== 0;
