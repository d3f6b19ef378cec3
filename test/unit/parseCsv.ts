/** The rows of comma-separated values, read one character after the other as RFC 4180 has them. Throws where they break its rules. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error('a quoted cell is not closed');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at++;
        } else break;
      }
      at++;
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at++) {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`${JSON.stringify(text[at])} in an unquoted cell`);
        cell += text[at];
      }
    }
    row.push(cell);
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`a cell ends with ${JSON.stringify(text.slice(at, at + 5))}`);
  }
  if (row.length > 0) throw new Error('the last row is not ended');
  return rows;
}

/** The rows below the first, by the names of their columns. */
export function csvRecords(text: string): Record<string, string>[] {
  const [names = [], ...rows] = parseCsv(text);
  return rows.map((row) => {
    if (row.length !== names.length) throw new Error(`a row of ${row.length} cells below ${names.length} names`);
    return Object.fromEntries(names.map((name, i) => [name, row[i] as string]));
  });
}
