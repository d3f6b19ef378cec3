import type { ExportedEvent } from './exportedEvents.js';

// The names of the columns are part of the format: they are the same in every language.
const COLUMNS = ['date', 'kind', 'status', 'title', 'participants', 'article', 'start', 'end', 'quote'] as const;

/**
 * Events as comma-separated values (RFC 4180), a line for each place that tells one. No cell is taken for a formula by a
 * spreadsheet; participants are separated by semicolons.
 */
export function eventsCsv(events: readonly ExportedEvent[]): string {
  const rows = events.flatMap(({ date, kind, status, title, participants, tellings }) =>
    tellings.map(({ path, start, end, quote }) => [
      date,
      kind,
      status,
      title,
      participants.join('; '),
      path,
      String(start),
      String(end),
      quote,
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

// What spreadsheets read as the beginning of a formula, also behind white space, and in full width.
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
