import { Keys } from '../packed/keys.js';
import { Numbering } from '../packed/numbering.js';
import { TokenKind, type Tokens, tokenize, tokenText } from '../text/tokens.js';
import { folded } from './folded.js';

/** The different words of what is searched, by number. */
export class Vocabulary {
  /** By the hash that a word has whatever its case. */
  private readonly keys = new Keys();
  private readonly texts: string[] = [];

  get size(): number {
    return this.texts.length;
  }

  /** A word, folded. */
  text(word: number): string {
    return this.texts[word] as string;
  }

  /** The number of token `i`, a word or a number, which gets one where it has none. */
  of(tokens: Tokens, i: number): number {
    const word = this.keys.of(tokens.hash[i] as number);
    if (word === this.texts.length) this.texts.push(folded(tokenText(tokens, i)));
    return word;
  }

  /** The numbers of the words of a text, each once. */
  in(text: string): Int32Array {
    const tokens = tokenize(text);
    const words = new Set<number>();
    for (let i = 0; i < tokens.count; i++) if (isWord(tokens, i)) words.add(this.of(tokens, i));
    return Int32Array.from(words);
  }
}

/** Is a token a word or a number, and no mark? */
export const isWord = (tokens: Tokens, i: number): boolean => tokens.kind[i] !== TokenKind.Symbol;

/** Texts by number, each with its words. */
export class WordedTexts {
  private readonly texts = new Numbering();
  private readonly words: Int32Array[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  get size(): number {
    return this.words.length;
  }

  /** The number of a text, which gets one where it has none. */
  of(text: string): number {
    const number = this.texts.of(text);
    if (number === this.words.length) this.words.push(this.vocabulary.in(text));
    return number;
  }

  text(number: number): string {
    return this.texts.text(number);
  }

  wordsOf(number: number): Int32Array {
    return this.words[number] as Int32Array;
  }
}
