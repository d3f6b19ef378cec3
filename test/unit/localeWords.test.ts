import assert from 'node:assert/strict';
import { dates } from '../../src/core/locales/en/dates.js';
import { events } from '../../src/core/locales/en/events.js';
import { figures } from '../../src/core/locales/en/figures.js';
import { en } from '../../src/core/locales/en/index.js';
import { links } from '../../src/core/locales/en/links.js';
import { relations } from '../../src/core/locales/en/relations.js';
import { words } from '../../src/core/locales/en/words.js';
import { rowsOf, withWords, wordsByField } from '../../src/core/locales/words.js';

/** The sections by which sentences are read. Names and furniture are lists of another kind: "May" is a month there too. */
const sections: Readonly<Record<string, object>> = { figures, dates, events, relations, links };

/** What is no list of words, though it looks like one. */
const CHOICES = /^(?:verbForms|countedWord|decimalSeparator|numericOrder|\w*(?:Endings|Suffixes|Prefixes|Letters))$/;

const listed = (value: unknown): readonly string[] | undefined => {
  if (typeof value === 'string') return value.split(',').flatMap((word) => word.trim().replace(/\s+/g, ' ') || []);
  return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined;
};

/** The fields in which each word stands by hand. */
function byHand(): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [section, data] of Object.entries(sections)) {
    for (const [field, value] of Object.entries(data)) {
      if (CHOICES.test(field)) continue;
      for (const word of listed(value) ?? []) fields.set(word, [...(fields.get(word) ?? []), `${section}.${field}`]);
    }
  }
  return fields;
}

describe('The words of English', () => {
  it('stand in the lists of one reader, or in a line of words.ts', () => {
    const wrong = [...byHand()].filter(([, fields]) => new Set(fields.map((field) => field.split('.')[0])).size > 1);
    assert.deepEqual(
      wrong.map(([word, fields]) => `"${word}" is in ${fields.join(' and ')}: give it one line in words.ts`),
      [],
    );
  });

  it('stand in no list by hand that words.ts puts them in', () => {
    const hands = byHand();
    const twice = [...wordsByField(words)].flatMap(([field, list]) =>
      list.filter((word) => hands.get(word)?.includes(field)).map((word) => `${word}: ${field}`),
    );
    assert.deepEqual(twice, []);
  });

  it('have one line each, of features that there are', () => {
    const rows = rowsOf(words.words);
    assert.ok(rows.length > 200);
    assert.equal(new Set(rows.map(([word]) => word)).size, rows.length);
    for (const field of [...wordsByField(words).keys(), ...Object.values(words.features).flat()]) {
      const [section = '', name = ''] = field.split('.');
      assert.ok(listed((sections[section] as Record<string, unknown> | undefined)?.[name]), field);
    }
    for (const [word, features] of rows)
      assert.equal(new Set(features.split(' ')).size, features.split(' ').length, word);
  });

  it('are all in the lists that the readers get', () => {
    for (const [field, list] of wordsByField(words)) {
      const [section = '', name = ''] = field.split('.');
      const given = listed((en as unknown as Record<string, Record<string, unknown>>)[section]?.[name]) ?? [];
      for (const word of list) assert.ok(given.includes(word), `${word}: ${field}`);
    }
  });

  it('join those of a list, be it a text or an array, and leave the data alone', () => {
    const data = { language: 'xx', figures: { and: 'i' }, links: { to: ['al'] }, dates: { of: '' } };
    const joined = withWords(data, {
      features: { link: ['figures.and', 'links.to'] },
      words: 'u: link\n  a o: figures.and dates.of\n\nnot a row',
    });
    assert.equal(joined.figures.and, 'i, u, a o');
    assert.deepEqual(joined.links.to, ['al', 'u']);
    assert.deepEqual(joined.dates, { of: 'a o' });
    assert.equal(data.figures.and, 'i');
  });
});
