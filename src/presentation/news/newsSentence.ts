import type { Brought, CorpusNews, FiguresTold } from '../../core/news/corpusNews.js';
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

function broughtText(brought: Brought): string {
  const { names, continuing } = brought;
  return [
    // Of the articles, which were named just before.
    continuing === 0 ? '' : continuing === 1 ? t('1 continues a story') : t('{0} continue a story', number(continuing)),
    // Said also where none does: that nothing was found is worth knowing.
    ...(brought.restating === 0 ? [t('no figure restates another')] : []),
    ...toldTexts(brought, brought.restating === 0),
    names === 0 ? '' : names === 1 ? t('1 new name') : t('{0} new names', number(names)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What figures tell, each in a few words: "14 figures restate", "2 differ". `isSaid`: that they are figures was said before. */
export function toldTexts({ restating, differing, updating }: FiguresTold, isSaid = false): readonly string[] {
  const texts: string[] = [];
  if (restating > 0) texts.push(restating === 1 ? t('1 figure restates') : t('{0} figures restate', number(restating)));
  if (differing > 0) {
    if (isSaid || texts.length > 0) texts.push(differing === 1 ? t('1 differs') : t('{0} differ', number(differing)));
    else texts.push(differing === 1 ? t('1 figure differs') : t('{0} figures differ', number(differing)));
  }
  if (updating > 0) {
    if (isSaid || texts.length > 0) texts.push(updating === 1 ? t('1 updates') : t('{0} update', number(updating)));
    else texts.push(updating === 1 ? t('1 figure updates') : t('{0} figures update', number(updating)));
  }
  return texts;
}
