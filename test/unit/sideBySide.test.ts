import assert from 'node:assert/strict';
import { partnersOf, sharedFacts } from '../../src/presentation/sideBySide/sharedFacts.js';
import { corpusIn, corpusOf } from './shownCorpus.js';

const ACME = [{ id: 'acme', name: 'Acme Corp.', kind: 'company' as const, aliases: ['Acme'] }];
const head = (title: string): string => `---\ntitle: ${title}\ndate: 2015-02-03\n---\n\n`;

const TEXTS = {
  a: `${head('One')}Acme’s staff was 512 in 2011. Acme’s revenue was $5.12 million in 2014. Acme’s profit was $1.1 million in 2014.\n`,
  b: `${head('Two')}In 2014 Acme’s revenue was $5.12 million. Acme’s profit was $3.2 million in 2014.\n`,
  c: `${head('Three')}Acme’s revenue was $5.12 million in 2014. It rained.\n`,
  d: `${head('Four')}Beta’s revenue was $9 million in 2012.\n`,
};

describe('Two articles side by side', () => {
  const corpus = corpusOf(TEXTS, ACME);
  const told = (left: keyof typeof TEXTS, right: keyof typeof TEXTS) =>
    sharedFacts(corpus, left, right).map((fact) => [
      fact.kind,
      TEXTS[left].slice(fact.left.start, fact.left.end),
      TEXTS[right].slice(fact.right.start, fact.right.end),
    ]);

  it('share the figures that say the same, and those that differ, in the order of the left one', () => {
    assert.deepEqual(told('a', 'b'), [
      ['same', '$5.12 million', '$5.12 million'],
      ['differs', '$1.1 million', '$3.2 million'],
    ]);
  });

  it('share the same from either side', () => {
    assert.deepEqual(
      told('b', 'a').map(([kind, left, right]) => [kind, right, left]),
      told('a', 'b'),
    );
  });

  it('share nothing with articles of something else, nor with themselves', () => {
    assert.deepEqual(told('a', 'd'), []);
    assert.deepEqual(told('a', 'a'), []);
    assert.deepEqual(sharedFacts(corpus, 'a', 'gone'), []);
  });

  it('say at each place what the other tells', () => {
    const [same, differs] = sharedFacts(corpus, 'a', 'b');
    assert.equal(same?.leftNote, '“Two” tells the same: $5.12 million');
    assert.equal(differs?.rightNote, '“One” tells something else: $1.1 million');
  });

  it('are chosen from those that share most, then from the others', () => {
    assert.deepEqual(
      partnersOf(corpus, 'a').map(({ title, facts, differing }) => [title, facts, differing]),
      [
        ['Two', 2, 1],
        ['Three', 1, 0],
        ['Four', 0, 0],
      ],
    );
    assert.deepEqual(
      partnersOf(corpus, 'd').map(({ facts }) => facts),
      [0, 0, 0],
    );
    assert.deepEqual(partnersOf(corpusOf({ a: TEXTS.a }), 'a'), []);
  });

  it('share events that both tell', async () => {
    const sample = await corpusIn('corpus', 2);
    const [one = '', other = ''] = sample.index.listing().map(({ id }) => id);
    const events = sharedFacts(sample, one, other).filter(({ kind }) => kind === 'event');
    assert.equal(events.length, 1);
    assert.match(events[0]?.leftNote ?? '', /^“Ringing up sales” tells of it too: /);
    assert.equal(partnersOf(sample, one)[0]?.facts, sharedFacts(sample, one, other).length);
  });

  it('show hostile titles as they are', () => {
    const hostile = corpusOf(
      { h: `${head('"$(zap) [x](command:y)"')}Acme’s revenue was $5.12 million in 2014.\n`, b: TEXTS.b },
      ACME,
    );
    const [fact] = sharedFacts(hostile, 'b', 'h');
    assert.ok(fact && !fact.leftNote.includes('$(zap)'));
  });
});
