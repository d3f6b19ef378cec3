/**
 * A hover's Markdown as a screen reader speaks it: links and styles by their words, images by their description, a
 * line each.
 */
export function spoken(markdown: string): string {
  return markdown
    .replace(/^(---|>) ?/gm, '')
    .replace(/!\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/ /g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
