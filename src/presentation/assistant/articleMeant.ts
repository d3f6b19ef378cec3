import { plain } from '../../core/entities/fingerprint.js';
import type { ListedArticle } from '../../core/index/corpusIndex.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { nameFilter } from '../rows/nameFilter.js';
import { plainText } from './toldItems.js';
import { ToolRefusal } from './toolInput.js';

const NEAREST_SHOWN = 6;

/**
 * The article that is meant by a path, a title or a link, whose line comes with it; throws a {@link ToolRefusal} with the
 * nearest where that is none or several.
 */
export function articleMeant(corpus: ShownCorpus, asked: string): { readonly id: string; readonly line?: number } {
  const [, written = '', line] = /^(.*?)(?:#L(\d{1,9}))?$/su.exec(asked.trim()) ?? [];
  const path = written.replaceAll('\\', '/');
  const title = plain(written);
  const holds = nameFilter(written);
  const isMeant: readonly ((one: ListedArticle) => boolean)[] = [
    (one) => one.path === path || corpus.uriOf(one.id) === written || path.endsWith(`/${one.path}`),
    (one) => one.id === written || one.path.endsWith(`/${path}`),
    (one) => plain(one.title) === title,
    (one) => holds?.([one.title, one.path]) ?? false,
  ];
  const listing = corpus.index.listing();
  for (const is of isMeant) {
    const [found, ...others] = listing.filter(is);
    if (!found) continue;
    if (others.length === 0) return { id: found.id, ...(line !== undefined && { line: Number(line) }) };
    throw new ToolRefusal(
      `Several articles are meant by “${plainText(asked)}”. Say the path: ${paths([found, ...others])}.`,
    );
  }
  throw new ToolRefusal(
    `There is no article “${plainText(asked)}” in this corpus. Its articles are files such as ${paths(listing)}.`,
  );
}

function paths(articles: readonly ListedArticle[]): string {
  const shown = articles.slice(0, NEAREST_SHOWN).map(({ path }) => JSON.stringify(plainText(path)));
  return [...shown, ...(articles.length > shown.length ? [`and ${articles.length - shown.length} more`] : [])].join(
    ', ',
  );
}
