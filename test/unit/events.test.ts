import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotateWhole } from '../../src/core/annotate.js';
import {
  byDate,
  type CorpusEvent,
  preciseFirst,
  type SourcedTelling,
  ToldEvent,
} from '../../src/core/events/corpusEvent.js';
import { eventTitle } from '../../src/core/events/eventTitle.js';
import { type PreparedTelling, prepare, sameEvent } from '../../src/core/events/sameEvent.js';
import { sourcedTellings } from '../../src/core/events/sourcedTellings.js';
import type { EventTelling } from '../../src/core/model.js';
import { actors as lexicon } from './actors.js';
import { EventsOfArticles } from './eventsOfArticles.js';
import { wholeEvent } from './toldEvent.js';

const DATE = '2019-05-10';

const FIRST: Readonly<Record<string, string>> = {
  en: 'On Monday all was quiet on the coast of the island.',
  nl: 'Op maandag was alles rustig aan de kust van het eiland.',
};

/** An article on the company that the words name first, in which they stand behind the sentence it was written for. */
function articleWith(words: string, language = 'en'): string {
  const about = /Acme|Bolt|Cora/.exec(words)?.[0] ?? 'Acme';
  return `${FIRST[language]}\n\n${words}\n\n${`${about} is old. `.repeat(12)}`;
}

function tell(
  words: string,
  language = 'en',
  date = DATE,
): { readonly text: string; readonly events: readonly EventTelling[] } {
  const text = articleWith(words, language);
  return { text, events: annotateWhole({ text, language, date }, { lexicon }).events };
}

const titles = (words: string, language = 'en', date = DATE): readonly string[] => {
  const text = articleWith(words, language);
  const annotations = annotateWhole({ text, language, date }, { lexicon });
  const article = { id: 'a', path: 'a.txt', title: '', authors: [], sections: [], text };
  return sourcedTellings({ article, annotations }, (id) => lexicon.entities.get(id)?.name).map((t) =>
    eventTitle(t.headline),
  );
};

describe('Events', () => {
  describe('are told', () => {
    // text, kind, status, date, participants
    const told: readonly (readonly [string, string, string, string, string])[] = [
      ['Acme launched the Padlet One in March 2018.', 'launch', 'done', '2018-03', 'acme pad'],
      ['In March 2018, Acme launched the Padlet One.', 'launch', 'done', '2018-03', 'acme pad'],
      ['Acme will launch the Padlet One in September.', 'launch', 'planned', '2019-09', 'acme pad'],
      ['Acme may launch the Padlet One in September.', 'launch', 'rumoured', '2019-09', 'acme pad'],
      ['Acme reportedly acquired Bolt in 2018.', 'acquisition', 'rumoured', '2018', 'acme bolt'],
      ['Bolt was acquired by Acme in 2018.', 'acquisition', 'done', '2018', 'bolt acme'],
      ['Acme plans to acquire Bolt in 2020.', 'acquisition', 'planned', '2020', 'acme bolt'],
      ['Acme was founded in April 2010.', 'founding', 'done', '2010-04', 'acme'],
      ['Acme teamed up with Bolt in 2018.', 'partnership', 'done', '2018', 'acme bolt'],
      ['Acme is teaming up with Bolt.', 'partnership', 'done', '2019-05', 'acme bolt'],
      ['Acme recently teamed up with Bolt.', 'partnership', 'done', '2019', 'acme bolt'],
      ['Acme sold 7.19 million phones in 2018.', 'result', 'done', '2018', 'acme'],
      ['Acme set a target of 60 million phones for 2019.', 'target', 'planned', '2019', 'acme'],
      ['Acme hired Jane Doe in 2017.', 'appointment', 'done', '2017', 'acme jane'],
      ['Acme opened its first store in Paris in 2015.', 'opening', 'done', '2015', 'acme'],
      ['Jane Doe was arrested in March 2018.', 'justice', 'done', '2018-03', 'jane'],
      ['Jane Doe died in 2018.', 'death', 'done', '2018', 'jane'],
      ['Jane Doe was re-elected in 2018.', 'election', 'done', '2018', 'jane'],
      ['Jane Doe will visit Acme in September.', 'visit', 'planned', '2019-09', 'jane acme'],
      ['Acme did not only launch phones in 2018, it also opened a store in Paris.', 'launch', 'done', '2018', 'acme'],
    ];
    for (const [text, kind, status, date, participants] of told) {
      it(text, () => {
        const [event] = tell(text).events;
        assert.ok(event, 'no event');
        assert.deepEqual(
          [event.kind, event.status, event.date, event.participants.join(' ')],
          [kind, status, date, participants],
        );
      });
    }

    const dutch: readonly (readonly [string, string, string, string, string])[] = [
      ['Acme werd in april 2010 opgericht.', 'founding', 'done', '2010-04', 'acme'],
      ['Jane Doe richtte in 2010 Acme op.', 'founding', 'done', '2010', 'jane acme'],
      ['In augustus 2011 bracht Acme de Padlet One uit.', 'launch', 'done', '2011-08', 'acme pad'],
      ['Acme zal in 2020 een telefoon lanceren.', 'launch', 'planned', '2020', 'acme'],
      ['Acme verkocht in 2018 26 miljoen telefoons.', 'result', 'done', '2018', 'acme'],
      ['In 2017 trok Acme Jane Doe aan.', 'appointment', 'done', '2017', 'acme jane'],
    ];
    for (const [text, kind, status, date, participants] of dutch) {
      it(text, () => {
        const [event] = tell(text, 'nl').events;
        assert.ok(event, 'no event');
        assert.deepEqual(
          [event.kind, event.status, event.date, event.participants.join(' ')],
          [kind, status, date, participants],
        );
      });
    }
  });

  describe('are not told by', () => {
    const silent: readonly (readonly [string, string, string?])[] = [
      ['a denial', 'Acme did not launch the Padlet One in 2018.'],
      ['a refusal', 'Acme refused to acquire Bolt in 2018.'],
      ['a supposition', 'If Acme launched the Padlet One in 2018, nobody noticed.'],
      ['what would be', 'Acme would launch the Padlet One in 2018.'],
      ['what could be', 'Acme could have been acquired by Bolt in 2018.'],
      ['a question', 'Will Acme launch the Padlet One in 2020?'],
      ['a purpose', 'Acme used the fair in 2018 to learn.'],
      ['a sentence without a date', 'Acme launched the Padlet One.'],
      ['a sentence with nobody in it', 'A phone was launched in 2018.'],
      ['where a stretch begins', 'It was the weakest launch of Acme since 2014.'],
      ['a report that somebody published', 'A survey published by Acme in March 2018 names Bolt.'],
      ['a decade', 'Acme launched many phones in the past two decades.'],
      ['a month that is a verb', 'Acme may grow.'],
      ['words without a figure', 'Acme sold well in 2018.'],
      ['what is brought out as “it”', 'Acme thinks of a car, and it may be released in September.'],
      ['a Dutch denial', 'Acme lanceerde in 2018 geen telefoon.', 'nl'],
      ['a Dutch supposition', 'Als Acme in 2018 een telefoon lanceerde, merkte niemand het.', 'nl'],
    ];
    for (const [name, text, language] of silent) {
      it(name, () => assert.deepEqual(tell(text, language).events, [], text));
    }
  });

  describe('belong to', () => {
    const subjects: readonly (readonly [string, string, string])[] = [
      [
        'the company told of, not the last name',
        'Acme grew. It sells through partners such as Bolt. The company sold 5 million phones in 2018.',
        'acme',
      ],
      ['the company before “it”', 'Acme grew. In 2018 it sold 5 million phones.', 'acme'],
      ['the name before “which”', 'Acme, which was founded in 2010, is small.', 'acme'],
      ['the subject of the clause before', 'Acme was founded in 2010 and opened a store in Paris in 2015.', 'acme'],
      ['whose value rose', 'The value of Acme rose to 5 billion dollars in 2018.', 'acme'],
    ];
    for (const [name, text, subject] of subjects) {
      it(name, () => {
        const { events } = tell(text);
        assert.ok(events.length > 0);
        for (const event of events) assert.equal(event.participants[0], subject);
      });
    }

    it('nobody in particular where “it” stands for something without a name', () => {
      const { events } = tell('Acme grew. The whole market shrank. It was founded in 2010.');
      assert.deepEqual(events, []);
    });
  });

  it('are one for each date of a sentence', () => {
    const { events } = tell('Acme was founded in April 2010 and launched its first phone in August 2011.');
    assert.deepEqual(
      events.map((e) => [e.kind, e.date]),
      [
        ['founding', '2010-04'],
        ['launch', '2011-08'],
      ],
    );
  });

  it('keep their spans within the text', () => {
    const { text, events } = tell('Acme grew. However, in 2018, the company (ACM) sold “5 million phones”, it said.');
    for (const { evidence, headline, standIn } of events) {
      assert.ok(evidence.start <= headline.start && headline.end <= evidence.end && evidence.end <= text.length);
      if (standIn) assert.ok(headline.start <= standIn.start && standIn.end <= headline.end);
    }
  });
});

describe('The title of an event', () => {
  const cases: readonly (readonly [string, string, string?])[] = [
    ['In March 2018, Acme launched the Padlet One.', 'Acme launched the Padlet One'],
    [
      'However, Acme teamed up with Bolt in 2018, which surprised many people in the trade.',
      'Acme teamed up with Bolt',
    ],
    ['It followed Jane Doe, who was arrested in Paris in March 2018.', 'Jane Doe was arrested in Paris'],
    ['Acme, which launched the Padlet One in 2018, is small.', 'Acme launched the Padlet One'],
    ['Bolt grew, and it hired, and launched a new phone in 2018.', 'Bolt launched a new phone'],
    ['Acme grew. The company sold 5 million phones in 2018.', 'Acme sold 5 million phones'],
    [
      'Acme grew, Acme hired. Acme rose. In 2018, only 5 million phones were sold.',
      'Acme: only 5 million phones were sold',
    ],
    ['Acme released the new "Padlet" tablet in 2018.', 'Acme released the new "Padlet" tablet'],
    ['After the Padlet One went on sale, it was delayed in March 2018.', 'Padlet One was delayed'],
    ['In augustus 2011 bracht Acme de Padlet One uit.', 'In augustus 2011 bracht Acme de Padlet One uit', 'nl'],
  ];
  for (const [text, title, language] of cases) it(title, () => assert.equal(titles(text, language)[0], title));

  it('is one line, with its quotes and brackets in pairs', () => {
    assert.equal(eventTitle('acme  said “it\nwill grow (soon.'), 'Acme said it will grow soon');
    assert.equal(eventTitle('acme said “it will grow” (soon)'), 'Acme said “it will grow” (soon)');
  });

  it('keeps a first word that has a capital of its own', () =>
    assert.equal(eventTitle('iPad sales grew'), 'iPad sales grew'));

  it('is cut at a word', () => {
    const title = eventTitle('word '.repeat(40));
    assert.ok(title.length <= 122 && title.endsWith('word …'), title);
  });
});

describe('Events of a corpus', () => {
  const telling = (article: string, words: string, language = 'en', date = DATE): SourcedTelling[] => {
    const text = articleWith(words, language);
    const annotations = annotateWhole({ text, language, date }, { lexicon });
    return sourcedTellings(
      { article: { id: article, path: article, title: '', authors: [], sections: [], text }, annotations },
      (id) => lexicon.entities.get(id)?.name,
    );
  };
  /** What the index promises, said in the plainest way: every telling is compared with every leader before it. */
  const mergeEvents = (tellings: readonly SourcedTelling[]): readonly CorpusEvent[] => {
    const groups: PreparedTelling[][] = [];
    for (const one of tellings.flatMap((t) => prepare(t) ?? []).sort(preciseFirst)) {
      const group = groups.find(([leader]) => leader && sameEvent(leader, one));
      if (group) group.push(one);
      else groups.push([one]);
    }
    return groups.map((group) => wholeEvent(new ToldEvent({ groupOf: () => group }, 0))).sort(byDate);
  };
  const indexed = (...articles: readonly (readonly SourcedTelling[])[]): readonly CorpusEvent[] => {
    const index = new EventsOfArticles();
    for (const tellings of articles) index.put(tellings[0]?.article ?? '', tellings);
    return index.events();
  };
  const merged = (...texts: readonly (readonly [string, string?])[]): number =>
    indexed(...texts.map(([text, language], i) => telling(String(i), text, language))).length;

  const same: readonly (readonly [string, readonly (readonly [string, string?])[]])[] = [
    ['a founding, by year and by month', [['Acme was founded in 2010.'], ['Acme was founded in April 2010.']]],
    ['a founding in two languages', [['Acme was founded in April 2010.'], ['Acme werd in 2010 opgericht.', 'nl']]],
    [
      'a sale, by its figure',
      [['Acme sold 26.1 million phones in 2018.'], ['Acme verkocht in 2018 26 miljoen telefoons.', 'nl']],
    ],
    ['a deal of the same two', [['Acme acquired Bolt in 2018.'], ['Bolt was acquired by Acme in May 2018.']]],
    [
      'a target',
      [['Acme aims to sell 60 million phones in 2019.'], ['Acme set a target of 60 million phones for 2019.']],
    ],
  ];
  for (const [name, texts] of same) it(`tell once ${name}`, () => assert.equal(merged(...texts), 1));

  const different: readonly (readonly [string, readonly (readonly [string, string?])[]])[] = [
    ['foundings of two companies', [['Acme was founded in 2010.'], ['Bolt was founded in 2010.']]],
    ['two results', [['Acme sold 26.1 million phones in 2018.'], ['Acme sold 5 million tablets in 2018.']]],
    [
      'results of a year and of its half',
      [['Acme sold 26 million phones in 2018.'], ['Acme sold 26 million phones in the first half of 2018.']],
    ],
    ['two years', [['Acme acquired Bolt in 2017.'], ['Acme acquired Bolt in 2018.']]],
    ['two deals', [['Acme acquired Bolt in 2018.'], ['Acme acquired Cora in 2018.']]],
    ['two launches without a figure', [['Acme launched a phone in 2018.'], ['Acme launched a car in March 2018.']]],
  ];
  for (const [name, texts] of different) it(`tell apart ${name}`, () => assert.equal(merged(...texts), 2));

  it('do not depend on the order of their tellings, and take the most precise date', () => {
    const tellings = [
      telling('a', 'Acme was founded in 2010.'),
      telling('b', 'Acme was founded in April 2010. Acme sold 26 million phones in 2018.'),
      telling('c', 'Acme sold 26.1 million phones in 2018. Acme will launch the Padlet One in 2020.'),
    ];
    const forth = indexed(...tellings);
    assert.deepEqual(indexed(...[...tellings].reverse()), forth);
    assert.equal(forth[0]?.date, '2010-04');
    assert.deepEqual(
      forth[0]?.witnesses.map((w) => w.article),
      ['b', 'a'],
    );
  });

  it('are the same whatever came, went and came back', () => {
    const names = ['Acme', 'Bolt', 'Cora'];
    const texts = names.flatMap((name, i) => [
      `${name} was founded in 2010. ${name} sold ${20 + i} million phones in 2018.`,
      `${name} was founded in April 2010. ${name} teamed up with ${names[(i + 1) % 3]} in 2018.`,
      `${name} teamed up with ${names[(i + 1) % 3]} in May 2018.`,
      // Roundings that agree with one another in chains: who leads decides who belongs together.
      `In 2018, ${name} sold about 21 million phones. In 2018, ${name} sold about 22.5 million phones.`,
      `In 2018, ${name} sold 19.5 million phones. In 2018, ${name} sold nearly 24 million phones.`,
    ]);
    const step = fc.record({
      text: fc.nat(texts.length - 1),
      slot: fc.nat(4),
      after: fc.constantFrom('ask', 'reload', 'go on'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const index = new EventsOfArticles();
        const held = new Map<string, SourcedTelling[]>();
        for (const { text, slot, after } of steps) {
          const id = `article ${slot}`;
          if (text === 0) {
            index.remove(id);
            held.delete(id);
          } else {
            const tellings = telling(id, texts[text] as string);
            index.put(id, tellings);
            held.set(id, tellings);
          }
          if (after === 'ask') index.events();
          if (after === 'reload') index.reload();
        }
        const fresh = mergeEvents([...held.values()].flat());
        assert.deepEqual(index.events(), fresh);
        for (const name of names) {
          const id = `company/${name.toLowerCase()}`;
          const own = fresh.filter(({ participants }) => participants.includes(id));
          assert.deepEqual(index.withParticipant(id).sort(byDate), own);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('take their title from who comes straight to it, and tells it as it was', () => {
    const [event] = indexed(
      telling('a', 'It remains to be seen whether Acme will acquire Bolt in 2019.'),
      telling('b', 'Acme will acquire Bolt in 2019.'),
      telling('c', 'In 2019, so much is known, Acme acquired Bolt.'),
    );
    assert.equal(event?.title, 'Acme acquired Bolt');
  });

  it('are done where one article tells them as done', () => {
    const events = indexed(
      telling('a', 'Acme will acquire Bolt in 2019.'),
      telling('b', 'Acme acquired Bolt in 2019.'),
    );
    assert.deepEqual(
      events.map((e) => e.status),
      ['done'],
    );
  });
});
