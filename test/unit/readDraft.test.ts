import assert from 'node:assert/strict';
import { isoToday, readDraft } from '../../src/core/drafts/readDraft.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';

describe('A draft is read', () => {
  const read = (text: string) =>
    readDraft({ file: 'draft.md', id: 'draft', today: '2024-05-03', language: 'en' }, text, compileLexicon([]));
  const periods = (text: string) => read(text).annotations.figures.map(({ period }) => period);

  it('as what is told today, where it tells no date', () => {
    assert.equal(read('Acme sold 5 million boats.').article.date, '2024-05-03');
    assert.deepEqual(periods('Acme Corp. sold 5 million boats last year.'), ['2023']);
    assert.deepEqual(periods('Acme Corp. sold 5 million boats in 2012.'), ['2012']);
  });

  it('as what is told on the date that it tells', () =>
    assert.deepEqual(periods('---\ndate: 2015-02-03\n---\n\nAcme Corp. sold 5 million boats last year.\n'), ['2014']));

  it('on the day it is where its writer is', () => assert.equal(isoToday(new Date(2024, 0, 5, 23, 59)), '2024-01-05'));
});
