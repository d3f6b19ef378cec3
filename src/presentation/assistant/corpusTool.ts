import { coverageText } from '../../core/links/coverageText.js';
import { isQuiet } from '../../core/links/finding.js';
import type { EntityKind } from '../../core/model.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { plainText } from './toldItems.js';

const NAMES_OF_KIND = 12;
const STORIES_SHOWN = 10;
const ARTICLES_SHOWN = 20;
// The first of a list that is ordered by weight name all there is to a corpus.
const NAMES_LOOKED_AT = 1_000;

/** A corpus at a glance: its articles, whom they name most, and what several of them tell. */
export function corpusTool(corpus: ShownCorpus): object {
  const { index } = corpus;
  const listing = index.listing();
  const dates = listing.flatMap(({ date }) => date ?? []).sort();
  const names: Partial<Record<EntityKind, string[]>> = {};
  for (const { entity, articles, shelf } of index.entities().slice(0, NAMES_LOOKED_AT)) {
    if (shelf !== undefined && shelf !== 'country') continue;
    names[entity.kind] ??= [];
    const own = names[entity.kind] as string[];
    if (own.length < NAMES_OF_KIND) own.push(`${plainText(entity.name)} (${articles})`);
  }
  const stories = [...index.stories()].sort((a, b) => b.articles.length - a.articles.length);
  return {
    folder: corpus.folder,
    articles: listing.length,
    ...(dates.length > 0 && { from: dates[0], to: dates.at(-1) }),
    languages: [...new Set(listing.map(({ language }) => language))].sort(),
    compared: coverageText(index.coverage()),
    findings: index.findings().filter((one) => !isQuiet(one)).length,
    namesWithArticles: names,
    stories: stories.slice(0, STORIES_SHOWN).map(({ leading, articles }) => ({
      title: plainText(index.listedArticle(leading)?.title ?? leading),
      articles: articles.length,
    })),
    ...(stories.length > STORIES_SHOWN && { moreStories: stories.length - STORIES_SHOWN }),
    someArticles: listing.slice(0, ARTICLES_SHOWN).map(({ id, title, date, path }) => ({
      title: plainText(title),
      ...(date && { date }),
      link: corpus.uriOf(id) ?? path,
    })),
  };
}
