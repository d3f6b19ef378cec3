import { localeOf } from '../locales/index.js';
import { PhraseTable } from '../text/phraseTable.js';
import type { Tokens } from '../text/tokens.js';

/** A language's {@link NameData}, ready to be asked about single tokens. */
export interface NameWords {
  isPersonTitle(tokens: Tokens, i: number): boolean;
  isCompanySuffix(tokens: Tokens, i: number): boolean;
  isCurrency(tokens: Tokens, i: number): boolean;
  isMediaHead(tokens: Tokens, i: number): boolean;
  isArticle(tokens: Tokens, i: number): boolean;
  /** A very frequent word of the language. */
  isCommon(tokens: Tokens, i: number): boolean;
}

const ready = new Map<string, NameWords>();

/** The name words of a language; made once and remembered. */
export function nameWordsOf(language: string): NameWords {
  const locale = localeOf(language);
  let words = ready.get(locale.language);
  if (!words) {
    const { names, text } = locale;
    words = {
      isPersonTitle: lookup(names.personTitles),
      isCompanySuffix: lookup(names.companySuffixes),
      isCurrency: lookup(names.currencyWords),
      isMediaHead: lookup(names.mediaHeads),
      isArticle: lookup(names.articles),
      isCommon: lookup(text.functionWords),
    };
    ready.set(locale.language, words);
  }
  return words;
}

function lookup(words: readonly string[]): (tokens: Tokens, i: number) => boolean {
  const table = new PhraseTable(words.map((word) => [word, true] as const));
  return (tokens, i) => i >= 0 && i < tokens.count && table.word(tokens, i) !== undefined;
}
