/** Marks that turn the direction of what follows, and other characters without a width. */
const HIDDEN = /\p{Cf}+/gu;
/** What ends a line for Markdown, or for whoever shows it. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * Text that shows as itself on one line of Markdown, and still reads well as it is: only what Markdown or HTML would take
 * is escaped ("R&D" and "$5" it takes as they are). No link, image, heading, list, code or tag comes of it.
 */
export function markdownLine(text: string): string {
  return markdownWords(text)
    .trim()
    .replace(/^(?=[#+=-])|^(\d+)(?=[.)](?: |$))/, '$1\\');
}

/** The same for a part of a line that does not begin it; white space at its ends stays. */
export function markdownWords(text: string): string {
  return text
    .replace(HIDDEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\`*[\]<>|~]|&(?=#?\w{1,31};)|\$(?!\d)|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\$&');
}

/** A URI reference as what a Markdown link leads to: nothing in it ends the link. */
export const markdownTarget = (href: string): string =>
  href.replace(/[()!'*<>\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** The lines of a text as a Markdown quotation, each shown as itself. */
export function markdownQuotation(text: string): string {
  return text
    .trim()
    .split(LINE_END)
    .map((line) => `> ${markdownLine(line)}`.trimEnd())
    .join('\n');
}
