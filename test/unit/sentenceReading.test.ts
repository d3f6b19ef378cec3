import assert from 'node:assert/strict';
import { annotateWhole } from '../../src/core/annotate.js';
import { readArticle } from '../../src/core/articleReading.js';
import { actors as lexicon } from './actors.js';

const read = (text: string, language: string) => annotateWhole({ text, language, date: '2019-05-10' }, { lexicon });

/** How a sentence puts what it tells: its figure, its event and its relation. */
function put(text: string, language: string): string {
  const { figures, events, relations } = read(text, language);
  const relation = relations[0];
  return [
    figures[0] ? (figures[0].standing ?? 'stated') : '-',
    events[0]?.status ?? '-',
    relation ? `${relation.from} ${relation.type} ${relation.to}` : '-',
  ].join(' | ');
}

describe('A sentence is read once', () => {
  describe('and puts its figure, its event and its relation alike', () => {
    // sentence, standing of the figure | status of the event | relation
    const told: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
      en: [
        ['Acme acquired Bolt for $5 million in 2018.', 'stated | done | acme acquired bolt'],
        ['Acme has acquired Bolt for $5 million in 2018.', 'stated | done | acme acquired bolt'],
        ['Not only Acme grew: in 2018 Acme acquired Bolt.', '- | done | acme acquired bolt'],
        ['Acme did not acquire Bolt for $5 million in 2018.', 'denied | - | -'],
        ['Acme never acquired Bolt for $5 million in 2018.', 'denied | - | -'],
        ['Acme denied that it acquired Bolt for $5 million in 2018.', 'denied | - | -'],
        ['Did Acme acquire Bolt for $5 million in 2018?', 'asked | - | -'],
        ['Who says Acme acquired Bolt for $5 million in 2018?', 'asked | - | -'],
        ['It is unclear whether Acme acquired Bolt for $5 million in 2018.', 'asked | - | -'],
        ['Acme may acquire Bolt for $5 million in 2020.', 'possible | rumoured | -'],
        ['Acme is in talks to acquire Bolt in 2020.', '- | rumoured | -'],
        ['Acme wants to acquire Bolt in 2020.', '- | planned | -'],
        ['Acme reportedly acquired Bolt for $5 million in 2018.', 'rumoured | rumoured | -'],
        ['Jane Doe founded Acme in 2010.', '- | done | jane founder-of acme'],
        ['Jane Doe never founded Acme in 2010.', '- | - | -'],
      ],
      nl: [
        ['Voor 5 miljoen dollar nam Acme in 2018 Bolt over.', 'stated | done | -'],
        ['Acme heeft Bolt in 2018 niet overgenomen.', '- | - | -'],
        ['Acme ontkent dat het Bolt in 2018 heeft overgenomen.', '- | - | -'],
        ['Heeft Acme in 2018 Bolt overgenomen?', '- | - | -'],
        ['Acme wil Bolt in 2020 overnemen.', '- | planned | -'],
        ['Naar verluidt nam Acme in 2018 Bolt over.', '- | rumoured | -'],
        ['Bolt werd in 2018 overgenomen door Acme.', '- | done | acme acquired bolt'],
        ['Bolt werd in 2018 niet overgenomen door Acme.', '- | - | -'],
      ],
      de: [
        ['Acme hat Bolt 2018 übernommen.', '- | done | -'],
        ['Acme hat Bolt 2018 nicht übernommen.', '- | - | -'],
        ['Acme bestreitet, dass Acme 2018 Bolt übernommen hat.', '- | - | -'],
        ['Hat Acme 2018 Bolt übernommen?', '- | - | -'],
        ['Acme will Bolt 2020 übernehmen.', '- | planned | -'],
        ['Angeblich hat Acme 2018 Bolt übernommen.', '- | rumoured | -'],
        ['Acme könnte Bolt 2020 übernehmen.', '- | rumoured | -'],
      ],
    };
    for (const [language, cases] of Object.entries(told))
      for (const [text, expected] of cases) it(text, () => assert.equal(put(text, language), expected));
  });

  describe('and answers to whose for figures and events alike', () => {
    // text, owner of its last figure, who takes part in its last event first
    const told: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
      ['en', 'Acme grew. It sold 5 million phones in 2018.', 'acme', 'acme'],
      ['en', 'Acme grew. It opened stores. It sold 5 million phones in 2018.', 'acme', 'acme'],
      ['en', 'Acme grew. The company sold 5 million phones in 2018.', 'acme', 'acme'],
      ['en', 'Acme said sales rose. It sold 5 million phones in 2018.', 'acme', 'acme'],
      ['en', 'They met at Acme. Later, rain fell. It sold 5 million phones in 2018.', undefined, undefined],
      ['nl', 'Acme groeide. Het bedrijf verkocht in 2018 5 miljoen telefoons.', 'acme', 'acme'],
    ];
    for (const [language, text, owner, actor] of told) {
      it(text, () => {
        const { figures, events } = read(text, language);
        assert.equal(figures.at(-1)?.subject, owner);
        assert.equal(events.at(-1)?.participants[0], actor);
      });
    }
  });

  describe('and tells nothing where it points to another article', () => {
    const pointers: readonly (readonly [string, string])[] = [
      ['en', 'Read more: Acme sold 30 million phones in 2018.'],
      ['en', 'Bolt grew. Also read: Acme sold 30 million phones in 2018.'],
      ['nl', 'Bolt groeide. Lees ook: Acme verkocht in 2018 30 miljoen telefoons.'],
      ['de', 'Bolt wuchs. Mehr zum Thema: Acme verkaufte 2018 30 Millionen Telefone.'],
    ];
    const count = (language: string, text: string): readonly number[] => {
      const article = { id: 'a', path: 'a.txt', title: '', authors: [], sections: [], text };
      const annotations = read(text, language);
      const owned = annotations.figures.filter(({ subject }) => subject);
      return [owned.length, annotations.events.length, readArticle(article, annotations).statements.length];
    };
    for (const [language, text] of pointers) {
      it(text, () => assert.deepEqual(count(language, text), [0, 0, 0]));
      it(`${text}, without what leads to it`, () => {
        const [owned, , statements] = count(language, text.slice(text.indexOf(':') + 2));
        assert.deepEqual([owned, statements], [1, 1]);
      });
    }
  });
});
