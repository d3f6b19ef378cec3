/**
 * Makes text show as itself: every ASCII punctuation mark gets a backslash (CommonMark 2.4), which also undoes
 * autolinks, HTML, entities and `$(icons)`; line breaks become spaces; direction marks go.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
