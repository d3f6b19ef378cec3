import { missingFrom } from '../../src/core/locales/completeLocale.js';
import { locales } from '../../src/core/locales/index.js';
import type { Locale, LocaleSection } from '../../src/core/locales/locale.js';

/** What each language says, section by section: how many words, what part of the English ones, and which fields are empty. */
export function localeReport(): string {
  const [whole, ...others] = locales;
  if (!whole) return '';
  return others
    .flatMap((locale) =>
      [...missingFrom(locale)].map(([section, fields]) => {
        const words = wordsIn(locale, section);
        const part = Math.round((100 * words) / wordsIn(whole, section));
        const empty = fields.length === 0 ? '' : `, nothing for ${fields.join(', ')}`;
        return `${locale.language}  ${section.padEnd(12)}${String(words).padStart(6)} words, ${part} % of ${whole.language}${empty}`;
      }),
    )
    .join('\n');
}

/** How many words or phrases a section holds, whatever their shape. */
function wordsIn(locale: Locale, section: LocaleSection): number {
  const count = (value: unknown): number => {
    if (typeof value === 'string') return value.split(/,|\s{2,}/).filter((word) => word.trim() !== '').length;
    return typeof value === 'object' && value !== null
      ? Object.values(value).reduce<number>((sum, inner) => sum + count(inner), 0)
      : 0;
  };
  return count(locale[section]);
}
