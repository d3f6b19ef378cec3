import { codeOf, knownLocales, shared, UNKNOWN_LANGUAGE } from '../locales/index.js';
import { phrases } from './phrases.js';
import { PhraseTable } from './phraseTable.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

// A page of text settles the question; more only costs time.
const TOKENS_READ = 2000;
/** Where so many words tell the language, its letters are not asked. */
const SURE = 5;
/** A text of so many words, so large a part of them with letters beyond a-z, is in some language that we do not know. */
const WORDS_OF_TEXT = 8;
const FOREIGN_PART = 0.15;

interface Language {
  readonly code: string;
  readonly isRead: boolean;
}

interface Word {
  /** The place of its language among {@link LanguageWords.languages}. */
  readonly language: number;
  /** No language that is read has it too, and it is no single letter: "auto' s", "plan B". */
  readonly tells: boolean;
}

interface LanguageWords {
  /** Those that are read first. */
  readonly languages: readonly Language[];
  /** The languages' frequent words. */
  readonly table: PhraseTable<Word>;
}

const ready = new WeakMap<ReturnType<typeof knownLocales>, LanguageWords>();

function languageWords(): LanguageWords {
  const known = knownLocales();
  let words = ready.get(known);
  if (!words) {
    words = compile(known);
    ready.set(known, words);
  }
  return words;
}

function compile(known: ReturnType<typeof knownLocales>): LanguageWords {
  const languages: Language[] = [];
  const table = new PhraseTable<Word>();
  const ofRead = new Set<string>();
  for (const { language, text, figures } of known) {
    // Headlines have few words beside their figures.
    for (const word of [...text.functionWords, ...figures.scales.flatMap(([, list]) => phrases(list).slice(0, 1))]) {
      table.add(word, { language: languages.length, tells: false });
      ofRead.add(word);
    }
    for (const band of shared.COMMON_WORDS[language] ?? []) for (const word of band.split(/\s+/)) ofRead.add(word);
    languages.push({ code: language, isRead: true });
  }
  for (const [code, list] of Object.entries(shared.OTHER_LANGUAGES)) {
    if (languages.some((language) => language.code === code)) continue;
    for (const word of new Set(list.split(/\s+/)))
      table.add(word, { language: languages.length, tells: word.length > 1 && !ofRead.has(word) });
    languages.push({ code, isRead: false });
  }
  return { languages, table };
}

/** The code of a text's language: of its tag, if it has a sound one, else as its words tell. */
export function languageOf(tokens: Tokens, tag: string | undefined): string {
  const code = tag ? codeOf(tag) : UNKNOWN_LANGUAGE;
  return code === UNKNOWN_LANGUAGE ? detectLanguage(tokens) : code;
}

/**
 * The language of a text by its script and its most frequent words: a code, of a locale or of a language that is not
 * read; `und` where it is in none of them. Where nothing tells, as in a headline of names and numbers, it is `fallback`.
 */
export function detectLanguage(tokens: Tokens, fallback = 'en'): string {
  const { languages, table } = languageWords();
  const scores = new Int32Array(languages.length);
  const firstWord = new Int32Array(languages.length);
  const hasTwoWords = new Uint8Array(languages.length);
  /** Languages in the order in which their words are seen first: of two with equal scores the first one stands. */
  const seen: number[] = [];
  const limit = Math.min(tokens.count, TOKENS_READ);
  for (let i = 0; i < limit; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const found = table.word(tokens, i);
    if (!found) continue;
    const isCapital = ((tokens.shape[i] as number) & Shape.Capital) !== 0;
    for (const { language: k, tells } of found) {
      // "Le Pen", "La Rochelle": names that look like another language's words.
      if (isCapital && !languages[k]?.isRead) continue;
      if (scores[k] === 0) seen.push(k);
      scores[k] = (scores[k] as number) + 1;
      if (!tells) continue;
      if (firstWord[k] === 0) firstWord[k] = tokens.hash[i] as number;
      else if (firstWord[k] !== tokens.hash[i]) hasTwoWords[k] = 1;
    }
  }
  let best = fallback;
  let bestScore = scores[languages.findIndex(({ code }) => code === fallback)] ?? 0;
  for (const k of seen) {
    const { code, isRead } = languages[k] as Language;
    // A single word of a language that is not read is a name or a quotation.
    if ((scores[k] as number) <= bestScore || (!isRead && hasTwoWords[k] === 0)) continue;
    best = code;
    bestScore = scores[k] as number;
  }
  if (bestScore >= SURE) return best;
  const letters = lettersOf(tokens, limit);
  if (letters.script) return bestScore > 0 && best !== fallback ? best : letters.script;
  return bestScore === 0 && letters.words >= WORDS_OF_TEXT && letters.foreign > letters.words * FOREIGN_PART
    ? UNKNOWN_LANGUAGE
    : best;
}

interface Letters {
  readonly words: number;
  /** Words with letters beyond a-z. */
  readonly foreign: number;
  /** The language that mostly writes in the script of most of the letters, where no language that is read does. */
  readonly script: string | undefined;
}

function lettersOf({ text, kind, start, end }: Tokens, limit: number): Letters {
  const counts = new Int32Array(shared.OTHER_SCRIPTS.length);
  let words = 0;
  let foreign = 0;
  let rest = 0;
  for (let i = 0; i < limit; i++) {
    if (kind[i] !== TokenKind.Word) continue;
    words++;
    let isForeign = false;
    for (let at = start[i] as number; at < (end[i] as number); at++) {
      const code = text.charCodeAt(at);
      isForeign ||= code > LAST_PLAIN_LETTER;
      const script = code < FIRST_OTHER_SCRIPT ? -1 : scriptOf(code);
      if (script < 0) rest++;
      else counts[script] = (counts[script] as number) + 1;
    }
    if (isForeign) foreign++;
  }
  const most = counts.indexOf(Math.max(...counts));
  const whole = counts.reduce((sum, count) => sum + count, 0);
  // Japanese is written in Chinese characters too.
  const japanese = shared.OTHER_SCRIPTS.findIndex(([, , language]) => language === 'ja');
  const script = (counts[japanese] as number) * 10 > whole ? japanese : most;
  return { words, foreign, script: whole > rest ? shared.OTHER_SCRIPTS[script]?.[2] : undefined };
}

const LAST_PLAIN_LETTER = 0x7f;
const FIRST_OTHER_SCRIPT = 0x370;

const scriptOf = (code: number): number =>
  shared.OTHER_SCRIPTS.findIndex(([first, last]) => code >= first && code <= last);
