import assert from 'node:assert/strict';
import { chosenFigures, comparisonOf } from '../../src/presentation/dossier/comparison.js';
import { dossierMarkdown } from '../../src/presentation/dossier/dossierMarkdown.js';
import { dossierPage } from '../../src/presentation/dossier/dossierPage.js';
import type { ListedCorpus } from '../../src/presentation/rows/articleRows.js';
import { assertStands } from './assertStands.js';
import { corpusIn, corpusOf } from './shownCorpus.js';

const chosenIn = (corpus: ListedCorpus, ...entities: readonly string[]) =>
  chosenFigures(
    corpus,
    entities.flatMap((id) => corpus.index.statementsOf(id, 1000)),
  );

function comparedIn(corpus: ListedCorpus, ...entities: readonly string[]) {
  const dossier = comparisonOf(corpus, chosenIn(corpus, ...entities));
  assert.ok(dossier);
  return { dossier, ...dossierMarkdown(dossier) };
}

const rowsIn = (text: string): readonly string[] => text.split('\n').filter((line) => /^\| (?!-)/.test(line));

describe('A comparison of figures', () => {
  const OPEC = { id: 'opec', name: 'OPEC', kind: 'organization', aliases: [] } as const;
  const ACME = { id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: ['Acme'] } as const;
  const TEXTS = {
    a: 'OPEC produced 15.3 million barrels of oil a day in February 1987.\n',
    b: 'OPEC produced 16.1 million barrels of oil a day in February 1987.\n',
    c: 'OPEC produced 17 million barrels of oil a day in January 1987. Acme Corp. sold 3 million boats in 1986.\n',
  };
  const corpus = corpusOf(TEXTS, [OPEC, ACME]);

  it('of one has a row for each, and then the sentences', () => {
    const { text } = comparedIn(corpus, 'acme');
    assert.deepEqual(
      [...text.matchAll(/^#+ .*$/gm)].map(([line]) => line),
      ['# Figures compared', '## Acme Corp.', '## Sentences'],
    );
    assert.match(text, /\n\| Boats +\| 1986 +\| 3 million +\| 3 million boats ± 500,000 \| c\.md \|/);
  });

  it('of several has whose each is in one table, and below it what is told over time', () => {
    const { text } = comparedIn(corpus, 'opec', 'acme');
    assert.deepEqual(
      [...text.matchAll(/^#+ .*$/gm)].map(([line]) => line),
      ['# Figures compared', '## OPEC', '### Oil', '## Sentences'],
    );
    assert.equal(text.match(/^\| (?:OPEC|Acme Corp\.) /gm)?.length, 4);
    assert.match(text, /\| Acme Corp\. \| Boats +\| 1986 +\| 3 million +\| 3 million boats ± 500,000 +\| c\.md \|/);
    assert.match(text, /\n- Acme Corp\. sold 3 million boats in 1986\. — c\.md\n/);
  });

  it('is drawn over time where a measure is told for several periods, and says where articles differ', () => {
    const { text, dossier } = comparedIn(corpus, 'opec');
    assert.match(text, /### Oil\n\nArticles tell this differently for one period\.\n\n\| When/);
    const [, february, other, january] = rowsIn(text);
    assert.match(february ?? '', /^\| Feb 1987 +\| 15\.3 million barrels per day +\| █{18}/);
    assert.match(other ?? '', /^\| Feb 1987 +\| 16\.1 million barrels per day +\| █{19} /);
    assert.match(january ?? '', /^\| Jan 1987 +\| 17 million barrels per day +\| █{20} /);
    assert.match(
      dossierPage(dossier, () => '#'),
      /<img src="data:image\/svg/,
    );
    const { text: once, dossier: single } = comparedIn(corpus, 'acme');
    assert.doesNotMatch(once, /█|Over time/);
    assert.doesNotMatch(
      dossierPage(single, () => '#'),
      /<img/,
    );
  });

  it('has what a dossier has: marks, and links to the sentences', async () => {
    for (const shown of [corpus, await corpusIn('corpus'), await corpusIn('test/fixtures/bridge')]) {
      const entities = [...shown.index.entities()].slice(0, 20).map(({ entity }) => entity.id);
      const { text, marks, leads, quotes } = comparedIn(shown, ...entities);
      assertStands(shown, { text, marks, leads, quotes });
      const chosen = chosenIn(shown, ...entities).figures.length;
      assert.ok(marks.filter(({ kind }) => kind === 'figure').length >= chosen, 'each figure is marked');
      assert.ok(leads.length >= chosen, 'each row leads somewhere');
    }
  });

  for (const [said, read] of [
    ['3 million boats', '3 million boats ± 500,000'],
    ['3,127 boats', '3,127 boats'],
    ['about 1,000 boats', 'about 1,000 boats ± 50'],
    ['more than 40 boats', 'more than 40 boats'],
    ['nearly 100 boats', 'about 100 boats (95 – 100)'],
    ['3.5 to 4.5 million boats', '3.5 million to 4.5 million boats ± 50,000'],
  ] as const)
    it(`says of “${said}” how far it may be off`, () => {
      const shown = corpusOf({ a: `Acme sold ${said} in 1986.` }, [ACME]);
      const [, row = ''] = rowsIn(comparedIn(shown, 'acme').text);
      assert.equal(row.split('|').at(-3)?.trim(), read);
    });

  it('is called by whose figures they are', () => {
    const shown = corpusOf({ a: 'Acme sold 3 boats. Beta sold 4 boats. Gamma sold 5 boats.' }, [
      { id: 'acme', name: 'Acme', kind: 'company', aliases: [] },
      { id: 'beta', name: 'Beta', kind: 'company', aliases: [] },
      { id: 'gamma', name: 'Gamma', kind: 'company', aliases: [] },
    ]);
    assert.equal(chosenIn(shown, 'acme').name, 'Figures of Acme');
    assert.equal(chosenIn(shown, 'acme', 'beta', 'gamma').name, 'Figures of Acme, Beta and others');
  });

  it('follows its figures when their article is edited, and leaves out those that are gone', () => {
    const chosen = chosenIn(corpus, 'opec');
    const edited = corpusOf({ ...TEXTS, a: `It was cold in 1987.\n\n${TEXTS.a}`, b: 'Nobody says more.\n' }, [
      OPEC,
      ACME,
    ]);
    const dossier = comparisonOf(edited, chosen);
    assert.ok(dossier);
    const { text } = dossierMarkdown(dossier);
    assert.deepEqual(
      rowsIn(text).flatMap((row) => /\d\S* million/.exec(row) ?? []),
      ['15.3 million', '17 million'],
    );
    assert.equal(comparisonOf(corpusOf({ z: 'Nothing.' }), chosen), undefined);
    assert.equal(comparisonOf(corpus, { name: '', figures: [] }), undefined);
  });

  it('has each figure once, however often it was chosen', () => {
    const once = chosenIn(corpus, 'opec').figures;
    assert.deepEqual(chosenIn(corpus, 'opec', 'opec').figures, once);
    assert.equal(once.length, 3);
  });

  it('of thousands has the first, and says how many are left', () => {
    const [figure] = chosenIn(corpus, 'acme').figures;
    assert.ok(figure);
    const dossier = comparisonOf(corpus, { name: '', figures: Array.from({ length: 1300 }, () => figure) });
    assert.match(dossier ? dossierMarkdown(dossier).text : '', /\nand 1,000 more\n$/);
  });

  it('makes nothing of what an article says', () => {
    const hostile = corpusOf(
      { h: '---\ntitle: "[a](javascript:b) | <img>"\n---\nAcme sold 5 | boats and 7 million boats.\n' },
      [{ id: 'acme', name: 'Acme | <b>', kind: 'company', aliases: ['Acme'] }],
    );
    const { text } = comparedIn(hostile, 'acme');
    assert.doesNotMatch(text, /(?<!\\)(?:<(?:img|b)>|\]\(javascript)/);
    const [heads = '', ...rows] = rowsIn(text);
    const cells = (row: string): number => row.match(/(?<!\\)\|/g)?.length ?? 0;
    assert.ok(rows.length > 0 && rows.every((row) => cells(row) === cells(heads)));
  });
});
