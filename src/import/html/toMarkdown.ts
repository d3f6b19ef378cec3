import TurndownService from 'turndown';
import { tidyText } from '../text/tidyText.js';
import { markdownTable } from './markdownTable.js';
import type { PageElement } from './page.js';

/** What is no text of an article. */
const LEFT_OUT = [
  'script style noscript template link meta title head',
  'picture img svg canvas video audio iframe object embed map',
  'form input button select textarea dialog nav hr',
].flatMap((names) => names.split(' ')) as never[];

/** A caption tells something in a sentence; what is shorter only names the picture. */
const CAPTION = /^(?:\S+\s+){5}.*[.!?…。]["”’»)]?(?=\s|$)/;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The text of an element as plain Markdown: paragraphs, headings, lists, quotes and tables. Emphasis and the addresses of
 * links are left out, and nothing is escaped that reads the same: names and figures stand as the reader saw them.
 */
export function toMarkdown(element: PageElement): string {
  // A page's entities part its text.
  element.normalize();
  return tidyText(service().turndown(element as never));
}

let made: TurndownService | undefined;

function service(): TurndownService {
  if (made) return made;
  made = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced', br: '' });
  made.escape = (text) => text.replace(/^(#{1,6}\s|>|```|~~~)/, '\\$1').replace(/<(?=[a-z/!?])/gi, '\\<');
  made.addRule('nothing', { filter: LEFT_OUT, replacement: () => '' });
  made.addRule('caption', {
    filter: 'figure',
    replacement: (_, node) => `\n\n${captionOf(node as unknown as PageElement)}\n\n`,
  });
  made.addRule('plain', {
    filter: ['a', 'b', 'strong', 'i', 'em', 'code'],
    replacement: (content) => content,
  });
  made.addRule('raised', {
    filter: ['sup'],
    // "10<sup>6</sup>" is not 106.
    replacement: (content) =>
      /^\d{1,9}$/.test(content) ? content.replace(/\d/g, (n) => RAISED[Number(n)] ?? n) : content,
  });
  made.addRule('item', {
    filter: 'li',
    replacement: (content, node) => `${markOf(node.parentNode)} ${content.trim().replace(/\n/g, '\n  ')}\n`,
  });
  made.addRule('table', {
    filter: 'table',
    replacement: (content, node) => `\n\n${markdownTable(node as unknown as PageElement) ?? content}\n\n`,
  });
  return made;
}

const numbers = new WeakMap<object, number>();

/** What stands before the next item of a list; items come in their order. */
function markOf(list: { readonly nodeName: string } | null): string {
  if (list?.nodeName !== 'OL') return '-';
  const number = (numbers.get(list) ?? 0) + 1;
  numbers.set(list, number);
  return `${number}.`;
}

/** The sentences below a picture, without whose it is. */
function captionOf(figure: PageElement): string {
  const text = (figure.querySelector('figcaption')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return CAPTION.exec(text)?.[0] ?? '';
}
