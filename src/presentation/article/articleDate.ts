import type { Article } from '../../core/corpus/article.js';
import type { MetadataSource, Origin } from '../../core/corpus/metadata/metadata.js';
import { t } from '../l10n.js';
import { period } from '../wording.js';

// How Crossread says when an article came out, and how sure that is.

type Dated = Pick<Article, 'date' | 'dateOrigin'>;

/** Is there a date to ask its reader for, or to confirm? */
export const isDateOpen = ({ date, dateOrigin }: Dated): boolean =>
  date === undefined || dateOrigin?.certainty === 'likely';

/** "Apr 5, 2013", with a question mark where that is only likely. */
export function shortDate({ date, dateOrigin }: Dated): string {
  if (date === undefined) return t('date unknown');
  const shown = period(date, 'short');
  return dateOrigin?.certainty === 'likely' ? `${shown}?` : shown;
}

/** The same for who hears it. */
export function spokenDate(article: Dated): string {
  const { date } = article;
  return date !== undefined && isDateOpen(article) ? t('probably {0}', period(date, 'short')) : shortDate(article);
}

/** "April 5, 2013 (from the file name)": where it is only read out of something, that is told. */
export function dateWithOrigin({ date, dateOrigin }: Dated): string {
  if (date === undefined) return t('Date unknown');
  const shown = dateOrigin?.certainty === 'likely' ? t('probably {0}', period(date)) : period(date);
  return dateOrigin && !isStated(dateOrigin) ? `${shown} (${originName(dateOrigin.from)})` : shown;
}

/** Somebody has written down that this is its date. */
const isStated = ({ from, certainty }: Origin): boolean =>
  certainty === 'sure' && (from === 'manifest' || from === 'frontMatter' || from === 'headers');

export function originName(source: MetadataSource): string {
  switch (source) {
    case 'manifest':
      return t('from crossread.json');
    case 'frontMatter':
      return t('from its front matter');
    case 'headers':
      return t('from the headers at its top');
    case 'address':
      return t('from its address');
    case 'head':
      return t('from its first lines');
    case 'dateline':
      return t('from its dateline');
    case 'fileName':
      return t('from the file name');
  }
}
