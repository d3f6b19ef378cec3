import type { Article } from '../corpus/article.js';
import type { Section } from '../corpus/manifest.js';
import { certainties, metadataSources } from './codes.js';
import { readOptional, readStrings, type Writable, writeOptional, writeStrings } from './parts.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import type { StringReader, StringWriter } from './strings.js';

/** What is known of an article, its text apart. */
export type ArticleHead = Omit<Article, 'text'>;

export function writeHead(out: RecordWriter, head: ArticleHead, strings: StringWriter): void {
  // An id is part of its path most times.
  out.uint(strings.of(head.path));
  out.uint(strings.of(head.id));
  out.uint(strings.of(head.title));
  writeStrings(out, head.authors, strings);
  writeOptional(out, head.publisher, strings);
  writeOptional(out, head.date, strings);
  out.uint(metadataSources.orNone(head.dateOrigin?.from));
  if (head.dateOrigin) out.uint(certainties.of(head.dateOrigin.certainty));
  writeOptional(out, head.language, strings);
  writeOptional(out, head.source, strings);
  out.uint(head.bodyStart === undefined ? 0 : head.bodyStart + 1);
  out.uint(head.sections.length);
  writeOptional(out, head.corrections && JSON.stringify(head.corrections), strings);
  for (const section of head.sections) {
    out.uint(strings.of(section.title));
    out.uint(section.start);
    out.uint(section.end);
    out.bit(section.authors !== undefined);
    out.endBits();
    if (section.authors) writeStrings(out, section.authors, strings);
    writeOptional(out, section.publisher, strings);
    writeOptional(out, section.date, strings);
  }
}

export function readHead(record: RecordReader, strings: StringReader): ArticleHead {
  const path = strings.of(record.uint());
  const id = strings.of(record.uint());
  const title = strings.of(record.uint());
  const authors = readStrings(record, strings);
  const publisher = readOptional(record, strings);
  const date = readOptional(record, strings);
  const from = metadataSources.wordOrNone(record.uint());
  const dateOrigin = from && { from, certainty: certainties.word(record.uint()) };
  const language = readOptional(record, strings);
  const source = readOptional(record, strings);
  const bodyStart = record.uint();
  const sections: Section[] = [];
  const sectionCount = record.uint();
  const corrections = readOptional(record, strings);
  for (let count = sectionCount; count > 0; count--) sections.push(readSection(record, strings));
  // In the order in which an article has them that was just read.
  const head: Writable<Omit<ArticleHead, 'sections'>> & { sections?: readonly Section[] } = {
    id,
    path,
    title,
    authors,
  };
  if (publisher !== undefined) head.publisher = publisher;
  if (date !== undefined) head.date = date;
  if (dateOrigin !== undefined) head.dateOrigin = dateOrigin;
  if (language !== undefined) head.language = language;
  if (source !== undefined) head.source = source;
  head.sections = sections;
  if (bodyStart > 0) head.bodyStart = bodyStart - 1;
  if (corrections !== undefined) head.corrections = JSON.parse(corrections);
  return head as ArticleHead;
}

function readSection(record: RecordReader, strings: StringReader): Section {
  const section: Writable<Section> = {
    title: strings.of(record.uint()),
    start: record.uint(),
    end: record.uint(),
  };
  const hasAuthors = record.bit();
  record.endBits();
  if (hasAuthors) section.authors = readStrings(record, strings);
  const publisher = readOptional(record, strings);
  const date = readOptional(record, strings);
  if (publisher !== undefined) section.publisher = publisher;
  if (date !== undefined) section.date = date;
  return section;
}
