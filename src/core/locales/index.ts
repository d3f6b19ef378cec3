import * as commonWords from './commonWords.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import * as largeCompanies from './largeCompanies.js';
import type { Locale } from './locale.js';
import { nl } from './nl/index.js';
import * as worldNames from './worldNames.js';
import * as worldThings from './worldThings.js';

/** Every language Crossread reads. The first is the one to fall back to. */
export const locales: readonly Locale[] = [en, nl, de];

/** The locale of a language tag ("en", "nl-BE"); the first locale where the language is not known. */
export function localeOf(language: string): Locale {
  for (const locale of locales) if (locale.language === language) return locale;
  const code = language.split('-', 1)[0]?.toLowerCase();
  return locales.find((l) => l.language === code) ?? (locales[0] as Locale);
}

/** What is no language's own, and too large for the programs that read it: see `esbuild.mjs`. */
export const shared = { ...commonWords, ...worldThings, ...worldNames, ...largeCompanies } as const;
