import * as commonWords from './commonWords.js';
import { completeLocale, fills } from './completeLocale.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import * as largeCompanies from './largeCompanies.js';
import type { Locale, LocaleData, LocaleSection } from './locale.js';
import * as nameParts from './nameParts.js';
import { nl } from './nl/index.js';
import { OTHER_LANGUAGES, OTHER_SCRIPTS } from './otherLanguages.js';
import * as worldNames from './worldNames.js';
import * as worldThings from './worldThings.js';

/** Every language Crossread reads. The first is the one to fall back to. */
export const locales: readonly Locale[] = [en, nl, de].map((data: LocaleData) => completeLocale(data));

/** The code of a language that nobody can tell. */
export const UNKNOWN_LANGUAGE = 'und';

/** Those of {@link locales} and what {@link withLocale} adds to them. */
let known = locales;
const unread = new Map<string, Locale>();

/** Locales by the tags that were asked for: tags come from files, so that only so many are remembered. */
const byTag = new Map<string, Locale>();
const TAGS_KEPT = 200;

/** The languages that are read now. */
export const knownLocales = (): readonly Locale[] => known;

/** The locale of a language tag ("en", "nl-BE"); one that reads names alone where the language is not read. */
export function localeOf(language: string): Locale {
  let locale = byTag.get(language);
  if (!locale) {
    const code = codeOf(language);
    locale = known.find((l) => l.language === code) ?? unreadLocale(code);
    if (byTag.size >= TAGS_KEPT) byTag.clear();
    byTag.set(language, locale);
  }
  return locale;
}

/** Has Crossread the words with which a reader reads a language's texts? Names it reads in all. */
export const reads = (language: string, section: LocaleSection): boolean => fills(localeOf(language), section);

/** Names are spelt alike in most languages: those that are known in English are read in all. */
function unreadLocale(code: string): Locale {
  const words = OTHER_LANGUAGES[code];
  const key = words === undefined ? UNKNOWN_LANGUAGE : code;
  let locale = unread.get(key);
  if (!locale) {
    locale = completeLocale({
      language: key,
      text: { functionWords: words?.split(/\s+/) ?? [] },
      names: en.names,
    });
    unread.set(key, locale);
  }
  return locale;
}

/** The language of a tag without its region and script, `nl` of `nl-BE`; {@link UNKNOWN_LANGUAGE} for what is no tag. */
export function codeOf(language: string): string {
  const code = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return /^[a-z]{2,3}$/.test(code) ? code : UNKNOWN_LANGUAGE;
}

/** Reads one more language for as long as `run` takes. */
export function withLocale<Result>(data: LocaleData, run: () => Result): Result {
  const before = known;
  const set = (locales: readonly Locale[]): void => {
    known = locales;
    byTag.clear();
  };
  set([...known.filter(({ language }) => language !== data.language), completeLocale(data)]);
  try {
    return run();
  } finally {
    set(before);
  }
}

/** What is made of a locale once, and kept with it. */
export function perLocale<Made>(make: (locale: Locale) => Made): (language: string) => Made {
  const made = new WeakMap<Locale, Made>();
  return (language) => {
    const locale = localeOf(language);
    let ready = made.get(locale);
    if (ready === undefined) {
      ready = make(locale);
      made.set(locale, ready);
    }
    return ready;
  };
}

/** What is no language's own, and too large for the programs that read it: see `esbuild.mjs`. */
export const shared = {
  ...commonWords,
  ...worldThings,
  ...worldNames,
  ...largeCompanies,
  ...nameParts,
  OTHER_LANGUAGES,
  OTHER_SCRIPTS,
} as const;
