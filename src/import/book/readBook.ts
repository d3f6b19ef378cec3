import { authorsOf } from '../../core/corpus/metadata/authors.js';
import { plainText, TITLE_LIMIT } from '../../core/corpus/metadata/plainText.js';
import type { Page } from '../html/page.js';
import { parseHtml } from '../html/parseHtml.js';
import { toMarkdown } from '../html/toMarkdown.js';
import type { Found, ImportedArticle, PlacedProblem } from '../imported.js';
import { ImportError } from '../problems.js';
import { ownTitle } from '../text/ownTitle.js';
import { sureDay } from '../text/sureDay.js';
import { parseXml, textAt } from '../xml/parseXml.js';
import { openZip, type Zip } from '../zip/openZip.js';

const CONTAINER = 'META-INF/container.xml';
/** Covers, title pages and what a publisher prints in front have fewer words. */
const FEWEST_WORDS = 100;

/**
 * The chapters of a book as articles, each for itself: a newspaper or a magazine as EPUB is many articles, and a passage of
 * a book is found and cited by its chapter. The book is what they came out in.
 */
export async function readBook(bytes: Uint8Array): Promise<Found> {
  const zip = openZip(bytes);
  const path = parseXml(await partOf(zip, CONTAINER))
    .getElementsByTagName('rootfile')[0]
    ?.getAttribute('full-path');
  const book = parseXml(await partOf(zip, path ?? ''));
  const title = plainText(textAt(book, 'dc:title') ?? '', TITLE_LIMIT);
  const authors = authorsOf(
    Array.from(book.getElementsByTagName('dc:creator'), ({ textContent }) => textContent ?? ''),
  );
  const language = textAt(book, 'dc:language');
  const date = sureDay(textAt(book, 'dc:date'));
  const known: Omit<ImportedArticle, 'body'> = {
    ...(authors.length > 0 && { authors }),
    ...(date && { date }),
    ...(title && { publisher: title }),
    ...(language && { language }),
  };
  const articles: ImportedArticle[] = [];
  const problems: PlacedProblem[] = [];
  for (const name of chapterNames(book, path ?? '')) {
    const part = await zip.read(name);
    const chapter = part && readChapter(part, name, problems);
    if (chapter) articles.push({ ...known, ...chapter, title: chapter.title ?? `${title} ${articles.length + 1}` });
  }
  if (articles.length === 0) throw new ImportError('noText');
  return { articles, problems };
}

async function partOf(zip: Zip, name: string): Promise<Uint8Array> {
  const part = await zip.read(name);
  if (!part) throw new ImportError('damaged', name);
  return part;
}

/** The names of a book's chapters, in the order in which they are read. */
function chapterNames(book: Page, path: string): string[] {
  const byId = new Map<string, string>();
  for (const item of book.getElementsByTagName('item')) {
    if (!/html/.test(item.getAttribute('media-type') ?? '')) continue;
    // The table of contents.
    if (/\bnav\b/.test(item.getAttribute('properties') ?? '')) continue;
    byId.set(item.getAttribute('id') ?? '', resolved(path, item.getAttribute('href') ?? ''));
  }
  return Array.from(book.getElementsByTagName('itemref'), (ref) => byId.get(ref.getAttribute('idref') ?? '')).filter(
    (name) => name !== undefined,
  );
}

/** An address within the packed file, as seen from the part at `path`. */
function resolved(path: string, href: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of decoded(href.split('#', 1)[0] ?? '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function readChapter(
  bytes: Uint8Array,
  name: string,
  problems: PlacedProblem[],
): { readonly title?: string; readonly body: string } | undefined {
  try {
    const text = toMarkdown(parseHtml(new TextDecoder().decode(bytes)).body);
    return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS ? undefined : ownTitle(text, undefined);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    problems.push({ ...error.problem, place: name });
    return undefined;
  }
}
