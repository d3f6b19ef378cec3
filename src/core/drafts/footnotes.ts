import type { TextChange } from '../corpus/textChange.js';

// How Markdown, and many who write plain text, name their sources: "26 million[^1]", and at the end "[^1]: whence".

const LABEL = /\[\^(\d{1,6})\]/g;
const DEFINITION = /^ {0,3}\[\^([^\]\s]{1,40})\]:(.*)$/gm;

/** A footnote to be put into a text. */
export interface Footnote {
  /** What stands in the text: `[^3]`. */
  readonly mark: string;
  /** What is added at the end of the text; undefined where the footnote is there already. */
  readonly definition: TextChange | undefined;
}

/** The footnote that says `source` in a text: the one that says so already, else a new one with the next number. */
export function footnoteFor(text: string, source: string): Footnote {
  for (const [, label, said] of text.matchAll(DEFINITION))
    if (said?.trim() === source) return { mark: `[^${label}]`, definition: undefined };
  let last = 0;
  for (const [, number] of text.matchAll(LABEL)) last = Math.max(last, Number(number));
  const mark = `[^${last + 1}]`;
  return { mark, definition: { offset: text.length, length: 0, content: `${gapBefore(text)}${mark}: ${source}\n` } };
}

/** What parts a new footnote from the end of a text: nothing from other footnotes, an empty line from anything else. */
function gapBefore(text: string): string {
  const trimmed = text.trimEnd();
  if (trimmed === '') return '';
  const lastLine = trimmed.slice(trimmed.lastIndexOf('\n') + 1);
  const wanted = /^ {0,3}\[\^[^\]\s]{1,40}\]:/.test(lastLine) ? 1 : 2;
  const ends = text.slice(trimmed.length).split('\n').length - 1;
  return '\n'.repeat(Math.max(0, wanted - ends));
}

/** The changes of a text that put the footnote of `source` behind what ends at `end`; none where it stands there. */
export function citing(text: string, end: number, source: string): readonly TextChange[] {
  const { mark, definition } = footnoteFor(text, source);
  const marks = /^(?:\[\^[^\]\s]{1,40}\])*/.exec(text.slice(end, end + 400))?.[0] ?? '';
  if (marks.includes(mark)) return [];
  const put: TextChange = { offset: end + marks.length, length: 0, content: mark };
  return definition ? [put, definition] : [put];
}
