import { firstFrom } from '../text/firstFrom.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { FigureWords, UnitWord } from './figureWords.js';

/** Currencies that are paid in cents and dollars: of these a sentence's "cents" and "dollars" may be. */
const DECIMAL = new Set(
  'USD EUR AUD CAD NZD HKD SGD TWD ZAR NAD BBD BSD JMD TTD FJD SRD LRD BND XCD ZWL KES'.split(' '),
);

/** The sentence that an amount stands in, as tokens. */
interface Sentence {
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** The currencies that a sentence names, in order, and its semicolons as ''; no cent looks beyond one. */
interface NamedCurrencies {
  readonly tokens: number[];
  readonly codes: string[];
  /** The one that is named in full, not as any country's dollar; '' for none or several. */
  own: string;
}

const SEMICOLON = 0x3b;

/**
 * Decides names and symbols that several countries' currencies share: "rupees" and "¥" by the places a text speaks of,
 * "dollars" and "cents" by what the sentence itself names, or else by the language.
 */
export class SharedCurrencies {
  private cues: Map<string, number> | undefined;
  private sentence = -1;
  private named: NamedCurrencies = { tokens: [], codes: [], own: '' };

  constructor(
    private readonly tokens: Tokens,
    private readonly words: FigureWords,
  ) {}

  /** The ISO 4217 code of the unit of the amount at `token`; of several, the one most spoken of, or the likeliest where the text is silent. */
  resolve(unit: UnitWord, token: number, sentence: Sentence): string {
    if (unit.unit === '') return nearest(this.namedIn(sentence), token) || this.words.data.homeCurrency;
    const codes = unit.codes ?? [];
    if (codes.length < 2) return unit.unit;
    if (unit.placeless) {
      const { own } = this.namedIn(sentence);
      return codes.includes(own) ? own : unit.unit;
    }
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

  private namedIn({ sentenceStart, sentenceEnd }: Sentence): NamedCurrencies {
    if (sentenceStart === this.sentence) return this.named;
    this.sentence = sentenceStart;
    const named: NamedCurrencies = { tokens: [], codes: [], own: '' };
    let several = false;
    for (let i = sentenceStart; i < sentenceEnd; i++) {
      const unit = this.tokens.code[i] === SEMICOLON ? undefined : this.currencyAt(i);
      if (!unit && this.tokens.code[i] !== SEMICOLON) continue;
      named.tokens.push(i);
      named.codes.push(unit?.unit ?? '');
      if (!unit || unit.placeless) continue;
      several ||= named.own !== '' && named.own !== unit.unit;
      named.own = unit.unit;
    }
    if (several) named.own = '';
    this.named = named;
    return named;
  }

  /** The currency with cents whose name or sign starts at token `i`. */
  private currencyAt(i: number): UnitWord | undefined {
    const { tokens, words } = this;
    if (tokens.kind[i] === TokenKind.Number) return undefined;
    const lead = words.moneyLeads.endAt(tokens, i);
    const isLead = lead > 0 && lead < tokens.count && tokens.kind[lead] === TokenKind.Number;
    const found = isLead ? words.moneyLeads.valuesOf(tokens, i, lead) : words.units.longest(tokens, i);
    const unit = found?.find(({ kind }) => kind === 'money');
    return unit && unit.factor === 1 && DECIMAL.has(unit.unit) ? unit : undefined;
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

/** The currency named nearest to a token, its own clause only. */
function nearest({ tokens, codes }: NamedCurrencies, token: number): string {
  const behindIt = firstFrom(tokens, token);
  const before = codes[behindIt - 1] ?? '';
  const behind = codes[behindIt] ?? '';
  if (before === '' || behind === '') return before || behind;
  return token - (tokens[behindIt - 1] as number) <= (tokens[behindIt] as number) - token ? before : behind;
}
