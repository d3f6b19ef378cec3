import assert from 'node:assert/strict';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import { EVENT_KINDS } from '../../src/core/model.js';
import { eventFilterText } from '../../src/presentation/events/eventFilterText.js';
import { goneTimeline, timelineOf } from '../../src/presentation/timeline/timelineOf.js';
import { eventKindName } from '../../src/presentation/wording.js';
import { corpusOf } from './shownCorpus.js';
import { toldEvent } from './toldEvent.js';

describe('The kinds of events', () => {
  it('have names that differ', () => {
    const names = EVENT_KINDS.map(eventKindName);
    assert.equal(new Set(names).size, EVENT_KINDS.length);
    assert.equal(eventKindName('justice'), 'Courts and arrests');
  });

  const texts: readonly [kinds: number, entities: readonly string[], text: string][] = [
    [0, [], ''],
    [0, ['acme'], 'acme'],
    [2, ['acme', 'jo'], 'acme or jo · Launches or Partnerships'],
    [4, [], 'Launches, Partnerships, Sales, or Foundings'],
    [22, [], 'Launches, Partnerships, Sales, or 19 others'],
  ];
  for (const [kinds, entities, text] of texts)
    it(`are in a filter of ${kinds} of them and of ${entities.length} entities “${text}”`, () => {
      const filter = { kinds: new Set(EVENT_KINDS.slice(0, kinds)), entities: new Set(entities) };
      assert.equal(eventFilterText(filter, new CorpusIndex()), text);
    });

  it('stand beside the names of the entities that the corpus knows', () => {
    const { index } = corpusOf({ a: 'Acme Corp. sold 3 million boats.' }, [
      { id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: [] },
    ]);
    const filter = { kinds: new Set(['sale'] as const), entities: new Set(['acme', 'gone']) };
    assert.equal(eventFilterText(filter, index), 'Acme Corp. or gone · Sales');
  });
});

describe('A timeline of events', () => {
  const corpus = corpusOf({ a: 'Acme is sued by Zenith.\n\nThey settle.', b: 'Acme is sued, all say.' });
  const subject = { title: 'T', notes: [] };
  const links = (html: string) => [...html.matchAll(/data-link="(\d+)"/g)].map(([, link]) => Number(link));

  it('shows what articles say as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    const events = [toldEvent({ title }), toldEvent({ id: 'b@0', date: '' })];
    const { html, ...shown } = timelineOf(corpus, events, { title, notes: ['<b>'] }, 'dark');
    assert.equal(shown.title, title);
    assert.ok(!html.includes('<img') && !html.includes('<b>'), html);
    assert.match(html, /December 19, 2012 · &#60;img src=x onerror=alert\(1\)&#62; · Courts and arrests/);
    assert.match(html, /Date unknown · Acme is sued/);
  });

  it('leads from each of its points to who tells it first, the newest first', () => {
    const events = [
      toldEvent({ id: 'old', date: '2010', witnesses: [{ article: 'b', evidence: { start: 0, end: 12 } }] }),
      toldEvent({ id: 'gone', date: '2011', witnesses: [{ article: 'gone', evidence: { start: 0, end: 12 } }] }),
      toldEvent({ id: 'new', date: '2012', witnesses: [{ article: 'a', evidence: { start: 0, end: 23 } }] }),
    ];
    const { html, passages } = timelineOf(corpus, events, subject, 'dark');
    assert.deepEqual(passages, [
      { uri: `${corpus.folder}/a.md`, span: { start: 0, end: 23 } },
      undefined,
      { uri: `${corpus.folder}/b.md`, span: { start: 0, end: 12 } },
    ]);
    assert.deepEqual(links(html).sort(), [0, 0, 1, 1, 2, 2], 'each in the picture and in the list');
  });

  it('is of the events that most articles tell where there are very many, and says so', () => {
    const many = Array.from({ length: 301 }, (_, i) => toldEvent({ id: `a@${i}`, date: `${1700 + i}` }));
    const told = toldEvent({
      id: 'told',
      date: '1600',
      witnesses: ['a', 'b'].map((article) => ({ article, evidence: { start: 0, end: 10 } })),
    });
    const { html, passages } = timelineOf(corpus, [...many, told], subject, 'dark');
    assert.match(html, />The 300 events that most articles tell, of 302\.</);
    assert.equal(passages.length, 300);
    assert.match(html, /data-link="299" data-id="told"/);
  });

  it('says that there is nothing to show, or nobody to show it of', () => {
    assert.match(timelineOf(corpus, [], subject, 'dark').html, />There are no events to show\.</);
    const gone = goneTimeline('Timeline of Acme');
    assert.match(gone.html, /Timeline of Acme.*>No article names it any more\.</);
    assert.deepEqual(gone.passages, []);
  });

  it('of an entity has its figures over time behind its events, each with its place', () => {
    const acme = { id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: [] } as const;
    const sold = (count: number, year: number) => `Acme Corp. sold ${count} million boats in ${year}.`;
    const text = [sold(3, 2011), sold(4, 2012), sold(6, 2013)].join('\n\n');
    const boats = corpusOf({ a: text }, [acme]);
    const { html, passages } = timelineOf(boats, [toldEvent()], { ...subject, entity: 'acme' }, 'dark');
    assert.deepEqual(
      passages.slice(1).map((passage) => passage && text.slice(passage.span.start, passage.span.end)),
      ['3 million', '4 million', '6 million'],
    );
    assert.deepEqual([...new Set(links(html))].sort(), [0, 1, 2, 3]);
    assert.match(html, /<img src="data:image\/svg/);
  });
});
