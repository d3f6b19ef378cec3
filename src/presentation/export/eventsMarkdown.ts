import { markdownLine } from '../cards/markdownText.js';
import type { ExportedEvent, ExportedTelling } from './exportedEvents.js';

/** The words around exported events, in the reader's language. */
export interface ExportWords {
  readonly title: string;
  /** What was left out; empty where nothing was. */
  readonly note: string;
  readonly dateUnknown: string;
  /** A date as people write it. */
  date(iso: string): string;
  /** What kind of event it is and how it is told to be: "Deaths, planned". */
  standing(event: ExportedEvent): string;
}

/**
 * Events as a Markdown list under their years, in their order. Each leads to the line of the article that tells it, and
 * so does every other article that does.
 */
export function eventsMarkdown(events: readonly ExportedEvent[], words: ExportWords): string {
  const lines = [`# ${markdownLine(words.title)}`, ''];
  if (words.note) lines.push(markdownLine(words.note), '');
  let heading: string | undefined;
  for (const event of events) {
    const [first, ...others] = event.tellings;
    if (!first) continue;
    const own = event.date.slice(0, 4) || words.dateUnknown;
    if (own !== heading) lines.push(...(heading === undefined ? [] : ['']), `## ${markdownLine(own)}`, '');
    heading = own;
    const date = event.date === '' ? '' : `${markdownLine(words.date(event.date))}: `;
    lines.push(`- ${date}${link(event.title, first)} (${markdownLine(words.standing(event))})`);
    lines.push(`  - “${markdownLine(first.quote)}” — ${markdownLine(first.article)}`);
    for (const other of others) lines.push(`  - ${link(other.article, other)}`);
  }
  return `${lines.join('\n')}\n`;
}

function link(text: string, { path, line }: ExportedTelling): string {
  return `[${markdownLine(text)}](${path.split('/').map(encoded).join('/')}#L${line})`;
}

/** A part of a path as it stands in a link: no bracket ends it. */
function encoded(part: string): string {
  return encodeURIComponent(part).replace(/[()!'*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
