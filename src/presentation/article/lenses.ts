import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { unreadLanguageNote } from '../languageNote.js';
import { period } from '../wording.js';
import { isDateOpen, originName } from './articleDate.js';
import { contentsOf } from './contents.js';

/** A line over a line of an article. */
export interface Lens {
  /** An offset in the line that it is over. */
  readonly at: number;
  readonly text: string;
  readonly tooltip?: string;
  /** What a click does; nothing where it is left out. */
  readonly does?: 'outline' | 'setDate';
  /** The date that a click sets; left out where the reader is asked. */
  readonly date?: string;
}

/** Over each title of an article, how much there is to read. */
export const contentsLenses = (articles: IndexedArticles, annotated: AnnotatedArticle): readonly Lens[] =>
  contentsOf(articles, annotated).map(
    ({ at, text }): Lens => ({ at, text, tooltip: t('Go to one of them'), does: 'outline' }),
  );

/**
 * Over its first line, what is not known of an article. `days` are those that it may have come out on where nothing
 * decides; undefined where no date can be written down.
 */
export function unknownLenses(annotated: AnnotatedArticle, days: readonly string[] | undefined): readonly Lens[] {
  const note = unreadLanguageNote(annotated.annotations.language);
  return [
    ...(days && isDateOpen(annotated.article) ? dateLenses(annotated, days) : []),
    ...(note === undefined ? [] : [{ at: 0, text: note }]),
  ];
}

function dateLenses({ article: { date, dateOrigin } }: AnnotatedArticle, days: readonly string[]): readonly Lens[] {
  const tooltip = t('Writes the date of this article into crossread.json');
  const confirm = (day: string, text: string, why = tooltip): Lens => ({
    at: 0,
    text,
    tooltip: why,
    does: 'setDate',
    date: day,
  });
  const ask = (text: string): Lens => ({ at: 0, text, tooltip, does: 'setDate' });
  if (date !== undefined) {
    const origin = dateOrigin && `${originName(dateOrigin.from)}\n${tooltip}`;
    return [confirm(date, t('Published {0}? Confirm', period(date)), origin), ask(t('Change Date…'))];
  }
  return [
    ...days.map((day) => confirm(day, t('Published {0}?', period(day)))),
    ask(days.length > 0 ? t('Another Date…') : t('Date unknown. Set Date…')),
  ];
}
