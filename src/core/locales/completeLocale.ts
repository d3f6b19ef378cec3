import { en } from './en/index.js';
import type { Locale, LocaleData, LocaleSection } from './locale.js';

const SECTIONS = Object.keys(en).filter((key) => key !== 'language') as LocaleSection[];

/** What a language has that fills nothing: shaped like English, which fills everything. */
const NOTHING = nothing();

function nothing(): Omit<Locale, 'language'> {
  const empty = Object.fromEntries(
    SECTIONS.map((section) => {
      const fields = Object.entries(en[section]).map(([field, value]) => [field, emptyLike(value)]);
      return [section, Object.fromEntries(fields)];
    }),
  ) as unknown as Omit<Locale, 'language'>;
  // Where nothing is no choice.
  return {
    ...empty,
    figures: { ...empty.figures, decimalSeparator: '.', countedWord: 'last' },
    dates: { ...empty.dates, numericOrder: 'dayFirst' },
  };
}

function emptyLike(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (typeof value === 'boolean') return false;
  if (typeof value === 'number') return 0;
  return Array.isArray(value) ? [] : {};
}

/** A locale in which all is there that a reader may ask for: what the language leaves out is empty, and so not read. */
export function completeLocale(data: LocaleData): Locale {
  const sections = SECTIONS.map((section) => [
    section,
    data[section] ? { ...NOTHING[section], ...data[section] } : NOTHING[section],
  ]);
  return { language: data.language, ...Object.fromEntries(sections) } as Locale;
}

/** Has a language anything to say for a reader? */
export const fills = (locale: Locale, section: LocaleSection): boolean => locale[section] !== NOTHING[section];

/** What English fills and a language does not, by section. */
export function missingFrom(locale: Locale): ReadonlyMap<LocaleSection, readonly string[]> {
  return new Map(
    SECTIONS.map((section) => {
      const own = locale[section] as unknown as Readonly<Record<string, unknown>>;
      const whole = en[section] as unknown as Readonly<Record<string, unknown>>;
      return [section, Object.keys(whole).filter((field) => !isEmpty(whole[field]) && isEmpty(own[field]))];
    }),
  );
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === '' || value === undefined;
}
