import { createReadStream } from 'node:fs';
import { type Line, linesOf } from './linesOf.js';

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/** Does a path hold one JSON object a line? */
export const isLineFile = (path: string): boolean => path === STANDARD_INPUT || /\.(?:jsonl|ndjson)$/i.test(path);

/** A line of text, and how messages name it: "rows.jsonl:17". */
export interface PlacedLine {
  readonly place: string;
  readonly text: string;
}

/** Takes what is wrong with a line or a file; a warning where it was read all the same. */
export type Report = (place: string, message: string, severity?: 'error' | 'warning') => void;

/** The lines of a file or of standard input that hold something, each line of up to `longest` bytes. */
export async function* linesAt(path: string, longest: number, report: Report): AsyncGenerator<PlacedLine> {
  const name = path === STANDARD_INPUT ? 'stdin' : path;
  const chunks: AsyncIterable<Uint8Array> = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
  try {
    for await (const line of linesOf(chunks, longest)) {
      const place = `${name}:${line.number}`;
      const text = textOf(line, longest, (message) => report(place, message));
      if (text !== undefined && text.trim() !== '') yield { place, text };
    }
  } catch (error) {
    report(name, error instanceof Error ? error.message : String(error));
  }
}

const MEGABYTE = 1_000_000;

function textOf({ bytes, size }: Line, longest: number, report: (message: string) => void): string | undefined {
  if (!bytes) {
    report(`this line has ${Math.round(size / MEGABYTE)} MB: up to ${Math.round(longest / MEGABYTE)} MB are read`);
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report('this line is not valid UTF-8: the unreadable characters show as �');
    return new TextDecoder('utf-8').decode(bytes);
  }
}
