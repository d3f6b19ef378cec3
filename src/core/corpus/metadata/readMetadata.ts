import type { ArticleEntry } from '../manifest.js';
import { dayInPath, holds } from './dayInPath.js';
import { readFields } from './fields.js';
import { findFrontMatter } from './frontMatterBlock.js';
import { type Candidates, type Metadata, noCandidates, type Told, type ToldDay } from './metadata.js';
import { fieldOf } from './metadataWords.js';
import { AUTHORS_LIMIT, NAME_LIMIT, plainText, TITLE_LIMIT } from './plainText.js';
import { dayWithin, readHead } from './readHead.js';
import { topHeaders } from './topHeaders.js';

/** What an article says of itself, and where it begins. */
export interface ReadMetadata {
  readonly metadata: Metadata;
  /** Where the article begins, behind its front matter and headers; 0 where it has none. */
  readonly bodyStart: number;
  /** The first key of the front matter that cannot be used. */
  readonly badKey?: string;
  /** True where the front matter says that it is not finished. */
  readonly isDraft: boolean;
  /** All days on which it may have come out, as its places tell them, in the order in which they are believed. */
  readonly days: readonly ToldDay[];
}

const MARKDOWN = /\.(md|markdown)$/i;

/**
 * All that is known of an article, from wherever it is said: what a person wrote of it in the manifest, its front matter
 * and headers, its address and first lines, and the name of its file. Of two that disagree the surer counts, then the
 * one that comes first in this order. `language` is that of the corpus. Reads only the top of the text.
 */
export function readMetadata(entry: ArticleEntry, text: string, language?: string): ReadMetadata {
  const found = noCandidates();
  addEntry(entry, found);
  const matter = findFrontMatter(text);
  // Two lines around a paragraph are front matter only where Markdown says so, or a key of it.
  const isMatter =
    matter && (MARKDOWN.test(entry.file) || matter.entries.some(({ key }) => fieldOf(key) !== undefined));
  const block = isMatter ? matter : topHeaders(text);
  const said =
    block && readFields(block.entries, isMatter ? 'frontMatter' : 'headers', found, entry.language ?? language);
  const bodyStart = block?.end ?? 0;
  readHead(text, bodyStart, found, found.language[0]?.value ?? language);
  addFileDay(entry.file, found);
  addDayWithin(text, bodyStart, found, found.language[0]?.value ?? language);
  if (language) found.language.push({ value: language, from: 'manifest', certainty: 'sure' });
  return {
    metadata: decided(found),
    bodyStart,
    ...(isMatter && said?.badKey !== undefined && { badKey: said.badKey }),
    isDraft: said?.isDraft === true,
    days: found.date,
  };
}

function addEntry({ title, authors, publisher, date, language }: ArticleEntry, found: Candidates): void {
  const written = { from: 'manifest', certainty: 'sure' } as const;
  if (title !== undefined) found.title.push({ value: plainText(title, TITLE_LIMIT), ...written });
  if (authors !== undefined) {
    const names = authors.slice(0, AUTHORS_LIMIT).map((name) => plainText(name, NAME_LIMIT));
    found.authors.push({ value: names, ...written });
  }
  if (publisher !== undefined) found.publisher.push({ value: plainText(publisher, NAME_LIMIT), ...written });
  if (date !== undefined) found.date.push({ value: date, ...written });
  if (language !== undefined) found.language.push({ value: language, ...written });
}

function addFileDay(file: string, found: Candidates): void {
  const day = dayInPath(file.split('/'));
  if (!day) return;
  const certainty = day.isOwn && day.iso.length > 'YYYY-MM'.length ? 'sure' : 'likely';
  found.date.push({ value: day.iso, ...(day.or && { or: day.or }), from: 'fileName', certainty });
}

/** Where no more than a year or a month is known, a dateline may tell the day in it. */
function addDayWithin(text: string, bodyStart: number, found: Candidates, language: string | undefined): void {
  const best = surest(found.date.filter(({ or }) => or === undefined));
  if (!best || best.from === 'manifest' || best.value.length > 'YYYY-MM'.length) return;
  const day = dayWithin(best.value, text, bodyStart, language);
  // Of a month two places tell alike; a year may be that of something else.
  if (day) found.date.push(best.value.length === 'YYYY'.length ? { ...day, certainty: best.certainty } : day);
}

function decided(found: Candidates): Metadata {
  const { date, possible } = decidedDate(found.date);
  const title = surest(found.title);
  const authors = surest(found.authors);
  const publisher = surest(found.publisher);
  const language = surest(found.language);
  const source = surest(found.source);
  return {
    ...(title && { title }),
    ...(authors && { authors }),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(language && { language }),
    ...(source && { source }),
    ...(possible.length > 0 && { possibleDates: possible }),
  };
}

const surest = <Value>(told: readonly Told<Value>[]): Told<Value> | undefined =>
  told.find(({ certainty }) => certainty === 'sure') ?? told[0];

/** The day that counts; where none does, those that one of the places may tell. */
function decidedDate(told: readonly ToldDay[]): { date?: Told<string>; possible: readonly string[] } {
  const first = told[0];
  if (first?.from === 'manifest') return { date: first, possible: [] };
  const clear = told.filter(({ or }) => or === undefined);
  const open = told.filter(({ or }) => or !== undefined);
  const best = surest(clear);
  if (!best) {
    const days = open[0];
    return { possible: days?.or === undefined ? [] : [days.value, days.or] };
  }
  // A month is filled in by a day in it, be it one of two: "/2013/04/" and "04-05-2013".
  const finer =
    clear.find(({ value }) => value !== best.value && holds(best.value, value)) ??
    open
      .flatMap(({ or, ...day }) => [day, { ...day, value: or as string }])
      .find(({ value }) => value !== best.value && holds(best.value, value));
  return { date: finer ? { ...finer, certainty: best.certainty } : best, possible: [] };
}
