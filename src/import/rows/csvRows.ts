const SEPARATORS = [',', ';', '\t', '|'] as const;
// The first row tells the separator; a longer one is no table of articles.
const FIRST_ROW = 10_000;

/**
 * The rows of a table as text, as RFC 4180 has it: fields in quotes may hold separators, line ends and doubled quotes.
 * The separator is the one that parts the first row into the most fields.
 */
export function* csvRows(text: string): Generator<readonly string[]> {
  const separator = separatorOf(text);
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { value, end } = fieldAt(text, at, separator);
    row.push(value);
    at = end + 1;
    const isRowEnd = end >= text.length || text[end] === '\n';
    if (!isRowEnd && at < text.length) continue;
    if (!isRowEnd) row.push('');
    if (row.length > 1 || row[0] !== '') yield row;
    row = [];
  }
}

/** The field that begins at `at`, and where the separator or line end behind it stands. */
function fieldAt(text: string, at: number, separator: string): { readonly value: string; readonly end: number } {
  if (text[at] !== '"') {
    const end = endOf(text, at, separator);
    return { value: text.slice(at, end), end };
  }
  let value = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: endOf(text, quote + 1, separator) };
    value += '"';
    from = quote + 2;
  }
}

function endOf(text: string, at: number, separator: string): number {
  for (let end = at; end < text.length; end++) if (text[end] === separator || text[end] === '\n') return end;
  return text.length;
}

function separatorOf(text: string): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const char of text.slice(0, FIRST_ROW)) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === '\n' && !isQuoted) break;
    else if (!isQuoted) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  const [first, ...others] = SEPARATORS;
  return others.reduce<string>((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best), first);
}
