import assert from 'node:assert/strict';
import { readText } from './figuresReading.js';

/** A phrase and what is read in it: `text|iso`, or `text|iso|role`. */
export type DateCase = readonly [phrase: string, ...dates: string[]];

/** Makes a test of each phrase; roles are looked at where the first date asks for one. */
export function checkDates(language: string, date: string | undefined, cases: readonly DateCase[]): void {
  for (const [phrase, ...dates] of cases) {
    it(phrase, () => {
      const withRole = dates[0]?.split('|').length === 3;
      const found = readText(phrase, language, date).dates;
      assert.deepEqual(
        found.map((d) => [phrase.slice(d.start, d.end), d.iso, ...(withRole ? [d.role ?? '-'] : [])].join('|')),
        dates,
      );
    });
  }
}
