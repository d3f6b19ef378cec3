import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotateWhole } from '../../src/core/annotate.js';
import type { CorpusEvent } from '../../src/core/events/corpusEvent.js';
import { StoryEvents } from '../../src/core/index/storyEvents.js';
import type { Story } from '../../src/core/stories/story.js';
import { actors as lexicon } from './actors.js';

const DATE = '2019-05-10';

/** `kind status date: title` of the event that an article was written for. */
function leadOf(text: string, language = 'en', date: string | undefined = DATE): string | undefined {
  const { events } = annotateWhole({ text, language, ...(date && { date }) }, { lexicon });
  const lead = events.find(({ isLead }) => isLead);
  return lead && `${lead.kind} ${lead.status} ${lead.date}: ${text.slice(lead.headline.start, lead.headline.end)}`;
}

describe('The event an article was written for', () => {
  describe('is', () => {
    const cases: readonly (readonly [text: string, lead: string, language?: string])[] = [
      [
        'Acme Buys Bolt for a Song\n\nAcme said on Thursday that it had agreed to buy its rival Bolt.',
        'announcement done 2019-05-10: Acme Buys Bolt for a Song',
      ],
      [
        'PARIS, May 9 (Wire) -- Acme on Thursday opened its first shop in the city of Paris.',
        'opening done 2019-05-09: Acme on Thursday opened its first shop in the city of Paris',
      ],
      [
        'Paris: Jane Doe was arrested on Wednesday after a long search.',
        'justice done 2019-05-08: Jane Doe was arrested on Wednesday after a long search',
      ],
      // A long title leaves out what a name is.
      [
        'Acme, a maker of pumps and valves for the water works of large and small towns in the north, said on Wednesday that it had bought Bolt.',
        'acquisition done 2019-05-08: Acme, a maker of pumps and valves for the water works of large and small towns in the north, said on Wednesday that it had bought Bolt',
      ],
      // What is planned for a day that is told is told for that day; for no day, it is announced.
      [
        'Acme will launch the Padlet One in the shops on September 3.',
        'launch planned 2019-09-03: Acme will launch the Padlet One in the shops on September 3',
      ],
      [
        'Acme will launch the Padlet One in all its own shops.',
        'announcement done 2019-05-10: Acme will launch the Padlet One in all its own shops',
      ],
      [
        'Acme may acquire the whole of its rival Bolt, it said.',
        'acquisition rumoured 2019-05-10: Acme may acquire the whole of its rival Bolt, it said',
      ],
      [
        'Jane Doe on Thursday praised the work of all the nurses.',
        'news done 2019-05-09: Jane Doe on Thursday praised the work of all the nurses',
      ],
      // A byline and a line of a date are no headlines.
      [
        'By Jane Doe of the Wire\n9 May 2019, 10:31\n\nAcme has acquired its old rival Bolt, it said.',
        'acquisition done 2019-05-10: Acme has acquired its old rival Bolt, it said',
      ],
      [
        'Acme nam donderdag in Parijs zijn oude concurrent Bolt over.',
        'acquisition done 2019-05-09: Acme nam donderdag in Parijs zijn oude concurrent Bolt over',
        'nl',
      ],
    ];
    for (const [text, lead, language] of cases) it(lead, () => assert.equal(leadOf(text, language), lead));
  });

  describe('is none where the first sentence', () => {
    const silent: readonly (readonly [string, string])[] = [
      ['denies', 'Acme did not launch the Padlet One on Thursday, it said.'],
      ['tells of another time', 'Acme launched its first phone with Bolt in March 2011.'],
      ['tells what is so', 'Acme is one of the oldest makers of pumps in Paris.'],
      ['tells what a story tells', 'The film tells of a man who loses his way in Paris.'],
      ['names nobody', 'A man was arrested on Thursday after a long search for him.'],
      ['tells what was, on no day', 'Jane Doe liked to ask many questions about the nurses of her town.'],
      ['is of its writer', 'We met Jane Doe on Thursday in one of the shops of Acme.'],
      ['is a caption', 'Jane Doe on Thursday.'],
      ['says how things are', 'Acme said on Thursday that its prospects are as good as those of Bolt.'],
      ['is a view', 'Jane Doe on Thursday underscored the need for more nurses in her town.'],
      ['is a forecast', 'The output of all shops of Acme is expected to grow this year.'],
      ['says that nobody did', 'Acme has not been approached by its rival Bolt, a man at Acme said.'],
      ['has lost its beginning', '("BLT"), parent of the maker of pumps Bolt, on Thursday opened a shop.'],
    ];
    for (const [name, text] of silent) it(name, () => assert.equal(leadOf(text), undefined));
  });

  it('happened where the first sentence says that somebody has done it', () =>
    assert.equal(
      leadOf('Jane Doe has attended a large gathering of nurses in the city of Paris.'),
      'news done 2019-05-10: Jane Doe has attended a large gathering of nurses in the city of Paris',
    ));

  it('leaves out of a long title what a name is', () => {
    const text =
      'Acme, a maker of pumps and valves for the water works of large and small towns in the whole of the north, said that it had bought Bolt.';
    const { events } = annotateWhole({ text, language: 'en', date: DATE }, { lexicon });
    assert.equal(text.slice(events[0]?.standIn?.start, events[0]?.standIn?.end), text.slice(4, text.indexOf(' said')));
  });

  it('happens where its sentence says, and has nobody for an actor where it names nobody', () => {
    const text = 'Eleven people drowned on Thursday when a boat sank on its way from Kenya, police said.';
    const lead = annotateWhole({ text, language: 'en', date: DATE }, { lexicon }).events.find(({ isLead }) => isLead);
    assert.deepEqual([lead?.participants, lead?.places], [[], ['place/kenya']]);
  });

  it('has no date in an article without one, but for the day that it names', () => {
    assert.equal(
      leadOf('Acme has acquired its old rival Bolt, it said.', 'en', '')?.split(':')[0],
      'acquisition done ',
    );
    assert.equal(
      leadOf('Acme acquired its rival Bolt on 3 May 2018, it said.', 'en', '')?.split(':')[0],
      'acquisition done 2018-05-03',
    );
  });
});

describe('The events of a story', () => {
  const event = (id: string, date: string, kind: CorpusEvent['kind'], ...participants: string[]): CorpusEvent => ({
    id: `${id}@0`,
    kind,
    status: 'done',
    date,
    title: `What ${id} tells`,
    participants,
    witnesses: [{ article: id, evidence: { start: 0, end: 10 } }],
    places: [],
    isLead: true,
  });
  const storyOf = (articles: readonly string[]): Story => ({ id: 'story/a', articles, leading: 'b' });
  const told = (events: readonly CorpusEvent[], ...articles: string[]): string[] =>
    new StoryEvents()
      .of(events, [storyOf(articles)])
      .map(
        ({ date, kind, title, witnesses }) => `${date} ${kind} ${title}: ${witnesses.map((w) => w.article).join(' ')}`,
      );
  const a = event('a', '2019-05-08', 'death', 'jane');
  const b = event('b', '2019-05-09', 'news', 'jane', 'acme');
  const undated = event('c', '', 'justice', 'acme');

  it('are one where they lie a few days apart, titled by the article that speaks for it', () =>
    assert.deepEqual(told([a, b], 'a', 'b'), ['2019-05-08 death What b tells: a b']));
  it('are one with an undated one of the same people', () =>
    assert.deepEqual(told([undated, a, b], 'a', 'b', 'c'), ['2019-05-08 death What b tells: a b c']));
  it('are several weeks apart', () =>
    assert.equal(told([a, event('b', '2019-05-29', 'death', 'jane')], 'a', 'b').length, 2));
  it('are several of two kinds and other people', () =>
    assert.equal(told([a, event('b', '2019-05-09', 'sport', 'bolt')], 'a', 'b').length, 2));
  it('are several without a date and with other people', () =>
    assert.equal(told([a, event('c', '', 'death', 'bolt')], 'a', 'c').length, 2));
  it('leave alone what no article was written for, and other stories', () => {
    assert.equal(told([{ ...a, isLead: false }, b], 'a', 'b').length, 2);
    assert.equal(told([a, b], 'a', 'd').length, 2);
  });
  it('are what they would be anew, whatever came, went and was told by whom before', () => {
    const all = [a, b, undated, event('d', '2019-05-09', 'death', 'jane'), event('e', '2019-06-09', 'sport', 'bolt')];
    const articles = fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.subarray(all), articles)), (changes) => {
        const changed = new StoryEvents();
        for (const [events, of] of changes) {
          const fresh = new StoryEvents();
          const stories = [storyOf(of)];
          const made = changed.of(events, stories);
          assert.deepEqual(made, fresh.of(events, stories));
          for (const one of ['jane', 'acme', 'bolt']) {
            const told = events.filter(({ participants }) => participants.includes(one));
            assert.deepEqual(
              changed.instead(told),
              made.filter(({ participants }) => participants.includes(one)),
            );
          }
        }
      }),
    );
  });
  it('do not depend on their order', () =>
    assert.deepEqual(told([b, undated, a], 'a', 'b', 'c'), told([a, b, undated], 'a', 'b', 'c')));
});
