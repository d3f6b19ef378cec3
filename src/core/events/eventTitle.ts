// A title has to fit a line of a sidebar that someone has made wide.
const TITLE_LENGTH = 120;

/** A headline as a title: on one line, quotes and brackets in pairs, cut at a word where it is long. */
export function eventTitle(headline: string): string {
  const title = capitalised(balanced(headline.replace(/[.,;:\s]+$/, '')).replace(/\s+/g, ' '));
  if (title.length <= TITLE_LENGTH) return title;
  const cut = title.lastIndexOf(' ', TITLE_LENGTH);
  return `${title.slice(0, cut > 0 ? cut : TITLE_LENGTH)} …`;
}

/** With a capital, unless the first word has one of its own: "iPhone". */
const capitalised = (text: string): string =>
  /^\S*\p{Lu}/u.test(text) ? text : text.slice(0, 1).toUpperCase() + text.slice(1);

const CLOSING = new Map([
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
]);

/** Without the quotes and brackets that have lost their other half. */
function balanced(text: string): string {
  const lone = new Set<number>();
  const open: { at: number; closing: string }[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (open.at(-1)?.closing === char) open.pop();
    else if (CLOSING.has(char)) open.push({ at: i, closing: CLOSING.get(char) as string });
    else if (char === '"') open.push({ at: i, closing: '"' });
    else if ([...CLOSING.values()].includes(char)) lone.add(i);
  }
  for (const { at } of open) lone.add(at);
  let kept = '';
  for (let i = 0; i < text.length; i++) if (!lone.has(i)) kept += text[i];
  return kept.trim();
}
