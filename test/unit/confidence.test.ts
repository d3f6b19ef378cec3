import assert from 'node:assert/strict';
import { annotate } from '../../src/core/annotate.js';

describe('How likely a name is right', () => {
  /** By name; 1 where it is as good as sure. */
  const likely = (text: string, language = 'en'): ReadonlyMap<string, number> =>
    new Map(
      annotate({ text, language }).mentions.map(({ start, end, confidence = 1 }) => [
        text.slice(start, end),
        confidence,
      ]),
    );

  const clear: readonly [language: string, text: string, name: string][] = [
    ['en', 'Barack Obama said so in Washington.', 'Barack Obama'],
    ['en', 'Barack Obama said so in Washington.', 'Washington'],
    ['en', 'The minister Jane Harlow said so.', 'Jane Harlow'],
    ['en', 'The chancellor Angela Merkel met the mayor of London on Monday.', 'London'],
    ['nl', 'Premier Mark Rutte sprak in Den Haag.', 'Mark Rutte'],
  ];
  for (const [language, text, name] of clear)
    it(`is high for ${name} in “${text}”`, () => assert.ok((likely(text, language).get(name) ?? 0) >= 0.9));

  const odd: readonly [language: string, text: string, name: string][] = [
    ['en', 'The old Plimmer Tarn gate was closed.', 'Plimmer Tarn'],
    ['en', 'Harlow, Velden and Brux are on the list.', 'Harlow'],
  ];
  for (const [language, text, name] of odd)
    it(`is low for ${name} in “${text}”`, () => assert.ok((likely(text, language).get(name) ?? 1) < 0.65));

  it('is a share, told by hundredths, and only of what is not sure', () => {
    const text =
      'Harlow, Velden and Brux are on the list that Jane Harlow and Microsoft Corp gave Quorvath in Utrecht.';
    for (const { confidence } of annotate({ text, language: 'en' }).mentions) {
      if (confidence === undefined) continue;
      assert.ok(confidence >= 0.3 && confidence < 0.95);
      assert.equal(Math.round(confidence * 100) / 100, confidence);
    }
  });

  it('is the same whatever was read before', () => {
    const text = 'Harlow, Velden and Brux are on the list.';
    const before = [...likely(text)];
    likely('The old Plimmer Tarn road was closed by Barack Obama, Jane Harlow and many others in the town of Utrecht.');
    assert.deepEqual([...likely(text)], before);
  });
});
