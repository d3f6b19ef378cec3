import assert from 'node:assert/strict';
import { annotateWhole } from '../../src/core/annotate.js';
import { eventTitle } from '../../src/core/events/eventTitle.js';
import { sourcedTellings } from '../../src/core/events/sourcedTellings.js';
import { actors as lexicon } from './actors.js';

const DATE = '2019-05-10';
/** The sentence that an article is written for tells an event of its own. */
const FIRST: Readonly<Record<string, string>> = {
  en: 'On Monday all was quiet on the coast of the island.',
  nl: 'Op maandag was alles rustig aan de kust van het eiland.',
  de: 'Am Montag war alles ruhig an der Küste der Insel.',
};

/** `status date: title` of each event that the words tell behind the first sentence. */
function told(words: string, language = 'en'): readonly string[] {
  const text = `${FIRST[language]}\n\n${words}`;
  const annotations = annotateWhole({ text, language, date: DATE }, { lexicon });
  const article = { id: 'a', path: 'a.txt', title: '', authors: [], sections: [], text };
  const tellings = sourcedTellings({ article, annotations }, (id) => lexicon.entities.get(id)?.name);
  return tellings
    .filter(({ telling }) => telling.evidence.start > 0)
    .map(({ telling, headline }) => `${telling.status} ${telling.date}: ${eventTitle(headline)}`);
}

describe('What happened at a date', () => {
  describe('is told, whatever its verb', () => {
    const cases: readonly (readonly [text: string, event: string, language?: string])[] = [
      ['In 1848, Paris became the seat of a new council.', 'done 1848: Paris became the seat of a new council'],
      ['Jane Doe was last seen at a small inn on April 30.', 'done 2019-04-30: Jane Doe was last seen at a small inn'],
      ['The village near Paris was flooded in 1910.', 'done 1910: The village near Paris was flooded'],
      [
        'The council of Paris split the old quarter into two halves in 1910.',
        'done 1910: The council of Paris split the old quarter into two halves',
      ],
      // The day stands before the subject, or behind what "and" joins.
      [
        'On April 2, the car of Jane Doe, an old Volvo, was pulled out of the lake.',
        'done 2019-04-02: The car of Jane Doe, an old Volvo, was pulled out of the lake',
      ],
      [
        'Officers searched the home and office of Jane Doe on April 2.',
        'done 2019-04-02: Officers searched the home and office of Jane Doe',
      ],
      // A word that stands for a name gives way to it, and one that stands for a thing is left out.
      ['The film is by Jane Doe, who was thrown off a horse in 2018.', 'done 2018: Jane Doe was thrown off a horse'],
      [
        'The case went to a court in Paris, which freed three bankers in 2017.',
        'done 2017: A court in Paris freed three bankers',
      ],
      [
        'An odd wish of the head of the council, Jane Doe, reached the ears of the press in Paris last January.',
        'done 2019-01: An odd wish of the head of the council, Jane Doe, reached the ears of the press in Paris last January',
      ],
      // The subject stands before an aside, or before what "and" joins.
      [
        'Jane Doe, the head of the council, was deposed and fled across the border in 1973.',
        'done 1973: Jane Doe, the head of the council, was deposed and fled across the border',
      ],
      [
        'Bolt will move into its new tower in Paris in June.',
        'planned 2019-06: Bolt will move into its new tower in Paris',
      ],
      [
        'Bolt is set to be split into two firms on June 3.',
        'planned 2019-06-03: Bolt is set to be split into two firms',
      ],
      [
        'De raad van Paris werd in 1910 na een brand ontbonden.',
        'done 1910: De raad van Paris werd in 1910 na een brand ontbonden',
        'nl',
      ],
      ['In 1910 kreeg Jane Doe de eerste prijs.', 'done 1910: In 1910 kreeg Jane Doe de eerste prijs', 'nl'],
      [
        'Jane Doe gewann 1910 den ersten Preis der Stadt.',
        'done 1910: Jane Doe gewann 1910 den ersten Preis der Stadt',
        'de',
      ],
    ];
    for (const [text, event, language] of cases) it(text, () => assert.deepEqual(told(text, language), [event]));
  });

  describe('is not', () => {
    const cases: readonly (readonly [name: string, text: string, language?: string])[] = [
      ['a state of affairs', 'Jane Doe lived in Paris in 1910.'],
      ['a view', 'In 2018 Jane Doe believed in Bolt and its plans.'],
      ['what somebody said', 'Jane Doe said in 2018 that all was well at Bolt.'],
      ['how something went', 'Sales of Bolt fell 22.5% in 2018.'],
      ['denied', 'Jane Doe did not leave Paris in 2018.'],
      ['only imagined', 'Jane Doe would have left Paris in 2018.'],
      ['of a year that says which', 'Jane Doe trained hard for the 2018 World Cup in Paris.'],
      ['of a number', 'The council of Paris passed law 127 of 2018.'],
      ['of nobody and nowhere', 'The bridge was closed in 2018.'],
      ['told by the writer', 'In 2018 we left Paris for good.'],
      ['of somebody whom nothing names', 'They left Paris in 2018.'],
      ['a participle of a thing', 'The depot, built in 1922, is in Paris.'],
      ['of the time that something is measured from', 'Bolt moved three times between 2014 and 2018.'],
      ['of several times', 'Jane Doe reached the end to add to her wins in Paris in 2008, 2016 and 2018.'],
      ['of a day that counts from another', 'Jane Doe left Paris the following day.'],
      ['of a day of record', 'Bolt voted a split of its shares, record May 3.'],
      ['a forecast', 'Jane Doe expects Bolt to grow to 5 million users in 2020.'],
      ['of "the case" alone', 'Jane Doe filed the case in 2018.'],
      ['done to "him"', 'The council of Paris awarded him a prize in 2018.'],
      ['of a clause with two verbs', 'The book printed in 2018 sold out in Paris.'],
      ['of a list', 'The goods were sent to Bolt and Acme at a rate fixed in 2018.'],
      ['of a clause that hangs on another', 'Zij wist dat Jane Doe in 1910 naar Paris ging.', 'nl'],
    ];
    for (const [name, text, language] of cases) it(name, () => assert.deepEqual(told(text, language), [], text));
  });
});
