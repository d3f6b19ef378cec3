import { reads, UNKNOWN_LANGUAGE } from '../core/locales/index.js';
import { t } from './l10n.js';
import { languageName } from './wording.js';

/** What a reader of an article in a language that is not read has to know; undefined where the language is read. */
export function unreadLanguageNote(code: string): string | undefined {
  if (reads(code, 'figures')) return undefined;
  return code === UNKNOWN_LANGUAGE
    ? t('Crossread cannot tell the language of this article: names are marked, figures are not read.')
    : t('Crossread cannot read figures in {0} yet; names are marked.', languageName(code));
}
