import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../src/core/model.js';
import { readText } from './figuresReading.js';

/** Pieces from which news, and nonsense that looks like news, is put together. */
const PIECES = [
  '1',
  '12',
  '2012',
  '0',
  '999',
  '1,000',
  '1.5',
  '.5',
  ',',
  '.',
  '-',
  '–',
  '/',
  ':',
  '$',
  '€',
  '%',
  '(',
  ')',
  '+',
  "'",
  ' ',
  '\n',
  '\n\n',
  '\u00a0',
  'million',
  'bn',
  'one',
  'two',
  'and',
  'a',
  'half',
  'of',
  'to',
  'between',
  'from',
  'about',
  'more than',
  'US',
  'USD',
  'Rs',
  'yuan',
  'dollars',
  'percent',
  'years',
  'km',
  'times',
  'top',
  'third',
  'largest',
  'quarter',
  'first',
  'May',
  'December',
  'Monday',
  'last',
  'year',
  'Q3',
  'Xiaomi',
  'phones',
  '½',
  '小米',
  '\ud83d',
  '\udc00',
  'miljoen',
  'anderhalf',
  'tweeëntwintig',
  'procent',
  'jaar',
  'vorig',
] as const;

const nonsense = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((parts) => fc.constantFrom('', ' ').map((glue) => parts.join(glue)));
const anything = fc.oneof(
  nonsense,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

function assertOrdered(spans: readonly Span[], text: string): void {
  let end = 0;
  for (const span of spans) {
    assert.ok(span.start >= end, 'spans overlap or are out of order');
    assert.ok(span.end > span.start, 'a span is empty');
    end = span.end;
  }
  assert.ok(end <= text.length, 'a span leaves the text');
}

describe('figures and dates of any text', () => {
  for (const language of ['en', 'nl']) {
    it(`are ordered, apart and inside the text (${language})`, () => {
      fc.assert(
        fc.property(anything, fc.constantFrom('2013-04-05', '2013-04', '2013', undefined), (text, date) => {
          const { figures, dates, unread } = readText(text, language, date);
          assertOrdered(figures, text);
          assertOrdered(dates, text);
          assertOrdered(unread, text);
          for (const figure of figures) {
            assert.ok(Number.isFinite(figure.value), 'a value is not a number');
            assert.ok(figure.precision >= 0 && Number.isFinite(figure.precision), 'a precision is not a number');
          }
        }),
        { numRuns: 800 },
      );
    });
  }
});
