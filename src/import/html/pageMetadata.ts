import { dayInAddress, soundAddress } from '../../core/corpus/metadata/address.js';
import { authorsOf } from '../../core/corpus/metadata/authors.js';
import { NAME_LIMIT, plainText, TITLE_LIMIT } from '../../core/corpus/metadata/plainText.js';
import { codeOf, UNKNOWN_LANGUAGE } from '../../core/locales/index.js';
import { detectLanguage } from '../../core/text/language.js';
import { tokenize } from '../../core/text/tokens.js';
import type { ImportedArticle } from '../imported.js';
import { sureDay } from '../text/sureDay.js';
import { linkedData } from './linkedData.js';
import type { Page } from './page.js';
import { shownDay } from './shownDay.js';
import { unescaped } from './unescaped.js';

/** The names under which pages keep what is known of them, the surest first. */
const TITLE = ['og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'parsely-title', 'sailthru.title', 'headline'];
const AUTHOR =
  'author dc.creator dcterms.creator article:author parsely-author sailthru.author byl dc.contributor citation_author'.split(
    ' ',
  );
const DATE = [
  'article:published_time og:article:published_time datepublished article:published pubdate publishdate publish-date',
  'publish_date published published_time publication_date date.published dc.date.issued dcterms.issued dc.date dcterms.date',
  'dcterms.created dc.date.created parsely-pub-date sailthru.date ptime displaydate citation_publication_date',
  'citation_date article.published originalpublicationdate date og:pubdate datecreated article_date_original',
].flatMap((names) => names.split(' '));
const PUBLISHER = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'citation_journal_title',
  'application-name',
];
// So much text tells its language, in characters.
const LANGUAGE_READ = 5_000;
const LANGUAGE = ['language', 'content-language', 'dc.language', 'og:locale'];

/**
 * What a page says of its article: in linked data, in its head, and only then where a reader sees it. Nothing is guessed:
 * what a page does not say is left out.
 */
export function pageMetadata(page: Page, savedFrom?: string): Omit<ImportedArticle, 'body'> {
  const data = linkedData(page);
  const named = namedContents(page);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => named.get(name)?.[0]).find(Boolean);
  const said = languageTag(page.documentElement?.getAttribute('lang') ?? data.language ?? first(LANGUAGE));
  const spoken = spokenIn(page);
  const language = said ?? spoken;
  const address = addressOf(page, [data.address, first(['og:url']), savedFrom]);
  const title = plainText(data.title ?? first(TITLE) ?? shownTitle(page) ?? '', TITLE_LIMIT);
  const publisher = plainText(data.publisher ?? first(PUBLISHER) ?? '', NAME_LIMIT);
  const authors = authorsBy(data.authors.length > 0 ? data.authors : namesIn(AUTHOR, named), publisher);
  const date =
    sureDay(data.date, language) ??
    DATE.flatMap((name) => named.get(name) ?? [])
      .map((text) => sureDay(text, language))
      .find(Boolean) ??
    shownDay(page, language) ??
    dayOf(address);
  // Templates are often made for another language than the one that is written in them.
  const isWritten = said !== undefined && (spoken === undefined || codeOf(said) === codeOf(spoken));
  return {
    ...(title && { title }),
    ...(authors.length > 0 && { authors }),
    ...(date && { date }),
    ...(publisher && { publisher }),
    ...(isWritten && { language: said }),
    ...(address && { address }),
  };
}

/** The language of the paragraphs of a page; undefined where it is none that can be told. */
function spokenIn(page: Page): string | undefined {
  let text = '';
  for (const paragraph of page.querySelectorAll('p')) {
    text += `${paragraph.textContent ?? ''}\n`;
    if (text.length > LANGUAGE_READ) break;
  }
  const language = detectLanguage(tokenize(text.slice(0, LANGUAGE_READ)));
  return language === UNKNOWN_LANGUAGE ? undefined : language;
}

/** The headline that a page shows, where it calls itself so too: "Headline - The Paper". */
function shownTitle(page: Page): string | undefined {
  const headings = Array.from(page.querySelectorAll('h1'), ({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  return headings.find((heading) => heading !== '' && page.title.replace(/\s+/g, ' ').trim().startsWith(heading));
}

/** Names of people; a paper that signs its articles itself is one name, "Smith & Sons". */
export const authorsBy = (written: readonly string[], publisher: string): readonly string[] =>
  written.length === 1 && written[0] === publisher ? [publisher] : authorsOf(written);

/** What the page's `meta` elements and elements with an `itemprop` hold, by lower-case name. */
function namedContents(page: Page): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const content = unescaped(element.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (element.getAttribute(key) ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const list = named.get(name);
        if (list) list.push(content);
        else named.set(name, [content]);
      }
    }
  }
  return named;
}

/** The first of the names that holds names; an address of somebody's page is none. */
function namesIn(keys: readonly string[], named: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (const key of keys) {
    const names = (named.get(key) ?? []).filter((name) => !/^(?:https?:)?\/\/|^www\.|[@/]\w+$/i.test(name));
    if (names.length > 0) return names;
  }
  return [];
}

function addressOf(page: Page, told: readonly (string | undefined)[]): string | undefined {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined;
  return [canonical, ...told].map((address) => address && soundAddress(address)).find(Boolean) || undefined;
}

function dayOf(address: string | undefined): string | undefined {
  const day = address === undefined ? undefined : dayInAddress(address);
  return day && !day.or && day.value.length === 10 ? day.value : undefined;
}

function languageTag(written: string | undefined): string | undefined {
  const tag = written?.trim().replace(/_/g, '-');
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : undefined;
}
