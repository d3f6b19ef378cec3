import type { Brought, CorpusNews } from '../../core/news/corpusNews.js';
import { t } from '../l10n.js';
import { number } from '../wording.js';

/** What is new to a reader, in a sentence: "6 new articles: 14 figures restate, 2 differ, 1 new name". Empty where nothing is. */
export function newsSentence({ articles, brought }: CorpusNews): string {
  if (articles.length === 0) return '';
  const came = newArticles(articles);
  return brought ? t('{0}: {1}', came, broughtText(brought)) : came;
}

/** How many articles are new, and how many are others than they were: "6 new articles, 1 changed". */
export function newArticles(articles: CorpusNews['articles']): string {
  const changed = articles.filter(({ novelty }) => novelty === 'changed').length;
  const added = articles.length - changed;
  if (added === 0) return changed === 1 ? t('1 changed article') : t('{0} changed articles', number(changed));
  const text = added === 1 ? t('1 new article') : t('{0} new articles', number(added));
  return changed === 0 ? text : t('{0}, {1} changed', text, number(changed));
}

function broughtText({ restating, differing, updating, names, continuing }: Brought): string {
  return [
    // Of the articles, which were named just before.
    continuing === 0 ? '' : continuing === 1 ? t('1 continues a story') : t('{0} continue a story', number(continuing)),
    restatingText(restating),
    differing === 0 ? '' : differing === 1 ? t('1 differs') : t('{0} differ', number(differing)),
    updating === 0 ? '' : updating === 1 ? t('1 updates') : t('{0} update', number(updating)),
    names === 0 ? '' : names === 1 ? t('1 new name') : t('{0} new names', number(names)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Said also where there are none: that nothing was found is worth knowing. */
function restatingText(count: number): string {
  if (count === 0) return t('no figure restates another');
  return count === 1 ? t('1 figure restates') : t('{0} figures restate', number(count));
}
