import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import type { StringReader, StringWriter } from './strings.js';

/** How a value begins. */
const Tag = { Undefined: 0, Null: 1, False: 2, True: 3, Number: 4, String: 5, List: 6, Record: 7 } as const;

/** Writes a value of lists, records, strings, numbers and truth values: what is too rare for a form of its own. */
export function writePlain(out: RecordWriter, strings: StringWriter, value: unknown): void {
  if (value === undefined) out.byte(Tag.Undefined);
  else if (value === null) out.byte(Tag.Null);
  else if (typeof value === 'boolean') out.byte(value ? Tag.True : Tag.False);
  else if (typeof value === 'number') {
    out.byte(Tag.Number);
    out.number(value);
  } else if (typeof value === 'string') {
    out.byte(Tag.String);
    out.uint(strings.of(value));
  } else if (Array.isArray(value)) {
    out.byte(Tag.List);
    out.uint(value.length);
    for (const item of value) writePlain(out, strings, item);
  } else {
    const entries = Object.entries(value);
    out.byte(Tag.Record);
    out.uint(entries.length);
    for (const [key, item] of entries) {
      out.uint(strings.of(key));
      writePlain(out, strings, item);
    }
  }
}

/** What {@link writePlain} wrote. */
export function readPlain(record: RecordReader, strings: StringReader): unknown {
  switch (record.byte()) {
    case Tag.Null:
      return null;
    case Tag.False:
      return false;
    case Tag.True:
      return true;
    case Tag.Number:
      return record.number();
    case Tag.String:
      return strings.of(record.uint());
    case Tag.List:
      return Array.from({ length: record.uint() }, () => readPlain(record, strings));
    case Tag.Record:
      return Object.fromEntries(
        Array.from({ length: record.uint() }, () => [strings.of(record.uint()), readPlain(record, strings)]),
      );
    default:
      return undefined;
  }
}
