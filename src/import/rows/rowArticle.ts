import { publisherOf, soundAddress } from '../../core/corpus/metadata/address.js';
import { authorsOf } from '../../core/corpus/metadata/authors.js';
import { type Field, fieldOf } from '../../core/corpus/metadata/metadataWords.js';
import { NAME_LIMIT, plainText, TITLE_LIMIT } from '../../core/corpus/metadata/plainText.js';
import type { ImportedArticle } from '../imported.js';
import { sureDay } from '../text/sureDay.js';
import { tidyText } from '../text/tidyText.js';

/** Keys and columns that hold the text of an article, the fullest first. */
const TEXT_KEYS = 'text fulltext body articlebody maintext content contents articletext article story'.split(' ');
const MARKUP = /<(?:p|div|br|span|h[1-6]|ul|a)\b[^>]{0,500}>/i;

/** The article of a row of named values; undefined for one without a text. */
export async function rowArticle(row: unknown): Promise<ImportedArticle | undefined> {
  if (typeof row !== 'object' || row === null) return undefined;
  const values = new Map<string, unknown>();
  for (const [key, value] of Object.entries(row)) values.set(key.toLowerCase().replace(/[\s_.:-]+/g, ''), value);
  const written = TEXT_KEYS.map((key) => values.get(key)).find(
    (value) => typeof value === 'string' && value.trim() !== '',
  );
  if (typeof written !== 'string') return undefined;
  const body = MARKUP.test(written) ? (await import('../html/readPage.js')).readFragment(written) : tidyText(written);
  return /[\p{L}\p{N}]/u.test(body) ? { ...known(values), body } : undefined;
}

function known(values: ReadonlyMap<string, unknown>): Omit<ImportedArticle, 'body'> {
  const fields = new Map<Field, readonly string[]>();
  for (const [key, value] of values) {
    const field = TEXT_KEYS.includes(key) ? undefined : fieldOf(key);
    const texts = textsOf(value);
    if (field !== undefined && texts.length > 0 && !fields.has(field)) fields.set(field, texts);
  }
  const first = (field: Field): string | undefined => fields.get(field)?.[0];
  // "source" is the paper in some tables, and the page in others.
  const address = [first('address'), first('source')].map((text) => text && soundAddress(text)).find(Boolean);
  const paper = [first('publisher'), first('source')].find((text) => text && !soundAddress(text));
  const publisher = plainText(paper ?? (address && publisherOf(address)) ?? '', NAME_LIMIT);
  const language = first('language');
  const title = plainText(first('title') ?? '', TITLE_LIMIT);
  const authors = authorsOf(fields.get('author') ?? []);
  const date = sureDay(first('date'), language);
  return {
    ...(title && { title }),
    ...(authors.length > 0 && { authors }),
    ...(date && { date }),
    ...(publisher && { publisher }),
    ...(language && /^[a-z]{2,3}(?:[-_]\w{2,8}){0,3}$/i.test(language) && { language }),
    ...(address && { address }),
  };
}

/** The texts of a value: of a list each, of an object its name. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => textsOf(Array.isArray(one) ? undefined : one));
  if (typeof value !== 'object' || value === null) return [];
  const { name } = value as { name?: unknown };
  return typeof name === 'string' ? textsOf(name) : [];
}
