import { writtenDay } from '../../core/corpus/metadata/writtenDay.js';

// Seconds since 1970: of 1973 and later, so that no year and no day in digits is one.
const SECONDS = /^[1-9]\d{8,9}(?:\d{3})?$/;

/** The day that a value surely tells, in ISO 8601; undefined where it tells none, or may tell two. */
export function sureDay(written: string | undefined, language?: string): string | undefined {
  if (written === undefined) return undefined;
  const text = written.trim();
  if (SECONDS.test(text)) {
    const time = Number(text) * (text.length > 10 ? 1 : 1_000);
    return new Date(time).toISOString().slice(0, 10);
  }
  const day = writtenDay(text, language);
  return day && !day.or ? day.iso : undefined;
}
