import { plainText } from '../core/corpus/metadata/plainText.js';
import { HEAD_READ } from '../core/corpus/metadata/planFolder.js';
import { readMetadata } from '../core/corpus/metadata/readMetadata.js';

const NAME_LIMIT = 100;
/** What a page or a part of one begins with. */
const PAGE =
  /^\s*<(?:!doctype\s|(?:html|head|body|meta|article|main|section|header|div|p|h[1-6]|table|ul|ol|blockquote|span|a)\b)[^<>]{0,2000}>/i;

/**
 * A name for a text that somebody has pasted, with the extension by which it is read: that of a page where it is the source
 * of one, of Markdown where it has front matter. A text is called by its headline, else by its first words.
 */
export function pastedName(text: string): string {
  const head = text.slice(0, HEAD_READ);
  if (PAGE.test(head) && /<\/\w{1,20}\s*>/.test(head)) return 'clipboard.html';
  if (/^(?:---|\+\+\+)\n/.test(head) && readMetadata({ file: 'a.md' }, head).bodyStart > 0) return 'clipboard.md';
  const { title } = readMetadata({ file: 'a.txt' }, head).metadata;
  const name = title?.value ?? head.trim().split(/\s+/, 8).join(' ');
  return `${plainText(name.replace(/[/\\]/g, '-'), NAME_LIMIT)}.txt`;
}
