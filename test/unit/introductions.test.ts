import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { textOf } from '../../src/core/corpus/article.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';

const lexicon = compileLexicon([
  { id: 'jane', name: 'Jane Roe', kind: 'person', aliases: ['Roe'] },
  { id: 'john', name: 'John Dole', kind: 'person', aliases: ['Dole'] },
  { id: 'acme', name: 'Acme', kind: 'company', aliases: ['Acmes'] },
  { id: 'borea', name: 'Borea', kind: 'company', aliases: [] },
  { id: 'guard', name: 'The Sentinel', kind: 'media', aliases: [] },
  { id: 'zelt', name: 'Zelt', kind: 'product', aliases: [] },
  { id: 'kesh', name: 'Kesh', kind: 'place', aliases: [] },
  { id: 'oria', name: 'Oria', kind: 'place', aliases: [] },
]);

interface Text {
  readonly text: string;
  readonly date?: string;
  readonly language?: string;
}

function indexOf(texts: readonly Text[]): CorpusIndex {
  const index = new CorpusIndex(lexicon.entities);
  texts.forEach(({ text, date, language = 'en' }, k) => {
    const { article } = makeArticle({ file: `${k}.txt`, language, ...(date && { date }) }, text);
    index.put({ article, annotations: annotateArticle(article, lexicon) });
  });
  return index;
}

function introductionsOf(entity: string, ...texts: readonly Text[]): string[] {
  const index = indexOf(texts);
  return index.introductionsOf(entity).map(({ article, introduction }) => {
    const annotated = index.article(article);
    return annotated ? textOf(annotated.article, introduction) : '';
  });
}

/** Language, entity, sentence, and the words that introduce the entity there; none where they are left out. */
type Case = readonly [language: string, entity: string, text: string, words?: string];

const cases: readonly Case[] = [
  // A role before the name
  ['en', 'jane', 'The fund told Malaysian finance minister Jane Roe to wait.', 'Malaysian finance minister Jane Roe'],
  ['en', 'jane', "Acme's chief executive Jane Roe resigned.", "Acme's chief executive Jane Roe"],
  ['en', 'jane', 'Yesterday President Jane Roe left.', 'President Jane Roe'],
  ['en', 'jane', 'It was said by Oria secretary of state Jane Roe.', 'Oria secretary of state Jane Roe'],
  ['en', 'acme', 'Shares of the Dutch pump maker Acme fell.', 'Dutch pump maker Acme'],
  ['en', 'kesh', 'Floods hit the northern port city of Kesh.', 'northern port city of Kesh'],
  ['nl', 'jane', 'Gisteren sprak de Amerikaanse president Jane Roe.', 'Amerikaanse president Jane Roe'],
  ['nl', 'acme', 'Dat meldt de Leidse pompenfabrikant Acme.', 'Leidse pompenfabrikant Acme'],
  ['de', 'jane', 'Am Montag sprach Bundeskanzlerin Jane Roe.', 'Bundeskanzlerin Jane Roe'],
  ['en', 'jane', 'They married a former convict named Jane Roe.', 'former convict named Jane Roe'],
  ['en', 'jane', 'China welcomes former President Jane Roe.', 'former President Jane Roe'],
  ['en', 'kesh', 'He works in a village of Kesh district.'],
  ['en', 'jane', 'Mr Jane Roe left, and so did they.'],
  ['en', 'jane', 'They met his wife Jane Roe.'],
  ['en', 'jane', 'Coach, players and Jane Roe left.'],
  ['en', 'jane', 'The reporter praised Jane Roe.'],
  ['en', 'acme', 'The company Acme bought is in Leeds.'],
  ['en', 'acme', 'The Dutch company Acme bought is in Leeds.'],
  ['en', 'acme', 'The bank and Acme merged.'],
  ['en', 'kesh', 'The Republic of Kesh is here.'],
  ['nl', 'jane', 'Zijn vrouw Jane Roe kwam ook.'],
  ['de', 'jane', 'Er traf seine Frau Jane Roe.'],
  // A phrase behind it
  ['en', 'jane', 'Jane Roe, chief executive of Acme, said so.', 'Jane Roe, chief executive of Acme'],
  ['en', 'jane', 'It pleased Jane Roe, 45, a teacher from Kesh.', 'Jane Roe, 45, a teacher from Kesh'],
  ['en', 'jane', 'Jane Roe (pictured), the head of the union, left.', 'Jane Roe (pictured), the head of the union'],
  ['en', 'jane', 'Jane Roe, a retired general who led the army, won.', 'Jane Roe, a retired general'],
  ['en', 'jane', 'Jane Roe, who is the mayor of Kesh, won.', 'Jane Roe, who is the mayor of Kesh'],
  ['en', 'acme', 'Acme, a maker of pumps based in Kesh, fell.', 'Acme, a maker of pumps based in Kesh'],
  ['en', 'acme', "Acme, one of the world's largest banks, fell.", "Acme, one of the world's largest banks"],
  ['en', 'guard', 'So said The Sentinel, a weekly newspaper.', 'The Sentinel, a weekly newspaper'],
  ['en', 'kesh', 'Kesh, the capital of Oria, was calm.', 'Kesh, the capital of Oria'],
  ['nl', 'acme', 'Acme, een pompenmaker uit Kesh, groeit.', 'Acme, een pompenmaker uit Kesh'],
  ['nl', 'jane', 'Jane Roe, directeur van Acme, vertrekt.', 'Jane Roe, directeur van Acme'],
  ['de', 'acme', 'Acme, ein Hersteller aus Kesh, wächst.', 'Acme, ein Hersteller aus Kesh'],
  ['de', 'jane', 'Das sagte Jane Roe, Acmes CEO, am Montag.', 'Jane Roe, Acmes CEO'],
  ['en', 'kesh', 'They left Kesh, a day after the storm.'],
  ['en', 'acme', 'Sales fell at Acme, The Sentinel reported.'],
  ['en', 'acme', 'At Acme, the company said, sales fell.'],
  ['en', 'zelt', 'With Zelt, the company concentrated on its app.'],
  ['nl', 'acme', 'Dat raakt dit plan voor onze grote aannemer, Acme.'],
  ['en', 'acme', 'Acme, Borea and a bank merged.'],
  ['en', 'acme', 'Acme, accusing the firm of fraud, left.'],
  ['en', 'jane', 'It was fine, said Roe, adding that the head of Acme left.'],
  ['en', 'jane', 'Jane Roe, striker John Dole and others left.'],
  ['en', 'jane', "Jane Roe's, a teacher said, was empty."],
  ['en', 'kesh', 'In Kesh, the city council said it would pay.'],
  ['en', 'kesh', 'In Kesh, president John Dole said it would pay.'],
  ['nl', 'kesh', 'In Kesh, een dag na de storm, was het stil.'],
  ['nl', 'acme', 'Volgens Acme, zei de directeur, klopt het.'],
  ['de', 'kesh', 'In Kesh, einen Tag nach dem Sturm, war es still.'],
  ['en', 'guard', 'He told The Sentinel (a Dutch weekly) so.', 'The Sentinel (a Dutch weekly)'],
  ['en', 'acme', 'It pleased Acme (and the bank).'],
  ['en', 'jane', 'It went to Jane Roe, head of Acme commenting on it.', 'Jane Roe, head of Acme'],
  // A phrase before it
  ['en', 'jane', 'The chief executive of Acme, Jane Roe, said so.', 'The chief executive of Acme, Jane Roe'],
  ['en', 'jane', "He met Acme's founder, Jane Roe.", "Acme's founder, Jane Roe"],
  ['en', 'kesh', 'It reached the Orian capital, Kesh, by noon.', 'the Orian capital, Kesh'],
  ['en', 'jane', 'Minister of State for Trade Jane Roe left.', 'Minister of State for Trade Jane Roe'],
  ['en', 'jane', 'The minister told the head of Borea Jane Roe left.', 'the head of Borea Jane Roe'],
  ['en', 'jane', 'The minister heard in Kesh Jane Roe left.'],
  ['en', 'jane', 'It was told by the head of Borea, Mr. Jane Roe.', 'the head of Borea, Mr. Jane Roe'],
  ['en', 'jane', 'A former teacher from Kesh, Roe won.', 'A former teacher from Kesh, Roe'],
  ['en', 'jane', 'The head of Borea, Roe left.', 'The head of Borea, Roe'],
  ['en', 'jane', 'The head of Borea, Roe said, has left.'],
  ['en', 'acme', "It hurt Acme, Oria's oil company, Borea and a bank."],
  ['en', 'acme', 'It hurt a Dutch bank, Acme, Borea and others.'],
  ['en', 'kesh', 'It went to Kesh, the island of Oria or even the capital of Oria.'],
  ['en', 'jane', 'According to the company, Jane Roe left.'],
  ['en', 'jane', 'John Dole, the head of Acme, Jane Roe, and others left.'],
  ['en', 'kesh', 'It began in the town of Oria, Kesh.'],
  ['en', 'jane', 'Unlike the mayor, Jane Roe left.'],
  // A sentence
  ['en', 'acme', 'Acme is a maker of pumps.', 'Acme is a maker of pumps'],
  ['en', 'jane', 'Jane Roe was the mayor of Kesh.', 'Jane Roe was the mayor of Kesh'],
  ['en', 'zelt', 'Zelt is a messaging app that hides who writes.', 'Zelt is a messaging app that hides who writes'],
  ['nl', 'acme', 'Acme is een fabrikant van pompen.', 'Acme is een fabrikant van pompen'],
  ['de', 'acme', 'Acme ist ein Pumpenhersteller aus Kesh.', 'Acme ist ein Pumpenhersteller aus Kesh'],
  ['en', 'acme', 'Acme is not a maker of pumps.'],
  ['en', 'acme', 'Is it so that Acme is a maker of pumps?'],
  ['en', 'acme', 'Acme is the latest company to leave.'],
  ['en', 'acme', 'Acme is a success.'],
  ['en', 'jane', 'The sister of Jane Roe is a teacher in Kesh.'],
  ['en', 'kesh', 'Kesh was the most visited country in 2020.'],
  ['nl', 'acme', 'Acme is geen fabrikant van pompen.'],
  ['de', 'acme', 'Acme ist kein Hersteller von Pumpen.'],
];

describe('The words that introduce a name', () => {
  for (const [language, entity, text, words] of cases) {
    it(`${language}: ${text} → ${words ?? 'none'}`, () => {
      assert.deepEqual(introductionsOf(entity, { text, language }), words === undefined ? [] : [words]);
    });
  }

  it('are those that say most, from whichever article', () => {
    assert.deepEqual(
      introductionsOf('jane', { text: 'President Jane Roe left.' }, { text: 'Jane Roe, the president of Oria, left.' }),
      ['Jane Roe, the president of Oria', 'President Jane Roe'],
    );
  });

  it('are the newest of equals', () => {
    const old = { text: 'Jane Roe, the mayor of Kesh, left.', date: '2010-01-01' };
    const recent = { text: 'Jane Roe, the governor of Oria, left.', date: '2020-01-01' };
    const best = 'Jane Roe, the governor of Oria';
    assert.equal(introductionsOf('jane', old, recent)[0], best);
    assert.equal(introductionsOf('jane', recent, old)[0], best);
  });

  it('are one place of each article', () => {
    const text = 'President Jane Roe left. Jane Roe, the president of Oria, did not stay.';
    assert.deepEqual(introductionsOf('jane', { text }), ['Jane Roe, the president of Oria']);
  });

  it('are placed in the file, whatever its lines and markup', () => {
    const text = 'So it was.\n\nThe prize went to **Jane Roe**, chief\nexecutive of Acme, on Monday\nin Kesh.';
    assert.deepEqual(introductionsOf('jane', { text }), ['Jane Roe**, chief\nexecutive of Acme']);
  });

  it('are none of a text that nobody has', () => {
    const index = indexOf([]);
    const { article } = makeArticle({ file: 'a.txt', language: 'en' }, 'Jane Roe, the mayor of Kesh, left.');
    index.put({ article: { ...article, text: '' }, annotations: annotateArticle(article, lexicon) });
    assert.deepEqual(index.introductionsOf('jane'), []);
  });
});
