import { NAME_LIMIT, plainText, TITLE_LIMIT } from '../core/corpus/metadata/plainText.js';
import type { ImportedArticle } from './imported.js';
import { tidyText } from './text/tidyText.js';

/** Where an article was taken from. */
export interface Origin {
  /** The name of the file. */
  readonly name: string;
  /** What the file is known by: see {@link digestOf}. */
  readonly digest: string;
}

const LONE_SURROGATE = /\p{Cs}/gu;
// The keys stand at the top; front matter that is longer is not ours.
const HEAD = 16_384;

/** An article as its file holds it: Markdown, with what is known of it as YAML front matter. */
export function articleText(article: ImportedArticle, { name, digest }: Origin): string {
  if (article.isMarkdown) return article.body;
  const { title, authors = [], date, made, publisher, language, address, attachments = [] } = article;
  const lines = [
    '---',
    ...entry('title', title, TITLE_LIMIT),
    ...(authors.length > 1 ? ['authors:', ...authors.map((one) => `  - ${quoted(one, NAME_LIMIT)}`)] : []),
    ...(authors.length === 1 ? entry('author', authors[0], NAME_LIMIT) : []),
    ...(date ? [`date: ${date}`] : []),
    ...entry('publisher', publisher, NAME_LIMIT),
    ...entry('language', language, NAME_LIMIT),
    ...entry('source', address, 2_000),
    ...(made ? [`document-made: ${made}`] : []),
    ...entry('imported-from', name, NAME_LIMIT),
    ...(attachments.length > 0 ? ['not-imported:', ...attachments.map((one) => `  - ${quoted(one, NAME_LIMIT)}`)] : []),
    `original: ${digest}`,
    '---',
  ];
  return `${lines.join('\n')}\n\n${tidyText(article.body)}\n`;
}

/** The digest of the file that an article was taken from, as its front matter keeps it. */
export const originalOf = (text: string): string | undefined =>
  /^original: (sha256-[\da-f]{64})$/m.exec(text.slice(0, HEAD))?.[1];

function entry(key: string, value: string | undefined, limit: number): string[] {
  const text = plainText(value ?? '', limit);
  return text === '' ? [] : [`${key}: ${quoted(text, limit)}`];
}

/** A text in double quotes, as YAML and JSON both read it: whatever it holds, it stays one value on one line. */
const quoted = (text: string, limit: number): string =>
  JSON.stringify(plainText(text.replace(LONE_SURROGATE, ''), limit));
