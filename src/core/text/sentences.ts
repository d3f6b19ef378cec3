import { perLocale } from '../locales/index.js';
import type { Span } from '../model.js';
import { firstFrom } from './firstFrom.js';
import { setOf } from './phrases.js';
import { PhraseTable } from './phraseTable.js';
import { codeAt, Gap, Shape, TokenKind, type Tokens, tokenLength } from './tokens.js';

/** Sentences and paragraphs as ranges of tokens: sentence `s` is the tokens `[first[s], first[s + 1])`. */
export interface Sentences {
  readonly count: number;
  /** First token of each sentence, and behind the last one the token count. */
  readonly first: Int32Array;
  /** Index of the first sentence of the paragraph that a sentence stands in. */
  readonly paragraph: Int32Array;
}

/** Words by which a full stop ends no sentence. */
interface StopWords {
  readonly abbreviations: PhraseTable<true>;
  readonly ordinalLeads: PhraseTable<true>;
  readonly ordinalNouns: PhraseTable<true>;
}

const stopWordsOf = perLocale(
  ({ text }): StopWords => ({
    abbreviations: new PhraseTable(text.abbreviations.map((a) => [a, true] as const)),
    ordinalLeads: setOf(text.ordinalLeads),
    ordinalNouns: setOf(text.ordinalNouns),
  }),
);

/** Splits tokens of a reading text into sentences and paragraphs: what line breaks it has end a paragraph. */
export function findSentences(tokens: Tokens, language: string): Sentences {
  const words = stopWordsOf(language);
  const first: number[] = [];
  const paragraph: number[] = [];
  let paragraphStart = 0;
  const { gap, kind, count: length } = tokens;
  for (let i = 0; i < length; i++) {
    const newParagraph = i === 0 || (gap[i] as number) >= Gap.Line;
    if (newParagraph || (gap[i] !== Gap.None && kind[i - 1] === TokenKind.Symbol && endsSentence(tokens, i, words))) {
      if (newParagraph) paragraphStart = first.length;
      paragraph.push(paragraphStart);
      first.push(i);
    }
  }
  const count = first.length;
  first.push(tokens.count);
  return { count, first: Int32Array.from(first), paragraph: Int32Array.from(paragraph) };
}

/** Index of the sentence that token `i` stands in. */
export const sentenceOf = ({ first, count }: Sentences, i: number): number =>
  Math.max(0, firstFrom(first, i + 1, count) - 1);

/** The span of sentence `s` in the text, from its first to its last token. */
export function sentenceSpan(tokens: Tokens, sentences: Sentences, s: number): Span {
  const first = sentences.first[s] as number;
  const next = sentences.first[s + 1] as number;
  return { start: tokens.start[first] as number, end: tokens.end[next - 1] as number };
}

/** Does a sentence end before token `i`, which does not follow directly on the mark before it? */
function endsSentence(tokens: Tokens, i: number, words: StopWords): boolean {
  // Step back over closing quotes and brackets to the mark that would end the sentence.
  let mark = i - 1;
  while (mark > 0 && isClosing(codeAt(tokens, mark)) && tokens.gap[mark] === Gap.None) mark--;
  const code = codeAt(tokens, mark);
  if (code === 0x21 || code === 0x3f || code === 0x3002 || code === 0x2026) return startsLike(tokens, i);
  if (code !== 0x2e) return false;
  if (!startsLike(tokens, i)) return false;
  const word = mark - 1;
  if (word < 0 || tokens.gap[mark] !== Gap.None) return true;
  if (tokens.kind[word] === TokenKind.Number) return !isOrdinal(tokens, word, i, words);
  if (tokens.kind[word] !== TokenKind.Word) return true;
  // An initial ("J. Smith", "U.S. Senate") or an abbreviation does not end a sentence.
  const length = tokenLength(tokens, word);
  if (length === 1 && ((tokens.shape[word] as number) & Shape.Capital) !== 0) return false;
  return !words.abbreviations.word(tokens, word);
}

/** Is the number at `word`, whose full stop stands before token `next`, an ordinal: "am 31. März", "20. Jahrhundert"? */
function isOrdinal(tokens: Tokens, word: number, next: number, words: StopWords): boolean {
  if (tokenLength(tokens, word) > 2 || tokens.kind[next] !== TokenKind.Word) return false;
  if (words.ordinalNouns.word(tokens, next)) return true;
  return (
    word > 0 &&
    tokens.kind[word - 1] === TokenKind.Word &&
    tokens.gap[word] === Gap.Space &&
    words.ordinalLeads.word(tokens, word - 1) !== undefined
  );
}

const isClosing = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0x2019 ||
  code === 0x201d ||
  code === 0xbb;

/** Could token `i` begin a sentence: a capital, a digit, an opening quote or bracket, a letter without case? */
function startsLike(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === TokenKind.Symbol) return true;
  if (tokens.kind[i] === TokenKind.Number) return true;
  return ((tokens.shape[i] as number) & Shape.Capital) !== 0 || ((tokens.shape[i] as number) & Shape.Lower) === 0;
}
