import type { Span } from '../../model.js';
import { dayInAddress, publisherOf, soundAddress } from './address.js';
import { authorsIn, authorsOf, isNewsroom } from './authors.js';
import type { Entry } from './frontMatterBlock.js';
import type { Candidates, MetadataSource } from './metadata.js';
import { type Field, fieldOf, sharedWords } from './metadataWords.js';
import { LANGUAGE_LIMIT, NAME_LIMIT, plainText, TITLE_LIMIT } from './plainText.js';
import { writtenDay } from './writtenDay.js';

/** What the entries of a front matter or of headers say beside what they add to the candidates. */
export interface ReadFields {
  /** The first key whose value cannot be used. */
  readonly badKey?: string;
  /** True where the article is said not to be finished. */
  readonly isDraft: boolean;
}

/**
 * Adds what entries tell to `found`, each key on its own. `language` is that of the article where something else tells
 * it, for dates in words.
 */
export function readFields(
  entries: readonly Entry[],
  from: MetadataSource,
  found: Candidates,
  language?: string,
): ReadFields {
  let badKey: string | undefined;
  let isDraft = false;
  const known = entries.flatMap((entry) => {
    const field = fieldOf(entry.key);
    return field === undefined ? [] : [{ field, entry }];
  });
  // The day on which it was made or changed says something only where that of publication is not asked for.
  const hasDate = known.some(({ field }) => field === 'date');
  const spoken = languageOf(known) ?? language;
  for (const { field, entry } of known) {
    if (field === 'mail' || (field === 'laterDate' && hasDate)) continue;
    const values = textsOf(entry.value);
    if (values === undefined) badKey ??= entry.key;
    if (values === undefined || values.length === 0) continue;
    if (field === 'draft') isDraft ||= sharedWords().draftValues.has(values.join(' ').toLowerCase());
    else if (!readField(field, values, { from, span: entry.span, found, spoken })) badKey ??= entry.key;
  }
  return { ...(badKey !== undefined && { badKey }), isDraft };
}

const languageOf = (known: readonly { field: Field; entry: Entry }[]): string | undefined => {
  const said = known.find(({ field }) => field === 'language');
  return said && languageTag(textsOf(said.entry.value)?.join(' ') ?? '');
};

interface Place {
  readonly from: MetadataSource;
  readonly span: Span;
  readonly found: Candidates;
  readonly spoken: string | undefined;
}

/** Adds the value of one key; false where it is none. */
function readField(field: Field, values: readonly string[], { from, span, found, spoken }: Place): boolean {
  const text = values.join(' ');
  const sure = { from, certainty: 'sure', span } as const;
  switch (field) {
    case 'title': {
      const title = plainText(text, TITLE_LIMIT);
      if (!/[\p{L}\p{N}]/u.test(title)) return false;
      found.title.push({ value: title, ...sure });
      return true;
    }
    case 'author': {
      const authors = values.length > 1 ? authorsOf(values) : authorsIn(text);
      // Of a mail "Acme Newsroom" is the sender; in front matter somebody has called it the author.
      const people = from === 'headers' ? authors.filter((name) => !isNewsroom(name)) : authors;
      if (people.length > 0) found.authors.push({ value: people, ...sure });
      else if (authors[0] !== undefined) found.publisher.push({ value: authors[0], from, certainty: 'likely', span });
      return authors.length > 0;
    }
    case 'date':
    case 'laterDate': {
      const day = writtenDay(text, spoken);
      if (!day) return false;
      const { iso, or } = day;
      found.date.push({ value: iso, ...(or && { or }), ...sure, certainty: field === 'date' ? 'sure' : 'likely' });
      return true;
    }
    case 'language': {
      const value = languageTag(text);
      if (value) found.language.push({ value, ...sure });
      return value !== undefined;
    }
    case 'address':
    case 'source':
    case 'publisher':
      return readOrigin(field, values, { from, span, found, spoken });
    default:
      return true;
  }
}

/** "source: https://…" is an address, "source: Reuters" a publisher. */
function readOrigin(field: Field, values: readonly string[], { from, span, found }: Place): boolean {
  const text = values[0] ?? '';
  const address = soundAddress(text);
  if (address === undefined) {
    // "permalink: /2023/05/acme" is of the site it is on.
    const name = plainText(text, NAME_LIMIT);
    if (field !== 'address' && /\p{L}/u.test(name))
      found.publisher.push({ value: name, from, certainty: 'sure', span });
    return field === 'address' || name !== '';
  }
  if (field !== 'publisher') found.source.push({ value: address, from, certainty: 'sure', span });
  const publisher = publisherOf(address);
  if (publisher) found.publisher.push({ value: publisher, from: 'address', certainty: 'likely', span });
  const day = field === 'publisher' ? undefined : dayInAddress(address);
  if (day) found.date.push({ ...day, from: 'address', span });
  return true;
}

/** "en", "nl-BE", "en_US"; undefined for anything else. */
function languageTag(text: string): string | undefined {
  const tag = text.trim().replace(/_/g, '-').replace(/\..*$/, '');
  return tag.length <= LANGUAGE_LIMIT && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : undefined;
}

/**
 * The texts of a value: of a list each, of a map its `name`; none where it is empty; undefined where it is something
 * else.
 */
function textsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') {
    const text = value.trim();
    return text === '' || text === '~' || text === 'null' ? [] : [text];
  }
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : [value.toISOString().slice(0, 10)];
  if (Array.isArray(value)) {
    const texts = value.slice(0, 100).flatMap((one: unknown) => nameOf(one) ?? []);
    return value.length > 0 && texts.length === 0 ? undefined : texts;
  }
  const name = nameOf(value);
  return name === undefined ? undefined : [name];
}

function nameOf(value: unknown): string | undefined {
  // "title: [[Acme]]", a link of a note, is a list in a list.
  const inner: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (typeof inner === 'string') return inner.trim() || undefined;
  if (typeof inner !== 'object' || inner === null) return undefined;
  const { name } = inner as { name?: unknown };
  return typeof name === 'string' ? name.trim() || undefined : undefined;
}
