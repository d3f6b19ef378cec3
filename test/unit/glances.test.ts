import assert from 'node:assert/strict';
import { annotationAt } from '../../src/presentation/annotationAt.js';
import type { Card } from '../../src/presentation/cards/card.js';
import { cardAt } from '../../src/presentation/cards/cardAt.js';
import type { ListedCorpus } from '../../src/presentation/rows/articleRows.js';
import { corpusOf } from './shownCorpus.js';

const acme = { id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: ['Acme'] } as const;
const zenith = { id: 'zenith', name: 'Zenith Inc.', kind: 'company', aliases: ['Zenith'] } as const;

/** The card of the first `text` in article `a`. */
function cardOf(corpus: ListedCorpus, text: string, kind: 'hover' | 'view' = 'hover'): Card {
  const here = corpus.index.article('a');
  assert.ok(here);
  const at = annotationAt(here.annotations, here.article.text.indexOf(text) + 1);
  assert.ok(at, text);
  return cardAt(corpus, here, at, { kind, ink: 'dark' }).card;
}

const linesOf = ({ groups }: Card): string[] =>
  groups.flat().map(({ parts, chart }) => chart?.alt ?? parts.map(({ text }) => text).join(''));

describe('A company at a glance', () => {
  const told = corpusOf(
    {
      a: '---\ndate: 2015-02-03\n---\n\nAcme Corp. sold 3 million boats in 2014.\n\nAcme bought Zenith Inc. on May 3, 2014.\n',
      b: '# The boat trade\n\nAcme is a maker of boats. It sold 2 million boats in 2013. It had 900 employees in 2013.\n',
    },
    [acme, zenith],
  );

  it('is who that is, its figures, its events and where it is named', () => {
    const card = cardOf(told, 'Acme Corp.');
    const lines = linesOf(card);
    assert.equal(lines.length, 4, lines.join('\n'));
    assert.match(lines[0] ?? '', /^Acme Corp\. · company · “Acme is a maker of boats”$/);
    assert.match(lines[1] ?? '', /^Figures: boats: 3 million \(2014\) · .*900.* \(2013\)$/);
    assert.match(lines[2] ?? '', /^Events: May 3, 2014: ./);
    assert.match(lines[3] ?? '', /^Mention 1 of 2 here · 3 mentions in 2 articles: The boat trade$/);
    assert.ok(card.more, 'the rest stands in the whole card');
  });

  it('leads to where it is told', () => {
    const places = cardOf(told, 'Acme Corp.')
      .groups.flat()
      .flatMap(({ parts }) => parts.flatMap(({ passage }) => passage ?? []));
    assert.ok(places.length >= 5);
    assert.ok(places.every(({ uri }) => uri.endsWith('/a.md') || uri.endsWith('/b.md')));
  });

  it('quotes another article where it has neither figures nor events', () => {
    const bare = corpusOf({ a: 'We asked Acme Corp. about it.', b: 'Nobody at Acme Corp. spoke.' }, [acme]);
    const lines = linesOf(cardOf(bare, 'Acme Corp.'));
    assert.deepEqual(lines, [
      'Acme Corp. · company',
      'Mention 1 of 1 here · 2 mentions in 2 articles',
      'b.md',
      '“Nobody at Acme Corp. spoke.”',
    ]);
  });

  it('says why it is taken for one where nothing else is known, and leads to no more', () => {
    const alone = corpusOf({ a: 'We asked Acme Corp. about it.' }, [acme]);
    const card = cardOf(alone, 'Acme Corp.');
    assert.deepEqual(linesOf(card), ['Acme Corp. · company', 'Mention 1 of 1', 'Why: “Acme Corp.” in the lexicon']);
    assert.equal(card.more, undefined);
  });

  it('stands whole in the view, with the quotations', () => {
    const lines = linesOf(cardOf(told, 'Acme Corp.', 'view'));
    assert.ok(lines.length > 8, lines.join('\n'));
    assert.ok(
      lines.some((line) => /^“Acme is a maker of boats\.”/.test(line)),
      lines.join('\n'),
    );
    assert.equal(lines.at(-1), 'Why: “Acme Corp.” in the lexicon');
  });
});

describe('A figure of a series', () => {
  const sales = corpusOf(
    {
      a: 'Acme Corp. sold 3 million boats in 2014.',
      b: 'Acme Corp. sold 2 million boats in 2013.',
      c: 'Acme Corp. sold 1 million boats in 2012.',
    },
    [acme],
  );

  it('begins with its chart, which says in a hover what it shows', () => {
    const lines = linesOf(cardOf(sales, '3 million'));
    assert.match(lines[1] ?? '', /^Over time: 1 million \(2012\), 2 million \(2013\), 3 million \(2014\)$/);
    assert.equal(lines.filter((line) => line.startsWith('Over time')).length, 1);
  });

  it('lists in the view its points, each leading to its sentence, below the chart', () => {
    const [, chart, points] = cardOf(sales, '3 million', 'view').groups.flat();
    assert.equal(chart?.chart?.alt, 'Bar chart of these figures');
    assert.equal(points?.parts.filter(({ passage }) => passage).length, 3);
  });

  it('has no chart where there are but two points', () => {
    const two = corpusOf(
      { a: 'Acme Corp. sold 3 million boats in 2014.', b: 'Acme Corp. sold 2 million boats in 2013.' },
      [acme],
    );
    assert.ok(
      cardOf(two, '3 million')
        .groups.flat()
        .every(({ chart }) => chart === undefined),
    );
  });
});
