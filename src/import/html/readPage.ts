import { Readability } from '@mozilla/readability';
import { readByline } from '../../core/corpus/metadata/byline.js';
import { plainText, TITLE_LIMIT } from '../../core/corpus/metadata/plainText.js';
import type { ImportedArticle } from '../imported.js';
import { ImportError } from '../problems.js';
import type { PageElement } from './page.js';
import { authorsBy, pageMetadata } from './pageMetadata.js';
import { parseHtml } from './parseHtml.js';
import { toMarkdown } from './toMarkdown.js';

/** The comment by which browsers say where they saved a page from. */
const SAVED_FROM = /<!--\s*saved from url=\(\d{1,6}\)(https?:\/\/\S{1,2000})/i;

/**
 * The article of a saved page, without what stands around it. `savedFrom` is the page's address, where what came with it
 * tells it.
 */
export function readPage(html: string, savedFrom?: string): ImportedArticle {
  const page = parseHtml(html);
  const known = pageMetadata(page, savedFrom ?? SAVED_FROM.exec(html.slice(0, 5_000))?.[1]);
  const found = new Readability<PageElement>(page as never, {
    serializer: (node) => node as unknown as PageElement,
  }).parse();
  const body = toMarkdown(found?.content ?? parseHtml(html).body);
  if (!/[\p{L}\p{N}]/u.test(body)) throw new ImportError('noText');
  const title = known.title ?? plainText(found?.title ?? '', TITLE_LIMIT);
  const authors = known.authors ?? shownAuthors(found?.byline ?? '', known);
  return {
    ...known,
    ...(title && { title }),
    ...(authors.length > 0 && { authors }),
    body,
  };
}

/** Who wrote an article, by the line that its page shows: "By Jane Doe, May 20, 2019". */
function shownAuthors(
  line: string,
  { publisher = '', language = 'en' }: Omit<ImportedArticle, 'body'>,
): readonly string[] {
  const plain = plainText(line, TITLE_LIMIT);
  if (plain === '') return [];
  const read = readByline(plain, language)?.authors ?? [];
  return read.length > 0 ? read : authorsBy([plain], publisher).filter((name) => !/\d/.test(name));
}

/** The text of a part of a page, of a mail or of a row, all of it. */
export function readFragment(html: string): string {
  return toMarkdown(parseHtml(html).body);
}
